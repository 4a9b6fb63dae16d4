package merchant.ui.wizard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import merchant.method.Need;
import merchant.text.Sentence;

/// What is still in the way on a page, in a sentence beside its button.
final class Hindrance {
    private Hindrance() {}

    static Optional<Sentence> of(WizardModel model, Step step) {
        return switch (step) {
            case QUESTION -> model.question().isPresent() ? Optional.empty()
                    : Optional.of(Sentence.of("Choose a question."));
            case TABLE -> table(model);
            case METHOD -> method(model);
            case COLUMNS -> columns(model);
            case SETTINGS -> settings(model);
        };
    }

    private static Optional<Sentence> table(WizardModel model) {
        if (model.table().isEmpty()) {
            return Optional.of(model.tables().isEmpty() ? Sentence.of("There is no table yet: open a file first.")
                    : Sentence.of("Choose a table."));
        }
        return Fit.obstacle(model.question().orElse(null), model.table().get());
    }

    private static Optional<Sentence> method(WizardModel model) {
        if (model.method().isEmpty()) {
            return Optional.of(model.methods().stream().flatMap(m -> m.obstacle().stream()).findFirst()
                    .orElseGet(() -> Sentence.of("Choose a method.")));
        }
        return model.methods().stream().filter(m -> m.thing() == model.method().get()).flatMap(m -> m.obstacle().stream()).findFirst();
    }

    private static Optional<Sentence> columns(WizardModel model) {
        var missing = model.method().flatMap(m -> Fit.missing(m, chosen(model)));
        if (missing.isPresent()) {
            return missing.map(n -> Sentence.of("Choose a column for \"{0}\".", n.label()));
        }
        return twice(model).map(name -> Sentence.of("The column \"{0}\" is chosen twice.", name));
    }

    private static Optional<String> twice(WizardModel model) {
        return model.needs().stream().flatMap(n -> model.columns(n).stream())
                .collect(Collectors.groupingBy(n -> n, java.util.LinkedHashMap::new, Collectors.counting()))
                .entrySet().stream().filter(e -> e.getValue() > 1).map(Map.Entry::getKey).findFirst();
    }

    private static Map<String, List<String>> chosen(WizardModel model) {
        return model.needs().stream().collect(Collectors.toMap(Need::id, model::columns));
    }

    private static Optional<Sentence> settings(WizardModel model) {
        var earlier = java.util.Arrays.stream(Step.values()).filter(s -> !s.last()).flatMap(s -> of(model, s).stream()).findFirst();
        return earlier.or(() -> model.form().flatMap(f -> f.entries().stream().filter(e -> e.shown().get())
                .flatMap(e -> e.problem().get().stream()).findFirst()));
    }
}
