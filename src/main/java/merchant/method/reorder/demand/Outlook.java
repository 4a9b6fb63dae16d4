package merchant.method.reorder.demand;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/// What is expected of one product until each later day, and how far off such sums were.
///
/// Demand until day t is the forecast sum plus an error: that of one past origin for a sum of the same length, blurred by a normal
/// kernel and shrunk so that the variance stays that of the errors (B. W. Silverman, *Density Estimation*, 1986, section 6.4.1; for safety stocks:
/// J. R. Trapero, M. Cardós and N. Kourentzes, "Empirical safety stock estimation based on kernel and GARCH models", Omega 84, 2019). Beyond the
/// longest judged sum errors grow with the root of time.
///
/// @param bucket days a bucket lasts
/// @param means forecast sum over 1, 2, … buckets
/// @param errors one row a past origin: truth less forecast of the sum over 1, 2, … buckets
/// @param model the forecaster in words
@SuppressWarnings("ArrayRecordComponent")
record Outlook(double bucket, double[] means, double[][] errors, String model) {

    /// The forecast sum over so many days.
    double mean(double days) {
        return Math.max(0, at(means, days / bucket, false));
    }

    /// Two possible sums of one future.
    ///
    /// @param first days of the first, at most those of the second
    double[] draw(double first, double second, RandomGenerator random) {
        if (errors.length == 0) {
            return new double[] {mean(first), mean(second)};
        }
        var row = errors[random.nextInt(errors.length)];
        double noise = random.nextGaussian();
        double one = Math.max(0, at(means, first / bucket, false) + blurred(row, first / bucket, noise));
        return new double[] {one, Math.max(one, at(means, second / bucket, false) + blurred(row, second / bucket, noise))};
    }

    private double blurred(double[] row, double buckets, double noise) {
        double mean = 0;
        double squares = 0;
        for (var other : errors) {
            double e = at(other, buckets, true);
            mean += e / errors.length;
            squares += e * e / errors.length;
        }
        double spread = Math.sqrt(Math.max(0, squares - mean * mean) * errors.length / Math.max(1, errors.length - 1));
        double width = 0.9 * Math.pow(errors.length, -0.2);
        return mean + (at(row, buckets, true) - mean + width * spread * noise) / Math.sqrt(1 + width * width);
    }

    /// A value between buckets: sums grow straight, errors within the first bucket and beyond the last with the root of time.
    static double at(double[] sums, double buckets, boolean error) {
        int n = sums.length;
        if (buckets <= 1) {
            return sums[0] * (error ? Math.sqrt(Math.max(0, buckets)) : Math.max(0, buckets));
        }
        if (buckets >= n) {
            return error ? sums[n - 1] * Math.sqrt(buckets / n) : sums[n - 1] + (buckets - n) * (n > 1 ? (sums[n - 1] - sums[0]) / (n - 1) : sums[0]);
        }
        int whole = (int) buckets;
        return sums[whole - 1] + (buckets - whole) * (sums[whole] - sums[whole - 1]);
    }

    /// Running sums.
    static double[] sums(double[] values) {
        var sums = values.clone();
        Arrays.parallelPrefix(sums, Double::sum);
        return sums;
    }
}
