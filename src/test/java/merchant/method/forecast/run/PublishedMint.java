package merchant.method.forecast.run;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.ojalgo.matrix.MatrixR064;
import org.ojalgo.matrix.store.RawStore;

/// S (SᵀW⁻¹S)⁻¹ SᵀW⁻¹ y as MinT is published, W as large as there are series and sums; the program goes another way.
final class PublishedMint {
    private PublishedMint() {}

    /// The parts' forecasts.
    ///
    /// @param rows S, one row a part and then a sum
    /// @param said what the models said, in the same order
    /// @param errors one-step errors, in the same order
    static double[] parts(double[][] rows, double[] said, double[][] errors) {
        var s = matrix(rows);
        var weighted = s.transpose().multiply(matrix(shrunk(errors)).invert());
        var column = matrix(Arrays.stream(said).mapToObj(v -> new double[] {v}).toArray(double[][]::new));
        var parts = weighted.multiply(s).invert().multiply(weighted).multiply(column);
        return IntStream.range(0, rows[0].length).mapToDouble(i -> parts.doubleValue(i, 0)).toArray();
    }

    private static MatrixR064 matrix(double[][] rows) {
        return MatrixR064.FACTORY.copy(RawStore.wrap(rows));
    }

    /// The covariance, off its diagonal smaller by the share of Schäfer and Strimmer: the variances of the correlations over their squares.
    private static double[][] shrunk(double[][] errors) {
        int n = errors[0].length;
        var deviation = Arrays.stream(errors).mapToDouble(e -> Math.sqrt(Arrays.stream(e).map(v -> v * v).sum() / n)).toArray();
        var covariance = new double[errors.length][errors.length];
        double doubt = 0;
        double size = 0;
        for (int i = 0; i < errors.length; i++) {
            for (int j = 0; j < errors.length; j++) {
                var own = errors[i];
                var other = errors[j];
                double scale = deviation[i] * deviation[j];
                double mean = IntStream.range(0, n).mapToDouble(t -> own[t] * other[t] / scale).average().orElseThrow();
                double squares = IntStream.range(0, n).mapToDouble(t -> Math.pow(own[t] * other[t] / scale - mean, 2)).sum();
                covariance[i][j] = mean * scale;
                doubt += i == j ? 0 : squares / (n * (n - 1.0));
                size += i == j ? 0 : mean * mean;
            }
        }
        double kept = 1 - Math.min(1, doubt / size);
        for (int i = 0; i < errors.length; i++) {
            for (int j = 0; j < errors.length; j++) {
                covariance[i][j] *= i == j ? 1 : kept;
            }
        }
        return covariance;
    }
}
