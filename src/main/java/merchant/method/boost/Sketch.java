package merchant.method.boost;

import java.util.Arrays;
import java.util.List;

/// A tree while it grows: tests are added, and children are filled in when they turn out to be tests or leaves.
final class Sketch {
    private final int[] feature;
    private final double[] cut;
    private final int[] bin;
    private final long[][] sets;
    private final boolean[] missingLeft;
    private final int[] left;
    private final int[] right;
    private final double[] gain;
    private int tests;

    Sketch(int leaves) {
        feature = new int[leaves - 1];
        cut = new double[leaves - 1];
        bin = new int[leaves - 1];
        sets = new long[leaves - 1][];
        missingLeft = new boolean[leaves - 1];
        left = new int[leaves - 1];
        right = new int[leaves - 1];
        gain = new double[leaves - 1];
    }

    /// Makes a leaf a test; returns its number.
    int add(Leaf leaf, Split split, Bins bins) {
        int test = tests++;
        hang(leaf, test);
        feature[test] = split.feature();
        bin[test] = split.bin();
        var cuts = bins.cuts()[split.feature()];
        cut[test] = split.set().length > 0 ? Double.NaN : split.bin() > cuts.length ? Double.POSITIVE_INFINITY : cuts[split.bin() - 1];
        sets[test] = split.set();
        missingLeft[test] = split.missingLeft();
        gain[test] = split.gain();
        return test;
    }

    private void hang(Leaf leaf, int child) {
        if (leaf.above >= 0) {
            (leaf.left ? left : right)[leaf.above] = child;
        }
    }

    /// The tree, its leaves with the values that their derivatives give.
    Tree tree(List<Leaf> leaves, Recipe recipe) {
        var value = new double[leaves.size()];
        for (int i = 0; i < value.length; i++) {
            var leaf = leaves.get(i);
            hang(leaf, -1 - i);
            value[i] = leaf.curve + recipe.lambda() > 0 ? -recipe.rate() * leaf.slope / (leaf.curve + recipe.lambda()) : 0;
        }
        return new Tree(Arrays.copyOf(feature, tests), Arrays.copyOf(cut, tests), Arrays.copyOf(bin, tests), Arrays.copyOf(sets, tests),
                Arrays.copyOf(missingLeft, tests), Arrays.copyOf(left, tests), Arrays.copyOf(right, tests), Arrays.copyOf(gain, tests), value);
    }
}
