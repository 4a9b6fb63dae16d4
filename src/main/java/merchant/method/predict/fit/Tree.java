package merchant.method.predict.fit;

/// A tree of tests, node by node: the root is node 0. A test of a value is "at most the cut", of a code "this code".
///
/// @param feature the feature tested in each node, −1 in leaves
/// @param cut the cut, or the code
/// @param yes the node for rows that pass; likewise `no`
/// @param counts training rows of each class in each node
@SuppressWarnings("ArrayRecordComponent")
public record Tree(int[] feature, double[] cut, int[] yes, int[] no, int[][] counts) {

    /// The leaf that a row falls into.
    public int leaf(Encoder.Encoded x, int row) {
        int node = 0;
        while (feature[node] >= 0) {
            node = next(node, x, row);
        }
        return node;
    }

    /// The child of an inner node that a row goes to.
    int next(int node, Encoder.Encoded x, int row) {
        var values = x.values()[feature[node]];
        boolean passes = values != null ? values[row] <= cut[node] : x.codes()[feature[node]][row] == (int) cut[node];
        return passes ? yes[node] : no[node];
    }

    public int size() {
        return feature.length;
    }
}
