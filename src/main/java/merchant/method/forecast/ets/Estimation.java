package merchant.method.forecast.ets;

import merchant.work.Progress;

/// Maximum likelihood of one form: smoothing parameters in their region and all initial states together.
///
/// Bounded parameters are written as `low + (high − low)·sin²θ`, so that the search knows no bounds and still reaches
/// them. The likelihood can have more than one peak, so it is climbed from several starts, of which one is where R's `ets` starts: without it, R's
/// simplex ended at a higher peak in a few of the M1 series (2 of the yearly ones), with it in none.
///
/// Without a season the highest peak counts. With seasonal states, a trend that turns as quickly as the level (β near α) can fit
/// a short past by chance and forecasts badly; such a peak counts only when its likelihood is significantly above that of
/// the best calm one. That was found on the monthly series of the M1 competition.
final class Estimation implements Bfgs.Slope {
    /// α, β, γ and φ as shares of their ranges; the last is where R's `ets` starts, which divides its α by the periods of a season.
    private static final double[][] STARTS = {{0.5, 0.01, 0.01, 0.9}, {0.4, 0.01, 0.4, 0.9}, {0.5, 0.1, 0.1, 0.9}, {0.95, 0.05, 0.3, 0.9}, {0.2, 0.1, 0.05, 0.99}};

    /// In units of twice the log-likelihood; about the 0.5 % point of χ² with one degree of freedom.
    private static final double SIGNIFICANT = 8;

    private final Form form;
    private final int period;
    private final Likelihood likelihood;
    private final States at;
    private final States slope;
    private final double unit;

    /// @param y the past, scaled so that it is about one in size
    /// @param unit typical size of a change of a state
    Estimation(Form form, double[] y, int period, double unit, double leastSquares) {
        this.form = form;
        this.period = form.seasonal() ? period : 0;
        this.unit = unit;
        likelihood = new Likelihood(form, y, period, leastSquares);
        at = new States(this.period);
        slope = new States(this.period);
    }

    /// What was found.
    ///
    /// @param value minus twice the log-likelihood without constants
    record Found(States states, double value) {}

    Found maximise(States start, Progress progress) {
        var calm = new Found(start, Double.POSITIVE_INFINITY);
        var any = calm;
        for (int i = 0; i < STARTS.length; i++) {
            var first = STARTS[i].clone();
            first[0] /= i == STARTS.length - 1 ? Math.max(1, period) : 1;
            var x = pack(start, first);
            double value = Bfgs.minimise(this, x, progress);
            unpack(x);
            boolean quick = form.trend() && form.seasonal() && at.beta > at.alpha / 2;
            if (!quick && value < calm.value() - 1e-7) {
                calm = new Found(at.copy(), value);
            }
            if (value < any.value() - 1e-7) {
                any = new Found(at.copy(), value);
            }
        }
        return any.value() < calm.value() - SIGNIFICANT ? any : calm;
    }

    /// Start values as angles and scaled states.
    private double[] pack(States start, double[] first) {
        var x = new double[form.parameters(period)];
        int i = 0;
        x[i++] = angle(first[0]);
        if (form.trend()) {
            x[i++] = angle(first[1]);
        }
        if (form.seasonal()) {
            x[i++] = angle(first[2]);
        }
        if (form.damped()) {
            x[i++] = angle(first[3]);
        }
        x[i++] = start.level / unit;
        if (form.trend()) {
            x[i++] = start.slope / unit;
        }
        for (int j = 0; j < period - 1; j++) {
            x[i++] = start.season[j] / unit;
        }
        return x;
    }

    private static double angle(double share) {
        return Math.asin(Math.sqrt(share));
    }

    private void unpack(double[] x) {
        int i = 0;
        at.alpha = Region.LOW + (Region.HIGH - Region.LOW) * square(x[i++]);
        if (form.trend()) {
            at.beta = Region.LOW + (at.alpha - Region.LOW) * square(x[i++]);
        }
        if (form.seasonal()) {
            at.gamma = Region.LOW + (1 - at.alpha - Region.LOW) * square(x[i++]);
        }
        if (form.damped()) {
            at.phi = Region.LOW_PHI + (Region.HIGH_PHI - Region.LOW_PHI) * square(x[i++]);
        }
        at.level = x[i++] * unit;
        if (form.trend()) {
            at.slope = x[i++] * unit;
        }
        double rest = form.season() == Form.Season.MULTIPLICATIVE ? period : 0;
        for (int j = 0; j < period - 1; j++) {
            at.season[j] = x[i++] * unit;
            rest -= at.season[j];
        }
        if (period > 0) {
            at.season[period - 1] = rest;
        }
    }

    private static double square(double angle) {
        double sin = Math.sin(angle);
        return sin * sin;
    }

    @Override
    public double value(double[] x, double[] gradient) {
        unpack(x);
        if (!Region.admissible(form, at)) {
            return Double.POSITIVE_INFINITY;
        }
        double value = likelihood.value(at);
        if (value < Double.POSITIVE_INFINITY) {
            likelihood.gradient(at, slope);
            chain(x, gradient);
        }
        return value;
    }

    /// From derivatives by parameters and states to derivatives by angles and scaled states.
    private void chain(double[] x, double[] g) {
        int i = 1;
        double byAlpha = slope.alpha;
        if (form.trend()) {
            byAlpha += slope.beta * square(x[i]);
            g[i] = slope.beta * (at.alpha - Region.LOW) * Math.sin(2 * x[i]);
            i++;
        }
        if (form.seasonal()) {
            byAlpha -= slope.gamma * square(x[i]);
            g[i] = slope.gamma * (1 - at.alpha - Region.LOW) * Math.sin(2 * x[i]);
            i++;
        }
        if (form.damped()) {
            g[i] = slope.phi * (Region.HIGH_PHI - Region.LOW_PHI) * Math.sin(2 * x[i]);
            i++;
        }
        g[0] = byAlpha * (Region.HIGH - Region.LOW) * Math.sin(2 * x[0]);
        g[i++] = slope.level * unit;
        if (form.trend()) {
            g[i++] = slope.slope * unit;
        }
        for (int j = 0; j < period - 1; j++) {
            g[i++] = (slope.season[j] - slope.season[period - 1]) * unit;
        }
    }
}
