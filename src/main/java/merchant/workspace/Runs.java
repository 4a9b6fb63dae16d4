package merchant.workspace;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;
import merchant.problem.Problem;
import merchant.result.Result;
import merchant.store.ProjectFile;
import merchant.work.Cancelled;
import merchant.work.Progress;

/// Trains: records the run in the project before it starts, so that it is never lost, and what became of it when it ends.
final class Runs {
    private static final double NANOS = 1e9;

    private final Workspace workspace;

    Runs(Workspace workspace) {
        this.workspace = workspace;
    }

    /// @param started hears the run's id once it is in the project
    void start(RunRequest request, LongConsumer started) {
        workspace.quietly((project, progress) -> new Under(project, project.startRun(request.start()), request), under -> {
            workspace.refresh();
            work(under);
            started.accept(under.id);
        }, workspace::fail);
    }

    private void work(Under under) {
        var task = new Task(under.request.title(), workspace.now());
        task.ofRun(under.id);
        task.state().addListener((o, was, is) -> {
            if (is == Task.State.CANCELLED) {
                workspace.quietly((project, progress) -> under.cancelled(), x -> workspace.refresh(), workspace::fail);
            } else {
                workspace.refresh();
            }
        });
        workspace.tasks().start(task, progress -> under.project.watched(progress, () -> under.run(progress)), result -> workspace.keep(under.id, result));
    }

    /// A run under way. Whoever ends it first records it; whatever comes later is dropped.
    private static final class Under {
        private final ProjectFile project;
        private final long id;
        private final RunRequest request;
        private final AtomicBoolean recorded = new AtomicBoolean();
        private final long since = System.nanoTime();

        private Under(ProjectFile project, long id, RunRequest request) {
            this.project = project;
            this.id = id;
            this.request = request;
        }

        private Result run(Progress progress) {
            try {
                var result = request.method().run(request.input(project), request.settings(), request.seed(), progress);
                progress.settle();
                if (recorded.compareAndSet(false, true)) {
                    project.finishRun(id, result, seconds());
                }
                return result;
            } catch (Cancelled e) {
                throw e;
            } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
                var problem = Problem.unforeseen(e);
                if (!progress.cancelled() && recorded.compareAndSet(false, true)) {
                    project.failRun(id, problem, seconds());
                }
                throw problem;
            }
        }

        private boolean cancelled() {
            if (recorded.compareAndSet(false, true)) {
                project.cancelRun(id, seconds());
            }
            return true;
        }

        private double seconds() {
            return (System.nanoTime() - since) / NANOS;
        }
    }
}
