package merchant.work;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// Waits for something that cannot be cancelled itself, such as a whole column out of a table, and stops waiting as soon as it is no longer wanted. What
/// it brings later is dropped.
public final class Aside {
    private static final long TURN_MILLIS = 20;

    private Aside() {}

    /// Does it on a thread of its own; short work costs little more than on the caller's.
    ///
    /// @param work changes nothing that others see
    /// @throws Cancelled when the progress says so
    /// @throws RuntimeException what the work threw
    public static <T> T of(Progress progress, Supplier<T> work) {
        progress.check();
        var outcome = new CompletableFuture<T>();
        Thread.ofPlatform().daemon().name("aside").start(() -> {
            try {
                outcome.complete(work.get());
            } catch (RuntimeException | Error e) {
                outcome.completeExceptionally(e);
            }
        });
        while (true) {
            try {
                return outcome.get(TURN_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                progress.check();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Cancelled();
            } catch (ExecutionException e) {
                switch (e.getCause()) {
                    case RuntimeException failure -> throw failure;
                    case Error failure -> throw failure;
                    default -> throw new IllegalStateException(e.getCause());
                }
            }
        }
    }
}
