package merchant.sample.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import merchant.method.Input;
import merchant.method.Settings;
import merchant.method.forecast.calendar.CalendarChoice;
import merchant.method.forecast.fit.Fit;
import merchant.method.forecast.fit.Scene;
import merchant.method.forecast.regression.Regression;
import merchant.result.ForecastResult;
import merchant.result.ForecastResult.Unit;
import merchant.result.SeriesForecast;
import merchant.result.SeriesForecast.Effect;
import merchant.result.SeriesForecast.Mark;
import merchant.table.MemoryTable;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

/// What was planted in the sample shop (`sample-data/README.md`), found again by the regression in the committed orders.
class RegressionFindsPlanTest {
    private static final int AHEAD = 14;
    private static final List<Map<String, String>> ORDERS = Rows.of("orders.csv");
    private static final List<Map<String, String>> PRODUCTS = Rows.of("products.csv");
    /// The plan of prices, as a merchant has one; the orders do not show the price of a product on a day without a sale.
    private static final Promotions PROMOTIONS = Promotions.make(Assortment.make(new Dice(Shop.SEED, "assortment")), new Dice(Shop.SEED, "promotions"));
    private static final Fit TOTAL = fit(lines(r -> true), List.of(), "automatic");
    private static final Map<String, Effect> EFFECTS = TOTAL.effects().stream().collect(Collectors.toMap(Effect::id, Function.identity()));

    private static double[] lines(Predicate<Map<String, String>> counted) {
        var lines = new double[Calendar.DAYS];
        ORDERS.stream().filter(counted).forEach(r -> lines[Calendar.day(LocalDate.parse(r.get("order_time").substring(0, 10)))]++);
        return lines;
    }

    private static Fit fit(double[] y, List<Scene.Known> known, String calendar) {
        var starts = LongStream.range(0, y.length + AHEAD).map(i -> (Calendar.FIRST.toEpochDay() + i) * 86_400).toArray();
        var holidays = CalendarChoice.of(new Input(MemoryTable.named("none").build(), Map.of(), Map.of()),
                Settings.initial(List.of(CalendarChoice.PARAMETER)).with("calendar", calendar));
        return Regression.of("automatic").at(new Scene("", Unit.DAY, starts, known, holidays)).fit(y, 7, Progress.NONE);
    }

    /// Within the 95 % interval, or nearer than a tenth.
    private static void found(double planted, String id) {
        var effect = EFFECTS.get(id);
        assertTrue(effect != null, () -> id + " is not among " + EFFECTS.keySet());
        assertTrue(effect.lower() <= planted && planted <= effect.upper() || Math.abs(effect.size() / planted - 1) <= 0.1,
                () -> id + ": planted " + planted + ", found " + effect.size() + " (" + effect.lower() + " to " + effect.upper() + ")");
    }

    @Test
    void eachDayOfTheWeekHasItsFactorWithinFourHundredths() {
        double mean = Arrays.stream(Calendar.WEEK).map(Math::log).average().orElseThrow();
        for (int day = 0; day < 7; day++) {
            assertEquals(Calendar.WEEK[day] / Math.exp(mean), EFFECTS.get("weekday-" + (day + 1)).size(), 0.04, "day " + (day + 1));
        }
    }

    @Test
    void theGrowthIsFound() {
        found(Math.exp(Calendar.TREND), "trend");
    }

    /// What is seen on a day of a sale is its factor times what the prices cut on it do; both are in the plan.
    @Test
    void theFestivalsAreFound() {
        found(planned("2023-11-11", "2024-11-11"), "double-11");
        found(planned("2023-11-10", "2024-11-10"), "double-11-before-1");
        found(planned("2023-06-18", "2024-06-18"), "618");
        found(planned("2023-06-16", "2023-06-17", "2024-06-16", "2024-06-17"), "618-before-1");
        found(planned("2023-11-24", "2024-11-29"), "black-friday");
        found(planned("2023-01-22", "2024-02-10"), "spring-festival");
        found(planned("2023-01-23", "2023-01-24", "2024-02-11", "2024-02-12"), "spring-festival-day-2");
        found(planned("2023-01-21", "2024-02-09"), "spring-festival-before-1");
    }

    /// The planned factor of days beside days without festival and sale: groups by their share of the lines, products by their popularity.
    private static double planned(String... days) {
        var products = Assortment.make(new Dice(Shop.SEED, "assortment"));
        double logs = 0;
        for (var date : days) {
            var day = LocalDate.parse(date);
            double with = 0;
            double without = 0;
            for (var product : products) {
                double base = product.popularity() * product.category().season(day.getDayOfYear());
                with += base * Calendar.springFestival(day, product.category()) * Calendar.sale(day) * PROMOTIONS.factor(product, Calendar.day(day));
                without += base * usual(product);
            }
            logs += Math.log(with / without) / days.length;
        }
        return Math.exp(logs);
    }

    /// What a product's own promotions do to its demand on average over the days outside the sales.
    private static double usual(Product product) {
        double sum = 0;
        int count = 0;
        for (int day = 0; day < Calendar.DAYS; day++) {
            if (!Calendar.onSale(Calendar.date(day))) {
                sum += PROMOTIONS.factor(product, day);
                count++;
            }
        }
        return sum / count;
    }

    @Test
    void bothCalendarsAreChosenBecauseTheyExplainThePast() {
        assertTrue(TOTAL.model().contains("holidays: both"), TOTAL.model());
        var marked = TOTAL.found().stream().filter(f -> f.kind() == Mark.Kind.HOLIDAY).map(f -> f.label().toString()).distinct().toList();
        assertTrue(marked.containsAll(List.of("Spring Festival", "618", "Double 11", "Black Friday")), marked.toString());
        var doubleEleven = TOTAL.found().stream().filter(f -> f.label().toString().equals("Double 11")).findFirst().orElseThrow();
        assertEquals(Calendar.day(LocalDate.of(2023, 11, 11)), doubleEleven.from());
        assertEquals(doubleEleven.from(), doubleEleven.to());
    }

    @Test
    void withoutACalendarThereAreNoHolidays() {
        var plain = fit(lines(r -> true), List.of(), "none");
        assertTrue(plain.found().stream().noneMatch(f -> f.kind() == Mark.Kind.HOLIDAY));
        assertTrue(plain.effects().stream().noneMatch(e -> e.id().startsWith("double-11")));
    }

    /// All products in one run, as a user starts it, with the plan of the prices; the group's elasticity is the mean of its products', weighted by their pieces.
    @Test
    void thePriceElasticityOfEachGroupIsFoundByARunOfAllProducts() {
        var method = new merchant.method.forecast.Regression();
        var settings = Settings.initial(method.parameters()).with("frequency", "day").with("horizon", (long) AHEAD).with("folds", 1L).with("calendar", "both");
        var columns = Map.of("date", List.of("day"), "value", List.of("sold"), "series", List.of("product"), "known", List.of("price"));
        var result = (ForecastResult) method.run(new Input(Planned.table(Calendar.LAST), Map.of(), columns), settings, 1, Progress.NONE);
        var found = new HashMap<String, double[]>();
        for (var series : result.series()) {
            double sold = Arrays.stream(series.values()).sum();
            double elasticity = series.details().stream().filter(d -> d.name().equals("elasticity price")).mapToDouble(SeriesForecast.Detail::value).sum();
            var sums = found.computeIfAbsent(group(series.name()), k -> new double[2]);
            sums[0] += sold * elasticity;
            sums[1] += sold;
        }
        double off = 0;
        for (var category : Category.values()) {
            var sums = found.get(category.label());
            off += sums[0] / sums[1] - category.elasticity();
            assertEquals(category.elasticity(), sums[0] / sums[1], 0.2, category.name());
        }
        assertEquals(0, off / Category.values().length, 0.05);
        assertTrue(result.summary().findings().stream().anyMatch(f -> f.toString().startsWith("“price” 10 % higher goes with")), result.summary().findings().toString());
        assertEquals(120, result.sheets().stream().filter(t -> t.name().equals("elasticities")).findFirst().orElseThrow().rows().size());
    }

    /// Every third product by itself, lines a day: the days of festivals with another price say nothing of the price.
    @Test
    void aProductByItselfIsNotTooSteepAndKnowsHowSureItIs() {
        double off = 0;
        double lines = 0;
        int told = 0;
        int held = 0;
        for (var product : Assortment.make(new Dice(Shop.SEED, "assortment"))) {
            if (product.index() % 3 == 0) {
                var y = lines(r -> r.get("product_id").equals(product.id()));
                var price = new double[y.length + AHEAD];
                Arrays.setAll(price, d -> d < y.length ? 1 - PROMOTIONS.depth(product, d) / 100.0 : 1);
                var found = fit(y, List.of(new Scene.Known("price", Scene.Kind.NUMBER, price)), "both").details().stream()
                        .filter(d -> d.name().startsWith("elasticity price")).mapToDouble(SeriesForecast.Detail::value).toArray();
                if (found.length > 0) {
                    double planted = product.category().elasticity();
                    double sum = Arrays.stream(y).sum();
                    off += sum * (found[0] - planted);
                    lines += sum;
                    told++;
                    held += found[1] <= planted && planted <= found[2] ? 1 : 0;
                }
            }
        }
        assertTrue(told >= 20, told + " are told");
        assertEquals(0, off / lines, 0.1);
        assertTrue(held >= 0.85 * told, held + " of " + told);
    }

    /// Of the shop as a whole the price moves on the days of sales and hardly else.
    @Test
    void whatCannotBeToldFromFestivalsIsSaid() {
        var y = lines(r -> true);
        var price = new double[y.length + AHEAD];
        Arrays.setAll(price, d -> d < y.length && Calendar.onSale(Calendar.date(d)) ? 0.8 : 1);
        var fit = fit(y, List.of(new Scene.Known("price", Scene.Kind.NUMBER, price)), "both");
        assertTrue(fit.details().stream().noneMatch(d -> d.name().startsWith("elasticity")), fit.details().toString());
        assertTrue(fit.effects().stream().noneMatch(e -> e.id().equals("price")));
        assertTrue(fit.goesBy().getFirst().toString().startsWith("What price does cannot be told from what holidays do"));
    }

    private static String group(String product) {
        return PRODUCTS.stream().filter(p -> p.get("product_id").equals(product)).findFirst().orElseThrow().get("category");
    }
}
