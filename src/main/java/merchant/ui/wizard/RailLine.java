package merchant.ui.wizard;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A line of the rail: its number, its name, and what was chosen beneath.
final class RailLine extends HBox {
    private static final double TEXT = 168;

    RailLine(Label sign, Label name, Label chosen) {
        getStyleClass().add("wizard-line");
        var texts = new VBox(name, chosen);
        HBox.setHgrow(texts, Priority.ALWAYS);
        // a fixed width: a label that wraps inside a button is else measured as if it had no room
        chosen.setPrefWidth(TEXT);
        chosen.setMaxWidth(TEXT);
        sign.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(sign, texts);
    }
}
