package merchant.method.boost;

import java.util.Arrays;

/// Quantiles of some rows of a column.
final class Quantile {
    private Quantile() {}

    /// The value that the share `quantile` of the rows lies below, between two rows by a straight line.
    static double of(double[] values, int[] rows, double quantile) {
        return sorted(Arrays.stream(rows).mapToDouble(r -> values[r]).sorted().toArray(), quantile);
    }

    /// @param rising at least one
    static double sorted(double[] rising, double quantile) {
        double at = quantile * (rising.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, rising.length - 1);
        return rising[below] + (at - below) * (rising[above] - rising[below]);
    }
}
