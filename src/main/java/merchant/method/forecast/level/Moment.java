package merchant.method.forecast.level;

import java.util.Arrays;
import java.util.List;

/// What is known at one time: by it alone forecasts made at that time are brought into agreement, so that past ones can be judged.
///
/// @param values of each part before that time
/// @param errors one-step errors of each part and then of each sum before that time, the newest last, `NaN` where there is none
/// @param horizon periods ahead that are forecast
/// @param cycle periods in a season
public record Moment(Tree tree, List<double[]> values, List<double[]> errors, int horizon, int cycle) {
    /// Fewer shared one-step errors say nothing of how errors go together.
    private static final int LEAST_ERRORS = 4;

    public Moment {
        values = List.copyOf(values);
        errors = List.copyOf(errors);
    }

    /// True where nothing fell below 0 before.
    public boolean floor() {
        return values.stream().allMatch(y -> Arrays.stream(y).allMatch(v -> v >= 0));
    }

    /// What is added to each so that sums agree, one row a part and then a sum.
    ///
    /// @param means what the models said for 1, 2, … periods ahead, in the same order
    public double[][] shifts(Reconciliation by, List<double[]> means) {
        var agreeing = by.agreeing(tree, shares(), sharedErrors(), floor());
        var shifts = new double[means.size()][means.getFirst().length];
        for (int h = 0; h < means.getFirst().length; h++) {
            int at = h;
            var said = means.stream().mapToDouble(m -> m[at]).toArray();
            var agreed = agreeing.apply(said);
            for (int i = 0; i < said.length; i++) {
                shifts[i][h] = agreed[i] - said[i];
            }
        }
        return shifts;
    }

    /// What each part is of the total over the last season, or over the horizon where that is longer.
    public double[] shares() {
        int back = Math.max(cycle, horizon);
        var sums = values.stream().mapToDouble(y -> Arrays.stream(y, Math.max(0, y.length - back), y.length).sum()).toArray();
        double all = Arrays.stream(sums).sum();
        return Arrays.stream(sums).map(s -> all == 0 ? 1.0 / sums.length : s / all).toArray();
    }

    /// The one-step errors of the last periods for which all have one; where those are too few, plain deviations that grow with the count of parts.
    private double[][] sharedErrors() {
        int shared = errors.stream().mapToInt(e -> (int) Arrays.stream(e).filter(Double::isFinite).count()).min().orElse(0);
        int shortest = errors.stream().mapToInt(e -> e.length).min().orElse(0);
        int periods = Math.min(shared, shortest);
        var same = new double[errors.size()][];
        for (int i = 0; i < same.length; i++) {
            var own = errors.get(i);
            same[i] = Arrays.stream(own, own.length - periods, own.length).map(e -> Double.isFinite(e) ? e : 0).toArray();
        }
        if (periods < LEAST_ERRORS) {
            for (int i = 0; i < same.length; i++) {
                same[i] = new double[same.length];
                same[i][i] = i < values.size() ? 1 : Math.sqrt(tree.sums().get(i - values.size()).members().length);
            }
        }
        return same;
    }
}
