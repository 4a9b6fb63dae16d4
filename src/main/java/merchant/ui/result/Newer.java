package merchant.ui.result;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import merchant.store.RunRecord;
import merchant.store.StoredTable;
import merchant.table.Field;
import merchant.table.Table;

/// Finds out whether a result is old: whether newer data was taken over into its table, or a later import brought a table of the same columns.
final class Newer {
    private Newer() {}

    /// The newest table that came after the run's own and has all of its columns with the same types, else its own where that was renewed.
    ///
    /// @param tables oldest first
    static Optional<Table> than(RunRecord run, List<? extends Table> tables) {
        int own = -1;
        for (int i = 0; i < tables.size(); i++) {
            own = tables.get(i).name().equals(run.table()) ? i : own;
        }
        if (own < 0) {
            return Optional.empty();
        }
        var columns = shape(tables.get(own));
        Optional<Table> newest = renewed(run, tables.get(own));
        for (var later : tables.subList(own + 1, tables.size())) {
            if (shape(later).equals(columns)) {
                newest = Optional.of(later);
            }
        }
        return newest;
    }

    /// The run's own table, where newer data was taken over into it since.
    private static Optional<Table> renewed(RunRecord run, Table own) {
        return own instanceof StoredTable stored && stored.renewed().filter(at -> at > run.started().toEpochMilli()).isPresent()
                ? Optional.of(own) : Optional.empty();
    }

    private static HashSet<String> shape(Table table) {
        var shape = new HashSet<String>();
        for (Field field : table.fields()) {
            shape.add(field.type() + " " + field.name());
        }
        return shape;
    }
}
