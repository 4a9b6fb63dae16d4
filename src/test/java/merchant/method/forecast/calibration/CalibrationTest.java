package merchant.method.forecast.calibration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import merchant.method.forecast.backtest.Judged;
import merchant.method.forecast.backtest.Trial;
import merchant.method.forecast.fit.Band;
import merchant.method.forecast.simple.AverageRule;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static final int AHEAD = 6;

    private static double[] all(double value) {
        return IntStream.range(0, AHEAD).mapToDouble(i -> value).toArray();
    }

    /// Normal errors of deviation 1 around 0, beside bands made for another deviation.
    private static Judged judged(Random random, int origins, double believed) {
        var trials = new ArrayList<Trial>();
        for (int o = 0; o < origins; o++) {
            trials.add(new Trial(40 + AHEAD * o, all(0), new Band(all(-1.2816 * believed), all(1.2816 * believed)),
                    new Band(all(-1.96 * believed), all(1.96 * believed)), random.doubles(AHEAD).map(u -> random.nextGaussian()).toArray(), 1));
        }
        return Judged.of("made", 1, trials);
    }

    private static List<Judged> many(int series, int origins, double believed) {
        var random = new Random(11);
        return IntStream.range(0, series).mapToObj(i -> judged(random, origins, believed)).toList();
    }

    @Test
    void bandsForHalfOfTheNoiseAreMadeTwiceAsWide() {
        var series = many(200, 4, 0.5);
        var calibration = Calibration.of(series, AHEAD, 1);
        double at80 = series.stream().mapToDouble(s -> calibration.factors(s, 60).typical(0.8)).average().orElseThrow();
        double at95 = series.stream().mapToDouble(s -> calibration.factors(s, 60).typical(0.95)).average().orElseThrow();
        assertEquals(2, at80, 0.1);
        assertEquals(2, at95, 0.1);
    }

    @Test
    void widenedBandsHoldWhatTheySayOnValuesThatDidNotSetThem() {
        var series = many(200, 4, 0.5);
        var calibration = Calibration.of(series, AHEAD, 1);
        double raw = series.stream().mapToDouble(s -> s.errors().coverage95()).average().orElseThrow();
        double held80 = series.stream().mapToDouble(s -> calibration.judged(s, s, false).errors().coverage80()).average().orElseThrow();
        double held95 = series.stream().mapToDouble(s -> calibration.judged(s, s, false).errors().coverage95()).average().orElseThrow();
        assertEquals(0.67, raw, 0.02, "Φ(0.98) − Φ(−0.98)");
        assertEquals(0.8, held80, 0.02);
        assertEquals(0.95, held95, 0.015);
    }

    @Test
    void aNewValueIsHeldAsOftenByASeriesAloneWithTenTestPeriods() {
        var random = new Random(3);
        int held = 0;
        for (int i = 0; i < 1_000; i++) {
            var own = judged(random, 10, 0.5);
            var factors = Calibration.of(List.of(own), AHEAD, 12).factors(own, 100);
            held += Math.abs(random.nextGaussian()) <= 1.96 * 0.5 * factors.at95()[2] ? 1 : 0;
        }
        assertEquals(0.95, held / 1_000.0, 0.03);
    }

    @Test
    void whatCameAtAnOriginDoesNotChangeTheBandsThatJudgeIt() {
        var own = judged(new Random(1), 5, 0.5);
        var trials = new ArrayList<>(own.trials());
        var last = trials.removeLast();
        trials.add(new Trial(last.seen(), last.mean(), last.band80(), last.band95(), all(1_000), 1));
        var other = Judged.of("made", 1, trials);
        var one = Calibration.of(List.of(own), AHEAD, 1).judged(own, own, false);
        var two = Calibration.of(List.of(other), AHEAD, 1).judged(other, other, false);
        assertArrayEquals(one.trials().getLast().band95().upper(), two.trials().getLast().band95().upper());
        assertTrue(two.trials().getFirst().band95().upper()[0] > one.trials().getFirst().band95().upper()[0], "the others learn from it");
    }

    @Test
    void bandsThatAreTooWideAreNarrowedWhereManyErrorsShowIt() {
        var series = many(200, 4, 3);
        var calibration = Calibration.of(series, AHEAD, 1);
        assertEquals(1 / 3.0, series.stream().mapToDouble(s -> calibration.factors(s, 60).typical(0.95)).average().orElseThrow(), 0.02);
        assertEquals(0.95, series.stream().mapToDouble(s -> calibration.judged(s, s, false).errors().coverage95()).average().orElseThrow(), 0.015);
    }

    @Test
    void theNewestErrorsCountMost() {
        double sum = 0;
        for (int origin = 0; origin < 5; origin++) {
            sum += Misses.recency(origin, 5) / 5;
        }
        assertEquals(1, sum, 1e-12);
        assertEquals(5, Misses.recency(4, 5) / Misses.recency(0, 5), 1e-12);
    }

    @Test
    void fewErrorsNarrowNoBandByMoreThanTheyAreWorth() {
        var own = judged(new Random(1), 4, 30);
        var factors = Calibration.of(List.of(own), AHEAD, 12).factors(own, 60);
        for (double factor : factors.at95()) {
            assertTrue(factor >= 22 / 30.0, "four test periods are eight of thirty: " + factor);
        }
    }

    @Test
    void withOneTestPeriodTheReferenceDecides() {
        var own = judged(new Random(1), 1, 5);
        var factors = Calibration.of(List.of(own), AHEAD, 1).factors(own, 20);
        assertTrue(factors.at95()[0] > 1.3 && factors.at95()[AHEAD - 1] > factors.at95()[0], Arrays.toString(factors.at95()));
        var longer = Calibration.of(List.of(own), AHEAD, 12).factors(own, 20);
        assertTrue(longer.at95()[AHEAD - 1] < factors.at95()[AHEAD - 1], "half a season ahead is nearer than six");
    }

    @Test
    void aFarHorizonIsAnsweredFromAFewDistances() {
        var own = judged(new Random(1), 5, 0.5);
        var factors = Calibration.of(List.of(own), 1_000, 7).factors(own, 5_000);
        assertEquals(1_000, factors.at95().length);
        for (double factor : factors.at95()) {
            assertTrue(factor >= 1 && factor < 20);
        }
    }

    @Test
    void aWidenedFitKeepsItsPointsAndTheBandsStayInOrder() {
        var past = new Random(2).doubles(40).toArray();
        var fit = new AverageRule().fit(past, 1, Progress.NONE);
        var wide = new Widened(fit, new Factors(new double[] {3, 3}, new double[] {1, 1}), true);
        assertArrayEquals(fit.mean(2), wide.mean(2));
        assertEquals(fit.mean(2)[0] + 3 * (fit.band(2, 0.8).upper()[0] - fit.mean(2)[0]), wide.band(2, 0.8).upper()[0], 1e-12);
        assertEquals(wide.band(2, 0.8).upper()[0], wide.band(2, 0.95).upper()[0], 1e-12, "95 % never inside 80 %");
        assertEquals(0, wide.band(2, 0.8).lower()[0], "sales are not below 0");
    }
}
