package merchant.ui.grid;

import java.util.List;
import java.util.Map;
import javafx.scene.control.MenuItem;

/// What a grid asks of its page.
public interface GridListener {
    /// A cell's words.
    String write(GridColumn column, Object value);

    /// True where a find's text stands in the cell.
    boolean marked(GridColumn column, Object value);

    /// The cursor came to a column.
    void looked(GridColumn column);

    /// A head was clicked.
    ///
    /// @param further true where it comes after the columns ordered by before
    void ordered(GridColumn column, boolean further);

    /// What can be done with a column.
    List<MenuItem> headMenu(GridColumn column);

    /// What can be done with the chosen cells.
    List<MenuItem> cellMenu();

    /// The user drew a column's edge.
    ///
    /// @param drawn the widths of all columns that were drawn, by their names
    default void widened(Map<String, Double> drawn) {}

    /// The chosen cells are wanted on the clipboard.
    void copy(boolean heads);
}
