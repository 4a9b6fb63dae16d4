package merchant.method.reorder.policy;

import java.util.List;
import merchant.method.reorder.demand.Demand;
import merchant.method.reorder.goods.Product;
import merchant.result.OrderResult.Policy;
import merchant.text.Sentence;

/// Order up to a level as soon as stock and what is on order fall to the reorder point: the (s, S) rule with S − s the economic quantity.
public final class PointRule implements Rule {
    @Override
    public Policy policy() {
        return Policy.REORDER_POINT;
    }

    @Override
    public double level(Product product, Demand demand, Terms terms) {
        return levels(product, demand, terms, terms.service())[0];
    }

    @Override
    public double[] levels(Product product, Demand demand, Terms terms, double... services) {
        return new Safety(product, terms).points(demand, Common.batch(product, demand, terms), true, services);
    }

    @Override
    public double[] through(Product product, List<Demand> dates, Terms terms) {
        return new Safety(product, terms).pointsThrough(dates, demand -> Common.batch(product, demand, terms), true);
    }

    @Override
    public Decision decide(Product product, Demand demand, Terms terms, double level) {
        var working = new Working();
        Common.position(working, product);
        double point = Common.level(working, product, demand, terms, level, "reorder_point", Sentence.of("Reorder point"));
        Common.economic(working, product, demand, terms);
        double goal = working.step("up_to", Sentence.of("Order up to"), "reorder_point + batch");
        working.step("needed", Sentence.of("Missing up to there, once stock and what is on order are at the reorder point"),
                "if(position - reorder_point, 0, up_to - position)");
        return new Decision(Common.packs(working, product, demand, terms), point, goal, working.steps());
    }
}
