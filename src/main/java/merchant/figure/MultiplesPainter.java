package merchant.figure;

import java.awt.geom.Rectangle2D;
import java.util.List;
import merchant.figure.axis.ValueAxis;

/// Paints [SmallMultiples]: stacked over one time axis, or as a list in columns.
final class MultiplesPainter {
    private static final double TITLE_ROW = 22;
    private static final double DATES = 40;
    private static final double CELL = 96;
    private static final double CELL_WIDTH = 260;

    private MultiplesPainter() {}

    static double height(SmallMultiples multiples, double width, double flat) {
        int count = Math.max(1, multiples.panels().size());
        return switch (multiples.arrangement()) {
            case STACKED -> Math.clamp(140 + count * Math.clamp(width * 0.14, 100, 170), 260, 2_000);
            case LIST -> 130 + Math.ceil((double) count / columns(width)) * CELL;
        };
    }

    private static int columns(double width) {
        return (int) Math.clamp(Math.floor(width / CELL_WIDTH), 1, 6);
    }

    static void paint(Easel easel, SmallMultiples multiples, Rectangle2D frame, View view) {
        if (multiples.panels().isEmpty()) {
            var words = easel.translator.say("There is nothing to show here.");
            easel.text(words, frame.getX(), frame.getCenterY(), easel.look.label(), easel.palette.muted());
            return;
        }
        switch (multiples.arrangement()) {
            case STACKED -> stacked(easel, multiples.panels(), frame, view);
            case LIST -> list(easel, multiples.panels(), frame, view);
        }
    }

    private static void stacked(Easel easel, List<SmallMultiples.Panel> panels, Rectangle2D frame, View view) {
        double each = (frame.getHeight() - DATES) / panels.size();
        double from = panels.stream().mapToDouble(p -> Reach.ofTimes(p.chart()).least()).min().orElse(0);
        double to = panels.stream().mapToDouble(p -> Reach.ofTimes(p.chart()).most()).max().orElse(1);
        double left = panels.stream().mapToDouble(p -> axisWidth(easel, p.chart(), from, to, each)).max().orElse(0);
        for (int i = 0; i < panels.size(); i++) {
            boolean last = i == panels.size() - 1;
            double top = frame.getY() + i * each;
            title(easel, panels.get(i), frame.getX(), top, frame.getWidth());
            var place = new Rectangle2D.Double(frame.getX(), top + TITLE_ROW, frame.getWidth(), each - TITLE_ROW + (last ? DATES : -6));
            TimePainter.paint(easel, panels.get(i).chart(), place, view, i, new TimePainter.Style(last, true, false, left, from, to));
        }
    }

    private static double axisWidth(Easel easel, TimeChart chart, double from, double to, double high) {
        var reach = Reach.ofValues(chart, from, to);
        int intervals = (int) Math.clamp((high - TITLE_ROW) / 56, 2, 7);
        return ValueAxis.over(reach.least(), reach.most(), intervals, chart.baseline() == TimeChart.Baseline.ZERO, easel.translator.language())
                .ticks().stream().mapToDouble(t -> easel.type.width(t.label(), easel.look.label())).max().orElse(0) + Easel.GAP;
    }

    private static void list(Easel easel, List<SmallMultiples.Panel> panels, Rectangle2D frame, View view) {
        int columns = Math.min(columns(easel.width), panels.size());
        int rows = (panels.size() + columns - 1) / columns;
        double gap = 24;
        double wide = (frame.getWidth() - gap * (columns - 1)) / columns;
        double high = frame.getHeight() / rows;
        for (int i = 0; i < panels.size(); i++) {
            double x = frame.getX() + i % columns * (wide + gap);
            double y = frame.getY() + (double) (i / columns) * high;
            if (high < TITLE_ROW + 24) {
                TimePainter.paint(easel, panels.get(i).chart(), new Rectangle2D.Double(x, y, wide, Math.max(4, high - 4)), view, i, TimePainter.Style.SPARK);
                continue;
            }
            title(easel, panels.get(i), x, y, wide);
            var place = new Rectangle2D.Double(x, y + TITLE_ROW, wide, high - TITLE_ROW - 12);
            TimePainter.paint(easel, panels.get(i).chart(), place, view, i, TimePainter.Style.SPARK);
        }
    }

    private static void title(Easel easel, SmallMultiples.Panel panel, double x, double top, double wide) {
        var note = easel.type.fit(easel.say(panel.note()), easel.look.label(), wide * 0.5);
        double noted = note.isBlank() ? 0 : easel.type.width(note, easel.look.label()) + 12;
        var title = easel.type.fit(easel.say(panel.title()), easel.look.strongLabel(), wide - noted);
        easel.text(title, x, top + 14, easel.look.strongLabel(), easel.palette.text());
        easel.text(note, x + wide - noted + 12, top + 14, easel.look.label(), easel.palette.muted());
    }
}
