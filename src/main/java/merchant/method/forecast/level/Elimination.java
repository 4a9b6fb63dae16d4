package merchant.method.forecast.level;

import java.util.Arrays;

/// Linear equations by Gaussian elimination with the largest pivot.
final class Elimination {
    private static final double NOTHING = 1e-12;

    private Elimination() {}

    /// Solves matrix · x = right. An equation that says nothing new (a group that is a sum of the others) gets 0.
    static double[] solve(double[][] matrix, double[] right) {
        int n = right.length;
        var a = new double[n][];
        double largest = 0;
        for (int i = 0; i < n; i++) {
            a[i] = Arrays.copyOf(matrix[i], n + 1);
            a[i][n] = right[i];
            largest = Math.max(largest, Math.abs(matrix[i][i]));
        }
        for (int c = 0; c < n; c++) {
            int pivot = c;
            for (int r = c + 1; r < n; r++) {
                pivot = Math.abs(a[r][c]) > Math.abs(a[pivot][c]) ? r : pivot;
            }
            var held = a[c];
            a[c] = a[pivot];
            a[pivot] = held;
            for (int r = 0; r < n; r++) {
                double factor = Math.abs(a[c][c]) > NOTHING * largest && r != c ? a[r][c] / a[c][c] : 0;
                for (int k = c; k <= n && factor != 0; k++) {
                    a[r][k] -= factor * a[c][k];
                }
            }
        }
        var x = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = Math.abs(a[i][i]) > NOTHING * largest ? a[i][n] / a[i][i] : 0;
        }
        return x;
    }
}
