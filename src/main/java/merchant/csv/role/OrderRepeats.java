package merchant.csv.role;

import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import merchant.table.Role;
import org.jspecify.annotations.Nullable;

/// Whether the lines of an order repeat the values of a column whose name may be that of a whole order's amount, such as `order_total` and `订单金额`. Lines of
/// one order that follow each other are compared, as they stand in exports.
public final class OrderRepeats {
    private static final int FEW = 2;
    private static final double MOSTLY = 0.9;

    private final int key;
    private final int[] columns;
    private final String[] values;
    private final long[] same;
    private final long[] other;
    private @Nullable String order;

    /// @param names of the columns
    public OrderRepeats(List<String> names) {
        key = IntStream.range(0, names.size()).filter(c -> NameRole.of(names.get(c)).filter(r -> r.role() == Role.ORDER_ID).isPresent()).findFirst().orElse(-1);
        columns = key < 0 ? new int[0] : IntStream.range(0, names.size()).filter(c -> NameRole.all(names.get(c)).stream().anyMatch(r -> r.role() == Role.ORDER_AMOUNT)).toArray();
        values = new String[columns.length];
        same = new long[columns.length];
        other = new long[columns.length];
    }

    /// Sees a record.
    ///
    /// @param size how many cells it has
    /// @param cells the text of a cell
    public void add(int size, IntFunction<String> cells) {
        if (columns.length == 0) {
            return;
        }
        var now = key < size ? cells.apply(key).strip() : "";
        boolean again = !now.isEmpty() && Objects.equals(now, order);
        order = now;
        for (int i = 0; i < columns.length; i++) {
            var value = columns[i] < size ? cells.apply(columns[i]).strip() : "";
            if (again && !value.isEmpty() && !values[i].isEmpty()) {
                same[i] += value.equals(values[i]) ? 1 : 0;
                other[i] += value.equals(values[i]) ? 0 : 1;
            }
            values[i] = value;
        }
    }

    /// Whether nearly all lines repeat what the line before them says of the same order.
    public boolean repeats(int column) {
        return IntStream.range(0, columns.length).anyMatch(i -> columns[i] == column && same[i] >= FEW && same[i] >= MOSTLY * (same[i] + other[i]));
    }
}
