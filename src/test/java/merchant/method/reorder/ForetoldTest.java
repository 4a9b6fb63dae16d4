package merchant.method.reorder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import merchant.method.Input;
import merchant.method.Settings;
import merchant.problem.Problem;
import merchant.result.OrderResult;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Table;
import merchant.table.Type;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

/// An order list whose demand is that of a forecast.
final class ForetoldTest {
    private static final int DAYS = 300;
    private static final LocalDate TODAY = MadeShop.FIRST.plusDays(DAYS);
    private static final double DEVIATE = 1.2815515655446004;

    /// A forecast by day of products `p0`, `p1`: the mean is 7 and 3 a day, the deviation at each day ahead is given.
    private static Table forecast(LocalDate first, int days, DoubleUnaryOperator deviation, String... names) {
        var series = new ArrayList<String>();
        var dates = new ArrayList<LocalDate>();
        var columns = new HashMap<String, List<Double>>();
        List.of("mean", "lower80", "upper80").forEach(n -> columns.put(n, new ArrayList<>()));
        for (int p = 0; p < names.length; p++) {
            double mean = p == 0 ? 7 : 3;
            for (int h = 0; h < days; h++) {
                series.add(names[p]);
                dates.add(first.plusDays(h));
                columns.get("mean").add(mean);
                columns.get("lower80").add(mean - DEVIATE * deviation.applyAsDouble(h));
                columns.get("upper80").add(mean + DEVIATE * deviation.applyAsDouble(h));
            }
        }
        var table = MemoryTable.named("forecast").column(Field.of("series", Type.TEXT), series).column(Field.of("date", Type.DATE), dates);
        columns.forEach((name, values) -> table.column(Field.of(name, Type.DECIMAL), values));
        return table.build();
    }

    private static OrderResult list(Map<String, Table> more) {
        return list(more, 42);
    }

    private static OrderResult list(Map<String, Table> more, long seed) {
        var tables = new HashMap<>(more);
        tables.put("stock", MadeShop.stock(2, 10, 9, 0, 1, 0));
        var method = new PeriodicReview();
        return (OrderResult) method.run(new Input(MadeShop.sales(DAYS, 3, 5, 2), tables, MadeShop.COLUMNS),
                Settings.initial(method.parameters()).with("service", 0.9).with("measure", "cycle"), seed, Progress.NONE);
    }

    private static OrderResult.Line line(OrderResult result, String product) {
        return result.lines().stream().filter(l -> l.product().equals(product)).findFirst().orElseThrow();
    }

    private static double step(OrderResult.Line line, String name) {
        return line.steps().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow().value();
    }

    @Test
    void demandOverDeliveryAndReviewIsTheSumThatTheForecastExpects() {
        var result = list(Map.of("forecast", forecast(TODAY, 20, h -> 2, "p0", "p1")));
        assertEquals(7 * 16, step(line(result, "p0"), "demand"), 1, "9 days of delivery and 7 until the next order");
        assertEquals(7 * 9, line(result, "p0").expected(), 0.5);
        assertEquals("forecast", line(result, "p0").model());
        assertTrue(result.summary().findings().getFirst().toString().startsWith("Expected demand is that of the forecast \"forecast\""), result.summary().findings().toString());
        assertTrue(result.assumptions().getFirst().toString().contains("the forecast \"forecast\""));
        assertTrue(list(Map.of()).assumptions().getFirst().toString().contains("from the sales"));
    }

    /// With bands of one width errors of single days are independent: their sum has the root of their number. With bands that widen as a random walk's do, they add up: the
    /// sum of h steps of a walk has the variance 1² + 2² + … + h².
    @Test
    void safetyStockIsTheSpreadOfASumAsTheBandsTellIt() {
        assertEquals(DEVIATE * 2 * 4, safety(h -> 2), 0.05 * DEVIATE * 8);
        double squares = 0;
        for (int h = 1; h <= 16; h++) {
            squares += h * h;
        }
        assertEquals(DEVIATE * 0.5 * Math.sqrt(squares), safety(h -> 0.5 * Math.sqrt(h + 1)), 0.05 * DEVIATE * 0.5 * Math.sqrt(squares));
    }

    /// The mean over several seeds, because the futures are drawn.
    private static double safety(DoubleUnaryOperator deviation) {
        return IntStream.range(0, 12).mapToDouble(seed -> step(line(list(Map.of("forecast", forecast(TODAY, 20, deviation, "p0", "p1")), seed), "p0"), "safety")).average().orElseThrow();
    }

    @Test
    void errorsOfTheTestsCountBeforeTheBands() {
        var random = new SplittableRandom(5);
        var names = new ArrayList<String>();
        var columns = Map.of("origin", new ArrayList<Double>(), "ahead", new ArrayList<Double>(), "error", new ArrayList<Double>());
        for (int o = 0; o < 60; o++) {
            double off = random.nextGaussian();
            for (int h = 1; h <= 20; h++) {
                names.add("p0");
                columns.get("origin").add((double) o);
                columns.get("ahead").add((double) h);
                columns.get("error").add(off);
            }
        }
        var tests = MemoryTable.named("forecast-tests").column(Field.of("series", Type.TEXT), names);
        columns.forEach((name, values) -> tests.column(Field.of(name, Type.DECIMAL), values));
        var result = list(Map.of("forecast", forecast(TODAY, 20, h -> 2, "p0", "p1"), "forecast-tests", tests.build()));
        assertEquals(16 * DEVIATE, step(line(result, "p0"), "safety"), 0.25 * 16 * DEVIATE, "an error that lasts is one and the same on 16 days");
        assertTrue(result.summary().findings().getFirst().toString().contains("errors in its own tests"));
    }

    @Test
    void aForecastByMonthGivesAPartOfAMonth() {
        var table = MemoryTable.named("forecast").column(Field.of("series", Type.TEXT), List.of("p0", "p0")).column(Field.of("date", Type.DATE), List.of(LocalDate.of(2023, 10, 1), LocalDate.of(2023, 11, 1)))
                .numbers("mean", 310, 600).numbers("lower80", 310, 600).numbers("upper80", 310, 600).build();
        assertEquals(LocalDate.of(2023, 10, 28), TODAY);
        assertEquals(4 * 10 + 12 * 20, step(line(list(Map.of("forecast", table)), "p0"), "demand"), 1e-9, "four days of October and twelve of November");
    }

    @Test
    void whatTheForecastDoesNotKnowComesFromTheSalesAndIsCounted() {
        var result = list(Map.of("forecast", forecast(TODAY, 8, h -> 2, "p0")));
        assertEquals(2 * 16, step(line(result, "p1"), "demand"), 6);
        var warnings = result.summary().warnings().toString();
        assertTrue(warnings.contains("1 product is not in the forecast"), warnings);
        assertTrue(warnings.contains("The forecast ends before an order of the next review would be there for 1 product"), warnings);
        assertEquals(7 * 16, step(line(result, "p0"), "demand"), 1, "carried on");
    }

    @Test
    void aForecastOfMoneyIsNoticed() {
        var odd = list(Map.of("forecast", forecast(TODAY, 20, h -> 2, "other", "p1"))).summary().warnings().toString();
        assertTrue(!odd.contains("check that it forecasts pieces"), odd);
        var table = MemoryTable.named("forecast").column(Field.of("series", Type.TEXT), List.of("p0", "p0")).column(Field.of("date", Type.DATE), List.of(TODAY, TODAY.plusDays(1)))
                .numbers("mean", 90, 90).numbers("lower80", 80, 80).numbers("upper80", 99, 99).build();
        assertTrue(list(Map.of("forecast", table)).summary().warnings().toString().contains("check that it forecasts pieces"));
    }

    @Test
    void aForecastThatSpeaksOfOtherThingsOrOtherTimesIsRefused() {
        var others = assertThrows(Problem.class, () -> list(Map.of("forecast", forecast(TODAY, 20, h -> 2, "a", "b"))));
        assertTrue(others.happened().toString().contains("speaks of a, b,"), others.happened().toString());
        var over = assertThrows(Problem.class, () -> list(Map.of("forecast", forecast(TODAY.minusDays(40), 20, h -> 2, "p0"))));
        assertTrue(over.happened().toString().contains("says nothing of the days from"), over.happened().toString());
        var bare = MemoryTable.named("forecast").column(Field.of("series", Type.TEXT), List.of("p0")).numbers("mean", 3).build();
        assertTrue(assertThrows(Problem.class, () -> list(Map.of("forecast", bare))).happened().toString().contains("has no column \"date\""));
    }

    @Test
    void aForecastIsTakenForTheProductsThatItKnowsAndTheOthersAreNamed() {
        var result = list(Map.of("forecast", forecast(TODAY, 20, h -> 4, "p0", "a product of another shop")));
        var warnings = result.summary().warnings().stream().map(Object::toString).toList();
        assertTrue(warnings.contains("1 product is not in the forecast (p1): its demand is forecast from its sales."), warnings::toString);
        assertTrue(warnings.contains("1 name of the forecast is no product of the sales (a product of another shop) and is passed over."), warnings::toString);
        assertEquals(2, result.lines().size());
    }
}
