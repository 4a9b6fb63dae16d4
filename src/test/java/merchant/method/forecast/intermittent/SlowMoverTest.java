package merchant.method.forecast.intermittent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.SplittableRandom;
import merchant.result.SeriesForecast;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Small cases worked by hand after the papers named in the package, and the distribution of what comes.
class SlowMoverTest {
    private static final double[] FEW = {0, 0, 3, 0, 5};

    private static double rate(Kind kind, double... y) {
        return new SlowMover(kind, 0.5, 0.5).fit(y, 1, Progress.NONE).mean(1)[0];
    }

    @Test
    void crostonByHand() {
        // sizes 3, 5: 3 + ½·2 = 4; gaps 3, 2, mean 2.5: 2.5 + ½·(2 − 2.5) = 2.25
        assertEquals(4 / 2.25, rate(Kind.CROSTON, FEW), 1e-12);
        assertEquals(4 / 2.25, rate(Kind.CROSTON, 0, 0, 3, 0, 5, 0, 0), 1e-12, "periods without a sale change nothing");
    }

    @Test
    void sbaByHand() {
        assertEquals(0.75 * 4 / 2.25, rate(Kind.SBA, FEW), 1e-12);
    }

    @Test
    void tsbByHand() {
        // probability from 2/5: 0.2, 0.6, 0.3, 0.65; size 3, 4
        assertEquals(0.65 * 4, rate(Kind.TSB, FEW), 1e-12);
        // from 2/7 over 1/7, 4/7, 2/7, 9/14, 9/28 to 9/56
        assertEquals(9 / 56.0 * 4, rate(Kind.TSB, 0, 0, 3, 0, 5, 0, 0), 1e-12, "the forecast sinks while nothing sells");
    }

    @Test
    void fittedValuesAreTheForecastsOneStepBefore() {
        var fitted = new SlowMover(Kind.CROSTON, 0.5, 0.5).fit(FEW, 1, Progress.NONE).fitted();
        assertArrayEquals(new double[] {Double.NaN, Double.NaN, Double.NaN, 3 / 2.5, 3 / 2.5}, fitted, 1e-12);
    }

    @Test
    void nothingSoldMeansNothingForecast() {
        var fit = new SlowMover(Kind.TSB, 0, 0).fit(new double[8], 1, Progress.NONE);
        assertArrayEquals(new double[3], fit.mean(3));
        assertArrayEquals(new double[3], fit.band(3, 0.95).upper());
    }

    @Test
    void slowMoversAreThoseWithGaps() {
        assertTrue(SeriesForecast.slow(new double[] {0, 3, 0, 0, 1, 0}));
        assertFalse(SeriesForecast.slow(new double[] {2, 3, 0, 2, 1, 4}), "6 periods with 5 sales");
        assertFalse(SeriesForecast.slow(new double[] {0, 0, 0, 0, 1, 0}), "a single sale");
        assertFalse(SeriesForecast.slow(new double[] {0, 3, 0, -1, 1, 0}), "a negative value");
    }

    /// Made sales: something in 3 of 10 periods, 1 to 4 pieces then, so 0.75 pieces a period.
    private static double[] made(int count) {
        var random = new Random(11);
        var y = new double[count];
        Arrays.setAll(y, i -> random.nextDouble() < 0.3 ? 1 + random.nextInt(4) : 0);
        return y;
    }

    @ParameterizedTest
    @EnumSource
    void theRateOfMadeSalesIsFound(Kind kind) {
        assertEquals(0.75, new SlowMover(kind, 0, 0).fit(made(2_000), 1, Progress.NONE).mean(1)[0], 0.12);
    }

    @ParameterizedTest
    @EnumSource
    void futuresHaveTheForecastForTheirMeanAndBandsHoldWhatTheyName(Kind kind) {
        var fit = new SlowMover(kind, 0.1, 0.1).fit(made(400), 1, Progress.NONE);
        var random = new SplittableRandom(5);
        int paths = 40_000;
        double sum = 0;
        int inside = 0;
        var band = fit.band(8, 0.95);
        for (int i = 0; i < paths; i++) {
            var path = fit.path(8, random);
            sum += path[7] / paths;
            inside += path[7] >= band.lower()[7] && path[7] <= band.upper()[7] ? 1 : 0;
            assertEquals(Math.rint(path[7]), path[7], "whole pieces stay whole");
        }
        assertEquals(fit.mean(8)[7], sum, 0.03);
        assertTrue(inside >= 0.945 * paths, inside + " of " + paths);
    }
}
