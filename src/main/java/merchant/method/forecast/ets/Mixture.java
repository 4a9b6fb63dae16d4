package merchant.method.forecast.ets;

import java.util.function.IntToDoubleFunction;
import merchant.method.forecast.fit.Gauss;

/// A value that is drawn from one of several normal distributions, chosen by lot.
///
/// @param weights the chance of each, adding up to 1
/// @param means of each
/// @param deviations of each, 0 for a point
@SuppressWarnings("ArrayRecordComponent")
record Mixture(double[] weights, double[] means, double[] deviations) {
    private static final int MOST_ROUNDS = 100;
    private static final double ENOUGH = 1e-10;

    /// The value below which this share of all falls: between the least and the greatest of the parts' own, by Newton's steps that are halved where they leave
    /// what is still possible.
    ///
    /// @param share between 0 and 1, both excluded
    double quantile(double share) {
        double z = Gauss.quantile(share);
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < weights.length; i++) {
            double own = means[i] + z * deviations[i];
            low = Math.min(low, own);
            high = Math.max(high, own);
        }
        double near = ENOUGH * (high - low);
        if (!(near > 0) || near == Double.POSITIVE_INFINITY) {
            return share < 0.5 ? low : high;
        }
        double at = mean(i -> means[i] + z * deviations[i]);
        for (int round = 0; round < MOST_ROUNDS && high - low > near; round++) {
            double x = at;
            double over = mean(i -> below(x, i)) - share;
            if (over > 0) {
                high = x;
            } else {
                low = x;
            }
            double newton = x - over / mean(i -> density(x, i));
            at = newton > low && newton < high ? newton : low + (high - low) / 2;
            if (Math.abs(at - x) <= near) {
                break;
            }
        }
        return at;
    }

    private double mean(IntToDoubleFunction of) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * of.applyAsDouble(i);
        }
        return sum;
    }

    private double below(double x, int i) {
        return deviations[i] > 0 ? Gauss.probability((x - means[i]) / deviations[i]) : x < means[i] ? 0 : 1;
    }

    private double density(double x, int i) {
        double z = (x - means[i]) / deviations[i];
        return deviations[i] > 0 ? Math.exp(-z * z / 2) / deviations[i] / Math.sqrt(2 * Math.PI) : 0;
    }
}
