package merchant.method.reorder.policy;

import java.util.List;
import merchant.method.reorder.demand.Demand;
import merchant.method.reorder.goods.Product;
import merchant.result.OrderResult.Policy;
import merchant.result.OrderResult.Step;

/// How the quantity of a product is found.
public interface Rule {
    /// The rule's name in the list.
    Policy policy();

    /// The decision for a product.
    Decision decide(Product product, Demand demand, Terms terms);

    /// A quantity and how it came about.
    ///
    /// @param quantity the value of the last step
    /// @param trigger the position at or below which something is ordered
    /// @param goal the position that an order fills up to
    record Decision(double quantity, double trigger, double goal, List<Step> steps) {
        public Decision {
            steps = List.copyOf(steps);
        }
    }
}
