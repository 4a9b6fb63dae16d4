package merchant.method.forecast.pooled;

/// The Cholesky factor of a positive definite matrix: A = L·Lᵀ.
@SuppressWarnings("ArrayRecordComponent")
public record Cholesky(double[][] lower) {
    private static final double LEAST = 1e-300;

    /// @param a symmetric, its lower half is read
    public static Cholesky of(double[][] a) {
        int p = a.length;
        var lower = new double[p][];
        for (int i = 0; i < p; i++) {
            lower[i] = new double[i + 1];
            for (int j = 0; j <= i; j++) {
                double sum = a[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= lower[i][k] * lower[j][k];
                }
                lower[i][j] = i == j ? Math.sqrt(Math.max(sum, LEAST)) : sum / lower[j][j];
            }
        }
        return new Cholesky(lower);
    }

    /// x with A·x = b.
    public double[] solve(double[] b) {
        int p = lower.length;
        var x = b.clone();
        for (int i = 0; i < p; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= lower[i][k] * x[k];
            }
            x[i] /= lower[i][i];
        }
        return back(x);
    }

    /// x with Lᵀ·x = b: of independent draws, draws with the covariance A⁻¹.
    public double[] back(double[] b) {
        var x = b.clone();
        for (int i = lower.length - 1; i >= 0; i--) {
            x[i] /= lower[i][i];
            for (int k = 0; k < i; k++) {
                x[k] -= lower[i][k] * x[i];
            }
        }
        return x;
    }

    public double logDeterminant() {
        double sum = 0;
        for (int i = 0; i < lower.length; i++) {
            sum += 2 * Math.log(lower[i][i]);
        }
        return sum;
    }

    /// cᵀ·A⁻¹·c.
    public double form(double[] c) {
        double sum = 0;
        var x = new double[c.length];
        for (int i = 0; i < c.length; i++) {
            double v = c[i];
            for (int k = 0; k < i; k++) {
                v -= lower[i][k] * x[k];
            }
            x[i] = v / lower[i][i];
            sum += x[i] * x[i];
        }
        return sum;
    }

    /// The diagonal of A⁻¹.
    public double[] inverseDiagonal() {
        int p = lower.length;
        var diagonal = new double[p];
        var column = new double[p];
        for (int j = 0; j < p; j++) {
            column[j] = 1 / lower[j][j];
            diagonal[j] += column[j] * column[j];
            for (int i = j + 1; i < p; i++) {
                double v = 0;
                for (int k = j; k < i; k++) {
                    v -= lower[i][k] * column[k];
                }
                column[i] = v / lower[i][i];
                diagonal[j] += column[i] * column[i];
            }
        }
        return diagonal;
    }

    /// A⁻¹, whole.
    public double[][] inverse() {
        int p = lower.length;
        var inverse = new double[p][];
        for (int j = 0; j < p; j++) {
            var unit = new double[p];
            unit[j] = 1;
            inverse[j] = solve(unit);
        }
        return inverse;
    }
}
