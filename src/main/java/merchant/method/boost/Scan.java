package merchant.method.boost;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Looks for the best place to divide a leaf by one feature, in the histogram of its derivatives.
///
/// The gain of a division is `L²/(HL+λ) + R²/(HR+λ) − G²/(H+λ)` of the sums of first (L, R, G) and second (H) derivatives
/// (T. Chen and C. Guestrin, "XGBoost", 2016). Rows without the value are tried on both sides. Categories are put in the order of their mean
/// derivative and divided like numbers (W. D. Fisher, "On grouping for maximum homogeneity", 1958; G. Ke and others, "LightGBM", 2017), with a
/// heavier penalty and no more than 32 on the smaller side, because so free a choice chases chance.
///
/// @param histogram sums of first and second derivatives in turns
/// @param at where the feature begins in it
/// @param bins of the feature, bin 0 (not known) included
/// @param slope of the whole leaf; likewise `curve`
/// @param least the least curve on each side
@SuppressWarnings("ArrayRecordComponent")
record Scan(double[] histogram, int at, int bins, double slope, double curve, double least, double lambda) {
    private static final double CATEGORY_PENALTY = 10;
    private static final int MOST_CHOSEN = 32;
    private static final double LEAST_GAIN = 1e-10;

    /// The best division of a feature of numbers, or null.
    @Nullable Split numbers(int feature) {
        double whole = slope * slope / (curve + lambda);
        double unknownSlope = histogram[at];
        double unknownCurve = histogram[at + 1];
        boolean unknown = unknownCurve > 0;
        double best = whole + LEAST_GAIN;
        Split found = null;
        double g = 0;
        double h = 0;
        for (int bin = 1; bin < bins - (unknown ? 0 : 1); bin++) {
            g += histogram[at + 2 * bin];
            h += histogram[at + 2 * bin + 1];
            double right = score(g, h, lambda);
            if (right > best) {
                best = right;
                found = Split.number(feature, right - whole, bin, !unknown && h * 2 > curve, g, h);
            }
            if (unknown && bin < bins - 1) {
                double left = score(g + unknownSlope, h + unknownCurve, lambda);
                if (left > best) {
                    best = left;
                    found = Split.number(feature, left - whole, bin, true, g + unknownSlope, h + unknownCurve);
                }
            }
        }
        return found;
    }

    /// The sum of both sides where each is heavy enough, else −1.
    private double score(double g, double h, double penalty) {
        if (h < least || curve - h < least) {
            return -1;
        }
        return g * g / (h + penalty) + (slope - g) * (slope - g) / (curve - h + penalty);
    }

    /// The best division of a feature of categories, or null. The side named is the one with the fewer categories; what is not known
    /// goes with the others.
    @Nullable Split categories(int feature) {
        var order = IntStream.range(1, bins).filter(b -> histogram[at + 2 * b + 1] > 0).boxed()
                .sorted((a, b) -> Double.compare(ratio(a), ratio(b))).mapToInt(Integer::intValue).toArray();
        var up = walk(feature, order);
        var down = walk(feature, IntStream.range(0, order.length).map(i -> order[order.length - 1 - i]).toArray());
        return up == null || down != null && down.gain() > up.gain() ? down : up;
    }

    private double ratio(int bin) {
        return histogram[at + 2 * bin] / (histogram[at + 2 * bin + 1] + CATEGORY_PENALTY);
    }

    private @Nullable Split walk(int feature, int[] order) {
        double penalty = lambda + CATEGORY_PENALTY;
        double whole = slope * slope / (curve + lambda);
        double best = whole + LEAST_GAIN;
        int chosen = 0;
        double g = 0;
        double h = 0;
        double bestSlope = 0;
        double bestCurve = 0;
        for (int i = 0; i < Math.min(MOST_CHOSEN, order.length); i++) {
            g += histogram[at + 2 * order[i]];
            h += histogram[at + 2 * order[i] + 1];
            double gain = score(g, h, penalty);
            if (gain > best) {
                best = gain;
                chosen = i + 1;
                bestSlope = g;
                bestCurve = h;
            }
        }
        return chosen == 0 ? null : new Split(feature, best - whole, 0, set(order, chosen), false, bestSlope, bestCurve);
    }

    /// As many words as the feature's categories need, so that a code beyond them is seen to be unknown.
    private long[] set(int[] order, int chosen) {
        var set = new long[(bins - 2) / Long.SIZE + 1];
        for (int i = 0; i < chosen; i++) {
            int category = order[i] - 1;
            set[category / Long.SIZE] |= 1L << category % Long.SIZE;
        }
        return set;
    }
}
