package merchant.method.forecast.known;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import merchant.method.Input;
import merchant.method.forecast.series.Moments;
import merchant.method.forecast.series.SeriesNeeds;
import merchant.table.Field;
import merchant.table.Role;
import merchant.table.Table;
import merchant.text.Part;
import merchant.text.Sentence;

/// What a column of prices means in a table of orders: what was asked or what was paid, of one product or of what happened to sell.
final class Prices {
    /// Amounts that differ by less from quantity times price are the same.
    private static final double SAME = 0.01;
    private static final double MOSTLY = 0.5;
    private static final double SELDOM = 0.02;
    /// Prices of one period that lie farther apart belong to unlike things.
    private static final double UNLIKE = 0.05;
    private static final double OFTEN = 0.2;
    private static final long DAY = 86_400;

    private Prices() {}

    static boolean named(Field field) {
        var name = field.name().toLowerCase(Locale.ROOT);
        return field.has(Role.PRICE) || name.contains("price") || name.contains("价");
    }

    /// What was paid for one piece, in place of the price before discounts; empty where amount and quantity do not say that discounts were given.
    static Optional<Paid> paid(Table table, Field price) {
        var quantity = role(table, Role.QUANTITY);
        var amount = role(table, Role.AMOUNT);
        if (!price.has(Role.PRICE) || quantity.isEmpty() || amount.isEmpty()) {
            return Optional.empty();
        }
        var asked = table.numbers(price.name());
        var pieces = table.numbers(quantity.get().name());
        var money = table.numbers(amount.get().name());
        var paid = asked.clone();
        long same = 0;
        long cheaper = 0;
        long dearer = 0;
        for (int i = 0; i < asked.length; i++) {
            double own = money[i] / pieces[i];
            if (asked[i] > 0 && pieces[i] > 0 && own > 0) {
                paid[i] = own;
                same += Math.abs(own / asked[i] - 1) <= SAME ? 1 : 0;
                cheaper += own / asked[i] - 1 < -SAME ? 1 : 0;
                dearer += own / asked[i] - 1 > SAME ? 1 : 0;
            }
        }
        double all = same + cheaper + dearer;
        return same >= MOSTLY * all && cheaper >= SELDOM * all && dearer < SELDOM * all && all > 0
                ? Optional.of(new Paid(paid, Sentence.of("“{0}” is the price before discounts: what was paid, “{1}” ÷ “{2}”, was taken in its place; {3} of the rows were cheaper. "
                        + "Ahead, “{0}” itself is taken.", price.name(), amount.get().name(), quantity.get().name(), new Part.Percent(cheaper / all, 0))))
                : Optional.empty();
    }

    /// @param values one a row
    /// @param said what was done, in words
    @SuppressWarnings("ArrayRecordComponent")
    record Paid(double[] values, Sentence said) {}

    private static Optional<Field> role(Table table, Role role) {
        return table.fields().stream().filter(f -> f.has(role)).findFirst();
    }

    /// The column of products, where series hold several of them.
    static Optional<Field> products(Input input) {
        return role(input.table(), Role.PRODUCT).filter(f -> several(input, f));
    }

    private static boolean several(Input input, Field product) {
        var series = input.field(SeriesNeeds.SERIES.id()).map(f -> input.table().levels(f.name()).codes());
        var products = input.table().levels(product.name()).codes();
        var first = new HashMap<Integer, Integer>();
        long other = 0;
        for (int i = 0; i < products.length; i++) {
            if (products[i] >= 0) {
                first.putIfAbsent(series.isPresent() ? series.get()[i] : 0, products[i]);
                other += first.get(series.isPresent() ? series.get()[i] : 0) == products[i] ? 0 : 1;
            }
        }
        return other > SELDOM * products.length;
    }

    /// True where prices of one series and day are often far apart; within a longer period the price of one product may change.
    static boolean unlike(Input input, KnownRows rows, int column) {
        var date = input.required(SeriesNeeds.DATE);
        var moments = Moments.of(input.table(), date.name());
        long day = date.type().isMoment() ? DAY : 1;
        var values = rows.values().get(column);
        long periods = 0;
        long apart = 0;
        for (var own : values.isEmpty() ? List.<int[]>of() : rows.rows().values()) {
            var range = new HashMap<Long, double[]>();
            Arrays.stream(own).filter(i -> values.get()[i] > 0).forEach(i -> range.merge(Math.floorDiv(moments[i], day), new double[] {values.get()[i], values.get()[i], 1},
                    (a, b) -> new double[] {Math.min(a[0], b[0]), Math.max(a[1], b[1]), a[2] + 1}));
            periods += range.values().stream().filter(r -> r[2] > 1).count();
            apart += range.values().stream().filter(r -> r[2] > 1 && r[1] / r[0] - 1 > UNLIKE).count();
        }
        return periods > 0 && apart > OFTEN * periods;
    }
}
