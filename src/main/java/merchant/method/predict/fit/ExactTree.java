package merchant.method.predict.fit;

import java.util.Optional;
import smile.classification.DecisionTree;
import smile.data.DataFrame;
import smile.data.type.StructField;
import smile.model.cart.DecisionNode;
import smile.model.cart.LeafNode;
import smile.model.cart.OrdinalSplit;
import smile.model.cart.Split;
import smile.model.cart.SplitRule;

/// Smile's tree with every cut between two different values weighed. Smile 6.2.5 weighs a cut only where the rows on both sides of it, in the order in
/// which ties happen to stand, are of different classes, and not where values differ by less than 1e-7: among many equal values
/// (orders in 90 days: 0, 1, 2) it passes over the best cut by accident.
final class ExactTree extends DecisionTree {
    private final int[] classOf;
    private final int classes;
    private final int leastRows;

    /// @param depth levels of nodes
    ExactTree(DataFrame frame, int[] y, StructField response, int classes, int depth, int leastRows, int tried, int[] times, int[][] order) {
        // the superclass grows the tree while it is made and asks for cuts then
        this.classOf = y;
        this.classes = classes;
        this.leastRows = leastRows;
        super(frame, y, response, classes, SplitRule.GINI, depth, Math.max(2, y.length), leastRows, tried, times, order);
    }

    @Override
    protected Optional<Split> findBestSplit(LeafNode leaf, int j, double impurity, int lo, int hi) {
        if (order[j] == null) {
            return super.findBestSplit(leaf, j, impurity, lo, hi);
        }
        var column = x.column(j);
        var all = ((DecisionNode) leaf).count();
        var below = new int[classes];
        int rows = leaf.size();
        int under = 0;
        double best = 0;
        double cut = Double.NaN;
        int bestUnder = 0;
        double before = column.getDouble(order[j][lo]);
        for (int i = lo; i < hi; i++) {
            int row = order[j][i];
            double value = column.getDouble(row);
            if (value != before && under >= leastRows && rows - under >= leastRows) {
                double gain = impurity - weighted(below, all, under, rows);
                if (gain > best) {
                    best = gain;
                    cut = between(before, value);
                    bestUnder = under;
                }
            }
            below[classOf[row]] += samples[row];
            under += samples[row];
            before = value;
        }
        if (!(best > 0)) {
            return Optional.empty();
        }
        double at = cut;
        return Optional.of(new OrdinalSplit(leaf, j, cut, best, lo, hi, bestUnder, rows - bestUnder, i -> column.getDouble(i) <= at));
    }

    /// A number that is not below the lower value and below the upper one.
    private static double between(double lower, double upper) {
        double middle = lower / 2 + upper / 2;
        return middle >= lower && middle < upper ? middle : lower;
    }

    /// The mean Gini impurity of the two sides.
    private static double weighted(int[] below, int[] all, int under, int rows) {
        double squaresUnder = 0;
        double squaresOver = 0;
        double over = rows - under;
        for (int c = 0; c < all.length; c++) {
            double b = below[c];
            double a = all[c] - b;
            squaresUnder += b * b;
            squaresOver += a * a;
        }
        return (under - squaresUnder / under + over - squaresOver / over) / rows;
    }
}
