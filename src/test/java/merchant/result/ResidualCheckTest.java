package merchant.result;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import merchant.method.forecast.fit.Classic;
import org.junit.jupiter.api.Test;

/// Reference figures of statsmodels 0.15.0 and SciPy 1.17.1, beside which the calls stand.
class ResidualCheckTest {
    private static double[] noise(int count, long seed) {
        var random = new SplittableRandom(seed);
        return random.doubles(count).map(u -> random.nextGaussian()).toArray();
    }

    /// `acf(nile, fft=False)`.
    @Test
    void autocorrelationsOfTheNileAreThoseOfStatsmodels() {
        assertArrayEquals(new double[] {0.49840818, 0.3845769, 0.32786044, 0.23919117, 0.22842199, 0.22730098, 0.22204612, 0.29996118, 0.14173966,
            0.08979141, 0.21547832, 0.21292222}, Arrays.copyOf(ResidualCheck.of(Classic.nile(), 1, 0).autocorrelation(), 12), 5e-9);
    }

    /// `acorr_ljungbox(nile, lags=[10])` and `acorr_ljungbox(diff(nile), lags=[10], model_df=1)`.
    @Test
    void ljungBoxOfTheNileAndItsChangesIsThatOfStatsmodels() {
        var levels = ResidualCheck.of(Classic.nile(), 1, 0).decisive().orElseThrow();
        assertEquals(10, levels.lags());
        assertEquals(88.126872, levels.statistic(), 5e-7);
        assertEquals(1.258633e-14, levels.p(), 1e-19);
        var nile = Classic.nile();
        var changes = new double[nile.length - 1];
        Arrays.setAll(changes, i -> nile[i + 1] - nile[i]);
        var test = ResidualCheck.of(changes, 1, 1).decisive().orElseThrow();
        assertEquals(9, test.freedom());
        assertEquals(30.260055, test.statistic(), 5e-7);
        assertEquals(0.000396, test.p(), 5e-7);
    }

    /// `chi2.sf([1, 20, 300, 0.01], [1, 10, 250, 3])` and `norm.ppf([1e-3, .01, .3, .975])`.
    @Test
    void distributionsAreThoseOfScipy() {
        assertEquals(0.31731051, Gamma.chiSquareAbove(1, 1), 5e-9);
        assertEquals(0.02925269, Gamma.chiSquareAbove(20, 10), 5e-9);
        assertEquals(0.01651827, Gamma.chiSquareAbove(300, 250), 5e-9);
        assertEquals(0.99973483, Gamma.chiSquareAbove(0.01, 3), 5e-9);
        assertEquals(-3.09023231, Gamma.normalQuantile(1e-3), 5e-9);
        assertEquals(-2.32634787, Gamma.normalQuantile(0.01), 5e-9);
        assertEquals(-0.52440051, Gamma.normalQuantile(0.3), 5e-9);
        assertEquals(1.95996398, Gamma.normalQuantile(0.975), 5e-9);
        assertEquals(0, Gamma.normalQuantile(0.5), 0);
    }

    /// One in twenty samples of noise is taken for a pattern, as the level of the test says: of 400 between 3 and 37 (four deviations).
    @Test
    void noiseIsTakenForAPatternOneTimeInTwenty() {
        long wrong = java.util.stream.LongStream.range(0, 400).filter(seed -> ResidualCheck.of(noise(200, seed), 12, 0).pattern()).count();
        assertTrue(wrong >= 3 && wrong <= 37, wrong + " of 400");
    }

    @Test
    void aSeasonThatWasLeftIsFoundAtItsLag() {
        var e = noise(144, 3);
        for (int t = 12; t < e.length; t++) {
            e[t] += 0.7 * e[t - 12];
        }
        var check = ResidualCheck.of(e, 12, 0);
        assertTrue(check.pattern());
        assertEquals(12, check.strongest());
        assertEquals(24, check.decisive().orElseThrow().lags());
    }

    @Test
    void quantilesOfNoiseLieOnTheLine() {
        var check = ResidualCheck.of(noise(2_000, 1), 1, 0);
        for (int i = 100; i < 1_900; i++) {
            assertEquals(check.expected()[i], check.sorted()[i], 0.12);
        }
    }

    @Test
    void missingAndConstantAndFewResidualsSayNothing() {
        var e = noise(50, 1);
        e[0] = Double.NaN;
        assertEquals(49, ResidualCheck.of(e, 1, 0).sorted().length);
        assertTrue(ResidualCheck.of(new double[40], 12, 0).decisive().isEmpty());
        assertTrue(ResidualCheck.of(noise(19, 1), 1, 0).decisive().isEmpty());
        assertEquals(0, ResidualCheck.of(new double[0], 1, 0).autocorrelation().length);
        assertFalse(ResidualCheck.of(new double[0], 1, 0).noise());
    }
}
