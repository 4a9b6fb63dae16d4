package merchant.method.predict;

import java.util.List;
import merchant.method.Parameter;
import merchant.method.Parameter.About;
import merchant.method.Settings;
import merchant.method.predict.fit.ForestLearner;
import merchant.method.predict.fit.Learner;
import merchant.method.predict.run.Plan;
import merchant.text.Sentence;

/// Many trees on drawn rows and columns that vote.
///
/// Algorithm and source: [merchant.method.predict.fit.ForestLearner].
public final class RandomForest implements PredictMethod {
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
    public Learner learner(Settings settings) {
        return new ForestLearner((int) settings.whole("trees"), (int) settings.whole("min-leaf"), (int) settings.whole("tried"));
    }
}
