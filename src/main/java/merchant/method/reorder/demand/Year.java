package merchant.method.reorder.demand;

import java.util.Arrays;

/// What is known of a product's demand in a whole year. Today's rate times 365 is none: a product of the season would be bought by its peak.
///
/// @param last pieces sold in the last 365 days; `NaN` where the sales do not go back so far
/// @param before pieces sold in the 365 days before these; `NaN` where the sales do not go back nearly so far
/// @param foretold pieces that a forecast which was given expects in the next 365 days; `NaN` where none reaches so far
public record Year(double last, double before, double foretold) {
    static final Year UNKNOWN = new Year(Double.NaN, Double.NaN, Double.NaN);
    private static final double DAYS = 365;
    private static final double MOST_MISSING = 0.1;

    /// Of the past.
    ///
    /// @param sold pieces a period, oldest first
    /// @param period days a period lasts
    static Year of(double[] sold, double period) {
        int periods = (int) Math.round(DAYS / period);
        int missing = Math.max(0, 2 * periods - sold.length);
        double part = missing > MOST_MISSING * periods ? Double.NaN : (double) periods / (periods - missing);
        return new Year(sum(sold, sold.length - periods, sold.length), part * sum(sold, Math.max(0, sold.length - 2 * periods), sold.length - periods), Double.NaN);
    }

    private static double sum(double[] sold, int from, int to) {
        return from < 0 || to < from ? Double.NaN : Arrays.stream(sold, from, to).sum();
    }
}
