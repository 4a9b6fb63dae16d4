package merchant.figure;

import java.awt.geom.Rectangle2D;

/// Paints a [TimeChart].
final class TimePainter {
    private TimePainter() {}

    static void paint(Easel easel, TimeChart chart, Rectangle2D frame, View view, int panel) {
        easel.line(frame.getX(), frame.getMaxY(), frame.getMaxX(), frame.getMaxY(), easel.palette.border(), 1);
    }
}
