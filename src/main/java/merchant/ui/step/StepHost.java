package merchant.ui.step;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import merchant.ui.notice.Overlay;
import merchant.ui.style.Follow;
import merchant.ui.style.Fxml;
import merchant.ui.style.Words;

/// A table's page with its steps: the list as a tab at the page's side, the card over the page.
public final class StepHost extends StackPane {
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
        model.refresh();
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
