package merchant.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

/// Work on the window's thread, for tests of windows.
public final class Fx {
    private static final int SECONDS = 60;

    private Fx() {}

    /// Does it on the window's thread and waits for its answer.
    public static <T> T on(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(SECONDS * 1000L, action);
    }

    /// Waits until something holds. What cannot be looked at yet (a control that is not there, a page that is still another one)
    /// does not hold yet; it is told only where the time runs out.
    ///
    /// @throws AssertionError where it does not hold within a minute, caused by the last error met while looking
    public static void until(Callable<Boolean> condition) {
        var last = new AtomicReference<@Nullable Throwable>();
        Callable<Boolean> look = () -> {
            try {
                boolean holds = condition.call();
                last.set(null);
                return holds;
            } catch (RuntimeException | AssertionError e) {
                last.set(e);
                return false;
            }
        };
        try {
            WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> Platform.isFxApplicationThread() ? look.call() : on(look));
        } catch (TimeoutException e) {
            throw new AssertionError("it never came", last.get() == null ? e : last.get());
        }
    }
}
