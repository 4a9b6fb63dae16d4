package merchant.work;

import java.util.function.BooleanSupplier;
import merchant.text.Sentence;

/// A progress that nobody watches and that is cancelled when a test says so.
public record CancelWhen(BooleanSupplier when) implements Progress {
    /// Cancelled from the start.
    public static final Progress NOW = new CancelWhen(() -> true);

    @Override
    public void report(double fraction) {}

    @Override
    public void say(Sentence doing) {}

    @Override
    public boolean cancelled() {
        return when.getAsBoolean();
    }
}
