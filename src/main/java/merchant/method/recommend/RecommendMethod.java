package merchant.method.recommend;

import java.util.List;
import java.util.Optional;
import merchant.method.Input;
import merchant.method.Method;
import merchant.method.Need;
import merchant.method.Settings;
import merchant.method.recommend.data.RecommendNeeds;
import merchant.method.recommend.run.Learning;
import merchant.method.recommend.run.RecommendRun;
import merchant.method.recommend.run.Suitability;
import merchant.result.Result;
import merchant.text.Sentence;
import merchant.work.Progress;

/// What all methods share: the same columns, judging and words. A method names itself, its settings, and how it learns.
interface RecommendMethod extends Method {
    /// How it learns.
    Learning learning();

    /// True for the rule that the others are held against.
    default boolean trivial() {
        return false;
    }

    @Override
    default List<Need> roles() {
        return RecommendNeeds.ALL;
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
        return new RecommendRun(id(), label(), learning(), trivial()).run(input, settings, seed, progress);
    }
}
