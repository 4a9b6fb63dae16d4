package merchant.method.boost;

import org.jspecify.annotations.Nullable;

/// A leaf while the tree grows.
final class Leaf {
    /// Its rows stand from here in the grower's order of rows; `to` is the first that is not its own.
    final int from;
    final int to;
    final double slope;
    final double curve;
    final double[] histogram;
    @Nullable Split split;
    /// The child of the test above that it is: the test's number, and whether left; −1 for the root.
    int above = -1;
    boolean left;

    Leaf(int from, int to, double slope, double curve, double[] histogram) {
        this.from = from;
        this.to = to;
        this.slope = slope;
        this.curve = curve;
        this.histogram = histogram;
    }

    int size() {
        return to - from;
    }

    double gain() {
        return split == null ? 0 : split.gain();
    }
}
