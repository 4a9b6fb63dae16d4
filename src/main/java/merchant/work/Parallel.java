package merchant.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import merchant.text.Sentence;

/// Spreads independent pieces of one job over the cores. The outcomes stand in the order of the items, whatever order they
/// were made in, so that a result never depends on scheduling.
public final class Parallel {
    private Parallel() {}

    /// Does the work for each item. On failure the other pieces are stopped and the failure of the first failing item (in the
    /// items' order) is thrown.
    ///
    /// @param work gets the item and a progress of its own from 0 to 1; must not depend on other items
    /// @throws Cancelled when the progress says so
    public static <T, R> List<R> map(List<T> items, Progress progress, BiFunction<T, Progress, R> work) {
        int threads = Math.min(items.size(), Runtime.getRuntime().availableProcessors());
        var shares = new Shares(items.size(), progress);
        if (threads <= 1) {
            var done = new ArrayList<R>(items.size());
            for (int i = 0; i < items.size(); i++) {
                progress.check();
                done.add(work.apply(items.get(i), shares.of(i)));
                shares.of(i).report(1);
            }
            return done;
        }
        return spread(items, threads, shares, work);
    }

    private static <T, R> List<R> spread(List<T> items, int threads, Shares shares, BiFunction<T, Progress, R> work) {
        try (var pool = Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().name("parallel-", 1).factory())) {
            var futures = new ArrayList<Future<R>>(items.size());
            for (int i = 0; i < items.size(); i++) {
                int index = i;
                futures.add(pool.submit(() -> {
                    var own = shares.of(index);
                    own.check();
                    try {
                        var made = work.apply(items.get(index), own);
                        own.report(1);
                        return made;
                    } catch (RuntimeException | Error e) {
                        shares.stopped = true;
                        throw e;
                    }
                }));
            }
            return gather(futures, shares);
        }
    }

    private static <R> List<R> gather(List<Future<R>> futures, Shares shares) {
        var done = new ArrayList<R>(futures.size());
        Throwable failure = null;
        for (var future : futures) {
            try {
                done.add(future.get());
            } catch (ExecutionException e) {
                failure = failure == null || failure instanceof Cancelled ? e.getCause() : failure;
            } catch (InterruptedException e) {
                shares.stopped = true;
                failure = failure == null ? new Cancelled() : failure;
            }
        }
        return switch (failure) {
            case null -> done;
            case RuntimeException runtime -> throw runtime;
            case Error error -> throw error;
            default -> throw new IllegalStateException(failure);
        };
    }

    /// Adds up the progress of all pieces; reports are serialized, because a watcher need not be safe for threads.
    private static final class Shares {
        private final double[] fractions;
        private final Progress whole;
        private double sum;
        private double told;
        private volatile boolean stopped;

        private Shares(int pieces, Progress whole) {
            this.fractions = new double[pieces];
            this.whole = whole;
        }

        private synchronized void report(int piece, double fraction) {
            double rise = Math.clamp(fraction, 0, 1) - fractions[piece];
            if (rise > 0) {
                fractions[piece] += rise;
                sum += rise;
                told = Math.max(told, Math.min(1, sum / fractions.length));
                whole.report(told);
            }
        }

        private synchronized void say(Sentence doing) {
            whole.say(doing);
        }

        private Progress of(int piece) {
            return new Progress() {
                @Override
                public void report(double fraction) {
                    Shares.this.report(piece, fraction);
                }

                @Override
                public void say(Sentence doing) {
                    Shares.this.say(doing);
                }

                @Override
                public boolean cancelled() {
                    return stopped || whole.cancelled();
                }
            };
        }
    }
}
