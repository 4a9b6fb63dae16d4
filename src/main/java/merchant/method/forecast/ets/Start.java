package merchant.method.forecast.ets;

import java.util.Arrays;

/// First guesses of initial states: a classical decomposition, then a straight line through the first adjusted values
/// (Hyndman et al. 2008, section 2.6.1).
final class Start {
    private Start() {}

    /// @return states with level, slope and season set, smoothing parameters unset
    static States of(Form form, double[] y, int period) {
        var states = new States(form.seasonal() ? period : 0);
        var adjusted = y;
        if (form.seasonal()) {
            boolean multiplicative = form.season() == Form.Season.MULTIPLICATIVE;
            season(y, period, multiplicative, states.season);
            adjusted = new double[y.length];
            for (int t = 0; t < y.length; t++) {
                double s = states.season[t % period];
                adjusted[t] = multiplicative ? y[t] / s : y[t] - s;
            }
        }
        int span = Math.min(Math.max(10, form.seasonal() ? 2 * period : 2), y.length);
        line(form, adjusted, span, states);
        return states;
    }

    private static void line(Form form, double[] y, int span, States into) {
        double mean = Arrays.stream(y, 0, span).average().orElse(0);
        if (!form.trend()) {
            into.level = mean;
            return;
        }
        double middle = (span + 1) / 2.0;
        double xy = 0;
        double xx = 0;
        for (int t = 0; t < span; t++) {
            double x = t + 1 - middle;
            xy += x * (y[t] - mean);
            xx += x * x;
        }
        into.slope = xx > 0 ? xy / xx : 0;
        into.level = mean - into.slope * middle;
        if (form.relative() && !(into.level + into.slope > 0)) {
            into.level = mean;
            into.slope = 0;
        }
    }

    /// Seasonal figures by period, centred on zero or one: averages of the distance (or ratio) to a centred moving
    /// average; to a straight line where the past is shorter than two seasons and a half.
    static void season(double[] y, int period, boolean multiplicative, double[] into) {
        int n = y.length;
        var trend = n >= 2 * period + period / 2 ? moving(y, period) : straight(y);
        var count = new int[period];
        for (int t = 0; t < n; t++) {
            if (!Double.isNaN(trend[t]) && (!multiplicative || trend[t] > 0)) {
                into[t % period] += multiplicative ? y[t] / trend[t] : y[t] - trend[t];
                count[t % period]++;
            }
        }
        double sum = 0;
        for (int i = 0; i < period; i++) {
            into[i] = count[i] > 0 ? into[i] / count[i] : multiplicative ? 1 : 0;
            into[i] = multiplicative ? Math.max(into[i], 0.01) : into[i];
            sum += into[i];
        }
        for (int i = 0; i < period; i++) {
            into[i] = multiplicative ? into[i] * period / sum : into[i] - sum / period;
        }
    }

    private static double[] moving(double[] y, int period) {
        var trend = new double[y.length];
        Arrays.fill(trend, Double.NaN);
        int half = period / 2;
        double end = period % 2 == 0 ? 0.5 : 1;
        for (int t = half; t < y.length - half; t++) {
            double sum = end * (y[t - half] + y[t + half]);
            for (int i = t - half + 1; i < t + half; i++) {
                sum += y[i];
            }
            trend[t] = sum / period;
        }
        return trend;
    }

    private static double[] straight(double[] y) {
        var line = new States(0);
        line(new Form(false, true, false, Form.Season.NONE), y, y.length, line);
        var trend = new double[y.length];
        for (int t = 0; t < y.length; t++) {
            trend[t] = line.level + line.slope * (t + 1);
        }
        return trend;
    }
}
