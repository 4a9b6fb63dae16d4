package merchant.method.basket.rule;

import java.util.ArrayList;
import java.util.List;
import merchant.method.basket.mine.Frequent;
import merchant.method.basket.mine.Frequent.Counted;
import merchant.method.basket.mine.Frequent.Key;
import merchant.method.basket.mine.TooMany;
import merchant.method.basket.order.Orders;
import merchant.work.Progress;

/// Makes rules of frequent sets: each set is divided in all ways into a left and a right side, and what is confident enough is a rule.
/// Every part of a frequent set is frequent, so all counts are known already.
public final class RuleMaker {
    /// More rules than this are refused: a result of them would not open in bearable time.
    public static final int MOST_RULES = 500_000;
    private static final int CHECK_EVERY = 1 << 10;

    private RuleMaker() {}

    /// A rule by its counts.
    ///
    /// @param left products, rising
    /// @param right products, rising
    @SuppressWarnings("ArrayRecordComponent")
    public record Made(int[] left, int[] right, int count, int leftCount, int rightCount) {
        /// How many times as often as if both sides were independent.
        ///
        /// @param orders all orders
        public double lift(int orders) {
            return (double) count * orders / ((double) leftCount * rightCount);
        }
    }

    /// The rules in the order of the sets.
    ///
    /// @throws merchant.problem.Problem when there are more than [#MOST_RULES]
    public static List<Made> make(Frequent frequent, Limits limits, Progress progress) {
        var counts = frequent.counts();
        var rules = new ArrayList<Made>();
        long seen = 0;
        for (var set : frequent.sets()) {
            if (seen++ % CHECK_EVERY == 0) {
                progress.step(seen - 1, frequent.sets().size());
            }
            if (set.items().length >= Math.max(2, limits.shortest()) && set.items().length <= limits.longest()) {
                divide(set, limits, counts, rules);
            }
            if (rules.size() > MOST_RULES) {
                throw TooMany.rules(MOST_RULES);
            }
        }
        progress.report(1);
        return rules;
    }

    /// All right sides of up to so many products: a bit of `chosen` a product. Rules of more than 30 products do not come here.
    private static void divide(Counted set, Limits limits, java.util.Map<Key, Integer> counts, List<Made> rules) {
        int size = set.items().length;
        int most = Math.min(limits.right(), size - 1);
        if (most == 1) {
            for (int place = 0; place < size; place++) {
                add(new Key(set.items()).without(place).items(), new int[] {set.items()[place]}, set.count(), limits, counts, rules);
            }
            return;
        }
        for (int chosen = 1; chosen < (1 << size) - 1; chosen++) {
            if (Integer.bitCount(chosen) <= most) {
                add(side(set.items(), ~chosen), side(set.items(), chosen), set.count(), limits, counts, rules);
            }
        }
    }

    private static int[] side(int[] items, int chosen) {
        var side = new int[items.length];
        int n = 0;
        for (int i = 0; i < items.length; i++) {
            if ((chosen >> i & 1) == 1) {
                side[n++] = items[i];
            }
        }
        return java.util.Arrays.copyOf(side, n);
    }

    private static void add(int[] left, int[] right, int count, Limits limits, java.util.Map<Key, Integer> counts, List<Made> rules) {
        int leftCount = counts.get(new Key(left));
        if (limits.confident(count, leftCount)) {
            rules.add(new Made(left, right, count, leftCount, counts.get(new Key(right))));
        }
    }

    /// How surely both sides go together: the root of the likelihood ratio of independence (G² of the four-field table), negative
    /// where they avoid each other. It weighs how strongly and how often at once, so that a rule of three orders is not called strong.
    public static double strength(Made rule, Orders orders) {
        double n = orders.size();
        double both = rule.count();
        double left = rule.leftCount() - both;
        double right = rule.rightCount() - both;
        double none = n - both - left - right;
        double g = term(both, rule.leftCount(), rule.rightCount(), n) + term(left, rule.leftCount(), n - rule.rightCount(), n)
                + term(right, n - rule.leftCount(), rule.rightCount(), n) + term(none, n - rule.leftCount(), n - rule.rightCount(), n);
        return Math.signum(both * n - (double) rule.leftCount() * rule.rightCount()) * Math.sqrt(Math.max(0, 2 * g));
    }

    private static double term(double seen, double row, double column, double n) {
        return seen <= 0 ? 0 : seen * Math.log(seen * n / (row * column));
    }
}
