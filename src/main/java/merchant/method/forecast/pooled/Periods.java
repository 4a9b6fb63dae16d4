package merchant.method.forecast.pooled;

import java.util.Arrays;

/// What each period does to all series, and beside that to those of a group.
final class Periods {
    private static final double SELDOM = 0.05;
    private static final double STRICT = 50;
    private static final double LOOSEST = 3;
    private static final double STRICTEST = 1e5;
    private static final double LEAST = 1e-9;

    private final Panel panel;
    /// Logarithms, for the shop and for each group beside it.
    private final double[] shop;
    private final double[][] group;
    /// As if so many weighted pieces of a group had sold as the shop did.
    private double strict = STRICT;

    Periods(Panel panel) {
        this.panel = panel;
        shop = new double[panel.length()];
        group = new double[panel.groups()][panel.length()];
    }

    double of(Line line, int t) {
        return shop[line.first() + t] + group[line.group()][line.first() + t];
    }

    /// Fits the periods to what was sold.
    ///
    /// @param means expected values, one array a line; changed as the periods change
    /// @param spread variance over mean of each line
    void fit(double[][] means, double[] spread) {
        var seen = new double[panel.length()];
        var expected = new double[panel.length()];
        for (int i = 0; i < means.length; i++) {
            var line = panel.lines().get(i);
            for (int t = 0; t < means[i].length; t++) {
                seen[line.first() + t] += line.y()[t] / spread[i];
                expected[line.first() + t] += means[i][t] / spread[i];
            }
        }
        for (int t = 0; t < shop.length; t++) {
            double more = Math.max(seen[t], SELDOM) / Math.max(expected[t], LEAST);
            shop[t] += Math.log(more);
            seen[t] = more;
        }
        for (int i = 0; i < means.length; i++) {
            for (int t = 0; t < means[i].length; t++) {
                means[i][t] *= seen[panel.lines().get(i).first() + t];
            }
        }
        if (panel.groups() > 1) {
            groups(means, spread);
        }
    }

    /// A gamma factor around 1 for each group and period: the mean of what it is after the sales.
    private void groups(double[][] means, double[] spread) {
        var seen = new double[panel.groups()][panel.length()];
        var expected = new double[panel.groups()][panel.length()];
        for (int i = 0; i < means.length; i++) {
            var line = panel.lines().get(i);
            for (int t = 0; t < means[i].length; t++) {
                means[i][t] /= Math.exp(group[line.group()][line.first() + t]);
                seen[line.group()][line.first() + t] += line.y()[t] / spread[i];
                expected[line.group()][line.first() + t] += means[i][t] / spread[i];
            }
        }
        double squares = 0;
        double beyond = 0;
        for (int g = 0; g < group.length; g++) {
            for (int t = 0; t < shop.length; t++) {
                group[g][t] = Math.log((seen[g][t] + strict) / (expected[g][t] + strict));
                squares += expected[g][t] * expected[g][t];
                beyond += (seen[g][t] - expected[g][t]) * (seen[g][t] - expected[g][t]) - expected[g][t];
            }
        }
        strict = Math.clamp(squares / Math.max(beyond, LEAST), LOOSEST, STRICTEST);
        for (int i = 0; i < means.length; i++) {
            var line = panel.lines().get(i);
            for (int t = 0; t < means[i].length; t++) {
                means[i][t] *= Math.exp(group[line.group()][line.first() + t]);
            }
        }
    }

    /// A column without what it has in common with all series of the period, and with those of the group as far as the group's periods are its own: only the
    /// rest can be told from the periods.
    ///
    /// @return one array a line
    double[][] apart(int column, double[][] means, double[] spread) {
        var common = average(column, means, spread);
        var weights = new double[panel.groups()][panel.length()];
        var sums = new double[panel.groups()][panel.length()];
        var apart = new double[means.length][];
        for (int i = 0; i < means.length; i++) {
            var line = panel.lines().get(i);
            apart[i] = line.x()[column].clone();
            for (int t = 0; t < apart[i].length; t++) {
                int at = line.first() + t;
                apart[i][t] -= common[at];
                weights[line.group()][at] += means[i][t] / spread[i];
                sums[line.group()][at] += means[i][t] / spread[i] * apart[i][t];
            }
        }
        if (panel.groups() > 1) {
            for (int i = 0; i < means.length; i++) {
                var line = panel.lines().get(i);
                for (int t = 0; t < apart[i].length; t++) {
                    apart[i][t] -= sums[line.group()][line.first() + t] / (weights[line.group()][line.first() + t] + strict);
                }
            }
        }
        return apart;
    }

    private double[] average(int column, double[][] means, double[] spread) {
        var average = new double[panel.length()];
        var weights = new double[panel.length()];
        for (int i = 0; i < means.length; i++) {
            var line = panel.lines().get(i);
            for (int t = 0; t < means[i].length; t++) {
                average[line.first() + t] += means[i][t] / spread[i] * line.x()[column][t];
                weights[line.first() + t] += means[i][t] / spread[i];
            }
        }
        Arrays.setAll(average, t -> average[t] / Math.max(weights[t], LEAST));
        return average;
    }
}
