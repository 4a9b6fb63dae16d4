package merchant.method.reorder.demand;

import java.util.random.RandomGenerator;

/// Demand drawn from the past as it was: the sum over a stretch of that length that begins on any past day. Keeps what is between two sales of
/// a slow mover, which no smooth distribution does (T. R. Willemain, C. N. Smart and H. F. Schwarz, "A new approach to forecasting intermittent demand
/// for service parts inventories", International Journal of Forecasting 20, 2004). A stretch that reaches beyond the last day goes on at the first, so that
/// each day counts as often as any other.
///
/// @param sold pieces a period
/// @param period days a period lasts
@SuppressWarnings("ArrayRecordComponent")
record Stretches(double[] sold, double period) {

    Demand demand(LeadTime lead, double review, int draws, RandomGenerator random, boolean slow, boolean fresh) {
        var sums = Outlook.sums(sold);
        var arrival = new double[draws];
        var cover = new double[draws];
        for (int i = 0; i < draws; i++) {
            int from = random.nextInt(sold.length);
            double days = lead.draw(random);
            // a part of a period counts as a whole one with the chance that it is
            double shift = random.nextDouble();
            arrival[i] = sum(sums, from, (int) Math.floor(days / period + shift));
            cover[i] = sum(sums, from, (int) Math.floor((days + review) / period + shift));
        }
        return Demand.of(arrival, cover, sums[sums.length - 1] / (sold.length * period), "", sold.length, slow, fresh);
    }

    private static double sum(double[] sums, int from, int length) {
        int n = sums.length;
        double whole = length / n * sums[n - 1];
        int rest = length % n;
        double upTo = from + rest <= n ? before(sums, from + rest) : sums[n - 1] + before(sums, from + rest - n);
        return Math.max(0, whole + upTo - before(sums, from));
    }

    private static double before(double[] sums, int index) {
        return index == 0 ? 0 : sums[index - 1];
    }
}
