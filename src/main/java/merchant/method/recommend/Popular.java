package merchant.method.recommend;

import java.util.List;
import merchant.method.Parameter;
import merchant.method.recommend.fit.Popularity;
import merchant.method.recommend.run.Learning;
import merchant.method.recommend.run.Plan;
import merchant.text.Sentence;

/// The same for everybody: what most customers have.
///
/// Rule: [merchant.method.recommend.fit.Popularity].
public final class Popular implements RecommendMethod {
    @Override
    public String id() {
        return "popular";
    }

    @Override
    public Sentence label() {
        return Sentence.of("Popular for everybody");
    }

    @Override
    public Sentence help() {
        return Sentence.of("Offers everybody what most customers have, leaving out what they have already. The rule that every other method has to beat.");
    }

    @Override
    public List<Parameter> parameters() {
        return Plan.ALL;
    }

    @Override
    public boolean trivial() {
        return true;
    }

    @Override
    public Learning learning() {
        return (settings, rated) -> Popularity::learn;
    }
}
