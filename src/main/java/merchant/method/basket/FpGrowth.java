package merchant.method.basket;

import merchant.method.basket.mine.Growth;
import merchant.method.basket.run.BasketRun;
import merchant.text.Sentence;

/// FP-growth by Smile.
///
/// Algorithm and source: [merchant.method.basket.mine.Growth].
public final class FpGrowth implements BasketMethod {
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
    public BasketRun miner() {
        return run;
    }
}
