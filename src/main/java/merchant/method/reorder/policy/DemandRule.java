package merchant.method.reorder.policy;

import merchant.method.reorder.demand.Demand;
import merchant.method.reorder.goods.Product;
import merchant.result.OrderResult.Policy;
import merchant.text.Sentence;

/// Order only what a customer has asked for: for what sells seldom and brings little, stock costs more than it earns.
final class DemandRule implements Rule {
    @Override
    public Policy policy() {
        return Policy.ON_DEMAND;
    }

    @Override
    public double level(Product product, Demand demand, Terms terms) {
        return 0;
    }

    @Override
    public Decision decide(Product product, Demand demand, Terms terms, double level) {
        var working = new Working();
        Common.position(working, product);
        return new Decision(working.given("quantity", Sentence.of("Ordered for stock: nothing, only what a customer asks for"), 0), -1, 0, working.steps());
    }
}
