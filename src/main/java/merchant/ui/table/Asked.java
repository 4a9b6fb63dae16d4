package merchant.ui.table;

import java.util.function.Consumer;
import java.util.function.Function;
import merchant.problem.Problem;
import merchant.store.view.Stop;
import merchant.work.Worker;
import merchant.workspace.Workspace;

/// A question to the table under way. Taking it back ends it in the database too.
final class Asked {
    /// So that a page of a table whose steps never end says so and can be left or mended.
    private static final int LONGEST_SECONDS = 120;

    private final Stop stop = new Stop(LONGEST_SECONDS);
    private final Worker.Running running;

    private <T> Asked(Workspace workspace, Function<Stop, T> question, Consumer<T> done, Consumer<Problem> failed) {
        running = workspace.quietly((project, progress) -> question.apply(stop), done, failed);
    }

    /// Asks away from the window; `done` or `failed` is called there, unless it was taken back before.
    static <T> Asked of(Workspace workspace, Function<Stop, T> question, Consumer<T> done, Consumer<Problem> failed) {
        return new Asked(workspace, question, done, failed);
    }

    void takeBack() {
        running.cancel();
        stop.stop();
    }
}
