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
    private static final double MOST = 2;
    private static final double MANY = 1_000;

    /// Draws whole stretches.
    ///
    /// @param level mean a day that a model expects; the stretches are thinned, or pieces of others are added, until their mean is this
    /// @param model that model in words
    Demand demand(LeadTime lead, double review, int draws, RandomGenerator random, double level, String model, boolean slow, boolean fresh) {
        double ratio = Math.clamp(level / mean(), 0, MOST);
        var sums = Outlook.sums(sold);
        var arrival = new double[draws];
        var cover = new double[draws];
        for (int i = 0; i < draws; i++) {
            int from = random.nextInt(sold.length);
            double days = lead.draw(random);
            // a part of a period counts as a whole one with the chance that it is
            double shift = random.nextDouble();
            int whole = (int) Math.floor(days / period + shift);
            int longer = (int) Math.floor((days + review) / period + shift);
            int other = random.nextInt(sold.length);
            arrival[i] = brought(sum(sums, from, whole), sum(sums, other, whole), ratio, random);
            cover[i] = arrival[i] + brought(sum(sums, (from + whole) % sold.length, longer - whole), sum(sums, (other + whole) % sold.length, longer - whole), ratio, random);
        }
        return Demand.of(arrival, cover, ratio * mean(), model, sold.length, slow, fresh);
    }

    /// The mean a day.
    double mean() {
        double sum = 0;
        for (double pieces : sold) {
            sum += pieces;
        }
        return sum / (sold.length * period);
    }

    /// A stretch brought to a level: each piece stays with that chance, or a piece of another stretch comes on top.
    private static double brought(double pieces, double others, double ratio, RandomGenerator random) {
        return ratio <= 1 ? thinned(pieces, ratio, random) : pieces + thinned(others, ratio - 1, random);
    }

    private static double thinned(double pieces, double chance, RandomGenerator random) {
        if (chance >= 1 || pieces <= 0) {
            return Math.max(0, pieces);
        }
        if (pieces != Math.rint(pieces) || pieces > MANY) {
            return pieces * chance;
        }
        int kept = 0;
        for (int i = 0; i < pieces; i++) {
            kept += random.nextDouble() < chance ? 1 : 0;
        }
        return kept;
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
