package merchant.method.predict;

import java.util.List;
import merchant.method.Parameter;
import merchant.method.Parameter.About;
import merchant.method.Settings;
import merchant.method.predict.fit.Learner;
import merchant.method.predict.fit.LogisticLearner;
import merchant.method.predict.run.Plan;
import merchant.text.Sentence;

/// A weighted sum of the columns, turned into a probability.
///
/// Algorithm and source: [merchant.method.predict.fit.LogisticLearner].
public final class Logistic implements PredictMethod {
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
    public Learner learner(Settings settings) {
        return new LogisticLearner(settings.real("penalty"));
    }
}
