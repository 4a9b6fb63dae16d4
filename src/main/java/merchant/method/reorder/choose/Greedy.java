package merchant.method.reorder.choose;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Buys pack by pack what gains most at the prices of money and room, from a start that keeps the limits, until nothing more fits.
final class Greedy {
    private static final double SLACK = 1e-9;

    private final List<Item> items;
    private final Limits limits;
    private final Prices prices;
    private final int[] packs;
    private final boolean[] closed;
    private double money;
    private double room;

    Greedy(List<Item> items, Limits limits, Prices prices) {
        this.items = items;
        this.limits = limits;
        this.prices = prices;
        packs = new int[items.size()];
        closed = new boolean[limits.minimums().length];
    }

    /// A choice that keeps all limits.
    int[] choose() {
        for (int i = 0; i < packs.length; i++) {
            put(i, items.get(i).best(prices.of(items.get(i))));
        }
        while (!fits(0, 0)) {
            put(worst(), 0);
        }
        fill();
        for (int supplier = below(); supplier >= 0; supplier = below()) {
            close(supplier);
            fill();
        }
        return packs;
    }

    /// A choice in which these suppliers get at least their least orders, filled up first, and no other supplier that has one gets anything; empty where that does not fit.
    Optional<int[]> among(boolean[] open) {
        for (int s = 0; s < closed.length; s++) {
            closed[s] = limits.minimums()[s] > 0 && !open[s];
        }
        var own = IntStream.range(0, packs.length).boxed().collect(Collectors.groupingBy(i -> items.get(i).supplier()));
        for (int s = 0; s < closed.length; s++) {
            double spent = 0;
            while (!closed[s] && spent < limits.minimums()[s] * (1 - SLACK)) {
                int i = bestOf(own.getOrDefault(s, List.of()), limits.minimums()[s] - spent);
                if (i < 0) {
                    return Optional.empty();
                }
                spent += next(i) * items.get(i).cost();
                put(i, packs[i] + next(i));
            }
        }
        fill();
        return Optional.of(packs);
    }

    /// The item of a supplier's own whose next packs gain most for what they take, of those that fit; where these reach the least order the cheapest that does; −1 for none.
    private int bestOf(List<Integer> own, double missing) {
        int best = -1;
        int least = -1;
        for (int i : own) {
            var item = items.get(i);
            int more = next(i);
            boolean can = packs[i] + more <= item.most() && item.cost() > 0 && fits(more * item.cost(), more * item.volume());
            if (can && (best < 0 || worth(i) > worth(best))) {
                best = i;
            }
            boolean enough = can && more * item.cost() >= missing * (1 - SLACK);
            least = enough && (least < 0 || more * item.cost() < next(least) * items.get(least).cost()) ? i : least;
        }
        return best >= 0 && least >= 0 && next(best) * items.get(best).cost() >= missing * (1 - SLACK) ? least : best;
    }

    private void put(int i, int count) {
        money += (count - packs[i]) * items.get(i).cost();
        room += (count - packs[i]) * items.get(i).volume();
        packs[i] = count;
    }

    private boolean fits(double more, double moreRoom) {
        return money + more <= limits.budget() * (1 + SLACK) && room + moreRoom <= limits.volume() * (1 + SLACK);
    }

    /// The item whose packs gain least for what they take.
    private int worst() {
        int worst = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < packs.length; i++) {
            var item = items.get(i);
            double worth = packs[i] == 0 ? Double.POSITIVE_INFINITY : (item.gains()[packs[i]] - item.gains()[0]) / (packs[i] * size(item));
            if (packs[i] > 0 && (worst < 0 || worth < least)) {
                least = worth;
                worst = i;
            }
        }
        return worst;
    }

    private double size(Item item) {
        double share = Double.isInfinite(limits.budget()) ? 0 : item.cost() / Math.max(limits.budget(), SLACK);
        return share + (Double.isInfinite(limits.volume()) ? 0 : item.volume() / Math.max(limits.volume(), SLACK)) + SLACK;
    }

    private void fill() {
        var queue = new PriorityQueue<int[]>(Comparator.comparingDouble((int[] e) -> -worth(e[0])).thenComparingInt(e -> e[0]));
        for (int i = 0; i < packs.length; i++) {
            offer(queue, i);
        }
        while (!queue.isEmpty()) {
            int i = queue.remove()[0];
            int more = next(i);
            if (fits(more * items.get(i).cost(), more * items.get(i).volume())) {
                put(i, packs[i] + more);
                offer(queue, i);
            }
        }
    }

    private void offer(PriorityQueue<int[]> queue, int i) {
        int more = next(i);
        var item = items.get(i);
        if (!closed[item.supplier()] && packs[i] + more <= item.most() && item.gains()[packs[i] + more] > item.gains()[packs[i]]) {
            queue.add(new int[] {i});
        }
    }

    private int next(int i) {
        return packs[i] == 0 ? items.get(i).least() : 1;
    }

    private double worth(int i) {
        var item = items.get(i);
        int more = next(i);
        return (item.gains()[packs[i] + more] - item.gains()[packs[i]]) / (more * size(item));
    }

    /// A supplier whose order is below its least, the one with the least gain; −1 for none.
    private int below() {
        var spent = new double[closed.length];
        var gain = new double[closed.length];
        for (int i = 0; i < packs.length; i++) {
            spent[items.get(i).supplier()] += packs[i] * items.get(i).cost();
            gain[items.get(i).supplier()] += items.get(i).gains()[packs[i]] - items.get(i).gains()[0];
        }
        int below = -1;
        for (int s = 0; s < closed.length; s++) {
            if (spent[s] > 0 && spent[s] < limits.minimums()[s] * (1 - SLACK) && (below < 0 || gain[s] < gain[below])) {
                below = s;
            }
        }
        return below;
    }

    private void close(int supplier) {
        closed[supplier] = true;
        for (int i = 0; i < packs.length; i++) {
            if (items.get(i).supplier() == supplier) {
                put(i, 0);
            }
        }
    }
}
