package merchant.method.forecast.pooled;

/// One step of Newton's method for what a series has of its own: level, effects and waves, the periods following by themselves.
///
/// @param columns how many effects
/// @param curve information on level, effects and waves, with what waves are held back by
/// @param slope first derivatives
@SuppressWarnings("ArrayRecordComponent")
record Step(int columns, double[][] curve, double[] slope) {
    private static final double RIDGE = 1e-6;

    /// @param apart the columns as far as they differ from other series, one array a column and series
    /// @param waves sizes now
    /// @param wave their variance
    static Step of(Panel panel, int series, double[] means, double spread, double[][][] apart, double[] waves, double wave) {
        var line = panel.lines().get(series);
        int k = apart.length;
        int all = 1 + k + waves.length;
        var curve = new double[all][all];
        var slope = new double[all];
        var row = new double[all];
        row[0] = 1;
        for (int t = 0; t < means.length; t++) {
            for (int j = 0; j < k; j++) {
                row[1 + j] = apart[j][series][t];
            }
            for (int w = 0; w < waves.length; w++) {
                row[1 + k + w] = panel.waves().get(w)[line.first() + t];
            }
            double weight = means[t] / spread;
            double off = (line.y()[t] - means[t]) / spread;
            for (int i = 0; i < all; i++) {
                slope[i] += off * row[i];
                for (int j = 0; j <= i; j++) {
                    curve[i][j] += weight * row[i] * row[j];
                }
            }
        }
        for (int i = 0; i < all; i++) {
            curve[i][i] += i <= k ? RIDGE : 1 / wave;
            slope[i] -= i <= k ? 0 : waves[i - 1 - k] / wave;
            for (int j = i + 1; j < all; j++) {
                curve[i][j] = curve[j][i];
            }
        }
        return new Step(k, curve, slope);
    }

    /// The effects that the series alone would have.
    double[] own(double[] now) {
        var step = Cholesky.of(curve).solve(slope);
        var own = now.clone();
        for (int i = 0; i < columns; i++) {
            own[i] += step[1 + i];
        }
        return own;
    }

    /// The inverse of the variance of [#own], level and waves being unknown too.
    double[][] sureness() {
        var variance = Cholesky.of(curve).inverse();
        var effects = new double[columns][columns];
        for (int i = 0; i < columns; i++) {
            System.arraycopy(variance[1 + i], 1, effects[i], 0, columns);
        }
        return Cholesky.of(effects).inverse();
    }

    /// How level and waves follow where the effects move so.
    double[] rest(double[] moved) {
        int n = curve.length - columns;
        var rest = new double[n][n];
        var right = new double[n];
        for (int i = 0; i < n; i++) {
            int at = i == 0 ? 0 : i + columns;
            right[i] = slope[at];
            for (int k = 0; k < columns; k++) {
                right[i] -= curve[at][1 + k] * moved[k];
            }
            for (int j = 0; j < n; j++) {
                rest[i][j] = curve[at][j == 0 ? 0 : j + columns];
            }
        }
        return Cholesky.of(rest).solve(right);
    }
}
