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
        return new Decision(working.given("quantity", Sentence.of("Order nothing for the shelf: it sells seldom and brings little, so that stock would cost more than it earns. Order it when a customer asks for it"), 0), -1, 0, working.steps());
    }
}
