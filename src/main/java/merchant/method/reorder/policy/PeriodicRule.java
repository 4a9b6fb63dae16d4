package merchant.method.reorder.policy;

import java.util.List;
import merchant.method.reorder.demand.Demand;
import merchant.method.reorder.goods.Product;
import merchant.result.OrderResult.Policy;
import merchant.text.Sentence;

/// Order at every review up to a level that covers the demand until the order of the next review is there: the (R, S) rule.
public final class PeriodicRule implements Rule {
    @Override
    public Policy policy() {
        return Policy.PERIODIC_REVIEW;
    }

    @Override
    public double level(Product product, Demand demand, Terms terms) {
        return levels(product, demand, terms, terms.service())[0];
    }

    @Override
    public double[] levels(Product product, Demand demand, Terms terms, double... services) {
        return new Safety(product, terms).filled(demand, services);
    }

    @Override
    public double[] through(Product product, List<Demand> dates, Terms terms) {
        return new Safety(product, terms).filledThrough(dates);
    }

    @Override
    public Decision decide(Product product, Demand demand, Terms terms, double level) {
        var working = new Working();
        Common.position(working, product);
        double goal = Common.level(working, product, demand, terms, level, "up_to", Sentence.of("Order up to"));
        working.step("needed", Sentence.of("Missing up to there"), "max(0, up_to - position)");
        return new Decision(Common.packs(working, product, demand, terms), goal, goal, working.steps());
    }
}
