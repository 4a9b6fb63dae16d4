package merchant.method.basket.mine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import merchant.method.basket.mine.Frequent.Counted;
import merchant.method.basket.order.Orders;
import merchant.method.smile.Blas;
import merchant.work.Progress;
import smile.association.FPGrowth;
import smile.association.FPTree;

/// FP-growth by Smile: the orders are folded into a prefix tree, and sets are grown from it without candidates (Han, Pei, Yin 2000,
/// "Mining frequent patterns without candidate generation").
///
/// Smile's search cannot be stopped, knows no longest set, and holds the sets that end in one product at once. So what it would find is
/// counted first ([Depth]); where that is too much for one call, the orders are divided as FP-growth itself divides them: by a product,
/// the orders that hold it, and in these the products before it.
public final class Growth implements Miner {
    /// Sets that one call of Smile may find: some tenths of a second.
    private static final int CALL = 100_000;

    @Override
    public Frequent mine(Orders orders, int least, int longest, Progress progress) {
        progress.check();
        Blas.prepare();
        if (Depth.volume(orders, least, longest, MOST_SETS, progress.slice(0, 0.3)) > MOST_SETS) {
            throw TooMany.sets();
        }
        var work = new Work(least, progress);
        work.grow(orders, new int[0], longest, 0.3, 1);
        progress.report(1);
        return new Frequent(work.sets, List.of());
    }

    private static final class Work {
        private final int least;
        private final Progress progress;
        private final List<Counted> sets = new ArrayList<>();

        Work(int least, Progress progress) {
            this.least = least;
            this.progress = progress;
        }

        private void grow(Orders orders, int[] suffix, int longest, double from, double to) {
            progress.check();
            int volume = Depth.volume(orders, least, Integer.MAX_VALUE, CALL, new Quiet(progress));
            if (volume > 0 && volume <= CALL) {
                call(orders, suffix, longest);
            } else if (volume > 0) {
                divide(orders, suffix, longest, from, to);
            }
            progress.report(to);
        }

        private void call(Orders orders, int[] suffix, int longest) {
            var tree = FPTree.of(least, () -> stream(orders));
            for (var set : (Iterable<smile.association.ItemSet>) FPGrowth.apply(tree)::iterator) {
                progress.check();
                if (set.items().length <= longest) {
                    keep(set.items(), suffix, set.support());
                }
            }
        }

        /// Smile sorts the arrays that it is given, so it gets copies.
        private Stream<int[]> stream(Orders orders) {
            return Arrays.stream(orders.baskets()).filter(b -> b.length > 0).map(b -> {
                progress.check();
                return b.clone();
            });
        }

        private void divide(Orders orders, int[] suffix, int longest, double from, double to) {
            var counts = orders.counts();
            var items = IntStream.range(0, counts.length).filter(i -> counts[i] >= least).toArray();
            for (int i = 0; i < items.length; i++) {
                int item = items[i];
                keep(new int[] {item}, suffix, counts[item]);
                if (longest > 1) {
                    double step = (to - from) / items.length;
                    grow(before(orders, item, counts), with(suffix, item), longest - 1, from + i * step, from + (i + 1) * step);
                }
            }
        }

        /// The orders that hold the item, with the frequent products before it.
        private Orders before(Orders orders, int item, int[] counts) {
            return orders.with(Arrays.stream(orders.baskets()).filter(b -> Arrays.binarySearch(b, item) >= 0)
                    .map(b -> Arrays.stream(b).filter(i -> i < item && counts[i] >= least).toArray()).filter(b -> b.length > 0)
                    .toArray(int[][]::new));
        }

        private void keep(int[] items, int[] suffix, int count) {
            sets.add(new Counted(IntStream.concat(Arrays.stream(items), Arrays.stream(suffix)).sorted().toArray(), count));
        }

        private static int[] with(int[] suffix, int item) {
            var longer = Arrays.copyOf(suffix, suffix.length + 1);
            longer[suffix.length] = item;
            return longer;
        }
    }

    /// A progress that can be cancelled and does not tell: for counting in between.
    private record Quiet(Progress whole) implements Progress {
        @Override
        public void report(double fraction) {}

        @Override
        public void say(merchant.text.Sentence doing) {}

        @Override
        public boolean cancelled() {
            return whole.cancelled();
        }
    }
}
