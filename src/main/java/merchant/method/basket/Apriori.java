package merchant.method.basket;

import java.util.List;
import java.util.Optional;
import merchant.method.Input;
import merchant.method.Method;
import merchant.method.Need;
import merchant.method.Parameter;
import merchant.method.Settings;
import merchant.method.basket.mine.Levels;
import merchant.method.basket.order.BasketNeeds;
import merchant.method.basket.run.BasketRun;
import merchant.method.basket.run.Plan;
import merchant.method.basket.run.Suitability;
import merchant.result.Result;
import merchant.text.Sentence;
import merchant.work.Progress;

/// Apriori, level by level, each pass kept for looking at.
///
/// Algorithm and source: [merchant.method.basket.mine.Levels].
public final class Apriori implements Method {
    private final BasketRun run = new BasketRun(new Levels());

    @Override
    public String id() {
        return "apriori";
    }

    @Override
    public Sentence label() {
        return Sentence.of("Apriori");
    }

    @Override
    public Sentence help() {
        return Sentence.of("Sets of one product, then of two, then of three: only what is frequent is joined further. Every pass can be looked at; best for learning how rules are found.");
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
