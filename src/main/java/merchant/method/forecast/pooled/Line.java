package merchant.method.forecast.pooled;

import java.util.List;

/// One series of the panel, up to a cut.
///
/// @param name of the series
/// @param group number of its group
/// @param first its first period, counted from the panel's
/// @param y values, none below 0
/// @param x one array a column, scaled; what lies in a gap is rewritten as it becomes better known
/// @param gaps runs of periods of which a column is not known
@SuppressWarnings("ArrayRecordComponent")
record Line(String name, int group, int first, double[] y, double[][] x, List<Gap> gaps) {
    Line {
        gaps = List.copyOf(gaps);
    }

    /// Periods between two of which the column is known and differs.
    ///
    /// @param from the last period known before
    /// @param to the first one known after
    record Gap(int column, int from, int to) {}

    /// Puts into each period of the gaps the column's expected value: it changed once, after any of the periods with the same chance, and what was sold makes
    /// some of these more likely than others.
    ///
    /// @param means expected values of the periods
    /// @param effects of the columns
    /// @param spread variance over mean of the values
    void expect(double[] means, double[] effects, double spread) {
        for (var gap : gaps) {
            var own = x[gap.column];
            double size = effects[gap.column];
            int n = gap.to - gap.from - 1;
            // logarithm of the likelihood when the first j periods have the value before
            var likely = new double[n + 1];
            for (int i = 0; i < n; i++) {
                int t = gap.from + 1 + i;
                double base = means[t] / Math.exp(size * own[t]);
                double before = chance(y[t], base * Math.exp(size * own[gap.from]), spread);
                double after = chance(y[t], base * Math.exp(size * own[gap.to]), spread);
                for (int j = 0; j <= n; j++) {
                    likely[j] += j > i ? before : after;
                }
            }
            write(gap, likely);
        }
    }

    private static double chance(double y, double mean, double spread) {
        return (y * Math.log(Math.max(mean, 1e-300)) - mean) / spread;
    }

    private void write(Gap gap, double[] likely) {
        var own = x[gap.column];
        double most = Double.NEGATIVE_INFINITY;
        for (double l : likely) {
            most = Math.max(most, l);
        }
        double all = 0;
        for (double l : likely) {
            all += Math.exp(l - most);
        }
        double share = 1;
        for (int i = 0; i + 1 < likely.length; i++) {
            share -= Math.exp(likely[i] - most) / all;
            own[gap.from + 1 + i] = share * own[gap.from] + (1 - share) * own[gap.to];
        }
    }
}
