package merchant.sample.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import merchant.method.Input;
import merchant.method.forecast.calendar.CalendarChoice;
import merchant.method.forecast.fit.Company;
import merchant.method.forecast.fit.Scene;
import merchant.method.forecast.known.KnownColumns;
import merchant.method.forecast.pooled.Learnt;
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

    private record Sized(Category group, double sold, Learnt effect) {}

    private static List<Sized> learnt(Table table, String column) {
        var input = new Input(table, Map.of(), Map.of("date", List.of("day"), "value", List.of("sold"), "series", List.of("product"), "known", List.of(column)));
        var set = SeriesBuilder.build(input, new Choices(merchant.result.ForecastResult.Unit.DAY, Choices.Missing.AUTO, Choices.Incomplete.KEEP));
        var known = KnownColumns.read(input, set);
        var members = set.series().stream().map(s -> new Company.Member(scene(s, known), s.first(), GROUPS.get(s.name()).label(), s.values())).toList();
        long end = members.getFirst().next();
        var pooled = Pooled.of(new Company(members, 7, AHEAD, new long[] {end}), Progress.NONE).orElseThrow();
        return set.series().stream().map(s -> new Sized(GROUPS.get(s.name()), java.util.Arrays.stream(s.values()).sum(),
                pooled.of(s.name(), s.length()).get(column))).toList();
    }

    private static Scene scene(RegularSeries series, KnownColumns known) {
        var starts = LongStream.range(0, series.length() + AHEAD).map(i -> (Calendar.FIRST.toEpochDay() + i) * 86_400).toArray();
        return new Scene(series.name(), merchant.result.ForecastResult.Unit.DAY, starts, known.of(series, AHEAD), merchant.method.forecast.calendar.Calendar.NONE);
    }

    /// Means of the groups are weighted by pieces sold.
    private static Map<Category, Double> groups(List<Sized> products) {
        return products.stream().collect(Collectors.groupingBy(Sized::group, Collectors.collectingAndThen(Collectors.toList(),
                own -> own.stream().mapToDouble(p -> p.sold() * p.effect().size()).sum() / own.stream().mapToDouble(Sized::sold).sum())));
    }

    private static void assertFound(List<Sized> products, double together, double each, double within) {
        assertEquals(120, products.size());
        var groups = groups(products);
        assertEquals(0, groups.entrySet().stream().mapToDouble(e -> e.getValue() - e.getKey().elasticity()).average().orElseThrow(), together, groups.toString());
        groups.forEach((group, size) -> assertEquals(group.elasticity(), size, each, group.name()));
        long held = products.stream().filter(p -> Math.abs(p.effect().size() - p.group().elasticity()) < 1.959964 * p.effect().deviation()).count();
        assertTrue(held >= within * products.size(), held + " of " + products.size());
    }

    @Test
    void withThePlanOfThePricesEachGroupIsWithinAFifthAndAllTogetherWithinATwentieth() {
        assertFound(learnt(Planned.table(Calendar.LAST), "price"), 0.05, 0.2, 0.95);
    }

    /// The planted effect of a cut by a fifth is (1 − 0.2) to the power of the elasticity.
    @Test
    void theEffectOfAPromotionIsFoundWithinATenth() {
        groups(learnt(Planned.table(Calendar.LAST), "promotion")).forEach((group, size) ->
                assertEquals(1, Math.exp(0.2 * size) / Math.pow(0.8, group.elasticity()), 0.1, group.name()));
    }

    @Test
    void fromThePricesOfSalesAloneEachGroupIsWithinThreeTenthsAndAllTogetherWithinATenth() {
        assertFound(learnt(paid(), "price"), 0.1, 0.3, 0.9);
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
