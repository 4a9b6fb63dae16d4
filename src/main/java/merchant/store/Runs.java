package merchant.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merchant.problem.Problem;
import merchant.result.Result;
import merchant.store.sound.OlderResults;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/// Runs, their results and their models.
final class Runs {
    private static final TypeReference<LinkedHashMap<String, String>> TABLES = new TypeReference<>() {};
    private static final TypeReference<LinkedHashMap<String, List<String>>> COLUMNS = new TypeReference<>() {};
    private static final String ALL = "SELECT id, title, question, method, tables, columns, settings, seed, state, started, seconds,"
            + " happened, remedy FROM merchant.runs ";

    private final Database database;

    Runs(Database database) {
        this.database = database;
    }

    List<RunRecord> all() {
        return database.read(c -> Database.rows(c, ALL + "ORDER BY id", Runs::record));
    }

    Optional<RunRecord> of(long id) {
        return database.read(c -> Database.rows(c, ALL + "WHERE id = ?", Runs::record, id)).stream().findFirst();
    }

    /// Reads all that is kept of runs.
    ///
    /// @throws RuntimeException of any kind where it is not what this program writes
    static void read(Connection connection) throws SQLException {
        Database.rows(connection, ALL, r -> record(r).toString());
    }

    private static RunRecord record(java.sql.ResultSet r) throws SQLException {
        return new RunRecord(r.getLong(1), Json.read(r.getString(2), Sentence.class), r.getString(3), r.getString(4),
                Json.read(r.getString(5), TABLES), Json.read(r.getString(6), COLUMNS), Json.settings(r.getString(7)), r.getLong(8),
                RunRecord.State.ofId(r.getString(9)), Instant.ofEpochMilli(r.getLong(10)), seconds(r), sentence(r.getString(12)),
                sentence(r.getString(13)));
    }

    private static double seconds(java.sql.ResultSet r) throws SQLException {
        double seconds = r.getDouble(11);
        return r.wasNull() ? Double.NaN : seconds;
    }

    private static @Nullable Sentence sentence(@Nullable String json) {
        return json == null ? null : Json.read(json, Sentence.class);
    }

    long start(RunRecord.Start start) {
        var id = new long[1];
        database.write(c -> {
            id[0] = Database.nextId(c);
            Database.execute(c, "INSERT INTO merchant.runs VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL, NULL)", id[0],
                    Json.write(start.title()), start.question(), start.method(), Json.write(start.tables()),
                    Json.write(start.columns()), Json.settings(start.settings()), start.seed(), RunRecord.State.RUNNING.id(),
                    Instant.now().toEpochMilli());
        });
        return id[0];
    }

    void finish(long id, Result result, double seconds) {
        var body = Json.write(result.withoutModel());
        var kind = Json.kind(result);
        database.write(c -> {
            end(c, id, RunRecord.State.DONE, seconds, null, null);
            Database.execute(c, "DELETE FROM merchant.results WHERE run = ?", id);
            Database.execute(c, "INSERT INTO merchant.results VALUES (?, ?, ?, ?)", id, Json.RESULT_VERSION, kind, body);
            if (result.model().length > 0) {
                Database.execute(c, "DELETE FROM merchant.models WHERE run = ?", id);
                Database.execute(c, "INSERT INTO merchant.models VALUES (?, ?)", id, result.model());
            }
        });
    }

    void fail(long id, Problem problem, double seconds) {
        database.write(c -> end(c, id, RunRecord.State.FAILED, seconds, Json.write(problem.happened()),
                problem.remedy().map(Json::write).orElse(null)));
    }

    void cancel(long id, double seconds) {
        database.write(c -> end(c, id, RunRecord.State.CANCELLED, seconds, null, null));
    }

    private static void end(Connection c, long id, RunRecord.State state, double seconds, @Nullable String happened,
            @Nullable String remedy) throws SQLException {
        changed(id, Database.execute(c, "UPDATE merchant.runs SET state = ?, seconds = ?, happened = ?, remedy = ? WHERE id = ?",
                state.id(), Double.isNaN(seconds) ? null : seconds, happened, remedy, id));
    }

    /// A run that is gone was deleted while it ran; what it left is not wanted.
    private static void changed(long id, int rows) {
        if (rows == 0) {
            throw Problem.request(Sentence.of("This result was deleted."), Sentence.of("Run it again."));
        }
    }

    void rename(long id, Sentence title) {
        database.write(c -> changed(id, Database.execute(c, "UPDATE merchant.runs SET title = ? WHERE id = ?", Json.write(title), id)));
    }

    void delete(long id) {
        database.write(c -> {
            Database.execute(c, "DELETE FROM merchant.runs WHERE id = ?", id);
            Database.execute(c, "DELETE FROM merchant.results WHERE run = ?", id);
            Database.execute(c, "DELETE FROM merchant.models WHERE run = ?", id);
            Database.execute(c, "DELETE FROM merchant.state WHERE key = ?", RunRecord.quantities(id));
            Reports.withoutRun(c, id);
        });
    }

    Optional<Result> result(long id) {
        record Kept(int version, String kind, String body) {}

        return database.read(c -> Database.rows(c, "SELECT version, kind, body FROM merchant.results WHERE run = ?",
                r -> new Kept(r.getInt(1), r.getString(2), r.getString(3)), id)).stream().findFirst()
                .map(k -> result(k.version(), k.kind(), k.body()));
    }

    static Result result(int version, String kind, String body) {
        var type = Json.RESULTS.get(kind);
        if (version < 1 || version > Json.RESULT_VERSION || type == null) {
            throw unreadable(null);
        }
        try {
            return version == Json.RESULT_VERSION ? Json.read(body, type) : Json.read(OlderResults.upgraded(version, kind, Json.tree(body)), type);
        } catch (JacksonException e) {
            throw unreadable(e);
        }
    }

    private static Problem unreadable(@Nullable Throwable cause) {
        return Problem.fault(Sentence.of("This result was written by another version of this program."),
                Sentence.of("Run it again, or open the project with the newest version."), cause);
    }

    void model(long id, byte[] model) {
        database.write(c -> {
            Database.execute(c, "DELETE FROM merchant.models WHERE run = ?", id);
            Database.execute(c, "INSERT INTO merchant.models VALUES (?, ?)", id, model);
        });
    }

    Optional<byte[]> model(long id) {
        return database.read(c -> Database.rows(c, "SELECT body FROM merchant.models WHERE run = ?", r -> r.getBytes(1), id))
                .stream().findFirst();
    }

    /// Marks what was running when the program ended.
    static void interrupt(Connection c) throws SQLException {
        Database.execute(c, "UPDATE merchant.runs SET state = ? WHERE state = ?", RunRecord.State.INTERRUPTED.id(),
                RunRecord.State.RUNNING.id());
    }

    /// Lets the runs of a renamed table name it rightly.
    static void renameTable(Connection c, String name, String newName) throws SQLException {
        for (var run : Database.rows(c, ALL, Runs::record)) {
            if (run.tables().containsValue(name)) {
                Map<String, String> tables = new LinkedHashMap<>(run.tables());
                tables.replaceAll((part, table) -> table.equals(name) ? newName : table);
                Database.execute(c, "UPDATE merchant.runs SET tables = ? WHERE id = ?", Json.write(tables), run.id());
            }
        }
    }
}
