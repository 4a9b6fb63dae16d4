package merchant.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Supplier;
import merchant.problem.Problem;
import merchant.store.view.Stop;
import merchant.work.Cancelled;
import merchant.work.Progress;
import merchant.work.Watch;

/// Statements that a cancel ends. What is watched is bound to the thread, so that what asks need not be handed through everything between.
final class Watched {
    private static final ScopedValue<Stop> STOP = ScopedValue.newInstance();

    /// Asks by a statement.
    interface Asked<T> {
        T ask() throws SQLException;
    }

    private Watched() {}

    /// Does what this thread asks of databases so that a cancel ends also the statement that runs then.
    ///
    /// @throws Cancelled when the progress says so
    static <T> T during(Progress progress, Supplier<T> body) {
        var stop = new Stop();
        try {
            return Watch.during(progress, stop::stop, () -> ScopedValue.where(STOP, stop).call(body::get));
        } catch (Problem e) {
            if (stop.stopped()) {
                throw new Cancelled();
            }
            throw e;
        }
    }

    /// Runs a statement so that it can be ended, where somebody watches.
    static <T> T run(PreparedStatement statement, Asked<T> asked) throws SQLException {
        if (!STOP.isBound()) {
            return asked.ask();
        }
        var stop = STOP.get();
        stop.begin(statement);
        try {
            return asked.ask();
        } finally {
            stop.end(statement);
        }
    }
}
