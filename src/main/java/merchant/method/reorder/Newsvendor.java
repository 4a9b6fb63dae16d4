package merchant.method.reorder;

import java.util.List;
import merchant.method.Parameter;
import merchant.method.Settings;
import merchant.method.reorder.policy.NewsvendorRule;
import merchant.method.reorder.policy.Rule;
import merchant.method.reorder.run.Plan;
import merchant.text.Sentence;

/// Newsvendor quantile.
///
/// Algorithm and source: [merchant.method.reorder.policy.NewsvendorRule].
public final class Newsvendor implements ReorderMethod {
    @Override
    public String id() {
        return "newsvendor";
    }

    @Override
    public Sentence label() {
        return Sentence.of("Newsvendor: too much against too little");
    }

    @Override
    public Sentence help() {
        return Sentence.of("Weighs what a piece too few loses against what a piece too many costs. For seasonal and short-lived goods with one chance to order: give the days of their sale as days between orders.");
    }

    @Override
    public List<Parameter> parameters() {
        return Plan.BY_COST;
    }

    @Override
    public Rule rule(Settings settings) {
        return new NewsvendorRule();
    }
}
