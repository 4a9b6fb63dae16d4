package merchant.figure.axis;

import java.util.List;
import merchant.text.Language;

/// A value axis: its ends, and ticks at round values.
///
/// @param from lower end, below `to`
/// @param ticks values with their labels, rising
public record ValueAxis(double from, double to, List<Tick> ticks) {
    private static final double HUGE = Double.MAX_VALUE / 8;

    public ValueAxis {
        ticks = List.copyOf(ticks);
    }

    /// A value and how it is written.
    public record Tick(double value, String label) {}

    /// An axis that holds all values from `least` to `most` and ends at ticks.
    ///
    /// @param wanted about how many intervals
    /// @param zero whether it has to contain zero
    public static ValueAxis over(double least, double most, int wanted, boolean zero, Language language) {
        double low = Double.isFinite(least) ? Math.clamp(least, -HUGE, HUGE) : 0;
        double high = Double.isFinite(most) ? Math.clamp(most, -HUGE, HUGE) : Math.max(1, low);
        if (zero || nearZero(low, high)) {
            low = Math.min(0, low);
            high = Math.max(0, high);
        }
        if (high - low <= Math.abs(high) * 1e-9 || high == low) {
            double room = high == 0 ? 1 : Math.abs(high) * 0.1;
            low -= zero && low >= 0 ? 0 : room;
            high += room;
        }
        double step = step((high - low) / Math.max(1, wanted));
        double from = Math.floor(low / step + 1e-9) * step;
        double to = Math.ceil(high / step - 1e-9) * step;
        int count = (int) Math.clamp(Math.round((to - from) / step), 1, 50);
        var magnitude = Magnitude.of(Math.max(Math.abs(from), Math.abs(to)), step, language);
        var ticks = new Tick[count + 1];
        for (int i = 0; i <= count; i++) {
            double value = Math.abs(from + i * step) < step * 1e-6 ? 0 : from + i * step;
            ticks[i] = new Tick(value, magnitude.write(value, language));
        }
        return new ValueAxis(from, to, List.of(ticks));
    }

    /// Values that reach down to near zero read better from zero; others are never forced to it.
    private static boolean nearZero(double low, double high) {
        return low > 0 && low < 0.25 * (high - low) || high < 0 && -high < 0.25 * (high - low);
    }

    /// The round number (1, 2, 2.5 or 5 times a power of ten) not below the given one.
    static double step(double rough) {
        if (!(rough > 0)) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double round : new double[] {1, 2, 2.5, 5, 10}) {
            if (rough <= round * power * (1 + 1e-9)) {
                return round * power;
            }
        }
        return 10 * power;
    }
}
