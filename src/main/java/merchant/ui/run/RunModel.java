package merchant.ui.run;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import merchant.problem.Problem;
import merchant.store.RunRecord;
import merchant.text.Sentence;
import merchant.workspace.Task;
import merchant.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// Follows one run through the project: running, done, failed, cancelled, gone. The result is read once, when it is there.
public final class RunModel {
    private final Workspace workspace;
    private final long id;
    private final ReadOnlyObjectWrapper<RunState> state = new ReadOnlyObjectWrapper<>(new RunState.Reading());
    private final InvalidationListener follow = o -> follow();
    private @Nullable Task task;
    private boolean reading;

    public RunModel(Workspace workspace, long id) {
        this.workspace = workspace;
        this.id = id;
        workspace.runs().addListener(new WeakInvalidationListener(follow));
        workspace.tasks().running().addListener(new WeakInvalidationListener(follow));
        follow();
    }

    public long id() {
        return id;
    }

    public ReadOnlyObjectProperty<RunState> state() {
        return state.getReadOnlyProperty();
    }

    private void follow() {
        workspace.tasks().ofRun(id).ifPresent(t -> task = t);
        workspace.run(id).ifPresentOrElse(this::follow, () -> {
            if (!(state.get() instanceof RunState.Reading)) {
                state.set(new RunState.Gone());
            }
        });
    }

    private void follow(RunRecord run) {
        switch (run.state()) {
            case RUNNING -> {
                if (task != null && !(state.get() instanceof RunState.Running)) {
                    state.set(new RunState.Running(run, task));
                }
            }
            case DONE -> read(run);
            case FAILED -> state.set(new RunState.Failed(run, problem(run)));
            case CANCELLED -> state.set(new RunState.Cancelled(run));
            case INTERRUPTED -> state.set(new RunState.Interrupted(run));
        }
    }

    private void read(RunRecord run) {
        if (reading || state.get() instanceof RunState.Done) {
            return;
        }
        reading = true;
        workspace.result(id, result -> {
            reading = false;
            state.set(result.<RunState>map(r -> new RunState.Done(run, r)).orElseGet(RunState.Gone::new));
        }, problem -> {
            reading = false;
            state.set(new RunState.Failed(run, problem));
        });
    }

    /// The problem as it was thrown where this program saw it, with its cause; else as the project keeps it, in words.
    private Problem problem(RunRecord run) {
        if (task != null && task.problem().isPresent()) {
            return task.problem().get();
        }
        return Problem.data(run.happened().orElseGet(() -> Sentence.of("The run failed.")),
                run.remedy().orElseGet(() -> Sentence.of("Run it again, or with other settings.")));
    }
}
