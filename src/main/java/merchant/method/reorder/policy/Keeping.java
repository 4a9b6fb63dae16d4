package merchant.method.reorder.policy;

import merchant.method.reorder.demand.Demand;
import merchant.method.reorder.goods.Product;
import merchant.result.Covering;
import merchant.text.Sentence;

/// Whole packs of what spoils.
///
/// It keeps its days from the day on which it arrives, and what is left by then of stock and earlier orders is sold first: no more is ordered than is sold in those days after it. A supplier
/// takes no order below the least; where not even that is sold in time, it is ordered only if the pieces sold earn more than the spoiled ones have cost, and otherwise nothing is: ordered
/// again and again, either choice comes to just that.
final class Keeping {
    private Keeping() {}

    /// What is ordered; `needed`, `position`, `minimum` and `pack` are known.
    static double packs(Working working, Product product, Demand demand) {
        Common.enough(working);
        double packed = working.step("packed", Sentence.of("In whole packs"), Common.RAISED);
        working.given("shelf_life", Sentence.of("Days that it keeps, from its arrival"), product.shelfLife());
        working.given("daily", Sentence.of("Expected demand a day"), demand.daily());
        working.given("until_arrival", Sentence.of("Expected demand until an order of today is there"), demand.arrival().mean());
        working.step("keepable", Sentence.of("Stock and orders together that are sold before they spoil: a level above it is not reached"), "until_arrival + daily * shelf_life");
        working.step("left_over", Sentence.of("What is then left of stock and what is on order, sold first"), "max(0, position - until_arrival)");
        working.step("in_time", Sentence.of("Sold of the order while it keeps"), "max(0, daily * shelf_life - left_over)");
        double sellable = working.step("sellable", Sentence.of("The same in whole packs"), "floor(in_time / pack + 0.000001) * pack");
        double least = working.step("least", Sentence.of("Least order, in whole packs"), "ceil(max(minimum, 1) / pack) * pack");
        return sellable >= least ? working.step("quantity", Covering.kept(packed, sellable), Covering.KEPT) : least(working, product);
    }

    /// The least order or nothing.
    private static double least(Working working, Product product) {
        working.step("spoils", Sentence.of("Pieces of the least order that would spoil"), "least - in_time");
        if (product.margin().isEmpty()) {
            working.given("earned", Sentence.of("Neither cost nor price is known: a piece sold counts"), 1);
            working.given("lost", Sentence.of("Neither cost nor price is known: a piece spoiled counts"), 1);
        } else {
            working.given("earned", Sentence.of("A piece sold earns its margin"), product.margin().get());
            working.given("lost", Sentence.of("A piece spoiled loses its cost"), product.cost());
        }
        double worth = working.step("worth", Sentence.of("What the least order earns, less what it loses"), "in_time * earned - spoils * lost");
        working.step("bought", Sentence.of("The least order, if it earns more than it loses"), "if(worth, least, 0)");
        return working.step("quantity", worth > 0 ? Sentence.of("Order: the least, because what is sold of it earns more than what spoils of it loses")
                : Sentence.of("Order nothing: what would spoil of the least order loses more than the rest earns"), "if(needed, bought, 0)");
    }
}
