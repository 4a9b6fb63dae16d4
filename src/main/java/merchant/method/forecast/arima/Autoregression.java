package merchant.method.forecast.arima;

/// A quick autoregression (Yule–Walker, by Durbin's recursion), to free series of what their errors hold of themselves.
///
/// @param coefficients of 1, 2, … periods back
@SuppressWarnings("ArrayRecordComponent")
record Autoregression(double[] coefficients) {
    static Autoregression of(double[] e, int lags) {
        int most = Math.min(lags, e.length / 4);
        double mean = java.util.Arrays.stream(e).average().orElse(0);
        var covariance = new double[most + 1];
        for (int k = 0; k <= most; k++) {
            for (int t = k; t < e.length; t++) {
                covariance[k] += (e[t] - mean) * (e[t - k] - mean);
            }
        }
        var at = new double[most];
        double left = covariance[0];
        for (int k = 0; k < most && left > 0; k++) {
            double sum = covariance[k + 1];
            for (int i = 0; i < k; i++) {
                sum -= at[i] * covariance[k - i];
            }
            double reflection = sum / left;
            var before = at.clone();
            for (int i = 0; i < k; i++) {
                at[i] = before[i] - reflection * before[k - 1 - i];
            }
            at[k] = reflection;
            left *= 1 - reflection * reflection;
        }
        return new Autoregression(at);
    }

    /// What a series has beyond this autoregression; shorter by the lags.
    double[] filter(double[] z) {
        var filtered = new double[z.length - coefficients.length];
        for (int t = 0; t < filtered.length; t++) {
            double value = z[t + coefficients.length];
            for (int i = 0; i < coefficients.length; i++) {
                value -= coefficients[i] * z[t + coefficients.length - 1 - i];
            }
            filtered[t] = value;
        }
        return filtered;
    }
}
