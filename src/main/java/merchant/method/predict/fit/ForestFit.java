package merchant.method.predict.fit;

import java.util.List;

/// Many trees: the mean of the shares in their leaves (L. Breiman, "Random forests", 2001; soft voting).
public record ForestFit(List<Tree> trees) implements Fitted {
    public ForestFit {
        trees = List.copyOf(trees);
    }

    @Override
    public double[] shares(Encoder.Encoded x, int row) {
        var shares = new double[trees.getFirst().counts()[0].length];
        for (var tree : trees) {
            var counts = tree.counts()[tree.leaf(x, row)];
            double rows = 0;
            for (int count : counts) {
                rows += count;
            }
            for (int c = 0; c < shares.length; c++) {
                shares[c] += counts[c] / rows / trees.size();
            }
        }
        return shares;
    }
}
