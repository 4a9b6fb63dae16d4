package merchant.figure;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import merchant.figure.axis.Brief;
import merchant.figure.axis.ValueAxis;

/// Paints a [BarChart]: each bar from zero, its value written at its end, so that no value axis is needed.
final class BarPainter {
    private static final double ROW = 30;
    private final Easel easel;
    private final BarChart chart;
    private final View view;

    private BarPainter(Easel easel, BarChart chart, View view) {
        this.easel = easel;
        this.chart = chart;
        this.view = view;
    }

    static double height(BarChart chart, double width, double flat) {
        return chart.direction() == BarChart.Direction.HORIZONTAL ? Math.clamp(150 + chart.bars().size() * ROW, 220, 4_000) : flat;
    }

    static void paint(Easel easel, BarChart chart, Rectangle2D frame, View view) {
        var painter = new BarPainter(easel, chart, view);
        if (chart.bars().isEmpty()) {
            var words = easel.translator.say("There is nothing to show here.");
            easel.text(words, frame.getX(), frame.getCenterY(), easel.look.label(), easel.palette.muted());
        } else if (chart.direction() == BarChart.Direction.HORIZONTAL) {
            painter.horizontal(frame);
        } else {
            painter.vertical(frame);
        }
    }

    private String value(double value) {
        return chart.decimals() < 0 || Math.abs(value) >= 100_000 ? Brief.of(value, easel.translator)
                : easel.translator.numerals().number(value, chart.decimals());
    }

    private double[] range() {
        double least = Double.isNaN(view.least()) ? 0 : Math.min(0, view.least());
        double most = Double.isNaN(view.most()) ? 0 : Math.max(0, view.most());
        for (var bar : chart.bars()) {
            least = Double.isFinite(bar.value()) ? Math.min(least, bar.value()) : least;
            most = Double.isFinite(bar.value()) ? Math.max(most, bar.value()) : most;
        }
        for (var rule : chart.rules()) {
            least = Math.min(least, rule.value());
            most = Math.max(most, rule.value());
        }
        return new double[] {least, most > least ? most : least + 1};
    }

    private void horizontal(Rectangle2D frame) {
        var label = easel.look.label();
        double names = Math.min(frame.getWidth() * 0.4, widest(chart.bars().stream().map(b -> easel.say(b.label())).toList())) + 10;
        double room = widest(chart.bars().stream().map(b -> value(b.value())).toList()) + 10;
        var range = range();
        double below = range[0] < 0 ? room : 0;
        double top = chart.rules().isEmpty() ? 4 : 22;
        var bounds = new Rectangle2D.Double(frame.getX() + names + below, frame.getY() + top,
                Math.max(20, frame.getWidth() - names - below - room), Math.max(20, frame.getHeight() - top - 4));
        var area = new Painted.Area(bounds, 0, range[0], range[1], 0, chart.bars().size(), this::barAcross);
        rules(area, true);
        double slot = bounds.getHeight() / chart.bars().size();
        double thick = Math.min(20, slot * 0.62);
        for (int i = 0; i < chart.bars().size(); i++) {
            var bar = chart.bars().get(i);
            double middle = bounds.getY() + (i + 0.5) * slot;
            double end = area.x(Double.isFinite(bar.value()) ? bar.value() : 0);
            fill(Math.min(area.x(0), end), middle - thick / 2, Math.abs(end - area.x(0)), thick, bar.ink());
            var name = easel.type.fit(easel.say(bar.label()), label, names - 10);
            boolean strong = bar.ink() == Ink.FORECAST;
            easel.text(name, frame.getX(), middle + 4, label, strong ? easel.palette.text() : easel.palette.muted());
            var text = value(bar.value());
            double start = bar.value() < 0 ? end - easel.type.width(text, label) - 6 : end + 6;
            easel.over(text, start, middle + 4, label, strong ? easel.palette.text() : easel.palette.muted());
        }
        easel.line(area.x(0), bounds.getMinY(), area.x(0), bounds.getMaxY(), easel.palette.muted(), 1);
        easel.add(area);
    }

    private void vertical(Rectangle2D frame) {
        var range = range();
        var axis = ValueAxis.over(range[0], range[1], (int) Math.clamp(frame.getHeight() / 60, 2, 6), true, easel.translator.language());
        var label = easel.look.label();
        double left = widest(axis.ticks().stream().map(ValueAxis.Tick::label).toList()) + Easel.GAP;
        var bounds = new Rectangle2D.Double(frame.getX() + left, frame.getY() + 20, Math.max(20, frame.getWidth() - left - 4),
                Math.max(20, frame.getHeight() - 42));
        var area = new Painted.Area(bounds, 0, 0, chart.bars().size(), axis.from(), axis.to(), this::barUpright);
        for (var tick : axis.ticks()) {
            easel.line(bounds.getMinX(), area.y(tick.value()), bounds.getMaxX(), area.y(tick.value()), easel.palette.grid(), 1);
            easel.text(tick.label(), bounds.getMinX() - Easel.GAP - easel.type.width(tick.label(), label), area.y(tick.value()) + 4, label,
                    easel.palette.muted());
        }
        double slot = bounds.getWidth() / chart.bars().size();
        for (int i = 0; i < chart.bars().size(); i++) {
            var bar = chart.bars().get(i);
            double end = area.y(Double.isFinite(bar.value()) ? bar.value() : 0);
            double wide = Math.min(48, slot * 0.7);
            double middle = bounds.getX() + (i + 0.5) * slot;
            fill(middle - wide / 2, Math.min(end, area.y(0)), wide, Math.abs(end - area.y(0)), bar.ink());
            centred(easel.say(bar.label()), middle, bounds.getMaxY() + 16);
            centred(value(bar.value()), middle, Math.min(end, area.y(0)) - 5);
        }
        rules(area, false);
        easel.line(bounds.getMinX(), area.y(0), bounds.getMaxX(), area.y(0), easel.palette.muted(), 1);
        easel.add(area);
    }

    /// Writes a label where it is free; a value that would touch its neighbour is left to pointing at the bar.
    private void centred(String text, double middle, double y) {
        double wide = easel.type.width(text, easel.look.label());
        var box = easel.box(text, middle - wide / 2 - 3, y, easel.look.label());
        if (easel.free(new Rectangle2D.Double(box.getX(), box.getY(), wide + 6, box.getHeight()))) {
            easel.text(text, middle - wide / 2, y, easel.look.label(), easel.palette.muted());
        }
    }

    private void fill(double x, double y, double w, double h, Ink ink) {
        easel.g.setColor(ink == Ink.QUIET ? Palette.mix(easel.palette.muted(), easel.palette.surface(), 0.55) : easel.palette.of(ink));
        easel.g.fill(new Rectangle2D.Double(x, y, w, h));
    }

    private void rules(Painted.Area area, boolean upright) {
        var b = area.bounds();
        for (var rule : chart.rules()) {
            var text = easel.type.fit(easel.say(rule.label()), easel.look.label(), easel.width / 2);
            double wide = easel.type.width(text, easel.look.label());
            if (upright) {
                double x = area.x(rule.value());
                easel.line(x, b.getMinY() - 4, x, b.getMaxY(), easel.palette.muted(), 1, 3, 3);
                easel.patch(text, Math.clamp(x - wide / 2, 4, Math.max(4, easel.width - wide - 4)), b.getMinY() - 9, easel.look.label(),
                        easel.palette.muted());
            } else {
                double y = area.y(rule.value());
                easel.line(b.getMinX(), y, b.getMaxX(), y, easel.palette.muted(), 1, 3, 3);
                easel.patch(text, b.getMaxX() - wide, y - 5, easel.look.label(), easel.palette.muted());
            }
        }
    }

    private double widest(List<String> texts) {
        return texts.stream().mapToDouble(t -> easel.type.width(t, easel.look.label())).max().orElse(0);
    }

    private Optional<Painted.Hit> barAcross(Painted.Area area, double x, double y) {
        return hit(area, (int) ((y - area.bounds().getY()) / area.bounds().getHeight() * chart.bars().size()), true);
    }

    private Optional<Painted.Hit> barUpright(Painted.Area area, double x, double y) {
        return hit(area, (int) ((x - area.bounds().getX()) / area.bounds().getWidth() * chart.bars().size()), false);
    }

    private Optional<Painted.Hit> hit(Painted.Area area, int at, boolean across) {
        if (at < 0 || at >= chart.bars().size()) {
            return Optional.empty();
        }
        var bar = chart.bars().get(at);
        var b = area.bounds();
        double share = (at + 0.5) / chart.bars().size();
        double end = Double.isFinite(bar.value()) ? bar.value() : 0;
        var readings = new ArrayList<Painted.Reading>();
        readings.add(new Painted.Reading("", bar.ink(), value(bar.value()), bar.value(), across ? b.getY() + share * b.getHeight() : area.y(end)));
        return Optional.of(new Painted.Hit(0, 0, across ? area.x(end) : b.getX() + share * b.getWidth(), easel.say(bar.label()), readings));
    }
}
