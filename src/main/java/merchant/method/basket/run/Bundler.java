package merchant.method.basket.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import merchant.method.NoGoods;
import merchant.method.basket.mine.Frequent.Key;
import merchant.method.basket.order.Orders;
import merchant.result.BasketResult.Bundle;
import merchant.result.BasketResult.Rule;
import merchant.work.Progress;

/// Suggests what to offer together: the sets behind the rules that go beyond chance and stand together at least half as often again as
/// by chance, those first that bring most beyond it. A set that holds a suggested one, or is held by it, is not suggested too; nor is one with
/// something that is no goods.
final class Bundler {
    private static final double LEAST_LIFT = 1.5;
    private static final int LONGEST = 4;
    private static final int MOST = 20;
    private static final int CHECK_EVERY = 1 << 10;

    private final Orders orders;
    private final int[] counts;
    private final boolean[] noGoods;
    private final TreeSet<Integer> leftOut = new TreeSet<>();

    Bundler(Orders orders) {
        this.orders = orders;
        this.noGoods = new boolean[orders.names().size()];
        for (int i = 0; i < noGoods.length; i++) {
            noGoods[i] = NoGoods.is(orders.names().get(i));
        }
        this.counts = orders.counts();
    }

    List<Bundle> of(List<Rule> rules, Progress progress) {
        var tried = new HashSet<Key>();
        var candidates = new ArrayList<Bundle>();
        for (int i = 0; i < rules.size(); i++) {
            var rule = rules.get(i);
            if (i % CHECK_EVERY == 0) {
                progress.check();
            }
            var items = java.util.stream.IntStream.concat(java.util.Arrays.stream(rule.left()), java.util.Arrays.stream(rule.right())).sorted().toArray();
            if (rule.beyondChance() && items.length <= LONGEST && tried.add(new Key(items))) {
                var bundle = bundle(items, rule.count());
                if (bundle.lift() >= LEAST_LIFT && goods(items)) {
                    candidates.add(bundle);
                }
            }
        }
        boolean valued = orders.spend().length > 0;
        candidates.sort(Comparator.comparingDouble((Bundle b) -> valued ? -b.value() : -b.extra()).thenComparing(Bundle::items, java.util.Arrays::compare));
        var chosen = new ArrayList<Bundle>();
        for (var bundle : candidates) {
            if (chosen.size() < MOST && chosen.stream().noneMatch(c -> holds(c.items(), bundle.items()) || holds(bundle.items(), c.items()))) {
                chosen.add(bundle);
            }
        }
        return chosen;
    }

    /// True where all of them can be offered; what cannot is remembered.
    private boolean goods(int[] items) {
        var none = java.util.Arrays.stream(items).filter(i -> noGoods[i]).boxed().toList();
        leftOut.addAll(none);
        return none.isEmpty();
    }

    /// The names that would stand in a bundle but are no goods, such as postage.
    List<String> leftOut() {
        return leftOut.stream().map(orders.names()::get).toList();
    }

    /// How much more often the products stand together than if they were independent.
    double lift(int[] items, int count) {
        double chance = orders.size();
        for (int item : items) {
            chance *= (double) counts[item] / orders.size();
        }
        return count / chance;
    }

    private Bundle bundle(int[] items, int count) {
        double lift = lift(items, count);
        double extra = 1_000.0 * count / orders.size() * (1 - 1 / lift);
        return new Bundle(items, count, lift, extra, orders.spend().length == 0 ? Double.NaN : extra * spend(items));
    }

    /// What an order that holds these products spends on them.
    double spend(int[] items) {
        double sum = 0;
        for (int item : items) {
            sum += orders.spend()[item];
        }
        return sum;
    }

    private static boolean holds(int[] all, int[] part) {
        for (int item : part) {
            if (java.util.Arrays.binarySearch(all, item) < 0) {
                return false;
            }
        }
        return true;
    }
}
