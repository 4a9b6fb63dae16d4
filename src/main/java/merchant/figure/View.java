package merchant.figure;

/// What part of a figure is painted.
///
/// @param from first moment shown; `Long.MIN_VALUE` for where the chart starts by itself
/// @param to last moment shown; `Long.MAX_VALUE` for the end
/// @param worded whether title, subtitle and foot are painted; a page that says them itself paints without
/// @param least a value that the value axis reaches down to at least, so that figures side by side have one scale; `NaN` for none
/// @param most a value that it reaches up to at least; `NaN` for none
public record View(long from, long to, boolean worded, double least, double most) {
    public View(long from, long to, boolean worded) {
        this(from, to, worded, Double.NaN, Double.NaN);
    }

    /// What the figure shows by itself, with its words.
    public static final View ALL = new View(Long.MIN_VALUE, Long.MAX_VALUE, true);

    /// What the figure shows by itself, the plot alone.
    public static final View BARE = new View(Long.MIN_VALUE, Long.MAX_VALUE, false);

    /// The same with all moments, also those before the chart's own start.
    public View whole() {
        return new View(Long.MIN_VALUE + 1, Long.MAX_VALUE, worded, least, most);
    }

    /// The same with another window of time.
    public View between(long first, long last) {
        return new View(Math.min(first, last), Math.max(first, last), worded, least, most);
    }

    /// The same with a value axis that reaches at least so far.
    public View reaching(double low, double high) {
        return new View(from, to, worded, low, high);
    }

    /// True where a window of time is chosen.
    public boolean zoomed() {
        return from != Long.MIN_VALUE || to != Long.MAX_VALUE;
    }
}
