package merchant.sample.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import merchant.method.Input;
import merchant.method.forecast.calendar.CalendarChoice;
import merchant.method.forecast.fit.Company;
import merchant.method.forecast.fit.Scene;
import merchant.method.forecast.known.KnownColumns;
import merchant.method.forecast.pooled.Pooled;
import merchant.method.forecast.series.Choices;
import merchant.method.forecast.series.RegularSeries;
import merchant.method.forecast.series.SeriesBuilder;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Role;
import merchant.table.Table;
import merchant.table.Type;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

/// The price elasticities planted in the sample shop (`sample-data/README.md`), learnt from all products together.
class PooledFindsPlanTest {
    private static final int AHEAD = 14;
    private static final Map<String, Category> GROUPS = Assortment.make(new Dice(Shop.SEED, "assortment")).stream()
            .collect(Collectors.toMap(Product::id, Product::category));

    private record Found(double mean, double worstGroup, double within, int products, String told) {}

    private static Found learnt(Table table) {
        var input = new Input(table, Map.of(), Map.of("date", List.of("day"), "value", List.of("sold"), "series", List.of("product"), "known", List.of("price")));
        var set = SeriesBuilder.build(input, new Choices(merchant.result.ForecastResult.Unit.DAY, Choices.Missing.AUTO, Choices.Incomplete.KEEP));
        var known = KnownColumns.read(input, set);
        var members = set.series().stream().map(s -> new Company.Member(scene(s, known), s.first(), GROUPS.get(s.name()).label(), s.values())).toList();
        long end = members.getFirst().next();
        var pooled = Pooled.of(new Company(members, 7, AHEAD, new long[] {end}), Progress.NONE).orElseThrow();
        return found(set.series(), pooled);
    }

    private static Scene scene(RegularSeries series, KnownColumns known) {
        var starts = LongStream.range(0, series.length() + AHEAD).map(i -> (Calendar.FIRST.toEpochDay() + i) * 86_400).toArray();
        return new Scene(series.name(), merchant.result.ForecastResult.Unit.DAY, starts, known.of(series, AHEAD), merchant.method.forecast.calendar.Calendar.NONE);
    }

    /// Means of the groups are weighted by pieces sold.
    private static Found found(List<RegularSeries> series, Pooled pooled) {
        var sums = new HashMap<Category, double[]>();
        int within = 0;
        for (var one : series) {
            var price = pooled.of(one.name(), one.length()).get("price");
            var group = GROUPS.get(one.name());
            double sold = java.util.Arrays.stream(one.values()).sum();
            var sum = sums.computeIfAbsent(group, k -> new double[2]);
            sum[0] += sold * price.size();
            sum[1] += sold;
            within += Math.abs(price.size() - group.elasticity()) < 1.959964 * price.deviation() ? 1 : 0;
        }
        double mean = sums.entrySet().stream().mapToDouble(e -> e.getValue()[0] / e.getValue()[1] - e.getKey().elasticity()).average().orElseThrow();
        double worst = sums.entrySet().stream().mapToDouble(e -> Math.abs(e.getValue()[0] / e.getValue()[1] - e.getKey().elasticity())).max().orElseThrow();
        return new Found(mean, worst, (double) within / series.size(), series.size(),
                sums.entrySet().stream().map(e -> e.getKey() + " " + Math.round(100 * e.getValue()[0] / e.getValue()[1]) / 100.0).sorted().toList().toString());
    }

    @Test
    void withThePlanOfThePricesEachGroupIsWithinAFifthAndAllTogetherWithinATwentieth() {
        var found = learnt(Planned.table(Calendar.LAST));
        assertEquals(120, found.products());
        assertEquals(0, found.mean(), 0.05, found.told());
        assertEquals(0, found.worstGroup(), 0.2, found.told());
        assertTrue(found.within() >= 0.95, found.toString());
    }

    @Test
    void fromThePricesOfSalesAloneEachGroupIsWithinThreeTenthsAndAllTogetherWithinATenth() {
        var found = learnt(paid());
        assertEquals(0, found.mean(), 0.1, found.told());
        assertEquals(0, found.worstGroup(), 0.3, found.told());
        assertTrue(found.within() >= 0.9, found.toString());
    }

    private static MemoryTable paid() {
        var day = new ArrayList<LocalDate>();
        var product = new ArrayList<String>();
        var sold = new ArrayList<Long>();
        var price = new ArrayList<Double>();
        for (var row : Rows.of("orders.csv")) {
            day.add(LocalDate.parse(row.get("order_time").substring(0, 10)));
            product.add(row.get("product_id"));
            sold.add(Long.valueOf(row.get("quantity")));
            price.add(Double.parseDouble(row.get("amount")) / Double.parseDouble(row.get("quantity")));
        }
        return MemoryTable.named("sales").column(new Field("day", Type.DATE, Role.DATE), day).column(new Field("product", Type.TEXT, Role.PRODUCT), product)
                .column(new Field("sold", Type.WHOLE, Role.QUANTITY), sold).column(new Field("price", Type.DECIMAL, Role.PRICE), price).build();
    }
}
