package merchant.method.recommend.fit;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import merchant.method.judge.Folds;
import merchant.method.recommend.data.Sparse;
import merchant.result.RecommendResult.Because;
import merchant.text.Sentence;
import merchant.work.Progress;

/// Customers alike: those who have the same items. Each customer is compared when asked for, so that no table of all pairs is kept.
///
/// Purchases: the weight of an item is the sum of how alike the neighbours are that have it. Ratings: the customer's mean + Σ s·(r − mean) / Σ |s|
/// over the most alike customers who rated it (P. Resnick et al., "GroupLens: an open architecture for collaborative filtering of netnews", 1994).
public final class UserNeighbours implements Taste {
    /// With more customers each is compared with so many of them, drawn by the seed.
    static final int MOST_COMPARED = 20_000;

    private final Sparse histories;
    private final Sparse holders;
    private final boolean rated;
    private final Neighbourhood settings;
    private final double[] lengths;
    private final double[] means;
    private final boolean sampled;

    private UserNeighbours(Sparse histories, Sparse holders, boolean rated, Neighbourhood settings, boolean sampled) {
        this.histories = histories;
        this.holders = holders;
        this.rated = rated;
        this.settings = settings;
        this.lengths = Comparing.lengths(histories);
        this.means = histories.means();
        this.sampled = sampled;
    }

    /// Prepares for comparing.
    public static Taste learn(Sparse histories, boolean rated, Neighbourhood settings, long seed, Progress progress) {
        progress.check();
        boolean sampled = histories.rows() > MOST_COMPARED;
        var holders = (sampled ? sample(histories, seed) : histories).transposed();
        progress.step(1, 1);
        return new UserNeighbours(histories, holders, rated, settings, sampled);
    }

    private static Sparse sample(Sparse histories, long seed) {
        var customers = IntStream.range(0, histories.rows()).toArray();
        Folds.shuffle(customers, new SplittableRandom(seed));
        var out = new boolean[histories.index().length];
        for (int i = MOST_COMPARED; i < customers.length; i++) {
            Arrays.fill(out, histories.start()[customers[i]], histories.start()[customers[i] + 1], true);
        }
        return histories.without(out);
    }

    @Override
    public Optional<Sentence> note() {
        return sampled ? Optional.of(Sentence.of("Each customer was compared with {0} others, drawn at random, instead of with all {1}.", MOST_COMPARED,
                histories.rows())) : Optional.empty();
    }

    @Override
    public Session open() {
        return new Asking();
    }

    private final class Asking implements Session {
        private final Comparing comparing = new Comparing(histories, holders, settings.similarity(), lengths);
        private final Strongest strongest = new Strongest(Math.min(histories.rows(), settings.neighbours() * (rated ? Neighbourhood.POOL : 1)));
        private final Expected expected = new Expected(histories.columns(), rated ? settings.neighbours() : Integer.MAX_VALUE);

        @Override
        public void weigh(int customer, Weights into) {
            comparing.compare(customer);
            for (int i = 0; i < comparing.count(); i++) {
                int other = comparing.met(i);
                double alike = comparing.alike(customer, other);
                if (other != customer && alike > 0) {
                    strongest.offer(alike, other);
                }
            }
            expected.clear();
            into.clear();
            for (int other : strongest.take()) {
                hear(other, comparing.alike(customer, other), into);
            }
            if (rated) {
                expected.write(item -> means[customer], into);
            } else {
                int own = histories.size(customer);
                for (int at = histories.start()[customer]; at < histories.start()[customer + 1]; at++) {
                    into.add(histories.index()[at], own / (own + settings.shrinkage()));
                }
            }
        }

        private void hear(int other, double alike, Weights into) {
            for (int at = histories.start()[other]; at < histories.start()[other + 1]; at++) {
                expected.hear(histories.index()[at], alike, rated ? histories.value()[at] - means[other] : 0);
                if (!rated) {
                    into.add(histories.index()[at], alike);
                }
            }
        }

        @Override
        public Why why(int customer, int item, Weights weights) {
            int behind = expected.behind(item);
            return behind > 0 ? Why.of(Because.ALIKE, behind) : rated ? Why.of(Because.TASTE, 0) : new Why(Because.BOUGHT, new int[] {item}, 0);
        }
    }
}
