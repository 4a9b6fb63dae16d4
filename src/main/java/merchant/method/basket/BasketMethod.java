package merchant.method.basket;

import java.util.List;
import java.util.Optional;
import merchant.method.Input;
import merchant.method.Method;
import merchant.method.Need;
import merchant.method.Parameter;
import merchant.method.Settings;
import merchant.method.basket.order.BasketNeeds;
import merchant.method.basket.run.BasketRun;
import merchant.method.basket.run.Plan;
import merchant.method.basket.run.Suitability;
import merchant.result.Result;
import merchant.text.Sentence;
import merchant.work.Progress;

/// What both miners share: the same columns, settings, judging and words. A method names itself and gives its run.
interface BasketMethod extends Method {
    /// The run with the method's own miner.
    BasketRun miner();

    @Override
    default List<Parameter> parameters() {
        return Plan.PARAMETERS;
    }

    @Override
    default List<Need> roles() {
        return BasketNeeds.ALL;
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
        return miner().run(input, settings, seed, progress);
    }
}
