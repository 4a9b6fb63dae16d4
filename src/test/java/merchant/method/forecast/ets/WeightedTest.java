package merchant.method.forecast.ets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import merchant.method.forecast.ets.Weighted.Member;
import merchant.method.forecast.fit.Classic;
import merchant.method.forecast.fit.Fit;
import merchant.method.forecast.fit.Gauss;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

class WeightedTest {
    private static final int PATHS = 40_000;

    /// exp(0), exp(−1) and exp(−3) are 1, 0.367879 and 0.049787; their sum is 1.417667.
    @Test
    void weightsFollowFromTheDistancesOfTheCriteria() {
        assertArrayEquals(new double[] {0.259496, 0.705384, 0.035119}, Weighted.weights(new double[] {102, 100, 106}), 1e-6);
        assertArrayEquals(new double[] {0.5, 0.5}, Weighted.weights(new double[] {-7, -7}), 1e-12);
    }

    /// exp(−5) is 0.006738 of 1.006738: under a hundredth. What is left is 1 again.
    @Test
    void whatHardlyCountsIsLeftOut() {
        assertArrayEquals(new double[] {1, 0, 0}, Weighted.weights(new double[] {50, 60, Double.POSITIVE_INFINITY}), 0);
        assertArrayEquals(new double[] {0, 0}, Weighted.weights(new double[] {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY}), 0, "too few values for any");
    }

    /// Levels of 100, 110 and 160 at the weights above: 0.705384·100 + 0.259496·110 + 0.035119·160 = 104.7022.
    @Test
    void theMeanIsWeighedAndAPathIsThatOfOneForm() {
        var fit = fit(0, 100, 110, 160);
        assertArrayEquals(new double[] {104.7022, 104.7022}, fit.mean(2), 1e-3);
        var random = new SplittableRandom(4);
        var seen = new int[3];
        for (int i = 0; i < PATHS; i++) {
            var path = fit.path(2, random);
            assertEquals(path[0], path[1], "one form from end to end");
            seen[List.of(100.0, 110.0, 160.0).indexOf(path[0])]++;
        }
        var weights = fit.members().stream().mapToDouble(Member::weight).toArray();
        for (int i = 0; i < 3; i++) {
            assertEquals(weights[i], seen[i] / (double) PATHS, 4 * Math.sqrt(weights[i] * (1 - weights[i]) / PATHS));
        }
    }

    @Test
    void soManyPathsLieInTheBandAsItSays() {
        var fit = fit(25, 100, 110, 120);
        var random = new SplittableRandom(9);
        var band = fit.band(3, 0.8);
        var below = new int[3];
        var above = new int[3];
        for (int i = 0; i < PATHS; i++) {
            var path = fit.path(3, random);
            for (int h = 0; h < 3; h++) {
                below[h] += path[h] < band.lower()[h] ? 1 : 0;
                above[h] += path[h] > band.upper()[h] ? 1 : 0;
            }
        }
        for (int h = 0; h < 3; h++) {
            assertEquals(0.1, below[h] / (double) PATHS, 4 * Math.sqrt(0.09 / PATHS));
            assertEquals(0.1, above[h] / (double) PATHS, 4 * Math.sqrt(0.09 / PATHS));
        }
    }

    /// Of points the band is as wide as where they lie, but it always holds the expected value: 104.70 is above 100 and 110 is the 80 % end.
    @Test
    void theBandHoldsTheExpectedValue() {
        var band = fit(0, 100, 110, 160).band(1, 0.8);
        assertEquals(100, band.lower()[0], 1e-6);
        assertEquals(110, band.upper()[0], 1e-6);
        var far = new Weighted(best(), List.of(member(0.96, 0, 0), member(0.04, 100, 0))).band(1, 0.8);
        assertEquals(0, far.lower()[0], 1e-6);
        assertEquals(4, far.upper()[0], 1e-6, "0.04·100, where both quantiles are 0");
    }

    /// Far from each other, a tenth of all is a fifth of the lower half, and beside a wide one a narrow one hardly moves the ends. R: `qnorm(0.2)`; one distribution twice is itself.
    @Test
    void quantilesOfAMixture() {
        var apart = new Mixture(new double[] {0.5, 0.5}, new double[] {0, 100}, new double[] {1, 1});
        assertEquals(-0.8416212335729143, apart.quantile(0.1), 1e-7);
        assertEquals(100.8416212335729143, apart.quantile(0.9), 1e-7);
        var same = new Mixture(new double[] {0.3, 0.7}, new double[] {5, 5}, new double[] {2, 2});
        assertEquals(5 + 2 * Gauss.quantile(0.975), same.quantile(0.975), 1e-12);
        var unlike = new Mixture(new double[] {0.6, 0.4}, new double[] {1, 3}, new double[] {0.5, 4});
        for (double share : new double[] {0.001, 0.025, 0.1, 0.5, 0.9, 0.975, 0.999}) {
            double x = unlike.quantile(share);
            assertEquals(share, 0.6 * Gauss.probability((x - 1) / 0.5) + 0.4 * Gauss.probability((x - 3) / 4), 1e-9);
        }
    }

    /// All as it was but the forecast: fitted values, residuals, parts and numbers are those of the likeliest form.
    @Test
    void theLikeliestFormTellsOfThePast() {
        var y = Classic.deaths();
        var best = Ets.automatic().states(y, 12, Progress.NONE);
        Fit weighted = Ets.automatic().fit(y, 12, Progress.NONE);
        assertArrayEquals(best.fitted(), weighted.fitted());
        assertArrayEquals(best.residuals(), weighted.residuals());
        assertEquals(best.components().size(), weighted.components().size());
        var details = weighted.details();
        assertTrue(details.containsAll(best.details()));
        var weights = details.stream().filter(d -> d.name().startsWith("weight ")).toList();
        assertEquals("weight " + best.model(), weights.getFirst().name());
        assertEquals(1, weights.stream().mapToDouble(d -> d.value()).sum(), 1e-12);
        assertTrue(weighted.model().startsWith(best.model() + " "), weighted.model());
    }

    /// An asked form stays alone.
    @Test
    void whereAFormIsAskedForNoOtherCounts() {
        assertEquals("ETS(M,A,M)", Ets.of("MAM").fit(Classic.deaths(), 12, Progress.NONE).model());
        assertTrue(Ets.of("holt-winters", List.of("AAA", "MAM")).fit(Classic.deaths(), 12, Progress.NONE).model().matches("ETS\\((A,A,A|M,A,M)\\)"));
    }

    private static Weighted fit(double variance, double... levels) {
        var weights = Weighted.weights(new double[] {100, 102, 106});
        return new Weighted(best(), List.of(member(weights[0], levels[0], variance), member(weights[1], levels[1], variance), member(weights[2], levels[2], variance)));
    }

    private static EtsFit best() {
        var y = new double[10];
        Arrays.setAll(y, i -> 90 + i % 3 * 10);
        return Ets.of("ANN").states(y, 1, Progress.NONE);
    }

    private static Member member(double weight, double level, double variance) {
        var states = new States(0);
        states.alpha = 0.5;
        return new Member("ETS(A,N,N)", weight, new Future(Form.of("ANN"), states, level, 0, new double[0], variance));
    }
}
