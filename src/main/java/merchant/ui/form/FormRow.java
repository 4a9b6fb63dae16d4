package merchant.ui.form;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import merchant.ui.style.Follow;
import merchant.ui.style.Words;

/// One parameter: label, control, help, and what is wrong.
final class FormRow extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    FormRow(Words words, FormEntry entry) {
        getStyleClass().add("form-row");
        var parameter = entry.parameter();
        Node control = FormControl.of(words, entry);
        if (Control.of(parameter) != Control.SWITCH) {
            var label = new Label(words.say(parameter.label()));
            label.getStyleClass().add("form-label");
            label.setLabelFor(control);
            getChildren().add(label);
        }
        var help = line(words.say(parameter.help()), "muted");
        var problem = line("", "negative");
        getChildren().addAll(control, help, problem);
        control.setAccessibleText(words.say(parameter.label()));
        control.setAccessibleHelp(words.say("{0} Allowed: {1}.", parameter.help(), parameter.bounds()));
        Follow.value(this, entry.shown(), shown -> {
            setVisible(shown);
            setManaged(shown);
        });
        Follow.value(this, entry.problem(), wrong -> {
            problem.setText(wrong.map(words::say).orElse(""));
            problem.setVisible(wrong.isPresent());
            problem.setManaged(wrong.isPresent());
            pseudoClassStateChanged(WRONG, wrong.isPresent());
        });
    }

    private static Label line(String text, String tone) {
        var label = new Label(text);
        label.getStyleClass().addAll("caption", tone);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
