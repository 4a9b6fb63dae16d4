package merchant.method.forecast.fit;

import java.util.Optional;
import merchant.work.Progress;

/// Fits a model to one regular series. Stateless and safe for several threads; same input, same fit.
public interface Forecaster {
    /// The id of the method, such as `ets`.
    String id();

    /// The least count of values with which it can say something, for a season of so many periods.
    int shortest(int season);

    /// The least count of values from which it learns a season of so many periods; with fewer it is given a season of 1. Two
    /// whole seasons and one value more, unless the method only repeats or has no season.
    default int shortestSeasonal(int season) {
        return season <= 1 ? shortest(1) : Math.max(shortest(season), 2 * season + 1);
    }

    /// The least count of values without which the method is not used at all, where the usual season has so many periods.
    /// Most do without the season when the past is too short for it.
    default int least(int cycle) {
        return shortest(1);
    }

    /// Why it cannot serve these values, however many there are; empty where it can.
    ///
    /// @param cycle periods in the usual season, 1 for none
    default Optional<Refusal> refusal(double[] y, int cycle) {
        return Optional.empty();
    }

    /// True where it learns from all series of a run, and [#among] makes it ready.
    default boolean heedsOthers() {
        return false;
    }

    /// True where it learns from all series of a run what their known columns do, if there are any, and [#among] makes it ready.
    default boolean sharesKnown() {
        return false;
    }

    /// The same method, made ready for the series of a run. Most learn from each series alone and need nothing of it.
    ///
    /// @throws merchant.work.Cancelled when the progress says so
    default Forecaster among(Company company, Progress progress) {
        return this;
    }

    /// The same method for one series, with what is known around it. Most need nothing of it.
    default Forecaster at(Scene scene) {
        return this;
    }

    /// True where it takes known columns and holidays into account; false where it would forecast the same without them.
    default boolean heedsKnown() {
        return false;
    }

    /// Fits. Any finite values are answered: constant, zero, negative, huge; where the full model cannot be had, a simpler
    /// one is, and [Fit#model] says which.
    ///
    /// @param y past values, oldest first, all finite, at least [#shortest] of them; not changed
    /// @param season periods in a season, 1 for none
    /// @param progress polled in the loops, so that a cancel works within 0.3 s
    Fit fit(double[] y, int season, Progress progress);
}
