package merchant.table;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a column of numbers says of a row, and so how it may be summed: the one account of it that steps and questions ask.
public enum Worth {
    /// What stands in a row is the row's own: it is summed as it stands.
    LINE,
    /// What a whole order cost, on however many of its rows it stands: it is counted once an order.
    ORDER,
    /// The same where no column says which rows are one order: nobody can count it right.
    ORDER_UNKNOWN;

    /// What a column says among others.
    public static Worth of(List<Field> fields, String column) {
        boolean whole = fields.stream().anyMatch(f -> f.name().equals(column) && f.has(Role.ORDER_AMOUNT) && f.type().isNumber());
        return !whole ? LINE : order(fields).isPresent() ? ORDER : ORDER_UNKNOWN;
    }

    /// The column that says which rows are one order.
    public static Optional<Field> order(List<Field> fields) {
        return fields.stream().filter(f -> f.has(Role.ORDER_ID)).findFirst();
    }

    /// True where the amount of a whole order cannot be told apart by a column, because one order has several of its values.
    public static boolean splits(Field by) {
        return by.has(Role.PRODUCT) || by.has(Role.CATEGORY);
    }

    /// The rows whose amount is that of an order which an earlier row has said already; none where the column is no amount of whole orders. A row without
    /// an order number is an order of its own, and another amount of the same order is another amount.
    public static BitSet repeats(Table table, String column) {
        var repeats = new BitSet();
        if (of(table.fields(), column) != ORDER) {
            return repeats;
        }
        var orders = table.levels(order(table.fields()).orElseThrow().name()).codes();
        var amounts = table.numbers(column);
        var seen = new HashMap<Integer, Set<Double>>();
        for (int row = 0; row < orders.length; row++) {
            if (orders[row] >= 0 && !Double.isNaN(amounts[row]) && !seen.computeIfAbsent(orders[row], o -> new HashSet<>(2)).add(amounts[row])) {
                repeats.set(row);
            }
        }
        return repeats;
    }
}
