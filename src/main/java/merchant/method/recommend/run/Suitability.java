package merchant.method.recommend.run;

import java.util.List;
import java.util.Optional;
import merchant.method.Input;
import merchant.method.Settings;
import merchant.method.recommend.data.RecommendNeeds;
import merchant.method.recommend.data.UnreadRating;
import merchant.text.Sentence;

/// Whether a table tells who bought or rated what, and what a run on it would do, in sentences: without reading a value.
public final class Suitability {
    private Suitability() {}

    /// Why the input cannot be used, or empty.
    public static Optional<Sentence> obstacle(Input input) {
        for (var need : List.of(RecommendNeeds.CUSTOMER, RecommendNeeds.ITEM)) {
            var field = input.field(need.id());
            if (field.isEmpty()) {
                return Optional.of(need == RecommendNeeds.CUSTOMER
                        ? Sentence.of("No column says who bought: a column with customers is needed.")
                        : Sentence.of("No column says what was bought: a column with products is needed."));
            }
            if (!need.takes(field.get())) {
                return Optional.of(Sentence.of("The column \"{0}\" holds {1} and cannot serve as \"{2}\".", field.get().name(),
                        field.get().type().label(), need.label()));
            }
        }
        if (input.field(RecommendNeeds.CUSTOMER.id()).equals(input.field(RecommendNeeds.ITEM.id()))) {
            return Optional.of(Sentence.of("The customer and the product must be two different columns."));
        }
        return input.table().rows() >= 2 ? Optional.empty()
                : Optional.of(Sentence.of("The table needs at least two lines: one line a purchase or a rating."));
    }

    /// Why a method that learns from ratings alone cannot be used, or empty.
    public static Optional<Sentence> obstacleWithoutRatings(Input input) {
        var obstacle = obstacle(input);
        return obstacle.isPresent() || input.field(RecommendNeeds.RATING.id()).isPresent() ? obstacle
                : UnreadRating.obstacle(input).or(() -> Optional.of(Sentence.of("It learns from ratings, and no column with ratings is chosen. With purchases alone, use items alike or customers alike.")));
    }

    /// What a run would do, in one sentence.
    public static Sentence plan(Input input, Settings settings, Sentence by) {
        var item = input.field(RecommendNeeds.ITEM.id()).map(f -> f.name()).orElse("?");
        var customer = input.field(RecommendNeeds.CUSTOMER.id()).map(f -> f.name()).orElse("?");
        long offers = settings.whole(Plan.OFFERS.key());
        return input.field(RecommendNeeds.RATING.id()).isPresent()
                ? Sentence.of("Up to {0} values of {1} for each value of {2}, from what they rated in {3}, by {4}.", offers, item, customer,
                        input.field(RecommendNeeds.RATING.id()).get().name(), by)
                : Sentence.of("Up to {0} values of {1} for each value of {2}, from what they bought, by {3}.", offers, item, customer, by);
    }
}
