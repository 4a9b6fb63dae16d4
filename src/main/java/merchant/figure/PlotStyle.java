package merchant.figure;

/// What surrounds a plot. Panels over one time axis share gutters and moments.
///
/// @param dates whether the time axis is written
/// @param values whether the value axis is written
/// @param ends whether lines are labelled at their ends
/// @param left width of the value axis, −1 for what it needs
/// @param fromX first moment, `NaN` for the chart's own
record PlotStyle(boolean dates, boolean values, boolean ends, double left, double fromX, double toX) {
    /// A chart that stands alone.
    static final PlotStyle FULL = new PlotStyle(true, true, true, -1, Double.NaN, Double.NaN);

    /// A small chart in a list.
    static final PlotStyle SPARK = new PlotStyle(false, false, false, 0, Double.NaN, Double.NaN);
}
