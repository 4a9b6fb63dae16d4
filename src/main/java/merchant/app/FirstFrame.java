package merchant.app;

import java.time.Duration;
import java.time.Instant;

/// How long the window took to show: written to the log at every start, because a slow start is the first thing users feel.
final class FirstFrame {
    private static final System.Logger LOG = System.getLogger(FirstFrame.class.getName());

    private FirstFrame() {}

    /// True where the first frame is all that is wanted: `-Dmerchant.first-frame-only=true`, for measuring.
    static boolean isAll() {
        return Boolean.getBoolean("merchant.first-frame-only");
    }

    /// @param what the window has shown now
    static void log(String what) {
        var process = ProcessHandle.current().info();
        long processor = process.totalCpuDuration().map(Duration::toMillis).orElse(0L);
        process.startInstant().ifPresent(began -> LOG.log(System.Logger.Level.INFO, "{0} after {1} ms, {2} ms of processor time",
                what, String.valueOf(Duration.between(began, Instant.now()).toMillis()), String.valueOf(processor)));
    }
}
