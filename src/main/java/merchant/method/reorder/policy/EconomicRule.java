package merchant.method.reorder.policy;

import java.util.List;
import merchant.method.reorder.demand.Demand;
import merchant.method.reorder.goods.Product;
import merchant.result.OrderResult.Policy;
import merchant.text.Sentence;

/// Order the economic quantity, or several of it, as soon as stock and what is on order fall to the reorder point: the (s, nQ) rule.
public final class EconomicRule implements Rule {
    @Override
    public Policy policy() {
        return Policy.EOQ;
    }

    @Override
    public double level(Product product, Demand demand, Terms terms) {
        return levels(product, demand, terms, terms.service())[0];
    }

    @Override
    public double[] levels(Product product, Demand demand, Terms terms, double... services) {
        return new Safety(product, terms).points(demand, Common.batch(product, demand, terms), false, services);
    }

    @Override
    public double[] through(Product product, List<Demand> dates, Terms terms) {
        return new Safety(product, terms).pointsThrough(dates, demand -> Common.batch(product, demand, terms), false);
    }

    @Override
    public Decision decide(Product product, Demand demand, Terms terms, double level) {
        var working = new Working();
        Common.position(working, product);
        double point = Common.level(working, product, demand, terms, level, "reorder_point", Sentence.of("Reorder point"));
        double batch = Common.economic(working, product, demand, terms);
        working.step("below", Sentence.of("How far it is below the reorder point"), "reorder_point - position");
        working.step("batches", Sentence.of("Economic quantities that lift it above the reorder point, once it is there or below"), "if(position - reorder_point, 0, floor(below / batch) + 1)");
        working.step("needed", Sentence.of("Pieces of these quantities"), "batches * batch");
        return new Decision(Common.packs(working, product, demand, terms), point, point + batch, working.steps());
    }
}
