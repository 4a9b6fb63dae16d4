package merchant.method.forecast.theta;

import java.util.Arrays;

/// Seasonal figures of a classical decomposition, by position in the season from the first value on; one figure of 1 where the past
/// shows no season.
///
/// Each figure is drawn towards "no season" by the share of chance in the figures (empirical Bayes; D. M. Miller and D. Williams, "Shrinkage
/// estimators of time series seasonal factors", 2003), so that a doubtful season counts half and chance alone hardly at all. Figures are factors where
/// no value is negative and every figure comes out above 0, else differences.
///
/// @param figures never empty
/// @param factors true where values are divided by the figures, false where the figures are subtracted
@SuppressWarnings("ArrayRecordComponent")
record Season(double[] figures, boolean factors) {
    private static final double LEAST_FACTOR = 0.01;

    static Season none() {
        return new Season(new double[] {1}, true);
    }

    /// @param period periods in a season; looked for where the past holds more than two
    static Season of(double[] y, int period) {
        if (period < 2 || y.length <= 2 * period) {
            return none();
        }
        var raw = raw(y, period);
        double kept = raw.kept(y);
        return kept > 0 ? raw.drawn(kept) : none();
    }

    /// The figures as they are counted, before they are drawn towards "no season".
    static Season raw(double[] y, int period) {
        var trend = moving(y, period);
        if (Arrays.stream(y).allMatch(v -> v >= 0) && Arrays.stream(trend).noneMatch(v -> v <= 0)) {
            var factors = figures(y, trend, period, true);
            if (Arrays.stream(factors).allMatch(f -> f > LEAST_FACTOR)) {
                return new Season(factors, true);
            }
        }
        return new Season(figures(y, trend, period, false), false);
    }

    /// How much of the figures is season and not chance, from 0 to 1: one less the variance that chance gives a mean over so many seasons, over the
    /// variance of the figures.
    private double kept(double[] y) {
        int period = figures.length;
        var trend = moving(y, period);
        double within = 0;
        int count = 0;
        for (int t = 0; t < y.length; t++) {
            if (!Double.isNaN(trend[t])) {
                double rest = (factors ? y[t] / trend[t] : y[t] - trend[t]) - at(t);
                within += rest * rest;
                count++;
            }
        }
        double chance = within / Math.max(1, count - period) * period / count;
        double none = factors ? 1 : 0;
        double between = Arrays.stream(figures).map(f -> (f - none) * (f - none)).sum() / (period - 1);
        return between > 0 ? Math.clamp(1 - chance / between, 0, 1) : 0;
    }

    private Season drawn(double kept) {
        double none = factors ? 1 : 0;
        return new Season(Arrays.stream(figures).map(f -> none + kept * (f - none)).toArray(), factors);
    }

    /// The centred moving average over one season; `NaN` at both ends.
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

    /// The mean ratio (or distance) to the trend at each position, scaled (or moved) so that a season changes nothing.
    private static double[] figures(double[] y, double[] trend, int period, boolean ratio) {
        var sums = new double[period];
        var counts = new int[period];
        for (int t = 0; t < y.length; t++) {
            if (!Double.isNaN(trend[t])) {
                sums[t % period] += ratio ? y[t] / trend[t] : y[t] - trend[t];
                counts[t % period]++;
            }
        }
        Arrays.setAll(sums, i -> sums[i] / counts[i]);
        double middle = Arrays.stream(sums).average().orElseThrow();
        Arrays.setAll(sums, i -> ratio ? sums[i] / middle : sums[i] - middle);
        return sums;
    }

    boolean present() {
        return figures.length > 1;
    }

    double[] without(double[] y) {
        var rest = new double[y.length];
        Arrays.setAll(rest, t -> factors ? y[t] / at(t) : y[t] - at(t));
        return rest;
    }

    /// Puts the season into values of which the first is at index `from` of the past.
    double[] with(double[] values, int from) {
        var result = new double[values.length];
        Arrays.setAll(result, i -> factors ? values[i] * at(from + i) : values[i] + at(from + i));
        return result;
    }

    private double at(int index) {
        return figures[index % figures.length];
    }
}
