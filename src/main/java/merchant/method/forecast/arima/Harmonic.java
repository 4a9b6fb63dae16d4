package merchant.method.forecast.arima;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import merchant.work.Progress;

/// ARIMA errors around regressors: one or two seasons as waves, holidays, known columns (R. J. Hyndman and G. Athanasopoulos,
/// *Forecasting: Principles and Practice*, 3rd ed., sections 10.5 and 12.1). Which waves: [Regressed]. Orders: a stepwise search on what remains
/// without the regressors; then everything is estimated together.
final class Harmonic {
    private Harmonic() {}

    /// The model of the values or that of their logarithms, whichever foretold the next value better.
    ///
    /// @param seasons to be told by waves; may be empty
    /// @param period of a season that the errors have states of, 1 for none
    /// @param known regressors besides the waves
    /// @return empty where nothing can be estimated
    static Optional<Estimate> best(double[] y, List<Waves> seasons, int period, Known known, Log log, Progress progress) {
        boolean positive = Arrays.stream(y).allMatch(v -> v > 0);
        var found = new ArrayList<Estimate>();
        if (log != Log.LOG || !positive) {
            of(y, seasons, period, known, false, progress).ifPresent(found::add);
        }
        if (log != Log.NONE && positive) {
            of(y, seasons, period, known, true, progress).ifPresent(found::add);
        }
        return found.stream().min(Comparator.comparingDouble(e -> criterion(e, y.length)));
    }

    private static Optional<Estimate> of(double[] y, List<Waves> seasons, int period, Known known, boolean log, Progress progress) {
        var regressed = Regressed.of(log ? Estimate.logs(y) : y, seasons, known, progress);
        progress.check();
        return Search.orders(regressed.remainder(), period, progress)
                .flatMap(o -> Estimate.quick(y, new Orders(o.p(), o.d(), o.q(), o.P(), o.D(), o.Q(), o.period(), o.mean(), log), regressed.columns()))
                .map(e -> known.nothing() ? e : Outliers.without(y, e, progress));
    }

    /// The logarithm of the one-step error variance, n times, with AICc's price for what was estimated and for values lost to
    /// differences: it compares models that are differenced differently, which likelihoods do not.
    private static double criterion(Estimate e, int n) {
        double k = e.parameters() + e.orders().lost();
        double rest = n - k - 1;
        return rest > 0 ? n * Math.log(e.variance()) + 2 * k + 2 * k * (k + 1) / rest - 2 * e.adjustment() : Double.POSITIVE_INFINITY;
    }
}
