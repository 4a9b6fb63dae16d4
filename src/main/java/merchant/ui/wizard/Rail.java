package merchant.ui.wizard;

import java.util.Optional;
import merchant.method.Need;
import merchant.text.Part;
import merchant.text.Sentence;

/// What the rail shows under each step once it is chosen.
final class Rail {
    private Rail() {}

    static Optional<Sentence> chosen(WizardModel model, Step step) {
        return switch (step) {
            case QUESTION -> model.question().map(q -> q.asks());
            case TABLE -> model.table().map(t -> Sentence.counted(t.rows(), "{1}, {0} row", "{1}, {0} rows", t.name()));
            case METHOD -> model.method().map(m -> m.label());
            case COLUMNS -> columns(model);
            case SETTINGS -> model.form().map(f -> f.changed() ? Sentence.of("Settings changed") : Sentence.of("Usual settings"));
        };
    }

    private static Optional<Sentence> columns(WizardModel model) {
        var said = new java.util.ArrayList<>(model.needs().stream().filter(n -> !model.columns(n).isEmpty()).map(n -> line(model, n)).toList());
        model.companions().forEach(c -> model.companion(c).ifPresent(t -> said.add(Sentence.of("{0}: {1}", c.label(), CompanionMenu.called(t)))));
        return said.isEmpty() ? Optional.empty() : Optional.of(Sentence.of("{0}", Part.listing(said)));
    }

    private static Sentence line(WizardModel model, Need need) {
        return Sentence.verbatim(String.join(" + ", model.columns(need)));
    }
}
