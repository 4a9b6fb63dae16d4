package merchant.ui.result.part;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import merchant.store.RunRecord;
import merchant.store.StoredTable;
import merchant.table.Field;
import merchant.table.Table;
import merchant.text.Sentence;

/// Finds out whether a result is old: whether newer data was taken over into its table, or a later import brought a table of the same columns.
public final class Newer {
    private Newer() {}

    /// The run's own table, where newer data was taken over into it since; else the newest table that was brought in after it and has all of its columns
    /// with the same types.
    ///
    /// @param tables oldest first
    public static Optional<Table> than(RunRecord run, List<? extends Table> tables) {
        int own = -1;
        for (int i = 0; i < tables.size(); i++) {
            own = tables.get(i).name().equals(run.table()) ? i : own;
        }
        if (own < 0) {
            return Optional.empty();
        }
        if (renewed(run, tables.get(own))) {
            return Optional.of(tables.get(own));
        }
        var columns = shape(tables.get(own));
        Optional<Table> newest = Optional.empty();
        for (var later : tables.subList(own + 1, tables.size())) {
            if (shape(later).equals(columns) && !(later instanceof StoredTable stored && stored.derived())) {
                newest = Optional.of(later);
            }
        }
        return newest;
    }

    /// Why a result is old.
    ///
    /// @param newer of [#than]
    public static Sentence said(RunRecord run, Table newer) {
        return newer.name().equals(run.table()) ? Sentence.of("Made from \"{0}\" before newer data was taken over into it.", newer.name())
                : Sentence.of("Made from \"{0}\"; newer data is in \"{1}\".", run.table(), newer.name());
    }

    private static boolean renewed(RunRecord run, Table own) {
        return own instanceof StoredTable stored && stored.renewed().filter(at -> at > run.started().toEpochMilli()).isPresent();
    }

    private static HashSet<String> shape(Table table) {
        var shape = new HashSet<String>();
        for (Field field : table.fields()) {
            shape.add(field.type() + " " + field.name());
        }
        return shape;
    }
}
