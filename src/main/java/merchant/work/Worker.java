package merchant.work;

import java.util.function.Consumer;
import merchant.problem.Problem;
import merchant.text.Sentence;

/// Runs jobs away from the window. Listeners are called where the worker was told to call them (the JavaFX thread in the
/// program, the same thread in tests).
public interface Worker extends AutoCloseable {

    /// Starts a job.
    ///
    /// @param title what the work is, for the list of running work
    /// @param job the work
    /// @param listener hears what becomes of it; after a cancel it hears only `cancelled`, whatever the job still does
    <T> Running start(Sentence title, Job<T> job, Listener<T> listener);

    /// Cancels what runs and waits shortly for it. What is started later is cancelled at once.
    @Override
    void close();

    /// Hears what becomes of a job. Exactly one of done, failed and cancelled is called, last.
    interface Listener<T> {
        void done(T outcome);

        void failed(Problem problem);

        default void cancelled() {}

        default void progressed(double fraction, Sentence doing) {}

        /// A listener that only wants the outcome.
        static <T> Listener<T> of(Consumer<T> done, Consumer<Problem> failed) {
            return new Listener<>() {
                @Override
                public void done(T outcome) {
                    done.accept(outcome);
                }

                @Override
                public void failed(Problem problem) {
                    failed.accept(problem);
                }
            };
        }
    }

    /// A job under way.
    interface Running {
        Sentence title();

        /// Frees the listener at once; a late outcome is dropped. Does nothing where the outcome stands already ([Progress#settle]).
        void cancel();
    }
}
