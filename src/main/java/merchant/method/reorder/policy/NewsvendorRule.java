package merchant.method.reorder.policy;

import merchant.method.reorder.demand.Demand;
import merchant.method.reorder.demand.Draws;
import merchant.method.reorder.goods.Product;
import merchant.result.OrderResult.Policy;
import merchant.text.Part;
import merchant.text.Sentence;

/// Order so many that one piece more would lose as much on average as it gains: the quantile of the demand at the critical fractile cu / (cu + co), where cu
/// is what a piece too few costs and co what a piece too many costs (K. J. Arrow, T. Harris and J. Marschak, "Optimal inventory policy",
/// Econometrica 19, 1951). The demand that counts is what an order can meet: from its arrival until the next order could be there, beyond what is then left. What is asked for before and not there
/// is lost, and a piece for it would be one too many. So the quantity is no distance to a level: where little is there, less is missing than up to the level.
public final class NewsvendorRule implements Rule {
    private static final double YEAR = 365;
    /// Less is no piece more.
    private static final double CLOSE = 1e-6;

    @Override
    public Policy policy() {
        return Policy.NEWSVENDOR;
    }

    @Override
    public double level(Product product, Demand demand, Terms terms) {
        return demand.reach(product.listed()).quantile(fractile(new Working(), product, terms));
    }

    @Override
    public Decision decide(Product product, Demand demand, Terms terms, double level) {
        var working = new Working();
        Common.position(working, product);
        double fractile = fractile(working, product, terms);
        Expected.demand(working, demand, demand.steady() ? Sentence.of("Expected demand until the next order could be there, at one rate: no season and no festival is in it")
                : Sentence.of("Expected demand until the next order could be there"));
        Expected.spread(working, demand);
        double goal = Math.ceil(level - CLOSE);
        var open = demand.open(product.position(), product.listed());
        var share = new Part.Percent(fractile, 1);
        double enough = Math.ceil(open.quantile(fractile) - CLOSE);
        if (product.listed()) {
            working.given("too_late", Sentence.of("Of it asked for before an order of today is there, and not there: no order serves that"), demand.lost(product.position()));
            working.given("needed", Sentence.of("Ordered pieces that are enough in {0} of the cases for what is asked for from their arrival on, beyond what is then left of stock and what is on order", share), enough);
        } else {
            working.given("needed", Sentence.of("Pieces that are enough in {0} of the cases", share), enough);
        }
        return new Decision(quantity(working, product, demand, open, terms), goal, goal, working.steps());
    }

    private static double quantity(Working working, Product product, Demand demand, Draws open, Terms terms) {
        if (!LeastOrder.single(product) || !working.knows("too_many")) {
            return Common.packs(working, product, demand, terms);
        }
        working.given("minimum", Sentence.of("Least order"), product.minimum());
        working.given("pack", Sentence.of("Pieces in a pack"), product.pack());
        return LeastOrder.once(working, product, open);
    }

    /// Without money the service asked for stands in.
    private static double fractile(Working working, Product product, Terms terms) {
        if (product.margin().isEmpty() || !(product.price() > 0)) {
            return working.given("fractile", Sentence.of("Neither cost nor price is known: enough for this share of the cases"), terms.service());
        }
        working.given("price", Sentence.of("Price"), product.price());
        working.given("unit_cost", Sentence.of("Cost of one"), product.cost());
        working.given("salvage", Sentence.of("Worth of what is left over, as a share of its cost"), terms.salvage());
        working.given("holding", Sentence.of("Cost of keeping a piece for a year, as a share of its cost"), terms.holding());
        working.given("days", Sentence.of("Days until the next order could be there"), product.lead() + terms.review());
        double few = working.step("too_few", Sentence.of("A piece too few loses its margin"), "max(0, price - unit_cost)");
        double many = working.step("too_many", Sentence.of("A piece too many loses what it is not worth any more, and its keeping"),
                "unit_cost * (1 - salvage) + unit_cost * holding * days / " + (int) YEAR);
        if (few + many <= 0) {
            return working.given("fractile", Sentence.of("Too few and too many cost nothing: enough for this share of the cases"), terms.service());
        }
        return working.step("fractile", Sentence.of("One too few costs {0}, one too many {1}: it pays to have enough in {2} of the cases", new Part.Amount(few, 2),
                new Part.Amount(many, 2), new Part.Percent(few / (few + many), 1)), "too_few / (too_few + too_many)");
    }
}
