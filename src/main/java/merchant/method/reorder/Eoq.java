package merchant.method.reorder;

import merchant.method.Settings;
import merchant.method.reorder.policy.EconomicRule;
import merchant.method.reorder.policy.Rule;
import merchant.text.Sentence;

/// Economic order quantity with a reorder point.
///
/// Algorithm and source: [merchant.method.reorder.policy.EconomicRule].
public final class Eoq implements ReorderMethod {
    @Override
    public String id() {
        return "eoq";
    }

    @Override
    public Sentence label() {
        return Sentence.of("Economic order quantity");
    }

    @Override
    public Sentence help() {
        return Sentence.of("Orders the quantity at which the cost of ordering and the cost of keeping are in balance, as soon as stock falls to the reorder point. For steady sellers.");
    }

    @Override
    public Rule rule(Settings settings) {
        return new EconomicRule();
    }
}
