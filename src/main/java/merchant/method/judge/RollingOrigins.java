package merchant.method.judge;

import java.util.stream.IntStream;

/// Where the past is cut for a backtest: each origin is a count of values that the method may see; the `horizon` values
/// after it judge. The window grows, every origin has its full horizon, and the last one ends with the series.
public final class RollingOrigins {
    private RollingOrigins() {}

    /// The origins, rising. None is below `least`, and while there is room none is in the first half of the series, where a
    /// method would know much less than it knows today. They stand at most `horizon` apart (so that test periods touch but need
    /// not overlap), nearer where the series is short; there are fewer than `folds` where even steps of one find no room.
    ///
    /// @param length values in the series
    /// @param horizon values that judge each origin
    /// @param least the fewest values that every judged method needs
    /// @param folds how many origins are wanted, at least 1
    /// @return empty when `length < least + horizon`
    public static int[] of(int length, int horizon, int least, int folds) {
        int last = length - horizon;
        if (last < least) {
            return new int[0];
        }
        int first = Math.min(last, Math.max(least, (length + 1) / 2));
        int roomy = folds > 1 ? (last - first) / (folds - 1) : 0;
        if (roomy < 1) {
            first = Math.max(least, last - folds + 1);
        }
        int step = Math.clamp(roomy, 1, horizon);
        int count = Math.min(folds, (last - first) / step + 1);
        return IntStream.range(0, count).map(i -> last - (count - 1 - i) * step).toArray();
    }
}
