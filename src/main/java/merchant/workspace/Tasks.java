package merchant.workspace;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import merchant.problem.Problem;
import merchant.text.Sentence;
import merchant.work.Job;
import merchant.work.Worker;

/// Work under way, as the window's bottom bar shows it. Ended work leaves the list and is told to listeners.
public final class Tasks {
    private final Worker worker;
    private final Clock clock;
    private final ObservableList<Task> running = FXCollections.observableArrayList();
    private final ObservableList<Task> shown = FXCollections.unmodifiableObservableList(running);
    private final ObservableList<Consumer<Task>> ended = FXCollections.observableArrayList();

    Tasks(Worker worker, Clock clock) {
        this.worker = worker;
        this.clock = clock;
    }

    /// What runs now, oldest first. Not to be changed.
    public ObservableList<Task> running() {
        return shown;
    }

    /// Tells of every task that ends, after its outcome was handed on.
    public void onEnded(Consumer<Task> listener) {
        ended.add(listener);
    }

    /// The task of a run, while it runs.
    public Optional<Task> ofRun(long run) {
        return running.stream().filter(t -> t.run().isPresent() && t.run().getAsLong() == run).findFirst();
    }

    public void cancelAll() {
        java.util.List.copyOf(running).forEach(Task::cancel);
    }

    /// Starts a job as a task.
    public <T> Task start(Sentence title, Job<T> job, Consumer<T> done) {
        var task = new Task(title, clock.instant());
        start(task, job, done);
        return task;
    }

    <T> void start(Task task, Job<T> job, Consumer<T> done) {
        running.add(task);
        var handle = worker.start(task.title(), job, new Worker.Listener<T>() {
            @Override
            public void done(T outcome) {
                end(task, Task.State.DONE, null, () -> done.accept(outcome));
            }

            @Override
            public void failed(Problem problem) {
                end(task, Task.State.FAILED, problem, () -> {});
            }

            @Override
            public void cancelled() {
                end(task, Task.State.CANCELLED, null, () -> {});
            }

            @Override
            public void progressed(double fraction, Sentence doing) {
                task.progressed(fraction, doing);
            }
        });
        task.onCancel(handle::cancel);
    }

    private void end(Task task, Task.State state, @org.jspecify.annotations.Nullable Problem problem, Runnable outcome) {
        running.remove(task);
        outcome.run();
        task.end(state, problem);
        ended.forEach(listener -> listener.accept(task));
    }
}
