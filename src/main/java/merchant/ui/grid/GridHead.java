package merchant.ui.grid;

import javafx.geometry.Side;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import merchant.text.Sentence;
import merchant.ui.style.Icons;
import merchant.ui.style.Words;

/// A column's head: name, what it means, marks for order and filter, its menu, and an edge that is drawn wider.
final class GridHead extends HBox {
    /// What a head does to its grid.
    interface Sizing {
        void widen(GridColumn column, double width);

        void fit(GridColumn column);
    }

    private final GridColumn column;
    private final GridListener listener;
    private final Button open;

    GridHead(Words words, GridColumn column, GridListener listener, Sizing sizing) {
        this.column = column;
        this.listener = listener;
        getStyleClass().add("grid-head");
        setManaged(false);
        var name = new Label(column.name());
        name.getStyleClass().add("strong");
        name.setTooltip(new Tooltip(column.name()));
        var kind = new Label(column.kind());
        kind.getStyleClass().addAll("caption", "muted");
        var text = new VBox(name, kind);
        text.getStyleClass().add("grid-head-text");
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        open = Icons.button("fth-chevron-down", words, Sentence.of("What can be done with {0}", column.name()), this::menu);
        open.setFocusTraversable(false);
        open.getStyleClass().add("grid-head-menu");
        getChildren().add(text);
        if (column.filtered()) {
            getChildren().add(mark(Icons.of("fth-filter"), words.say("filtered")));
        }
        if (column.order() > 0) {
            var mark = mark(Icons.of(column.descending() ? "fth-arrow-down" : "fth-arrow-up"), "");
            mark.setText(column.order() > 1 ? Integer.toString(column.order()) : "");
            getChildren().add(mark);
        }
        getChildren().addAll(open, edge(sizing));
        text.setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY && e.isStillSincePress()) {
                listener.ordered(column, e.isShiftDown());
            }
        });
        setOnContextMenuRequested(e -> {
            menu();
            e.consume();
        });
    }

    private static Label mark(javafx.scene.Node icon, String said) {
        var mark = new Label(null, icon);
        mark.getStyleClass().addAll("caption", "grid-head-mark");
        mark.setAccessibleText(said);
        mark.setMinWidth(Region.USE_PREF_SIZE);
        return mark;
    }

    private Region edge(Sizing sizing) {
        var edge = new Region();
        edge.getStyleClass().add("grid-head-edge");
        edge.setCursor(Cursor.H_RESIZE);
        var start = new double[2];
        edge.setOnMousePressed(e -> {
            start[0] = e.getSceneX();
            start[1] = getWidth();
            e.consume();
        });
        edge.setOnMouseDragged(e -> sizing.widen(column, start[1] + e.getSceneX() - start[0]));
        edge.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                sizing.fit(column);
            }
            e.consume();
        });
        return edge;
    }

    GridColumn column() {
        return column;
    }

    /// Opens the menu.
    void menu() {
        var menu = new ContextMenu();
        menu.getItems().setAll(listener.headMenu(column));
        menu.show(open, Side.BOTTOM, 0, 0);
    }
}
