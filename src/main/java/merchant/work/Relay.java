package merchant.work;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Overlaps filling and taking: containers are filled on a thread of their own while the caller's thread takes the full ones in
/// order. The containers go round, so memory is bounded by their number.
public final class Relay<T> {
    private static final long TURN_MILLIS = 50;

    private final BlockingQueue<T> spare;
    private final BlockingQueue<Turn<T>> full;
    private final Predicate<T> filler;
    private volatile boolean stopped;
    private volatile @Nullable Throwable failure;

    /// A full container, or null behind the last.
    private record Turn<T>(@Nullable T container) {}

    private Relay(List<T> containers, Predicate<T> filler) {
        this.spare = new ArrayBlockingQueue<>(containers.size(), false, containers);
        this.full = new ArrayBlockingQueue<>(containers.size() + 1);
        this.filler = filler;
    }

    /// Runs until the filler says that there is no more, and returns when the last container was taken.
    ///
    /// @param containers two or more, to be filled again and again
    /// @param filler fills a container on another thread; false when there was nothing left to fill it with
    /// @param taker takes a full container on the caller's thread; it may be filled again afterwards
    /// @throws RuntimeException what filler or taker threw; the other is stopped first
    public static <T> void run(List<T> containers, Predicate<T> filler, Consumer<T> taker) {
        var relay = new Relay<>(containers, filler);
        var thread = Thread.ofPlatform().daemon().name("relay").start(relay::fill);
        try {
            relay.take(taker);
        } finally {
            relay.stopped = true;
            relay.await(thread);
        }
        relay.rethrow();
    }

    private void fill() {
        try {
            while (!stopped) {
                var container = spare.poll(TURN_MILLIS, TimeUnit.MILLISECONDS);
                if (container != null) {
                    if (!filler.test(container)) {
                        return;
                    }
                    full.add(new Turn<>(container));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            failure = e;
        } finally {
            full.add(new Turn<>(null));
        }
    }

    private void take(Consumer<T> taker) {
        try {
            for (var container = full.take().container; container != null && failure == null; container = full.take().container) {
                taker.accept(container);
                spare.add(container);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Cancelled();
        }
    }

    private void await(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void rethrow() {
        switch (failure) {
            case null -> { }
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case Throwable e -> throw new IllegalStateException(e);
        }
    }
}
