package merchant.method.predict.fit;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import merchant.work.Parallel;
import merchant.work.Progress;
import smile.math.MathEx;

/// A random forest (L. Breiman, "Random forests", 2001): each tree on rows drawn with replacement, with a random part of the features tried
/// at each node. Smile grows the trees, one at a time under this loop with a seed for each, so that the forest is the same however
/// many cores grow it, and can be stopped at any time.
///
/// @param trees how many
/// @param leastRows the fewest rows in a leaf
/// @param tried how many features are tried at a node; 0 for the square root of their number
public record ForestLearner(int trees, int leastRows, int tried) implements Learner {
    private static final int DEPTH = 40;

    @Override
    public Fitted fit(Sample sample, long seed, Progress progress) {
        var grower = new Grower(sample, progress);
        int features = sample.x().encoder().features().size();
        int tries = tried == 0 ? (int) Math.max(1, Math.floor(Math.sqrt(features))) : Math.min(tried, features);
        var root = new SplittableRandom(seed);
        var seeds = LongStream.generate(root::nextLong).limit(trees).boxed().toList();
        return new ForestFit(Parallel.map(seeds, progress, (s, own) -> {
            own.check();
            var random = new SplittableRandom(s);
            MathEx.setSeed(random.nextLong());
            return grower.grow(drawn(sample.rows().length, random), DEPTH, leastRows, tries);
        }));
    }

    private static int[] drawn(int rows, SplittableRandom random) {
        var times = new int[rows];
        for (int i = 0; i < rows; i++) {
            times[random.nextInt(rows)]++;
        }
        return times;
    }
}
