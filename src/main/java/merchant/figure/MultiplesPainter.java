package merchant.figure;

import java.awt.geom.Rectangle2D;

/// Paints [SmallMultiples].
final class MultiplesPainter {
    private MultiplesPainter() {}

    static double height(SmallMultiples multiples, double width, double flat) {
        return flat;
    }

    static void paint(Easel easel, SmallMultiples multiples, Rectangle2D frame, View view) {
        easel.line(frame.getX(), frame.getMaxY(), frame.getMaxX(), frame.getMaxY(), easel.palette.border(), 1);
    }
}
