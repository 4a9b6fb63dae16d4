package merchant.method.reorder.demand;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/// What is expected of one product until each later day, and how far off such sums were.
///
/// Demand until day t is the forecast sum plus an error: that of one past origin for a sum of the same length, blurred by a normal
/// kernel and shrunk so that the variance stays that of the errors (B. W. Silverman, *Density Estimation*, 1986, section 6.4.1; for safety stocks:
/// J. R. Trapero, M. Cardós and N. Kourentzes, "Empirical safety stock estimation based on kernel and GARCH models", Omega 84, 2019). How large
/// errors are is itself known from those few origins alone, and a level too low loses more than one too high saves: each future draws its own spread around that of
/// the errors, as the predictive distribution of a normal sample has it, which is Student's (A. Gelman et al., *Bayesian Data Analysis*, 3rd ed., 2013, section 3.2).
/// Of fewer than four degrees of freedom none are taken: with one or two what is missed beyond a level has no mean, so that a product of a few weeks would be ordered by the thousand for every piece sold.
/// Between judged sums, and beyond the longest, errors grow with the root of time.
///
/// @param bucket days a bucket lasts
/// @param means forecast sum over 1, 2, … buckets
/// @param errors one row a past origin: truth less forecast of the sum over 1, 2, … buckets
/// @param independent how many of these rows do not overlap, at least 2
/// @param model the forecaster in words
/// @param sold mean of what was sold in 1, 2, … buckets from those origins on; empty where not known
/// @param usual pieces on an average day of the last year, by the season that multiplies them; 0 where none is known
/// @param whole pieces that the shop, or the group, sold on an average day of the last year; 0 where none is known
/// @param tested days before now in which the errors were made; 0 where not known
@SuppressWarnings("ArrayRecordComponent")
record Outlook(double bucket, double[] means, double[][] errors, int independent, String model, double[] sold, double usual, double whole, double tested) {
    private static final int FREEDOM = 4;

    /// The forecast sum over so many days.
    double mean(double days) {
        return Math.max(0, at(means, days / bucket, false));
    }

    /// How far such sums lay above the forecast on average.
    double off(double days) {
        return Arrays.stream(errors).mapToDouble(row -> at(row, days / bucket, true)).average().orElse(0);
    }

    /// What was sold in so many days from the earlier dates on, on average; 0 where not known.
    double sold(double days) {
        return sold.length == 0 ? 0 : at(sold, days / bucket, false);
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
        double wider = spread(random);
        double one = Math.max(0, at(means, first / bucket, false) + blurred(row, first / bucket, noise, wider));
        return new double[] {one, Math.max(one, at(means, second / bucket, false) + blurred(row, second / bucket, noise, wider))};
    }

    /// A spread that may be the true one, as a multiple of the one seen.
    private double spread(RandomGenerator random) {
        int freedom = Math.max(FREEDOM, independent - 1);
        return Math.sqrt(freedom / Math.max(1e-9, new LeadTime(freedom, Math.sqrt(2.0 * freedom)).draw(random)));
    }

    private double blurred(double[] row, double buckets, double noise, double wider) {
        double mean = 0;
        double squares = 0;
        for (var other : errors) {
            double e = at(other, buckets, true);
            mean += e / errors.length;
            squares += e * e / errors.length;
        }
        double spread = Math.sqrt(Math.max(0, squares - mean * mean) * errors.length / Math.max(1, errors.length - 1));
        double width = 0.9 * Math.pow(errors.length, -0.2);
        return mean + wider * (at(row, buckets, true) - mean + width * spread * noise) / Math.sqrt(1 + width * width);
    }

    /// A value between buckets: sums grow straight, errors with the root of time.
    static double at(double[] sums, double buckets, boolean error) {
        int n = sums.length;
        if (buckets <= 1) {
            return sums[0] * (error ? Math.sqrt(Math.max(0, buckets)) : Math.max(0, buckets));
        }
        if (buckets >= n) {
            return error ? sums[n - 1] * Math.sqrt(buckets / n) : sums[n - 1] + (buckets - n) * (n > 1 ? (sums[n - 1] - sums[0]) / (n - 1) : sums[0]);
        }
        int whole = (int) buckets;
        double part = buckets - whole;
        return sums[whole - 1] + (error ? Math.sqrt(part) : part) * (sums[whole] - sums[whole - 1]);
    }

    /// Running sums.
    static double[] sums(double[] values) {
        var sums = values.clone();
        Arrays.parallelPrefix(sums, Double::sum);
        return sums;
    }
}
