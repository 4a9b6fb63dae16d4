package merchant.figure;

/// What part of a figure is painted.
///
/// @param from first moment shown; `Long.MIN_VALUE` for all
/// @param to last moment shown; `Long.MAX_VALUE` for all
/// @param worded whether title, subtitle and foot are painted; a page that says them itself paints without
public record View(long from, long to, boolean worded) {
    /// Everything, with its words.
    public static final View ALL = new View(Long.MIN_VALUE, Long.MAX_VALUE, true);

    /// Everything, the plot alone.
    public static final View BARE = new View(Long.MIN_VALUE, Long.MAX_VALUE, false);

    /// The same with another window of time.
    public View between(long first, long last) {
        return new View(Math.min(first, last), Math.max(first, last), worded);
    }

    /// True where a window of time is chosen.
    public boolean zoomed() {
        return from != Long.MIN_VALUE || to != Long.MAX_VALUE;
    }
}
