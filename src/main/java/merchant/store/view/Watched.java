package merchant.store.view;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import merchant.work.Progress;
import merchant.work.Watch;

/// Statements that a cancel ends. What is watched is bound to the thread, so that what asks need not be handed through everything between.
public final class Watched {
    private static final ScopedValue<Stop> STOP = ScopedValue.newInstance();

    /// Asks by a statement.
    public interface Asked<T> {
        T ask() throws SQLException;
    }

    private Watched() {}

    /// Does what this thread asks of databases so that a cancel ends also the statement that runs then.
    ///
    /// @throws merchant.work.Cancelled when the progress says so
    public static <T> T during(Progress progress, Supplier<T> body) {
        var stop = new Stop(progress);
        return Watch.during(progress, stop::stop, () -> ScopedValue.where(STOP, stop).call(body::get));
    }

    /// Does what follows a commit, which no cancel may cut: what was changed is changed and must be known.
    public static void toTheEnd(Runnable body) {
        ScopedValue.where(STOP, new Stop()).run(body);
    }

    /// Before a commit: where somebody watches, a cancel that comes later is not heeded, so that what is done is shown as done.
    ///
    /// @throws merchant.work.Cancelled when it is not wanted any more
    public static void settle() {
        if (STOP.isBound()) {
            STOP.get().settle();
        }
    }

    /// Between pieces of a result.
    ///
    /// @throws merchant.work.Cancelled when somebody watches and the progress says so
    public static void check() {
        if (STOP.isBound()) {
            STOP.get().check();
        }
    }

    /// Runs a statement so that it can be ended, where somebody watches.
    public static <T> T run(Statement statement, Asked<T> asked) throws SQLException {
        if (!STOP.isBound()) {
            return asked.ask();
        }
        var stop = STOP.get();
        stop.begin(statement);
        try {
            return asked.ask();
        } catch (SQLException e) {
            stop.check();
            throw e;
        } finally {
            stop.end(statement);
        }
    }
}
