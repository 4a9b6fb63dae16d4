package merchant.ui.grid;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;

/// A cell that is used again and again for whatever row comes to where it is.
final class GridCell extends Label {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");
    private static final PseudoClass NUMERIC = PseudoClass.getPseudoClass("numeric");
    private static final PseudoClass EDGE = PseudoClass.getPseudoClass("edge");

    GridCell() {
        getStyleClass().setAll("grid-cell");
        setManaged(false);
        setMouseTransparent(true);
    }

    void state(boolean numeric, boolean waiting, boolean chosen, boolean cursor, boolean marked, boolean edge) {
        pseudoClassStateChanged(NUMERIC, numeric);
        pseudoClassStateChanged(WAITING, waiting);
        pseudoClassStateChanged(CHOSEN, chosen);
        pseudoClassStateChanged(CURSOR, cursor);
        pseudoClassStateChanged(MARKED, marked);
        pseudoClassStateChanged(EDGE, edge);
    }
}
