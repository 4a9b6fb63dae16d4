package merchant.method;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import merchant.result.Result;
import merchant.text.Sentence;
import merchant.work.Cancelled;
import merchant.work.Progress;

/// A run that is watched for the measurements: how long it took, the peak of the heap, how truly its progress rose, and how soon it
/// ends when it is cancelled at any time.
///
/// @param seconds the whole run
/// @param peak of the heap in MB, the table included
/// @param stray the most that the reported share of the work was off the share of the time
/// @param still the longest time in seconds without a new report
public record Watched(Result result, double seconds, long peak, double stray, double still) {
    private static final int CANCELS = 8;

    /// Runs once, watched.
    public static Watched run(Method method, Input input, Settings settings, long seed) {
        resetPeak();
        var reports = new ArrayList<double[]>();
        long start = System.nanoTime();
        var result = method.run(input, settings, seed, progress(fraction -> reports.add(new double[] {(System.nanoTime() - start) / 1e9, fraction}), () -> false));
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Watched(result, seconds, peakNow(), stray(reports, seconds), still(reports, seconds));
    }

    private static List<java.lang.management.MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP).toList();
    }

    /// Forgets the peak of the heap so far.
    public static void resetPeak() {
        System.gc();
        heap().forEach(java.lang.management.MemoryPoolMXBean::resetPeakUsage);
    }

    /// The peak of the heap since then, in MB.
    public static long peakNow() {
        return heap().stream().mapToLong(p -> p.getPeakUsage().getUsed()).sum() / 1_000_000;
    }

    private static double stray(List<double[]> reports, double seconds) {
        return reports.stream().mapToDouble(r -> Math.abs(r[1] - r[0] / seconds)).max().orElse(1);
    }

    private static double still(List<double[]> reports, double seconds) {
        double last = 0;
        double before = -1;
        double longest = 0;
        for (var report : reports) {
            if (report[1] > before) {
                longest = Math.max(longest, report[0] - last);
                last = report[0];
                before = report[1];
            }
        }
        return Math.max(longest, seconds - last);
    }

    /// The longest time in milliseconds that a run went on after it was cancelled, at eight moments spread over its length.
    public double endsAfter(Method method, Input input, Settings settings, long seed) {
        double worst = 0;
        for (int i = 0; i < CANCELS; i++) {
            worst = Math.max(worst, endsAfter(method, input, settings, seed, (long) (seconds * 1_000 * (i + 0.5) / CANCELS)));
        }
        return worst;
    }

    /// 0 where the run was done before.
    private static double endsAfter(Method method, Input input, Settings settings, long seed, long delay) {
        var cancelled = new AtomicBoolean();
        var at = new AtomicLong();
        var started = new CountDownLatch(1);
        var ender = Thread.ofPlatform().start(() -> {
            try {
                started.await();
                Thread.sleep(delay);
            } catch (InterruptedException e) {
                return;
            }
            at.set(System.nanoTime());
            cancelled.set(true);
        });
        try {
            started.countDown();
            method.run(input, settings, seed, progress(fraction -> { }, cancelled::get));
            ender.interrupt();
            return 0;
        } catch (Cancelled e) {
            return (System.nanoTime() - at.get()) / 1e6;
        }
    }

    private static Progress progress(java.util.function.DoubleConsumer report, java.util.function.BooleanSupplier cancelled) {
        return new Progress() {
            @Override
            public void report(double fraction) {
                report.accept(fraction);
            }

            @Override
            public void say(Sentence doing) {}

            @Override
            public boolean cancelled() {
                return cancelled.getAsBoolean();
            }
        };
    }
}
