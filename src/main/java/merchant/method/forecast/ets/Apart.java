package merchant.method.forecast.ets;

import merchant.method.forecast.fit.Fit;
import merchant.work.Progress;

/// Smoothing around a season that is too long for states.
final class Apart {
    private Apart() {}

    static Fit fit(Ets ets, double[] y, int season, Progress progress) {
        return ets.states(y, 1, progress);
    }
}
