package merchant.method.forecast.regression;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The products of all columns with each other and with the values, over the past, each row weighted and the part that follows from the row before taken off.
/// All that the penalised least squares needs of the data, so that it can be solved for many penalties and choices of columns.
///
/// @param products Xᵀ·X, lower half
/// @param cross Xᵀ·z
/// @param square zᵀ·z
/// @param rows how many rows
@SuppressWarnings("ArrayRecordComponent")
record Moments(double[][] products, double[] cross, double square, int rows) {

    /// @param z values, one a past period
    /// @param weights square roots of the rows' weights
    /// @param follow how much of a row's error goes on in the next; then the first row is left out
    static Moments of(List<Term> terms, double[] z, double[] weights, double follow) {
        int n = z.length;
        int p = terms.size();
        var columns = new double[p][];
        var where = new int[p][];
        for (int j = 0; j < p; j++) {
            columns[j] = filtered(terms.get(j).values(), weights, follow, n);
            var column = columns[j];
            where[j] = IntStream.range(0, column.length).filter(t -> column[t] != 0).toArray();
        }
        var target = filtered(z, weights, follow, n);
        var products = new double[p][];
        var cross = new double[p];
        for (int i = 0; i < p; i++) {
            products[i] = new double[i + 1];
            for (int j = 0; j <= i; j++) {
                products[i][j] = where[i].length <= where[j].length ? dot(where[i], columns[i], columns[j]) : dot(where[j], columns[i], columns[j]);
            }
            cross[i] = dot(where[i], columns[i], target);
        }
        return new Moments(products, cross, Arrays.stream(target).map(v -> v * v).sum(), target.length);
    }

    private static double dot(int[] where, double[] a, double[] b) {
        double sum = 0;
        for (int t : where) {
            sum += a[t] * b[t];
        }
        return sum;
    }

    static double[] filtered(double[] x, double[] weights, double follow, int n) {
        var filtered = new double[n - 1];
        for (int t = 1; t < n; t++) {
            filtered[t - 1] = weights[t] * x[t] - follow * weights[t - 1] * x[t - 1];
        }
        return filtered;
    }
}
