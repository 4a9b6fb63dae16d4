package merchant.method.forecast.level;

import java.util.Arrays;

/// The covariance of one-step errors, drawn towards its own diagonal by the share that J. Schäfer and K. Strimmer give ("A shrinkage approach
/// to large-scale covariance matrix estimation", 2005), as MinT takes it. Never written out: only its products with vectors are needed.
final class ShrunkCovariance {
    /// The share is computed from so many series; more would take long and change little.
    private static final int MOST = 600;
    private static final double LEAST = 1e-9;

    private final double[][] errors;
    private final double[] variance;
    private final double share;

    /// @param errors one row a series, all for the same periods
    ShrunkCovariance(double[][] errors) {
        this.errors = errors;
        this.variance = Arrays.stream(errors).mapToDouble(e -> Arrays.stream(e).map(v -> v * v).average().orElse(0)).toArray();
        double mean = Arrays.stream(variance).average().orElse(0);
        Arrays.setAll(variance, i -> Math.max(variance[i], LEAST * (mean > 0 ? mean : 1)));
        this.share = share();
    }

    /// How far it is drawn to the diagonal, 0 to 1.
    double share() {
        int step = Math.max(1, errors.length / MOST);
        double doubt = 0;
        double size = 0;
        for (int i = 0; i < errors.length; i += step) {
            for (int j = 0; j < i; j += step) {
                double scale = Math.sqrt(variance[i] * variance[j]);
                double sum = 0;
                double squares = 0;
                int n = errors[i].length;
                for (int t = 0; t < n; t++) {
                    double w = errors[i][t] * errors[j][t] / scale;
                    sum += w;
                    squares += w * w;
                }
                doubt += (squares - sum * sum / n) / (n * (n - 1.0));
                size += sum * sum / ((double) n * n);
            }
        }
        return size > 0 ? Math.clamp(doubt / size, 0, 1) : 1;
    }

    double[] times(double[] vector) {
        int periods = errors[0].length;
        var over = new double[periods];
        for (int i = 0; i < vector.length; i++) {
            for (int t = 0; t < periods && vector[i] != 0; t++) {
                over[t] += vector[i] * errors[i][t];
            }
        }
        var product = new double[vector.length];
        for (int i = 0; i < vector.length; i++) {
            double together = 0;
            for (int t = 0; t < periods; t++) {
                together += errors[i][t] * over[t] / periods;
            }
            product[i] = share * variance[i] * vector[i] + (1 - share) * together;
        }
        return product;
    }
}
