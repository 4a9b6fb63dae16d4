package merchant.method.reorder.trial;

import merchant.method.reorder.demand.LeadTime;

/// Plays days through: in the morning deliveries arrive, by day customers ask and what is not there is lost, in the evening of every review day an order may
/// be placed. What has been there for as long as it keeps spoils; the oldest are sold first.
///
/// @param lead how long a delivery takes
/// @param review days between two orders
/// @param unwatched days at the beginning that are not measured, because the first orders are still on their way
/// @param seed of the deliveries
/// @param keeps days that a piece can be sold after it arrived; infinite where it does not spoil
public record Play(LeadTime lead, int review, int unwatched, long seed, double keeps) {

    /// Days with goods that do not spoil.
    public Play(LeadTime lead, int review, int unwatched, long seed) {
        this(lead, review, unwatched, seed, Double.POSITIVE_INFINITY);
    }

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
    /// @param spoiled pieces that were too old
    public record Played(int days, double asked, double served, int shortDays, int cycles, int shortCycles, double stock, int orders, double spoiled) {}

    /// Plays.
    ///
    /// @param demand pieces asked for each day
    /// @param start pieces there at first
    public Played play(double[] demand, double start, Ordering ordering) {
        var shelf = new Shelf(lead, unwatched, seed, start, keeps);
        for (int day = 0; day < demand.length; day++) {
            shelf.day(day, demand[day]);
            if ((day + 1) % review == 0) {
                shelf.order(day, ordering.order(day, shelf.stock(), shelf.onOrder()));
            }
        }
        return shelf.played();
    }
}
