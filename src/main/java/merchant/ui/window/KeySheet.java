package merchant.ui.window;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import merchant.ui.notice.Overlay;
import merchant.ui.style.Words;

/// All keys on one card.
final class KeySheet {
    private KeySheet() {}

    static void show(Words words, Commands commands, Overlay overlay) {
        var grid = new GridPane();
        grid.getStyleClass().add("keys-grid");
        int row = 0;
        for (var command : commands.all()) {
            if (command.keys().isPresent()) {
                var keys = new Label(command.keysSaid());
                keys.getStyleClass().add("keys");
                grid.addRow(row++, new Label(words.say(command.name())), keys);
            }
        }
        var title = new Label(words.say("Keys"));
        title.getStyleClass().add("heading");
        var card = new VBox(title, grid);
        card.setId("key-sheet");
        card.getStyleClass().add("key-sheet");
        card.setFocusTraversable(true);
        overlay.show(card, Pos.CENTER, card);
    }
}
