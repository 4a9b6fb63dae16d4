package merchant.method.forecast.run;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import merchant.method.forecast.backtest.Judged;
import merchant.method.forecast.backtest.Loss;
import merchant.method.forecast.choice.Candidates;
import merchant.method.forecast.choice.Choice;
import merchant.method.forecast.choice.Ranking;
import merchant.method.forecast.fit.Average;
import merchant.method.forecast.fit.Company;
import merchant.method.forecast.fit.Forecaster;
import merchant.method.forecast.fit.Refusal;
import merchant.method.forecast.fit.Scene;
import merchant.method.forecast.simple.LastSeasonRule;
import merchant.method.forecast.simple.LastValueRule;
import merchant.result.ForecastResult.Unit;
import merchant.result.SeriesForecast;
import merchant.work.Progress;

/// Who takes part in a run: the method asked for, or several of which one is picked, and always the simple rules.
///
/// @param own one forecaster, or several to pick from, the one to fall back on last
/// @param slow those to pick from for a slow mover, in place of the others; empty where one method was asked for
/// @param loss by which one is picked and judged
/// @param folds the most origins of a backtest that are worth their time
public record Entrants(List<Forecaster> own, List<Forecaster> slow, Loss loss, int folds) {
    private static final int FEW = 3;
    private static final int MANY = 20;

    static final Forecaster NAIVE = new LastValueRule();
    static final Forecaster SEASONAL_NAIVE = new LastSeasonRule();

    public Entrants {
        own = List.copyOf(own);
        slow = List.copyOf(slow);
    }

    public static Entrants one(Forecaster forecaster) {
        return new Entrants(List.of(forecaster), List.of(), Loss.ABSOLUTE, Integer.MAX_VALUE);
    }

    /// All methods and simple averages of those that learn; for slow movers the methods made for them.
    ///
    /// @param fast true for the cheap ones alone, at few origins
    public static Entrants all(boolean fast) {
        return fast ? new Entrants(Candidates.regularFast(), Candidates.slowFast(), Loss.ABSOLUTE, FEW)
                : new Entrants(Candidates.regular(), Candidates.slow(), Loss.ABSOLUTE, Integer.MAX_VALUE);
    }

    /// True where one of them learns from all series of a run.
    boolean heedOthers() {
        return own.stream().anyMatch(Forecaster::heedsOthers);
    }

    /// True where one of them learns from all series what their known columns do.
    boolean shareKnown() {
        return own.stream().anyMatch(Forecaster::sharesKnown);
    }

    /// The same, boosted trees among them where many series have known columns: there is enough to learn from, and no other method learns it from all.
    ///
    /// @param known how many known columns there are
    Entrants trees(int series, int known, Unit unit) {
        boolean worth = pick() && folds > FEW && series >= MANY && known > 0 && Candidates.dated(unit);
        return worth ? new Entrants(Candidates.withTrees(own), Candidates.withTrees(slow), loss, folds) : this;
    }

    /// The same, made ready for the series of a run.
    Entrants among(Company company, Progress progress) {
        var learners = Stream.concat(own.stream(), slow.stream()).filter(f -> !(f instanceof Average))
                .collect(Collectors.toMap(Forecaster::id, f -> f, (a, b) -> a, LinkedHashMap::new)).values().stream().toList();
        var ready = new HashMap<String, Forecaster>();
        for (int i = 0; i < learners.size(); i++) {
            ready.put(learners.get(i).id(), learners.get(i).among(company, progress.slice((double) i / learners.size(), (i + 1.0) / learners.size())));
        }
        return new Entrants(ready(own, ready), ready(slow, ready), loss, folds);
    }

    private static List<Forecaster> ready(List<Forecaster> some, Map<String, Forecaster> ready) {
        return some.stream().map(f -> f instanceof Average average ? average.of(ready) : ready.get(f.id())).toList();
    }

    /// The same for one series.
    ///
    /// @param scene what is known around it
    /// @param cycle periods in a season
    /// @param y its past
    Entrants at(Scene scene, int cycle, double[] y) {
        boolean gaps = SeriesForecast.slow(y);
        var suited = pick() ? Candidates.suited(gaps && !slow.isEmpty() ? slow : own, scene, y.length) : own;
        var standing = pick() && folds > FEW && Candidates.weekOfHours(cycle, y.length) ? Candidates.ofHours(suited) : suited;
        return new Entrants(standing.stream().map(f -> f.at(scene)).toList(), List.of(), gaps ? Loss.SQUARED : loss, folds);
    }

    /// True where known columns change what any of them says of such periods.
    boolean heedKnown(Unit unit) {
        return own.stream().anyMatch(Forecaster::heedsKnown) && (!pick() || Candidates.dated(unit));
    }

    /// True where the best of several is picked.
    boolean pick() {
        return own.size() > 1;
    }

    /// The least history that any of them needs.
    ///
    /// @param cycle periods in a season
    int least(int cycle) {
        return own.stream().mapToInt(f -> f.least(cycle)).max().orElseThrow();
    }

    /// Why the one method that was asked for cannot serve a series; of several, others can.
    Optional<Refusal> refusal(double[] y, int cycle) {
        return pick() ? Optional.empty() : own.getFirst().refusal(y, cycle);
    }

    /// The index of the one to use.
    ///
    /// @param judged one an entrant, in their order
    int best(List<Judged> judged) {
        return new Choice(own, loss).of(judged);
    }

    /// How all of several did.
    Ranking ranking(List<Judged> judged) {
        return pick() ? Ranking.of(judged, own.getLast().id(), loss) : Ranking.none(loss);
    }
}
