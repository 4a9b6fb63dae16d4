package merchant.store;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import merchant.problem.Problem;
import merchant.store.cell.CellFunctions;
import merchant.store.feed.Feed;
import merchant.store.view.Watched;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/// The connections to one DuckDB file. Any number of readers, one writer at a time, and an import on a connection of its own;
/// swapping the file under them ([#move]) waits until all have let go. Loading this class loads nothing of DuckDB's library;
/// the first connection does.
final class Database implements AutoCloseable {
    private static final long LEAST_MEMORY = 1L << 29;

    /// Asks something of a connection.
    interface Query<T> {
        T ask(DuckDBConnection connection) throws SQLException;
    }

    /// Changes something within one transaction.
    interface Change {
        void make(DuckDBConnection connection) throws SQLException;
    }

    /// Puts another file in the place of the closed one.
    interface Swap {
        Path swap() throws IOException;
    }

    /// Reads one row of a result.
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /// The open file; null for a database in memory.
    private volatile @Nullable Path file;
    private volatile @Nullable DuckDBConnection root;
    /// True once DuckDB refuses all further work.
    private volatile boolean invalid;
    private final Feed feed;
    private final Queue<DuckDBConnection> idle = new ConcurrentLinkedQueue<>();
    private final Set<DuckDBConnection> transactions = ConcurrentHashMap.newKeySet();
    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();
    private final ReentrantLock writing = new ReentrantLock();

    private Database(@Nullable Path file, DuckDBConnection root, Feed feed) {
        this.file = file;
        this.root = root;
        this.feed = feed;
    }

    /// Opens the file for reading and writing, making it where it is missing.
    static Database file(Path file) throws SQLException {
        var feed = new Feed();
        return new Database(file, connect(file.toString(), feed), feed);
    }

    /// Opens a database that lives in memory alone and spills into the system's temporary directory.
    static Database memory() throws SQLException {
        var feed = new Feed();
        return new Database(null, connect("", feed), feed);
    }

    /// A single connection that cannot write; for looking before opening.
    static DuckDBConnection reading(Path file) throws SQLException {
        return connect(file.toString(), true);
    }

    /// Connects for writing; rows can be fed then.
    private static DuckDBConnection connect(String file, Feed feed) throws SQLException {
        var connection = connect(file, false);
        try {
            feed.register(connection);
            CellFunctions.register(connection);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /// Connects without the driver's parsing of options in the name, so that a file's name is a name, whatever it holds.
    private static DuckDBConnection connect(String file, boolean readOnly) throws SQLException {
        var options = new Properties();
        options.setProperty("enable_external_access", "false");
        options.setProperty("autoinstall_known_extensions", "false");
        options.setProperty("autoload_known_extensions", "false");
        options.setProperty("lock_configuration", "true");
        options.setProperty("memory_limit", memoryShare());
        if (file.isEmpty()) {
            options.setProperty("temp_directory", Path.of(System.getProperty("java.io.tmpdir"), "merchant-workbench.tmp").toString());
        }
        try {
            return DuckDBConnection.newConnection("jdbc:duckdb:" + file, readOnly, options);
        } catch (SQLException | RuntimeException e) {
            throw e;
        } catch (LinkageError e) {
            throw Failures.unpacked(e);
        } catch (Exception e) {
            throw new SQLException(e);
        }
    }

    /// Half of the computer's memory without the program's own share, as DuckDB's option takes it.
    private static String memoryShare() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        long total = system instanceof com.sun.management.OperatingSystemMXBean known
                ? known.getTotalMemorySize() : Runtime.getRuntime().maxMemory() * 4;
        return Math.max(LEAST_MEMORY, (total - Runtime.getRuntime().maxMemory()) / 2) / (1 << 20) + "MiB";
    }

    /// Asks; many may at once.
    ///
    /// @throws Problem made of what DuckDB said
    <T> T read(Query<T> query) {
        heal();
        gate.readLock().lock();
        try {
            var connection = borrow();
            try {
                return query.ask(connection);
            } finally {
                idle.add(connection);
            }
        } catch (SQLException e) {
            throw problem(e);
        } finally {
            gate.readLock().unlock();
        }
    }

    /// Changes, all or nothing, one at a time; when it returns the change is on the disk.
    ///
    /// @throws Problem made of what DuckDB said; nothing is changed then
    void write(Change change) {
        heal();
        gate.readLock().lock();
        writing.lock();
        try {
            var connection = borrow();
            boolean whole = false;
            try {
                connection.setAutoCommit(false);
                change.make(connection);
                Watched.settle();
                connection.commit();
                connection.setAutoCommit(true);
                whole = true;
            } finally {
                if (whole) {
                    idle.add(connection);
                } else {
                    giveUp(connection);
                }
            }
        } catch (SQLException e) {
            throw problem(e);
        } finally {
            writing.unlock();
            gate.readLock().unlock();
        }
    }

    /// A connection for a long transaction of its own, such as an import; ended by [#commit] or [#rollback].
    DuckDBConnection begin() throws SQLException {
        heal();
        gate.readLock().lock();
        try {
            var connection = root().duplicate();
            connection.setAutoCommit(false);
            transactions.add(connection);
            return connection;
        } finally {
            gate.readLock().unlock();
        }
    }

    /// By which imports hand over rows.
    Feed feed() {
        return feed;
    }

    /// Ends a long transaction: makes the last changes while nobody else writes, commits and closes.
    void commit(DuckDBConnection transaction, Change last) throws SQLException {
        gate.readLock().lock();
        writing.lock();
        try {
            last.make(transaction);
            Watched.settle();
            transaction.commit();
        } finally {
            writing.unlock();
            gate.readLock().unlock();
        }
        transactions.remove(transaction);
        transaction.close();
    }

    /// Ends a long transaction as if it had never begun.
    void rollback(DuckDBConnection transaction) {
        transactions.remove(transaction);
        giveUp(transaction);
    }

    /// Rolls back and closes, whatever state the connection is in: what was not committed is gone either way.
    private static void giveUp(Connection connection) {
        try (connection) {
            connection.rollback();
        } catch (SQLException e) {
            System.getLogger(Database.class.getName()).log(System.Logger.Level.DEBUG, "rollback", e);
        }
    }

    /// The problem that DuckDB's words stand for.
    Problem problem(SQLException thrown) {
        invalid |= Failures.invalid(thrown);
        return Failures.of(thrown, file);
    }

    /// Opens the file anew where DuckDB has given up its state in memory, as it does when a checkpoint meets a full disk. What
    /// was committed is in the file and its log.
    private void heal() {
        if (!invalid || file == null || gate.getReadHoldCount() > 0) {
            return;
        }
        gate.writeLock().lock();
        try {
            if (invalid && root != null) {
                transactions.forEach(Database::giveUp);
                transactions.clear();
                disconnect();
                root = connect(String.valueOf(file), feed);
            }
            invalid = false;
        } catch (SQLException e) {
            throw Failures.of(e, file);
        } finally {
            gate.writeLock().unlock();
        }
    }

    /// Moves what the log holds into the file, so that the file alone is whole. Left for later where others are writing.
    void checkpoint() {
        for (int attempt = 0; attempt == 0 || attempt == 1 && invalid; attempt++) {
            try {
                read(c -> execute(c, "CHECKPOINT"));
            } catch (Problem e) {
                System.getLogger(Database.class.getName()).log(System.Logger.Level.DEBUG, "checkpoint postponed", e);
            }
        }
    }

    /// Closes the file, does something, and goes on with the file that came of it.
    void move(Swap swap) throws IOException, SQLException {
        gate.writeLock().lock();
        try {
            if (!transactions.isEmpty()) {
                throw Failures.busy();
            }
            disconnect();
            try {
                file = swap.swap();
            } finally {
                root = connect(String.valueOf(file), feed);
            }
        } finally {
            gate.writeLock().unlock();
        }
    }

    private DuckDBConnection borrow() throws SQLException {
        var connection = idle.poll();
        return connection != null ? connection : root().duplicate();
    }

    private DuckDBConnection root() throws SQLException {
        var open = root;
        if (open == null) {
            throw Failures.closed();
        }
        return open;
    }

    private void disconnect() throws SQLException {
        for (var connection = idle.poll(); connection != null; connection = idle.poll()) {
            connection.close();
        }
        var open = root;
        root = null;
        if (open != null) {
            open.close();
        }
    }

    @Override
    public void close() {
        gate.writeLock().lock();
        try {
            disconnect();
        } catch (SQLException e) {
            throw problem(e);
        } finally {
            gate.writeLock().unlock();
        }
    }

    /// Runs a statement with values for its places.
    static int execute(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (var statement = prepare(connection, sql, values)) {
            return Watched.run(statement, () -> {
                statement.execute();
                return Math.max(0, statement.getUpdateCount());
            });
        }
    }

    /// All rows of a question.
    static <T> List<T> rows(Connection connection, String sql, RowReader<T> reader, @Nullable Object... values)
            throws SQLException {
        try (var statement = prepare(connection, sql, values)) {
            return Watched.run(statement, () -> {
                try (var found = statement.executeQuery()) {
                    var all = new ArrayList<T>();
                    while (found.next()) {
                        all.add(reader.read(found));
                    }
                    return all;
                }
            });
        }
    }

    /// The next number never given before in this project.
    static long nextId(Connection connection) throws SQLException {
        return rows(connection, "SELECT nextval('merchant.ids')", r -> r.getLong(1)).getFirst();
    }

    static PreparedStatement prepare(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof byte[] bytes) {
                statement.setBytes(i + 1, bytes);
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
        return statement;
    }
}
