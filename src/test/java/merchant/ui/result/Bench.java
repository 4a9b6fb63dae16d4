package merchant.ui.result;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import merchant.catalogue.Catalogue;
import merchant.method.Question;
import merchant.method.Settings;
import merchant.store.ProjectFile;
import merchant.store.copy.Matching;
import merchant.table.Chunk;
import merchant.table.Field;
import merchant.table.Ledger;
import merchant.table.Role;
import merchant.table.TableSink;
import merchant.table.Type;
import merchant.text.Sentence;
import merchant.work.InlineWorker;
import merchant.workspace.Importer;
import merchant.workspace.RunRequest;
import merchant.workspace.Workspace;

/// A project with daily sales, on which the real methods run at once on the test's thread.
public final class Bench implements AutoCloseable {
    public static final Question FORECAST = Catalogue.questions().getFirst();
    private static final List<Field> FIELDS = List.of(new Field("day", Type.DATE, Role.DATE), new Field("pieces", Type.DECIMAL, Role.QUANTITY));

    private final Workspace workspace;

    public Bench(Path folder) {
        workspace = new Workspace(new InlineWorker(), Clock.systemUTC(), () -> folder.resolve("Bench" + ProjectFile.ENDING));
    }

    public Workspace workspace() {
        return workspace;
    }

    /// Imports so many days of sales with a weekly season.
    public void sales(String name, int days) {
        sales(workspace, name, days);
    }

    /// Brings newer data of so many days into a table, which stays as it was as "as it was".
    public void newer(String name, int days) {
        workspace.importToCompare(Sentence.verbatim(name), "newer", days(name, days), newer -> workspace.difference(name, newer.name(), Matching.by("day"),
                found -> workspace.renew(name, newer.name(), found, true, Optional.of("as it was"), () -> { })));
    }

    static void sales(Workspace workspace, String name, int days) {
        workspace.importTable(Sentence.verbatim(name), name, days(name, days), table -> { });
    }

    private static Importer days(String name, int days) {
        return (sink, progress) -> {
            sink.begin(FIELDS);
            var chunk = new Chunk(FIELDS);
            for (int i = 0; i < days; i++) {
                chunk.longs(0)[i] = LocalDate.of(2025, 1, 1).toEpochDay() + i;
                chunk.doubles(1)[i] = 20 + 5 * (i % 7) + i % 3;
            }
            chunk.size(days);
            sink.rows(chunk);
            return sink.finish(new Ledger(List.of()), new TableSink.Origin("/somewhere/" + name + ".csv", Map.of(), 1, 0));
        };
    }

    /// Runs a method of the catalogue and gives the run's id.
    public long run(String table, String method) {
        var by = FORECAST.method(method).orElseThrow();
        var id = new AtomicLong();
        workspace.train(RunRequest.of(Sentence.verbatim("run"), FORECAST, by, table,
                Map.of("date", List.of("day"), "value", List.of("pieces")), Settings.initial(by.parameters()), 42), id::set);
        return id.get();
    }

    @Override
    public void close() {
        workspace.close();
    }
}
