package merchant.method.reorder.trial;

import java.util.ArrayDeque;
import java.util.SplittableRandom;
import merchant.method.reorder.demand.LeadTime;

/// Plays days through: in the morning deliveries arrive, by day customers ask and what is not there is lost, in the evening of every review day an order may
/// be placed.
///
/// @param lead how long a delivery takes
/// @param review days between two orders
/// @param unwatched days at the beginning that are not measured, because the first orders are still on their way
/// @param seed of the deliveries
public record Play(LeadTime lead, int review, int unwatched, long seed) {

    /// How much to order in the evening of a day.
    public interface Ordering {
        /// @param day number of the day, from 0
        /// @param stock pieces there
        /// @param onOrder pieces on their way
        double order(int day, double stock, double onOrder);
    }

    /// What happened on the measured days.
    ///
    /// @param days measured
    /// @param asked pieces asked for
    /// @param served pieces that were there
    /// @param shortDays days on which something was missed
    /// @param cycles times between two deliveries
    /// @param shortCycles those in which something was missed
    /// @param stock pieces in the evening, summed over the days
    /// @param orders orders placed
    public record Played(int days, double asked, double served, int shortDays, int cycles, int shortCycles, double stock, int orders) {}

    /// An order on its way.
    private record Coming(int day, double pieces) {}

    /// Plays.
    ///
    /// @param demand pieces asked for each day
    /// @param start pieces there at first
    public Played play(double[] demand, double start, Ordering ordering) {
        var random = new SplittableRandom(seed);
        var coming = new ArrayDeque<Coming>();
        var tally = new Tally();
        double stock = start;
        double onOrder = 0;
        for (int day = 0; day < demand.length; day++) {
            boolean delivered = false;
            for (int i = coming.size(); i > 0; i--) {
                var next = coming.removeFirst();
                if (next.day() <= day) {
                    stock += next.pieces();
                    onOrder -= next.pieces();
                    delivered = true;
                } else {
                    coming.addLast(next);
                }
            }
            double served = Math.min(stock, demand[day]);
            stock -= served;
            if (day >= unwatched) {
                tally.day(demand[day], served, stock, delivered);
            }
            double wanted = (day + 1) % review == 0 ? ordering.order(day, stock, onOrder) : 0;
            if (wanted > 0) {
                coming.addLast(new Coming(day + 1 + (int) Math.round(lead.draw(random)), wanted));
                onOrder += wanted;
                tally.orders += day >= unwatched ? 1 : 0;
            }
        }
        return tally.played();
    }

    private static final class Tally {
        private int days;
        private double asked;
        private double served;
        private int shortDays;
        private int cycles;
        private int shortCycles;
        private boolean shortNow;
        private double stock;
        private int orders;

        private void day(double demand, double had, double left, boolean delivered) {
            if (delivered && days > 0) {
                close();
            }
            days++;
            asked += demand;
            served += had;
            stock += left;
            if (had < demand) {
                shortDays++;
                shortNow = true;
            }
        }

        private void close() {
            cycles++;
            shortCycles += shortNow ? 1 : 0;
            shortNow = false;
        }

        private Played played() {
            if (days > 0) {
                close();
            }
            return new Played(days, asked, served, shortDays, cycles, shortCycles, stock, orders);
        }
    }
}
