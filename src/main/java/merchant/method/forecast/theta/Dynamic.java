package merchant.method.forecast.theta;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import merchant.result.SeriesForecast;
import merchant.work.Progress;

/// The dynamic optimised theta model: α, θ and the first level by least squares of the one-step errors from the third value on, the line
/// brought up to date with each value (Fiorucci and others 2016).
final class Dynamic implements Core {
    private static final double LOW = 0.1;
    private static final double HIGH = 0.99;
    private static final int PARAMETERS = 3;
    private static final int SKIPPED = 2;

    private final double alpha;
    private final double weight;
    private final double first;
    private final int count;
    private final Walk end;
    private final double[] fitted;
    private final double sigma;

    /// @param weight of the line, 1 − 1/θ
    /// @param first level before the first value
    Dynamic(double[] y, double alpha, double weight, double first) {
        this.alpha = alpha;
        this.weight = weight;
        this.first = first;
        count = y.length;
        end = new Walk(alpha, weight, first);
        fitted = new double[count];
        double squares = 0;
        for (int t = 0; t < count; t++) {
            fitted[t] = t < SKIPPED ? Double.NaN : end.next();
            squares += t < SKIPPED ? 0 : (y[t] - fitted[t]) * (y[t] - fitted[t]);
            end.take(y[t]);
        }
        sigma = Math.sqrt(squares / Math.max(1, count - SKIPPED - PARAMETERS));
    }

    static Dynamic of(double[] y, Progress progress) {
        double alpha = Smoothing.best(a -> solve(y, a)[2], LOW, HIGH, progress);
        var found = solve(y, alpha);
        return new Dynamic(y, alpha, found[0], found[1]);
    }

    /// The line's weight between 0 and 1, the first level, and the sum of squares, for an α.
    static double[] solve(double[] y, double alpha) {
        var walk = new Walk(alpha, 0, 0);
        double uu = 0;
        double ug = 0;
        double ul = 0;
        double gg = 0;
        double gl = 0;
        double ll = 0;
        for (int t = 0; t < y.length; t++) {
            if (t >= SKIPPED) {
                double u = y[t] - walk.level();
                double g = walk.fade();
                double l = walk.line();
                uu += u * u;
                ug += u * g;
                ul += u * l;
                gg += g * g;
                gl += g * l;
                ll += l * l;
            }
            walk.take(y[t]);
        }
        double spread = gg * ll - gl * gl;
        double weight = spread > 1e-12 * gg * ll ? Math.clamp((gg * ul - gl * ug) / spread, 0, 1) : 0.5;
        double first = gg > Double.MIN_NORMAL ? (ug - weight * gl) / gg : 0;
        double squares = uu - 2 * first * ug - 2 * weight * ul + first * first * gg + 2 * first * weight * gl + weight * weight * ll;
        return new double[] {weight, first, squares};
    }

    @Override
    public double[] mean(int horizon) {
        var walk = end.copy();
        var mean = new double[horizon];
        for (int h = 0; h < horizon; h++) {
            mean[h] = walk.next();
            walk.take(mean[h]);
        }
        return mean;
    }

    @Override
    public double[] variance(int horizon) {
        var variance = new double[horizon];
        Arrays.fill(variance, sigma * sigma);
        for (int from = 0; from < horizon; from++) {
            var walk = Walk.ofError(alpha, weight, count + from);
            walk.take(1);
            for (int h = from + 1; h < horizon; h++) {
                double left = walk.next();
                variance[h] += sigma * sigma * left * left;
                walk.take(left);
            }
        }
        return variance;
    }

    @Override
    public double[] path(int horizon, RandomGenerator random) {
        var walk = end.copy();
        var path = new double[horizon];
        for (int h = 0; h < horizon; h++) {
            path[h] = walk.next() + sigma * random.nextGaussian();
            walk.take(path[h]);
        }
        return path;
    }

    @Override
    public double[] fitted() {
        return fitted.clone();
    }

    @Override
    public String model() {
        return "Dynamic theta";
    }

    @Override
    public List<SeriesForecast.Detail> details() {
        return List.of(new SeriesForecast.Detail("alpha", alpha), new SeriesForecast.Detail("weight", weight),
                new SeriesForecast.Detail("first-level", first), new SeriesForecast.Detail("sigma", sigma));
    }
}
