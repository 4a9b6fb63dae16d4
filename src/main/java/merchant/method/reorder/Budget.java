package merchant.method.reorder;

import java.util.List;
import merchant.method.Parameter;
import merchant.method.Settings;
import merchant.method.reorder.policy.PeriodicRule;
import merchant.method.reorder.policy.Rule;
import merchant.method.reorder.run.Plan;
import merchant.text.Sentence;

/// All products together under a budget, room and the suppliers' least orders.
///
/// Algorithm and source: [merchant.method.reorder.choose.Chooser].
public final class Budget implements ReorderMethod {
    @Override
    public String id() {
        return "budget";
    }

    @Override
    public Sentence label() {
        return Sentence.of("Within a budget");
    }

    @Override
    public Sentence help() {
        return Sentence.of("Weighs all products against each other, so that the money and the room you have save as much margin as possible; whole packs and least orders are kept.");
    }

    @Override
    public List<Parameter> parameters() {
        return Plan.LIMITED;
    }

    @Override
    public Rule rule(Settings settings) {
        return new PeriodicRule();
    }
}
