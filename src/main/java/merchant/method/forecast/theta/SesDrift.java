package merchant.method.forecast.theta;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import merchant.result.SeriesForecast;
import merchant.work.Progress;

/// Simple exponential smoothing with drift, which is what the theta method with the lines 0 and 2 amounts to (Hyndman and
/// Billah 2003): `h` periods ahead the last level plus half the way that the curve goes on from where smoothing leaves it.
///
/// @param alpha smoothing parameter
/// @param curve the line 0
/// @param start the curve, smoothed as the values are, after the last value
/// @param level after the last value
/// @param fitted one step ahead
/// @param sigma standard deviation of the errors
@SuppressWarnings("ArrayRecordComponent")
record SesDrift(double alpha, Curve curve, double start, double level, double[] fitted, double sigma) implements Core {
    static final double LOW = 1e-4;
    static final double HIGH = 0.9999;
    private static final int PARAMETERS = 3;

    /// α by least squares of the one-step errors of smoothing alone, which starts at the first value, as the authors' and statsmodels' does.
    static SesDrift of(double[] y, Progress progress) {
        double alpha = Smoothing.best(a -> squares(y, a), LOW, HIGH, progress);
        return of(y, alpha, y[0], Curve.of(y));
    }

    /// With everything given.
    ///
    /// @param first the level before the first value
    static SesDrift of(double[] y, double alpha, double first, Curve curve) {
        int n = y.length;
        var fitted = new double[n];
        double level = first;
        double start = curve.at(0);
        double squares = 0;
        for (int t = 0; t < n; t++) {
            fitted[t] = level + (curve.at(t) - start) / 2;
            squares += (y[t] - fitted[t]) * (y[t] - fitted[t]);
            level += alpha * (y[t] - level);
            start += alpha * (curve.at(t) - start);
        }
        return new SesDrift(alpha, curve, start, level, fitted, Math.sqrt(squares / Math.max(1, n - PARAMETERS)));
    }

    /// The sum of squares of smoothing from the first value on.
    static double squares(double[] y, double alpha) {
        double level = y[0];
        double squares = 0;
        for (double v : y) {
            double u = v - level;
            squares += u * u;
            level += alpha * u;
        }
        return squares;
    }

    @Override
    public double[] mean(int horizon) {
        var mean = new double[horizon];
        Arrays.setAll(mean, h -> level + (curve.at(curve.count() + h) - start) / 2);
        return mean;
    }

    @Override
    public double[] variance(int horizon) {
        var variance = new double[horizon];
        Arrays.setAll(variance, h -> sigma * sigma * (1 + h * alpha * alpha));
        return variance;
    }

    @Override
    public double[] path(int horizon, RandomGenerator random) {
        var path = mean(horizon);
        double kept = 0;
        for (int h = 0; h < horizon; h++) {
            double error = sigma * random.nextGaussian();
            path[h] += kept + error;
            kept += alpha * error;
        }
        return path;
    }

    @Override
    public String model() {
        return curve.grows() ? "Theta, growing line" : "Theta";
    }

    @Override
    public List<SeriesForecast.Detail> details() {
        return List.of(new SeriesForecast.Detail("alpha", alpha),
                curve.grows() ? new SeriesForecast.Detail("growth", Math.expm1(curve.slope())) : new SeriesForecast.Detail("drift", curve.slope() / 2),
                new SeriesForecast.Detail("sigma", sigma));
    }
}
