package merchant.method.forecast.calibration;

import merchant.method.forecast.backtest.Trial;

/// Errors measured by the bands that should have held them: 1 is an error that just reached the end of the band.
final class Misses {
    private static final double REACH = 0.5;
    private static final double MOST = 20;

    private Misses() {}

    /// Error over the half width of the band on its side, at most 20, because a model that knew its past by heart has a band of next to no width;
    /// `NaN` where there is no truth.
    static double of(Trial trial, int h, boolean narrow) {
        double mean = trial.mean()[h];
        double truth = trial.truth()[h];
        var band = narrow ? trial.band80() : trial.band95();
        double width = truth >= mean ? band.upper()[h] - mean : mean - band.lower()[h];
        double error = Math.abs(truth - mean);
        return error == 0 ? 0 : Math.min(MOST, error / width);
    }

    /// How much an error at one distance says about another: less by the ratio of the distances, nothing from 1.65 times on.
    static double weight(int ahead, int other) {
        return Math.max(0, 1 - Math.abs(Math.log((double) ahead / other)) / REACH);
    }

    /// How much an error counts by its age: in a straight line from nothing before the first origin, 1 on average, because errors change in size over the years
    /// and the newest are the likest to those to come.
    ///
    /// @param origin from 0, the oldest
    static double recency(int origin, int origins) {
        return 2 * (origin + 1.0) / (origins + 1);
    }
}
