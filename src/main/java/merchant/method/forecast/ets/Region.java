package merchant.method.forecast.ets;

/// Where smoothing parameters may lie: the usual region (0 < β < α < 1, 0 < γ < 1 − α, 0.8 ≤ φ ≤ 0.98) and within it the
/// admissible one, where the influence of a past value dies away. Bounds as R's `ets` has them with `bounds = "both"`.
final class Region {
    static final double LOW = 1e-4;
    static final double HIGH = 0.9999;
    static final double LOW_PHI = 0.8;
    static final double HIGH_PHI = 0.98;

    private Region() {}

    /// True where the forecasts are stable. Only seasonal forms can leave this within the usual region.
    ///
    /// The characteristic polynomial (Hyndman, Akram, Archibald 2008, "The admissible parameter space for exponential
    /// smoothing models") must have its roots inside the unit circle; that is read from the reflection coefficients of the
    /// Schur–Cohn recursion, without finding roots.
    static boolean admissible(Form form, States at) {
        int m = at.season.length;
        if (m < 2) {
            return true;
        }
        return form.trend() ? stable(withTrend(at, m)) : stable(withoutTrend(at, m));
    }

    private static double[] withTrend(States at, int m) {
        var p = new double[m + 2];
        double step = at.alpha + at.beta - at.alpha * at.phi;
        p[0] = 1;
        p[1] = at.alpha + at.beta - at.phi;
        for (int i = 2; i < m; i++) {
            p[i] = step;
        }
        p[m] = step + at.gamma - 1;
        p[m + 1] = at.phi * (1 - at.alpha - at.gamma);
        return p;
    }

    /// Without a trend the polynomial has a root of one that does not matter; this is what remains after dividing it out.
    private static double[] withoutTrend(States at, int m) {
        var p = new double[m + 1];
        p[0] = 1;
        for (int i = 1; i < m; i++) {
            p[i] = at.alpha;
        }
        p[m] = at.alpha + at.gamma - 1;
        return p;
    }

    /// @param p coefficients, the highest power's first, which is one
    private static boolean stable(double[] p) {
        var a = p.clone();
        for (int degree = a.length - 1; degree > 0; degree--) {
            double k = a[degree];
            double rest = 1 - k * k;
            if (!(rest > 1e-12)) {
                return false;
            }
            for (int i = 1, j = degree - 1; i <= j; i++, j--) {
                double ai = (a[i] - k * a[j]) / rest;
                a[j] = (a[j] - k * a[i]) / rest;
                a[i] = ai;
            }
        }
        return true;
    }
}
