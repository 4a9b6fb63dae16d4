package merchant.work;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/// Ends work that cannot look at its progress itself, such as a single long statement of a database.
public final class Watch {
    private static final long EVERY_MILLIS = 50;
    private static final ScheduledExecutorService CLOCK = Executors.newScheduledThreadPool(1, Thread.ofPlatform().daemon().name("watch").factory());

    private Watch() {}

    /// Does the body; calls `stop` from another thread, once, within 0.1 s after the progress says that the outcome is no longer wanted, and
    /// never after the body has ended.
    public static <T> T during(Progress progress, Runnable stop, Supplier<T> body) {
        var ended = new AtomicBoolean();
        var watching = CLOCK.scheduleWithFixedDelay(() -> {
            if (progress.cancelled() && ended.compareAndSet(false, true)) {
                stop.run();
            }
        }, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        try {
            return body.get();
        } finally {
            ended.set(true);
            watching.cancel(false);
        }
    }
}
