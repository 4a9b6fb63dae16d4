package merchant.ui.step;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import merchant.ui.notice.Overlay;
import merchant.ui.style.Follow;
import merchant.ui.style.Fxml;
import merchant.ui.style.Words;

/// A table's page with its steps: the list as a tab at the page's side, the card over the page.
public final class StepHost extends StackPane {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO_TOO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final Words words;
    private final StepsModel model;
    private final Overlay overlay = new Overlay();

    /// @param page the table's page; its side is the tab pane `side`
    public StepHost(Words words, StepsModel model, Parent page) {
        this.words = words;
        this.model = model;
        getStyleClass().add("step-host");
        Fxml.dress(this, "step");
        model.suggest(words.say("{0} prepared", model.table()));
        getChildren().setAll(page, overlay);
        if (page.lookup("#side") instanceof TabPane side) {
            side(side);
        }
        Follow.value(this, model.editing(), this::edit);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        model.refresh();
    }

    /// What a text field has not taken for itself.
    private void key(KeyEvent e) {
        if (overlay.open() || !(UNDO.match(e) || REDO.match(e) || REDO_TOO.match(e))) {
            return;
        }
        e.consume();
        if (UNDO.match(e)) {
            model.undo();
        } else {
            model.redo();
        }
    }

    private void side(TabPane side) {
        var scroll = new ScrollPane(new StepsPanel(words, model));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        var tab = new Tab(words.say("Steps"), scroll);
        tab.setClosable(false);
        side.getTabs().add(Math.min(1, side.getTabs().size()), tab);
        // a prepared table opens on its steps; the user's own choice stays after a change
        var chosen = new boolean[1];
        Follow.value(scroll, model.prepared(), p -> {
            if (p.isPresent() && !chosen[0]) {
                chosen[0] = true;
                side.getSelectionModel().select(tab);
            }
        });
    }

    private void edit(Optional<StepEdit> editing) {
        if (editing.isEmpty()) {
            overlay.close();
            return;
        }
        var card = new StepCard(words, editing.orElseThrow(), model.prepared().get().isEmpty(), model::close);
        card.maxWidthProperty().bind(widthProperty().subtract(64));
        card.prefWidthProperty().bind(card.maxWidthProperty());
        card.prefHeightProperty().bind(heightProperty().subtract(64));
        overlay.show(card, Pos.CENTER, card.apply());
    }
}
