package merchant.method.forecast.arima;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import merchant.work.Progress;

/// Orders that were asked for, and what is left to decide.
///
/// @param p autoregressive terms; `d` differences; `q` moving-average terms; capitals likewise for the season
/// @param constant whether there is a mean (without differences) or a drift (with one)
public record Given(int p, int d, int q, int P, int D, int Q, Constant constant, Log log) {
    /// A mean where nothing is differenced, a drift where one difference is taken; after two neither, because it would be a parabola.
    public enum Constant {
        /// A mean always, a drift where AICc is lower with it.
        AUTO, YES, NO
    }

    /// Orders without a season.
    public static Given of(int p, int d, int q, Constant constant, Log log) {
        return new Given(p, d, q, 0, 0, 0, constant, log);
    }

    /// Values without which the orders cannot be estimated.
    int shortest(int season) {
        boolean seasonal = season > 1;
        int lost = d + (seasonal ? D * season : 0);
        return Math.max(4, lost + p + q + (seasonal ? P + Q : 0) + 3);
    }

    boolean seasonal() {
        return P + D + Q > 0;
    }

    /// The best of the models that these orders leave open, with what is known as regressors; empty where none can be estimated.
    Optional<Estimate> fit(double[] y, int season, Known known, Progress progress) {
        var columns = known.nothing() ? List.<Column>of() : Regressed.of(logs(y).length > 1 ? Estimate.logs(y) : y, List.of(), known, progress).columns();
        var found = new ArrayList<Estimate>();
        for (boolean taken : logs(y)) {
            for (boolean mean : means(season)) {
                progress.check();
                Estimate.careful(y, orders(season, mean, taken), columns).map(e -> known.nothing() ? e : Outliers.without(y, e, progress)).ifPresent(found::add);
            }
        }
        return found.stream().min(Comparator.comparingDouble(e -> e.aicc() - 2 * e.adjustment()));
    }

    private Orders orders(int season, boolean mean, boolean taken) {
        return season > 1 ? new Orders(p, d, q, P, D, Q, season, mean, taken) : new Orders(p, d, q, 0, 0, 0, 1, mean, taken);
    }

    private boolean[] logs(double[] y) {
        boolean positive = Arrays.stream(y).allMatch(v -> v > 0);
        return switch (log) {
            case AUTO -> positive ? new boolean[] {false, true} : new boolean[] {false};
            case LOG -> new boolean[] {positive};
            case NONE -> new boolean[] {false};
        };
    }

    private boolean[] means(int season) {
        int differences = d + (season > 1 ? D : 0);
        return switch (constant) {
            case AUTO -> differences == 0 ? new boolean[] {true} : differences == 1 ? new boolean[] {false, true} : new boolean[] {false};
            case YES -> new boolean[] {differences < 2};
            case NO -> new boolean[] {false};
        };
    }
}
