package merchant.store.view;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import merchant.work.Cancelled;
import merchant.work.Progress;

/// Ends questions that are no longer wanted, inside the database too. One for each thing that is waited for; safe for use by several threads.
public final class Stop {
    private final Set<Statement> running = ConcurrentHashMap.newKeySet();
    private final int longest;
    private final Progress progress;
    private volatile boolean stopped;

    /// Statements may take as long as they take.
    public Stop() {
        this(0);
    }

    /// A statement that takes longer is ended, and what asked it fails with a [merchant.problem.Problem].
    ///
    /// @param longest seconds; 0 for no bound
    public Stop(int longest) {
        this.longest = longest;
        this.progress = Progress.NONE;
    }

    /// @param progress whose work the statements are
    Stop(Progress progress) {
        this.longest = 0;
        this.progress = progress;
    }

    /// Before a commit: what is cancelled later comes too late.
    ///
    /// @throws Cancelled when it is not wanted any more
    void settle() {
        check();
        progress.settle();
    }

    /// Ends what runs with it now and all that would be asked with it later.
    public synchronized void stop() {
        stopped = true;
        for (var statement : running) {
            try {
                statement.cancel();
            } catch (SQLException e) {
                System.getLogger(Stop.class.getName()).log(System.Logger.Level.DEBUG, "already ended", e);
            }
        }
    }

    /// Before a statement runs.
    ///
    /// @throws Cancelled when it is not wanted any more
    public synchronized void begin(Statement statement) throws SQLException {
        check();
        statement.setQueryTimeout(longest);
        running.add(statement);
    }

    /// Called while the statement still has its connection: a cancel that came later would end another's question on it.
    public synchronized void end(Statement statement) {
        running.remove(statement);
    }

    void check() {
        if (stopped) {
            throw new Cancelled();
        }
    }
}
