package merchant.ui.result.order;

import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// Lets a part of a scrolled page be as high as what is seen of the page.
final class PageHeight {
    private static final double AROUND = 32;

    private PageHeight() {}

    /// The height seen of the page around a node, less some space; at least so much, also where the node is on no page.
    static double of(Region node, double least) {
        return page(node) instanceof ScrollPane pane ? Math.max(least, pane.getViewportBounds().getHeight() - AROUND) : least;
    }

    /// Calls `changed` once the node is on a page, and whenever the height that is seen of it changes.
    static void follow(Region node, Runnable changed) {
        node.sceneProperty().subscribe(scene -> {
            if (scene != null && page(node) instanceof ScrollPane pane) {
                pane.viewportBoundsProperty().subscribe(bounds -> changed.run());
            }
        });
    }

    private static Parent page(Region node) {
        var at = node.getParent();
        while (at != null && !(at instanceof ScrollPane)) {
            at = at.getParent();
        }
        return at == null ? node : at;
    }
}
