package merchant.method.forecast.fit;

import java.util.List;

/// Ordinary least squares by normal equations, for nested choices of columns: the products are summed once.
public final class LeastSquares {
    private static final double SAME = 1e-9;

    private final double[][] products;
    private final int columns;
    private final int length;

    /// @param x columns, each as long as `y`
    public LeastSquares(List<double[]> x, double[] y) {
        columns = x.size();
        length = y.length;
        products = new double[columns + 1][columns + 1];
        for (int i = 0; i <= columns; i++) {
            for (int j = 0; j <= i; j++) {
                var a = i < columns ? x.get(i) : y;
                var b = j < columns ? x.get(j) : y;
                double sum = 0;
                for (int t = 0; t < length; t++) {
                    sum += a[t] * b[t];
                }
                products[i][j] = sum;
                products[j][i] = sum;
            }
        }
    }

    /// Coefficients and what they leave.
    ///
    /// @param coefficients one a chosen column; 0 where it can be made of those before it
    /// @param squares sum of squared residuals
    /// @param used columns that count
    @SuppressWarnings("ArrayRecordComponent")
    public record Solution(double[] coefficients, double squares, int used) {
        /// Akaike's criterion, corrected; infinite where too few values remain.
        public double aicc(int length) {
            double k = used + 1.0;
            double rest = length - k - 1;
            return rest > 0 && squares > 0 ? length * Math.log(squares / length) + 2 * k + 2 * k * (k + 1) / rest : Double.POSITIVE_INFINITY;
        }
    }

    /// Solves for the columns at these positions, by Cholesky factors.
    public Solution solve(int[] chosen) {
        int n = chosen.length;
        var factor = new double[n][n];
        var right = new double[n];
        var kept = new boolean[n];
        int used = 0;
        double squares = products[columns][columns];
        for (int j = 0; j < n; j++) {
            double pivot = products[chosen[j]][chosen[j]];
            double whole = pivot;
            double sum = products[chosen[j]][columns];
            for (int k = 0; k < j; k++) {
                pivot -= factor[j][k] * factor[j][k];
                sum -= factor[j][k] * right[k];
            }
            kept[j] = pivot > SAME * whole && whole > 0;
            factor[j][j] = kept[j] ? Math.sqrt(pivot) : 1;
            right[j] = kept[j] ? sum / factor[j][j] : 0;
            squares -= right[j] * right[j];
            used += kept[j] ? 1 : 0;
            for (int i = j + 1; i < n; i++) {
                double below = products[chosen[i]][chosen[j]];
                for (int k = 0; k < j; k++) {
                    below -= factor[i][k] * factor[j][k];
                }
                factor[i][j] = kept[j] ? below / factor[j][j] : 0;
            }
        }
        for (int j = n - 1; j >= 0; j--) {
            for (int i = j + 1; i < n; i++) {
                right[j] -= factor[i][j] * right[i];
            }
            right[j] = kept[j] ? right[j] / factor[j][j] : 0;
        }
        return new Solution(right, Math.max(0, squares), used);
    }
}
