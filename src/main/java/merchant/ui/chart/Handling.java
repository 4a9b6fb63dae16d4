package merchant.ui.chart;

import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import merchant.figure.Painted;

/// Mouse, wheel and keys of a figure. The wheel zooms only with Ctrl held or once the figure has the focus, so that a page
/// with figures can be scrolled through.
final class Handling {
    private static final double STEP = 0.1;

    private final FigureView figure;
    private final Reader reader;
    private double pressed = Double.NaN;

    Handling(FigureView figure, Reader reader) {
        this.figure = figure;
        this.reader = reader;
    }

    void attach() {
        figure.setOnMouseMoved(this::point);
        figure.setOnMouseExited(e -> forget());
        figure.setOnMousePressed(this::press);
        figure.setOnMouseDragged(this::drag);
        figure.setOnMouseReleased(this::release);
        figure.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                figure.reset();
            }
        });
        figure.setOnScroll(this::scroll);
        figure.setOnKeyPressed(this::key);
        figure.focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                forget();
            }
        });
    }

    private void point(MouseEvent e) {
        var painted = figure.painted();
        if (painted == null) {
            return;
        }
        var area = painted.area(e.getX(), e.getY());
        var hit = painted.nearest(e.getX(), e.getY());
        if (area.isPresent() && hit.isPresent()) {
            reader.read(hit.get(), area.get());
        } else {
            reader.forget();
        }
    }

    private void forget() {
        reader.forget();
        figure.describe();
    }

    private void press(MouseEvent e) {
        figure.requestFocus();
        pressed = e.getButton() == MouseButton.PRIMARY && figure.timed() ? e.getX() : Double.NaN;
    }

    private void drag(MouseEvent e) {
        var area = figure.firstArea();
        if (!Double.isNaN(pressed) && area != null) {
            reader.choosing(within(pressed, area), within(e.getX(), area), area);
        }
    }

    private void release(MouseEvent e) {
        var area = figure.firstArea();
        reader.chosen();
        if (!Double.isNaN(pressed) && area != null) {
            figure.show(within(pressed, area), within(e.getX(), area));
        }
        pressed = Double.NaN;
    }

    private static double within(double x, Painted.Area area) {
        return Math.clamp(x, area.bounds().getX(), area.bounds().getMaxX());
    }

    private void scroll(ScrollEvent e) {
        var area = figure.firstArea();
        if (area == null || e.getDeltaY() == 0 || !(e.isControlDown() || figure.isFocused()) || !figure.timed()) {
            return;
        }
        figure.zoomAt((double) area.moment(within(e.getX(), area)), e.getDeltaY() > 0 ? Zoom.NOTCH : 1 / Zoom.NOTCH);
        e.consume();
    }

    private void key(KeyEvent e) {
        if (e.isControlDown() || e.isAltDown() || e.isMetaDown()) {
            return;
        }
        boolean used = switch (e.getCode()) {
            case LEFT, RIGHT -> {
                double way = e.getCode() == javafx.scene.input.KeyCode.LEFT ? -1 : 1;
                if (e.isShiftDown()) {
                    figure.move(way * STEP);
                } else {
                    read((int) way);
                }
                yield true;
            }
            case PLUS, EQUALS, ADD -> zoomed(true);
            case MINUS, SUBTRACT -> zoomed(false);
            case DIGIT0, NUMPAD0 -> {
                figure.reset();
                yield true;
            }
            default -> false;
        };
        if (used) {
            e.consume();
        }
    }

    private boolean zoomed(boolean closer) {
        figure.zoom(closer);
        return true;
    }

    /// Reads the next value to the left or right: walks the pixels until another moment is nearest.
    private void read(int way) {
        var painted = figure.painted();
        var area = figure.firstArea();
        if (painted == null || area == null) {
            return;
        }
        var b = area.bounds();
        var now = reader.hit();
        double start = now == null ? (way > 0 ? b.getX() : b.getMaxX() - 1) : now.x() + way;
        for (double x = start; x >= b.getX() && x <= b.getMaxX(); x += way) {
            var hit = area.spots().nearest(area, x, b.getCenterY());
            if (hit.isPresent() && (now == null || hit.get().moment() != now.moment())) {
                reader.read(hit.get(), area);
                figure.describe();
                return;
            }
        }
    }
}
