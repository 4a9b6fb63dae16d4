package merchant.ui.result.order;

import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/// Expected demand as a small bar: the range in which eight of ten demands lie, a dot-wide stroke at the mean, and an upright line at what is there and coming. Where
/// that line stands left of the range, the stock does not last; it is absent where the stock is not known.
final class RangeBar extends Region {
    private static final double HIGH = 8;

    private final Rectangle track = new Rectangle();
    private final Rectangle range = new Rectangle();
    private final Rectangle mean = new Rectangle();
    private final Line position = new Line();
    private double low;
    private double middle;
    private double high;
    private double there;

    RangeBar() {
        getStyleClass().add("range-bar");
        track.getStyleClass().add("range-track");
        range.getStyleClass().add("range-range");
        mean.getStyleClass().add("range-mean");
        position.getStyleClass().add("range-position");
        getChildren().addAll(track, range, mean, position);
        getChildren().forEach(n -> n.setManaged(false));
        setPrefSize(104, 20);
        setMinSize(56, 20);
    }

    void show(double least, double expected, double most, double stock) {
        low = least;
        middle = expected;
        high = most;
        there = stock;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        position.setVisible(!Double.isNaN(there));
        double known = Double.isNaN(there) ? 0 : there;
        double scale = Math.max(high, known) <= 0 ? 0 : (getWidth() - 2) / Math.max(high, known);
        double top = (getHeight() - HIGH) / 2;
        box(track, 0, getWidth(), top + HIGH / 2 - 0.5, 1);
        box(range, low * scale, Math.max(2, (high - low) * scale), top, HIGH);
        box(mean, middle * scale - 1, 2, top, HIGH);
        double x = 1 + known * scale;
        position.setStartX(x);
        position.setEndX(x);
        position.setStartY(top - 4);
        position.setEndY(top + HIGH + 4);
    }

    private static void box(Rectangle shape, double x, double wide, double y, double tall) {
        shape.setX(Math.max(0, x));
        shape.setY(y);
        shape.setWidth(wide);
        shape.setHeight(tall);
    }
}
