package merchant.method.recommend.trial;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import merchant.method.judge.Folds;
import merchant.method.recommend.data.Log;
import merchant.method.recommend.data.Sparse;
import merchant.method.recommend.fit.Fit;
import merchant.method.recommend.fit.Popularity;
import merchant.method.recommend.fit.Weights;
import merchant.work.Parallel;
import merchant.work.Progress;

/// How far expected ratings are off, on ratings that were not learned from, beside the item's mean. Where a method can say nothing, the
/// item's mean stands in for it.
///
/// @param ratings how many ratings judged
/// @param gains for each customer who judged, by how much the squared errors of the trivial rule exceed those of the method, summed
@SuppressWarnings("ArrayRecordComponent")
public record RatingErrors(int ratings, double rmse, double mae, double baseRmse, double baseMae, double[] gains) {
    /// Of more customers the ratings of so many judge, drawn by the seed.
    public static final int MOST = 5_000;

    /// Sums of one fold: squared and absolute errors, of the method and of the trivial rule, and the gains by customer.
    private record Sums(int ratings, double[] sums, double[] gains) {}

    /// Judges by folds, or by a table of its own.
    ///
    /// @param all the log's latest ratings
    /// @param fit the method
    /// @param base the trivial rule
    public static Optional<RatingErrors> of(Log log, Sparse all, Optional<Log> test, Fit fit, Fit base, int folds, long seed, Progress progress) {
        if (test.isPresent()) {
            return sum(List.of(ownTable(log, all, test.get(), fit, base, seed, progress)));
        }
        var fold = deal(all, folds, seed);
        if (all.index().length < 2 * folds) {
            progress.report(1);
            return Optional.empty();
        }
        return sum(Parallel.map(IntStream.range(0, folds).boxed().toList(), progress, (f, part) -> {
            var out = new boolean[fold.length];
            for (int at = 0; at < fold.length; at++) {
                out[at] = fold[at] == f;
            }
            return judged(all, out, fit, base, seed, part);
        }));
    }

    /// The fold of each rating; −1 for those of customers who do not judge.
    private static int[] deal(Sparse all, int folds, long seed) {
        var random = new SplittableRandom(seed);
        var customers = IntStream.range(0, all.rows()).toArray();
        Folds.shuffle(customers, random);
        var judges = new boolean[all.rows()];
        Arrays.stream(customers).limit(MOST).forEach(c -> judges[c] = true);
        var places = IntStream.range(0, all.rows()).filter(c -> judges[c]).flatMap(c -> IntStream.range(all.start()[c], all.start()[c + 1])).toArray();
        Folds.shuffle(places, random);
        var fold = new int[all.index().length];
        Arrays.fill(fold, -1);
        for (int i = 0; i < places.length; i++) {
            fold[places[i]] = i % folds;
        }
        return fold;
    }

    private static Sums judged(Sparse all, boolean[] out, Fit fit, Fit base, long seed, Progress progress) {
        var rows = new Rows(all.without(out), fit, base, seed, progress);
        for (int c = 0; c < all.rows(); c++) {
            progress.step(all.rows() + c, 2L * all.rows());
            boolean asked = false;
            for (int at = all.start()[c]; at < all.start()[c + 1]; at++) {
                if (out[at]) {
                    asked = rows.ask(c, asked);
                    rows.judge(c, all.index()[at], all.value()[at]);
                }
            }
        }
        return rows.sums();
    }

    private static Sums ownTable(Log log, Sparse all, Log test, Fit fit, Fit base, long seed, Progress progress) {
        var rows = new Rows(all, fit, base, seed, progress);
        var customers = log.customersOf(test);
        var items = log.itemsOf(test);
        for (int t = 0; t < customers.length; t++) {
            progress.step(customers.length + t, 2L * customers.length);
            boolean asked = false;
            for (int e = test.start()[t]; e < test.start()[t + 1]; e++) {
                int item = items[test.item()[e]];
                if (customers[t] >= 0 && item >= 0) {
                    asked = rows.ask(customers[t], asked);
                    rows.judge(customers[t], item, test.mark()[e]);
                }
            }
        }
        progress.report(1);
        return rows.sums();
    }

    private static Optional<RatingErrors> sum(List<Sums> folds) {
        int ratings = folds.stream().mapToInt(Sums::ratings).sum();
        if (ratings == 0) {
            return Optional.empty();
        }
        var sums = new double[4];
        var gains = new double[folds.getFirst().gains.length];
        for (var fold : folds) {
            Arrays.setAll(sums, i -> sums[i] + fold.sums[i]);
            Arrays.setAll(gains, c -> Double.isNaN(fold.gains[c]) ? gains[c] : gains[c] + fold.gains[c]);
        }
        var judged = IntStream.range(0, gains.length).filter(c -> folds.stream().anyMatch(f -> !Double.isNaN(f.gains[c]))).mapToDouble(c -> gains[c]).toArray();
        return Optional.of(new RatingErrors(ratings, Math.sqrt(sums[0] / ratings), sums[1] / ratings, Math.sqrt(sums[2] / ratings), sums[3] / ratings, judged));
    }

    /// What both rules expect, learned from the same part, and how far that is off.
    private static final class Rows {
        private final Popularity popular;
        private final merchant.method.recommend.fit.Taste.Session own;
        private final merchant.method.recommend.fit.Taste.Session other;
        private final Weights mine;
        private final Weights theirs;
        private final double low;
        private final double high;
        private final double[] sums = new double[4];
        private final double[] gains;
        private int ratings;

        Rows(Sparse learned, Fit fit, Fit base, long seed, Progress progress) {
            popular = Popularity.of(learned, true);
            own = fit.learn(learned, true, seed, progress.slice(0, 0.5)).open();
            other = base.learn(learned, true, seed, Progress.NONE).open();
            mine = new Weights(learned.columns());
            theirs = new Weights(learned.columns());
            low = Arrays.stream(learned.value()).min().orElse(0);
            high = Arrays.stream(learned.value()).max().orElse(0);
            gains = new double[learned.rows()];
            Arrays.fill(gains, Double.NaN);
        }

        boolean ask(int customer, boolean asked) {
            if (!asked) {
                own.expect(customer, mine);
                other.expect(customer, theirs);
                gains[customer] = Double.isNaN(gains[customer]) ? 0 : gains[customer];
            }
            return true;
        }

        void judge(int customer, int item, double truth) {
            double error = Math.abs(truth - Math.clamp(mine.has(item) ? mine.of(item) : popular.mean(item), low, high));
            double base = Math.abs(truth - (theirs.has(item) ? theirs.of(item) : popular.mean(item)));
            ratings++;
            sums[0] += error * error;
            sums[1] += error;
            sums[2] += base * base;
            sums[3] += base;
            gains[customer] += base * base - error * error;
        }

        Sums sums() {
            return new Sums(ratings, sums, gains);
        }
    }
}
