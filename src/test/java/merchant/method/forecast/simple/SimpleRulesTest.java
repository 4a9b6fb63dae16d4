package merchant.method.forecast.simple;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.SplittableRandom;
import merchant.method.forecast.fit.Fit;
import merchant.method.forecast.fit.Forecaster;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

/// Small cases worked by hand with the formulas of Hyndman and Athanasopoulos, *Forecasting: Principles and Practice*, 3rd ed.,
/// sections 5.2 and 5.5.
class SimpleRulesTest {
    private static final double[] Y = {2, 4, 3, 7};
    /// The 90th and the 97.5th percentile of the standard normal distribution.
    private static final double Z80 = 1.2815515655446004;
    private static final double Z95 = 1.959963984540054;

    private static Fit fit(Forecaster forecaster, int season) {
        return forecaster.fit(Y, season, Progress.NONE);
    }

    private static void upper(Fit fit, double level, double reach, double... deviations) {
        var mean = fit.mean(deviations.length);
        var band = fit.band(deviations.length, level);
        for (int h = 0; h < deviations.length; h++) {
            assertEquals(mean[h] + reach * deviations[h], band.upper()[h], 1e-9);
            assertEquals(mean[h] - reach * deviations[h], band.lower()[h], 1e-9);
        }
    }

    @Test
    void theAverage() {
        var fit = fit(new AverageRule(), 1);
        assertArrayEquals(new double[] {4, 4}, fit.mean(2), 1e-12);
        // squares 4 + 0 + 1 + 9 = 14 over 4 − 1
        double sigma = Math.sqrt(14 / 3.0);
        upper(fit, 0.95, Z95, sigma * Math.sqrt(1.25), sigma * Math.sqrt(1.25));
    }

    @Test
    void theLastValue() {
        var fit = fit(new LastValueRule(), 1);
        assertArrayEquals(new double[] {7, 7, 7}, fit.mean(3), 1e-12);
        assertArrayEquals(new double[] {Double.NaN, 2, 4, 3}, fit.fitted(), 0);
        // changes 2, −1, 4: squares 21 over 3
        upper(fit, 0.8, Z80, Math.sqrt(7), Math.sqrt(14), Math.sqrt(21));
    }

    @Test
    void theDrift() {
        var fit = fit(new DriftRule(), 1);
        assertArrayEquals(new double[] {7 + 5 / 3.0, 7 + 10 / 3.0}, fit.mean(2), 1e-12);
        // residuals 1/3, −8/3, 7/3: squares 114/9 over 3 − 1
        double sigma = Math.sqrt(114 / 9.0 / 2);
        upper(fit, 0.95, Z95, sigma * Math.sqrt(1 + 1 / 3.0), sigma * Math.sqrt(2 * (1 + 2 / 3.0)));
    }

    @Test
    void theLastSeason() {
        var fit = fit(new LastSeasonRule(), 2);
        assertArrayEquals(new double[] {3, 7, 3, 7, 3}, fit.mean(5), 1e-12);
        // residuals 1, 3: squares 10 over 2; one more whole season with each second period
        double sigma = Math.sqrt(5);
        upper(fit, 0.8, Z80, sigma, sigma, sigma * Math.sqrt(2), sigma * Math.sqrt(2), sigma * Math.sqrt(3));
    }

    @Test
    void drawnFuturesHaveTheMeanAndTheSpreadOfTheBand() {
        for (var forecaster : List.of(new AverageRule(), new LastValueRule(), new DriftRule(), new LastSeasonRule())) {
            var fit = fit(forecaster, 2);
            var random = new SplittableRandom(1);
            int draws = 40_000;
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < draws; i++) {
                double last = fit.path(5, random)[4];
                sum += last;
                squares += last * last;
            }
            double mean = sum / draws;
            double spread = Math.sqrt(squares / draws - mean * mean);
            double expected = (fit.band(5, 0.8).upper()[4] - fit.mean(5)[4]) / Z80;
            assertEquals(fit.mean(5)[4], mean, 4 * expected / Math.sqrt(draws), forecaster.id());
            assertEquals(1, spread / expected, 0.02, forecaster.id());
        }
    }
}
