package merchant.method.reorder;

import java.util.List;
import merchant.method.Parameter;
import merchant.method.Settings;
import merchant.method.reorder.policy.Rule;
import merchant.method.reorder.run.Plan;
import merchant.text.Sentence;

/// A rule and a service for each class.
///
/// Algorithm and source: [merchant.method.reorder.policy.ClassRule].
public final class AbcXyz implements ReorderMethod {
    @Override
    public String id() {
        return "abc-xyz";
    }

    @Override
    public Sentence label() {
        return Sentence.of("By classes (ABC-XYZ)");
    }

    @Override
    public Sentence help() {
        return Sentence.of("Sorts products by turnover and steadiness into nine classes; each class has its own rule and service.");
    }

    @Override
    public List<Parameter> parameters() {
        return Plan.BY_CLASS;
    }

    @Override
    public Rule rule(Settings settings) {
        return Plan.byClass(settings);
    }
}
