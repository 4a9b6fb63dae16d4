package merchant.figure.interval;

import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Optional;
import merchant.figure.Easel;
import merchant.figure.Figure;
import merchant.figure.Ink;
import merchant.figure.Painted;
import merchant.figure.View;
import merchant.text.Sentence;

/// The same few things by several measures: a panel a measure, a bar a thing, each panel with its own scale from zero.
///
/// @param names of the things, in order; the first is what the figure is about
/// @param panels the measures
public record BarPanels(List<Sentence> names, List<Panel> panels) implements Figure.Drawn {
    private static final double HEAD = 24;
    private static final double ROW = 26;
    private static final double GAP = 28;
    private static final double BAR = 12;
    private static final double LEAST = 230;

    public BarPanels {
        names = List.copyOf(names);
        panels = List.copyOf(panels);
    }

    /// A measure.
    ///
    /// @param values one a thing; `NaN` where there is none
    /// @param said each value in words
    /// @param most where the scale ends; `NaN` for the largest value
    @SuppressWarnings("ArrayRecordComponent")
    public record Panel(Sentence title, double[] values, List<Sentence> said, double most) {
        public Panel {
            said = List.copyOf(said);
        }

        double end() {
            double largest = java.util.Arrays.stream(values).filter(Double::isFinite).max().orElse(1);
            return Double.isNaN(most) ? largest > 0 ? largest : 1 : most;
        }
    }

    /// As many beside each other as fit, but no row with a single one left over.
    private int columns(double width) {
        int fit = (int) Math.clamp(Math.floor((width + GAP) / (LEAST + GAP)), 1, Math.max(1, panels.size()));
        int rows = (panels.size() + fit - 1) / fit;
        return Math.max(1, (panels.size() + Math.max(1, rows) - 1) / Math.max(1, rows));
    }

    private double panelHeight() {
        return HEAD + names.size() * (ROW + 14) + 12;
    }

    @Override
    public double height(double width, double flat) {
        double rows = Math.ceil((double) panels.size() / columns(width - 2 * Easel.GAP));
        return 130 + rows * panelHeight();
    }

    @Override
    public void paint(Easel easel, Rectangle2D frame, View view) {
        int columns = columns(frame.getWidth());
        double wide = (frame.getWidth() - GAP * (columns - 1)) / columns;
        for (int i = 0; i < panels.size(); i++) {
            var place = new Rectangle2D.Double(frame.getX() + i % columns * (wide + GAP), frame.getY() + (double) (i / columns) * panelHeight(), wide, panelHeight());
            panel(easel, panels.get(i), place, i);
        }
    }

    private void panel(Easel easel, Panel panel, Rectangle2D place, int at) {
        var strong = easel.look.strongLabel();
        var font = easel.look.label();
        easel.text(easel.type.fit(easel.say(panel.title()), strong, place.getWidth()), place.getX(), place.getY() + 14, strong, easel.palette.text());
        double room = panel.said().stream().mapToDouble(s -> easel.type.width(easel.say(s), font)).max().orElse(0) + 10;
        double length = Math.max(20, place.getWidth() - room);
        double top = place.getY() + HEAD;
        var bounds = new Rectangle2D.Double(place.getX(), top, length, names.size() * (ROW + 14));
        var area = new Painted.Area(bounds, at, 0, panel.end(), 0, names.size(), (a, x, y) -> hit(easel, panel, a, y));
        for (int i = 0; i < names.size(); i++) {
            double y = top + i * (ROW + 14);
            easel.text(easel.type.fit(easel.say(names.get(i)), font, place.getWidth()), place.getX(), y + 12, font, i == 0 ? easel.palette.text() : easel.palette.muted());
            double value = panel.values()[i];
            double end = Double.isFinite(value) ? Math.max(1, Math.min(1, value / panel.end()) * length) : 0;
            easel.g.setColor(easel.palette.tint(Ink.QUIET, true));
            easel.g.fill(new RoundRectangle2D.Double(place.getX(), y + 18, length, BAR, 3, 3));
            easel.g.setColor(i == 0 ? easel.palette.accent() : easel.palette.muted());
            easel.g.fill(new RoundRectangle2D.Double(place.getX(), y + 18, end, BAR, 3, 3));
            easel.text(easel.say(panel.said().get(i)), place.getX() + length + 8, y + 28, i == 0 ? strong : font, easel.palette.text());
        }
        easel.add(area);
    }

    private Optional<Painted.Hit> hit(Easel easel, Panel panel, Painted.Area area, double y) {
        int index = (int) ((y - area.bounds().getY()) / area.bounds().getHeight() * names.size());
        if (index < 0 || index >= names.size()) {
            return Optional.empty();
        }
        double middle = area.bounds().getY() + index * (ROW + 14) + 18 + BAR / 2;
        double value = panel.values()[index];
        var reading = new Painted.Reading(easel.say(panel.title()), index == 0 ? Ink.FORECAST : Ink.QUIET, easel.say(panel.said().get(index)), value, middle);
        return Optional.of(new Painted.Hit(area.panel(), 0, area.x(Double.isFinite(value) ? value : 0), easel.say(names.get(index)), List.of(reading)));
    }
}
