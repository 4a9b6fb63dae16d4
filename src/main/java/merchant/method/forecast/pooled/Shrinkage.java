package merchant.method.forecast.pooled;

import java.util.Arrays;

/// Effects of series around those of their groups around those of the shop, all normal, with spreads found by expectation-maximisation.
final class Shrinkage {
    private static final double WIDE = 1;
    private static final double LEAST = 1e-4;
    private static final double FLAT = 1e-6;
    private static final int TURNS = 5;

    private final int[] groupOf;
    private final double[] shop;
    private final double[][] group;
    private final double[][][] groupVariance;
    /// Variance of the series around their groups, and of the groups around the shop, one a column.
    private final double[] within;
    private final double[] between;
    private final double[][] sizes;
    private final double[][] variances;

    /// @param groupOf the group of each series
    Shrinkage(int[] groupOf, int groups, int columns) {
        this.groupOf = groupOf;
        shop = new double[columns];
        group = new double[groups][columns];
        groupVariance = new double[groups][columns][columns];
        within = new double[columns];
        between = new double[columns];
        Arrays.fill(within, WIDE);
        Arrays.fill(between, WIDE);
        sizes = new double[groupOf.length][columns];
        variances = new double[groupOf.length][columns];
    }

    /// @param own what each series says of its own effects
    /// @param sureness of that: the inverse of its variance
    void fit(double[][] own, double[][][] sureness) {
        for (int turn = 0; turn < TURNS; turn++) {
            groups(own, sureness);
            if (group.length > 1) {
                shop();
            }
            series(own, sureness);
        }
    }

    private void groups(double[][] own, double[][][] sureness) {
        int columns = within.length;
        var known = new double[group.length][columns][columns];
        var right = new double[group.length][columns];
        for (int i = 0; i < own.length; i++) {
            var sure = Matrices.inverse(Matrices.plus(Matrices.inverse(sureness[i]), within));
            Matrices.add(known[groupOf[i]], sure);
            var own1 = Matrices.times(sure, own[i]);
            for (int k = 0; k < columns; k++) {
                right[groupOf[i]][k] += own1[k];
            }
        }
        var prior = group.length > 1 ? inverse(between) : flat(columns);
        for (int g = 0; g < group.length; g++) {
            groupVariance[g] = Matrices.inverse(Matrices.plus(known[g], prior));
            for (int k = 0; k < columns; k++) {
                right[g][k] += prior[k] * shop[k];
            }
            group[g] = Matrices.times(groupVariance[g], right[g]);
        }
    }

    private static double[] flat(int columns) {
        var flat = new double[columns];
        Arrays.fill(flat, FLAT);
        return flat;
    }

    private static double[] inverse(double[] diagonal) {
        return Arrays.stream(diagonal).map(v -> 1 / v).toArray();
    }

    private void shop() {
        for (int k = 0; k < shop.length; k++) {
            int column = k;
            shop[k] = Arrays.stream(group).mapToDouble(g -> g[column]).average().orElse(0);
            double sum = 0;
            for (int g = 0; g < group.length; g++) {
                sum += (group[g][k] - shop[k]) * (group[g][k] - shop[k]) + groupVariance[g][k][k];
            }
            between[k] = Math.max(sum / group.length, LEAST);
        }
    }

    private void series(double[][] own, double[][][] sureness) {
        var prior = inverse(within);
        var sums = new double[within.length];
        for (int i = 0; i < own.length; i++) {
            var mean = group[groupOf[i]];
            var variance = Matrices.inverse(Matrices.plus(sureness[i], prior));
            var right = Matrices.times(sureness[i], own[i]);
            for (int k = 0; k < right.length; k++) {
                right[k] += prior[k] * mean[k];
            }
            sizes[i] = Matrices.times(variance, right);
            for (int k = 0; k < right.length; k++) {
                sums[k] += (sizes[i][k] - mean[k]) * (sizes[i][k] - mean[k]) + variance[k][k];
                double drawn = variance[k][k] * prior[k];
                variances[i][k] = variance[k][k] + drawn * drawn * groupVariance[groupOf[i]][k][k];
            }
        }
        Arrays.setAll(within, k -> Math.max(sums[k] / own.length, LEAST));
    }

    double[] sizes(int series) {
        return sizes[series];
    }

    /// How sure they are, the group's own uncertainty included.
    double[] variances(int series) {
        return variances[series];
    }

    /// Variance of the effect of a group, where it is least known.
    double loosest(int column) {
        return Arrays.stream(groupVariance).mapToDouble(v -> v[column][column]).max().orElse(Double.POSITIVE_INFINITY);
    }
}
