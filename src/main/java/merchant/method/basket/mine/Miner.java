package merchant.method.basket.mine;

import merchant.method.basket.order.Orders;
import merchant.work.Progress;

/// Finds every set of products that stands in at least so many orders.
public interface Miner {
    /// More sets than this cannot be read by anybody and fill the memory: the search is refused with what to change.
    int MOST_SETS = 1_000_000;

    /// Mines.
    ///
    /// @param least orders that a set must stand in
    /// @param longest the most products of a set
    /// @throws merchant.problem.Problem when there are more than [#MOST_SETS]
    Frequent mine(Orders orders, int least, int longest, Progress progress);
}
