package merchant.ui.grid;

import java.util.List;
import javafx.scene.control.MenuItem;

/// A page that wants nothing of its grid.
final class Plain implements GridListener {
    @Override
    public String write(GridColumn column, Object value) {
        return value.toString();
    }

    @Override
    public boolean marked(GridColumn column, Object value) {
        return false;
    }

    @Override
    public void looked(GridColumn column) {}

    @Override
    public void ordered(GridColumn column, boolean further) {}

    @Override
    public List<MenuItem> headMenu(GridColumn column) {
        return List.of();
    }

    @Override
    public List<MenuItem> cellMenu() {
        return List.of();
    }

    @Override
    public void copy(boolean heads) {}
}
