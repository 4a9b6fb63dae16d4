package merchant.method.reorder.demand;

/// Periods put together to buckets that end with the last period.
final class Buckets {
    private static final double SHORT = 14;
    private static final double LONG = 200;
    private static final double WEEK = 7;
    private static final double FOUR_WEEKS = 28;

    private Buckets() {}

    /// How many periods make a bucket that suits sums over so many days: days for up to two weeks, weeks for up to 200 days, else four weeks; never
    /// less than a period of the data.
    static int periods(double days, double period) {
        double bucket = days <= SHORT ? 1 : days <= LONG ? WEEK : FOUR_WEEKS;
        return Math.max(1, (int) Math.round(bucket / period));
    }

    /// Sums of so many periods each; what is over at the beginning is left out.
    static double[] of(double[] values, int periods) {
        var buckets = new double[values.length / periods];
        int from = values.length - buckets.length * periods;
        for (int i = from; i < values.length; i++) {
            buckets[(i - from) / periods] += values[i];
        }
        return buckets;
    }
}
