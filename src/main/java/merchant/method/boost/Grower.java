package merchant.method.boost;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import merchant.work.Progress;
import org.jspecify.annotations.Nullable;

/// Grows one tree after another on the same bins: always the leaf whose division gains most is divided next. The histogram of the
/// smaller child is counted, that of the larger is what its parent has more (G. Ke and others, "LightGBM", 2017).
final class Grower {
    /// Fewer additions than this are not worth spreading over the cores.
    private static final int SPREAD = 60_000;

    private final Bins bins;
    private final Recipe recipe;
    private final int[] offsets;
    private final ArrayDeque<double[]> spare = new ArrayDeque<>();
    private final double[] slopes;
    private final double[] curves;
    private final int[] aside;
    private int[] rows = {};

    Grower(Bins bins, Recipe recipe) {
        this.bins = bins;
        this.recipe = recipe;
        int count = bins.counts().length;
        offsets = new int[count + 1];
        for (int f = 0; f < count; f++) {
            offsets[f + 1] = offsets[f] + 2 * bins.counts()[f];
        }
        int all = bins.features().rows();
        slopes = new double[all];
        curves = new double[all];
        aside = new int[all];
    }

    /// The leaves of the tree grown last stand here in the order of its leaves: rows `from` to `to` of [#rows].
    private List<Leaf> leaves = List.of();

    /// @param drawn rows to grow on; put into another order
    /// @param features that may be asked
    /// @throws merchant.work.Cancelled when the progress says so
    Tree grow(int[] drawn, double[] slope, double[] curve, int[] features, Progress progress) {
        rows = drawn;
        leaves.forEach(l -> spare.push(l.histogram));
        var grown = new ArrayList<Leaf>(recipe.leaves());
        var sketch = new Sketch(recipe.leaves());
        grown.add(root(slope, curve, features));
        while (grown.size() < recipe.leaves()) {
            progress.check();
            int next = best(grown);
            var split = grown.get(next).split;
            if (split == null) {
                break;
            }
            var parent = grown.get(next);
            int test = sketch.add(parent, split, bins);
            var children = divide(parent, split, slope, curve, features);
            children[0].above = test;
            children[0].left = true;
            children[1].above = test;
            grown.set(next, children[0]);
            grown.add(children[1]);
        }
        leaves = grown;
        return sketch.tree(grown, recipe);
    }

    /// Rows of a leaf of the tree grown last.
    int[] rows(int leaf) {
        return Arrays.copyOfRange(rows, leaves.get(leaf).from, leaves.get(leaf).to);
    }

    /// Adds a value to the scores of the rows of a leaf of the tree grown last.
    void add(int leaf, double value, double[] score) {
        for (int i = leaves.get(leaf).from; i < leaves.get(leaf).to; i++) {
            score[rows[i]] += value;
        }
    }

    private static int best(List<Leaf> grown) {
        int best = 0;
        for (int i = 1; i < grown.size(); i++) {
            best = grown.get(i).gain() > grown.get(best).gain() ? i : best;
        }
        return best;
    }

    private Leaf root(double[] slope, double[] curve, int[] features) {
        double g = 0;
        double h = 0;
        for (int row : rows) {
            g += slope[row];
            h += curve[row];
        }
        var root = new Leaf(0, rows.length, g, h, histogram());
        collect(root, slope, curve);
        var splits = new Split[features.length];
        spread(features.length, root.size(), i -> {
            count(root, features[i]);
            splits[i] = scan(root, features[i]);
        });
        root.split = best(splits);
        return root;
    }

    private Leaf[] divide(Leaf parent, Split split, double[] slope, double[] curve, int[] features) {
        int middle = partition(parent, split);
        boolean leftSmaller = middle - parent.from <= parent.to - middle;
        var left = new Leaf(parent.from, middle, split.slope(), split.curve(), leftSmaller ? histogram() : parent.histogram);
        var right = new Leaf(middle, parent.to, parent.slope - split.slope(), parent.curve - split.curve(),
                leftSmaller ? parent.histogram : histogram());
        var small = leftSmaller ? left : right;
        var large = leftSmaller ? right : left;
        collect(small, slope, curve);
        var smallSplits = new Split[features.length];
        var largeSplits = new Split[features.length];
        spread(features.length, small.size(), i -> {
            count(small, features[i]);
            subtract(large.histogram, small.histogram, features[i]);
            smallSplits[i] = scan(small, features[i]);
            largeSplits[i] = scan(large, features[i]);
        });
        small.split = best(smallSplits);
        large.split = best(largeSplits);
        return new Leaf[] {left, right};
    }

    private static void spread(int features, int rows, java.util.function.IntConsumer work) {
        var all = IntStream.range(0, features);
        ((long) features * rows > SPREAD ? all.parallel() : all).forEach(work);
    }

    /// Rows that go left first, both sides in their order.
    private int partition(Leaf leaf, Split split) {
        var codes = bins.codes()[split.feature()];
        var goesLeft = new boolean[256];
        for (int code = 0; code < bins.counts()[split.feature()]; code++) {
            goesLeft[code] = split.left(code);
        }
        int at = leaf.from;
        int put = 0;
        for (int i = leaf.from; i < leaf.to; i++) {
            int row = rows[i];
            if (goesLeft[codes[row] & 255]) {
                rows[at++] = row;
            } else {
                aside[put++] = row;
            }
        }
        System.arraycopy(aside, 0, rows, at, put);
        return at;
    }

    private double[] histogram() {
        return spare.isEmpty() ? new double[offsets[offsets.length - 1]] : spare.pop();
    }

    /// Puts the derivatives of the leaf's rows side by side, once for all features.
    private void collect(Leaf leaf, double[] slope, double[] curve) {
        for (int i = leaf.from; i < leaf.to; i++) {
            slopes[i] = slope[rows[i]];
            curves[i] = curve[rows[i]];
        }
    }

    private void count(Leaf leaf, int feature) {
        var histogram = leaf.histogram;
        var codes = bins.codes()[feature];
        int at = offsets[feature];
        Arrays.fill(histogram, at, offsets[feature + 1], 0);
        for (int i = leaf.from; i < leaf.to; i++) {
            int bin = at + 2 * (codes[rows[i]] & 255);
            histogram[bin] += slopes[i];
            histogram[bin + 1] += curves[i];
        }
    }

    private void subtract(double[] from, double[] what, int feature) {
        for (int i = offsets[feature]; i < offsets[feature + 1]; i++) {
            from[i] -= what[i];
        }
    }

    /// The fewest rows of a leaf are counted by their share of the curve, so that the histogram need not count them.
    private @Nullable Split scan(Leaf leaf, int feature) {
        if (leaf.size() < 2 * recipe.leastRows()) {
            return null;
        }
        double least = Math.max(recipe.leastCurve(), leaf.curve * (recipe.leastRows() - 0.5) / leaf.size());
        var scan = new Scan(leaf.histogram, offsets[feature], bins.counts()[feature], leaf.slope, leaf.curve, least, recipe.lambda());
        return bins.features().categories()[feature] > 0 ? scan.categories(feature) : scan.numbers(feature);
    }

    /// The greatest gain; of equals the first feature.
    private static @Nullable Split best(@Nullable Split[] splits) {
        Split best = null;
        for (var split : splits) {
            best = split != null && (best == null || split.gain() > best.gain()) ? split : best;
        }
        return best;
    }
}
