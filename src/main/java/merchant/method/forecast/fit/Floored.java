package merchant.method.forecast.fit;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import merchant.work.Progress;

/// A fit whose forecasts do not fall below 0. Used where no past value did: sales and visits cannot be negative, and a band
/// cut at 0 still holds every value that it held before.
public record Floored(Fit fit) implements Wrapped {
    /// Fits, and floors the fit where no value is negative.
    public static Fit fit(Forecaster forecaster, double[] y, int season, Progress progress) {
        var fit = forecaster.fit(y, season, progress);
        return Arrays.stream(y).allMatch(v -> v >= 0) ? new Floored(fit) : fit;
    }

    @Override
    public double[] mean(int horizon) {
        return floor(fit.mean(horizon));
    }

    @Override
    public Band band(int horizon, double level) {
        var band = fit.band(horizon, level);
        return new Band(floor(band.lower()), floor(band.upper()));
    }

    @Override
    public double[] path(int horizon, RandomGenerator random) {
        return carried(fit.path(horizon, random));
    }

    /// A future that does not fall below 0 and whose sum is kept: what a period would be below 0 is taken off the next ones. Cut off period by period, the sums of what sells seldom came
    /// out so high that a range began at its own forecast.
    public static double[] carried(double[] path) {
        var kept = new double[path.length];
        double owed = 0;
        for (int h = 0; h < path.length; h++) {
            double value = path[h] + owed;
            kept[h] = Math.max(0, value);
            owed = Math.min(0, value);
        }
        return kept;
    }

    private static double[] floor(double[] values) {
        return Arrays.stream(values).map(v -> Math.max(0, v)).toArray();
    }
}
