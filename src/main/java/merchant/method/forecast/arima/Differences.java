package merchant.method.forecast.arima;

import merchant.method.forecast.fit.Periodic;

/// How often a series must be differenced to be stationary.
final class Differences {
    /// Least strength of a season that calls for a seasonal difference (Hyndman & Athanasopoulos 2021, section 9.1).
    private static final double STRONG = 0.64;
    /// Five per cent point of the level-stationarity statistic (Kwiatkowski, Phillips, Schmidt, Shin 1992, table 1).
    private static final double CRITICAL = 0.463;

    private Differences() {}

    /// Seasonal differences, 0 or 1.
    static int seasonal(double[] z, int period) {
        return period > 1 && z.length > 2 * period + 2 && Periodic.of(z, period).strength() > STRONG ? 1 : 0;
    }

    /// First differences, 0 to 2: as many as the KPSS test asks for.
    static int regular(double[] z) {
        var at = z;
        for (int d = 0; d < 2; d++) {
            if (at.length < 4 || kpss(at) < CRITICAL) {
                return d;
            }
            at = difference(at, 1);
        }
        return 2;
    }

    static double[] difference(double[] z, int lag) {
        var result = new double[z.length - lag];
        for (int t = lag; t < z.length; t++) {
            result[t - lag] = z[t] - z[t - lag];
        }
        return result;
    }

    /// The statistic of level stationarity, with `3·√n/13` lags in the long-run variance.
    static double kpss(double[] z) {
        int n = z.length;
        double mean = 0;
        for (double v : z) {
            mean += v / n;
        }
        double sum = 0;
        double squares = 0;
        double variance = 0;
        for (double v : z) {
            sum += v - mean;
            squares += sum * sum;
            variance += (v - mean) * (v - mean);
        }
        if (variance <= 1e-24 * n * (1 + mean * mean)) {
            return 0;
        }
        int lags = (int) (3 * Math.sqrt(n) / 13);
        for (int lag = 1; lag <= lags; lag++) {
            double covariance = 0;
            for (int t = lag; t < n; t++) {
                covariance += (z[t] - mean) * (z[t - lag] - mean);
            }
            variance += 2 * (1 - lag / (lags + 1.0)) * covariance;
        }
        return squares / n / variance;
    }
}
