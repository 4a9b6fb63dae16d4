package merchant.method.predict;

import java.util.List;
import merchant.method.Parameter;
import merchant.method.Parameter.About;
import merchant.method.Settings;
import merchant.method.predict.fit.Learner;
import merchant.method.predict.fit.TreeLearner;
import merchant.method.predict.run.Plan;
import merchant.text.Sentence;

/// One tree of questions, read from top to bottom.
///
/// Algorithm and source: [merchant.method.predict.fit.TreeLearner].
public final class DecisionTree implements PredictMethod {
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
    public Learner learner(Settings settings) {
        return new TreeLearner((int) settings.whole("depth"), (int) settings.whole("min-leaf"));
    }
}
