package merchant.ui.wizard;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import merchant.text.Sentence;
import merchant.ui.style.Words;

/// Something to choose: a radio button with its help beneath; where it cannot be chosen, the reason instead.
final class Card extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass GREYED = PseudoClass.getPseudoClass("greyed");

    private final RadioButton radio;

    Card(Words words, ToggleGroup group, Sentence title, Sentence help, Optional<Sentence> obstacle, Runnable choose) {
        getStyleClass().add("choice");
        radio = new RadioButton(words.say(title));
        radio.getStyleClass().add("choice-title");
        radio.setToggleGroup(group);
        radio.setWrapText(true);
        radio.setDisable(obstacle.isPresent());
        radio.setAccessibleHelp(words.say(help));
        getChildren().add(radio);
        if (!words.say(help).isBlank()) {
            getChildren().add(line(words.say(help), "muted"));
        }
        obstacle.ifPresent(why -> getChildren().add(line(words.say(why), "caution")));
        pseudoClassStateChanged(GREYED, obstacle.isPresent());
        radio.selectedProperty().addListener((o, was, is) -> {
            pseudoClassStateChanged(CHOSEN, is);
            if (is) {
                choose.run();
            }
        });
        setOnMouseClicked(e -> {
            if (!radio.isDisabled()) {
                radio.setSelected(true);
                radio.requestFocus();
            }
        });
    }

    Card selected(boolean chosen) {
        radio.setSelected(chosen);
        pseudoClassStateChanged(CHOSEN, chosen);
        return this;
    }

    private static Label line(String text, String tone) {
        var label = new Label(text);
        label.getStyleClass().addAll("choice-line", tone);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
