package merchant.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import merchant.store.view.Rows;
import merchant.store.view.Watched;
import merchant.table.Levels;
import merchant.table.Table;
import merchant.table.Type;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBPreparedStatement;

/// Fetches columns into arrays and rows into lists, chunk by chunk out of DuckDB's own memory.
final class Columns {
    private Columns() {}

    /// Takes some rows of a result.
    interface Taker {
        /// @param done rows taken before
        void take(DuckDBDataChunkReader chunk, int rows, int done);
    }

    /// Hands each chunk of a question's result on, in order.
    static int each(DuckDBConnection connection, String sql, Taker taker) throws SQLException {
        try (var statement = connection.prepareStatement(sql).unwrap(DuckDBPreparedStatement.class)) {
            return Watched.run(statement, () -> {
                int done = 0;
                try (var result = statement.query()) {
                    while (result.nextChunk()) {
                        Watched.check();
                        var chunk = result.chunk();
                        int rows = Math.toIntExact(chunk.rowCount());
                        taker.take(chunk, rows, done);
                        done += rows;
                    }
                }
                return done;
            });
        }
    }

    static double[] numbers(DuckDBConnection connection, String column, String from, int rows) throws SQLException {
        var values = new double[rows];
        each(connection, "SELECT CAST(" + column + " AS DOUBLE) FROM " + from, (chunk, count, done) -> {
            var vector = chunk.vector(0);
            for (int i = 0; i < count; i++) {
                values[done + i] = vector.getDouble(i, Double.NaN);
            }
        });
        return values;
    }

    /// Seconds since 1970. Fractions of a second are cut toward the past, so that order is kept before 1970 too.
    static long[] moments(DuckDBConnection connection, String column, Type type, String from, int rows) throws SQLException {
        var values = new long[rows];
        boolean days = type == Type.DATE;
        var raw = days ? "(" + column + " - DATE '1970-01-01')" : "epoch_us(" + column + ")";
        each(connection, "SELECT CAST(" + raw + " AS BIGINT) FROM " + from, (chunk, count, done) -> {
            var vector = chunk.vector(0);
            for (int i = 0; i < count; i++) {
                long value = vector.getLong(i, Table.MISSING);
                values[done + i] = value == Table.MISSING ? value : days ? value * 86_400 : Math.floorDiv(value, 1_000_000L);
            }
        });
        return values;
    }

    /// Codes in order of first appearance. DuckDB groups and joins; the codes come in any order, each with its row.
    static Levels levels(DuckDBConnection connection, String column, Type type, String from, int rows) throws SQLException {
        var codes = new int[rows];
        java.util.Arrays.fill(codes, -1);
        var names = new ArrayList<String>();
        Database.execute(connection, "CREATE OR REPLACE TEMP TABLE level AS SELECT v, row_number() OVER (ORDER BY f) - 1 AS code"
                + " FROM (SELECT " + column + " AS v, min(rowid) AS f FROM " + from + " WHERE " + column + " IS NOT NULL GROUP BY 1)");
        try {
            each(connection, "SELECT v FROM level ORDER BY code", (chunk, count, done) -> {
                for (int i = 0; i < count; i++) {
                    names.add(String.valueOf(Rows.cell(chunk.vector(0), type, i)));
                }
            });
            each(connection, "SELECT t.rowid, level.code FROM " + from + " t JOIN level ON t." + column + " = level.v",
                    (chunk, count, done) -> {
                        var row = chunk.vector(0);
                        var code = chunk.vector(1);
                        for (int i = 0; i < count; i++) {
                            codes[(int) row.getLong(i)] = (int) code.getLong(i);
                        }
                    });
        } finally {
            Watched.toTheEnd(() -> drop(connection));
        }
        return new Levels(codes, names);
    }

    private static void drop(DuckDBConnection connection) {
        try {
            Database.execute(connection, "DROP TABLE IF EXISTS temp.level");
        } catch (SQLException e) {
            System.getLogger(Columns.class.getName()).log(System.Logger.Level.DEBUG, "levels left", e);
        }
    }

    /// Whole rows, each cell as [Table#page] promises. The question's columns stand in the types' order.
    static List<List<Object>> cells(DuckDBConnection connection, String sql, List<Type> types) throws SQLException {
        var all = new ArrayList<List<Object>>();
        each(connection, sql, (chunk, count, done) -> {
            for (int i = 0; i < count; i++) {
                var row = new ArrayList<Object>(types.size());
                for (int c = 0; c < types.size(); c++) {
                    row.add(Rows.cell(chunk.vector(c), types.get(c), i));
                }
                all.add(row);
            }
        });
        return all;
    }
}
