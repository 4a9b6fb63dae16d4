package merchant.work;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import merchant.text.Sentence;

/// A progress that keeps what it is told.
///
/// @param told the fractions, in order
/// @param enough says of them whether the work is cancelled
public record Heard(List<Double> told, Predicate<List<Double>> enough) implements Progress {
    /// Never cancelled.
    public Heard() {
        this(told -> false);
    }

    /// @param enough says of the fractions told so far whether the work is cancelled
    public Heard(Predicate<List<Double>> enough) {
        this(new CopyOnWriteArrayList<>(), enough);
    }

    @Override
    public void report(double fraction) {
        told.add(fraction);
    }

    @Override
    public void say(Sentence doing) {}

    @Override
    public boolean cancelled() {
        return enough.test(told);
    }
}
