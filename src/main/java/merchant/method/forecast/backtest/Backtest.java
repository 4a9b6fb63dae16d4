package merchant.method.forecast.backtest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import merchant.method.forecast.fit.Average;
import merchant.method.forecast.fit.Fit;
import merchant.method.forecast.fit.Floored;
import merchant.method.forecast.fit.Forecaster;
import merchant.method.forecast.series.Gaps;
import merchant.method.judge.Errors;
import merchant.work.Parallel;
import merchant.work.Progress;

/// Rolling-origin backtest: at each origin each method is fitted anew to the values before it and forecasts the `horizon`
/// values after it.
///
/// @param y the whole past, `NaN` where a value could not be seen: it judges nothing, and is estimated from what was seen before the origin
/// @param origins how many values the methods see at each origin, rising
/// @param horizon periods judged after each origin
/// @param cycle periods in a season, by which MASE is scaled too
/// @param spread true to use all cores for this one series
/// @param keep true to keep the one-step errors of the fits
@SuppressWarnings("ArrayRecordComponent")
public record Backtest(double[] y, int[] origins, int horizon, int cycle, boolean spread, boolean keep) {

    /// A fit to make.
    private record Task(Forecaster forecaster, int season, int origin) {}

    /// The season that a method is given: the cycle, where it can learn one from the values before the first origin (so
    /// that the model judged is the model used), else 1.
    public static int season(Forecaster forecaster, int cycle, int first) {
        return forecaster.shortestSeasonal(cycle) <= first ? cycle : 1;
    }

    /// Judges the methods, in their order.
    public List<Judged> judge(List<Forecaster> forecasters, Progress progress) {
        var tasks = new ArrayList<Task>();
        for (var forecaster : forecasters) {
            if (!(forecaster instanceof Average)) {
                for (int origin : origins) {
                    tasks.add(new Task(forecaster, season(forecaster, cycle, origins[0]), origin));
                }
            }
        }
        var trials = spread ? Parallel.map(tasks, progress, this::trial) : inTurn(tasks, progress);
        var byMethod = new LinkedHashMap<String, List<Trial>>();
        for (int i = 0; i < tasks.size(); i++) {
            byMethod.computeIfAbsent(tasks.get(i).forecaster().id(), k -> new ArrayList<>()).add(trials.get(i));
        }
        return forecasters.stream().map(f -> measure(f, f instanceof Average a ? combined(a, byMethod) : byMethod.get(f.id()))).toList();
    }

    private List<Trial> inTurn(List<Task> tasks, Progress progress) {
        var trials = new ArrayList<Trial>();
        for (int i = 0; i < tasks.size(); i++) {
            progress.check();
            trials.add(trial(tasks.get(i), progress.slice((double) i / tasks.size(), (i + 1.0) / tasks.size())));
        }
        return trials;
    }

    /// The only place where a method meets the past: it gets a copy that ends at the origin.
    private Trial trial(Task task, Progress progress) {
        var seen = Gaps.filled(Arrays.copyOf(y, task.origin()), cycle);
        var fit = Floored.fit(task.forecaster(), seen, task.season(), progress);
        var trial = Trial.of(fit, seen.length, Arrays.copyOfRange(y, seen.length, seen.length + horizon), Errors.scale(seen, cycle));
        return keep ? trial.keeping(seen, fit) : trial;
    }

    private static List<Trial> combined(Average average, Map<String, List<Trial>> byMethod) {
        var members = average.members().stream().map(m -> byMethod.get(m.id())).toList();
        var combined = new ArrayList<Trial>();
        for (int i = 0; i < members.getFirst().size(); i++) {
            int origin = i;
            combined.add(Trial.average(members.stream().map(m -> m.get(origin)).toList()));
        }
        return combined;
    }

    private Judged measure(Forecaster forecaster, List<Trial> trials) {
        return Judged.of(forecaster.id(), season(forecaster, cycle, origins[0]), trials);
    }

    /// Judges a fit on values that came after the past, in place of the backtest.
    ///
    /// @param id of the method
    /// @param fit made from `y` alone
    /// @param truth later values, `NaN` where there is none
    /// @param skipped periods between the past and the first of them
    /// @param horizon the most periods ahead that are judged
    public static Judged unseen(String id, Fit fit, double[] y, int season, int cycle, double[] truth, int skipped, int horizon) {
        var ahead = new double[horizon];
        Arrays.setAll(ahead, h -> h < skipped || h - skipped >= truth.length ? Double.NaN : truth[h - skipped]);
        return Judged.of(id, season, List.of(Trial.of(fit, y.length, ahead, Errors.scale(y, cycle))));
    }
}
