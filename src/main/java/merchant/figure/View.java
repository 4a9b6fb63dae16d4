package merchant.figure;

/// What part of a figure is painted.
///
/// @param from first moment shown; `Long.MIN_VALUE` for where the chart starts by itself
/// @param to last moment shown; `Long.MAX_VALUE` for the end
/// @param worded whether title, subtitle and foot are painted; a page that says them itself paints without
public record View(long from, long to, boolean worded) {
    /// What the figure shows by itself, with its words.
    public static final View ALL = new View(Long.MIN_VALUE, Long.MAX_VALUE, true);

    /// What the figure shows by itself, the plot alone.
    public static final View BARE = new View(Long.MIN_VALUE, Long.MAX_VALUE, false);

    /// The same with all moments, also those before the chart's own start.
    public View whole() {
        return new View(Long.MIN_VALUE + 1, Long.MAX_VALUE, worded);
    }

    /// The same with another window of time.
    public View between(long first, long last) {
        return new View(Math.min(first, last), Math.max(first, last), worded);
    }

    /// True where a window of time is chosen.
    public boolean zoomed() {
        return from != Long.MIN_VALUE || to != Long.MAX_VALUE;
    }
}
