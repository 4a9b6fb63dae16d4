package merchant.figure;

import java.awt.geom.Rectangle2D;

/// Paints a [BarChart].
final class BarPainter {
    private BarPainter() {}

    static double height(BarChart chart, double width, double flat) {
        return flat;
    }

    static void paint(Easel easel, BarChart chart, Rectangle2D frame) {
        easel.line(frame.getX(), frame.getMaxY(), frame.getMaxX(), frame.getMaxY(), easel.palette.border(), 1);
    }
}
