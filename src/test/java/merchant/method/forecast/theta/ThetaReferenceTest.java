package merchant.method.forecast.theta;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import merchant.method.forecast.fit.Classic;
import merchant.method.forecast.fit.Forecaster;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Cases worked by hand, and figures of statsmodels 0.15.0 (`ThetaModel(y, period, use_test=False, method="mul").fit()`).
class ThetaReferenceTest {
    @Test
    void smoothingWithDriftByHand() {
        var y = new double[] {1, 2, 3, 4};
        var fit = SesDrift.of(y, 0.5, 1, Curve.straight(y));
        assertEquals(1, fit.curve().slope(), 1e-12, "the slope of the line");
        assertArrayEquals(new double[] {4.0625, 4.5625, 5.0625}, fit.mean(3), 1e-12, "3.125 + 0.5·(h − 1 + 1.875)");
        assertArrayEquals(new double[] {1, 1.5, 2.25, 3.125}, fit.fitted(), 1e-12);
    }

    @Test
    void theLineGrowsWhereThatIsNearer() {
        var y = new double[] {1, 2, 4, 8};
        var curve = Curve.of(y);
        assertTrue(curve.grows());
        assertArrayEquals(new double[] {12, 20, 36, 68}, SesDrift.of(y, 1, 1, curve).mean(4), 1e-9, "8 + half of 16 − 8, 32 − 8, 64 − 8, 128 − 8");
        assertEquals(curve.at(7), curve.at(70), 1e-9, "grows no longer than once more the past");
        assertFalse(Curve.of(new double[] {1, 2, 3, 4}).grows());
        assertFalse(Curve.of(new double[] {0, 2, 4, 8}).grows(), "no logarithm of 0");
    }

    @Test
    void aSeasonByHand() {
        var y = new double[] {8, 12, 10, 10, 8, 12, 10, 10, 8, 12, 10, 10};
        var season = Season.of(y, 4);
        assertTrue(season.factors());
        assertArrayEquals(new double[] {0.8, 1.2, 1, 1}, season.figures(), 1e-12);
        assertArrayEquals(new double[] {12, 10, 10, 8}, season.with(new double[] {10, 10, 10, 10}, 13), 1e-12);
    }

    @Test
    void figuresAreDrawnTowardsNoneByTheShareOfChance() {
        var y = new double[] {9, 11, 9, 11, 9, 12, 8, 12, 8, 11, 9, 11, 9};
        var season = Season.of(y, 2);
        var raw = Season.raw(y, 2).figures();
        double kept = (season.figures()[0] - 1) / (raw[0] - 1);
        assertTrue(kept > 0.9 && kept < 1, "most of a clear season is kept: " + kept);
        assertEquals(kept, (season.figures()[1] - 1) / (raw[1] - 1), 1e-9);
    }

    @Test
    void noiseHasHardlyASeason() {
        var random = new SplittableRandom(5);
        double raw = 0;
        double drawn = 0;
        for (int i = 0; i < 200; i++) {
            var y = random.doubles(48).map(u -> 90 + 20 * u).toArray();
            raw += spread(Season.raw(y, 12));
            drawn += spread(Season.of(y, 12));
        }
        assertTrue(drawn < raw / 4, drawn + " of " + raw);
        assertTrue(Season.of(Classic.deaths(), 12).present());
    }

    private static double spread(Season season) {
        return Math.sqrt(Arrays.stream(season.figures()).map(f -> (f - 1) * (f - 1)).average().orElseThrow());
    }

    @Test
    void valuesBelowZeroHaveDifferencesForASeason() {
        var season = Season.of(Arrays.stream(Classic.deaths()).map(v -> v - 9000).toArray(), 12);
        assertFalse(season.factors());
        assertEquals(0, Arrays.stream(season.figures()).sum(), 1e-6);
    }

    @Test
    void passengersAsStatsmodelsForecastsThem() {
        check(Classic.passengers(), 12, 0.8387758039557693, 2.646139257605094, 440.06792503950055, 428.3743145801757, 489.6957370791273,
                475.693620895885, 479.65932018754415, 545.3537217011897, 602.738168103729, 601.0870043137064, 523.9395313900367, 456.6167488647945,
                397.94469857073153, 447.63477134323796, 454.5195028909079, 442.4034884807953);
    }

    @Test
    void deathsAsStatsmodelsForecastsThem() {
        check(Classic.deaths(), 12, 0.5546557672232173, -11.699267859176457, 8271.785800898007, 7509.915920710399, 8323.225004607692,
                8555.275103899421, 9451.343899847663, 9872.24109425871, 10823.932170512422, 10093.179165348489, 8945.620646296888, 9330.528588267282,
                8780.079419823507, 8991.971425463473, 8208.06392157836, 7452.025959305763);
    }

    @Test
    void theNileAsStatsmodelsForecastsIt() {
        check(Classic.nile(), 1, 0.24654193405593203, -2.7143054305430563, 799.5394286418584, 798.1822759265868, 796.8251232113154, 795.4679704960438);
    }

    @Test
    void usersAsStatsmodelsForecastsThem() {
        check(Classic.users(), 1, 0.9998929636429207, 0.6187938793879392, 220.3096441785041, 220.61904111819806, 220.92843805789204, 221.237834997586);
    }

    private static void check(double[] y, int period, double alpha, double slope, double... mean) {
        var season = period > 1 ? Season.raw(y, period) : Season.none();
        var rest = season.without(y);
        var same = SesDrift.of(rest, alpha, rest[0], Curve.straight(rest));
        assertEquals(slope, same.curve().slope(), 1e-9 * Math.abs(slope));
        var ours = season.with(same.mean(mean.length), y.length);
        for (int h = 0; h < mean.length; h++) {
            assertEquals(mean[h], ours[h], 1e-9 * mean[h], "h = " + (h + 1));
        }
        double free = SesDrift.squares(rest, SesDrift.of(rest, Progress.NONE).alpha());
        assertTrue(free <= SesDrift.squares(rest, alpha) * (1 + 1e-9), "ours fits no worse");
    }

    @Test
    void theDynamicLineIsTheLeastSquaresLineOfAllValuesSoFar() {
        var y = Classic.nile();
        var walk = new Walk(0.3, 1, 0);
        for (int t = 0; t < y.length; t++) {
            walk.take(y[t]);
            if (t > 1) {
                var past = Arrays.copyOf(y, t + 1);
                double slope = Curve.slope(past);
                double intercept = Arrays.stream(past).average().orElseThrow() - slope * (t + 2) / 2.0;
                double fade = Math.pow(0.7, t + 1);
                assertEquals(intercept * fade + slope * (1 - 0.7 * fade) / 0.3, walk.line(), 1e-6, "after " + (t + 1));
            }
        }
    }

    /// With the line and the first level solved for, only α is searched; no point of a fine grid over all three is better.
    @Test
    void noOtherParametersOfTheDynamicModelFitBetter() {
        var y = Classic.users();
        double best = Dynamic.solve(y, alpha(Dynamic.of(y, Progress.NONE)))[2];
        for (double alpha = 0.1; alpha <= 0.99; alpha += 0.0445) {
            for (double weight = 0; weight <= 1; weight += 0.1) {
                for (double first = 0; first <= 200; first += 20) {
                    var fitted = new Dynamic(y, alpha, weight, first).fitted();
                    double squares = 0;
                    for (int t = 2; t < y.length; t++) {
                        squares += (y[t] - fitted[t]) * (y[t] - fitted[t]);
                    }
                    assertTrue(best <= squares + 1e-6, alpha + " " + weight + " " + first);
                }
            }
        }
    }

    private static double alpha(Dynamic fit) {
        return fit.details().getFirst().value();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void bandsAndPathsAgree(boolean dynamic) {
        Forecaster theta = dynamic ? Theta.optimised() : Theta.standard();
        var fit = theta.fit(Classic.passengers(), 12, Progress.NONE);
        var random = new SplittableRandom(4);
        int paths = 20_000;
        var sums = new double[15];
        int under = 0;
        var band = fit.band(15, 0.8);
        for (int i = 0; i < paths; i++) {
            var path = fit.path(15, random);
            Arrays.setAll(sums, h -> sums[h] + path[h] / paths);
            under += path[14] < band.lower()[14] ? 1 : 0;
        }
        var mean = fit.mean(15);
        for (int h = 0; h < 15; h++) {
            assertEquals(mean[h], sums[h], 0.006 * mean[h]);
        }
        assertEquals(0.1, (double) under / paths, 0.008);
    }
}
