package merchant.method.forecast.regression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.LongStream;
import merchant.method.forecast.calendar.Calendar;
import merchant.method.forecast.fit.Fit;
import merchant.method.forecast.fit.Scene;
import merchant.result.ForecastResult.Unit;
import merchant.result.SeriesForecast.Effect;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

/// Two years of days: noise has no trend, and a trend that is there is found.
class TrendByChanceTest {
    private static final int DAYS = 731;
    private static final int AHEAD = 28;
    private static final int SEEDS = 60;

    private static Fit fit(double[] y) {
        var starts = LongStream.range(0, y.length + AHEAD).map(i -> (19_358 + i) * 86_400).toArray();
        return Regression.of("automatic").at(new Scene("", Unit.DAY, starts, List.of(), Calendar.NONE)).fit(y, 7, Progress.NONE);
    }

    private static double[] counts(long seed, IntToDoubleFunction mean) {
        var random = new SplittableRandom(seed);
        var y = new double[DAYS];
        Arrays.setAll(y, t -> {
            double left = -mean.applyAsDouble(t);
            int count = -1;
            while (left < 0) {
                left -= Math.log(1 - random.nextDouble());
                count++;
            }
            return count;
        });
        return y;
    }

    private static Optional<Effect> trend(Fit fit) {
        return fit.effects().stream().filter(e -> e.id().equals("trend")).findFirst();
    }

    @Test
    void noiseIsToldATrendNoMoreOftenThanTheIntervalSaysAndIsForecastAsItsMean() {
        int told = 0;
        double off = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            var fit = fit(counts(seed, t -> 100));
            double nothing = trend(fit).filter(Effect::multiplies).isPresent() ? 1 : 0;
            told += trend(fit).filter(e -> e.lower() > nothing || e.upper() < nothing).isPresent() ? 1 : 0;
            off += Math.abs(Arrays.stream(fit.mean(AHEAD)).sum() / AHEAD - 100) / SEEDS;
        }
        // of 60 at one in twenty: 7 or more would come by chance once in thirty times
        assertTrue(told <= 6, "told " + told);
        // a level of 731 days is known to 0.4, a year's season beside it to about 2
        assertTrue(off < 3, "off by " + off);
    }

    @Test
    void aTrendThatTurnedUpIsToldAsWhatItDidAndNotAsAYearOfIt() {
        var fit = fit(counts(5, t -> 100 + Math.max(0, t - 671) * 2));
        var trend = trend(fit).orElseThrow();
        double grew = trend.multiplies() ? 100 * (trend.size() - 1) : trend.size();
        assertEquals(120, grew, 30);
    }

    @Test
    void afterAChangeTheTrendFadesOverAsManyPeriodsAsItLasted() {
        // ten periods, the slope changes after the sixth (t = 5), so that the change was seen for four
        var level = Term.of(Term.Kind.LEVEL, "", values(t -> 1));
        var slope = Term.of(Term.Kind.SLOPE, "slope", values(t -> t / 10.0));
        var change = Term.of(Term.Kind.CHANGE, "change-1", values(t -> Math.max(0, t - 5) / 10.0));
        var terms = List.of(level, slope, change);
        var moments = Moments.of(terms, Arrays.copyOf(values(t -> t < 5 ? t : 5 + 3 * (t - 5)), 10), ones(), 0);
        var evidence = Evidence.of(terms, moments, new int[] {0, 1, 2}, java.util.Map.of(), 0.1, 5, Progress.NONE);
        var faded = Changes.fading(terms, evidence, 10, false);
        assertEquals(terms.getFirst(), faded.getFirst());
        for (int h = 1; h <= 4; h++) {
            assertEquals(0.9 + 0.4 * (1 - Math.exp(-h / 4.0)), faded.get(1).values()[9 + h], 1e-12);
            assertEquals(0.4 + 0.4 * (1 - Math.exp(-h / 4.0)), faded.get(2).values()[9 + h], 1e-12);
        }
        // where effects multiply: the slope left is 3 a period on the logarithm, and what it adds to the level is as many times 3 as there are steps
        double slopeLeft = 0.1 * (evidence.coefficients()[1] + evidence.coefficients()[2]);
        var multiplied = Changes.fading(terms, evidence, 10, true);
        for (int h = 1; h <= 4; h++) {
            double steps = Math.log(1 + slopeLeft * 4 * (1 - Math.exp(-h / 4.0))) / slopeLeft;
            assertEquals(0.9 + 0.1 * steps, multiplied.get(1).values()[9 + h], 1e-12);
            assertEquals(0.4 + 0.1 * steps, multiplied.get(2).values()[9 + h], 1e-12);
        }
        var unchanged = Evidence.of(terms, moments, new int[] {0, 1}, java.util.Map.of(), 0.1, 5, Progress.NONE);
        assertEquals(terms, Changes.fading(terms, unchanged, 10, false));
    }

    private static double[] values(IntToDoubleFunction value) {
        var values = new double[14];
        Arrays.setAll(values, value::applyAsDouble);
        return values;
    }

    private static double[] ones() {
        var ones = new double[10];
        Arrays.fill(ones, 1);
        return ones;
    }
}
