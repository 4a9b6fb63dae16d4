package merchant.method.forecast.ets;

import java.util.random.RandomGenerator;

/// What a fitted form says of the future: expected values, variances in closed form, and drawn paths.
///
/// Means and variances are exact for Gaussian errors (Hyndman, Koehler, Ord, Snyder 2008, chapter 6): class 1 for additive errors,
/// class 2 for relative errors without a multiplicative season, class 3 for those with one.
final class Future {
    private final Form form;
    private final States at;
    private final double level;
    private final double slope;
    private final double[] season;
    private final double variance;

    /// @param season the season's states for the next, the second next, … period
    /// @param variance of the errors
    Future(Form form, States at, double level, double slope, double[] season, double variance) {
        this.form = form;
        this.at = at.copy();
        this.level = level;
        this.slope = slope;
        this.season = season.clone();
        this.variance = variance;
    }

    double[] mean(int horizon) {
        if (form.season() == Form.Season.MULTIPLICATIVE) {
            return productMoments(horizon)[0];
        }
        var mean = new double[horizon];
        double l = level;
        double b = slope;
        for (int h = 0; h < horizon; h++) {
            l += at.phi * b;
            b *= at.phi;
            mean[h] = l + (form.seasonal() ? season[h % season.length] : 0);
        }
        return mean;
    }

    double[] variance(int horizon) {
        if (form.season() == Form.Season.MULTIPLICATIVE) {
            return productMoments(horizon)[1];
        }
        return form.relative() ? relativeVariance(horizon) : additiveVariance(horizon);
    }

    /// How much of an error remains `j + 1` periods later.
    private double[] weights(int count) {
        var weights = new double[count];
        double reach = 0;
        double power = 1;
        for (int j = 0; j < count; j++) {
            power *= at.phi;
            reach += power;
            weights[j] = at.alpha + (form.trend() ? at.beta * reach : 0)
                    + (form.seasonal() && (j + 1) % season.length == 0 ? at.gamma : 0);
        }
        return weights;
    }

    private double[] additiveVariance(int horizon) {
        var result = new double[horizon];
        var weights = weights(horizon);
        double sum = 1;
        for (int h = 0; h < horizon; h++) {
            result[h] = variance * sum;
            sum += weights[h] * weights[h];
        }
        return result;
    }

    private double[] relativeVariance(int horizon) {
        var mean = mean(horizon);
        var weights = weights(horizon);
        var theta = new double[horizon];
        var result = new double[horizon];
        for (int h = 0; h < horizon; h++) {
            double sum = 0;
            for (int j = 0; j < h; j++) {
                sum += weights[j] * weights[j] * theta[h - 1 - j];
            }
            theta[h] = mean[h] * mean[h] + variance * sum;
            result[h] = (1 + variance) * theta[h] - mean[h] * mean[h];
        }
        return result;
    }

    /// Means and variances with a multiplicative season.
    ///
    /// With e the relative errors, level and slope x follow x' = (F + G·e)·x and a season's state s' = s·(1 + γ·e): so the
    /// value h periods ahead is a product whose first and second moments follow two-by-two recursions, one for each h.
    private double[][] productMoments(int horizon) {
        var result = new double[2][horizon];
        int m = season.length;
        for (int h = 1; h <= horizon; h++) {
            double l = level;
            double b = slope;
            double ll = l * l;
            double lb = l * b;
            double bb = b * b;
            for (int i = 1; i < h; i++) {
                double gamma = (h - i) % m == 0 ? at.gamma : 0;
                double q = l + at.phi * b;
                l = q * (1 + at.alpha * gamma * variance);
                b = at.phi * b + at.beta * gamma * variance * q;
                double qq = ll + at.phi * (2 * lb + at.phi * bb);
                double qb = at.phi * (lb + at.phi * bb);
                double even = 1 + gamma * gamma * variance;
                double cross = 2 * gamma * variance;
                double square = variance + 3 * gamma * gamma * variance * variance;
                ll = qq * (even + 2 * at.alpha * cross + at.alpha * at.alpha * square);
                double newLb = qb * even + cross * (at.beta * qq + at.alpha * qb) + at.alpha * at.beta * square * qq;
                bb = at.phi * at.phi * bb * even + 2 * cross * at.beta * qb + at.beta * at.beta * square * qq;
                lb = newLb;
            }
            double s = season[(h - 1) % m];
            double mean = s * (l + at.phi * b);
            double second = s * s * (ll + at.phi * (2 * lb + at.phi * bb));
            result[0][h - 1] = mean;
            result[1][h - 1] = Math.max(0, (1 + variance) * second - mean * mean);
        }
        return result;
    }

    /// One future, with Gaussian errors; relative errors end at −1, where a value is zero.
    double[] path(int horizon, RandomGenerator random) {
        var path = new double[horizon];
        var s = season.clone();
        double l = level;
        double b = slope;
        double deviation = Math.sqrt(variance);
        boolean product = form.season() == Form.Season.MULTIPLICATIVE;
        for (int h = 0; h < horizon; h++) {
            double e = deviation * random.nextGaussian();
            int now = s.length == 0 ? 0 : h % s.length;
            double q = l + at.phi * b;
            double f = !form.seasonal() ? q : product ? q * s[now] : q + s[now];
            double u = form.relative() ? f * Math.max(-1, e) : e;
            double inLevel = product ? q * Math.max(-1, e) : u;
            path[h] = f + u;
            l = q + at.alpha * inLevel;
            b = at.phi * b + at.beta * inLevel;
            if (form.seasonal()) {
                s[now] += at.gamma * (product ? s[now] * Math.max(-1, e) : u);
            }
        }
        return path;
    }
}
