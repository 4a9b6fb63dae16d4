package merchant.figure;

import java.awt.geom.Rectangle2D;
import merchant.figure.axis.Brief;
import merchant.figure.axis.TimeAxis;
import merchant.figure.axis.ValueAxis;
import merchant.result.ForecastResult.Unit;

/// Paints a [TimeChart]: grid and axes, then bands, lines and marks, then the words at their ends.
final class TimePainter {
    private static final double TICK_ROW = 18;
    private static final double FAR = 24;
    private static final double RING = 5;

    private final Easel easel;
    private final TimeChart chart;
    private final Style style;
    private double from;
    private double to;
    private double below;

    private TimePainter(Easel easel, TimeChart chart, Style style) {
        this.easel = easel;
        this.chart = chart;
        this.style = style;
    }

    static void paint(Easel easel, TimeChart chart, Rectangle2D frame, View view, int panel) {
        paint(easel, chart, frame, view, panel, Style.FULL);
    }

    static void paint(Easel easel, TimeChart chart, Rectangle2D frame, View view, int panel, Style style) {
        new TimePainter(easel, chart, style).paint(frame, view, panel);
    }

    private void paint(Rectangle2D frame, View view, int panel) {
        if (!moments(view)) {
            var words = easel.translator.say("There is nothing to show here.");
            easel.text(words, frame.getX(), frame.getCenterY(), easel.look.label(), easel.palette.muted());
            return;
        }
        var reach = Reach.ofValues(chart, from, to).with(view.least()).with(view.most());
        var lanes = new Lanes(easel, chart, from, to);
        below = style.dates() ? lanes.high() : 0;
        double bottom = (style.dates() ? 2 * TICK_ROW + 4 : 2) + below;
        double top = chart.divides().isEmpty() || !style.ends() ? 6 : 22;
        double high = Math.max(20, frame.getHeight() - top - bottom);
        int intervals = (int) Math.clamp(high / 56, 2, 7);
        var values = ValueAxis.over(reach.least(), reach.most(), intervals, chart.baseline() == TimeChart.Baseline.ZERO,
                easel.translator.language());
        double left = style.left() >= 0 ? style.left() : axisWidth(values);
        var ends = EndLabels.of(easel, chart, from, to);
        double most = Math.clamp(frame.getWidth() * (easel.width < 480 ? 0.4 : 0.3), 60, 230);
        double right = style.ends() ? Math.max(12, Math.max(ends.width(most), lanes.width(most)) + 10) : 4;
        var bounds = new Rectangle2D.Double(frame.getX() + left, frame.getY() + top, Math.max(20, frame.getWidth() - left - right), high);
        var low = style.values() ? values : exact(reach, values);
        var area = new Painted.Area(bounds, panel, from, to, low.from(), low.to(), new TimeSpots(chart, easel.translator));
        if (style.dates()) {
            lanes.ground(area);
        }
        grid(area, values);
        if (style.dates()) {
            dates(area);
            lanes.paint(area, right - 10);
        }
        divides(area, frame, false);
        new Traces(easel, area).paint(chart);
        divides(area, frame, true);
        if (style.ends()) {
            ends.paint(area, most);
            inside(area);
        }
        easel.add(area);
    }

    /// A small chart uses its height for its own values.
    private static ValueAxis exact(Reach reach, ValueAxis axis) {
        return reach.empty() || reach.least() == reach.most() ? axis : new ValueAxis(reach.least(), reach.most(), axis.ticks());
    }

    private boolean moments(View view) {
        var reach = Reach.ofTimes(chart);
        if (reach.empty()) {
            return false;
        }
        from = Double.isNaN(style.fromX()) ? reach.least() : style.fromX();
        to = Double.isNaN(style.toX()) ? reach.most() : style.toX();
        if (view.zoomed() && view.from() < to && view.to() > from) {
            from = Math.max(from, view.from());
            to = Math.min(to, view.to());
        } else if (Double.isNaN(style.fromX()) && chart.start() < to) {
            from = Math.max(from, chart.start());
        }
        if (to <= from) {
            double room = room(chart.unit());
            from -= room;
            to += room;
        }
        return true;
    }

    /// Half of what stands around a single moment.
    private static double room(Unit unit) {
        return switch (unit) {
            case HOUR -> 3_600 * 3;
            case DAY -> 86_400 * 3;
            case WEEK -> 86_400 * 14;
            case MONTH -> 86_400 * 62;
            case QUARTER -> 86_400 * 184;
            case YEAR -> 86_400 * 732;
            case NUMBER -> 2;
        };
    }

    double axisWidth(ValueAxis values) {
        return values.ticks().stream().mapToDouble(t -> easel.type.width(t.label(), easel.look.label())).max().orElse(0) + Easel.GAP;
    }

    private void grid(Painted.Area area, ValueAxis values) {
        var b = area.bounds();
        if (!style.values()) {
            return;
        }
        boolean crosses = area.fromY() < 0 && area.toY() > 0;
        for (var tick : values.ticks()) {
            double y = area.y(tick.value());
            boolean zero = tick.value() == 0 && crosses;
            easel.line(b.getMinX(), y, b.getMaxX(), y, zero ? easel.palette.muted() : easel.palette.grid(), 1);
            var label = easel.look.label();
            easel.text(tick.label(), b.getMinX() - Easel.GAP - easel.type.width(tick.label(), label), y + 4, label, easel.palette.muted());
        }
    }

    private void dates(Painted.Area area) {
        var b = area.bounds();
        var font = easel.look.label();
        double foot = b.getMaxY() + below;
        easel.line(b.getMinX(), b.getMaxY(), b.getMaxX(), b.getMaxY(), easel.palette.border(), 1);
        var times = chart.lines().isEmpty() ? new long[0] : chart.lines().getFirst().times();
        long anchor = times.length > 0 ? times[0] : Math.round(from);
        double free = -1;
        double contextFree = -1;
        var ticks = TimeAxis.between(from, to, chart.unit(), anchor, b.getWidth(), easel.translator.language(), s -> easel.type.width(s, font));
        for (int i = 0; i < ticks.size(); i++) {
            var tick = ticks.get(i);
            double x = area.x(tick.at());
            double start = within(x - easel.type.width(tick.label(), font) / 2, easel.type.width(tick.label(), font));
            if (start < free) {
                continue;
            }
            easel.line(x, foot, x, foot + 4, easel.palette.border(), 1);
            easel.text(tick.label(), start, foot + TICK_ROW, font, easel.palette.muted());
            free = start + easel.type.width(tick.label(), font) + 6;
            double wide = easel.type.width(tick.context(), font);
            double under = within(start, wide);
            if (!tick.context().isEmpty() && under >= contextFree && (i > 0 || nextContext(ticks, area) > under + wide + 6)) {
                easel.text(tick.context(), under, foot + 2 * TICK_ROW, font, easel.palette.text());
                contextFree = under + wide + 10;
            }
        }
    }

    /// Where the second year (month, day) begins: the first gives way to it.
    private double nextContext(java.util.List<TimeAxis.Tick> ticks, Painted.Area area) {
        return ticks.stream().skip(1).filter(t -> !t.context().isEmpty()).mapToDouble(t -> area.x(t.at())).findFirst()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private double within(double start, double wide) {
        return Math.clamp(start, 2, Math.max(2, easel.width - 2 - wide));
    }

    private void divides(Painted.Area area, Rectangle2D frame, boolean words) {
        var b = area.bounds();
        for (var divide : chart.divides()) {
            double x = area.x(divide.time());
            if (x < b.getMinX() || x > b.getMaxX()) {
                continue;
            }
            if (!words) {
                easel.line(x, b.getMinY() - 4, x, b.getMaxY(), easel.palette.muted(), 1, 2, 3);
            } else if (style.ends()) {
                var text = easel.type.fit(easel.say(divide.label()), easel.look.label(), frame.getWidth());
                double wide = easel.type.width(text, easel.look.label());
                double start = Math.clamp(x - wide / 2, frame.getX(), Math.max(frame.getX(), frame.getMaxX() - wide));
                easel.patch(text, start, b.getMinY() - 9, easel.look.label(), easel.palette.muted());
            }
        }
    }

    /// Names and last values of lines that end inside the plot, where there is room beside their end.
    private void inside(Painted.Area area) {
        double near = to - (to - from) * 0.02;
        for (var line : chart.lines()) {
            int last = EndLabels.lastIn(line, to);
            if (line.end() == TimeChart.EndLabel.NONE || last < 0 || line.times()[last] >= near || line.times()[last] < from) {
                continue;
            }
            var name = line.end() == TimeChart.EndLabel.VALUE ? "" : easel.say(line.label());
            var value = line.end() == TimeChart.EndLabel.NAME ? "" : Brief.of(line.values()[last], easel.translator);
            beside(area, (name + " " + value).strip(), area.x(line.times()[last]), area.y(line.values()[last]), line.ink());
        }
    }

    /// Writes beside a point, first where no line runs, else above whatever stands there.
    private void beside(Painted.Area area, String text, double x, double y, Ink ink) {
        var font = easel.look.strongLabel();
        double wide = easel.type.width(text, font);
        for (double dy : new double[] {-10, 20, -26, 36, -46, 56, -70, 80, -100, 110}) {
            for (double start : new double[] {x - wide - 6, x - wide / 2, x + 8}) {
                var box = easel.box(text, start, y + dy, font);
                if (area.bounds().contains(box) && !crossed(area, box) && easel.patch(text, start, y + dy, font, easel.palette.of(ink))) {
                    lead(box, x, y);
                    return;
                }
            }
        }
        double start = Math.max(area.bounds().getMinX(), x - wide - 6);
        if (easel.patch(text, start, area.bounds().getMinY() + 10, font, easel.palette.of(ink))) {
            lead(easel.box(text, start, area.bounds().getMinY() + 10, font), x, y);
        }
    }

    /// A thin line from a name to its point where other things lie between them.
    private void lead(Rectangle2D name, double x, double y) {
        double end = y > name.getMaxY() ? name.getMaxY() : name.getMinY();
        if (Math.abs(y - end) > FAR) {
            double at = Math.clamp(x, name.getMinX() + 2, name.getMaxX() - 2);
            easel.line(at, end, x, y + (end < y ? -RING : RING), easel.palette.border(), 1);
        }
    }

    /// Whether a line of the chart runs through a box.
    private boolean crossed(Painted.Area area, Rectangle2D box) {
        for (var line : chart.lines()) {
            int first = Math.max(1, Reach.first(line.times(), area.moment(box.getMinX())));
            int last = Math.min(line.times().length - 1, Reach.last(line.times(), area.moment(box.getMaxX())) + 1);
            if (last - first > 2_000) {
                return true;
            }
            for (int i = first; i <= last; i++) {
                if (box.intersectsLine(area.x(line.times()[i - 1]), area.y(line.values()[i - 1]), area.x(line.times()[i]), area.y(line.values()[i]))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// What surrounds a plot. Panels over one time axis share gutters and moments.
    ///
    /// @param dates whether the time axis is written
    /// @param values whether the value axis is written
    /// @param ends whether lines are labelled at their ends
    /// @param left width of the value axis, −1 for what it needs
    /// @param fromX first moment, `NaN` for the chart's own
    record Style(boolean dates, boolean values, boolean ends, double left, double fromX, double toX) {
        /// A chart that stands alone.
        static final Style FULL = new Style(true, true, true, -1, Double.NaN, Double.NaN);

        /// A small chart in a list.
        static final Style SPARK = new Style(false, false, false, 0, Double.NaN, Double.NaN);
    }
}
