package merchant.method.forecast.pooled;

/// Small symmetric matrices.
final class Matrices {
    private Matrices() {}

    static double[][] inverse(double[][] a) {
        return Cholesky.of(a).inverse();
    }

    /// With something added to the diagonal.
    static double[][] plus(double[][] a, double[] diagonal) {
        var sum = new double[a.length][];
        for (int i = 0; i < a.length; i++) {
            sum[i] = a[i].clone();
            sum[i][i] += diagonal[i];
        }
        return sum;
    }

    static double[] times(double[][] a, double[] b) {
        var product = new double[b.length];
        for (int i = 0; i < b.length; i++) {
            for (int j = 0; j < b.length; j++) {
                product[i] += a[i][j] * b[j];
            }
        }
        return product;
    }

    static void add(double[][] into, double[][] a) {
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a.length; j++) {
                into[i][j] += a[i][j];
            }
        }
    }
}
