package merchant.method.predict.run;

import java.util.Optional;
import merchant.method.Input;
import merchant.method.Settings;
import merchant.method.predict.data.PredictNeeds;
import merchant.table.Field;
import merchant.text.Sentence;

/// Whether a table can be predicted from, and what a run would do, in sentences: without reading a value.
public final class Suitability {
    private static final int FEWEST_ROWS = 10;

    private Suitability() {}

    /// Why the input cannot be used, or empty.
    public static Optional<Sentence> obstacle(Input input) {
        var target = input.field(PredictNeeds.TARGET.id());
        if (target.isEmpty()) {
            return Optional.of(Sentence.of("No column says what to predict: one with the outcome of past rows is needed, such as left: yes or no."));
        }
        if (!PredictNeeds.TARGET.takes(target.get())) {
            return Optional.of(Sentence.of("The column \"{0}\" holds {1}; this question predicts one of a few values, such as yes or no.",
                    target.get().name(), target.get().type().label()));
        }
        var key = input.field(PredictNeeds.KEY.id()).map(Field::name).orElse("");
        if (input.table().fields().stream().noneMatch(f -> !f.name().equals(key) && !f.name().equals(target.get().name()))) {
            return Optional.of(Sentence.of("The table has no further column to predict from."));
        }
        return input.table().rows() >= FEWEST_ROWS ? Optional.empty() : Optional.of(Sentence.counted(input.table().rows(),
                "The table has only {0} row; a prediction needs at least {1}.", "The table has only {0} rows; a prediction needs at least {1}.", FEWEST_ROWS));
    }

    /// What a run would do, in one sentence.
    public static Sentence plan(Input input, Settings settings, Sentence by) {
        var target = input.field(PredictNeeds.TARGET.id()).map(Field::name).orElse("?");
        int chosen = input.columns().getOrDefault(PredictNeeds.FEATURES.id(), java.util.List.of()).size();
        return chosen == 0 ? Sentence.of("Predict {0} from the other columns, by {1}.", target, by)
                : Sentence.counted(chosen, "Predict {1} from {0} column, by {2}.", "Predict {1} from {0} columns, by {2}.", target, by);
    }
}
