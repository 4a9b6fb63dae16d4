package merchant.method.forecast.run;

import java.util.Arrays;
import java.util.SplittableRandom;
import merchant.method.forecast.fit.Fit;

/// The likely range of the sum over all forecast periods, from simulated futures: errors of neighbouring periods go together,
/// so the bounds of single periods must not be added.
///
/// @param mean the sum of the point forecasts
/// @param lower the value that a tenth of the simulated sums lies below
/// @param upper the value that a tenth lies above
record Totals(double mean, double lower, double upper) {
    static final int FUTURES = 2_000;
    private static final double OUTSIDE = 0.1;

    static Totals of(Fit fit, int horizon, long seed) {
        var random = new SplittableRandom(seed);
        var sums = new double[FUTURES];
        Arrays.setAll(sums, i -> Arrays.stream(fit.path(horizon, random)).sum());
        Arrays.sort(sums);
        double mean = Arrays.stream(fit.mean(horizon)).sum();
        int cut = (int) Math.round(OUTSIDE * FUTURES);
        return new Totals(mean, Math.min(mean, sums[cut - 1]), Math.max(mean, sums[FUTURES - cut]));
    }

    /// The same, an average period.
    Totals over(int periods) {
        return new Totals(mean / periods, lower / periods, upper / periods);
    }
}
