package merchant.method.forecast.series;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import merchant.table.Field;
import merchant.table.Levels;
import merchant.table.Role;
import merchant.table.Table;
import merchant.table.Worth;

/// Rows below 0. What is sold is what was asked for, so that returns and refunds are left out, of pieces and of money alike, as the question of what to order does; what only lowers the
/// amount of its own order, such as a coupon, stays.
///
/// Rule: a quantity below 0 is a return. So is, among sales, an amount below 0, unless its order has more than that besides and its row takes no pieces back. Other numbers may well be
/// negative.
///
/// @param rows which they are
/// @param sum what they take back, above 0
/// @param netted rows below 0 that were summed as they stand
/// @param less what they take off, above 0
record Returns(BitSet rows, double sum, long netted, double less) {
    /// Sets the returns among these values to `NaN`.
    ///
    /// @param values of the column; what a row only says once more is `NaN` already
    /// @param sold true where the rows are sales
    static Returns takenOut(Table table, Field column, double[] values, boolean sold) {
        var below = new BitSet();
        IntStream.range(0, values.length).filter(i -> values[i] < 0).forEach(below::set);
        var rows = column.has(Role.QUANTITY) ? below : sold && money(column) && !below.isEmpty() ? refunds(table, values, below) : new BitSet();
        double sum = 0;
        double less = 0;
        for (int i = below.nextSetBit(0); i >= 0; i = below.nextSetBit(i + 1)) {
            sum -= rows.get(i) ? values[i] : 0;
            less -= rows.get(i) ? 0 : values[i];
        }
        rows.stream().forEach(i -> values[i] = Double.NaN);
        return new Returns(rows, sum, sold || money(column) ? below.cardinality() - rows.cardinality() : 0, less);
    }

    private static boolean money(Field column) {
        return column.has(Role.AMOUNT) || column.has(Role.ORDER_AMOUNT);
    }

    private static BitSet refunds(Table table, double[] values, BitSet below) {
        var pieces = table.find(Role.QUANTITY).filter(f -> f.type().isNumber()).map(f -> table.numbers(f.name())).orElseGet(() -> new double[0]);
        var orders = Worth.order(table.fields()).map(f -> table.levels(f.name())).orElseGet(() -> new Levels(new int[0], List.of()));
        var totals = new double[orders.names().size()];
        for (int i = 0; i < orders.codes().length; i++) {
            if (orders.codes()[i] >= 0 && !Double.isNaN(values[i])) {
                totals[orders.codes()[i]] += values[i];
            }
        }
        var refunds = new BitSet();
        below.stream().filter(i -> pieces.length > 0 && pieces[i] < 0 || orders.codes().length == 0 || orders.codes()[i] < 0 || totals[orders.codes()[i]] <= 0).forEach(refunds::set);
        return refunds;
    }

    boolean row(int i) {
        return rows.get(i);
    }

    long count() {
        return rows.cardinality();
    }
}
