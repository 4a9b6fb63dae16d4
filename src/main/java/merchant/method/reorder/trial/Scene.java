package merchant.method.reorder.trial;

import merchant.method.reorder.demand.Demand;
import merchant.method.reorder.policy.Terms;

/// A product made ready to be played: what was asked for, and what its rule knew at each date.
///
/// @param from the first day played, in the product's sales
/// @param future pieces asked for each day
/// @param demands what was expected, one for each `refit` days
/// @param levels the rule's level at each of these dates
/// @param start pieces there at first
/// @param unwatched days at the beginning that are not measured
@SuppressWarnings("ArrayRecordComponent")
record Scene(Past.Player player, Terms terms, int refit, int from, double[] future, Demand[] demands, double[] levels, double start, int unwatched) {

    /// What the rule orders in the evening of a day.
    Sharing.Wish wish(int day, double stock, double onOrder) {
        var product = player.product().with(stock, onOrder);
        var demand = demands[day / refit];
        return new Sharing.Wish(product, demand, player.rule(), terms, player.rule().decide(product, demand, terms, levels[day / refit]));
    }
}
