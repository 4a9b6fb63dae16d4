package merchant.method.basket.mine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import merchant.method.basket.mine.Frequent.Counted;
import merchant.method.basket.order.Orders;
import merchant.work.Progress;

/// Mines depth first by intersecting columns of bits (Eclat: Zaki 2000, "Scalable algorithms for association mining"). It is the fastest
/// here and can be stopped at any set, so it mines what the judging needs, and tells how much there is before Smile is asked.
public final class Depth implements Miner {
    private final int most;
    private final boolean collects;

    /// Mines everything.
    public Depth() {
        this(MOST_SETS, true);
    }

    private Depth(int most, boolean collects) {
        this.most = most;
        this.collects = collects;
    }

    /// How many frequent sets there are; more than `most` are not counted on.
    static int volume(Orders orders, int least, int longest, int most, Progress progress) {
        return new Depth(most, false).search(orders, least, longest, progress).found;
    }

    @Override
    public Frequent mine(Orders orders, int least, int longest, Progress progress) {
        var search = search(orders, least, longest, progress);
        if (search.found > most) {
            throw TooMany.sets();
        }
        return new Frequent(search.sets, List.of());
    }

    private Search search(Orders orders, int least, int longest, Progress progress) {
        progress.check();
        var counts = orders.counts();
        var items = IntStream.range(0, counts.length).filter(i -> counts[i] >= least).toArray();
        var search = new Search(new Columns(orders, items), least, longest, progress);
        var pairs = longest > 1 ? new Pairs(orders, items, counts) : null;
        var together = new int[counts.length];
        for (int i = 0; i < items.length && search.found <= most; i++) {
            progress.step(i, items.length);
            search.keep(new int[] {items[i]}, counts[items[i]]);
            if (pairs != null) {
                pairs.of(items[i], together);
                search.from(items[i], IntStream.of(items).filter(j -> together[j] >= least).toArray());
            }
        }
        progress.report(1);
        return search;
    }

    private final class Search {
        private final Columns columns;
        private final int least;
        private final int longest;
        private final Progress progress;
        private final List<Counted> sets = new ArrayList<>();
        private int found;

        Search(Columns columns, int least, int longest, Progress progress) {
            this.columns = columns;
            this.least = least;
            this.longest = longest;
            this.progress = progress;
        }

        void keep(int[] items, int count) {
            found++;
            if (collects && found <= most) {
                sets.add(new Counted(items, count));
            }
        }

        /// The sets that start with an item and go on with later ones that meet it often enough.
        void from(int item, int[] later) {
            var orders = new long[later.length][];
            var counts = new int[later.length];
            for (int j = 0; j < later.length; j++) {
                orders[j] = columns.of(later[j]).clone();
                counts[j] = Columns.both(columns.of(item), orders[j], orders[j]);
            }
            grow(new int[] {item}, later, orders, counts);
        }

        private void grow(int[] prefix, int[] later, long[][] orders, int[] counts) {
            progress.check();
            for (int i = 0; i < later.length && found <= most; i++) {
                var set = Arrays.copyOf(prefix, prefix.length + 1);
                set[prefix.length] = later[i];
                keep(set, counts[i]);
                if (set.length < longest && i + 1 < later.length) {
                    extend(set, i, later, orders);
                }
            }
        }

        private void extend(int[] set, int at, int[] later, long[][] orders) {
            var next = new int[later.length - at - 1];
            var nextOrders = new long[next.length][];
            var nextCounts = new int[next.length];
            int n = 0;
            var spare = new long[orders[at].length];
            for (int j = at + 1; j < later.length; j++) {
                int count = Columns.both(orders[at], orders[j], spare);
                if (count >= least) {
                    next[n] = later[j];
                    nextOrders[n] = spare;
                    nextCounts[n++] = count;
                    spare = new long[spare.length];
                }
            }
            if (n > 0) {
                grow(set, Arrays.copyOf(next, n), nextOrders, nextCounts);
            }
        }
    }
}
