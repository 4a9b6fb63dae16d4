package merchant.method.reorder;

import merchant.method.Settings;
import merchant.method.reorder.policy.PeriodicRule;
import merchant.method.reorder.policy.Rule;
import merchant.text.Sentence;

/// Periodic review with an order-up-to level.
///
/// Algorithm and source: [merchant.method.reorder.policy.PeriodicRule].
public final class PeriodicReview implements ReorderMethod {
    @Override
    public String id() {
        return "periodic-review";
    }

    @Override
    public Sentence label() {
        return Sentence.of("Periodic review");
    }

    @Override
    public Sentence help() {
        return Sentence.of("At every review, such as once a week, orders up to a level that covers the demand until the next order is there. For suppliers with fixed order days.");
    }

    @Override
    public Rule rule(Settings settings) {
        return new PeriodicRule();
    }
}
