package merchant.method.forecast.series;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import merchant.method.Input;
import merchant.table.Field;
import merchant.table.Role;
import merchant.table.Table;

/// Whether the rows of a table are sales, so that a period without a row is one in which nothing was sold, or measurements, so that it is unknown.
///
/// Rule: the column of values is no price, stock or other state, and it is a quantity, or an order number, an order's status, a customer or a product
/// stands beside it. Where no column says so: whole numbers of several series that lack a tenth of the periods between their own first and last.
///
/// @param orders true for lines of orders, which are single events whatever their gaps
/// @param sold true for sales, be they lines of orders or sums that somebody made of them
record SoldLines(boolean orders, boolean sold) {
    private static final double GAPS = 0.1;
    private static final Set<Role> STATES = Set.of(Role.PRICE, Role.COST, Role.STOCK, Role.LEAD_TIME, Role.RATING);

    static SoldLines of(Input input, Table table) {
        var value = table.field(input.required(SeriesNeeds.VALUE).name());
        if (STATES.stream().anyMatch(value::has)) {
            return new SoldLines(false, false);
        }
        var series = input.field(SeriesNeeds.SERIES.id()).map(Field::name);
        boolean orders = table.fields().stream().anyMatch(f -> !series.equals(Optional.of(f.name()))
                && (f.has(Role.ORDER_ID) || f.has(Role.STATUS) || f.has(Role.REFUND_STATUS)));
        boolean named = table.fields().stream().anyMatch(f -> f.has(Role.CUSTOMER) || f.has(Role.PRODUCT));
        return new SoldLines(orders, orders || named || value.has(Role.QUANTITY));
    }

    /// True for counts of several series with many gaps.
    static boolean counts(Rows rows, Grid grid) {
        long series = Arrays.stream(rows.times()).filter(t -> t.length > 0).count();
        boolean whole = Arrays.stream(rows.values()).flatMapToDouble(Arrays::stream).allMatch(v -> v >= 0 && v == Math.rint(v));
        if (series < 2 || !whole) {
            return false;
        }
        long periods = 0;
        long held = 0;
        for (var times : rows.times()) {
            periods += times.length == 0 ? 0 : grid.index(times[times.length - 1]) - grid.index(times[0]) + 1;
            held += Arrays.stream(times).map(grid::index).distinct().count();
        }
        return periods - held >= GAPS * periods;
    }
}
