package merchant.method.forecast.ets;

/// The likelihood of one form for one series, with its gradient.
///
/// The value is minus twice the log-likelihood without constants, `n·log(Σe²) + 2·Σlog|f|` (the second sum for relative
/// errors), as R's `ets` counts it. The gradient comes from running the recursion backwards (adjoint states), which costs
/// about twice the value, however many states there are. Not for several threads at once.
final class Likelihood {
    private final Form form;
    private final double[] y;
    private final int period;
    private final double leastSquares;
    private final double[] levels;
    private final double[] slopes;
    private final double[] seasons;
    private final double[] errors;
    private final double[] fitted;
    private final double[] seasonAdjoint;
    private double squares;

    /// @param leastSquares sum of squares under which a fit counts as perfect, so that rounding errors choose no form
    Likelihood(Form form, double[] y, int period, double leastSquares) {
        this.form = form;
        this.y = y;
        this.period = form.seasonal() ? period : 0;
        this.leastSquares = leastSquares;
        int n = y.length;
        levels = new double[n + 1];
        slopes = new double[n + 1];
        seasons = new double[n + this.period];
        errors = new double[n];
        fitted = new double[n];
        seasonAdjoint = new double[n + this.period];
    }

    /// @return the value, or positive infinity where forecasts of positive data stop being positive
    double value(States at) {
        levels[0] = at.level;
        slopes[0] = at.slope;
        System.arraycopy(at.season, 0, seasons, 0, period);
        boolean fine = switch (form.season()) {
            case NONE -> plain(at);
            case ADDITIVE -> additive(at);
            case MULTIPLICATIVE -> multiplicative(at);
        };
        return fine ? total() : Double.POSITIVE_INFINITY;
    }

    private boolean plain(States at) {
        for (int t = 0; t < y.length; t++) {
            double q = levels[t] + at.phi * slopes[t];
            double u = y[t] - q;
            fitted[t] = q;
            levels[t + 1] = q + at.alpha * u;
            slopes[t + 1] = at.phi * slopes[t] + at.beta * u;
        }
        return finish();
    }

    private boolean additive(States at) {
        for (int t = 0; t < y.length; t++) {
            double q = levels[t] + at.phi * slopes[t];
            double f = q + seasons[t];
            double u = y[t] - f;
            fitted[t] = f;
            levels[t + 1] = q + at.alpha * u;
            slopes[t + 1] = at.phi * slopes[t] + at.beta * u;
            seasons[t + period] = seasons[t] + at.gamma * u;
        }
        return finish();
    }

    private boolean multiplicative(States at) {
        for (int t = 0; t < y.length; t++) {
            double q = levels[t] + at.phi * slopes[t];
            double s = seasons[t];
            double f = q * s;
            double u = y[t] - f;
            if (!(q > 0) || !(s > 0)) {
                return false;
            }
            fitted[t] = f;
            levels[t + 1] = q + at.alpha * u / s;
            slopes[t + 1] = at.phi * slopes[t] + at.beta * u / s;
            seasons[t + period] = s + at.gamma * u / q;
        }
        return finish();
    }

    private boolean finish() {
        squares = 0;
        for (int t = 0; t < y.length; t++) {
            double f = fitted[t];
            if (form.relative() && !(f > 0)) {
                return false;
            }
            double e = form.relative() ? (y[t] - f) / f : y[t] - f;
            errors[t] = e;
            squares += e * e;
        }
        return squares < 1e200;
    }

    private double total() {
        double value = y.length * Math.log(Math.max(squares, leastSquares));
        return form.relative() ? value + 2 * logs() : value;
    }

    /// Sum of logarithms through products, which is several times as fast.
    private double logs() {
        double sum = 0;
        double product = 1;
        for (double f : fitted) {
            product *= f;
            if (product > 1e100 || product < 1e-100) {
                sum += Math.log(product);
                product = 1;
            }
        }
        return sum + Math.log(product);
    }

    /// Fills `into` with the derivatives of the last [#value] by each parameter and state.
    void gradient(States at, States into) {
        int n = y.length;
        double weight = squares > leastSquares ? 2 * n / squares : 0;
        java.util.Arrays.fill(seasonAdjoint, 0);
        into.alpha = 0;
        into.beta = 0;
        into.gamma = 0;
        into.phi = 0;
        into.level = 0;
        into.slope = 0;
        for (int t = n - 1; t >= 0; t--) {
            double f = fitted[t];
            double byForecast = form.relative() ? -weight * errors[t] * y[t] / (f * f) + 2 / f : -weight * errors[t];
            double byBase = form.season() == Form.Season.MULTIPLICATIVE ? backMultiplicative(at, into, t, byForecast)
                    : backAdditive(at, into, t, byForecast);
            into.phi += (into.slope + byBase) * slopes[t];
            into.slope = at.phi * (into.slope + byBase);
            into.level = byBase;
        }
        System.arraycopy(seasonAdjoint, 0, into.season, 0, period);
    }

    private double backAdditive(States at, States into, int t, double byForecast) {
        double u = y[t] - fitted[t];
        double bySeason = period > 0 ? seasonAdjoint[t + period] : 0;
        into.alpha += u * into.level;
        into.beta += u * into.slope;
        into.gamma += u * bySeason;
        double byError = at.alpha * into.level + at.beta * into.slope + at.gamma * bySeason;
        if (period > 0) {
            seasonAdjoint[t] = bySeason - byError + byForecast;
        }
        return into.level - byError + byForecast;
    }

    private double backMultiplicative(States at, States into, int t, double byForecast) {
        double s = seasons[t];
        double q = fitted[t] / s;
        double u = y[t] - fitted[t];
        double x = u / s;
        double z = u / q;
        double bySeason = seasonAdjoint[t + period];
        into.alpha += x * into.level;
        into.beta += x * into.slope;
        into.gamma += z * bySeason;
        double byX = at.alpha * into.level + at.beta * into.slope;
        double byZ = at.gamma * bySeason;
        double through = byForecast - byX / s - byZ / q;
        seasonAdjoint[t] = bySeason - byX * x / s + through * q;
        return into.level - byZ * z / q + through * s;
    }

    double[] levels() {
        return levels;
    }

    double[] slopes() {
        return slopes;
    }

    double[] seasons() {
        return seasons;
    }

    double[] errors() {
        return errors;
    }

    double[] fitted() {
        return fitted;
    }
}
