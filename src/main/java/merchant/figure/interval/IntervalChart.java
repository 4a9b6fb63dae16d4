package merchant.figure.interval;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import merchant.figure.Easel;
import merchant.figure.Figure;
import merchant.figure.Ink;
import merchant.figure.Painted;
import merchant.figure.View;
import merchant.figure.axis.ValueAxis;
import merchant.text.Sentence;

/// Rows with a point and the range in which it lies, against a value that means "nothing".
///
/// @param rows in the given order
/// @param scale factors are laid out so that doubling and halving are equally far from 1
/// @param nothing what the upright rule stands for
public record IntervalChart(List<Row> rows, Scale scale, Sentence nothing) implements Figure.Drawn {
    private static final double ROW = 28;
    private static final double RULE = 22;
    private static final double NARROW = 480;
    private static final double AXIS = 18;
    private static final double BETWEEN = 90;

    public IntervalChart {
        rows = List.copyOf(rows);
    }

    /// How values become places.
    public enum Scale {
        /// Nothing is 0.
        PLAIN,
        /// Nothing is 1; values are above 0.
        FACTOR
    }

    /// A row.
    ///
    /// @param lower lower end of the range, `NaN` where there is none; likewise `upper`
    /// @param brief the value in words, written at the right where the figure is narrow
    /// @param said value and range in words, written at the right elsewhere
    public record Row(Sentence label, Ink ink, double value, double lower, double upper, Sentence brief, Sentence said) {}

    @Override
    public double height(double width, double flat) {
        return Math.clamp(124 + RULE + axis() + rows.size() * ROW, 200, 4_000);
    }

    /// Factors are told by the words beside their rows; plain values have an axis.
    private double axis() {
        return scale == Scale.PLAIN ? AXIS : 0;
    }

    private double neutral() {
        return scale == Scale.FACTOR ? 1 : 0;
    }

    /// Where a value stands on the axis; beyond what can be drawn it stands at the end.
    private double at(double value) {
        return scale == Scale.FACTOR ? Math.log(Math.clamp(value, 1e-3, 1e6)) : value;
    }

    @Override
    public void paint(Easel easel, Rectangle2D frame, View view) {
        var font = easel.look.label();
        double names = Math.min(frame.getWidth() * 0.36, widest(easel, r -> easel.type.width(easel.say(r.label()), font))) + 12;
        double said = Math.min(frame.getWidth() * 0.4, widest(easel, r -> easel.type.width(beside(easel, r), font))) + 14;
        var bounds = new Rectangle2D.Double(frame.getX() + names, frame.getY() + RULE, Math.max(20, frame.getWidth() - names - said),
                Math.max(10, frame.getHeight() - RULE - 4 - axis()));
        double least = at(neutral());
        double most = least;
        for (var row : rows) {
            for (double end : new double[] {row.value(), row.lower(), row.upper()}) {
                least = Double.isFinite(end) ? Math.min(least, at(end)) : least;
                most = Double.isFinite(end) ? Math.max(most, at(end)) : most;
            }
        }
        double room = Math.max(most - least, 1e-9) * 0.04;
        var area = new Painted.Area(bounds, 0, least - room, most + room, 0, rows.size(), (a, x, y) -> hit(easel, a, y));
        ticks(easel, area);
        rule(easel, area);
        for (int i = 0; i < rows.size(); i++) {
            row(easel, area, frame, i);
        }
        easel.add(area);
    }

    private double widest(Easel easel, ToDoubleFunction<Row> width) {
        return rows.stream().mapToDouble(width).max().orElse(0);
    }

    private static String beside(Easel easel, Row row) {
        return easel.say(easel.width < NARROW ? row.brief() : row.said());
    }

    private void ticks(Easel easel, Painted.Area area) {
        if (scale != Scale.PLAIN) {
            return;
        }
        var b = area.bounds();
        var font = easel.look.label();
        for (var tick : ValueAxis.over(area.fromX(), area.toX(), (int) Math.clamp(b.getWidth() / BETWEEN, 1, 8), true, easel.translator.language()).ticks()) {
            if (tick.value() < area.fromX() || tick.value() > area.toX()) {
                continue;
            }
            double x = area.x(tick.value());
            double wide = easel.type.width(tick.label(), font);
            easel.line(x, b.getMinY(), x, b.getMaxY(), easel.palette.grid(), 1);
            easel.text(tick.label(), x - wide / 2, b.getMaxY() + AXIS - 4, font, easel.palette.muted());
        }
    }

    private void rule(Easel easel, Painted.Area area) {
        var b = area.bounds();
        double x = area.x(at(neutral()));
        easel.line(x, b.getMinY(), x, b.getMaxY(), easel.palette.muted(), 1, 3, 3);
        var text = easel.say(nothing);
        double wide = easel.type.width(text, easel.look.label());
        easel.patch(text, Math.clamp(x - wide / 2, 4, Math.max(4, easel.width - wide - 4)), b.getMinY() - 7, easel.look.label(), easel.palette.muted());
    }

    private void row(Easel easel, Painted.Area area, Rectangle2D frame, int index) {
        var row = rows.get(index);
        var b = area.bounds();
        var font = easel.look.label();
        double y = b.getY() + (index + 0.5) * b.getHeight() / rows.size();
        var colour = easel.palette.of(row.ink());
        easel.line(b.getMinX(), y, b.getMaxX(), y, easel.palette.grid(), 1);
        var name = easel.type.fit(easel.say(row.label()), font, b.getMinX() - frame.getX() - 12);
        easel.text(name, frame.getX(), y + 4, font, easel.palette.text());
        if (Double.isFinite(row.lower()) && Double.isFinite(row.upper())) {
            double left = area.x(at(row.lower()));
            double right = area.x(at(row.upper()));
            easel.line(left, y, right, y, colour, 3);
            easel.line(left, y - 4, left, y + 4, colour, 1.5);
            easel.line(right, y - 4, right, y + 4, colour, 1.5);
        }
        if (Double.isFinite(row.value())) {
            easel.g.setColor(colour);
            easel.g.fill(new Ellipse2D.Double(area.x(at(row.value())) - 4.5, y - 4.5, 9, 9));
        }
        var text = easel.type.fit(beside(easel, row), font, frame.getMaxX() - b.getMaxX() - 12);
        easel.text(text, b.getMaxX() + 12, y + 4, font, easel.palette.text());
    }

    private Optional<Painted.Hit> hit(Easel easel, Painted.Area area, double y) {
        int index = (int) ((y - area.bounds().getY()) / area.bounds().getHeight() * rows.size());
        if (index < 0 || index >= rows.size()) {
            return Optional.empty();
        }
        var row = rows.get(index);
        double middle = area.bounds().getY() + (index + 0.5) * area.bounds().getHeight() / rows.size();
        double x = Double.isFinite(row.value()) ? area.x(at(row.value())) : area.bounds().getX();
        var reading = new Painted.Reading("", row.ink(), easel.say(row.said()), row.value(), middle);
        return Optional.of(new Painted.Hit(0, 0, x, easel.say(row.label()), List.of(reading)));
    }
}
