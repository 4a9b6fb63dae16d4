package merchant.method.forecast.calibration;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Values with weights, and their quantiles. Not safe for several threads.
final class Sample {
    private double[] values;
    private double[] weights;
    private int size;

    Sample(int room) {
        values = new double[Math.max(16, room)];
        weights = new double[values.length];
    }

    void add(double value, double weight) {
        if (weight <= 0) {
            return;
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
            weights = Arrays.copyOf(weights, 2 * size);
        }
        values[size] = value;
        weights[size++] = weight;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /// The least value that has this share of all weight at or below it; the greatest where none has.
    ///
    /// @param beyond weight of what lies above all values
    double[] quantiles(double beyond, double... shares) {
        var order = IntStream.range(0, size).boxed().sorted((a, b) -> Double.compare(values[a], values[b])).mapToInt(i -> i).toArray();
        double all = beyond + Arrays.stream(weights, 0, size).sum();
        var quantiles = new double[shares.length];
        int at = 0;
        double below = weights[order[0]];
        for (int q = 0; q < shares.length; q++) {
            while (at < size - 1 && below < shares[q] * all * (1 - 1e-12)) {
                below += weights[order[++at]];
            }
            quantiles[q] = values[order[at]];
        }
        return quantiles;
    }
}
