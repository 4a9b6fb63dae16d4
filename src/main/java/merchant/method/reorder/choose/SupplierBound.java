package merchant.method.reorder.choose;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What no choice can gain where suppliers have least orders: at prices of money and room, a supplier that gets an order adds what its products are worth at these prices when at least its least order is
/// spent on them, and one that gets none adds nothing. The best set of suppliers at the prices that tell most is the bound; few suppliers are tried set by set, each at the prices that tell most of it
/// (Lagrangean relaxation; G. L. Nemhauser and L. A. Wolsey, *Integer and Combinatorial Optimization*, 1988).
///
/// @param prices near which other prices are tried
/// @param bound numbers of the suppliers that have a least order
@SuppressWarnings("ArrayRecordComponent")
record SupplierBound(List<Item> items, Limits limits, Prices prices, int[] bound) {
    private static final double[] FACTORS = {0, 0.25, 0.5, 0.65, 0.75, 0.8, 0.85, 0.9, 0.95, 1, 1.05, 1.1, 1.2, 1.35, 1.5, 2};
    private static final int MOST_SETS = 12;
    private static final int SEARCHES = 25;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    /// What is worth what at some prices.
    ///
    /// @param base the limits themselves and all products without a least order of their supplier
    /// @param open what each supplier of `bound` adds when it gets an order
    private record Worth(double base, double[] open) {
        double best() {
            return base + Arrays.stream(open).map(w -> Math.max(0, w)).sum();
        }

        double of(int set) {
            double sum = base;
            for (int b = 0; b < open.length; b++) {
                sum += (set >> b & 1) == 1 ? open[b] : 0;
            }
            return sum;
        }
    }

    double value() {
        var own = items.stream().collect(Collectors.groupingBy(Item::supplier));
        var worths = Arrays.stream(FACTORS).mapToObj(f -> worth(f * prices.money(), f * prices.room(), own)).toList();
        double least = worths.stream().mapToDouble(Worth::best).min().orElseThrow();
        if (bound.length > MOST_SETS) {
            return least;
        }
        return Math.min(least, IntStream.range(0, 1 << bound.length).filter(this::fits).mapToDouble(set -> worths.stream().mapToDouble(w -> w.of(set)).min().orElseThrow()).max().orElse(least));
    }

    /// True where the budget holds the least orders of a set.
    private boolean fits(int set) {
        double all = IntStream.range(0, bound.length).filter(b -> (set >> b & 1) == 1).mapToDouble(b -> limits.minimums()[bound[b]]).sum();
        return all <= limits.budget() * (1 + 1e-9);
    }

    private Worth worth(double money, double room, java.util.Map<Integer, List<Item>> own) {
        double base = (money > 0 ? money * limits.budget() : 0) + (room > 0 ? room * limits.volume() : 0);
        for (var entry : own.entrySet()) {
            base += limits.minimums()[entry.getKey()] > 0 ? 0 : worth(entry.getValue(), money, room);
        }
        return new Worth(base, Arrays.stream(bound).mapToDouble(s -> forced(own.getOrDefault(s, List.of()), money, room, limits.minimums()[s])).toArray());
    }

    private static double worth(List<Item> products, double money, double room) {
        double worth = 0;
        for (var item : products) {
            double price = money * item.cost() + room * item.volume();
            int packs = item.best(price);
            worth += item.gains()[packs] - item.gains()[0] - price * packs;
        }
        return worth;
    }

    /// At least so much spent: money is made cheaper for these products until they would spend it, and what that seems to save is taken off.
    private static double forced(List<Item> products, double money, double room, double least) {
        double low = 0;
        double high = 2 * money + products.stream().filter(i -> i.cost() > 0 && i.most() > 0).mapToDouble(i -> i.gains()[i.most()] / i.most() / i.cost()).max().orElse(0);
        for (int s = 0; s < SEARCHES; s++) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            if (worth(products, money - left, room) - left * least <= worth(products, money - right, room) - right * least) {
                high = right;
            } else {
                low = left;
            }
        }
        return Math.min(worth(products, money, room), worth(products, money - low, room) - low * least);
    }
}
