package merchant.method.forecast.arima;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import merchant.work.Progress;

/// Looks for orders stepwise by AICc (Hyndman & Khandakar 2008): four start models, then neighbours of the best until none is
/// better. Differences come from tests first, because likelihoods of differently differenced series cannot be compared.
final class Search {
    private static final int MOST = 94;
    private static final double NEAR_ONE = 1.01;
    /// Up to here every model is estimated carefully at once, as R's `auto.arima` does.
    private static final int SHORT = 150;

    private final double[] y;
    private final int longest;
    private final int longestSeasonal;
    private final boolean constant;
    private final Progress progress;
    private final Map<Orders, Optional<Estimate>> tried = new HashMap<>();
    private Optional<Estimate> best = Optional.empty();

    private Search(double[] y, Orders frame, Progress progress) {
        this.y = y;
        this.progress = progress;
        longest = Math.min(5, Math.max(1, y.length / 3));
        longestSeasonal = frame.period() == 1 ? 0 : frame.period() > 24 ? 1 : Math.min(2, y.length / 3 / frame.period());
        constant = frame.d() + frame.D() < 2;
    }

    /// The orders alone, estimated well enough to be compared.
    static Optional<Orders> orders(double[] z, int period, Progress progress) {
        return searched(z, period, false, progress).best.map(Estimate::orders);
    }

    /// @return empty where no model at all could be estimated
    static Optional<Estimate> best(double[] y, int period, boolean log, Progress progress) {
        return searched(y, period, log, progress).carefully();
    }

    private static Search searched(double[] y, int period, boolean log, Progress progress) {
        var z = log ? Estimate.logs(y) : y;
        int seasonal = Differences.seasonal(z, period);
        int regular = Differences.regular(seasonal == 1 ? Differences.difference(z, period) : z);
        var frame = new Orders(0, regular, 0, 0, seasonal, 0, period, false, log);
        var search = new Search(y, frame, progress);
        search.run(frame);
        return search;
    }

    /// The best by AICc that is still sound when it is estimated to more digits: at a rough estimate a root next to the unit circle can look as if it lay
    /// apart from it.
    private Optional<Estimate> carefully() {
        var found = tried.values().stream().flatMap(Optional::stream).sorted(Comparator.comparingDouble(Estimate::aicc)).toList();
        for (var rough : found) {
            progress.check();
            var careful = rough(rough.orders()) ? Estimate.careful(y, rough.orders()) : Optional.of(rough);
            var likelier = careful.filter(c -> c.logLikelihood() >= rough.logLikelihood()).orElse(rough);
            if (sound(likelier)) {
                return Optional.of(likelier);
            }
        }
        return best;
    }

    private boolean rough(Orders orders) {
        return y.length > SHORT || orders.period() > 12;
    }

    private void run(Orders frame) {
        int s = longestSeasonal > 0 ? 1 : 0;
        offer(frame.with(2, 2, s, s, constant));
        offer(frame.with(0, 0, 0, 0, constant));
        offer(frame.with(1, 0, s, 0, constant));
        offer(frame.with(0, 1, 0, s, constant));
        offer(frame.with(0, 0, 0, 0, false));
        boolean better = best.isPresent();
        while (better && tried.size() < MOST) {
            better = neighbours(best.orElseThrow().orders());
        }
    }

    /// Stops at the first better neighbour, from which the search goes on.
    private boolean neighbours(Orders at) {
        int[][] moves = {{0, 0, -1, 0}, {0, 0, 0, -1}, {0, 0, 1, 0}, {0, 0, 0, 1}, {0, 0, -1, -1}, {0, 0, -1, 1}, {0, 0, 1, -1},
            {0, 0, 1, 1}, {-1, 0, 0, 0}, {0, -1, 0, 0}, {1, 0, 0, 0}, {0, 1, 0, 0}, {-1, -1, 0, 0}, {-1, 1, 0, 0}, {1, -1, 0, 0}, {1, 1, 0, 0}};
        for (var move : moves) {
            var next = at.with(at.p() + move[0], at.q() + move[1], at.P() + move[2], at.Q() + move[3], at.mean());
            if (allowed(next) && offer(next)) {
                return true;
            }
        }
        return constant && offer(at.with(at.p(), at.q(), at.P(), at.Q(), !at.mean()));
    }

    private boolean allowed(Orders o) {
        return o.p() >= 0 && o.q() >= 0 && o.P() >= 0 && o.Q() >= 0 && o.p() <= longest && o.q() <= longest
                && o.P() <= longestSeasonal && o.Q() <= longestSeasonal && o.coefficients() <= 5;
    }

    private boolean offer(Orders orders) {
        progress.check();
        if (tried.containsKey(orders)) {
            return false;
        }
        var estimated = rough(orders) ? Estimate.quick(y, orders) : Estimate.careful(y, orders);
        var estimate = estimated.filter(e -> e.aicc() < Double.POSITIVE_INFINITY && sound(e));
        tried.put(orders, estimate);
        if (estimate.isPresent() && (best.isEmpty() || estimate.get().aicc() < best.get().aicc() - 1e-8)) {
            best = estimate;
            return true;
        }
        return false;
    }

    /// False where a root lies next to the unit circle: such a model should have been differenced otherwise.
    private static boolean sound(Estimate e) {
        var arima = e.arima();
        return Roots.outside(arima.getRegularAR().toArray(), NEAR_ONE) && Roots.outside(arima.getRegularMA().toArray(), NEAR_ONE)
                && Roots.outside(arima.getSeasonalAR().toArray(), NEAR_ONE) && Roots.outside(arima.getSeasonalMA().toArray(), NEAR_ONE);
    }
}
