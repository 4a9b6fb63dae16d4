package merchant.method.boost;

import java.util.List;
import java.util.stream.IntStream;

/// A grown model. Immutable and safe for several threads.
public final class Boosted {
    private static final int SPREAD = 20_000;

    private final Objective objective;
    private final double start;
    private final List<Tree> trees;
    private final int features;

    Boosted(Objective objective, double start, List<Tree> trees, int features) {
        this.objective = objective;
        this.start = start;
        this.trees = List.copyOf(trees);
        this.features = features;
    }

    /// How many trees it has.
    public int trees() {
        return trees.size();
    }

    /// The answer for one row of columns like those it was grown on.
    public double answer(double[][] columns, int row) {
        double score = start;
        for (var tree : trees) {
            score += tree.value()[tree.leaf(columns, row)];
        }
        return objective.answer(score);
    }

    /// The answers for all rows.
    public double[] answers(double[][] columns) {
        int rows = columns[0].length;
        var answers = new double[rows];
        var all = IntStream.range(0, rows);
        ((long) rows * trees.size() > SPREAD ? all.parallel() : all).forEach(i -> answers[i] = answer(columns, i));
        return answers;
    }

    /// How much each feature made the loss smaller, as shares that sum to 1; all 0 where no feature told anything.
    public double[] importance() {
        var sums = new double[features];
        double all = 0;
        for (var tree : trees) {
            for (int node = 0; node < tree.feature().length; node++) {
                sums[tree.feature()[node]] += tree.gain()[node];
                all += tree.gain()[node];
            }
        }
        for (int f = 0; f < features && all > 0; f++) {
            sums[f] /= all;
        }
        return sums;
    }
}
