package merchant.ui.grid;

import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// What the mouse does in a grid's body: choosing cells, rows by their numbers, and ranges by drawing.
final class GridMouse {
    private final DataGrid grid;
    private boolean drawing;
    private boolean rows;

    GridMouse(DataGrid grid) {
        this.grid = grid;
        grid.setOnMousePressed(this::pressed);
        grid.setOnMouseDragged(this::dragged);
        grid.setOnMouseReleased(e -> drawing = false);
        grid.setOnContextMenuRequested(e -> {
            if (e.isKeyboardTrigger() || grid.inBody(e.getX(), e.getY())) {
                grid.openCellMenu();
                e.consume();
            }
        });
    }

    private void pressed(MouseEvent e) {
        if (!grid.inBody(e.getX(), e.getY()) || grid.rowAt(e.getY()) >= grid.rows().size()) {
            return;
        }
        grid.requestFocus();
        int row = grid.rowAt(e.getY());
        int column = grid.columnAt(e.getX());
        rows = column < 0;
        if (e.getButton() == MouseButton.SECONDARY && grid.range().holds(row, Math.max(0, column))) {
            return;
        }
        drawing = e.getButton() == MouseButton.PRIMARY;
        if (rows) {
            grid.still(new CellRange(e.isShiftDown() ? grid.range().anchorRow() : row, 0, row, grid.columns().size() - 1));
        } else {
            grid.choose(e.isShiftDown() ? grid.range().to(row, column) : CellRange.at(row, column));
        }
    }

    private void dragged(MouseEvent e) {
        if (drawing) {
            int row = grid.rowAt(e.getY());
            int column = rows ? grid.columns().size() - 1 : Math.max(0, grid.columnAt(e.getX()));
            grid.choose(grid.range().to(Math.clamp(row, 0, Math.max(0, grid.rows().size() - 1)), column));
        }
    }
}
