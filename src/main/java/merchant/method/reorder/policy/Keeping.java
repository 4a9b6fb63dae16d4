package merchant.method.reorder.policy;

import merchant.method.reorder.demand.Demand;
import merchant.method.reorder.goods.Product;
import merchant.result.Covering;
import merchant.text.Sentence;

/// Whole packs of what spoils.
///
/// It keeps its days from the day on which it arrives, and what is left by then of stock and earlier orders is sold first: no more is ordered than is sold in those days after it in nine of ten cases, but as
/// much as is expected to be sold of it until the next order is there: what is missing until then nothing else serves, while what it leaves unserved later the next order does. A supplier
/// takes no order below the least; where not even that is sold in time, it is ordered only if the pieces sold earn more than the spoiled ones have cost, and otherwise nothing is: ordered
/// again and again, either choice comes to just that.
final class Keeping {
    private Keeping() {}

    /// What is ordered; `needed`, `position`, `minimum` and `pack` are known.
    static double packs(Working working, Product product, Demand demand, Terms terms) {
        Common.enough(working);
        double packed = working.step("packed", Sentence.of("In whole packs"), Common.RAISED);
        working.given("shelf_life", Sentence.of("Days that it keeps, from its arrival"), product.shelfLife());
        working.given("daily", Sentence.of("Expected demand a day"), demand.daily());
        working.given("until_arrival", Sentence.of("Expected demand until an order of today is there"), demand.arrival().mean());
        working.step("keepable", Sentence.of("Stock and orders together that are sold on average before they spoil: a level above it is not reached"), "until_arrival + daily * shelf_life");
        double left = working.step("left_over", Sentence.of("What is then left of stock and what is on order, sold first"), "max(0, position - until_arrival)");
        working.step("in_time", Sentence.of("Sold of the order while it keeps, on average"), "max(0, daily * shelf_life - left_over)");
        double sellable = sellable(working, product, demand, terms, left);
        double least = working.step("least", Sentence.of("Least order, in whole packs"), "ceil(max(minimum, 1) / pack) * pack");
        return sellable >= least ? working.step("quantity", Covering.kept(packed, sellable), Covering.KEPT) : least(working, product);
    }

    private static double sellable(Working working, Product product, Demand demand, Terms terms, double left) {
        // what is left was ordered for demand that is as uncertain from today on
        double days = product.shelfLife() + (left > 0 ? product.lead() : 0);
        working.given("keep_spread", Sentence.of("How far what is sold of it usually lies from that (standard deviation)"), Common.spread(product, demand, terms, days));
        working.step("surely", Sentence.of("Sold of it while it keeps in nine of ten cases"), "max(0, in_time - 1.28 * keep_spread)");
        working.given("between", Sentence.of("Days between two orders"), terms.review());
        working.step("until_next", Sentence.of("Expected to be sold of it until the next order is there"), "min(in_time, daily * between)");
        working.step("may", Sentence.of("What may be ordered: the larger of both"), "max(surely, until_next)");
        return working.step("sellable", Sentence.of("The same in whole packs"), "floor(may / pack + 0.000001) * pack");
    }

    /// The least order or nothing.
    private static double least(Working working, Product product) {
        working.step("spoils", Sentence.of("Pieces of the least order that would spoil"), "max(0, least - in_time)");
        if (product.margin().isEmpty()) {
            working.given("earned", Sentence.of("Neither cost nor price is known: a piece sold counts"), 1);
            working.given("lost", Sentence.of("Neither cost nor price is known: a piece spoiled counts"), 1);
        } else {
            working.given("earned", Sentence.of("A piece sold earns its margin"), product.margin().get());
            working.given("lost", Sentence.of("A piece spoiled loses its cost"), product.cost());
        }
        double worth = working.step("worth", Sentence.of("What the least order earns, less what it loses"), "(least - spoils) * earned - spoils * lost");
        working.step("bought", Sentence.of("The least order, if it earns more than it loses"), "if(worth, least, 0)");
        return working.step("quantity", worth > 0 ? Sentence.of("Order: the least, because what is sold of it earns more than what spoils of it loses")
                : Sentence.of("Order nothing: what would spoil of the least order loses more than the rest earns"), "if(needed, bought, 0)");
    }
}
