package merchant.method.reorder.demand;

import java.util.Arrays;

/// Possible demands of one product, drawn: each entry of the arrays is one possible future, the same in both.
///
/// @param arrival demand from today until an order of today is there, rising with nothing in particular
/// @param cover demand until an order of the next review would be there
/// @param daily mean demand a day over that time
/// @param model how it was forecast
/// @param judged how many past sums the errors come from
/// @param slow true where most periods are empty
/// @param fresh true where hardly any past is known
@SuppressWarnings("ArrayRecordComponent")
public record Demand(double[] arrival, double[] cover, double daily, String model, int judged, boolean slow, boolean fresh) {
    private static final double EVEN = 1e-9;

    /// No demand at all.
    static Demand none(int draws) {
        return new Demand(new double[draws], new double[draws], 0, "", 0, true, false);
    }

    /// The mean of possible demands.
    public static double mean(double[] draws) {
        return Arrays.stream(draws).average().orElse(0);
    }

    /// The least value that a share of the draws does not exceed.
    public static double quantile(double[] draws, double share) {
        var sorted = draws.clone();
        Arrays.sort(sorted);
        return sorted[Math.clamp((int) Math.ceil(share * sorted.length - EVEN) - 1, 0, sorted.length - 1)];
    }

    /// How many pieces are missed on average with so many there.
    public static double missed(double[] draws, double there) {
        double sum = 0;
        for (double draw : draws) {
            sum += Math.max(0, draw - there);
        }
        return sum / draws.length;
    }

    /// The probability that demand exceeds what is there.
    public static double beyond(double[] draws, double there) {
        return (double) Arrays.stream(draws).filter(d -> d > there + EVEN).count() / draws.length;
    }
}
