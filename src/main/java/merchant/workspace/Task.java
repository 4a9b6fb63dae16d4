package merchant.workspace;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import merchant.problem.Problem;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// A piece of work under way or ended, as the window shows it.
public final class Task {
    /// What has become of it.
    public enum State {
        RUNNING, DONE, FAILED, CANCELLED
    }

    private static final double ENOUGH_TO_JUDGE = 0.02;

    private final Sentence title;
    private final Instant started;
    private final ReadOnlyObjectWrapper<Sentence> doing;
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(0);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.RUNNING);
    private @Nullable Problem problem;
    private OptionalLong run = OptionalLong.empty();
    private Runnable canceller = () -> {};
    private boolean unwanted;

    Task(Sentence title, Instant started) {
        this.title = title;
        this.started = started;
        this.doing = new ReadOnlyObjectWrapper<>(title);
    }

    public Sentence title() {
        return title;
    }

    public Instant started() {
        return started;
    }

    /// What is being done now, in words.
    public ReadOnlyObjectProperty<Sentence> doing() {
        return doing.getReadOnlyProperty();
    }

    /// How much is done, from 0 to 1.
    public ReadOnlyDoubleProperty fraction() {
        return fraction.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Why it failed.
    public Optional<Problem> problem() {
        return Optional.ofNullable(problem);
    }

    /// The run that it trains, if it does.
    public OptionalLong run() {
        return run;
    }

    /// How long it will still take, judged by what is done; empty while too little is done to judge.
    public Optional<Duration> left(Instant now) {
        double done = fraction.get();
        if (done < ENOUGH_TO_JUDGE) {
            return Optional.empty();
        }
        double passed = Duration.between(started, now).toMillis();
        return Optional.of(Duration.ofMillis(Math.round(passed * (1 - done) / done)));
    }

    /// Ends it: the screen is free at once, a late outcome is dropped.
    public void cancel() {
        unwanted = true;
        canceller.run();
    }

    void onCancel(Runnable canceller) {
        this.canceller = canceller;
        if (unwanted) {
            canceller.run();
        }
    }

    void ofRun(long id) {
        run = OptionalLong.of(id);
    }

    void progressed(double fraction, Sentence doing) {
        this.fraction.set(Math.max(fraction, this.fraction.get()));
        this.doing.set(doing);
    }

    void end(State state, @Nullable Problem problem) {
        this.problem = problem;
        if (state == State.DONE) {
            fraction.set(1);
        }
        this.state.set(state);
    }
}
