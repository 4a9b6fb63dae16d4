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
    /// Days before the end from which both models foretell.
    private static final int[] BACK = {2, 4, 7};
    private static final int AHEAD = 2;
    private static final int LEAST_DAYS = 21;

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

    /// The airline model of a day of hours, where it foretold the ends of the past better than the model with waves: two days each, 2, 4 and 7 days before
    /// the end, both estimated on what was before. The orders and the waves are those of the whole past.
    ///
    /// @param waves the model of the whole past
    static Estimate orAirline(double[] y, Estimate waves, int day, Log log, Progress progress) {
        if (y.length < LEAST_DAYS * day) {
            return waves;
        }
        boolean logs = log == Log.LOG && Arrays.stream(y).allMatch(v -> v > 0);
        var airline = Estimate.quick(y, new Orders(0, 1, 1, 0, 1, 1, day, false, logs));
        progress.check();
        return airline.filter(a -> off(y, a, day, progress) < off(y, waves, day, progress)).orElse(waves);
    }

    /// The sum of the absolute errors; `NaN`, which is no better than anything, where the model cannot be estimated on less.
    private static double off(double[] y, Estimate model, int day, Progress progress) {
        double sum = 0;
        for (int back : BACK) {
            progress.check();
            int at = y.length - back * day;
            var earlier = Estimate.quick(Arrays.copyOf(y, at), model.orders(), model.columns());
            if (earlier.isEmpty()) {
                return Double.NaN;
            }
            var said = earlier.get().project(AHEAD * day).mean();
            for (int h = 0; h < said.length; h++) {
                sum += Math.abs(y[at + h] - (model.orders().log() ? Math.exp(said[h]) : said[h]));
            }
        }
        return sum;
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
