package merchant.method.recommend;

import java.util.List;
import java.util.Optional;
import merchant.method.Input;
import merchant.method.Parameter;
import merchant.method.recommend.fit.Factors;
import merchant.method.recommend.run.Learning;
import merchant.method.recommend.run.Plan;
import merchant.method.recommend.run.Suitability;
import merchant.text.Sentence;

/// Biased matrix factorisation, for ratings.
///
/// Algorithm and source: [merchant.method.recommend.fit.Factors].
public final class Svd implements RecommendMethod {
    @Override
    public String id() {
        return "svd";
    }

    @Override
    public Sentence label() {
        return Sentence.of("Factors (SVD)");
    }

    @Override
    public Sentence help() {
        return Sentence.of("Learns a few numbers for each customer and each product so that together they give the ratings. Expects ratings most closely where there are many; needs ratings.");
    }

    @Override
    public List<Parameter> parameters() {
        return Plan.FACTORISING;
    }

    @Override
    public Optional<Sentence> obstacle(Input input) {
        return Suitability.obstacleWithoutRatings(input);
    }

    @Override
    public Learning learning() {
        return (settings, rated) -> {
            var how = Plan.factors(settings);
            return (histories, withRatings, seed, progress) -> Factors.learn(histories, how, seed, progress);
        };
    }
}
