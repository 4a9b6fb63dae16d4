package merchant.method.forecast.regression;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import merchant.method.forecast.calendar.Calendar;
import merchant.method.forecast.calendar.Holiday;
import merchant.method.forecast.fit.Scene;
import merchant.result.ForecastResult.Unit;
import merchant.text.Sentence;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

/// A fair that doubles sales for two days and halves them on the day after it, on another day of the week each time.
class ByDayTest {
    private static final LocalDate MONDAY = LocalDate.of(2023, 1, 2);
    private static final int WEEKS = 80;
    private static final int AHEAD = 6;
    private static final int[] FAIRS = {52, 150, 249, 347, 445, 543, 571};

    private static Calendar fairs() {
        var spans = Arrays.stream(FAIRS).mapToObj(d -> new Holiday.Span(MONDAY.plusDays(d), MONDAY.plusDays(d + 1))).toList();
        return new Calendar(List.of(new Calendar.Choice("own", Sentence.of("none"), List.of(new Holiday("fair", Sentence.verbatim("Fair"), spans, List.of(), List.of(1), true)))), List.of());
    }

    /// What a day of the plan sells: 60 on working days and 120 at the weekend, beside the fair.
    private static double usual(int day) {
        return day % 7 < 5 ? 60 : 120;
    }

    private static double fair(int day) {
        return Arrays.stream(FAIRS).anyMatch(f -> f == day || f + 1 == day) ? 2 : Arrays.stream(FAIRS).anyMatch(f -> f + 2 == day) ? 0.5 : 1;
    }

    private static double[] days() {
        var random = new SplittableRandom(5);
        return IntStream.range(0, 7 * WEEKS).mapToDouble(d -> usual(d) * fair(d) * Math.exp(0.05 * random.nextGaussian())).toArray();
    }

    private static double[] sums(double[] days) {
        return IntStream.range(0, WEEKS).mapToDouble(w -> Arrays.stream(days, 7 * w, 7 * w + 7).sum()).toArray();
    }

    private static Scene scene(double[] days) {
        return new Scene("", Unit.WEEK, LongStream.range(0, WEEKS + AHEAD).map(w -> MONDAY.plusWeeks(w).toEpochDay() * 86_400).toArray(), List.of(), fairs(), days);
    }

    private static ByDay byDay(double[] y, double[] days) {
        return ByDay.of(y, scene(days), "automatic", Progress.NONE).orElseThrow();
    }

    @Test
    void aWeekIsMultipliedByTheMeanOfItsDaysEachAsItUsuallySells() {
        var days = days();
        var factors = byDay(sums(days), days).factors();
        assertEquals(WEEKS + AHEAD, factors.length);
        for (int w = 0; w < factors.length; w++) {
            int first = 7 * w;
            double plan = IntStream.range(first, first + 7).mapToDouble(d -> usual(d) * fair(d)).sum() / IntStream.range(first, first + 7).mapToDouble(ByDayTest::usual).sum();
            assertEquals(plan, factors[w], 0.02, "week " + w);
        }
    }

    /// Two fairs to come: one on working days, one over a Saturday, of which a model of weeks knows nothing.
    @Test
    void theForecastOfAWeekKnowsOnWhichDaysTheFairLies() {
        var days = days();
        var mean = Regression.of("automatic").at(scene(days)).fit(sums(days), 1, Progress.NONE).mean(AHEAD);
        for (int h = 0; h < AHEAD; h++) {
            double plan = IntStream.range(7 * (WEEKS + h), 7 * (WEEKS + h + 1)).mapToDouble(d -> usual(d) * fair(d)).sum();
            assertEquals(plan, mean[h], 0.03 * plan, "ahead " + h);
        }
    }

    @Test
    void nothingIsLearntFromDaysAfterTheWeeksGiven() {
        var days = days();
        var later = days.clone();
        Arrays.fill(later, 7 * 60, later.length, 9_999);
        var y = Arrays.copyOf(sums(days), 60);
        assertArrayEquals(byDay(y, days).factors(), byDay(y, later).factors());
        var method = Regression.of("automatic");
        assertArrayEquals(method.at(scene(days)).fit(y, 1, Progress.NONE).mean(AHEAD), method.at(scene(later)).fit(y, 1, Progress.NONE).mean(AHEAD));
    }

    /// A week without stock: its demand was estimated, its days say 0.
    @Test
    void aWeekThatIsNotTheSumOfItsDaysIsDealtOutAsTheOthersAre() {
        var days = days();
        var y = sums(days);
        Arrays.fill(days, 7 * 40, 7 * 41, 0);
        y[40] = 540;
        int end = 7 * 40;
        var fit = byDay(y, days).estimate();
        double saturday = Math.exp(fit.predictor()[end + 5] + fit.errors()[end + 5]);
        double monday = Math.exp(fit.predictor()[end] + fit.errors()[end]);
        assertEquals(others(days, 5) / others(days, 0), saturday / monday, 1e-9);
        assertEquals(540, IntStream.range(end, end + 7).mapToDouble(d -> Math.exp(fit.predictor()[d] + fit.errors()[d])).sum(), 1e-6);
    }

    private static double others(double[] days, int weekday) {
        return IntStream.range(0, WEEKS).filter(w -> w != 40).mapToDouble(w -> days[7 * w + weekday]).sum();
    }

    @Test
    void valuesThatAreNotTheSumsOfTheDaysAreLeftToThemselves() {
        var days = days();
        var other = Arrays.stream(sums(days)).map(v -> v / 2).toArray();
        assertTrue(ByDay.of(other, scene(days), "automatic", Progress.NONE).isEmpty());
        assertTrue(ByDay.of(sums(days), scene(days), "additive", Progress.NONE).isEmpty());
        assertTrue(ByDay.of(sums(days), scene(new double[0]), "automatic", Progress.NONE).isEmpty());
    }

    /// Beside a trend and errors that add, the fair multiplies: the model that explains the past better is taken, and both know the fair.
    @Test
    void whatAddsIsMultipliedByTheFairToo() {
        var random = new SplittableRandom(6);
        var days = IntStream.range(0, 7 * WEEKS).mapToDouble(d -> usual(d) * fair(d) * (1 + 0.02 * d) + 25 * random.nextGaussian()).map(v -> Math.max(1, v)).toArray();
        var fit = Regression.of("automatic").at(scene(days)).fit(sums(days), 1, Progress.NONE);
        assertTrue(fit.model().startsWith("Regression(additive"), fit.model());
        var mean = fit.mean(AHEAD);
        for (int h = 0; h < AHEAD; h++) {
            double plan = IntStream.range(7 * (WEEKS + h), 7 * (WEEKS + h + 1)).mapToDouble(d -> usual(d) * fair(d) * (1 + 0.02 * d)).sum();
            assertEquals(plan, mean[h], 0.03 * plan, "ahead " + h);
        }
        var ids = new ArrayList<String>();
        fit.components().forEach(c -> ids.add(c.id()));
        assertTrue(ids.contains("holidays"), ids.toString());
    }

    @Test
    void theEffectsToldAreThoseOfDays() {
        var days = days();
        var fit = Regression.of("automatic").at(scene(days)).fit(sums(days), 1, Progress.NONE);
        var fair = fit.effects().stream().filter(e -> e.id().startsWith("fair")).toList();
        assertFalse(fair.isEmpty());
        assertEquals(2, fair.getFirst().size(), 0.1);
        // the first days of six past fairs lie in six weeks
        assertEquals(Arrays.stream(FAIRS).filter(d -> d < 7 * WEEKS).map(d -> d / 7).distinct().count(), fair.getFirst().periods());
        assertTrue(fair.stream().anyMatch(e -> e.id().equals("fair-after-1") && Math.abs(e.size() - 0.5) < 0.05), fair.toString());
        assertTrue(fit.goesBy().stream().anyMatch(s -> s.toString().startsWith("What holidays do was learnt from single days")));
        assertTrue(fit.effects().stream().noneMatch(e -> e.id().equals("fair") && Math.abs(e.size() - Math.E) < 1e-9));
    }
}
