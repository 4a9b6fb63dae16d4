package merchant.method.forecast.stock;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds runs without a sale that are too long to be chance.
///
/// Rule: the sales of a day are counted, and expected to be a rate of the series times the day's pull. The rate is learnt from the 60 days
/// before the run and the 60 after it; with n sales at a total pull of E there, no sale at a pull of R has the chance (E / (E + R))^(n + ½),
/// which is the negative binomial that a Poisson rate known from so little leaves. A run of less than 1 in 10,000 is suspicious; one that
/// lasts to the end and for more than 60 days is not, because then the product is no longer sold.
final class ZeroRuns {
    private static final double IMPROBABLE = 1e-4;
    private static final int AROUND = 60;
    private static final int ENOUGH = 10;

    /// @param from first day of the run
    /// @param to day after it
    /// @param chance of so long a run
    record Run(int from, int to, double chance) {}

    private ZeroRuns() {}

    /// @param sales of each day; days before the first sale are not looked at
    /// @param pull how much a day sells of what an average day sells; 0 where the shop was closed
    static List<Run> of(int[] sales, double[] pull) {
        var runs = new ArrayList<Run>();
        int start = 0;
        while (start < sales.length && sales[start] == 0) {
            start++;
        }
        for (int t = start; t < sales.length; t++) {
            if (sales[t] == 0) {
                int to = t;
                while (to < sales.length && sales[to] == 0) {
                    to++;
                }
                double chance = chance(sales, pull, start, t, to);
                if (chance < IMPROBABLE && (to < sales.length || to - t <= AROUND)) {
                    runs.add(new Run(t, to, chance));
                }
                t = to;
            }
        }
        return runs;
    }

    private static double chance(int[] sales, double[] pull, int start, int from, int to) {
        int before = Math.max(start, from - AROUND);
        int after = Math.min(sales.length, to + AROUND);
        double sold = Arrays.stream(sales, before, from).sum() + Arrays.stream(sales, to, after).sum();
        double known = Arrays.stream(pull, before, from).sum() + Arrays.stream(pull, to, after).sum();
        double own = Arrays.stream(pull, from, to).sum();
        return known > 0 ? Math.pow(known / (known + own), sold + 0.5) : 1;
    }

    /// The pull of each day: what all series sold that day over their mean where there are enough of them, so that festivals and slack times
    /// explain themselves; else what the series sells on that day of the week.
    ///
    /// @param all sales of each series, days alike
    /// @param own the series
    /// @param week days in a week, 1 where the counts are not by day
    static double[] pull(List<int[]> all, int[] own, int week) {
        return together(all) ? share(sum(all), 1) : share(Arrays.stream(own).asDoubleStream().toArray(), week);
    }

    /// True where the series together say what a day pulls.
    static boolean together(List<int[]> all) {
        return all.size() >= ENOUGH;
    }

    private static double[] sum(List<int[]> all) {
        var sums = new double[all.getFirst().length];
        all.forEach(one -> Arrays.setAll(sums, t -> sums[t] + one[t]));
        return sums;
    }

    private static double[] share(double[] sums, int week) {
        double mean = Arrays.stream(sums).average().orElse(0);
        var pull = new double[sums.length];
        if (mean <= 0) {
            return pull;
        }
        if (week == 1) {
            Arrays.setAll(pull, t -> sums[t] / mean);
            return pull;
        }
        var byDay = new double[week];
        var days = new int[week];
        for (int t = 0; t < sums.length; t++) {
            byDay[t % week] += sums[t];
            days[t % week]++;
        }
        Arrays.setAll(pull, t -> byDay[t % week] / days[t % week] / mean);
        return pull;
    }
}
