package merchant.method.forecast.stock;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import merchant.method.Input;
import merchant.method.Settings;
import merchant.method.forecast.Mean;
import merchant.method.forecast.series.Gaps;
import merchant.method.forecast.series.SeriesNeeds;
import merchant.problem.Problem;
import merchant.result.ForecastResult;
import merchant.result.SeriesForecast.Mark;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Role;
import merchant.table.Type;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

class StockOutsTest {
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final Map<String, List<String>> COLUMNS = Map.of("date", List.of("day"), "value", List.of("sold"), "series", List.of("product"));

    /// Two products that sell two pieces a day in two lines, tea nothing from the 50th day to the 69th.
    private static MemoryTable lines() {
        var days = new ArrayList<LocalDate>();
        var products = new ArrayList<String>();
        for (int d = 0; d < 120; d++) {
            for (var product : List.of("tea", "tea", "cup", "cup")) {
                if (!product.equals("tea") || d < 50 || d >= 70) {
                    days.add(START.plusDays(d));
                    products.add(product);
                }
            }
        }
        return MemoryTable.named("lines").column(new Field("day", Type.DATE, Role.DATE), days).column(new Field("product", Type.TEXT, Role.PRODUCT), products)
                .column(new Field("sold", Type.WHOLE, Role.QUANTITY), days.stream().map(d -> (Object) 1L).toList()).build();
    }

    private static MemoryTable outages(LocalDate from, LocalDate to) {
        return MemoryTable.named("stock-outs").column(Field.of("product", Type.TEXT), List.of("tea")).column(Field.of("from", Type.DATE), List.of(from))
                .column(Field.of("to", Type.DATE), List.of(to)).build();
    }

    /// Four products sell each day; at new year the whole shop is closed for ten days.
    @Test
    void aTimeInWhichTheWholeShopSoldNothingIsClosedAndNotOutOfStock() {
        var days = new ArrayList<LocalDate>();
        var products = new ArrayList<String>();
        for (int d = 0; d < 120; d++) {
            for (var product : List.of("tea", "cup", "pot", "jar")) {
                if (d < 50 || d >= 60) {
                    days.add(START.plusDays(d));
                    products.add(product);
                }
            }
        }
        var table = MemoryTable.named("lines").column(new Field("day", Type.DATE, Role.DATE), days).column(new Field("product", Type.TEXT, Role.PRODUCT), products)
                .column(new Field("sold", Type.WHOLE, Role.QUANTITY), days.stream().map(d -> (Object) 1L).toList()).build();
        for (var columns : List.of(COLUMNS, Map.of("date", List.of("day"), "value", List.of("sold")))) {
            var result = run(new Input(table, Map.of(), columns), "ask");
            assertTrue(result.summary().findings().toString().contains("the whole shop sold nothing"), result.summary().findings().toString());
            assertTrue(result.summary().warnings().stream().noneMatch(w -> w.toString().contains("without a sale")), result.summary().warnings().toString());
        }
    }

    private static ForecastResult run(Input input, String choice) {
        var method = new Mean();
        var settings = Settings.initial(method.parameters()).with("frequency", "day").with("horizon", 10L).with("missing", "zero").with("stock-outs", choice);
        return (ForecastResult) method.run(input, settings, 1, Progress.NONE);
    }

    private static double[] tea(ForecastResult result) {
        return result.series().stream().filter(s -> s.name().equals("tea")).findFirst().orElseThrow().values();
    }

    @Test
    void theChanceOfARunIsThatOfTheNegativeBinomial() {
        var sales = new int[130];
        Arrays.fill(sales, 1);
        Arrays.fill(sales, 60, 70, 0);
        var pull = IntStream.range(0, 130).mapToDouble(i -> 1).toArray();
        assertEquals(List.of(new ZeroRuns.Run(60, 70, Math.pow(120 / 130.0, 120.5))), ZeroRuns.of(sales, pull));
        sales[64] = 1;
        assertEquals(List.of(), ZeroRuns.of(sales, pull), "four and five days are nothing strange");
    }

    @Test
    void aClosedShopAndAProductNoLongerSoldAreNotSuspicious() {
        var sales = new int[200];
        Arrays.fill(sales, 0, 130, 2);
        Arrays.fill(sales, 60, 80, 0);
        var pull = IntStream.range(0, 200).mapToDouble(i -> i >= 60 && i < 80 ? 0 : 1).toArray();
        assertEquals(List.of(), ZeroRuns.of(sales, pull));
    }

    @Test
    void aRefusedSuspicionIsToldAsOneAndNotAskedAgain() {
        var answers = MemoryTable.named("stock-outs").column(Field.of("product", Type.TEXT), List.of("tea")).column(Field.of("from", Type.DATE), List.of(START.plusDays(50)))
                .column(Field.of("to", Type.DATE), List.of(START.plusDays(69))).column(Field.of("without_stock", Type.FLAG), List.of(false)).build();
        var input = new Input(lines(), Map.of("stock-outs", answers), COLUMNS);
        for (var choice : List.of("ask", "suspected", "table")) {
            var result = run(input, choice);
            assertEquals(0, tea(result)[55], choice);
            assertTrue(result.summary().warnings().stream().noneMatch(w -> w.toString().contains("longer than chance explains")), choice);
            var row = result.sheets().stream().filter(s -> s.name().equals("stock-outs")).findFirst().orElseThrow().rows().getFirst();
            assertEquals("suspected, refused", row.get(3).toString(), choice);
            assertTrue(result.series().getFirst().marks().stream().noneMatch(m -> m.kind() == Mark.Kind.STOCK_OUT), choice);
        }
    }

    /// The sales have a number beside the name, and a group; the answers were given of numbers. A group of one product alone may name it, one of several may not.
    @Test
    void answersMayCallTheSeriesByTheNumberThatTheSalesHaveBesideTheName() {
        var sold = lines();
        var products = IntStream.range(0, (int) sold.rows()).mapToObj(i -> sold.levels("product").text(i)).toList();
        var table = MemoryTable.named("lines").column(new Field("day", Type.DATE, Role.DATE), Arrays.stream(sold.moments("day")).mapToObj(t -> LocalDate.ofEpochDay(t / 86_400)).toList())
                .column(new Field("product", Type.TEXT, Role.PRODUCT), products).column(Field.of("number", Type.TEXT), products.stream().map(p -> p.equals("tea") ? "P7" : "P8").toList())
                .column(Field.of("group", Type.TEXT), products.stream().map(p -> "all").toList())
                .column(new Field("sold", Type.WHOLE, Role.QUANTITY), products.stream().map(p -> (Object) 1L).toList()).build();
        var out = MemoryTable.named("stock-outs").column(Field.of("number", Type.TEXT), List.of("P7")).column(Field.of("from", Type.DATE), List.of(START.plusDays(50)))
                .column(Field.of("to", Type.DATE), List.of(START.plusDays(69))).build();
        assertTrue(OutageReader.fits(new Input(table, Map.of(), COLUMNS), SeriesNeeds.SERIES, out));
        assertEquals(2, tea(run(new Input(table, Map.of("stock-outs", out), COLUMNS), "table"))[55], 1e-9);
        var groups = MemoryTable.named("stock-outs").column(Field.of("group", Type.TEXT), List.of("all")).column(Field.of("from", Type.DATE), List.of(START.plusDays(50)))
                .column(Field.of("to", Type.DATE), List.of(START.plusDays(69))).build();
        assertFalse(OutageReader.fits(new Input(table, Map.of(), COLUMNS), SeriesNeeds.SERIES, groups));
        var problem = assertThrows(Problem.class, () -> run(new Input(table, Map.of("stock-outs", groups), COLUMNS), "table"));
        assertTrue(problem.getMessage().startsWith("The table of times without stock has no column \"product\""), problem.getMessage());
    }

    @Test
    void aSuspicionIsNamedAndChangesNothingUntilItIsConfirmed() {
        var input = new Input(lines(), Map.of(), COLUMNS);
        var asked = run(input, "ask");
        assertEquals(0, tea(asked)[55]);
        assertEquals(1, asked.summary().warnings().stream().filter(w -> w.toString().startsWith("1 time without a sale is longer than chance explains")).count());
        var confirmed = run(input, "suspected");
        assertEquals(2, tea(confirmed)[55], 1e-9, "as on the days around it");
        assertArrayEquals(tea(asked), tea(run(input, "none")));
        var mark = confirmed.series().getFirst().marks().getFirst();
        assertEquals(Mark.Kind.STOCK_OUT, mark.kind());
        assertEquals(START.plusDays(50).toEpochDay() * 86_400, mark.from());
        assertEquals(START.plusDays(69).toEpochDay() * 86_400, mark.to());
        var row = confirmed.sheets().stream().filter(s -> s.name().equals("stock-outs")).findFirst().orElseThrow().rows().getFirst();
        assertEquals(List.of("tea", START.plusDays(50), START.plusDays(69), "suspected, confirmed", 20L, 40.0),
                List.of(row.get(0), row.get(1), row.get(2), row.get(3).toString(), row.get(4), row.get(5)));
    }

    @Test
    void whatIsAnsweredStaysInSightAndIsNotAskedAgain() {
        var refused = run(new Input(lines(), Map.of(), COLUMNS), "none");
        assertTrue(refused.summary().warnings().stream().noneMatch(w -> w.toString().contains("without a sale")), refused.summary().warnings().toString());
        assertEquals(List.of("suspected, refused"), states(refused));
        assertTrue(refused.series().getFirst().marks().isEmpty());
        var elsewhere = run(new Input(lines(), Map.of("stock-outs", outages(START.plusDays(10), START.plusDays(12))), COLUMNS), "table");
        assertEquals(List.of("stated", "suspected, refused"), states(elsewhere));
        assertEquals(1, elsewhere.summary().findings().stream().filter(f -> f.toString().startsWith("1 more time without a sale")).count());
        assertEquals(0, tea(elsewhere)[55]);
    }

    private static List<String> states(ForecastResult result) {
        return result.sheets().stream().filter(s -> s.name().equals("stock-outs")).flatMap(s -> s.rows().stream()).map(r -> r.get(3).toString()).toList();
    }

    @Test
    void periodsOfAConfirmedTimeAreNotCountedAsNone() {
        var input = new Input(lines(), Map.of(), COLUMNS);
        assertTrue(run(input, "ask").summary().findings().toString().contains("20 periods without a record count as 0"));
        assertFalse(run(input, "suspected").summary().findings().toString().contains("without a record"));
    }

    @Test
    void aTableOfOutagesIsHeededAndJudgesNothing() {
        var input = new Input(lines(), Map.of("stock-outs", outages(START.plusDays(50), START.plusDays(109))), COLUMNS);
        var heeded = run(input, "ask");
        assertEquals(2, tea(heeded)[60], 1e-9);
        assertEquals(2, tea(heeded)[105], 1e-9);
        var all = run(input, "none").series().getFirst().accuracy().getFirst().whole();
        var known = heeded.series().getFirst().accuracy().getFirst().whole();
        assertTrue(known.count() < all.count(), known.count() + " of " + all.count());
        assertEquals(0, known.mae(), 1e-9, "where it is judged the product sells two a day");
    }

    @Test
    void whatIsAskedForButNotStatedIsRefused() {
        assertThrows(Problem.class, () -> run(new Input(lines(), Map.of(), COLUMNS), "table"));
        var noDates = MemoryTable.named("stock-outs").column(Field.of("product", Type.TEXT), List.of("tea")).build();
        assertThrows(Problem.class, () -> run(new Input(lines(), Map.of("stock-outs", noDates), COLUMNS), "ask"));
    }

    @Test
    void aStockColumnStatesTheDaysAtZero() {
        var days = IntStream.range(0, 80).mapToObj(START::plusDays).toList();
        var table = MemoryTable.named("daily").column(new Field("day", Type.DATE, Role.DATE), days)
                .column(new Field("sold", Type.WHOLE, Role.QUANTITY), IntStream.range(0, 80).mapToObj(i -> (Object) (i == 40 || i == 41 ? 0L : 5L)).toList())
                .column(new Field("left", Type.WHOLE, Role.STOCK), IntStream.range(0, 80).mapToObj(i -> (Object) (i == 40 || i == 41 ? 0L : 9L)).toList()).build();
        var result = run(new Input(table, Map.of(), Map.of("date", List.of("day"), "value", List.of("sold"))), "ask");
        assertEquals(5, result.series().getFirst().values()[40], 1e-9);
        assertEquals(1, result.series().getFirst().marks().size());
    }

    @Test
    void aGapIsTheMeanAroundItTimesItsPlaceInTheSeason() {
        var values = IntStream.range(0, 40).mapToDouble(i -> i % 4 == 0 ? 8 : 4).toArray();
        values[20] = Double.NaN;

        double filled = Gaps.filled(values, 4)[20];
        assertTrue(filled > 7 && filled < 8, "drawn a little towards the mean, " + filled);
        assertEquals(2, Gaps.filled(new double[] {2, Double.NaN, 2}, 1)[1], 1e-12);
        assertEquals(0, Gaps.filled(new double[] {Double.NaN, Double.NaN}, 1)[1], 1e-12);
    }

    /// Of 453 product-days without stock in the sample shop (24 products), the rule finds nearly all, and three quarters of the days that it
    /// names are such: see docs/measurements.md.
    @Test
    void theSuspicionsInTheSampleShopAreMostlyRight() throws IOException {
        var input = new Input(orders(), Map.of(), COLUMNS);
        var result = run(input, "ask");
        Set<String> named = new HashSet<>();
        result.sheets().stream().filter(s -> s.name().equals("stock-outs")).findFirst().orElseThrow().rows().forEach(r -> days(named, (String) r.get(0),
                (LocalDate) r.get(1), (LocalDate) r.get(2)));
        Set<String> truth = new HashSet<>();
        try (var lines = Files.lines(Path.of("sample-data/truth-stock-outs.csv"))) {
            lines.skip(1).map(l -> l.split(",")).forEach(c -> days(truth, c[0], LocalDate.parse(c[2]), LocalDate.parse(c[3])));
        }
        assertEquals(453, truth.size());
        double right = named.stream().filter(truth::contains).count();
        assertTrue(right / truth.size() >= 0.95, "recall " + right / truth.size());
        assertTrue(right / named.size() >= 0.65, "precision " + right / named.size());
    }

    private static void days(Set<String> into, String product, LocalDate from, LocalDate to) {
        from.datesUntil(to.plusDays(1)).forEach(d -> into.add(product + " " + d));
    }

    private static MemoryTable orders() throws IOException {
        try (var lines = Files.lines(Path.of("sample-data/orders.csv"))) {
            var rows = lines.skip(1).map(l -> l.split(",")).toList();
            var form = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
            return MemoryTable.named("orders").column(new Field("day", Type.TIMESTAMP, Role.DATE), rows.stream().map(r -> (Object) LocalDateTime.parse(r[1], form)).toList())
                    .column(new Field("product", Type.TEXT, Role.PRODUCT), rows.stream().map(r -> (Object) r[3]).toList())
                    .column(new Field("sold", Type.WHOLE, Role.QUANTITY), rows.stream().map(r -> (Object) Long.valueOf(r[6])).toList()).build();
        }
    }
}
