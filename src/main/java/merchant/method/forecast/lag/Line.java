package merchant.method.forecast.lag;

import java.util.stream.IntStream;

/// A straight line through past values, on which trees build: trees cannot hand a value through, and would answer every season ago by
/// steps. Weighted least squares with a penalty (A. E. Hoerl and R. W. Kennard, "Ridge regression", 1970), of what lies above the mean
/// of the last season, so that a large penalty leads to that mean and not to 0.
///
/// @param terms the features that it adds up, each once more times the distance
/// @param usual the feature that everything is compared with, and that stands for one that is not known
/// @param weights a constant, then one a term and one a term times the distance
@SuppressWarnings("ArrayRecordComponent")
record Line(int[] terms, int usual, int horizon, double[] weights) {
    private static final double PENALTY = 0.05;

    private static final double LEAST = 1e-9;

    static Line through(double[][] columns, double[] targets, double[] weights, int rows, Lags lags, int horizon) {
        var names = lags.names();
        var terms = IntStream.range(0, names.size()).filter(i -> names.get(i).matches("(last|mean) \\d+|season ago|two seasons ago|season mean|far ago|around far ago"))
                .toArray();
        var line = new Line(terms, lags.usual(), horizon, new double[2 + 2 * terms.length]);
        int count = line.weights.length;
        var products = new double[count][count + 1];
        var z = new double[count];
        double all = 0;
        for (int row = 0; row < rows; row++) {
            line.regressors(columns, row, z);
            all += weights[row];
            for (int i = 0; i < count; i++) {
                for (int j = 0; j <= i; j++) {
                    products[i][j] += weights[row] * z[i] * z[j];
                }
                products[i][count] += weights[row] * z[i] * (targets[row] - columns[line.usual][row]);
            }
        }
        solve(products, Math.max(all, 1) * LEAST, line.weights);
        return line;
    }

    private void regressors(double[][] columns, int row, double[] z) {
        double far = columns[0][row] / horizon;
        z[0] = 1;
        z[1] = far;
        for (int i = 0; i < terms.length; i++) {
            double value = columns[terms[i]][row];
            value = Double.isNaN(value) ? 0 : value - columns[usual][row];
            z[2 + 2 * i] = value;
            z[3 + 2 * i] = value * far;
        }
    }

    double answer(double[][] columns, int row) {
        var z = new double[weights.length];
        regressors(columns, row, z);
        return columns[usual][row] + IntStream.range(0, z.length).mapToDouble(i -> z[i] * weights[i]).sum();
    }

    /// Solves the symmetric equations by Cholesky's factors, each row with its right side last.
    private static void solve(double[][] a, double least, double[] solution) {
        int n = solution.length;
        for (int j = 0; j < n; j++) {
            a[j][j] += PENALTY * a[j][j] + least;
            for (int i = j; i < n; i++) {
                double sum = a[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= a[i][k] * a[j][k];
                }
                a[i][j] = i == j ? Math.sqrt(Math.max(sum, least)) : sum / a[j][j];
            }
        }
        for (int i = 0; i < n; i++) {
            double sum = a[i][n];
            for (int k = 0; k < i; k++) {
                sum -= a[i][k] * solution[k];
            }
            solution[i] = sum / a[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            double sum = solution[i];
            for (int k = i + 1; k < n; k++) {
                sum -= a[k][i] * solution[k];
            }
            solution[i] = sum / a[i][i];
        }
    }
}
