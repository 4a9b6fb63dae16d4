package merchant.ui.grid;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// The cells of one visible row, in the part that is held at the left and in the part that scrolls.
final class GridLine {
    private final DataGrid grid;
    private final Pane held;
    private final Pane moving;
    private final Label number = new Label();
    private final List<GridCell> heldCells = new ArrayList<>();
    private final List<GridCell> movingCells = new ArrayList<>();

    GridLine(DataGrid grid, Pane held, Pane moving) {
        this.grid = grid;
        this.held = held;
        this.moving = moving;
        number.getStyleClass().setAll("grid-number");
        number.setManaged(false);
        number.setMouseTransparent(true);
        held.getChildren().add(number);
    }

    /// Draws a row.
    ///
    /// @param row its place, or one behind the last for an empty line
    /// @param y where it stands
    void show(int row, double y, GridFrame frame) {
        boolean there = row < grid.rows().size();
        number.setVisible(there);
        number.resizeRelocate(0, y, frame.numberWidth(), DataGrid.ROW);
        int known = there ? grid.rows().number(row) : 0;
        number.setText(known == 0 ? "" : Integer.toString(known));
        var cells = there ? grid.rows().cells(row) : List.of();
        fill(held, heldCells, frame.heldColumns(), row, y, there, cells);
        fill(moving, movingCells, frame.movingColumns(), row, y, there, cells);
    }

    private void fill(Pane pane, List<GridCell> pool, List<GridFrame.Placed> columns, int row, double y, boolean there,
            @org.jspecify.annotations.Nullable List<?> cells) {
        while (pool.size() < columns.size()) {
            var cell = new GridCell();
            pool.add(cell);
            pane.getChildren().add(cell);
        }
        for (int i = 0; i < pool.size(); i++) {
            var cell = pool.get(i);
            boolean visible = there && i < columns.size();
            cell.setVisible(visible);
            if (visible) {
                draw(cell, columns.get(i), row, y, cells);
            }
        }
    }

    private void draw(GridCell cell, GridFrame.Placed at, int row, double y, @org.jspecify.annotations.Nullable List<?> cells) {
        var column = at.column();
        var value = cells == null || column.index() >= cells.size() ? null : cells.get(column.index());
        var range = grid.range();
        cell.setText(value == null ? "" : grid.listener().write(column, value));
        cell.state(column.numeric(), cells == null, range.holds(row, at.position()) && range.cells() > 1,
                range.row() == row && range.column() == at.position(), value != null && grid.listener().marked(column, value), at.edge());
        cell.resizeRelocate(at.x(), y, at.width(), DataGrid.ROW);
    }

    void remove() {
        held.getChildren().remove(number);
        held.getChildren().removeAll(heldCells);
        moving.getChildren().removeAll(movingCells);
    }
}
