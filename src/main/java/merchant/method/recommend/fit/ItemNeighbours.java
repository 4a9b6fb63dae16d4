package merchant.method.recommend.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import merchant.method.recommend.data.Sparse;
import merchant.result.RecommendResult.Because;
import merchant.result.RecommendResult.Similar;
import merchant.work.Parallel;
import merchant.work.Progress;

/// Items alike: those that the same customers have.
///
/// Purchases: the weight of an item is the sum of how alike it is to each item that the customer has, among the neighbours of that one
/// (M. Deshpande and G. Karypis, "Item-based top-N recommendation algorithms", 2004). Ratings: the item's mean + Σ s·(r − mean) / Σ |s| over the most
/// alike items that the customer rated (B. Sarwar et al., "Item-based collaborative filtering recommendation algorithms", 2001).
public final class ItemNeighbours implements Taste {
    private static final int SHOWN = 10;
    private static final int CHUNKS = 64;
    private static final int MOST_KEPT = 10_000_000;

    private final Sparse histories;
    private final boolean rated;
    private final Neighbourhood settings;
    private final double[] means;
    private final Near[] near;

    /// The items most alike to one, strongest first.
    @SuppressWarnings("ArrayRecordComponent")
    record Near(int[] others, double[] alike, int[] together, double self) {
        static final Near NONE = new Near(new int[0], new double[0], new int[0], 0);
    }

    private ItemNeighbours(Sparse histories, boolean rated, Neighbourhood settings, double[] means, Near[] near) {
        this.histories = histories;
        this.rated = rated;
        this.settings = settings;
        this.means = means;
        this.near = near;
    }

    /// Compares all items.
    public static Taste learn(Sparse histories, boolean rated, Neighbourhood settings, Progress progress) {
        var items = histories.transposed();
        var lengths = Comparing.lengths(items);
        int n = items.rows();
        int pool = rated ? Math.max(settings.neighbours(), Math.min(Neighbourhood.POOL * settings.neighbours(), MOST_KEPT / Math.max(1, n))) : settings.neighbours();
        int chunks = Math.min(CHUNKS, n);
        var near = new Near[n];
        Parallel.map(IntStream.range(0, chunks).boxed().toList(), progress, (chunk, part) -> {
            var comparing = new Comparing(items, histories, settings.similarity(), lengths);
            var strongest = new Strongest(Math.min(pool, n));
            int from = (int) ((long) n * chunk / chunks);
            int to = (int) ((long) n * (chunk + 1) / chunks);
            for (int item = from; item < to; item++) {
                part.step(item - from, to - from);
                near[item] = near(item, comparing, strongest, settings.shrinkage());
            }
            return chunk;
        });
        progress.report(1);
        return new ItemNeighbours(histories, rated, settings, items.means(), near);
    }

    private static Near near(int item, Comparing comparing, Strongest strongest, double shrinkage) {
        comparing.compare(item);
        if (comparing.count() == 0) {
            return Near.NONE;
        }
        for (int i = 0; i < comparing.count(); i++) {
            int other = comparing.met(i);
            double alike = comparing.alike(item, other);
            if (other != item && alike > 0) {
                strongest.offer(alike, other);
            }
        }
        var others = strongest.take();
        int own = comparing.common(item);
        return new Near(others, Arrays.stream(others).mapToDouble(o -> comparing.alike(item, o)).toArray(),
                Arrays.stream(others).map(comparing::common).toArray(), own / (own + shrinkage));
    }

    @Override
    public List<Similar> similar() {
        var shown = new ArrayList<Similar>();
        for (int i = 0; i < near.length; i++) {
            var one = near[i];
            var best = IntStream.range(0, one.others.length).limit(SHOWN).toArray();
            if (best.length > 0) {
                shown.add(new Similar(i, Arrays.stream(best).map(o -> one.others[o]).toArray(), Arrays.stream(best).mapToDouble(o -> one.alike[o]).toArray(),
                        Arrays.stream(best).map(o -> one.together[o]).toArray()));
            }
        }
        return shown;
    }

    @Override
    public Session open() {
        return rated ? new Rating() : new Buying();
    }

    /// How much an item of the customer's speaks for another; 0 where it does not.
    private double alike(int own, int item) {
        var one = near[own];
        for (int i = 0; i < one.others.length; i++) {
            if (one.others[i] == item) {
                return one.alike[i];
            }
        }
        return own == item && !rated ? one.self : 0;
    }

    /// The customer's items that speak most for another.
    private int[] speaking(int customer, int item) {
        var strongest = new Strongest(Why.MOST_NAMED);
        for (int at = histories.start()[customer]; at < histories.start()[customer + 1]; at++) {
            int own = histories.index()[at];
            double alike = alike(own, item);
            double says = rated ? alike * (histories.value()[at] - means[own]) : alike;
            if (says > 0) {
                strongest.offer(says, own);
            }
        }
        return strongest.take();
    }

    private final class Buying implements Session {
        @Override
        public void weigh(int customer, Weights into) {
            into.clear();
            for (int at = histories.start()[customer]; at < histories.start()[customer + 1]; at++) {
                int own = histories.index()[at];
                var one = near[own];
                into.add(own, one.self);
                for (int i = 0; i < one.others.length; i++) {
                    into.add(one.others[i], one.alike[i]);
                }
            }
        }

        @Override
        public Why why(int customer, int item, Weights weights) {
            return new Why(Because.BOUGHT, speaking(customer, item), 0);
        }
    }

    /// One item of the customer's speaking for one other.
    @FunctionalInterface
    private interface Heard {
        void hear(int own, int i, double deviation);
    }

    private final class Rating implements Session {
        private final Expected expected = new Expected(near.length, settings.neighbours());
        private final int[] speakers = new int[near.length];
        private int[] items = new int[1 << 8];
        private double[] alikes = new double[1 << 8];
        private double[] deviations = new double[1 << 8];
        private int count;

        @Override
        public void weigh(int customer, Weights into) {
            expected.clear();
            if (histories.size(customer) <= settings.neighbours()) {
                each(customer, (own, i, deviation) -> expected.hear(near[own].others[i], near[own].alike[i], deviation));
            } else {
                strongestFirst(customer);
            }
            expected.write(item -> means[item], into);
        }

        private void each(int customer, Heard heard) {
            for (int at = histories.start()[customer]; at < histories.start()[customer + 1]; at++) {
                int own = histories.index()[at];
                double deviation = histories.value()[at] - means[own];
                for (int i = 0; i < near[own].others.length; i++) {
                    heard.hear(own, i, deviation);
                }
            }
        }

        /// Who rated more items than are listened to: for items of which more speak than that, the strongest come first.
        private void strongestFirst(int customer) {
            Arrays.fill(speakers, 0);
            each(customer, (own, i, deviation) -> speakers[near[own].others[i]]++);
            count = 0;
            each(customer, (own, i, deviation) -> {
                int item = near[own].others[i];
                if (speakers[item] <= settings.neighbours()) {
                    expected.hear(item, near[own].alike[i], deviation);
                } else {
                    keep(item, near[own].alike[i], deviation);
                }
            });
            var order = new long[count];
            Arrays.setAll(order, i -> (long) ~Float.floatToIntBits((float) alikes[i]) << 32 | i);
            Arrays.sort(order);
            for (long one : order) {
                expected.hear(items[(int) one], alikes[(int) one], deviations[(int) one]);
            }
        }

        private void keep(int item, double alike, double deviation) {
            if (count == items.length) {
                items = Arrays.copyOf(items, 2 * count);
                alikes = Arrays.copyOf(alikes, 2 * count);
                deviations = Arrays.copyOf(deviations, 2 * count);
            }
            items[count] = item;
            alikes[count] = alike;
            deviations[count++] = deviation;
        }

        @Override
        public Why why(int customer, int item, Weights weights) {
            var by = speaking(customer, item);
            return by.length > 0 ? new Why(Because.RATED, by, 0) : Why.of(Because.TASTE, 0);
        }
    }
}
