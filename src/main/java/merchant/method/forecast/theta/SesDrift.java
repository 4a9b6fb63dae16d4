package merchant.method.forecast.theta;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import merchant.result.SeriesForecast;
import merchant.work.Progress;

/// Simple exponential smoothing with drift, which is what the theta method with the lines 0 and 2 amounts to (Hyndman and
/// Billah 2003): `h` periods ahead the last level plus `(h − 1 + (1 − (1 − α)ⁿ)/α)` times half the slope of the straight line.
///
/// @param alpha smoothing parameter
/// @param drift half the slope of the least-squares line
/// @param level after the last value
/// @param fitted one step ahead
/// @param sigma standard deviation of the errors
@SuppressWarnings("ArrayRecordComponent")
record SesDrift(double alpha, double drift, double level, double[] fitted, double sigma) implements Core {
    static final double LOW = 1e-4;
    static final double HIGH = 0.9999;
    private static final int PARAMETERS = 3;

    /// α by least squares of the one-step errors of smoothing alone, which starts at the first value, as the authors' and statsmodels' does.
    static SesDrift of(double[] y, Progress progress) {
        double alpha = Smoothing.best(a -> squares(y, a), LOW, HIGH, progress);
        return of(y, alpha, y[0]);
    }

    /// With everything given but the slope.
    ///
    /// @param first the level before the first value
    static SesDrift of(double[] y, double alpha, double first) {
        double drift = slope(y) / 2;
        int n = y.length;
        var fitted = new double[n];
        double level = first;
        double reach = 0;
        double squares = 0;
        for (int t = 0; t < n; t++) {
            fitted[t] = level + drift * reach;
            squares += (y[t] - fitted[t]) * (y[t] - fitted[t]);
            level += alpha * (y[t] - level);
            reach = 1 + (1 - alpha) * reach;
        }
        return new SesDrift(alpha, drift, level + drift * (reach - 1), fitted, Math.sqrt(squares / Math.max(1, n - PARAMETERS)));
    }

    /// The slope of the least-squares line.
    static double slope(double[] y) {
        double middle = (y.length - 1) / 2.0;
        double xy = 0;
        double xx = 0;
        for (int t = 0; t < y.length; t++) {
            xy += (t - middle) * y[t];
            xx += (t - middle) * (t - middle);
        }
        return xy / xx;
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
        Arrays.setAll(mean, h -> level + drift * (h + 1));
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
        var path = new double[horizon];
        double at = level;
        for (int h = 0; h < horizon; h++) {
            at += drift;
            double error = sigma * random.nextGaussian();
            path[h] = at + error;
            at += alpha * error;
        }
        return path;
    }

    @Override
    public String model() {
        return "Theta";
    }

    @Override
    public List<SeriesForecast.Detail> details() {
        return List.of(new SeriesForecast.Detail("alpha", alpha), new SeriesForecast.Detail("drift", drift),
                new SeriesForecast.Detail("sigma", sigma));
    }
}
