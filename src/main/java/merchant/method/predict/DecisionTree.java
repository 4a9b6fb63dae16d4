package merchant.method.predict;

import java.util.List;
import java.util.Optional;
import merchant.method.Input;
import merchant.method.Method;
import merchant.method.Model;
import merchant.method.Need;
import merchant.method.Parameter;
import merchant.method.Parameter.About;
import merchant.method.Settings;
import merchant.method.predict.data.PredictNeeds;
import merchant.method.predict.fit.TreeLearner;
import merchant.method.predict.run.Plan;
import merchant.method.predict.run.PredictRun;
import merchant.method.predict.run.Suitability;
import merchant.result.Result;
import merchant.text.Sentence;
import merchant.work.Progress;

/// One tree of questions, read from top to bottom.
///
/// Algorithm and source: [merchant.method.predict.fit.TreeLearner].
public final class DecisionTree implements Method {
    private static final List<Parameter> PARAMETERS = Plan.parameters(
            new Parameter.Whole(About.of("depth", "Questions at most", "The most questions on a way through the tree. More find finer groups and more chance."), 5, 1, 20),
            new Parameter.Whole(About.of("min-leaf", "Rows in a group", "The fewest rows in a group at the end of a way. More make the tree smaller and steadier."), 20, 1, 10_000));

    @Override
    public String id() {
        return "decision-tree";
    }

    @Override
    public Sentence label() {
        return Sentence.of("Decision tree");
    }

    @Override
    public Sentence help() {
        return Sentence.of("Asks one question after the other, such as whether the first delivery was late, and ends in groups where most go the same way. Easy to read and to act on.");
    }

    @Override
    public List<Parameter> parameters() {
        return PARAMETERS;
    }

    @Override
    public List<Need> roles() {
        return PredictNeeds.ALL;
    }

    @Override
    public Optional<Sentence> obstacle(Input input) {
        return Suitability.obstacle(input);
    }

    @Override
    public Sentence plan(Input input, Settings settings) {
        return Suitability.plan(input, settings, label());
    }

    @Override
    public Result run(Input input, Settings settings, long seed, Progress progress) {
        var learner = new TreeLearner((int) settings.whole("depth"), (int) settings.whole("min-leaf"));
        return new PredictRun(id(), label()).run(input, settings, learner, seed, progress);
    }

    @Override
    public Optional<Model> model(byte[] kept) {
        return new PredictRun(id(), label()).model(kept);
    }
}
