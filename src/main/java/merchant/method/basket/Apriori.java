package merchant.method.basket;

import merchant.method.basket.mine.Levels;
import merchant.method.basket.run.BasketRun;
import merchant.text.Sentence;

/// Apriori, level by level, each pass kept for looking at.
///
/// Algorithm and source: [merchant.method.basket.mine.Levels].
public final class Apriori implements BasketMethod {
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
    public BasketRun miner() {
        return run;
    }
}
