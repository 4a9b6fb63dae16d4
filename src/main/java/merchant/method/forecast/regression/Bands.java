package merchant.method.forecast.regression;

import java.util.Arrays;
import java.util.SplittableRandom;
import merchant.method.forecast.fit.Band;

/// Simulated futures, sorted at each horizon, so that bands of any level can be read off.
///
/// @param sorted futures' values, one array a period ahead
@SuppressWarnings("ArrayRecordComponent")
record Bands(int horizon, double[][] sorted) {
    private static final int FUTURES = 1_000;
    private static final long SEED = 20_180_417;

    static Bands of(RegressionFit fit, int horizon) {
        var random = new SplittableRandom(SEED);
        var sorted = new double[horizon][FUTURES];
        for (int i = 0; i < FUTURES; i++) {
            var path = fit.path(horizon, random);
            for (int h = 0; h < horizon; h++) {
                sorted[h][i] = path[h];
            }
        }
        for (var values : sorted) {
            Arrays.sort(values);
        }
        return new Bands(horizon, sorted);
    }

    Band band(double level) {
        return new Band(Arrays.stream(sorted).mapToDouble(v -> quantile(v, (1 - level) / 2)).toArray(),
                Arrays.stream(sorted).mapToDouble(v -> quantile(v, (1 + level) / 2)).toArray());
    }

    private static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) at;
        return below + 1 < sorted.length ? sorted[below] + (at - below) * (sorted[below + 1] - sorted[below]) : sorted[below];
    }
}
