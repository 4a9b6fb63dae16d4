package merchant.method.judge;

/// What was forecast for one period: the expected value and the ends of two bands, which are the quantiles 2.5, 10, 90 and 97.5 %.
public record Said(double mean, double lower80, double upper80, double lower95, double upper95) {
    private static final int QUANTILES = 5;

    /// The pinball loss of one quantile: what lies above it costs its share, what lies below the rest (R. Koenker and G. Bassett,
    /// "Regression quantiles", 1978). At 50 % it is half of the absolute error.
    static double pinball(double truth, double quantile, double share) {
        return truth >= quantile ? share * (truth - quantile) : (1 - share) * (quantile - truth);
    }

    /// The mean of the pinball losses at 2.5, 10, 50, 90 and 97.5 %. The expected value stands for the median, because it is what the
    /// forecast shows.
    double pinball(double truth) {
        return (pinball(truth, lower95, 0.025) + pinball(truth, lower80, 0.1) + pinball(truth, mean, 0.5) + pinball(truth, upper80, 0.9)
                + pinball(truth, upper95, 0.975)) / QUANTILES;
    }
}
