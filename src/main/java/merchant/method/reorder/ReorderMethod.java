package merchant.method.reorder;

import java.util.List;
import java.util.Optional;
import merchant.method.Companion;
import merchant.method.Input;
import merchant.method.Method;
import merchant.method.Need;
import merchant.method.Parameter;
import merchant.method.Settings;
import merchant.method.reorder.goods.ReorderNeeds;
import merchant.method.reorder.policy.Rule;
import merchant.method.reorder.run.Plan;
import merchant.method.reorder.run.ReorderRun;
import merchant.method.reorder.run.Suitability;
import merchant.result.Result;
import merchant.text.Sentence;
import merchant.work.Progress;

/// What all rules share: the same tables, settings, demand and words. A method names itself and gives its rule.
interface ReorderMethod extends Method {
    /// How a quantity is found.
    Rule rule(Settings settings);

    @Override
    default List<Parameter> parameters() {
        return Plan.PARAMETERS;
    }

    @Override
    default List<Need> roles() {
        return ReorderNeeds.ALL;
    }

    @Override
    default List<Companion> companions() {
        return ReorderTables.ALL;
    }

    @Override
    default Optional<Sentence> obstacle(Input input) {
        return Suitability.obstacle(input);
    }

    @Override
    default Sentence plan(Input input, Settings settings) {
        return Suitability.plan(input, settings, label());
    }

    @Override
    default Result run(Input input, Settings settings, long seed, Progress progress) {
        return new ReorderRun(rule(settings)).run(input, settings, seed, progress);
    }
}
