package merchant.method.reorder.choose;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The best choice under a budget alone, by the best gain of each sum of money, product by product (R. Bellman, *Dynamic Programming*, 1957): for costs in whole hundredths, and as long as it is quick.
///
/// @param low fewest packs of each item
/// @param high most packs of each item; those that are not free have as many as `low`
@SuppressWarnings("ArrayRecordComponent")
record Knapsack(List<Item> items, Limits limits, int[] low, int[] high) {
    private static final double HUNDRED = 100;
    private static final double NEAR = 1e-6;
    private static final double SLACK = 1e-9;
    private static final double MOST_WORK = 5e7;
    private static final double MOST_KEPT = 1e7;

    /// The packs of all items; empty where it does not apply or would take long.
    Optional<int[]> solve() {
        var free = IntStream.range(0, low.length).filter(i -> high[i] > low[i]).toArray();
        boolean whole = Arrays.stream(free).allMatch(i -> Math.abs(HUNDRED * items.get(i).cost() - cents(i)) <= NEAR);
        if (!whole || !Double.isInfinite(limits.volume()) || Arrays.stream(limits.minimums()).anyMatch(m -> m > 0)) {
            return Optional.empty();
        }
        long unit = Math.max(1, Arrays.stream(free).mapToLong(this::cents).reduce(0, Knapsack::divisor));
        double left = limits.budget() * (1 + SLACK) - IntStream.range(0, low.length).mapToDouble(i -> low[i] * items.get(i).cost()).sum();
        double useful = Arrays.stream(free).mapToDouble(i -> (high[i] - low[i]) * (double) (cents(i) / unit)).sum();
        double most = Math.min(useful, Math.floor(left * HUNDRED / unit + NEAR));
        double open = Arrays.stream(free).mapToDouble(i -> high[i] - low[i]).sum();
        return most < 0 || (most + 1) * open > MOST_WORK || (most + 1) * free.length > MOST_KEPT ? Optional.empty() : Optional.of(best(free, unit, (int) most));
    }

    private int[] best(int[] free, long unit, int most) {
        var best = new double[most + 1];
        var taken = new int[free.length][];
        for (int f = 0; f < free.length; f++) {
            taken[f] = new int[most + 1];
            best = with(free[f], cents(free[f]) / unit, best, taken[f]);
        }
        var packs = low.clone();
        int money = most;
        for (int f = free.length - 1; f >= 0; f--) {
            packs[free[f]] = taken[f][money];
            money -= (int) ((taken[f][money] - low[free[f]]) * (cents(free[f]) / unit));
        }
        return packs;
    }

    /// The best gains with one item more.
    private double[] with(int i, long cost, double[] before, int[] taken) {
        var gains = items.get(i).gains();
        var best = before.clone();
        Arrays.fill(taken, low[i]);
        for (int k = Math.max(low[i] + 1, items.get(i).least()); k <= high[i] && (k - low[i]) * cost < best.length; k++) {
            int spent = (int) ((k - low[i]) * cost);
            for (int money = spent; money < best.length; money++) {
                double gain = before[money - spent] + gains[k] - gains[low[i]];
                if (gain > best[money]) {
                    best[money] = gain;
                    taken[money] = k;
                }
            }
        }
        return best;
    }

    private long cents(int i) {
        return Math.round(HUNDRED * items.get(i).cost());
    }

    private static long divisor(long a, long b) {
        return b == 0 ? a : divisor(b, a % b);
    }
}
