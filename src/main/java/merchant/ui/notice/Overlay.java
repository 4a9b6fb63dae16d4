package merchant.ui.notice;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A veil over the window with one card on it. Escape and a click beside the card close it; focus stays in the card while it
/// is open and goes back to where it was.
public final class Overlay extends StackPane {
    /// A property of a node that takes Escape for itself, as long as it has it: something in it is open, and closes first.
    public static final String TAKES_ESCAPE = "takes-escape";

    private final ChangeListener<Node> trap = (o, was, is) -> keep(is);
    private @Nullable Node before;
    private @Nullable Node card;
    private @Nullable Node first;

    public Overlay() {
        getStyleClass().add("overlay");
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE && !(e.getTarget() instanceof Node target && target.getProperties().containsKey(TAKES_ESCAPE))) {
                e.consume();
                close();
            }
        });
        addEventHandler(MouseEvent.MOUSE_PRESSED, e -> {
            if (e.getTarget() == this) {
                close();
            }
        });
    }

    public boolean open() {
        return isVisible();
    }

    /// Shows a card.
    ///
    /// @param position where it stands
    /// @param focus what has the focus first
    public void show(Region shown, Pos position, Node focus) {
        if (!open() && getScene() != null) {
            before = getScene().getFocusOwner();
        }
        shown.getStyleClass().add("overlay-card");
        shown.setMaxHeight(Region.USE_PREF_SIZE);
        setAlignment(shown, position);
        getChildren().setAll(shown);
        card = shown;
        first = focus;
        setVisible(true);
        var scene = getScene();
        if (scene != null) {
            scene.focusOwnerProperty().removeListener(trap);
            scene.focusOwnerProperty().addListener(trap);
        }
        focusFirst();
    }

    /// What has the focus first has it, or the card where that cannot take it yet, such as a button that still waits: keys reach this veil from within alone.
    private void focusFirst() {
        if (first != null && card != null) {
            (first.isDisabled() ? card : first).requestFocus();
        }
    }

    public void close() {
        Scene scene = getScene();
        if (scene != null) {
            scene.focusOwnerProperty().removeListener(trap);
        }
        setVisible(false);
        getChildren().clear();
        card = null;
        if (before != null) {
            before.requestFocus();
            before = null;
        }
    }

    private void keep(@Nullable Node owner) {
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node == card) {
                return;
            }
        }
        if (open()) {
            focusFirst();
        }
    }
}
