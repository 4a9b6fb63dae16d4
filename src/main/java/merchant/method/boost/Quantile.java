package merchant.method.boost;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// Quantiles of weighted rows.
final class Quantile {
    private Quantile() {}

    /// The value that the share `quantile` of the weight lies below, each row standing in the middle of its weight, between two rows by a
    /// straight line.
    ///
    /// @param value of a row
    /// @param rows at least one
    static double of(IntToDoubleFunction value, double[] weights, int[] rows, double quantile) {
        var values = IntStream.of(rows).mapToDouble(value).toArray();
        var order = IntStream.range(0, rows.length).boxed().sorted((a, b) -> Double.compare(values[a], values[b])).mapToInt(Integer::intValue).toArray();
        double wanted = quantile * IntStream.of(rows).mapToDouble(r -> weights[r]).sum();
        double passed = 0;
        double before = Double.NaN;
        for (int i = 0; i < order.length; i++) {
            double at = passed + weights[rows[order[i]]] / 2;
            double v = values[order[i]];
            if (at >= wanted) {
                return i == 0 ? v : v - (v - values[order[i - 1]]) * (at - wanted) / (at - before);
            }
            before = at;
            passed += weights[rows[order[i]]];
        }
        return values[order[order.length - 1]];
    }
}
