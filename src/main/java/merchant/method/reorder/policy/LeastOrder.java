package merchant.method.reorder.policy;

import merchant.method.reorder.demand.Demand;
import merchant.method.reorder.demand.Draws;
import merchant.method.reorder.goods.Product;
import merchant.text.Part;
import merchant.text.Sentence;

/// A least order or a single pack that is more than is needed: it is bought where it earns more than it loses, and nothing is bought otherwise.
///
/// What is sold of it in time earns its margin. What is left over then loses what it is not worth any more, and its keeping, as [NewsvendorRule] weighs too much against too little. In time means: until
/// the next order could be there where one order is made for a time of sale, and in the days for which an order may last where orders go on.
final class LeastOrder {
    private static final double YEAR = 365;
    private static final String LEAST = "ceil(max(minimum, 1) / pack) * pack";
    private static final String CHOICE = "if(needed - least, raised, bought)";

    private LeastOrder() {}

    private static double least(Product product) {
        return Math.ceil(Math.max(product.minimum(), 1) / product.pack()) * product.pack();
    }

    /// True where the least order lasts longer than an order may; whatever the level is, so that the arithmetic has the same steps at every service.
    static boolean matters(Product product, Demand demand, Terms terms) {
        return least(product) > 1 && product.margin().isPresent() && product.cost() > 0 && least(product) > demand.daily() * terms.longest();
    }

    /// What is ordered where orders go on; `needed`, `position`, `minimum` and `pack` are known.
    static double lasting(Working working, Product product, Demand demand, Terms terms) {
        Common.enough(working);
        working.step("raised", Sentence.of("In whole packs"), Common.RAISED);
        working.step("least", Sentence.of("Least order, in whole packs"), LEAST);
        working.given("a_day", Sentence.of("Expected demand a day"), demand.daily());
        working.given("at_most", Sentence.of("Days that an order may last"), terms.longest());
        working.given("till_arrival", Sentence.of("Expected demand until an order of today is there"), demand.arrival().mean());
        working.step("left_then", Sentence.of("What is then left of stock and what is on order, sold first"), "max(0, position - till_arrival)");
        working.step("demand_left", Sentence.of("What is sold in those days beyond it"), "max(0, a_day * at_most - left_then)");
        working.step("in_time", Sentence.of("Sold of the order in those days"), "min(least, demand_left)");
        working.given("earned", Sentence.of("A piece sold earns its margin"), product.margin().orElse(0.0));
        working.given("price_paid", Sentence.of("Cost of one"), product.cost());
        working.given("worth_left", Sentence.of("Worth of what is left over, as a share of its cost"), terms.salvage());
        working.given("keeping", Sentence.of("Cost of keeping a piece for a year, as a share of its cost"), terms.holding());
        working.step("lost", Sentence.of("A piece too many loses what it is not worth any more, and its keeping"), "price_paid * (1 - worth_left) + price_paid * keeping * at_most / " + (int) YEAR);
        return chosen(working);
    }

    /// What is ordered once, for the time until the next order could be there; `too_few` and `too_many` are known too.
    ///
    /// @param open possible demands for the order, see [Demand#open]
    static double once(Working working, Product product, Draws open) {
        Common.enough(working);
        working.step("raised", Sentence.of("In whole packs"), Common.RAISED);
        working.step("least", Sentence.of("Least order, in whole packs"), LEAST);
        working.given("in_time", Sentence.of("Expected to be sold of it until the next order could be there"),
                open.mean() - open.missed(working.value("least")));
        working.step("earned", Sentence.of("A piece sold earns its margin"), "too_few");
        working.step("lost", Sentence.of("A piece too many loses what it is not worth any more, and its keeping"), "too_many");
        return chosen(working);
    }

    /// True where one order could be too large for its time of sale.
    static boolean single(Product product) {
        return least(product) > 1 && product.margin().isPresent() && product.price() > 0 && Double.isInfinite(product.shelfLife());
    }

    private static double chosen(Working working) {
        working.step("over", Sentence.of("Pieces of the least order that are left over"), "max(0, least - in_time)");
        double worth = working.step("worth", Sentence.of("What the least order earns, less what it loses"), "in_time * earned - over * lost");
        working.step("bought", Sentence.of("The least order, if it earns more than it loses"), "if(worth, raised, 0)");
        boolean refused = working.value("needed") > 0 && working.value("needed") <= working.value("least") && worth <= 0;
        return working.step("quantity", refused ? Sentence.of("Order nothing: the least order would lose {0} more than it earns", new Part.Amount(-worth, 2)) : Sentence.of("Order, in whole packs"), CHOICE);
    }
}
