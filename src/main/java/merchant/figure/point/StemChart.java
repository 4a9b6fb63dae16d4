package merchant.figure.point;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import merchant.figure.Easel;
import merchant.figure.Figure;
import merchant.figure.Ink;
import merchant.figure.Painted;
import merchant.figure.Palette;
import merchant.figure.View;
import merchant.figure.axis.Brief;
import merchant.figure.axis.ValueAxis;
import merchant.text.Sentence;

/// A stem at 1, 2, 3 …, from zero to its value; those beyond a bound stand out.
///
/// @param label what a value is, for pointing at it
/// @param values the value at 1, 2, 3 …
/// @param bound dashed lines at ± this
@SuppressWarnings("ArrayRecordComponent")
public record StemChart(Sentence label, double[] values, double bound) implements Figure.Drawn {
    private static final int MOST_TICKS = 15;

    @Override
    public double height(double width, double flat) {
        return flat;
    }

    @Override
    public void paint(Easel easel, Rectangle2D frame, View view) {
        double least = -bound;
        double most = bound;
        for (double value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        var up = ValueAxis.over(least, most, (int) Math.clamp(frame.getHeight() / 56, 2, 6), true, easel.translator.language());
        var area = Axes.paint(easel, frame, new ValueAxis(0.3, values.length + 0.7, ticks(easel)), up, false,
                (where, x, y) -> nearest(easel, where, x));
        for (double line : new double[] {-bound, bound}) {
            easel.line(area.bounds().getMinX(), area.y(line), area.bounds().getMaxX(), area.y(line), easel.palette.muted(), 1, 3, 3);
        }
        double thick = Math.clamp(area.bounds().getWidth() / values.length * 0.4, 1.5, 8);
        for (int k = 0; k < values.length; k++) {
            double end = area.y(values[k]);
            easel.g.setColor(ink(k) == Ink.QUIET ? Palette.mix(easel.palette.muted(), easel.palette.surface(), 0.55) : easel.palette.of(ink(k)));
            easel.g.fill(new Rectangle2D.Double(area.x(k + 1.0) - thick / 2, Math.min(end, area.y(0)), thick, Math.abs(end - area.y(0))));
        }
        easel.add(area);
    }

    private List<ValueAxis.Tick> ticks(Easel easel) {
        int step = Math.ceilDiv(values.length, MOST_TICKS);
        return IntStream.rangeClosed(1, values.length).filter(k -> k % step == 0)
                .mapToObj(k -> new ValueAxis.Tick(k, easel.translator.numerals().number(k, 0))).toList();
    }

    private Ink ink(int k) {
        return Math.abs(values[k]) > bound ? Ink.FORECAST : Ink.QUIET;
    }

    private Optional<Painted.Hit> nearest(Easel easel, Painted.Area area, double x) {
        int k = (int) area.moment(x);
        if (k < 1 || k > values.length) {
            return Optional.empty();
        }
        double value = values[k - 1];
        return Optional.of(new Painted.Hit(area.panel(), k, area.x(k), easel.translator.numerals().number(k, 0), List.of(new Painted.Reading(
                easel.say(label), ink(k - 1), Brief.of(value, easel.translator), value, area.y(value)))));
    }
}
