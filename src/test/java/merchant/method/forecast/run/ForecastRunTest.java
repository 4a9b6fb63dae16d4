package merchant.method.forecast.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import merchant.method.Input;
import merchant.method.Settings;
import merchant.method.forecast.fit.Average;
import merchant.method.forecast.fit.Fit;
import merchant.method.forecast.fit.Forecaster;
import merchant.method.forecast.fit.Found;
import merchant.method.forecast.fit.Wrapped;
import merchant.method.forecast.simple.DriftRule;
import merchant.method.forecast.simple.LastSeasonRule;
import merchant.method.forecast.simple.LastValueRule;
import merchant.problem.Problem;
import merchant.result.ForecastResult;
import merchant.result.SeriesForecast;
import merchant.result.Sheet;
import merchant.result.Summary.Tone;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Role;
import merchant.table.Type;
import merchant.text.Sentence;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

class ForecastRunTest {
    private static final Map<String, List<String>> COLUMNS = Map.of("date", List.of("day"), "value", List.of("sold"));

    private static MemoryTable months(int from, int count, IntToDoubleFunction value) {
        return MemoryTable.named("shop")
                .column(new Field("day", Type.DATE, Role.DATE), IntStream.range(from, from + count).mapToObj(i -> LocalDate.of(2020, 1, 1).plusMonths(i)).toList())
                .column(new Field("sold", Type.DECIMAL, Role.QUANTITY), IntStream.range(from, from + count).mapToObj(i -> (Object) value.applyAsDouble(i)).toList())
                .build();
    }

    private static Settings settings() {
        return Settings.initial(Plan.parameters(List.of()));
    }

    private static ForecastResult run(Forecaster forecaster, Input input, Settings settings) {
        return (ForecastResult) new ForecastRun(Entrants.one(forecaster)).run(input, settings, 1, Progress.NONE);
    }

    private static Input input(MemoryTable table) {
        return new Input(table, Map.of(), COLUMNS);
    }

    private static Sheet sheet(ForecastResult result, String name) {
        return result.sheets().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void theForecastTableHasItsColumns() {
        var result = run(new LastSeasonRule(), input(months(0, 48, i -> 100 + i % 12)), settings());
        var forecast = sheet(result, "forecast");
        assertEquals(List.of("series", "date", "mean", "lower80", "upper80", "lower95", "upper95"),
                forecast.columns().stream().map(Sheet.Column::name).toList());
        assertEquals(12, forecast.rows().size());
        assertEquals(List.of("", LocalDate.of(2024, 1, 1), 100.0), forecast.rows().getFirst().subList(0, 3));
        assertEquals(LocalDate.of(2024, 12, 1), forecast.rows().getLast().get(1));
    }

    @Test
    void theBacktestStandsBesideTheSimpleRules() {
        var random = new Random(1);
        var result = run(new DriftRule(), input(months(0, 60, i -> 100 + i + random.nextGaussian())), settings());
        assertEquals(List.of("Drift", "Naive", "Seasonal naive"), sheet(result, "backtest").rows().stream().map(r -> r.get(1).toString()).toList());
        assertEquals(List.of("mae", "mase", "smape", "rmse", "pinball", "coverage-80", "coverage-95"),
                result.summary().metrics().stream().map(m -> m.id()).toList());
        assertEquals(12, result.series().getFirst().accuracy().getFirst().byHorizon().size());
        assertEquals(10, result.series().getFirst().origins().size());
        assertEquals(Tone.USABLE, result.summary().verdict().tone());
        assertTrue(result.summary().verdict().sentence().toString().contains("closer than “Naive (same as last month)” on 10 of 10"),
                result.summary().verdict().sentence().toString());
    }

    @Test
    void theBaselineItselfIsNoAchievement() {
        var random = new Random(1);
        var result = run(new LastValueRule(), input(months(0, 60, i -> 100 + random.nextGaussian())), settings());
        assertNotEquals(Tone.USABLE, result.summary().verdict().tone());
    }

    @Test
    void whatIsWorseThanTheSimpleRuleIsCalledUseless() {
        var result = run(new LastValueRule(), input(months(0, 60, i -> i % 12 == 0 ? 500 : 100 + i * 0.1)), settings());
        assertEquals(Tone.USELESS, result.summary().verdict().tone());
        assertTrue(result.summary().verdict().sentence().toString().contains("further off than “Seasonal naive (same month last year)”"));
        assertTrue(result.summary().verdict().sentence().toString().contains("The range of this forecast itself: between "), "what the headline leaves out is said here");
        assertEquals("seasonal-naive", result.summary().verdict().rather());
        // a year ago: 500 + 11 times 100 + 0.1 · (49 + … + 59)
        var headline = result.summary().headline().toString();
        assertTrue(headline.endsWith("; the simple rule that was closer says 1,659."), headline);
    }

    @Test
    void tooShortAHistoryIsRefusedWithTheLengthNeeded() {
        var problem = assertThrows(Problem.class, () -> run(new LastValueRule(), input(months(0, 10, i -> i)), settings()));
        assertEquals(Problem.Kind.DATA, problem.kind());
        assertEquals("The history holds 10 months; to forecast 12 months ahead and to judge it takes 16 months. "
                + "It will do from 2021-05-01 on; until then set the horizon to at most 6.", problem.getMessage());
        assertFalse(run(new LastValueRule(), input(months(0, 10, i -> i)), settings().with("horizon", 6L)).series().isEmpty());
        assertFalse(run(new LastValueRule(), input(months(0, 16, i -> i)), settings()).series().isEmpty());
        assertThrows(Problem.class, () -> run(new LastValueRule(), input(months(0, 15, i -> i)), settings()));
    }

    @Test
    void aTestTableJudgesInPlaceOfThePast() {
        var input = new Input(months(0, 48, i -> 10), Map.of("test", months(48, 6, i -> i < 50 ? 12 : 14)), COLUMNS);
        var accuracy = run(new LastValueRule(), input, settings()).series().getFirst().accuracy().getFirst();
        assertEquals(1, accuracy.origins());
        assertEquals((2 + 2 + 4 * 4) / 6.0, accuracy.mae(), 1e-12);
        assertEquals(6, accuracy.byHorizon().size());
    }

    @Test
    void whatTheTestTableHoldsDoesNotChangeTheForecast() {
        var train = months(0, 48, i -> 10 + i % 5);
        var one = new ForecastRun(Entrants.all(false)).run(new Input(train, Map.of("test", months(48, 6, i -> 12)), COLUMNS), settings(), 1, Progress.NONE);
        var two = new ForecastRun(Entrants.all(false)).run(new Input(train, Map.of("test", months(48, 6, i -> 1e6)), COLUMNS), settings(), 1, Progress.NONE);
        assertEquals(sheet((ForecastResult) one, "forecast"), sheet((ForecastResult) two, "forecast"));
    }

    @Test
    void aTestTableThatDoesNotContinueTheSeriesIsRefused() {
        var input = new Input(months(0, 48, i -> 10), Map.of("test", months(0, 6, i -> 12)), COLUMNS);
        var problem = assertThrows(Problem.class, () -> run(new LastValueRule(), input, settings()));
        assertEquals(Problem.Kind.DATA, problem.kind());
        assertTrue(problem.getMessage().startsWith("The test table has no value in the 12 months after the last of the table."), problem.getMessage());
    }

    @Test
    void manySeriesAreForecastEachAndTooShortOnesNamed() {
        var names = new ArrayList<String>();
        var days = new ArrayList<LocalDate>();
        var values = new ArrayList<Double>();
        for (int s = 0; s < 30; s++) {
            for (int i = 0; i < (s == 7 ? 5 : 40); i++) {
                names.add("P" + s);
                days.add(LocalDate.of(2020, 1, 1).plusMonths(i));
                values.add(100.0 * s + i);
            }
        }
        var table = MemoryTable.named("t").column(Field.of("p", Type.TEXT), names).column(Field.of("d", Type.DATE), days)
                .column(Field.of("v", Type.DECIMAL), values).build();
        var result = run(new DriftRule(), Input.of(table, Map.of("date", "d", "value", "v", "series", "p")), settings());
        assertEquals(29, result.series().size());
        assertEquals("P0", result.series().getFirst().name());
        assertEquals(2940, result.series().get(28).mean()[0], 1e-9);
        assertEquals("1 series is too short for 12 months ahead and was left out: P7.", result.summary().warnings().getLast().toString());
    }

    @Test
    void theTotalsRangeIsNarrowerThanAddedBounds() {
        var random = new Random(4);
        var past = random.doubles(80).toArray();
        var fit = new merchant.method.forecast.simple.AverageRule().fit(past, 1, Progress.NONE);
        var totals = Totals.of(fit, 12, 9);
        double added = 0;
        for (double upper : fit.band(12, 0.8).upper()) {
            added += upper;
        }
        assertTrue(totals.upper() < added);
        // twelve independent errors and a common one of the mean, by formula
        double sigma = fit.details().get(1).value();
        double width = IntStream.range(0, 25).mapToDouble(i -> Totals.of(fit, 12, i).upper() - Totals.of(fit, 12, i).lower()).average().orElseThrow();
        assertEquals(1, width / (2 * 1.2816 * sigma * Math.sqrt(12 + 144 / 80.0)), 0.02);
        assertArrayEquals(new double[] {totals.lower(), totals.upper()}, new double[] {Totals.of(fit, 12, 9).lower(), Totals.of(fit, 12, 9).upper()});
    }

    @Test
    void salesThatWereNeverNegativeAreNotForecastBelowZero() {
        var result = run(new DriftRule(), input(months(0, 40, i -> Math.max(0, 40 - i * 1.1 + i % 3))), settings());
        for (var row : sheet(result, "forecast").rows()) {
            assertTrue((Double) row.get(2) >= 0 && (Double) row.get(5) >= 0);
        }
    }

    @Test
    void theUnfinishedWeekAndTheFilledDaysAreSaid() {
        var days = new ArrayList<LocalDate>();
        for (int i = 0; i < 60; i++) {
            if (i != 20 && i != 21) {
                days.add(LocalDate.of(2024, 1, 1).plusDays(i));
            }
        }
        assertTrue(filling(days, Field.of("sold", Type.DECIMAL)).contains("2 periods without a record were filled with straight lines"));
        assertTrue(filling(days, Field.of("sold", Type.DECIMAL)).contains("0 is the truth"), "what is not measured may be sales");
        assertTrue(filling(days, new Field("sold", Type.DECIMAL, Role.QUANTITY)).contains("2 periods without a record count as 0"));
    }

    private static String filling(List<LocalDate> days, Field value) {
        var table = MemoryTable.named("t").column(new Field("day", Type.DATE, Role.DATE), days)
                .column(value, days.stream().map(d -> (Object) (double) d.getDayOfMonth()).toList()).build();
        return run(new LastValueRule(), input(table), settings()).summary().findings().toString();
    }

    private static MemoryTable orders(Role role, List<String> kinds) {
        return MemoryTable.named("shop")
                .column(new Field("day", Type.DATE, Role.DATE), IntStream.range(0, 96).mapToObj(i -> LocalDate.of(2020, 1, 1).plusMonths(i / 2)).toList())
                .column(new Field("sold", Type.DECIMAL, Role.AMOUNT), IntStream.range(0, 96).mapToObj(i -> (Object) (100.0 + i % 12)).toList())
                .column(new Field("kind", Type.TEXT, role), IntStream.range(0, 96).mapToObj(i -> kinds.get(i % 2)).toList()).build();
    }

    private static String english(merchant.text.Sentence sentence) {
        return merchant.text.Translator.ENGLISH.say(sentence).replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private static Settings monthly() {
        return settings().with("frequency", "month");
    }

    @Test
    void ordersOfEveryStateAreNamedInAWarning() {
        var warnings = run(new LastValueRule(), input(orders(Role.STATUS, List.of("paid", "pending"))), monthly()).summary().warnings();
        assertEquals(List.of("Rows of every “kind” were counted: paid 50.0 %, pending 50.0 %. For a forecast of each of them, choose it as the series."),
                warnings.stream().map(ForecastRunTest::english).filter(w -> w.contains("counted")).toList());
    }

    @Test
    void rowsWithoutADateAndRefundsAreTold() {
        var rows = IntStream.range(0, 96).boxed().toList();
        var table = MemoryTable.named("shop").column(new Field("day", Type.DATE, Role.DATE), rows.stream().map(i -> i % 48 == 5 ? null : LocalDate.of(2020, 1, 1).plusMonths(i / 2)).toList())
                .column(new Field("number", Type.WHOLE, Role.ORDER_ID), rows.stream().map(i -> (Object) (long) i).toList())
                .column(new Field("sold", Type.DECIMAL, Role.AMOUNT), rows.stream().map(i -> (Object) (i == 10 || i == 11 ? -40.0 : 100.0 + i % 12)).toList()).build();
        var summary = run(new LastValueRule(), input(table), monthly()).summary();
        assertTrue(summary.warnings().stream().map(ForecastRunTest::english).anyMatch("2 rows without a date were left out."::equals), () -> summary.warnings().toString());
        assertTrue(summary.findings().stream().map(ForecastRunTest::english).anyMatch("2 lines with an amount below 0 (returns or refunds) were left out: −80.00 in all. The forecast is of what is sold, before returns."::equals),
                () -> summary.findings().toString());
    }

    @Test
    void cancelledOrdersAreNoSalesAndAreCountedInAWarning() {
        var made = run(new LastValueRule(), input(orders(Role.STATUS, List.of("paid", "cancelled"))), monthly());
        assertEquals(List.of("48 lines that \"kind\" calls cancelled or refunded were left out. To count them too, take the role off this column (on the page of the table, in the menu of the column)."),
                made.summary().warnings().stream().map(ForecastRunTest::english).filter(w -> w.contains("left out")).toList());
        var all = run(new LastValueRule(), input(orders(Role.CATEGORY, List.of("paid", "cancelled"))), monthly());
        assertEquals(100, made.series().getFirst().values()[0]);
        assertEquals(201, all.series().getFirst().values()[0], "without the role both lines of a month count");
    }

    @Test
    void ordersOfOneStateOrOfStatesToldApartNeedNoWarning() {
        var one = run(new LastValueRule(), input(orders(Role.STATUS, List.of("paid", "paid"))), monthly());
        assertTrue(one.summary().warnings().stream().noneMatch(w -> english(w).contains("counted")));
        var apart = new Input(orders(Role.STATUS, List.of("paid", "cancelled")), Map.of(),
                Map.of("date", List.of("day"), "value", List.of("sold"), "series", List.of("kind")));
        assertTrue(run(new LastValueRule(), apart, monthly()).summary().warnings().stream().noneMatch(w -> english(w).contains("counted")));
    }

    @Test
    void shopsThatWereAddedUpAreToldInAFinding() {
        var findings = run(new LastValueRule(), input(orders(Role.PLACE, List.of("North", "South"))), monthly()).summary().findings();
        assertTrue(findings.stream().map(ForecastRunTest::english)
                .anyMatch("All 2 values of “kind” were added up. For a forecast of each of them, choose it as the series."::equals));
    }

    /// A forecaster by another name, its fit changed, that never learns a season.
    private record Dressed(String id, Forecaster inner, UnaryOperator<Fit> dress) implements Forecaster {
        @Override
        public int shortest(int season) {
            return inner.shortest(season);
        }

        @Override
        public int shortestSeasonal(int season) {
            return 1_000;
        }

        @Override
        public Fit fit(double[] y, int season, Progress progress) {
            return dress.apply(inner.fit(y, season, progress));
        }
    }

    /// Says that it knows a holiday in the second period.
    private record FestiveFit(Fit fit) implements Wrapped {
        @Override
        public List<Found> found() {
            return List.of(new Found(SeriesForecast.Mark.Kind.HOLIDAY, 1, 1, Sentence.of("Double 11")));
        }
    }

    @Test
    void anAverageMarksTheHolidaysOfItsMembersAndIsNotSaidToRepeatNothing() {
        var input = input(months(0, 18, i -> 100 + i % 5));
        var plain = run(new Dressed("plain", new LastValueRule(), f -> f), input, settings());
        var festive = run(new Dressed("both", Average.of(new LastValueRule(), new Dressed("festive", new DriftRule(), FestiveFit::new)), f -> f), input, settings());
        assertTrue(plain.summary().warnings().stream().anyMatch(w -> w.toString().contains("does not repeat its ups and downs")), plain.summary().warnings().toString());
        assertFalse(festive.summary().warnings().stream().anyMatch(w -> w.toString().contains("does not repeat its ups and downs")), festive.summary().warnings().toString());
        assertTrue(festive.summary().warnings().stream().anyMatch(w -> w.toString().contains("fewer than three times")), festive.summary().warnings().toString());
        assertTrue(festive.series().getFirst().marks().stream().anyMatch(m -> m.kind() == SeriesForecast.Mark.Kind.HOLIDAY));
    }
}
