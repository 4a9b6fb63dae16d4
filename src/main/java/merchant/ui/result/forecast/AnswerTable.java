package merchant.ui.result.forecast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import merchant.store.RunRecord;
import merchant.store.StoredTable;
import merchant.text.Sentence;
import merchant.workspace.OtherRows;
import merchant.workspace.Workspace;

/// Where the answers to the times without stock are kept: one table of the project for the sales that were asked about, whose rows the newest answers replace. A result keeps the answers
/// that it was made by, so that earlier ones can be seen and given again there.
final class AnswerTable {
    private static final String SERIES = "series";

    private final Workspace workspace;
    private final RunRecord run;

    /// @param run whose result was answered
    AnswerTable(Workspace workspace, RunRecord run) {
        this.workspace = workspace;
        this.run = run;
    }

    /// Keeps what was answered.
    ///
    /// @param done hears the tables that a run by these answers needs besides its sales
    void keep(Suspicions suspicions, Consumer<Map<String, String>> done) {
        var title = Sentence.of("Keeping your answers");
        var importer = suspicions.importer(series(run));
        Consumer<String> kept = name -> done.accept(Map.of(Suspicions.TABLE, name));
        var before = before();
        if (before.isPresent()) {
            new OtherRows(workspace).put(title, before.get(), importer, table -> kept.accept(table.name()));
        } else {
            workspace.importTable(title, Suspicions.TABLE, importer, table -> kept.accept(table.name()));
        }
    }

    /// The table of answers that were given before on the same sales and the same series; never one that was imported, for its rows may say more than was asked.
    private Optional<String> before() {
        return workspace.runs().stream().filter(r -> r.question().equals(run.question()) && r.table().equals(run.table()) && series(r).equals(series(run)))
                .sorted((a, b) -> Long.compare(b.id(), a.id())).map(r -> r.tables().getOrDefault(Suspicions.TABLE, "")).filter(this::answers).findFirst();
    }

    private boolean answers(String table) {
        return workspace.table(table).filter(t -> !t.derived() && t.origin().file().equals(Suspicions.TABLE)).map(StoredTable::ledger)
                .filter(l -> l.lines().stream().anyMatch(line -> line.kind().equals(Suspicions.CONFIRMED))).isPresent();
    }

    private static Optional<String> series(RunRecord run) {
        return run.columns().getOrDefault(SERIES, List.of()).stream().findFirst();
    }
}
