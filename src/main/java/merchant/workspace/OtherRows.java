package merchant.workspace;

import java.util.function.Consumer;
import merchant.store.ProjectFile;
import merchant.store.StoredTable;
import merchant.store.copy.Matching;
import merchant.table.Table;
import merchant.text.Sentence;
import merchant.work.Progress;

/// Puts other rows in place of those that a table has. It keeps its name, its place and what is made of it; its ledger says what became of the rows, and results made of it say that
/// newer data came.
public final class OtherRows {
    private final Workspace workspace;

    public OtherRows(Workspace workspace) {
        this.workspace = workspace;
    }

    /// All or nothing: a failure leaves the table as it was.
    ///
    /// @param importer fills rows of the same columns
    public Task put(Sentence title, String table, Importer importer, Consumer<StoredTable> done) {
        return workspace.working(title, (project, progress) -> replaced(project, table, importer, progress), replaced -> workspace.table(replaced).ifPresent(done));
    }

    private String replaced(ProjectFile project, String table, Importer importer, Progress progress) throws Exception {
        var sink = project.importingToCompare(table);
        Table newer;
        try {
            progress.check();
            newer = importer.read(sink, progress);
        } catch (Exception | OutOfMemoryError e) {
            sink.abandon();
            throw e;
        }
        try {
            return project.watched(progress, () -> {
                var found = project.difference(table, newer.name(), Matching.FOUND, progress);
                project.renew(table, newer.name(), found, false, workspace.now().toEpochMilli(), progress);
                return table;
            });
        } catch (RuntimeException e) {
            project.deleteTable(newer.name());
            throw e;
        }
    }
}
