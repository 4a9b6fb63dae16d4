package merchant.method.recommend;

import java.util.List;
import merchant.method.Parameter;
import merchant.method.recommend.fit.UserNeighbours;
import merchant.method.recommend.run.Learning;
import merchant.method.recommend.run.Plan;
import merchant.text.Sentence;

/// Customers alike: what those have who choose alike.
///
/// Algorithm and source: [merchant.method.recommend.fit.UserNeighbours].
public final class UserUser implements RecommendMethod {
    @Override
    public String id() {
        return "user-user";
    }

    @Override
    public Sentence label() {
        return Sentence.of("Customers alike");
    }

    @Override
    public Sentence help() {
        return Sentence.of("Two customers are alike when they have, or rate, the same products alike; each is offered what those most alike have. Works with or without ratings.");
    }

    @Override
    public List<Parameter> parameters() {
        return Plan.CUSTOMERS;
    }

    @Override
    public Learning learning() {
        return (settings, rated) -> {
            var how = Plan.neighbourhood(settings, rated);
            return (histories, withRatings, seed, progress) -> UserNeighbours.learn(histories, withRatings, how, seed, progress);
        };
    }
}
