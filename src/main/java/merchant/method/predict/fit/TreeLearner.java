package merchant.method.predict.fit;

import java.util.Arrays;
import merchant.work.Progress;

/// One decision tree (CART; L. Breiman, J. Friedman, R. Olshen and C. Stone, 1984), grown by Smile.
///
/// @param depth the most tests on a way
/// @param leastRows the fewest rows in a leaf
public record TreeLearner(int depth, int leastRows) implements Learner {
    @Override
    public Fitted fit(Sample sample, long seed, Progress progress) {
        var times = new int[sample.rows().length];
        Arrays.fill(times, 1);
        progress.check();
        var tree = new Grower(sample, progress).grow(times, depth + 1, leastRows, sample.x().encoder().features().size());
        progress.report(1);
        return new TreeFit(Pruned.of(tree));
    }
}
