package merchant.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import merchant.problem.Problem;
import merchant.store.sound.Soundness;
import merchant.store.step.Sql;
import merchant.table.Type;
import merchant.text.Sentence;
import tools.jackson.core.JacksonException;

/// The tables in which a project keeps itself, the version of their form, and how names and types stand in SQL.
///
/// Data stands in the schemas `data` and `rejected`, one table `t<id>` for each table of the user, with columns named as in
/// the file; everything about it in the schema `merchant`. Nothing has a key or an index: the lists are short, only one
/// thread writes, and DuckDB's indexes make updates in one transaction collide with themselves.
final class Layout {
    /// Raise it with any change that an older program would misread, that of a step's or a result's form too, and write in [#STEPS] how to get from one to the next.
    static final int VERSION = 3;
    /// The bytes of a DuckDB file before its first block.
    private static final long HEADERS = 3 * 4_096;

    /// Since version 2: tables made by steps. Their states are all kept, the one that counts now is named; the views of the steps stand in the schema `step`.
    private static final List<String> PREPARED = List.of("CREATE SCHEMA step",
            "CREATE TABLE merchant.prepared (id BIGINT, base BIGINT, state BIGINT, outcome VARCHAR)",
            "CREATE TABLE merchant.steps (prepared BIGINT, state BIGINT, version INTEGER, body VARCHAR)");

    private static final List<String> MAKE = List.of(
            "CREATE SCHEMA merchant", "CREATE SCHEMA data", "CREATE SCHEMA rejected",
            "CREATE SEQUENCE merchant.ids",
            "CREATE TABLE merchant.format (version INTEGER)",
            "CREATE TABLE merchant.tables (id BIGINT, name VARCHAR, fields VARCHAR, rows BIGINT, rejected BIGINT,"
                    + " ledger VARCHAR, origin VARCHAR)",
            "CREATE TABLE merchant.runs (id BIGINT, title VARCHAR, question VARCHAR, method VARCHAR, tables VARCHAR,"
                    + " columns VARCHAR, settings VARCHAR, seed BIGINT, state VARCHAR, started BIGINT, seconds DOUBLE,"
                    + " happened VARCHAR, remedy VARCHAR)",
            "CREATE TABLE merchant.results (run BIGINT, version INTEGER, kind VARCHAR, body VARCHAR)",
            "CREATE TABLE merchant.models (run BIGINT, body BLOB)",
            "CREATE TABLE merchant.reports (id BIGINT, title VARCHAR, items VARCHAR)",
            "CREATE TABLE merchant.state (key VARCHAR, value VARCHAR)");

    /// What leads from one version to the next.
    interface Step {
        void go(Connection connection) throws SQLException;
    }

    /// The step at place `i` leads from version `i + 1` to `i + 2`, for ever. To change the form: keep a small project of the present form
    /// under the tests' resources (`ProjectOfThisVersion` makes it), raise [#VERSION], change [#MAKE], and add the step that makes the
    /// same of an older project.
    ///
    /// Since version 3 (2026-11) the keys of a join say how they agree (form 3 of a step) and verdicts name the better method (form 5 of a result). A program
    /// of version 2 would take such a project for a damaged one, and now says that a newer version made it.
    static final List<Step> STEPS = List.of(c -> {
        step(PREPARED.toArray(String[]::new)).go(c);
        Tables.nameAllParts(c);
    }, StepRows::renew);

    private Layout() {}

    /// Goes all steps that are left, within the caller's transaction: a process that is killed meanwhile leaves the earlier form whole.
    static void migrate(Connection connection, List<Step> steps) throws SQLException {
        int from = version(connection);
        int to = steps.size() + 1;
        for (int version = from; version < to; version++) {
            steps.get(version - 1).go(connection);
        }
        if (from < to) {
            Database.execute(connection, "UPDATE merchant.format SET version = ?", to);
        }
    }

    /// A step of plain statements.
    static Step step(String... statements) {
        return connection -> {
            for (var statement : statements) {
                Database.execute(connection, statement);
            }
        };
    }

    static void make(Connection connection) throws SQLException {
        for (var statement : MAKE) {
            Database.execute(connection, statement);
        }
        for (var statement : PREPARED) {
            Database.execute(connection, statement);
        }
        Database.execute(connection, "INSERT INTO merchant.format VALUES (?)", VERSION);
    }

    /// The version of the project in this database; 0 where it is no project.
    static int version(Connection connection) throws SQLException {
        return new Soundness(connection).version().orElseThrow(() -> new SQLException("corrupt: no version"));
    }

    /// What is wrong with a project of a version that is known, so that a damaged file, or one made to do harm, is found before anything is written to it or
    /// made of it. Looks at all that opening reads.
    ///
    /// @param bytes the file's size
    static Optional<Sentence> flaw(Connection connection, long bytes) throws SQLException {
        boolean steps = version(connection) > 1;
        var soundness = new Soundness(connection);
        var lists = soundness.lists(steps);
        if (lists.isPresent()) {
            return lists;
        }
        if (needed(connection) > bytes) {
            return Optional.of(Sentence.of("Its end is missing."));
        }
        var said = readable(connection, steps);
        return said.isPresent() ? said : rows(connection, soundness, steps);
    }

    private interface Reading {
        void read() throws SQLException;
    }

    /// Reads each list once; a project from elsewhere may hold anything in it.
    private static Optional<Sentence> readable(Connection c, boolean steps) throws SQLException {
        var lists = new LinkedHashMap<String, Reading>();
        lists.put("tables", () -> Tables.read(c, steps));
        lists.put("runs", () -> Runs.read(c));
        lists.put("reports", () -> Reports.read(c));
        lists.put("state", () -> Tables.readState(c));
        if (steps) {
            lists.put("steps", () -> StepRows.read(c));
        }
        for (var list : lists.entrySet()) {
            try {
                list.getValue().read();
            } catch (Problem | JacksonException | IllegalArgumentException | IllegalStateException | NullPointerException | NoSuchElementException | ClassCastException
                     | DateTimeException | UnsupportedOperationException e) {
                System.getLogger(Layout.class.getName()).log(System.Logger.Level.INFO, "the list " + list.getKey() + " cannot be read", e);
                return Optional.of(Sentence.of("The list \"{0}\" in it holds what this program never writes.", list.getKey()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Sentence> rows(Connection c, Soundness soundness, boolean steps) throws SQLException {
        var made = steps ? StepRows.all(c).keySet() : Set.<Long>of();
        for (var table : Tables.read(c, steps).entrySet()) {
            var shape = table.getValue();
            var columns = new ArrayList<String>();
            for (int i = 0; i < shape.fields().size(); i++) {
                columns.add(shape.columns().get(i) + " " + type(shape.fields().get(i).type()));
            }
            if (!soundness.rejected(table.getKey()) || !soundness.rows(table.getKey(), columns, shape.rows(), made.contains(table.getKey()))) {
                return Optional.of(Sentence.of("The rows of its table \"{0}\" are missing or are not what they should be.", shape.name()));
            }
        }
        return Optional.empty();
    }

    /// How long the file must be for every block that a table points to. The database's own count of blocks would also hold those that a
    /// killed import had claimed and not written.
    private static long needed(Connection connection) throws SQLException {
        var tables = Database.rows(connection, "SELECT schema_name || '.' || table_name FROM duckdb_tables() WHERE NOT internal",
                r -> r.getString(1));
        long last = -1;
        for (var table : tables) {
            last = Math.max(last, Database.rows(connection, "SELECT greatest(coalesce(max(block_id), -1),"
                    + " coalesce(max(list_max(additional_block_ids)), -1)) FROM pragma_storage_info('" + table + "')", r -> r.getLong(1)).getFirst());
        }
        long size = Database.rows(connection, "SELECT block_size FROM pragma_database_size()", r -> r.getLong(1)).getFirst();
        return HEADERS + (last + 1) * size;
    }

    /// A name in quotes, whatever it holds.
    static String quoted(String name) {
        return Sql.quoted(name);
    }

    static String type(Type type) {
        return Sql.type(type);
    }

    /// A column's name in the database for each field.
    static List<String> columns(List<String> names) {
        return Sql.columns(names);
    }
}
