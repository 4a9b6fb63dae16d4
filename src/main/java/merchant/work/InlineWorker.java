package merchant.work;

import merchant.problem.Problem;
import merchant.text.Sentence;

/// Runs each job at once on the caller's thread: for tests of page models, and for the command line.
public final class InlineWorker implements Worker {

    @Override
    public <T> Running start(Sentence title, Job<T> job, Listener<T> listener) {
        var running = new Handle(title);
        try {
            listener.done(job.run(new Progress() {
                @Override
                public void report(double fraction) {
                    listener.progressed(fraction, title);
                }

                @Override
                public void say(Sentence doing) {}

                @Override
                public boolean cancelled() {
                    return running.cancelled;
                }
            }));
        } catch (Cancelled e) {
            listener.cancelled();
        } catch (Exception e) {
            listener.failed(Problem.unforeseen(e));
        }
        return running;
    }

    @Override
    public void close() {}

    private static final class Handle implements Running {
        private final Sentence title;
        private boolean cancelled;

        private Handle(Sentence title) {
            this.title = title;
        }

        @Override
        public Sentence title() {
            return title;
        }

        @Override
        public void cancel() {
            cancelled = true;
        }
    }
}
