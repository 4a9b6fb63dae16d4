package merchant.method.forecast.known;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import merchant.method.Input;
import merchant.method.forecast.series.Grid;
import merchant.method.forecast.series.Moments;
import merchant.method.forecast.series.SeriesNeeds;
import merchant.table.Levels;
import merchant.table.Table;
import org.jspecify.annotations.Nullable;

/// What the rows of a table say about the known columns, by series.
///
/// @param periods each row's period in the grid; [Table#MISSING] where it has no date
/// @param values one array a column of numbers, `NaN` where a row says nothing; no array where the table lacks the column
/// @param rows of each series, by name
/// @param all rows that hold for every series
@SuppressWarnings("ArrayRecordComponent")
record KnownRows(long[] periods, List<Optional<double[]>> values, Map<String, int[]> rows, int[] all) {
    KnownRows {
        values = List.copyOf(values);
        rows = Map.copyOf(rows);
    }

    /// @param shared true where a row that names no series holds for every one; false where such a row is left out
    static KnownRows read(Input input, Table table, Grid grid, List<KnownField> fields, boolean shared) {
        var periods = Moments.of(table, input.required(SeriesNeeds.DATE).name());
        for (int i = 0; i < periods.length; i++) {
            periods[i] = periods[i] == Table.MISSING ? Table.MISSING : grid.index(periods[i]);
        }
        var values = fields.stream().flatMap(f -> table.find(f.name()).isPresent() ? Arrays.stream(read(f, table)).map(Optional::of)
                : IntStream.range(0, f.width()).mapToObj(i -> Optional.<double[]>empty())).toList();
        var field = input.field(SeriesNeeds.SERIES.id());
        var levels = field.flatMap(f -> table.find(f.name())).map(f -> table.levels(f.name()));
        if (field.isEmpty()) {
            return new KnownRows(periods, values, Map.of("", dated(periods, null, 0)), new int[0]);
        }
        var rows = new HashMap<String, int[]>();
        levels.ifPresent(l -> {
            var own = bySeries(periods, l);
            for (int s = 0; s < own.length; s++) {
                rows.put(l.names().get(s), own[s]);
            }
        });
        return new KnownRows(periods, values, rows, shared ? dated(periods, levels.orElse(null), -1) : new int[0]);
    }

    /// What was paid where the table says so.
    private static double[][] read(KnownField field, Table table) {
        var paid = field.kind() == KnownField.Kind.NUMBER ? Prices.paid(table, table.field(field.name())) : Optional.<Prices.Paid>empty();
        return paid.map(p -> new double[][] {p.values()}).orElseGet(() -> field.read(table));
    }

    private static int[] dated(long[] periods, @Nullable Levels levels, int code) {
        return IntStream.range(0, periods.length).filter(i -> periods[i] != Table.MISSING && (levels == null || levels.codes()[i] == code)).toArray();
    }

    private static int[][] bySeries(long[] periods, Levels levels) {
        var counts = new int[levels.names().size()];
        for (int i = 0; i < periods.length; i++) {
            if (periods[i] != Table.MISSING && levels.codes()[i] >= 0) {
                counts[levels.codes()[i]]++;
            }
        }
        var rows = new int[counts.length][];
        Arrays.setAll(rows, s -> new int[counts[s]]);
        Arrays.fill(counts, 0);
        for (int i = 0; i < periods.length; i++) {
            int code = levels.codes()[i];
            if (periods[i] != Table.MISSING && code >= 0) {
                rows[code][counts[code]++] = i;
            }
        }
        return rows;
    }

    /// Adds what the rows of a series say to sums and counts of its periods.
    ///
    /// @param first the period that `sums[0]` stands for
    void add(String series, int column, long first, double[] sums, int[] counts) {
        var own = values.get(column);
        if (own.isPresent()) {
            add(rows.getOrDefault(series, new int[0]), own.get(), first, sums, counts);
            add(all, own.get(), first, sums, counts);
        }
    }

    private void add(int[] which, double[] own, long first, double[] sums, int[] counts) {
        for (int row : which) {
            long at = periods[row] - first;
            if (at >= 0 && at < sums.length && !Double.isNaN(own[row])) {
                sums[(int) at] += own[row];
                counts[(int) at]++;
            }
        }
    }
}
