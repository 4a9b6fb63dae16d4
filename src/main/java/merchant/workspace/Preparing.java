package merchant.workspace;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import merchant.problem.Problem;
import merchant.store.ProjectFile;
import merchant.store.step.Prepared;
import merchant.table.step.Step;
import merchant.text.Sentence;
import merchant.work.Progress;
import merchant.work.Worker;

/// Tables made of others by steps, as commands: changes run as tasks with progress and cancel, questions run quietly.
public final class Preparing {
    private final Workspace workspace;

    Preparing(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Makes a new table of another by steps.
    ///
    /// @param done hears its name
    public Task create(String base, String suggested, List<Step> steps, Consumer<String> done) {
        return task(base, (p, progress) -> p.preparations().create(base, suggested, steps, progress), done);
    }

    /// Makes a new table of another by the steps of a table that exists; what no longer fits is told in its [Prepared].
    ///
    /// @param done hears its name
    public Task again(String table, String base, String suggested, Consumer<String> done) {
        return task(base, (p, progress) -> p.preparations().again(table, base, suggested, progress), done);
    }

    /// Gives a table other steps.
    public Task change(String table, List<Step> steps, Consumer<String> done) {
        return task(table, (p, progress) -> {
            p.preparations().change(table, steps, progress);
            return table;
        }, done);
    }

    /// Takes the last change back.
    public Task undo(String table, Consumer<String> done) {
        return task(table, (p, progress) -> {
            p.preparations().undo(table, progress);
            return table;
        }, done);
    }

    /// Makes a change again that was taken back.
    public Task redo(String table, Consumer<String> done) {
        return task(table, (p, progress) -> {
            p.preparations().redo(table, progress);
            return table;
        }, done);
    }

    private interface Change {
        String of(ProjectFile project, Progress progress);
    }

    private Task task(String table, Change job, Consumer<String> done) {
        return workspace.working(Sentence.of("Preparing {0}", table), (p, progress) -> p.watched(progress, () -> job.of(p, progress)), done);
    }

    /// The steps of a table; empty where it was imported.
    public void read(String table, Consumer<Optional<Prepared>> done, Consumer<Problem> failed) {
        quietly((p, progress) -> p.preparations().of(table), done, failed);
    }

    /// What a step would do at a place of a table's steps.
    public Worker.Running preview(String table, int place, Step step, Consumer<Prepared.Preview> done, Consumer<Problem> failed) {
        return quietly((p, progress) -> p.watched(progress, () -> p.preparations().preview(table, place, step)), done, failed);
    }

    /// Any other question to the steps of the project.
    public <T> Worker.Running quietly(ProjectJob<T> job, Consumer<T> done, Consumer<Problem> failed) {
        return workspace.quietly(job, done, failed);
    }
}
