package merchant.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import merchant.table.Field;
import merchant.table.Levels;
import merchant.table.Table;

/// Some rows of a table, as a table of their own in the same order. Cheap to make; columns are copied when they are asked for.
///
/// @param kept the numbers of the rows, rising
@SuppressWarnings("ArrayRecordComponent")
record Kept(Table table, int[] kept) implements Table {
    @Override
    public String name() {
        return table.name();
    }

    @Override
    public List<Field> fields() {
        return table.fields();
    }

    @Override
    public long rows() {
        return kept.length;
    }

    @Override
    public double[] numbers(String field) {
        var all = table.numbers(field);
        return Arrays.stream(kept).mapToDouble(r -> all[r]).toArray();
    }

    @Override
    public long[] moments(String field) {
        var all = table.moments(field);
        return Arrays.stream(kept).mapToLong(r -> all[r]).toArray();
    }

    /// Names that no row has any more are gone.
    @Override
    public Levels levels(String field) {
        var all = table.levels(field);
        var numbers = new int[all.names().size()];
        Arrays.fill(numbers, -1);
        var names = new ArrayList<String>();
        var codes = new int[kept.length];
        for (int i = 0; i < kept.length; i++) {
            int code = all.codes()[kept[i]];
            if (code >= 0 && numbers[code] < 0) {
                numbers[code] = names.size();
                names.add(all.names().get(code));
            }
            codes[i] = code < 0 ? -1 : numbers[code];
        }
        return new Levels(codes, names);
    }

    @Override
    public List<List<Object>> page(long from, int count) {
        var page = new ArrayList<List<Object>>();
        for (long row = Math.max(0, from); row < Math.min(kept.length, from + count); row++) {
            page.addAll(table.page(kept[(int) row], 1));
        }
        return page;
    }
}
