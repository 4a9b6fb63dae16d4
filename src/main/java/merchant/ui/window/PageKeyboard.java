package merchant.ui.window;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TabPane;
import javafx.scene.control.TreeView;
import javafx.scene.input.MouseEvent;
import merchant.ui.notice.Overlay;
import org.jspecify.annotations.Nullable;

/// Where the keyboard is when pages come and are clicked: a pane of tabs takes it on every press that reaches it, and a page that comes to the front has none of it by itself.
final class PageKeyboard {
    private final TabPane pane;

    PageKeyboard(TabPane pane) {
        this.pane = pane;
        pane.sceneProperty().addListener((o, was, is) -> {
            if (is != null) {
                is.focusOwnerProperty().addListener((p, owner, now) -> lost(now));
            }
        });
    }

    /// Where what had the keyboard has gone (a card that closed, a button that can no longer be pressed), the page in front gets it; a window by itself gives it to its first control.
    private void lost(@Nullable Node now) {
        var tab = pane.getSelectionModel().getSelectedItem();
        if (now == null && tab != null) {
            Platform.runLater(() -> toPage(tab.getContent()));
        }
    }

    /// Keeps presses within a page from the pane around it: what was pressed keeps the keyboard where it took it, the page has it otherwise.
    void keep(Node content) {
        content.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> {
            var owner = content.getScene().getFocusOwner();
            if (owner == null || !within(owner, content) || !(e.getTarget() instanceof Node target && within(target, owner))) {
                content.requestFocus();
            }
            e.consume();
        });
    }

    /// Gives the keyboard to a page that has come to the front, unless it is in a list beside it, in the heads of the tabs, in a card over the window or in the page already.
    void toPage(@Nullable Node content) {
        if (content == null || content.getScene() == null || pane.getTabs().stream().noneMatch(t -> t.isSelected() && t.getContent() == content)) {
            return;
        }
        var owner = content.getScene().getFocusOwner();
        boolean stays = owner == pane || owner instanceof TreeView || owner != null && (within(owner, content) || overlaid(owner));
        if (!stays) {
            content.requestFocus();
        }
    }

    private static boolean overlaid(Node owner) {
        for (Node n = owner; n != null; n = n.getParent()) {
            if (n instanceof Overlay) {
                return true;
            }
        }
        return false;
    }

    private static boolean within(Node node, Node ancestor) {
        Parent up = node.getParent();
        return node == ancestor || up != null && within(up, ancestor);
    }
}
