package merchant.method.predict;

import java.util.List;
import java.util.Optional;
import merchant.method.Input;
import merchant.method.Method;
import merchant.method.Model;
import merchant.method.Need;
import merchant.method.Settings;
import merchant.method.predict.data.PredictNeeds;
import merchant.method.predict.fit.Learner;
import merchant.method.predict.run.PredictRun;
import merchant.method.predict.run.Suitability;
import merchant.result.Result;
import merchant.text.Sentence;
import merchant.work.Progress;

/// What all classifiers share: the same columns, judging, words and kept form. A method names itself and says how it learns.
interface PredictMethod extends Method {
    /// What learns, with the settings chosen.
    Learner learner(Settings settings);

    @Override
    default List<Need> roles() {
        return PredictNeeds.ALL;
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
        return new PredictRun(id(), label()).run(input, settings, learner(settings), seed, progress);
    }

    @Override
    default Optional<Model> model(byte[] kept) {
        return new PredictRun(id(), label()).model(kept);
    }
}
