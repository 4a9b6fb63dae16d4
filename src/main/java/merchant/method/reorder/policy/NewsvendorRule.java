package merchant.method.reorder.policy;

import merchant.method.reorder.demand.Demand;
import merchant.method.reorder.goods.Product;
import merchant.result.OrderResult.Policy;
import merchant.text.Part;
import merchant.text.Sentence;

/// Have so many that one piece more would lose as much on average as it gains: the quantile of the demand at the critical fractile cu / (cu + co), where cu
/// is what a piece too few costs and co what a piece too many costs (K. J. Arrow, T. Harris and J. Marschak, "Optimal inventory policy",
/// Econometrica 19, 1951). The time that counts is until the next order could be there.
public final class NewsvendorRule implements Rule {
    private static final double YEAR = 365;

    @Override
    public Policy policy() {
        return Policy.NEWSVENDOR;
    }

    @Override
    public double level(Product product, Demand demand, Terms terms) {
        return demand.cover().quantile(fractile(new Working(), product, terms));
    }

    @Override
    public Decision decide(Product product, Demand demand, Terms terms, double level) {
        var working = new Working();
        Common.position(working, product);
        double fractile = fractile(working, product, terms);
        Expected.demand(working, demand, demand.steady() ? Sentence.of("Expected demand until the next order could be there, at one rate: no season and no festival is in it")
                : Sentence.of("Expected demand until the next order could be there"));
        Expected.spread(working, demand);
        double goal = working.given("best", Sentence.of("Pieces that are enough in {0} of the cases", new Part.Percent(fractile, 1)),
                Math.ceil(level - 1e-6));
        working.step("needed", Sentence.of("Missing up to there"), "max(0, best - position)");
        return new Decision(quantity(working, product, demand, terms), goal, goal, working.steps());
    }

    private static double quantity(Working working, Product product, Demand demand, Terms terms) {
        if (!LeastOrder.single(product) || !working.knows("too_many")) {
            return Common.packs(working, product, demand, terms);
        }
        working.given("minimum", Sentence.of("Least order"), product.minimum());
        working.given("pack", Sentence.of("Pieces in a pack"), product.pack());
        return LeastOrder.once(working, product, demand);
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
