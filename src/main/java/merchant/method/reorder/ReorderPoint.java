package merchant.method.reorder;

import merchant.method.Settings;
import merchant.method.reorder.policy.PointRule;
import merchant.method.reorder.policy.Rule;
import merchant.text.Sentence;

/// Reorder point with safety stock.
///
/// Algorithm and source: [merchant.method.reorder.policy.PointRule].
public final class ReorderPoint implements ReorderMethod {
    @Override
    public String id() {
        return "reorder-point";
    }

    @Override
    public Sentence label() {
        return Sentence.of("Reorder point with safety stock");
    }

    @Override
    public Sentence help() {
        return Sentence.of("Orders as soon as what is there and coming falls to the demand until delivery plus a safety stock, and then up to a level that saves orders.");
    }

    @Override
    public Rule rule(Settings settings) {
        return new PointRule();
    }
}
