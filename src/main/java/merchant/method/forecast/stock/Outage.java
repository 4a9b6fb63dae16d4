package merchant.method.forecast.stock;

/// A time without stock.
///
/// @param from its first moment, as in a Grid: seconds since 1970 or a period number
/// @param to the first moment after it
/// @param chance how likely so many days without a sale would be with stock; `NaN` where a table says that there was none
public record Outage(long from, long to, double chance) {
    /// True where only a rule thinks so.
    public boolean suspected() {
        return !Double.isNaN(chance);
    }
}
