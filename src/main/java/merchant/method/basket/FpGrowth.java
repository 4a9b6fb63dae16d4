package merchant.method.basket;

import java.util.List;
import java.util.Optional;
import merchant.method.Input;
import merchant.method.Method;
import merchant.method.Need;
import merchant.method.Parameter;
import merchant.method.Settings;
import merchant.method.basket.mine.Growth;
import merchant.method.basket.order.BasketNeeds;
import merchant.method.basket.run.BasketRun;
import merchant.method.basket.run.Plan;
import merchant.method.basket.run.Suitability;
import merchant.result.Result;
import merchant.text.Sentence;
import merchant.work.Progress;

/// FP-growth by Smile.
///
/// Algorithm and source: [merchant.method.basket.mine.Growth].
public final class FpGrowth implements Method {
    private final BasketRun run = new BasketRun(new Growth());

    @Override
    public String id() {
        return "fp-growth";
    }

    @Override
    public Sentence label() {
        return Sentence.of("FP-growth");
    }

    @Override
    public Sentence help() {
        return Sentence.of("All orders are folded into one tree and the sets are grown from it. Gives the same rules as Apriori, faster where there are many.");
    }

    @Override
    public List<Parameter> parameters() {
        return Plan.PARAMETERS;
    }

    @Override
    public List<Need> roles() {
        return BasketNeeds.ALL;
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
        return run.run(input, settings, seed, progress);
    }
}
