package merchant.store.view;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import merchant.table.Type;
import merchant.work.Cancelled;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBPreparedStatement;
import org.duckdb.DuckDBReadableVector;
import org.jspecify.annotations.Nullable;

/// Asks a question and takes its rows, chunk by chunk out of DuckDB's own memory.
public final class Rows {
    private Rows() {}

    /// Takes some rows of a result.
    public interface Taker {
        /// @param done rows taken before
        void take(DuckDBDataChunkReader chunk, int rows, int done);
    }

    /// Hands each chunk of a question's result on, in order.
    ///
    /// @throws Cancelled when it was stopped
    static int each(DuckDBConnection connection, Stop stop, Clause question, Taker taker) throws SQLException {
        try (var statement = connection.prepareStatement(question.sql()).unwrap(DuckDBPreparedStatement.class)) {
            for (int i = 0; i < question.values().size(); i++) {
                statement.setObject(i + 1, question.values().get(i));
            }
            stop.begin(statement);
            try (var result = statement.query()) {
                int done = 0;
                while (result.nextChunk()) {
                    stop.check();
                    var chunk = result.chunk();
                    int rows = Math.toIntExact(chunk.rowCount());
                    taker.take(chunk, rows, done);
                    done += rows;
                }
                return done;
            } finally {
                stop.end(statement);
            }
        } catch (SQLException e) {
            stop.check();
            throw e;
        }
    }

    /// Whole rows, each cell as [merchant.table.Table#page] promises. The question's columns stand in the types' order.
    static List<List<Object>> cells(DuckDBConnection connection, Stop stop, Clause question, List<Type> types) throws SQLException {
        var all = new ArrayList<List<Object>>();
        each(connection, stop, question, (chunk, count, done) -> {
            for (int i = 0; i < count; i++) {
                all.add(row(chunk, types, i));
            }
        });
        return all;
    }

    static List<Object> row(DuckDBDataChunkReader chunk, List<Type> types, int row) {
        var cells = new ArrayList<Object>(types.size());
        for (int c = 0; c < types.size(); c++) {
            cells.add(cell(chunk.vector(c), types.get(c), row));
        }
        return cells;
    }

    /// The whole numbers of a question with one column.
    static int[] numbers(DuckDBConnection connection, Stop stop, Clause question, int atMost) throws SQLException {
        var found = new Growing(atMost);
        each(connection, stop, question, (chunk, count, done) -> {
            var vector = chunk.vector(0);
            for (int i = 0; i < count; i++) {
                found.add((int) vector.getLong(i));
            }
        });
        return found.all();
    }

    private static final class Growing {
        private static final int FIRST = 1 << 14;
        private final int atMost;
        private int[] numbers;
        private int size;

        private Growing(int atMost) {
            this.atMost = atMost;
            numbers = new int[Math.min(atMost, FIRST)];
        }

        private void add(int number) {
            if (size == numbers.length) {
                numbers = java.util.Arrays.copyOf(numbers, (int) Math.min(Math.max(atMost, size + 1), 2L * size + 1));
            }
            numbers[size++] = number;
        }

        private int[] all() {
            return size == numbers.length ? numbers : java.util.Arrays.copyOf(numbers, size);
        }
    }

    /// A cell as the program knows it.
    @SuppressWarnings("NullAway")
    public static @Nullable Object cell(DuckDBReadableVector vector, Type type, int row) {
        if (vector.isNull(row)) {
            return null;
        }
        return switch (type) {
            case WHOLE -> vector.getLong(row);
            case DECIMAL -> vector.getDouble(row);
            case DATE -> vector.getLocalDate(row);
            case TIMESTAMP -> vector.getLocalDateTime(row);
            case FLAG -> vector.getBoolean(row);
            case TEXT -> vector.getString(row);
        };
    }
}
