package merchant.figure;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import merchant.result.ForecastResult.Unit;

/// The rows beneath a time chart that say what happened when, one row a kind with its name at the end, so that colour never tells it alone. Names of
/// events stand beside their bar where the next one leaves room, else beneath it, shortened where that must be; pointing at the period reads them all.
final class Lanes {
    private static final double ROW = 16;
    private static final double BAR = 6;
    private static final double ABOVE = 8;
    private static final double HATCH = 7;
    /// Where events cover more of the window than this, tinting them all would hide what is special.
    private static final double MOST_TINTED = 0.35;

    /// Of so many events and more, names that find no room beside their bar may stand beneath it.
    private static final int MANY = 3;
    private static final double BENEATH = 13;
    /// A name stands so near to its own bar, and so far from the next one, that it is nobody else's.
    private static final double NEAR = 4;
    private static final double FAR = 6;
    /// Shares of a name's width that are tried one after the other, and the least that still tells it.
    private static final double[] SHORTER = {1, 0.75, 0.5};
    private static final double LEAST = 36;
    private static final double STEP = 6;

    private final Easel easel;
    private final TimeChart chart;
    private final List<TimeChart.Lane> lanes;
    private final double from;
    private final double to;
    private final double half;

    Lanes(Easel easel, TimeChart chart, double from, double to) {
        this.easel = easel;
        this.chart = chart;
        this.from = from;
        this.to = to;
        this.half = half(chart.unit());
        this.lanes = chart.lanes().stream().filter(l -> !seen(l).isEmpty()).toList();
    }

    /// Half of a period: a bar reaches as far around the points of its periods.
    static double half(Unit unit) {
        return switch (unit) {
            case HOUR -> 1_800;
            case DAY -> 43_200;
            case WEEK -> 302_400;
            case MONTH -> 15.2 * 86_400;
            case QUARTER -> 45.6 * 86_400;
            case YEAR -> 182.6 * 86_400;
            case NUMBER -> 0.5;
        };
    }

    /// The height of all rows of a chart, whatever part of it is looked at.
    static double high(TimeChart chart) {
        return high(chart.lanes());
    }

    private static double high(List<TimeChart.Lane> lanes) {
        return lanes.isEmpty() ? 0 : lanes.stream().mapToDouble(Lanes::high).sum() + ABOVE;
    }

    private static double high(TimeChart.Lane lane) {
        return ROW + (beneath(lane) ? BENEATH : 0);
    }

    private static boolean beneath(TimeChart.Lane lane) {
        return lane.events().size() >= MANY && lane.texture() == TimeChart.Texture.TINT;
    }

    /// The height of the rows that have something in the window.
    double high() {
        return high(lanes);
    }

    /// The width that the names of the rows need, at most the given one.
    double width(double most) {
        return lanes.stream().mapToDouble(l -> Math.min(most, easel.type.width(easel.say(l.label()), easel.look.label()))).max().orElse(0);
    }

    private List<TimeChart.Event> seen(TimeChart.Lane lane) {
        return lane.events().stream().filter(e -> e.to() + half >= from && e.from() - half <= to).toList();
    }

    private Rectangle2D span(Painted.Area area, TimeChart.Event event) {
        var b = area.bounds();
        double left = Math.clamp(area.x(event.from() - half), b.getMinX(), b.getMaxX());
        double right = Math.clamp(area.x(event.to() + half), b.getMinX(), b.getMaxX());
        return new Rectangle2D.Double(left, b.getMinY(), right - left, b.getHeight());
    }

    /// Paints what the plot itself shows of the events; goes beneath everything else.
    void ground(Painted.Area area) {
        for (var lane : lanes) {
            var spans = seen(lane).stream().map(e -> span(area, e)).toList();
            double covered = spans.stream().mapToDouble(Rectangle2D::getWidth).sum() / area.bounds().getWidth();
            var colour = easel.palette.of(lane.ink());
            switch (lane.texture()) {
                case NONE -> { }
                case TINT -> {
                    if (covered <= MOST_TINTED) {
                        spans.forEach(s -> fill(s, Palette.mix(colour, easel.palette.surface(), 0.13)));
                    }
                }
                case HATCH -> spans.forEach(s -> hatch(s, Palette.mix(colour, easel.palette.surface(), 0.35)));
                case RULE -> seen(lane).forEach(e -> rule(area, e, Palette.mix(colour, easel.palette.surface(), 0.6)));
            }
        }
    }

    private void fill(Rectangle2D box, Color colour) {
        easel.g.setColor(colour);
        easel.g.fill(box);
    }

    private void hatch(Rectangle2D box, Color colour) {
        easel.g.setColor(colour);
        easel.g.setStroke(Easel.stroke(1));
        for (double x = box.getMinX() - box.getHeight(); x < box.getMaxX(); x += HATCH) {
            double start = Math.max(x, box.getMinX());
            double end = Math.min(x + box.getHeight(), box.getMaxX());
            if (end > start) {
                easel.g.draw(new Line2D.Double(start, box.getMaxY() - (start - x), end, box.getMaxY() - (end - x)));
            }
        }
    }

    private void rule(Painted.Area area, TimeChart.Event event, Color colour) {
        double x = area.x(event.from());
        if (x >= area.bounds().getMinX() && x <= area.bounds().getMaxX()) {
            easel.line(x, area.bounds().getMinY(), x, area.bounds().getMaxY(), colour, 1, 4, 3);
        }
    }

    /// Paints the rows.
    ///
    /// @param beside the room at the right for their names
    void paint(Painted.Area area, double beside) {
        var b = area.bounds();
        var font = easel.look.label();
        double y = b.getMaxY() + ABOVE;
        for (var lane : lanes) {
            double middle = y + ROW / 2;
            easel.line(b.getMinX(), y + high(lane), b.getMaxX(), y + high(lane), easel.palette.grid(), 1);
            easel.text(easel.type.fit(easel.say(lane.label()), font, beside), b.getMaxX() + 9, middle + 4, font, easel.palette.muted());
            row(area, lane, middle);
            y += high(lane);
        }
    }

    /// All bars, then names for as many events as there is room for beside their own bar or beneath it; those that the lane gives first have the first choice.
    private void row(Painted.Area area, TimeChart.Lane lane, double middle) {
        var taken = new ArrayList<Gap>();
        var seen = seen(lane);
        for (var event : seen) {
            var span = span(area, event);
            double wide = Math.max(3, span.getWidth());
            double left = Math.min(span.getCenterX() - wide / 2, area.bounds().getMaxX() - wide);
            easel.g.setColor(easel.palette.of(lane.ink()));
            easel.g.fill(new RoundRectangle2D.Double(left, middle - BAR / 2, wide, BAR, 3, 3));
            taken.add(new Gap(left, left + wide));
        }
        for (int i = 0; i < seen.size(); i++) {
            var own = taken.get(i);
            double before = taken.stream().filter(t -> t.from() < own.from()).mapToDouble(Gap::to).max().orElse(area.bounds().getMinX() - FAR);
            double after = taken.stream().filter(t -> t.to() > own.to()).mapToDouble(Gap::from).min().orElse(area.bounds().getMaxX() + FAR);
            var beside = name(seen.get(i), new Gap(before + FAR, own.from() - NEAR), new Gap(own.to() + NEAR, after - FAR), middle);
            beside.ifPresent(taken::add);
            if (beside.isEmpty() && beneath(lane)) {
                beneath(area, seen.get(i), own, middle + BENEATH);
            }
        }
    }

    /// Room in a row.
    private record Gap(double from, double to) {
        double wide() {
            return to - from;
        }
    }

    /// Writes a name beneath its bar where nothing stands yet: in the middle, else as near to it as the name still touches the bar's own width, else shortened. What finds no room even so is
    /// read by pointing at it, and told in the figure's words.
    private void beneath(Painted.Area area, TimeChart.Event event, Gap own, double middle) {
        var font = easel.look.label();
        var name = easel.say(event.label());
        double whole = easel.type.width(name, font);
        for (double share : SHORTER) {
            var text = share == 1 ? name : easel.type.fit(name, font, Math.max(LEAST, share * whole));
            double wide = easel.type.width(text, font);
            var start = start(area, text, own, wide, middle);
            if (start.isPresent()) {
                easel.text(text, start.getAsDouble(), middle + 4, font, easel.palette.muted());
                return;
            }
        }
    }

    /// Where a text beneath a bar can begin, nearest to its middle.
    private OptionalDouble start(Painted.Area area, String text, Gap own, double wide, double middle) {
        double centred = (own.from() + own.to() - wide) / 2;
        double first = Math.max(area.bounds().getMinX(), own.from() - wide + Math.min(STEP, wide));
        double last = Math.min(area.bounds().getMaxX() - wide, own.to() - Math.min(STEP, wide));
        for (double off = 0; off <= wide + own.wide(); off += STEP) {
            for (double start : new double[] {Math.clamp(centred, Math.min(first, last), last) - off, Math.clamp(centred, Math.min(first, last), last) + off}) {
                var box = easel.box(text, start, middle + 4, easel.look.label());
                if (start >= first && start <= last && easel.free(new Rectangle2D.Double(box.getX() - FAR, box.getY(), box.getWidth() + 2 * FAR, box.getHeight()))) {
                    return OptionalDouble.of(start);
                }
            }
        }
        return OptionalDouble.empty();
    }

    /// Writes a whole name on that side of its bar that has more room, so that others find some too.
    ///
    /// @return the room that it takes
    private Optional<Gap> name(TimeChart.Event event, Gap before, Gap behind, double middle) {
        var text = easel.say(event.label());
        var font = easel.look.label();
        double wide = easel.type.width(text, font);
        var room = behind.wide() >= before.wide() ? behind : before;
        if (room.wide() < wide) {
            return Optional.empty();
        }
        double start = room == behind ? behind.from() : before.to() - wide;
        if (!easel.free(easel.box(text, start, middle + 4, font))) {
            return Optional.empty();
        }
        easel.text(text, start, middle + 4, font, easel.palette.muted());
        return Optional.of(new Gap(start, start + wide));
    }
}
