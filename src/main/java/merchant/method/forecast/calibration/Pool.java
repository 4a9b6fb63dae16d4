package merchant.method.forecast.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import merchant.method.forecast.backtest.Judged;

/// The misses of all series of a run, by distance, with each origin left out in turn; kept as the 60 quantiles that stand for them.
///
/// @param nodes the distances that are kept, rising
/// @param all by origin left out (counted from the last; the list's last leaves none out), then by node: quantiles for 80 and for 95 %
record Pool(int[] nodes, List<List<double[][]>> all) {
    private static final int POINTS = 60;

    static Pool of(List<Judged> judged, int[] nodes) {
        int origins = judged.stream().mapToInt(j -> j.trials().size()).max().orElse(0);
        var all = new ArrayList<List<double[][]>>();
        for (int out = 0; out <= origins; out++) {
            var byNode = new ArrayList<double[][]>();
            for (int node : nodes) {
                byNode.add(new double[][] {quantiles(judged, node, out, origins, true), quantiles(judged, node, out, origins, false)});
            }
            all.add(byNode);
        }
        return new Pool(nodes, all);
    }

    private static double[] quantiles(List<Judged> judged, int node, int out, int origins, boolean narrow) {
        var sample = new Sample(judged.size() * origins * 4);
        for (var one : judged) {
            int farthest = one.trials().getFirst().mean().length;
            int count = one.trials().size();
            for (int t = 0; t < one.trials().size(); t++) {
                for (int h = 0; h < farthest && one.trials().size() - 1 - t != out; h++) {
                    double miss = Misses.of(one.trials().get(t), h, narrow);
                    sample.add(Double.isNaN(miss) ? 0 : miss, Double.isNaN(miss) ? 0 : Misses.recency(t, count) * Misses.weight(Math.min(node, farthest), h + 1));
                }
            }
        }
        var shares = new double[POINTS];
        Arrays.setAll(shares, i -> (i + 0.5) / POINTS);
        return sample.isEmpty() ? new double[0] : sample.quantiles(0, shares);
    }

    /// Puts the misses at a node into a sample, together with this weight.
    void into(Sample sample, int out, int node, boolean narrow, double weight) {
        for (double miss : all.get(out < 0 ? all.size() - 1 : out).get(node)[narrow ? 0 : 1]) {
            sample.add(miss, weight / POINTS);
        }
    }
}
