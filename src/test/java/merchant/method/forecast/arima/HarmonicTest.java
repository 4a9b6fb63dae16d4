package merchant.method.forecast.arima;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import jdplus.highfreq.base.api.ExtendedAirlineSpec;
import jdplus.highfreq.base.core.extendedairline.ExtendedAirlineKernel;
import jdplus.toolkit.base.api.data.DoubleSeq;
import jdplus.toolkit.base.api.data.Parameter;
import jdplus.toolkit.base.core.math.matrices.FastMatrix;
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
        var fit = Arima.automatic().fit(y, 24, Progress.NONE);
        assertTrue(fit.model().contains("waves(24: "), fit.model());
        var mean = fit.mean(48);
        for (int h = 0; h < 48; h++) {
            assertEquals(hour(840 + h), mean[h], 2.5, "hour " + h);
        }
    }

    /// Hours whose pattern of the day wanders from day to day.
    private static double[] wandering(int days) {
        var random = new SplittableRandom(12);
        var y = new double[24 * days];
        var pattern = IntStream.range(0, 24).mapToDouble(t -> 200 + 30 * Math.sin(2 * Math.PI * t / 24)).toArray();
        for (int t = 0; t < y.length; t++) {
            pattern[t % 24] += 6 * random.nextGaussian();
            y[t] = pattern[t % 24] + random.nextGaussian();
        }
        return y;
    }

    @Test
    void aPatternOfTheDayThatWandersIsFollowedByTheAirlineModel() {
        var fit = Arima.automatic().fit(wandering(35), 24, Progress.NONE);
        assertEquals("ARIMA(0,1,1)(0,1,1)24", fit.model());
        var band = fit.band(48, 0.95);
        var mean = fit.mean(48);
        for (int h = 24; h < 48; h++) {
            assertTrue(band.upper()[h] - mean[h] > band.upper()[h - 24] - mean[h - 24], "hour " + h);
        }
        assertTrue(Arima.automatic().fit(wandering(20), 24, Progress.NONE).model().contains("waves"), "three weeks are needed to compare them");
    }

    /// The same model in JDemetra+'s package for high frequencies.
    @Test
    void theAirlineModelOfADayForetellsAsJDemetrasDoes() {
        var random = new SplittableRandom(13);
        var e = IntStream.range(0, 720).mapToDouble(t -> random.nextGaussian()).toArray();
        var y = new double[e.length];
        for (int t = 0; t < y.length; t++) {
            y[t] = t < 25 ? 200 + 10 * Math.sin(2 * Math.PI * t / 24) + e[t]
                    : y[t - 1] + y[t - 24] - y[t - 25] + e[t] - 0.4 * e[t - 1] - 0.5 * e[t - 24] + 0.2 * e[t - 25];
        }
        var spec = ExtendedAirlineSpec.builder().periodicities(new double[] {24}).differencingOrder(2).theta(Parameter.undefined()).stheta(Parameter.make(1)).adjustToInt(true).build();
        var theirs = ExtendedAirlineKernel.fastProcess(DoubleSeq.of(y), FastMatrix.make(y.length + 48, 0), false, new String[0], 0, spec, 1e-9, 48, false).getY();
        var mean = Estimate.careful(y, new Orders(0, 1, 1, 0, 1, 1, 24, false, false)).orElseThrow().project(48).mean();
        for (int h = 0; h < 48; h++) {
            assertEquals(theirs[y.length + h], mean[h], 0.01, "hour " + h);
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
