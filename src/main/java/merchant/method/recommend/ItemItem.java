package merchant.method.recommend;

import java.util.List;
import merchant.method.Parameter;
import merchant.method.recommend.fit.ItemNeighbours;
import merchant.method.recommend.run.Learning;
import merchant.method.recommend.run.Plan;
import merchant.text.Sentence;

/// Items alike: what goes with what a customer has.
///
/// Algorithm and source: [merchant.method.recommend.fit.ItemNeighbours].
public final class ItemItem implements RecommendMethod {
    @Override
    public String id() {
        return "item-item";
    }

    @Override
    public Sentence label() {
        return Sentence.of("Items alike");
    }

    @Override
    public Sentence help() {
        return Sentence.of("Two products are alike when the same customers have both; each customer is offered what is alike to their own. Works with or without ratings, and every offer names its reason. Best for most shops.");
    }

    @Override
    public List<Parameter> parameters() {
        return Plan.ITEMS;
    }

    @Override
    public Learning learning() {
        return (settings, rated) -> {
            var how = Plan.neighbourhood(settings, rated);
            return (histories, withRatings, seed, progress) -> ItemNeighbours.learn(histories, withRatings, how, progress);
        };
    }
}
