package merchant.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import merchant.store.feed.Feed;
import merchant.table.Chunk;
import merchant.table.Field;
import merchant.table.Ledger;
import merchant.table.RowLines;
import merchant.table.Table;
import merchant.table.TableSink;
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
    private final boolean passing;
    private long id;
    private @Nullable DuckDBConnection transaction;
    private Feed.@Nullable Tray tray;
    private @Nullable PreparedStatement rows;
    private @Nullable DuckDBAppender rejected;
    private List<Field> fields = List.of();
    private List<String> columns = List.of();
    private final RowLines lines = new RowLines();
    private long rowCount;
    private long rejectedCount;

    Import(Database database, Tables tables, String suggested, boolean passing, java.util.function.Consumer<Import> ended) {
        this.database = database;
        this.tables = tables;
        this.suggested = suggested;
        this.passing = passing;
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
        var types = fields.stream().map(Field::type).toList();
        attempt(() -> {
            var connection = database.begin();
            transaction = connection;
            id = Database.nextId(connection);
            Database.execute(connection, "CREATE TABLE data.t" + id + " (" + IntStream.range(0, types.size())
                    .mapToObj(i -> Layout.quoted(columns.get(i)) + " " + Layout.type(types.get(i))).collect(Collectors.joining(", ")) + ")");
            Database.execute(connection, "CREATE TABLE rejected.t" + id + " (line BIGINT, reason VARCHAR, text VARCHAR)");
            var laid = database.feed().tray(types);
            tray = laid;
            rows = connection.prepareStatement("INSERT INTO data.t" + id + " " + laid.sql());
            // any thread may use it: all use is under this object's lock
            var appender = connection.createAppender("rejected", "t" + id);
            appender.unsafeBreakThreadConfinement();
            rejected = appender;
        });
    }

    @Override
    public synchronized void rows(Chunk chunk) {
        var insert = open(rows);
        attempt(() -> {
            open(tray).lay(chunk);
            insert.execute();
            rowCount += chunk.size();
            if (passing) {
                lines.add(chunk);
            }
        });
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
            var insert = open(rows);
            attempt(() -> {
                insert.close();
                open(tray).close();
                open(rejected).close();
                database.commit(open(transaction), c -> {
                    name.add(tables.add(c, id, suggested, fields, columns, rowCount, rejectedCount, Json.write(ledger), Json.write(origin)));
                    if (passing) {
                        Reports.keep(c, Tables.PASSING + id, "");
                    }
                });
                transaction = null;
                rows = null;
            });
        }
        ended.run();
        database.checkpoint();
        var table = tables.required(name.getFirst());
        table.lines(lines);
        return table;
    }

    @Override
    public boolean restarts() {
        return true;
    }

    @Override
    public synchronized void restart() {
        drop();
        rowCount = 0;
        lines.clear();
        rejectedCount = 0;
    }

    /// Drops the transaction, where there is one.
    private boolean drop() {
        var connection = transaction;
        transaction = null;
        rows = null;
        rejected = null;
        if (tray != null) {
            tray.close();
        }
        if (connection != null) {
            database.rollback(connection);
        }
        return connection != null;
    }

    /// Drops the transaction; the checkpoint lets the next import have the space that it took.
    @Override
    public void abandon() {
        boolean begun;
        synchronized (this) {
            begun = drop();
        }
        ended.run();
        if (begun) {
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
