package merchant.ui.wizard;

import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import merchant.ui.form.FormView;
import merchant.ui.style.Follow;
import merchant.ui.style.Words;

/// The last page: what will happen in one sentence, and the parameters folded under "Settings".
final class SettingsPage extends VBox {

    SettingsPage(Words words, WizardModel model) {
        getStyleClass().add("wizard-settings");
        var sentence = new Label();
        sentence.getStyleClass().addAll("heading", "wizard-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        Follow.value(sentence, model.revision(), r -> sentence.setText(
                model.plan().map(p -> words.say(p.method().plan(p.input(), p.settings()))).orElse("")));
        getChildren().add(sentence);
        model.companions().forEach(c -> model.companion(c).ifPresent(t -> getChildren().add(prose(words.say(
                merchant.text.Sentence.of("{0}: {1}", c.label(), CompanionMenu.called(t)))))));
        model.method().ifPresent(m -> getChildren().add(prose(words.say(m.help()))));
        model.question().ifPresent(q -> getChildren().add(prose(words.say("You get: {0}", q.help()))));
        model.form().filter(f -> !f.entries().isEmpty()).ifPresent(form -> {
            var pane = new TitledPane(words.say("Settings"), new FormView(words, form));
            pane.getStyleClass().add("fold");
            pane.setAnimated(false);
            pane.setExpanded(form.changed() || !form.valid().get());
            getChildren().add(pane);
        });
    }

    private static Label prose(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("prose", "muted");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
