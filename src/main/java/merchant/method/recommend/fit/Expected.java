package merchant.method.recommend.fit;

import java.util.function.IntToDoubleFunction;

/// Sums up what neighbours say of each item: mean + Σ s·d / Σ |s|, over at most so many neighbours, where s is how alike a neighbour is and d
/// by how much the rating was above its mean. Neighbours must come strongest first. Only those that are alike (s > 0) are heard: opposites
/// say little (J. Herlocker et al., "An algorithmic framework for performing collaborative filtering", 1999).
final class Expected {
    private final int most;
    private final double[] above;
    private final double[] weight;
    private final int[] heard;
    private final int[] behind;
    private final int[] touched;
    private int count;

    Expected(int items, int most) {
        this.most = most;
        this.above = new double[items];
        this.weight = new double[items];
        this.heard = new int[items];
        this.behind = new int[items];
        this.touched = new int[items];
    }

    void clear() {
        for (int i = 0; i < count; i++) {
            above[touched[i]] = 0;
            weight[touched[i]] = 0;
            heard[touched[i]] = 0;
            behind[touched[i]] = 0;
        }
        count = 0;
    }

    void hear(int item, double alike, double deviation) {
        if (heard[item] == 0) {
            touched[count++] = item;
        }
        if (heard[item]++ < most) {
            above[item] += alike * deviation;
            weight[item] += alike;
            behind[item] += deviation >= 0 ? 1 : 0;
        }
    }

    /// How many who are alike rated the item at or above their mean.
    int behind(int item) {
        return behind[item];
    }

    void write(IntToDoubleFunction mean, Weights into) {
        into.clear();
        for (int i = 0; i < count; i++) {
            int item = touched[i];
            into.set(item, mean.applyAsDouble(item) + above[item] / weight[item]);
        }
    }
}
