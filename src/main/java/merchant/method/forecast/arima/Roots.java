package merchant.method.forecast.arima;

/// Where a polynomial's roots lie, without finding them.
final class Roots {
    private Roots() {}

    /// True where all roots of `1 + c₁x + c₂x² + …` are further from zero than `radius` (Schur–Cohn recursion).
    static boolean outside(double[] coefficients, double radius) {
        int degree = coefficients.length - 1;
        var a = new double[degree + 1];
        double power = 1;
        for (int i = 0; i <= degree; i++) {
            a[i] = coefficients[i] * power;
            power *= radius;
        }
        for (int k = degree; k > 0; k--) {
            double r = a[k];
            double rest = 1 - r * r;
            if (!(rest > 0)) {
                return false;
            }
            for (int i = 1, j = k - 1; i <= j; i++, j--) {
                double left = (a[i] - r * a[j]) / rest;
                a[j] = (a[j] - r * a[i]) / rest;
                a[i] = left;
            }
        }
        return true;
    }
}
