package merchant.method.forecast.calibration;

import merchant.method.forecast.fit.Gauss;

/// How much wider than a model's own bands errors turn out to be where nothing else is known.
///
/// On the 1,001 series of the M1 competition (average of ETS and ARIMA; backtests of the training parts, with the test parts in view) the 80 % quantile of error over half
/// width of the 80 % band grew by distance as 1.15 + 0.25·x, and that of the 95 % band as 1.3 + 0.35·x, where x is the distance in seasons, for yearly
/// series 1.15 to 2.75 and 1.4 to 3.8. Long series without a season tell more about themselves than short ones, so x is not more than 20 times
/// the share of the distance in the length.
final class Reference {
    /// Enough points of the half-normal distribution for a 95 % quantile.
    static final int POINTS = 40;
    private static final double Z80 = 1.2815515655446004;
    private static final double Z95 = 1.959963984540054;
    private static final double MOST = 20;

    private final double[] normal = new double[POINTS];

    Reference() {
        for (int i = 0; i < POINTS; i++) {
            normal[i] = Gauss.quantile(0.5 + (i + 0.5) / (2 * POINTS));
        }
    }

    /// One of the points: error over half width of the band.
    ///
    /// @param ahead periods ahead, from 1
    /// @param cycle periods in a season
    /// @param length values that the model learnt from
    double at(int point, boolean narrow, int ahead, int cycle, int length) {
        double x = Math.min((double) ahead / cycle, MOST * ahead / length);
        return normal[point] * (narrow ? (1.15 + 0.25 * x) / Z80 : (1.3 + 0.35 * x) / Z95);
    }
}
