package merchant.ui.window;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import merchant.text.Sentence;
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
        var both = new HBox(grid, table(words));
        both.getStyleClass().add("keys-both");
        var card = new VBox(title, both);
        card.setId("key-sheet");
        card.getStyleClass().add("key-sheet");
        card.setFocusTraversable(true);
        overlay.show(card, Pos.CENTER, card);
    }

    /// The keys of the grid and of steps, which the page takes itself.
    private static GridPane table(Words words) {
        var grid = new GridPane();
        grid.setId("keys-of-tables");
        grid.getStyleClass().add("keys-grid");
        var title = new Label(words.say("In a table"));
        title.getStyleClass().add("strong");
        grid.addRow(0, title);
        var said = List.of(Sentence.of("Move the cursor"), Sentence.of("To the first or last row"), Sentence.of("Choose cells"), Sentence.of("Choose all cells"),
                Sentence.of("Choose rows"), Sentence.of("Choose columns"), Sentence.of("Copy"), Sentence.of("Copy with column names"), Sentence.of("Menu of the column"),
                Sentence.of("Filter of the column"), Sentence.of("Menu of the cell"), Sentence.of("Find"), Sentence.of("Next, previous find"),
                Sentence.of("Take the last step back"), Sentence.of("Make it again"));
        var keys = List.of("↑ ↓ ← → Page Up Page Down", "Ctrl+Home Ctrl+End", "Shift+↑ ↓ ← →", "Ctrl+A", "Shift+Space", "Ctrl+Space", "Ctrl+C", "Ctrl+Shift+C", "Alt+↓",
                "Ctrl+Shift+F", "Shift+F10", "Ctrl+F", "Enter Shift+Enter", "Ctrl+Z", "Ctrl+Y");
        for (int i = 0; i < said.size(); i++) {
            var pressed = new Label(keys.get(i));
            pressed.getStyleClass().add("keys");
            grid.addRow(i + 1, new Label(words.say(said.get(i))), pressed);
        }
        return grid;
    }
}
