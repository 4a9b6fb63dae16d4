package merchant.figure.point;

import java.awt.geom.Rectangle2D;
import merchant.figure.Easel;
import merchant.figure.Painted;
import merchant.figure.axis.ValueAxis;

/// Two value axes around a plot: grid and labels painted, and the mapping to pixels.
final class Axes {
    private static final double TICK_ROW = 18;

    private Axes() {}

    /// Paints the axes into a frame and gives the plot between them.
    ///
    /// @param across the lower axis; its ends are those of the plot
    /// @param grid true with lines for the lower axis too
    static Painted.Area paint(Easel easel, Rectangle2D frame, ValueAxis across, ValueAxis up, boolean grid, Painted.Spots spots) {
        var label = easel.look.label();
        double left = up.ticks().stream().mapToDouble(t -> easel.type.width(t.label(), label)).max().orElse(0) + Easel.GAP;
        var bounds = new Rectangle2D.Double(frame.getX() + left, frame.getY() + 6, Math.max(20, frame.getWidth() - left - 12),
                Math.max(20, frame.getHeight() - TICK_ROW - 10));
        var area = new Painted.Area(bounds, 0, across.from(), across.to(), up.from(), up.to(), spots);
        for (var tick : up.ticks()) {
            double y = area.y(tick.value());
            easel.line(bounds.getMinX(), y, bounds.getMaxX(), y, tick.value() == 0 ? easel.palette.muted() : easel.palette.grid(), 1);
            easel.text(tick.label(), bounds.getMinX() - Easel.GAP - easel.type.width(tick.label(), label), y + 4, label, easel.palette.muted());
        }
        for (var tick : across.ticks()) {
            double x = area.x(tick.value());
            if (x < bounds.getMinX() - 0.5 || x > bounds.getMaxX() + 0.5) {
                continue;
            }
            easel.line(x, grid ? bounds.getMinY() : bounds.getMaxY(), x, bounds.getMaxY() + (grid ? 0 : 4), easel.palette.grid(), 1);
            easel.text(tick.label(), x - easel.type.width(tick.label(), label) / 2, bounds.getMaxY() + TICK_ROW, label, easel.palette.muted());
        }
        return area;
    }
}
