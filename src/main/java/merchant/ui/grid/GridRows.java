package merchant.ui.grid;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a grid has its rows from. A row that is not there yet is drawn as a quiet placeholder; whoever brings it calls [DataGrid#refresh].
public interface GridRows {
    int size();

    /// The cells of a row in the table's column order, or null while they are under way.
    @Nullable List<Object> cells(int row);

    /// What stands at the row's head, such as its number in the table from 1; 0 while it is not known.
    int number(int row);

    /// Told which rows are visible, so that they and their neighbours can be fetched.
    void show(int first, int last);

    /// No rows.
    GridRows NONE = new GridRows() {
        @Override
        public int size() {
            return 0;
        }

        @Override
        public List<Object> cells(int row) {
            return List.of();
        }

        @Override
        public int number(int row) {
            return 0;
        }

        @Override
        public void show(int first, int last) {}
    };
}
