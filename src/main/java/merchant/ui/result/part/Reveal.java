package merchant.ui.result.part;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/// Brings a part of a scrolled page into sight.
public final class Reveal {
    private static final double ABOVE = 16;

    private Reveal() {}

    /// Scrolls the pane around a node so far that the node's upper edge is in sight.
    public static void node(Node node) {
        if (node.getScene() == null) {
            return;
        }
        node.getScene().getRoot().applyCss();
        node.getScene().getRoot().layout();
        for (Parent at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane && pane.getContent() instanceof Node page) {
                double top = page.sceneToLocal(node.localToScene(node.getLayoutBounds())).getMinY() - ABOVE;
                double spare = page.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
                pane.setVvalue(spare <= 0 ? 0 : Math.clamp(top / spare, 0, 1));
            }
        }
    }
}
