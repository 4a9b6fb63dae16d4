package merchant.result;

/// The incomplete gamma function, as far as tests of residuals need it.
final class Gamma {
    private static final double[] LANCZOS = {0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
        12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7};
    private static final int MOST_TERMS = 10_000;
    private static final double ENOUGH = 1e-15;

    private Gamma() {}

    /// The share of a chi-square distribution above a value.
    ///
    /// @param freedom degrees of freedom, positive
    static double chiSquareAbove(double value, double freedom) {
        return upper(freedom / 2, value / 2);
    }

    /// The value below which a standard normal variable falls with this probability, by Newton's steps on the chi-square distribution
    /// with one degree of freedom, which is that of its square.
    ///
    /// @param probability between 0 and 1, both excluded
    static double normalQuantile(double probability) {
        double tail = Math.min(probability, 1 - probability);
        double z = 0;
        for (int i = 0; i < 60; i++) {
            double off = upper(0.5, z * z / 2) / 2 - tail;
            double step = off * Math.sqrt(2 * Math.PI) * Math.exp(z * z / 2);
            z += step;
            if (Math.abs(step) < 1e-12) {
                break;
            }
        }
        return probability < 0.5 ? -z : z;
    }

    /// The regularised upper incomplete gamma function Q(a, x): its series for small x, its continued fraction (Lentz) for large.
    static double upper(double a, double x) {
        if (!(x > 0)) {
            return 1;
        }
        double front = Math.exp(a * Math.log(x) - x - logGamma(a));
        return x < a + 1 ? 1 - front * series(a, x) : front * fraction(a, x);
    }

    private static double series(double a, double x) {
        double term = 1 / a;
        double sum = term;
        for (int n = 1; n < MOST_TERMS && term > sum * ENOUGH; n++) {
            term *= x / (a + n);
            sum += term;
        }
        return sum;
    }

    private static double fraction(double a, double x) {
        double b = x + 1 - a;
        double c = 1e300;
        double d = 1 / b;
        double value = d;
        for (int n = 1; n < MOST_TERMS; n++) {
            double factor = -n * (n - a);
            b += 2;
            d = 1 / (factor * d + b);
            c = b + factor / c;
            double change = c * d;
            value *= change;
            if (Math.abs(change - 1) < ENOUGH) {
                break;
            }
        }
        return value;
    }

    /// The logarithm of the gamma function for positive arguments (Lanczos 1964, g = 7, nine terms).
    static double logGamma(double x) {
        if (x < 0.5) {
            return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
        }
        double at = x - 1;
        double sum = LANCZOS[0];
        for (int i = 1; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (at + i);
        }
        double base = at + 7.5;
        return 0.5 * Math.log(2 * Math.PI) + (at + 0.5) * Math.log(base) - base + Math.log(sum);
    }
}
