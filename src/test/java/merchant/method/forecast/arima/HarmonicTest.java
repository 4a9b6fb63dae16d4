package merchant.method.forecast.arima;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import merchant.method.forecast.fit.Classic;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

/// Waves and other regressors around ARIMA errors.
class HarmonicTest {
    private static double week(int t) {
        return new double[] {0, 4, 2, 1, 3, 25, 30}[t % 7];
    }

    private static double year(int t) {
        return 40 * Math.sin(2 * Math.PI * t / 365.25) + 15 * Math.cos(4 * Math.PI * t / 365.25);
    }

    @Test
    void aWeekAndAYearOfDaysAreBothFollowed() {
        var random = new SplittableRandom(8);
        var y = IntStream.range(0, 900).mapToDouble(t -> 200 + week(t) + year(t) + 4 * random.nextGaussian()).toArray();
        var fit = Arima.automatic().fit(y, 7, Progress.NONE);
        assertTrue(fit.model().contains("waves(7: 3, 365: "), fit.model());
        var mean = fit.mean(60);
        for (int h = 0; h < 60; h++) {
            assertEquals(200 + week(900 + h) + year(900 + h), mean[h], 6, "day " + h);
        }
    }

    @Test
    void aDayAndAWeekOfHoursAreBothFollowed() {
        var random = new SplittableRandom(9);
        var y = IntStream.range(0, 840).mapToDouble(t -> hour(t) + random.nextGaussian()).toArray();
        var mean = Arima.automatic().fit(y, 24, Progress.NONE).mean(48);
        for (int h = 0; h < 48; h++) {
            assertEquals(hour(840 + h), mean[h], 2.5, "hour " + h);
        }
    }

    private static double hour(int t) {
        return 50 + 20 * Math.sin(2 * Math.PI * t / 24) + (t / 24 % 7 >= 5 ? 10 : 0);
    }

    @Test
    void wavesThatAreNotThereAreNotTaken() {
        var random = new SplittableRandom(10);
        var level = new double[] {100};
        var y = IntStream.range(0, 900).mapToDouble(t -> level[0] += random.nextGaussian()).toArray();
        var columns = Regressed.of(y, Waves.of(7, y.length), Known.NOTHING, Progress.NONE).columns();
        assertTrue(columns.size() <= 4, columns.toString());
    }

    /// statsmodels 0.15.0, `SARIMAX(nile, exog=[1, step of 1899], order=(1, 0, 0))`, maximum sought by BFGS and Nelder–Mead to 1e-10.
    @Test
    void aRegressorsCoefficientIsThatOfStatsmodels() {
        var step = new Column("dam", merchant.text.Sentence.verbatim("dam"), true, t -> t >= 28 ? 1 : 0);
        var orders = new Orders(1, 0, 0, 0, 0, 0, 1, true, false);
        var estimate = Estimate.careful(Classic.nile(), orders, List.of(step)).orElseThrow();
        assertEquals(-624.538978, estimate.logLikelihood(), 1e-4);
        assertEquals(0.1596325, -estimate.arima().getPhi().get(0), 1e-4);
        assertEquals(1098.517, estimate.effects().get(0), 0.05);
        assertEquals(-249.0748, estimate.effects().get(1), 0.05);
    }
}
