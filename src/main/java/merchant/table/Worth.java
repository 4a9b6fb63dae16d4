package merchant.table;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a column of numbers says of a row, and so how it may be summed: the one account of it that steps and questions ask.
public enum Worth {
    /// What stands in a row is the row's own: it is summed as it stands.
    LINE,
    /// What a whole order cost, on however many of its rows it stands: it is counted once an order.
    ORDER,
    /// The same where no column says which rows are one order: nobody can count it right.
    ORDER_UNKNOWN;

    /// From so many orders and from this share of those with several lines on, equal amounts on all lines look like the order's and not the line's.
    public static final int FEW = 2;
    public static final double MOST = 0.9;
    private static final double BY_CHANCE = 0.5;

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

    /// How many orders of several rows have one amount on all of them, where nearly all have: it may then be the order's and no row's. 0 where nothing speaks for it, where
    /// the column is known to be something else, or where two rows have the same amount anyway, as in a shop of one price.
    ///
    /// @param order the column that says which rows are one order
    public static long suspected(Table table, Field order, String column) {
        var field = table.field(column);
        if (order.name().equals(column) || !field.type().isNumber() || !field.has(Role.AMOUNT) && field.role().isPresent()) {
            return 0;
        }
        var levels = table.levels(order.name());
        var codes = levels.codes();
        var amounts = table.numbers(column);
        var first = new double[levels.names().size()];
        var several = new BitSet();
        var differing = new BitSet();
        for (int row = 0; row < codes.length; row++) {
            if (codes[row] >= 0 && !Double.isNaN(amounts[row]) && amounts[row] != 0) {
                double before = first[codes[row]];
                first[codes[row]] = amounts[row];
                several.set(codes[row], several.get(codes[row]) || before != 0);
                differing.set(codes[row], differing.get(codes[row]) || before != 0 && before != amounts[row]);
            }
        }
        long same = several.cardinality() - differing.cardinality();
        return same >= FEW && same >= MOST * several.cardinality() && alike(first) < BY_CHANCE ? same : 0;
    }

    /// How likely two orders have the same amount.
    private static double alike(double[] amounts) {
        var counts = Arrays.stream(amounts).filter(a -> a != 0).boxed().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        double all = counts.values().stream().mapToLong(Long::longValue).sum();
        return all < 2 ? 0 : counts.values().stream().mapToDouble(c -> c / all * ((c - 1) / (all - 1))).sum();
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
