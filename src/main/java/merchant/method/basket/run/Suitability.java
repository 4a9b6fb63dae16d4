package merchant.method.basket.run;

import java.util.List;
import java.util.Optional;
import merchant.method.Input;
import merchant.method.Settings;
import merchant.method.basket.order.BasketNeeds;
import merchant.text.Part;
import merchant.text.Sentence;

/// Whether a table tells what was in which order, and what a run on it would do, in sentences: without reading a value.
public final class Suitability {
    private Suitability() {}

    /// Why the input cannot be used, or empty.
    public static Optional<Sentence> obstacle(Input input) {
        for (var need : List.of(BasketNeeds.ORDER, BasketNeeds.ITEM)) {
            var field = input.field(need.id());
            if (field.isEmpty()) {
                return Optional.of(need == BasketNeeds.ORDER
                        ? Sentence.of("No column says which lines belong to one order: a column with order numbers is needed.")
                        : Sentence.of("No column says what was bought: a column with products is needed."));
            }
            if (!need.takes(field.get())) {
                return Optional.of(Sentence.of("The column \"{0}\" holds {1} and cannot serve as \"{2}\".", field.get().name(),
                        field.get().type().label(), need.label()));
            }
        }
        if (input.field(BasketNeeds.ORDER.id()).equals(input.field(BasketNeeds.ITEM.id()))) {
            return Optional.of(Sentence.of("The order and the product must be two different columns."));
        }
        return input.table().rows() >= 2 ? Optional.empty()
                : Optional.of(Sentence.of("The table needs at least two lines: one line a product of an order."));
    }

    /// What a run would do, in one sentence.
    public static Sentence plan(Input input, Settings settings, Sentence by) {
        var limits = Plan.limits(settings);
        var item = input.field(BasketNeeds.ITEM.id()).map(f -> f.name()).orElse("?");
        return Sentence.of("Find which values of {0} stand together in at least {1} of the orders, by {2}.", item,
                new Part.Percent(limits.support(), limits.support() < 0.1 ? 1 : 0), by);
    }
}
