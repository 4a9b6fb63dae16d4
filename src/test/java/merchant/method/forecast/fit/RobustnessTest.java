package merchant.method.forecast.fit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import merchant.method.forecast.arima.Arima;
import merchant.method.forecast.ets.Ets;
import merchant.work.CancelWhen;
import merchant.work.Cancelled;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Automatic ETS and ARIMA answer any finite series, however ill.
class RobustnessTest {
    static Stream<double[]> series() {
        var random = new SplittableRandom(3);
        return Stream.of(
                new double[] {1, 2, 3, 4}, new double[] {5, 5, 5, 5, 5}, new double[] {0, 0, 0, 0, 0, 0}, new double[] {0, 0, 0, 9, 0, 0, 0, 0, 4, 0},
                new double[] {-3, 4, -5, 6, -7, 8, -9},
                IntStream.range(0, 40).mapToDouble(t -> 1e12 + 1e9 * t).toArray(),
                IntStream.range(0, 40).mapToDouble(t -> 1e-9 * (1 + t % 4)).toArray(),
                IntStream.range(0, 60).mapToDouble(t -> Math.exp(0.2 * t)).toArray(),
                IntStream.range(0, 60).mapToDouble(t -> t == 30 ? 1e6 : random.nextDouble()).toArray(),
                IntStream.range(0, 36).mapToDouble(t -> t % 12 == 11 ? 900 : 0).toArray(),
                IntStream.range(0, 130).mapToDouble(t -> 50 + 20 * Math.sin(t / 52.0 * 2 * Math.PI) + random.nextGaussian()).toArray());
    }

    @ParameterizedTest
    @MethodSource("series")
    void everySeriesHasFiniteForecastsInsideItsBands(double[] y) {
        for (var forecaster : new Forecaster[] {Ets.automatic(), Arima.automatic(), Ets.of("MAM"), Arima.of(0, 1, 1, 0, 1, 1, true)}) {
            for (int season : new int[] {1, 4, 7, 12, 24, 52}) {
                var before = y.clone();
                var fit = forecaster.fit(y, season, Progress.NONE);
                assertArrayEquals(before, y, "the input is not changed");
                var mean = fit.mean(6);
                var wide = fit.band(6, 0.95);
                var narrow = fit.band(6, 0.8);
                for (int h = 0; h < 6; h++) {
                    var words = fit.model() + " for season " + season + " of " + Arrays.toString(y);
                    assertTrue(Double.isFinite(mean[h]), words);
                    assertTrue(wide.lower()[h] <= narrow.lower()[h] && narrow.lower()[h] <= mean[h] && mean[h] <= narrow.upper()[h]
                            && narrow.upper()[h] <= wide.upper()[h], words);
                }
                assertEquals(y.length, fit.fitted().length);
                assertTrue(Arrays.stream(fit.path(6, new SplittableRandom(1))).allMatch(Double::isFinite));
            }
        }
    }

    @Test
    void aConstantStaysConstantAndALineGoesOn() {
        assertArrayEquals(new double[] {5, 5, 5}, Ets.automatic().fit(new double[] {5, 5, 5, 5, 5, 5, 5, 5}, 1, Progress.NONE).mean(3), 1e-6);
        assertArrayEquals(new double[] {5, 5, 5}, Arima.automatic().fit(new double[] {5, 5, 5, 5, 5, 5, 5, 5}, 1, Progress.NONE).mean(3), 1e-6);
        var line = IntStream.range(0, 30).mapToDouble(t -> 10 + 2 * t).toArray();
        assertArrayEquals(new double[] {70, 72, 74}, Ets.automatic().fit(line, 1, Progress.NONE).mean(3), 0.01);
    }

    @Test
    void aSeasonOfAYearOfWeeksIsFollowed() {
        var y = IntStream.range(0, 140).mapToDouble(t -> 100 + 30 * Math.sin(t / 52.0 * 2 * Math.PI)).toArray();
        for (var forecaster : new Forecaster[] {Ets.automatic(), Arima.automatic()}) {
            var fit = forecaster.fit(y, 52, Progress.NONE);
            assertTrue(fit.model().startsWith("STL(52) + "), fit.model());
            var mean = fit.mean(26);
            for (int h = 0; h < 26; h++) {
                assertEquals(100 + 30 * Math.sin((140 + h) / 52.0 * 2 * Math.PI), mean[h], 5, "week " + h);
            }
        }
    }

    @Test
    void aCancelledFitEnds() {
        var cancelled = CancelWhen.NOW;
        assertThrows(Cancelled.class, () -> Ets.automatic().fit(Classic.deaths(), 12, cancelled));
        assertThrows(Cancelled.class, () -> Arima.automatic().fit(Classic.deaths(), 12, cancelled));
        assertThrows(Cancelled.class, () -> Arima.automatic().fit(Classic.users(), 7, cancelled));
    }

    /// R `qnorm(c(0.5, 0.9, 0.975, 1e-10))`.
    @Test
    void quantilesOfTheNormalDistribution() {
        assertEquals(0, Gauss.quantile(0.5), 1e-15);
        assertEquals(1.2815515655446004, Gauss.quantile(0.9), 1e-14);
        assertEquals(1.959963984540054, Gauss.quantile(0.975), 1e-14);
        assertEquals(-6.361340902404056, Gauss.quantile(1e-10), 1e-12);
    }
}
