package merchant.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import merchant.table.Chunk;
import merchant.table.Field;
import merchant.table.Ledger;
import merchant.table.Table;
import merchant.table.TableSink;
import merchant.table.Type;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/// An import into the project: one transaction from the first column to the ledger. What is not finished was never there,
/// whether it was abandoned, failed, or the process was killed, so there is nothing to clean up.
final class Import implements TableSink {
    private final Database database;
    private final Tables tables;
    private final Runnable ended;
    private final String suggested;
    private long id;
    private @Nullable DuckDBConnection transaction;
    private @Nullable DuckDBAppender rows;
    private @Nullable DuckDBAppender rejected;
    private List<Field> fields = List.of();
    private List<String> columns = List.of();
    private Type[] types = {};
    private long rowCount;
    private long rejectedCount;

    Import(Database database, Tables tables, String suggested, java.util.function.Consumer<Import> ended) {
        this.database = database;
        this.tables = tables;
        this.suggested = suggested;
        this.ended = () -> ended.accept(this);
    }

    @Override
    public synchronized void begin(List<Field> chosen) {
        if (transaction != null) {
            throw new IllegalStateException("begun twice");
        }
        if (chosen.isEmpty() || chosen.stream().map(Field::name).distinct().count() < chosen.size()) {
            throw new IllegalArgumentException("a table needs columns, each of another name: " + chosen);
        }
        fields = List.copyOf(chosen);
        columns = Layout.columns(fields.stream().map(Field::name).toList());
        types = fields.stream().map(Field::type).toArray(Type[]::new);
        attempt(() -> {
            var connection = database.begin();
            transaction = connection;
            id = Database.nextId(connection);
            Database.execute(connection, "CREATE TABLE data.t" + id + " (" + IntStream.range(0, types.length)
                    .mapToObj(i -> Layout.quoted(columns.get(i)) + " " + Layout.type(types[i])).collect(Collectors.joining(", ")) + ")");
            Database.execute(connection, "CREATE TABLE rejected.t" + id + " (line BIGINT, reason VARCHAR, text VARCHAR)");
            rows = appender("data", connection);
            rejected = appender("rejected", connection);
        });
    }

    /// An appender that any thread may use: all use of it is under this object's lock.
    private DuckDBAppender appender(String schema, DuckDBConnection connection) throws SQLException {
        var made = connection.createAppender(schema, "t" + id);
        made.unsafeBreakThreadConfinement();
        return made;
    }

    @Override
    public synchronized void rows(Chunk chunk) {
        var appender = open(rows);
        attempt(() -> {
            int size = chunk.size();
            for (int r = 0; r < size; r++) {
                appender.beginRow();
                for (int c = 0; c < types.length; c++) {
                    append(appender, types[c], chunk, c, r);
                }
                appender.endRow();
            }
            rowCount += size;
        });
    }

    private static void append(DuckDBAppender appender, Type type, Chunk chunk, int column, int row) throws SQLException {
        switch (type) {
            case TEXT -> appender.append(chunk.texts(column)[row]);
            case DECIMAL -> {
                double value = chunk.doubles(column)[row];
                if (Double.isNaN(value)) {
                    appender.appendNull();
                } else {
                    appender.append(value);
                }
            }
            case WHOLE, FLAG, DATE, TIMESTAMP -> {
                long value = chunk.longs(column)[row];
                if (value == Table.MISSING) {
                    appender.appendNull();
                } else if (type == Type.WHOLE) {
                    appender.append(value);
                } else if (type == Type.DATE) {
                    appender.appendEpochDays(Math.toIntExact(value));
                } else if (type == Type.TIMESTAMP) {
                    appender.appendEpochMicros(value);
                } else {
                    appender.append(value != 0);
                }
            }
        }
    }

    @Override
    public synchronized void reject(Rejected record) {
        var appender = open(rejected);
        attempt(() -> {
            appender.beginRow().append(record.line()).append(Json.write(record.reason())).append(record.text()).endRow();
            rejectedCount++;
        });
    }

    @Override
    public Table finish(Ledger ledger, Origin origin) {
        var name = new ArrayList<String>();
        synchronized (this) {
            var appender = open(rows);
            attempt(() -> {
                appender.close();
                open(rejected).close();
                database.commit(open(transaction), c -> name.add(tables.add(c, id, suggested, fields, columns, rowCount,
                        rejectedCount, Json.write(ledger), Json.write(origin))));
                transaction = null;
                rows = null;
            });
        }
        ended.run();
        database.checkpoint();
        return tables.required(name.getFirst());
    }

    /// Drops the transaction; the checkpoint lets the next import have the space that it took.
    @Override
    public void abandon() {
        @Nullable DuckDBConnection connection;
        synchronized (this) {
            connection = transaction;
            transaction = null;
            rows = null;
            rejected = null;
            if (connection != null) {
                database.rollback(connection);
            }
        }
        ended.run();
        if (connection != null) {
            database.checkpoint();
        }
    }

    private void attempt(Attempt attempt) {
        try {
            attempt.run();
        } catch (SQLException e) {
            throw database.problem(e);
        }
    }

    private interface Attempt {
        void run() throws SQLException;
    }

    private <T> T open(@Nullable T part) {
        if (part == null) {
            throw Failures.closed();
        }
        return part;
    }
}
