package merchant.method.forecast.ets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FutureTest {
    private static final int PATHS = 40_000;
    private static final int HORIZON = 10;

    /// Closed forms and drawn paths are two derivations of the same moments, over more than two seasons.
    @ParameterizedTest
    @ValueSource(strings = {"ANN", "AAN", "AAdN", "ANA", "AAA", "AAdA", "MNN", "MAN", "MAdN", "MNA", "MAA", "MAdA", "MNM", "MAM", "MAdM"})
    void meansAndVariancesAreThoseOfManyPaths(String name) {
        var form = Form.of(name);
        var future = future(form);
        var random = new SplittableRandom(7);
        var sum = new double[HORIZON];
        var squares = new double[HORIZON];
        for (int i = 0; i < PATHS; i++) {
            var path = future.path(HORIZON, random);
            for (int h = 0; h < HORIZON; h++) {
                sum[h] += path[h];
                squares[h] += path[h] * path[h];
            }
        }
        var mean = future.mean(HORIZON);
        var variance = future.variance(HORIZON);
        for (int h = 0; h < HORIZON; h++) {
            double drawn = sum[h] / PATHS;
            double drawnVariance = squares[h] / PATHS - drawn * drawn;
            assertEquals(mean[h], drawn, 4 * Math.sqrt(variance[h] / PATHS), "mean " + (h + 1) + " ahead");
            assertEquals(1, drawnVariance / variance[h], 0.04, "variance " + (h + 1) + " ahead");
        }
    }

    private static Future future(Form form) {
        var states = new States(form.seasonal() ? 4 : 0);
        states.alpha = 0.5;
        states.beta = form.trend() ? 0.15 : 0;
        states.gamma = form.seasonal() ? 0.4 : 0;
        states.phi = form.damped() ? 0.85 : 1;
        boolean product = form.season() == Form.Season.MULTIPLICATIVE;
        var season = !form.seasonal() ? new double[0] : product ? new double[] {0.8, 1.1, 1.3, 0.8} : new double[] {-20, 10, 30, -20};
        return new Future(form, states, 100, form.trend() ? 4 : 0, season, form.relative() ? 0.01 : 100);
    }
}
