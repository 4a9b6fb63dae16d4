package merchant.method.forecast.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import merchant.method.forecast.level.Reconciliation;
import merchant.method.forecast.level.Shifted;
import merchant.method.forecast.level.Tree;

/// Brings the outcomes of series and of their sums into agreement. On a second table the agreed forecast is judged; the tests on the past stay
/// those of each forecast by itself.
///
/// @param parts outcomes of the series
/// @param sums outcomes of their sums, in the tree's order
record Agreement(Tree tree, List<Outcome> parts, List<Outcome> sums, int horizon, int cycle) {
    /// Fewer shared one-step errors say nothing of how errors go together.
    private static final int LEAST_ERRORS = 4;

    /// The same outcomes, parts first, that agree.
    List<Outcome> agreed(Reconciliation by) {
        var all = Stream.concat(parts.stream(), sums.stream()).toList();
        var means = all.stream().map(o -> o.fit().mean(horizon)).toList();
        var shares = shares();
        var errors = errors(all);
        boolean floor = parts.stream().allMatch(o -> Arrays.stream(o.series().values()).allMatch(v -> v >= 0));
        var shifts = new double[all.size()][horizon];
        for (int h = 0; h < horizon; h++) {
            int at = h;
            var said = means.stream().mapToDouble(m -> m[at]).toArray();
            var agreed = by.agreed(tree, said, shares, errors, floor);
            for (int i = 0; i < said.length; i++) {
                shifts[i][h] = agreed[i] - said[i];
            }
        }
        var moved = new ArrayList<Outcome>();
        for (int i = 0; i < shifts.length; i++) {
            moved.add(moved(all.get(i), shifts[i], floor));
        }
        return moved;
    }

    private static Outcome moved(Outcome one, double[] by, boolean floor) {
        return new Outcome(one.series(), new Shifted(one.fit(), by, floor), one.tested() ? Shifted.judged(one.chosen(), by, floor) : one.chosen(), one.past(),
                one.rules(), one.ranking(), one.tested(), one.judgedAhead());
    }

    /// What each part is of the total over the last season, or over the horizon where that is longer.
    private double[] shares() {
        int back = Math.max(cycle, horizon);
        var sums = parts.stream().map(o -> o.series().values()).mapToDouble(y -> Arrays.stream(y, Math.max(0, y.length - back), y.length).sum()).toArray();
        double all = Arrays.stream(sums).sum();
        return Arrays.stream(sums).map(s -> all == 0 ? 1.0 / sums.length : s / all).toArray();
    }

    /// The one-step errors of the last periods for which all have one; where those are too few, plain deviations that grow with the count of parts.
    private double[][] errors(List<Outcome> all) {
        var each = all.stream().map(Agreement::errors).toList();
        int shared = each.stream().mapToInt(e -> (int) Arrays.stream(e).filter(Double::isFinite).count()).min().orElse(0);
        int shortest = each.stream().mapToInt(e -> e.length).min().orElse(0);
        int periods = Math.min(shared, shortest);
        var errors = new double[all.size()][];
        for (int i = 0; i < errors.length; i++) {
            var own = each.get(i);
            errors[i] = Arrays.stream(own, own.length - periods, own.length).map(e -> Double.isFinite(e) ? e : 0).toArray();
        }
        if (periods < LEAST_ERRORS) {
            for (int i = 0; i < errors.length; i++) {
                errors[i] = new double[errors.length];
                errors[i][i] = i < parts.size() ? 1 : Math.sqrt(tree.sums().get(i - parts.size()).members().length);
            }
        }
        return errors;
    }

    private static double[] errors(Outcome outcome) {
        var y = outcome.series().values();
        var fitted = outcome.fit().fitted();
        var errors = new double[y.length];
        Arrays.setAll(errors, t -> t < fitted.length ? y[t] - fitted[t] : Double.NaN);
        return errors;
    }
}
