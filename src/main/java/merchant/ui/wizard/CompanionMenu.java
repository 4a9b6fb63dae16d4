package merchant.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import merchant.method.Companion;
import merchant.table.Table;
import merchant.text.Sentence;
import merchant.ui.style.Follow;
import merchant.ui.style.Words;
import merchant.workspace.KeptForecast;

/// Which further table serves beside the one asked about: what looks like one is chosen at once, and can be changed or left out.
final class CompanionMenu extends ComboBox<Optional<Table>> {

    CompanionMenu(Words words, WizardModel model, Companion companion) {
        setId("companion-" + companion.part());
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(words.say(companion.label()));
        setAccessibleHelp(words.say(companion.help()));
        setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<Table> table) {
                return table == null || table.isEmpty() ? words.say("None") : words.say(called(table.get()));
            }

            @Override
            public Optional<Table> fromString(String text) {
                return Optional.empty();
            }
        });
        var offered = new ArrayList<Optional<Table>>(List.of(Optional.empty()));
        model.beside(companion).forEach(t -> offered.add(Optional.of(t)));
        getItems().setAll(offered);
        Follow.value(this, model.revision(), r -> setValue(model.companion(companion)));
        valueProperty().addListener((o, was, is) -> {
            if (is != null && !is.equals(model.companion(companion))) {
                model.beside(companion, is);
            }
        });
    }

    /// What the user calls a table or a kept forecast.
    static Sentence called(Table table) {
        return table instanceof KeptForecast forecast ? forecast.label() : Sentence.verbatim(table.name());
    }

    /// What it is, and under it what it is for.
    static VBox about(Words words, Companion companion, CompanionMenu menu) {
        var name = new Label(words.say(Sentence.of("{0} (optional)", companion.label())));
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        name.setLabelFor(menu);
        var help = new Label(words.say(companion.help()));
        help.getStyleClass().addAll("caption", "muted");
        help.setWrapText(true);
        help.setMinHeight(USE_PREF_SIZE);
        return new VBox(name, help);
    }
}
