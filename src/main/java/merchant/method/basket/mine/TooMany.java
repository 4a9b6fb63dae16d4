package merchant.method.basket.mine;

import merchant.problem.Problem;
import merchant.text.Sentence;

/// The refusal where more is found than can be held or read.
public final class TooMany {
    private TooMany() {}

    static Problem sets() {
        return Problem.data(Sentence.of("At this support more than {0} sets of products are frequent.", Miner.MOST_SETS),
                Sentence.of("Raise the least support, or lower the most products of a rule."));
    }

    /// More rules than can be kept.
    public static Problem rules(int most) {
        return Problem.data(Sentence.of("At these settings there are more than {0} rules.", most),
                Sentence.of("Raise the least support or the least confidence, or lower the most products of a rule."));
    }
}
