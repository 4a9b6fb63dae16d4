package merchant.method.boost;

/// A tree of tests. The root is test 0; a child of 0 or more is a test, a child below 0 is the leaf −1 − child.
///
/// @param feature asked by each test
/// @param cut numbers up to it go left
/// @param bin the last bin that goes left, where the feature is a number
/// @param sets categories that go left, as bits; empty where the feature is a number
/// @param missingLeft where rows without the value go
/// @param left child of each test; likewise `right`
/// @param gain by how much each test made the loss smaller
/// @param value of each leaf
@SuppressWarnings("ArrayRecordComponent")
record Tree(int[] feature, double[] cut, int[] bin, long[][] sets, boolean[] missingLeft, int[] left, int[] right, double[] gain,
        double[] value) {
    private static final int WORD = 64;

    /// The leaf of a row whose values are known.
    int leaf(double[][] columns, int row) {
        int node = feature.length == 0 ? -1 : 0;
        while (node >= 0) {
            double v = columns[feature[node]][row];
            node = (sets[node].length == 0 ? number(node, v) : category(node, v)) ? left[node] : right[node];
        }
        return -1 - node;
    }

    private boolean number(int node, double v) {
        return Double.isNaN(v) ? missingLeft[node] : v <= cut[node];
    }

    private boolean category(int node, double v) {
        int words = sets[node].length;
        return v >= 0 && v < words * WORD ? has(sets[node], (int) v) : missingLeft[node];
    }

    /// The leaf of a row whose bins are known.
    int leaf(byte[][] codes, int row) {
        int node = feature.length == 0 ? -1 : 0;
        while (node >= 0) {
            node = left(node, codes[feature[node]][row] & 255) ? left[node] : right[node];
        }
        return -1 - node;
    }

    private boolean left(int node, int code) {
        if (code == 0) {
            return missingLeft[node];
        }
        return sets[node].length == 0 ? code <= bin[node] : has(sets[node], code - 1);
    }

    static boolean has(long[] set, int category) {
        return (set[category / WORD] >>> category % WORD & 1) == 1;
    }
}
