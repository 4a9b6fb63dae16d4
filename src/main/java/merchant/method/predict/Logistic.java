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
import merchant.method.predict.fit.LogisticLearner;
import merchant.method.predict.run.Plan;
import merchant.method.predict.run.PredictRun;
import merchant.method.predict.run.Suitability;
import merchant.result.Result;
import merchant.text.Sentence;
import merchant.work.Progress;

/// A weighted sum of the columns, turned into a probability.
///
/// Algorithm and source: [merchant.method.predict.fit.LogisticLearner].
public final class Logistic implements Method {
    private static final List<Parameter> PARAMETERS = Plan.parameters(
            new Parameter.Real(About.of("penalty", "Penalty", "How strongly weights are held near zero. More is steadier with many columns and few rows.").asAdvanced(), 1, 0.001, 10_000));

    @Override
    public String id() {
        return "logistic";
    }

    @Override
    public Sentence label() {
        return Sentence.of("Logistic regression");
    }

    @Override
    public Sentence help() {
        return Sentence.of("Each column adds to or takes from the score by its own weight. Steady, quick, and hard to beat where columns work one by one.");
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
        var learner = new LogisticLearner(settings.real("penalty"));
        return new PredictRun(id(), label()).run(input, settings, learner, seed, progress);
    }

    @Override
    public Optional<Model> model(byte[] kept) {
        return new PredictRun(id(), label()).model(kept);
    }
}
