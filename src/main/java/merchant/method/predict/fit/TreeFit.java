package merchant.method.predict.fit;

/// One tree: the shares of the classes in the leaf, pulled a little towards equal ones, because a leaf of five rows does not prove that something
/// never happens (Laplace's rule of succession).
public record TreeFit(Tree tree) implements Fitted {
    @Override
    public double[] shares(Encoder.Encoded x, int row) {
        var counts = tree.counts()[tree.leaf(x, row)];
        double rows = counts.length;
        for (int count : counts) {
            rows += count;
        }
        var shares = new double[counts.length];
        for (int c = 0; c < shares.length; c++) {
            shares[c] = (counts[c] + 1) / rows;
        }
        return shares;
    }
}
