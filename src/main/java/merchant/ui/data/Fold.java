package merchant.ui.data;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import merchant.ui.style.Icons;

/// A sentence that opens what stands under it. Its words wrap, which the head of a titled pane does not let them.
final class Fold extends VBox {
    private final ToggleButton head;

    Fold(String said, Node content) {
        getStyleClass().add("opening");
        head = new ToggleButton(said, Icons.of("fth-chevron-right"));
        head.getStyleClass().addAll("flat", "opening-head");
        head.setMnemonicParsing(false);
        head.setWrapText(true);
        head.setMaxWidth(Double.MAX_VALUE);
        head.selectedProperty().addListener((o, was, is) -> head.setGraphic(Icons.of(is ? "fth-chevron-down" : "fth-chevron-right")));
        content.visibleProperty().bind(head.selectedProperty());
        content.managedProperty().bind(head.selectedProperty());
        getChildren().addAll(head, content);
    }

    /// Shows what stands under the sentence.
    void open() {
        head.setSelected(true);
    }
}
