package merchant.workspace;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import merchant.problem.Problem;
import merchant.store.StoredTable;
import merchant.table.view.View;

/// How tables are looked at: known here at once, and kept in the project for the next time.
final class KeptViews {
    private final Map<StoredTable, View> views = new ConcurrentHashMap<>();

    View of(StoredTable table) {
        return views.getOrDefault(table, View.ALL);
    }

    void put(StoredTable table, View view) {
        views.put(table, view);
    }

    /// Keeps the latest in the project; one at a time, so that an earlier one never comes last.
    synchronized boolean keep(StoredTable table) {
        table.looked(of(table));
        return true;
    }

    static void lost(Problem problem) {
        System.getLogger(KeptViews.class.getName()).log(System.Logger.Level.WARNING, "how a table is looked at was not kept", problem);
    }

    /// Learns how tables were looked at that are not known yet.
    void learn(List<StoredTable> tables) {
        tables.forEach(t -> views.computeIfAbsent(t, StoredTable::looked));
    }

    /// Forgets all other tables.
    void only(List<StoredTable> tables) {
        views.keySet().retainAll(tables);
    }
}
