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

    static void log() {
        ProcessHandle.current().info().startInstant().ifPresent(began -> LOG.log(System.Logger.Level.INFO,
                "first frame after {0} ms", Duration.between(began, Instant.now()).toMillis()));
    }
}
