package merchant.method.forecast.fit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A season is one that chance does not make.
class SeasonalityTest {
    private static final int PASTS = 1_000;

    /// A past without a season, each period as far from the mean as a share of the period before and chance make it.
    private static double[] past(int length, double carried, SplittableRandom random) {
        var y = new double[length];
        double off = random.nextGaussian() / Math.sqrt(1 - carried * carried);
        for (int t = 0; t < length; t++) {
            off = carried * off + random.nextGaussian();
            y[t] = 100 + 10 * off;
        }
        return y;
    }

    @ParameterizedTest(name = "{0} periods, season {1}, {2} carried over")
    @CsvSource({"24,12,0", "36,12,0", "60,12,0", "60,12,0.5", "120,12,0.8", "120,12,-0.4", "28,7,0", "365,7,0.6", "104,52,0"})
    void noiseHasASeasonAsSeldomAsTheTestSays(int length, int season, double carried) {
        var random = new SplittableRandom(11);
        long told = IntStream.range(0, PASTS).filter(i -> Seasonality.beyondChance(past(length, carried, random), season)).count();
        assertTrue(told <= 0.02 * PASTS, told + " of " + PASTS);
    }

    @Test
    void whatIsKnownToHaveASeasonHasOne() {
        assertTrue(Seasonality.beyondChance(Classic.deaths(), 12));
        assertTrue(Seasonality.beyondChance(Arrays.copyOf(Classic.deaths(), 24), 12), "two years of it");
        assertFalse(Seasonality.beyondChance(Classic.nile(), 12), "a flow by year has no twelve years that repeat");
    }

    @Test
    void oneOddPeriodIsNoSeasonAndARepeatedOneIs() {
        var random = new SplittableRandom(5);
        var once = past(48, 0, random);
        once[17] += 500;
        assertFalse(Seasonality.beyondChance(once, 12));
        var always = past(48, 0, random);
        for (int t = 11; t < always.length; t += 12) {
            always[t] += 60;
            always[t - 6] -= 40;
        }
        assertTrue(Seasonality.beyondChance(always, 12));
    }

    @Test
    void aPastThatNeverChangesHasNone() {
        assertFalse(Seasonality.beyondChance(new double[36], 12));
    }
}
