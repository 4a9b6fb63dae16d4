package merchant.method.reorder.demand;

import java.util.Arrays;

/// Possible values of one demand, rising, each as likely as the others: what is asked of them is answered by halving.
///
/// Immutable. Values are at least 0.
public final class Draws {
    private static final double EVEN = 1e-9;

    private final double[] sorted;
    private final double[] above;

    private Draws(double[] sorted) {
        this.sorted = sorted;
        above = new double[sorted.length + 1];
        for (int i = sorted.length - 1; i >= 0; i--) {
            above[i] = above[i + 1] + sorted[i];
        }
    }

    /// Takes values in any order, at least one.
    public static Draws of(double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return new Draws(sorted);
    }

    public double mean() {
        return above[0] / sorted.length;
    }

    /// The standard deviation.
    public double deviation() {
        double mean = mean();
        return Math.sqrt(Arrays.stream(sorted).map(v -> (v - mean) * (v - mean)).average().orElse(0));
    }

    public double most() {
        return sorted[sorted.length - 1];
    }

    /// The least value that a share of the draws does not exceed.
    public double quantile(double share) {
        return sorted[Math.clamp((int) Math.ceil(share * sorted.length - EVEN) - 1, 0, sorted.length - 1)];
    }

    /// How many pieces are missed on average with so many there.
    public double missed(double there) {
        int from = first(there);
        return Math.max(0, above[from] - (sorted.length - from) * there) / sorted.length;
    }

    /// The probability that demand exceeds what is there.
    public double beyond(double there) {
        return (double) (sorted.length - first(there + EVEN)) / sorted.length;
    }

    /// The position of the first value above another.
    private int first(double there) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] > there) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
