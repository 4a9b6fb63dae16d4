package merchant.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import merchant.store.step.Sql;
import merchant.table.Type;

/// The tables in which a project keeps itself, the version of their form, and how names and types stand in SQL.
///
/// Data stands in the schemas `data` and `rejected`, one table `t<id>` for each table of the user, with columns named as in
/// the file; everything about it in the schema `merchant`. Nothing has a key or an index: the lists are short, only one
/// thread writes, and DuckDB's indexes make updates in one transaction collide with themselves.
final class Layout {
    /// Raise it with any change that an older program would misread, and write in [#STEPS] how to get from one to the next.
    static final int VERSION = 2;
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
    static final List<Step> STEPS = List.of(c -> {
        step(PREPARED.toArray(String[]::new)).go(c);
        Tables.nameAllParts(c);
    });

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
        var made = Database.rows(connection, "SELECT 1 FROM information_schema.tables"
                + " WHERE table_schema = 'merchant' AND table_name = 'format'", r -> r.getInt(1));
        return made.isEmpty() ? 0 : Database.rows(connection, "SELECT version FROM merchant.format", r -> r.getInt(1)).getFirst();
    }

    /// Reads all that a project of any version must have, so that a damaged file is found before anything is written to it.
    ///
    /// @param bytes the file's size
    /// @return false where a part is missing
    static boolean whole(Connection connection, long bytes) throws SQLException {
        for (var name : List.of("tables", "runs", "results", "reports", "state")) {
            Database.rows(connection, "SELECT count(COLUMNS(*)) FROM merchant." + name, r -> r.getLong(1));
        }
        var lost = Database.rows(connection, "SELECT count(*) FROM merchant.tables WHERE NOT EXISTS (FROM information_schema.tables"
                + " WHERE table_schema = 'data' AND table_name = 't' || id)", r -> r.getLong(1)).getFirst();
        return lost == 0 && needed(connection) <= bytes;
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
