package merchant.method.forecast.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import merchant.method.forecast.backtest.Backtest;
import merchant.method.forecast.backtest.Judged;
import merchant.method.forecast.choice.Ranking;
import merchant.method.forecast.fit.Fit;
import merchant.method.forecast.fit.Floored;
import merchant.method.forecast.fit.Forecaster;
import merchant.method.forecast.fit.Refusal;
import merchant.method.forecast.series.RegularSeries;
import merchant.method.forecast.series.SeriesBuilder.Held;
import merchant.method.judge.RollingOrigins;
import merchant.work.Progress;

/// Forecasts and judges one series.
///
/// A method is given the season where the values before the first origin hold two of it, and where after them at least half of the
/// horizon is left to judge; so the model that is judged is the model that is used.
///
/// @param cycle periods in a season
/// @param folds origins of the backtest
/// @param spread true to use all cores for this one series
/// @param keep true to keep the one-step errors of the chosen method at each origin
record SeriesRun(Entrants entrants, int horizon, int cycle, int folds, boolean spread, boolean keep) {
    /// The fewest values that any judgement starts from.
    private static final int LEAST = 4;
    private static final double BACKTEST_SHARE = 0.85;

    /// The fewest periods that a series needs to be forecast and judged over the whole horizon.
    int needed() {
        return Math.max(LEAST, entrants.least(cycle)) + horizon;
    }

    /// True where the series is long enough.
    boolean enough(RegularSeries series, Optional<Held> test) {
        return series.length() >= (test.isPresent() ? Math.max(LEAST, entrants.least(cycle)) : needed());
    }

    /// Why the method cannot serve the series, however long it is.
    Optional<Refusal> refusal(RegularSeries series) {
        return entrants.refusal(series.values(), cycle);
    }

    /// The periods at which forecasts of the series will be asked for.
    LongStream cuts(RegularSeries series, Optional<Held> test) {
        var y = series.values();
        var backtest = test.isPresent() && !entrants.pick() ? Optional.<Backtest>empty() : backtest(y, everyone(y.length));
        var origins = backtest.map(Backtest::origins).orElse(new int[0]);
        return LongStream.concat(Arrays.stream(origins).mapToLong(o -> series.first() + o), LongStream.of(series.next()));
    }

    Outcome run(RegularSeries series, Optional<Held> test, Progress progress) {
        var y = series.values();
        var all = test.isPresent() ? entrants.own() : everyone(y.length);
        var backtest = backtest(series.seen(), all);
        var found = backtest.map(b -> b.judge(all, progress.slice(0, BACKTEST_SHARE))).orElse(List.of());
        int pick = entrants.pick() && !found.isEmpty() ? entrants.best(found.subList(0, entrants.own().size())) : entrants.own().size() - 1;
        var judged = keep ? IntStream.range(0, found.size()).mapToObj(j -> j == pick ? found.get(j) : found.get(j).plain()).toList() : found;
        var forecaster = entrants.own().get(pick);
        int season = test.isPresent() || judged.isEmpty() ? Backtest.season(forecaster, cycle, y.length) : judged.get(pick).season();
        var fit = Floored.fit(forecaster, y, season, progress.slice(BACKTEST_SHARE, 0.95));
        var ranked = entrants.ranking(judged);
        if (test.isPresent()) {
            var past = judged.isEmpty() ? Optional.<Judged>empty() : Optional.of(blind(judged, pick));
            return tested(series, fit, forecaster, test.get(), past, ranked, progress.slice(0.95, 1));
        }
        var rules = judged.stream().filter(j -> isRule(j.id())).toList();
        progress.report(1);
        return new Outcome(series, fit, judged.get(pick), Optional.of(blind(judged, pick)), rules, ranked, false, backtest.orElseThrow().horizon());
    }

    /// The errors that set the bands.
    private Judged blind(List<Judged> judged, int pick) {
        return entrants.pick() ? Judged.blind(judged.subList(0, entrants.own().size()), pick, entrants::best) : judged.get(pick);
    }

    private static boolean isRule(String id) {
        return id.equals(Entrants.NAIVE.id()) || id.equals(Entrants.SEASONAL_NAIVE.id());
    }

    /// The entrants, then the simple rules that are not among them; "a season ago" only where there is a season to look back on.
    private List<Forecaster> everyone(int length) {
        var all = new LinkedHashMap<String, Forecaster>();
        entrants.own().forEach(f -> all.put(f.id(), f));
        all.putIfAbsent(Entrants.NAIVE.id(), Entrants.NAIVE);
        if (cycle > 1 && Entrants.SEASONAL_NAIVE.shortest(cycle) + (horizon + 1) / 2 <= length) {
            all.putIfAbsent(Entrants.SEASONAL_NAIVE.id(), Entrants.SEASONAL_NAIVE);
        }
        return new ArrayList<>(all.values());
    }

    private Optional<Backtest> backtest(double[] y, List<Forecaster> all) {
        int least = all.stream().mapToInt(f -> least(f, y.length)).max().orElseThrow();
        int ahead = Math.min(horizon, y.length - least);
        if (ahead < 1) {
            return Optional.empty();
        }
        return Optional.of(new Backtest(y, RollingOrigins.of(y.length, ahead, least, folds), ahead, cycle, spread, keep));
    }

    private int least(Forecaster forecaster, int length) {
        int seasonal = forecaster.shortestSeasonal(cycle);
        return Math.max(LEAST, seasonal + (horizon + 1) / 2 <= length ? seasonal : forecaster.least(cycle));
    }

    private Outcome tested(RegularSeries series, Fit fit, Forecaster forecaster, Held test, Optional<Judged> past, Ranking ranked,
            Progress progress) {
        var y = series.values();
        int skipped = (int) (test.first() - series.next());
        int ahead = Math.min(horizon, skipped + test.values().length);
        var judged = new ArrayList<Judged>();
        judged.add(Backtest.unseen(forecaster.id(), fit, y, season(forecaster, y), cycle, test.values(), skipped, ahead));
        for (var rule : everyone(y.length).stream().filter(f -> isRule(f.id()) && !f.id().equals(forecaster.id())).toList()) {
            var own = Floored.fit(rule, y, season(rule, y), progress);
            judged.add(Backtest.unseen(rule.id(), own, y, season(rule, y), cycle, test.values(), skipped, ahead));
        }
        progress.report(1);
        return new Outcome(series, fit, judged.getFirst(), past, judged.stream().filter(j -> isRule(j.id())).toList(), ranked, true, ahead);
    }

    private int season(Forecaster forecaster, double[] y) {
        return Backtest.season(forecaster, cycle, y.length);
    }
}
