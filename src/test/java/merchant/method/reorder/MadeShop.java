package merchant.method.reorder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import merchant.method.Input;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Table;
import merchant.table.Type;

/// Made sales and stock.
final class MadeShop {
    static final LocalDate FIRST = LocalDate.of(2023, 1, 1);

    private MadeShop() {}

    /// The columns of [#sales].
    static final Map<String, List<String>> COLUMNS = Map.of("date", List.of("date"), "product", List.of("product"), "quantity", List.of("quantity"), "price", List.of("price"));

    static Input input(Table sales, Table stock) {
        return new Input(sales, Map.of("stock", stock), COLUMNS);
    }

    /// Products `p0`, `p1`, … whose pieces a day are Poisson numbers around these means; the price of product k is 10 + k.
    static MemoryTable sales(int days, long seed, double... means) {
        var random = new SplittableRandom(seed);
        var dates = new ArrayList<LocalDate>();
        var products = new ArrayList<String>();
        var quantities = new ArrayList<Long>();
        var prices = new ArrayList<Double>();
        for (int day = 0; day < days; day++) {
            for (int p = 0; p < means.length; p++) {
                int pieces = poisson(means[p], random);
                if (pieces > 0) {
                    dates.add(FIRST.plusDays(day));
                    products.add("p" + p);
                    quantities.add((long) pieces);
                    prices.add(10.0 + p);
                }
            }
        }
        return MemoryTable.named("sales").column(Field.of("date", Type.DATE), dates).column(Field.of("product", Type.TEXT), products)
                .column(Field.of("quantity", Type.WHOLE), quantities).column(Field.of("price", Type.DECIMAL), prices).build();
    }

    /// A stock table for such products.
    static MemoryTable stock(int products, long stock, double lead, double spread, long pack, long minimum) {
        var columns = new LinkedHashMap<String, DoubleUnaryOperator>();
        columns.put("stock", p -> stock);
        columns.put("on_order", p -> 0);
        columns.put("lead_time_days", p -> lead);
        columns.put("lead_time_spread_days", p -> spread);
        columns.put("unit_cost", p -> 6 + p / 2);
        columns.put("pack_size", p -> pack);
        columns.put("minimum_order", p -> minimum);
        var table = MemoryTable.named("stock").column(Field.of("product", Type.TEXT), java.util.stream.IntStream.range(0, products).mapToObj(p -> "p" + p).toList())
                .column(Field.of("supplier", Type.TEXT), java.util.stream.IntStream.range(0, products).mapToObj(p -> p % 2 == 0 ? "North" : "南方").toList());
        columns.forEach((name, value) -> table.column(Field.of(name, Type.DECIMAL),
                java.util.stream.IntStream.range(0, products).mapToObj(p -> value.applyAsDouble(p)).toList()));
        return table.build();
    }

    /// D. E. Knuth's way, for small means.
    static int poisson(double mean, SplittableRandom random) {
        double limit = Math.exp(-mean);
        double product = random.nextDouble();
        int count = 0;
        while (product > limit) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }
}
