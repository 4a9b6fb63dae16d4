package merchant.method.forecast.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import merchant.method.Input;
import merchant.method.Settings;
import merchant.method.forecast.fit.Fit;
import merchant.method.forecast.fit.Forecaster;
import merchant.method.forecast.level.Reconciliation;
import merchant.method.forecast.level.Shifted;
import merchant.method.forecast.simple.LastValueRule;
import merchant.result.ForecastResult;
import merchant.result.SeriesForecast;
import merchant.result.Summary;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Role;
import merchant.table.Type;
import merchant.text.Sentence;
import merchant.work.Cancelled;
import merchant.work.Heard;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

/// What was said at past test periods is brought into agreement as the forecast is, by what was known then.
class AgreedPastTest {
    private static final List<String> WAYS = List.of("bottom-up", "top-down", "mint");
    private static final int MONTHS = 60;
    private static final int AHEAD = 12;

    /// Says the highest value so far, so that what it says of a sum is not the sum of what it says of the parts.
    private static final class Highest implements Forecaster {
        private final LastValueRule last = new LastValueRule();

        @Override
        public String id() {
            return "highest";
        }

        @Override
        public int shortest(int season) {
            return last.shortest(season);
        }

        @Override
        public Fit fit(double[] y, int season, Progress progress) {
            return new Shifted(last.fit(y, season, progress), new double[] {highest(y) - y[y.length - 1]}, false);
        }
    }

    private static double highest(double[] y) {
        return Arrays.stream(y).max().orElseThrow();
    }

    private static double[][] values() {
        var random = new Random(11);
        var values = new double[3][MONTHS];
        for (int s = 0; s < 3; s++) {
            int level = 30 + 25 * s;
            Arrays.setAll(values[s], i -> Math.round(level + 0.2 * i + 9 * random.nextGaussian()));
        }
        return values;
    }

    /// @param skipped months at the start that the last series does not have
    private static ForecastResult run(double[][] values, String reconcile, int skipped) {
        return run(values, reconcile, skipped, Progress.NONE);
    }

    private static ForecastResult run(double[][] values, String reconcile, int skipped, Progress progress) {
        var names = new ArrayList<String>();
        var groups = new ArrayList<String>();
        var days = new ArrayList<LocalDate>();
        var sold = new ArrayList<Double>();
        for (int s = 0; s < 3; s++) {
            for (int i = s == 2 ? skipped : 0; i < MONTHS; i++) {
                names.add("p" + s);
                groups.add(s < 2 ? "tea" : "cups");
                days.add(LocalDate.of(2019, 1, 1).plusMonths(i));
                sold.add(values[s][i]);
            }
        }
        var table = MemoryTable.named("t").column(Field.of("p", Type.TEXT), names).column(Field.of("g", Type.TEXT), groups)
                .column(new Field("d", Type.DATE, Role.DATE), days).column(new Field("v", Type.DECIMAL, Role.QUANTITY), sold).build();
        var input = new Input(table, Map.of(), Map.of("date", List.of("d"), "value", List.of("v"), "series", List.of("p"), "group", List.of("g")));
        return (ForecastResult) new ForecastRun(Entrants.one(new Highest())).run(input, Settings.initial(Plan.parameters(List.of())).with("reconcile", reconcile), 1, progress);
    }

    private static double[] plus(double[]... each) {
        var sum = new double[each[0].length];
        Arrays.setAll(sum, i -> Arrays.stream(each).mapToDouble(e -> e[i]).sum());
        return sum;
    }

    private static double mae(SeriesForecast series) {
        return series.accuracy().getFirst().mae();
    }

    @Test
    void sumsAddUpAtEveryPastTestPeriod() {
        for (var way : WAYS) {
            var series = run(values(), way, 0).series();
            assertEquals(List.of("p0", "p1", "p2", "Σ tea", "Σ cups", "Σ"), series.stream().map(SeriesForecast::name).toList());
            assertEquals(10, series.getFirst().origins().size());
            for (int t = 0; t < 10; t++) {
                int at = t;
                var said = series.stream().map(s -> s.origins().get(at).mean()).toList();
                assertArrayEquals(plus(said.get(0), said.get(1)), said.get(3), 1e-9, way);
                assertArrayEquals(plus(said.get(0), said.get(1), said.get(2)), said.get(5), 1e-9, way);
                var total = series.getLast().origins().get(at);
                assertTrue(total.lower80()[0] <= total.mean()[0] && total.mean()[0] <= total.upper80()[0], way);
            }
        }
    }

    /// What each says at an origin, the parts, their groups and the total, by the definitions.
    private static double[] byHand(double[][] y, Reconciliation by, int seen) {
        var all = List.of(y[0], y[1], y[2], plus(y[0], y[1]), y[2], plus(y));
        var said = all.stream().mapToDouble(v -> highest(Arrays.copyOf(v, seen))).toArray();
        var errors = new double[6][seen - 1];
        for (int i = 0; i < 6; i++) {
            var own = all.get(i);
            Arrays.setAll(errors[i], t -> own[t + 1] - own[t]);
        }
        double lastYear = Arrays.stream(all.get(5), seen - 12, seen).sum();
        var shares = Arrays.stream(y).mapToDouble(v -> Arrays.stream(v, seen - 12, seen).sum() / lastYear).toArray();
        if (by == Reconciliation.TOP_DOWN) {
            return Arrays.stream(shares).map(s -> s * said[5]).toArray();
        }
        var rows = new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}, {1, 1, 0}, {0, 0, 1}, {1, 1, 1}};
        return by == Reconciliation.BOTTOM_UP ? said : PublishedMint.parts(rows, said, errors);
    }

    @Test
    void errorsAreThoseOfTheAgreedForecastsByHand() {
        var y = values();
        for (var way : WAYS) {
            var by = Reconciliation.valueOf(way.toUpperCase().replace('-', '_'));
            var series = run(y, way, 0).series();
            var off = new double[4];
            var origins = series.getFirst().origins();
            for (var origin : origins) {
                int seen = origin.at() + 1;
                var said = byHand(y, by, seen);
                for (int h = 0; h < AHEAD; h++) {
                    for (int p = 0; p < 3; p++) {
                        off[p] += Math.abs(y[p][seen + h] - said[p]);
                    }
                    off[3] += Math.abs(y[0][seen + h] + y[1][seen + h] + y[2][seen + h] - said[0] - said[1] - said[2]);
                }
            }
            var told = new double[] {mae(series.get(0)), mae(series.get(1)), mae(series.get(2)), mae(series.get(5))};
            assertArrayEquals(Arrays.stream(off).map(o -> o / (AHEAD * origins.size())).toArray(), told, 1e-9, way);
        }
        assertEquals(3, WAYS.stream().map(w -> mae(run(y, w, 0).series().getLast())).distinct().count());
    }

    @Test
    void addingUpMovesNoSeries() {
        var alone = run(values(), "none", 0).series();
        var added = run(values(), "bottom-up", 0).series();
        for (int p = 0; p < 3; p++) {
            assertSame(alone.get(p), added.get(p));
        }
    }

    /// What was said, now and at all test periods, its bands and its errors.
    private static void assertSame(SeriesForecast one, SeriesForecast other) {
        assertEquals(one.accuracy().toString(), other.accuracy().toString());
        assertArrayEquals(one.mean(), other.mean());
        assertArrayEquals(one.lower80(), other.lower80());
        assertArrayEquals(one.upper95(), other.upper95());
        assertEquals(one.origins().size(), other.origins().size());
        for (int t = 0; t < one.origins().size(); t++) {
            assertArrayEquals(one.origins().get(t).mean(), other.origins().get(t).mean());
            assertArrayEquals(one.origins().get(t).lower80(), other.origins().get(t).lower80());
            assertArrayEquals(one.origins().get(t).upper80(), other.origins().get(t).upper80());
        }
    }

    @Test
    void theSameDataGiveTheSame() {
        for (var way : WAYS) {
            var one = run(values(), way, 0).series();
            var other = run(values(), way, 0).series();
            for (int s = 0; s < one.size(); s++) {
                assertSame(one.get(s), other.get(s));
            }
        }
    }

    @Test
    void aCancelEndsTheAgreementOfThePast() {
        var whole = new Heard();
        run(values(), "mint", 0, whole);
        // one report for each of the ten test periods stands before the last
        double end = whole.told().get(whole.told().size() - 5);
        var cut = new Heard(told -> !told.isEmpty() && told.getLast() >= end);
        assertThrows(Cancelled.class, () -> run(values(), "mint", 0, cut));
        assertEquals(end, cut.told().getLast());
    }

    @Test
    void nothingThatCameAfterAnOriginEntersWhatWasSaidThere() {
        var later = values();
        int from = 40;
        for (int i = from; i < MONTHS; i++) {
            later[0][i] *= 3;
            later[1][i] *= -1;
        }
        for (var way : WAYS) {
            var one = run(values(), way, 0).series();
            var other = run(later, way, 0).series();
            int same = 0;
            for (int t = 0; t < 10; t++) {
                boolean before = one.getFirst().origins().get(t).at() < from;
                same += before ? 1 : 0;
                for (int s = 0; s < one.size() && before; s++) {
                    assertArrayEquals(one.get(s).origins().get(t).mean(), other.get(s).origins().get(t).mean(), way);
                }
            }
            assertTrue(same > 3, way);
        }
    }

    private static boolean says(List<Sentence> said, String words) {
        return said.stream().anyMatch(s -> s.toString().contains(words));
    }

    @Test
    void whoseErrorsAreToldIsSaid() {
        var together = run(values(), "top-down", 0).summary();
        assertTrue(says(together.findings(), "after totals were made to add up"));
        assertFalse(says(together.warnings(), "before totals were made to add up"));
        var apart = run(values(), "top-down", 20).summary();
        assertTrue(says(apart.warnings(), "before totals were made to add up"));
        assertFalse(says(apart.findings(), "after totals were made to add up"));
    }

    /// The figure of all series counts the same verdicts, and says the same words.
    @Test
    void howManySeriesAreUsableAndHowTheTotalDidIsSaid() {
        var result = run(values(), "mint", 0);
        var total = result.series().getLast();
        long usable = result.series().stream().filter(s -> s.level() == SeriesForecast.Level.SERIES && s.verdict().tone() == Summary.Tone.USABLE).count();
        var summary = result.summary();
        assertTrue(summary.verdict().sentence().toString().contains("and so usable, for " + usable + "."), summary.verdict().toString());
        var told = (total.verdict().tone() == Summary.Tone.USABLE ? summary.findings() : summary.warnings()).stream().map(Sentence::toString)
                .filter(f -> f.startsWith("The total of all series by itself: " + total.verdict().said())).toList();
        assertEquals(1, told.size());
        assertTrue(told.getFirst().contains(String.format("mean absolute error %.2f", total.accuracy().getFirst().mae())), told.getFirst());
        assertTrue(summary.findings().stream().anyMatch(f -> f.toString().startsWith("Of 2 totals of groups")));
        assertTrue(run(values(), "none", 0).summary().warnings().stream().noneMatch(w -> w.toString().startsWith("The total of all series")));
    }
}
