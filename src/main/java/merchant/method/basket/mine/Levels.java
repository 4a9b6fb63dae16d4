package merchant.method.basket.mine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import merchant.method.basket.mine.Frequent.Counted;
import merchant.method.basket.mine.Frequent.Key;
import merchant.method.basket.order.Orders;
import merchant.result.BasketResult.Candidate;
import merchant.result.BasketResult.Pass;
import merchant.work.Progress;
import org.jspecify.annotations.Nullable;

/// Apriori: sets of one product, then of two, and so on. A set can only be frequent if all its parts are; so each pass joins frequent sets
/// that differ in their last product, prunes those with an infrequent part without counting them, and counts the rest (Agrawal, Srikant
/// 1994, "Fast algorithms for mining association rules"). The passes are kept, to be looked at. Counting intersects columns of bits in
/// place of walking a hash tree: the passes are the same.
public final class Levels implements Miner {
    /// How many candidates of a pass are kept for showing.
    public static final int SHOWN = 500;

    @Override
    public Frequent mine(Orders orders, int least, int longest, Progress progress) {
        return new Work(orders, least, longest, progress).mine();
    }

    private static final class Work {
        private final Orders orders;
        private final int least;
        private final int longest;
        private final Progress progress;
        private final List<Counted> all = new ArrayList<>();
        private final List<Pass> passes = new ArrayList<>();

        Work(Orders orders, int least, int longest, Progress progress) {
            this.orders = orders;
            this.least = least;
            this.longest = longest;
            this.progress = progress;
        }

        Frequent mine() {
            progress.check();
            var counts = orders.counts();
            var level = singles(counts);
            if (longest > 1 && level.size() > 1) {
                level = pairs(level, counts);
            }
            var items = IntStream.range(0, counts.length).filter(i -> counts[i] >= least).toArray();
            var columns = new Columns(orders, items);
            // how many passes there will be is not known: each takes half of what is left
            double done = 0.3;
            for (int size = 3; size <= longest && level.size() > 1; size++) {
                level = new Step(level, columns, size).pass(progress.slice(done, (1 + done) / 2));
                done = (1 + done) / 2;
            }
            progress.report(1);
            return new Frequent(all, passes);
        }

        private void keep(List<Counted> level) {
            all.addAll(level);
            if (all.size() > MOST_SETS) {
                throw TooMany.sets();
            }
        }

        private List<Counted> singles(int[] counts) {
            var level = new ArrayList<Counted>();
            var shown = new ArrayList<Candidate>();
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] >= least) {
                    level.add(new Counted(new int[] {i}, counts[i]));
                }
                show(shown, new int[] {i}, counts[i]);
            }
            passes.add(new Pass(1, counts.length, 0, level.size(), shown));
            keep(level);
            return level;
        }

        private List<Counted> pairs(List<Counted> level, int[] counts) {
            var items = level.stream().mapToInt(s -> s.items()[0]).toArray();
            var pairs = new Pairs(orders, items, counts);
            var together = new int[counts.length];
            var next = new ArrayList<Counted>();
            var shown = new ArrayList<Candidate>();
            for (int i = 0; i < items.length; i++) {
                progress.check();
                progress.report(0.3 * i / items.length);
                pairs.of(items[i], together);
                for (int j = i + 1; j < items.length; j++) {
                    int count = together[items[j]];
                    if (count >= least) {
                        next.add(new Counted(new int[] {items[i], items[j]}, count));
                    }
                    if (shown.size() < SHOWN) {
                        show(shown, new int[] {items[i], items[j]}, count);
                    }
                }
                if (all.size() + next.size() > MOST_SETS) {
                    throw TooMany.sets();
                }
            }
            passes.add(new Pass(2, (long) items.length * (items.length - 1) / 2, 0, next.size(), shown));
            keep(next);
            return next;
        }

        private void show(List<Candidate> shown, int[] items, int count) {
            if (shown.size() < SHOWN) {
                shown.add(new Candidate(items, count, count >= least, new int[0]));
            }
        }

        /// One pass over sets of three products or more.
        private final class Step {
            private final List<Counted> level;
            private final Columns columns;
            private final int size;
            private final Map<Key, Integer> known;
            private final List<Counted> next = new ArrayList<>();
            private final List<Candidate> shown = new ArrayList<>();
            private long candidates;
            private long pruned;

            Step(List<Counted> level, Columns columns, int size) {
                this.level = level;
                this.columns = columns;
                this.size = size;
                this.known = new Frequent(level, List.of()).counts();
            }

            List<Counted> pass(Progress part) {
                for (int i = 0; i < level.size(); i++) {
                    if ((i & 63) == 0) {
                        part.step(i, level.size());
                    }
                    join(i);
                    if (all.size() + next.size() > MOST_SETS) {
                        throw TooMany.sets();
                    }
                }
                if (candidates > 0) {
                    passes.add(new Pass(size, candidates, pruned, next.size(), shown));
                }
                keep(next);
                return next;
            }

            /// Joins a set with the later ones that have all but the last product in common with it; the level is sorted, so they stand behind it.
            private void join(int at) {
                var first = level.get(at).items();
                long @Nullable [] base = null;
                for (int j = at + 1; j < level.size() && alike(first, level.get(j).items()); j++) {
                    if ((j & 1023) == 0) {
                        progress.check();
                    }
                    var set = Arrays.copyOf(first, size);
                    set[size - 1] = level.get(j).items()[size - 2];
                    candidates++;
                    var missing = infrequent(set);
                    if (missing != null) {
                        pruned++;
                        if (shown.size() < SHOWN) {
                            shown.add(new Candidate(set, -1, false, missing));
                        }
                        continue;
                    }
                    base = base == null ? columns.of(first) : base;
                    int count = Columns.together(base, columns.of(set[size - 1]));
                    if (count >= least) {
                        next.add(new Counted(set, count));
                    }
                    show(shown, set, count);
                }
            }

            private boolean alike(int[] one, int[] other) {
                return Arrays.equals(one, 0, size - 2, other, 0, size - 2);
            }

            /// The first part that is not frequent, or null. The two parts that were joined are frequent.
            private int @Nullable [] infrequent(int[] set) {
                var key = new Key(set);
                for (int place = 0; place < size - 2; place++) {
                    var part = key.without(place);
                    if (!known.containsKey(part)) {
                        return part.items();
                    }
                }
                return null;
            }
        }
    }
}
