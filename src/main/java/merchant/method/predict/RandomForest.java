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
import merchant.method.predict.fit.ForestLearner;
import merchant.method.predict.run.Plan;
import merchant.method.predict.run.PredictRun;
import merchant.method.predict.run.Suitability;
import merchant.result.Result;
import merchant.text.Sentence;
import merchant.work.Progress;

/// Many trees on drawn rows and columns that vote.
///
/// Algorithm and source: [merchant.method.predict.fit.ForestLearner].
public final class RandomForest implements Method {
    private static final List<Parameter> PARAMETERS = Plan.parameters(
            new Parameter.Whole(About.of("trees", "Trees", "How many trees vote. More are steadier and take longer."), 100, 1, 1_000),
            new Parameter.Whole(About.of("min-leaf", "Rows in a group", "The fewest rows in a group at the end of a way. More make the tree smaller and steadier.").asAdvanced(), 5, 1, 10_000),
            new Parameter.Whole(About.of("tried", "Columns tried", "How many columns are tried at each question; 0 tries the square root of their number.").asAdvanced(), 0, 0, 1_000));

    @Override
    public String id() {
        return "random-forest";
    }

    @Override
    public Sentence label() {
        return Sentence.of("Random forest");
    }

    @Override
    public Sentence help() {
        return Sentence.of("Many trees, each grown on a part of the rows and columns, that vote. Often the most accurate; harder to read than one tree.");
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
        var learner = new ForestLearner((int) settings.whole("trees"), (int) settings.whole("min-leaf"), (int) settings.whole("tried"));
        return new PredictRun(id(), label()).run(input, settings, learner, seed, progress);
    }

    @Override
    public Optional<Model> model(byte[] kept) {
        return new PredictRun(id(), label()).model(kept);
    }
}
