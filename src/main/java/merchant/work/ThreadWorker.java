package merchant.work;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import merchant.problem.Problem;
import merchant.text.Sentence;

/// Runs jobs on daemon threads and calls listeners through the given executor. Progress is passed on at most 30 times a
/// second, so that a job may report in its innermost loop.
public final class ThreadWorker implements Worker {
    private static final long REPORT_EVERY_NANOS = 33_000_000;

    private final Executor listeners;
    private final ExecutorService threads;
    private final Set<Handle> running = ConcurrentHashMap.newKeySet();

    /// @param listeners where listeners are called, such as `Platform::runLater`
    public ThreadWorker(Executor listeners) {
        this.listeners = listeners;
        this.threads = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("work-", 1).factory());
    }

    @Override
    public <T> Running start(Sentence title, Job<T> job, Listener<T> listener) {
        var handle = new Handle(title, () -> listeners.execute(listener::cancelled));
        running.add(handle);
        try {
            threads.execute(() -> work(job, listener, handle));
        } catch (RejectedExecutionException e) {
            // closed meanwhile: a timer of a page that is going away may still ask
            running.remove(handle);
            handle.cancel();
        }
        return handle;
    }

    private <T> void work(Job<T> job, Listener<T> listener, Handle handle) {
        try {
            handle.end(job.run(new Reporting(handle, listener)), listener);
        } catch (Cancelled e) {
            handle.drop();
        } catch (Exception | OutOfMemoryError | StackOverflowError e) {
            if (handle.ended.compareAndSet(false, true)) {
                listeners.execute(() -> listener.failed(Problem.unforeseen(e)));
            }
        } finally {
            running.remove(handle);
        }
    }

    @Override
    public void close() {
        running.forEach(Handle::cancel);
        threads.shutdownNow();
        try {
            threads.awaitTermination(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Handle implements Running {
        private final Sentence title;
        private final Runnable tellCancelled;
        private final AtomicBoolean ended = new AtomicBoolean();
        private volatile boolean cancelled;
        private boolean settled;

        private Handle(Sentence title, Runnable tellCancelled) {
            this.title = title;
            this.tellCancelled = tellCancelled;
        }

        @Override
        public Sentence title() {
            return title;
        }

        @Override
        public void cancel() {
            synchronized (this) {
                if (settled) {
                    return;
                }
                cancelled = true;
            }
            drop();
        }

        private void drop() {
            if (ended.compareAndSet(false, true)) {
                tellCancelled.run();
            }
        }

        private synchronized void settle() {
            if (cancelled) {
                throw new Cancelled();
            }
            settled = true;
        }

        private <T> void end(T outcome, Listener<T> listener) {
            if (ended.compareAndSet(false, true)) {
                listeners.execute(() -> listener.done(outcome));
            }
        }
    }

    private final class Reporting implements Progress {
        private final Handle handle;
        private final Listener<?> listener;
        private double fraction;
        private Sentence doing;
        private long told;

        private Reporting(Handle handle, Listener<?> listener) {
            this.handle = handle;
            this.listener = listener;
            this.doing = handle.title;
        }

        @Override
        public synchronized void report(double fraction) {
            this.fraction = Math.max(this.fraction, Math.clamp(fraction, 0, 1));
            long now = System.nanoTime();
            if (now - told >= REPORT_EVERY_NANOS || this.fraction >= 1) {
                told = now;
                tell();
            }
        }

        @Override
        public synchronized void say(Sentence doing) {
            this.doing = doing;
            tell();
        }

        @Override
        public boolean cancelled() {
            return handle.cancelled;
        }

        @Override
        public void settle() {
            handle.settle();
        }

        private void tell() {
            double fraction = this.fraction;
            var doing = this.doing;
            if (!handle.ended.get()) {
                listeners.execute(() -> {
                    if (!handle.ended.get()) {
                        listener.progressed(fraction, doing);
                    }
                });
            }
        }
    }
}
