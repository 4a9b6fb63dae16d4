package merchant.method.recommend.fit;

import java.util.Arrays;

/// The weights of all items for one customer; none where nothing can be said.
public final class Weights {
    private final double[] weight;

    public Weights(int items) {
        weight = new double[items];
        clear();
    }

    public void clear() {
        Arrays.fill(weight, Double.NaN);
    }

    public void set(int item, double to) {
        weight[item] = to;
    }

    public void add(int item, double more) {
        weight[item] = Double.isNaN(weight[item]) ? more : weight[item] + more;
    }

    /// `NaN` where nothing can be said.
    public double of(int item) {
        return weight[item];
    }

    public boolean has(int item) {
        return !Double.isNaN(weight[item]);
    }

    public int items() {
        return weight.length;
    }
}
