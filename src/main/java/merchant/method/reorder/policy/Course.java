package merchant.method.reorder.policy;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import merchant.method.reorder.demand.Demand;
import merchant.method.reorder.demand.LeadTime;

/// A long made course of steady demand on which a rule is played: reviews, deliveries and, between any two of them, what customers ask for. What is not there is
/// lost, as in a shop; neither is there a formula for what a level then serves, nor are orders placed when a formula for patient customers
/// expects them (M. Bijvank and I. F. A. Vis, "Lost-sales inventory theory: A review", European Journal of Operational Research 215, 2011).
///
/// Demand in disjoint stretches of time is independent, gamma with a shape that grows with the stretch, and has the mean of possible demands between two reviews and the variance
/// of those that a level has to cover; whole pieces are Poisson numbers around such a gamma, which is negative binomial, or, where they
/// vary less than Poisson numbers, such gammas counted in whole pieces.
///
/// Immutable. Time is counted in days; of the events, sorted by time, number `2k` is the review `k`, number `2k + 1` the arrival of what is ordered then.
@SuppressWarnings("ArrayRecordComponent")
record Course(int[] events, double[] asked, Demand demand) {
    /// Above it a Poisson number is a rounded gamma one.
    private static final double MUCH = 30;
    private static final int WARM = 20;

    /// How much is ordered at a review.
    interface Ordering {
        double quantity(double position);
    }

    /// Makes a course.
    ///
    /// @param reviews how many
    /// @param seed same seed, same course
    static Course of(Demand demand, LeadTime lead, double review, int reviews, long seed) {
        var random = new SplittableRandom(seed);
        var times = new double[2 * reviews];
        for (int k = 0; k < reviews; k++) {
            times[2 * k] = k * review;
            times[2 * k + 1] = k * review + lead.draw(random);
        }
        var events = order(times);
        var law = new Law(demand, lead, review, random);
        var asked = new double[events.length];
        for (int i = 1; i < events.length; i++) {
            asked[i] = law.draw(times[events[i]] - times[events[i - 1]]);
        }
        return new Course(events, asked, sums(events, asked, demand));
    }

    /// Numbers of times in their order: as bits, times that are not negative are ordered like them, so that a number has room in their lowest bits, which tell
    /// times apart by less than a second.
    private static int[] order(double[] times) {
        long numbers = Long.highestOneBit(times.length) * 2 - 1;
        return IntStream.range(0, times.length).mapToLong(i -> Double.doubleToRawLongBits(times[i]) & ~numbers | i).sorted().mapToInt(key -> (int) (key & numbers)).toArray();
    }

    /// The sums that a formula asks for, of this very course: until the arrival, and one other review on top.
    private static Demand sums(int[] events, double[] asked, Demand like) {
        var total = new double[events.length];
        double sum = 0;
        for (int i = 0; i < events.length; i++) {
            sum += asked[i];
            total[events[i]] = sum;
        }
        int reviews = events.length / 2;
        var arrival = new double[reviews - 1];
        var next = new double[reviews - 1];
        for (int k = 0; k < arrival.length; k++) {
            int other = (k + arrival.length / 2) % arrival.length;
            arrival[k] = Math.max(0, total[2 * k + 1] - total[2 * k]);
            next[k] = arrival[k] + total[2 * other + 2] - total[2 * other];
        }
        return Demand.of(arrival, next, like.daily(), like.model(), like.judged(), like.slow(), like.fresh());
    }

    /// True where only whole pieces are asked for.
    boolean whole() {
        return Arrays.stream(asked).allMatch(pieces -> pieces == Math.rint(pieces));
    }

    /// Plays a rule that starts with so much; returns the share of the demand that is served.
    double play(double start, Ordering ordering) {
        var coming = new double[events.length / 2];
        double stock = start;
        double onOrder = 0;
        double all = 0;
        double missed = 0;
        int warm = events.length / WARM;
        for (int i = 0; i < events.length; i++) {
            double lost = Math.max(0, asked[i] - stock);
            stock = Math.max(0, stock - asked[i]);
            if (i >= warm) {
                all += asked[i];
                missed += lost;
            }
            int k = events[i] >> 1;
            if ((events[i] & 1) == 0) {
                coming[k] = ordering.quantity(stock + onOrder);
                onOrder += coming[k];
            } else {
                stock += coming[k];
                onOrder -= coming[k];
            }
        }
        return all > 0 ? 1 - missed / all : 1;
    }

    /// How much is asked for in a stretch of days.
    private static final class Law {
        private final SplittableRandom random;
        private final double mean;
        private final double variance;
        private final boolean pieces;
        private final boolean chance;
        private double rest;

        Law(Demand demand, LeadTime lead, double review, SplittableRandom random) {
            this.random = random;
            double all = demand.cover().mean();
            double squares = Arrays.stream(demand.untilNext()).map(sum -> (sum - all) * (sum - all)).sum() / demand.untilNext().length;
            mean = demand.reviewed() / review;
            variance = Math.max(0, squares - mean * mean * lead.deviation() * lead.deviation()) / (lead.mean() + review);
            pieces = Arrays.stream(demand.untilNext()).allMatch(sum -> sum == Math.rint(sum));
            chance = pieces && variance >= mean;
            rest = random.nextDouble();
        }

        double draw(double days) {
            double rate = gamma(mean * days, (variance - (chance ? mean : 0)) * days);
            if (chance) {
                return rate > MUCH ? Math.rint(gamma(rate, rate)) : poisson(rate);
            }
            if (!pieces) {
                return rate;
            }
            double whole = Math.floor(rest + rate);
            rest += rate - whole;
            return whole;
        }

        private double gamma(double expected, double spread) {
            return expected > 0 && spread > 0 ? new LeadTime(expected, Math.sqrt(spread)).draw(random) : expected;
        }

        /// D. E. Knuth's way, for small means.
        private double poisson(double expected) {
            double limit = Math.exp(-expected);
            int count = 0;
            for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
                count++;
            }
            return count;
        }
    }
}
