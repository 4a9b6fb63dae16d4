package merchant.figure.point;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import merchant.figure.Easel;
import merchant.figure.Figure;
import merchant.figure.Ink;
import merchant.figure.Painted;
import merchant.figure.View;
import merchant.figure.axis.Brief;
import merchant.figure.axis.ValueAxis;
import merchant.text.Sentence;

/// Points against the line on which both numbers are equal. Of many points as many are painted as can be told apart.
///
/// @param label what the upright number is, for pointing at it
/// @param x rising
/// @param y one for each x
@SuppressWarnings("ArrayRecordComponent")
public record PointChart(Sentence label, double[] x, double[] y) implements Figure.Drawn {
    private static final int MOST = 1_000;

    @Override
    public double height(double width, double flat) {
        return flat;
    }

    @Override
    public void paint(Easel easel, Rectangle2D frame, View view) {
        double least = 0;
        double most = 0;
        for (int i = 0; i < x.length; i++) {
            least = Math.min(least, Math.min(x[i], y[i]));
            most = Math.max(most, Math.max(x[i], y[i]));
        }
        var language = easel.translator.language();
        var across = ValueAxis.over(x.length == 0 ? 0 : x[0], x.length == 0 ? 0 : x[x.length - 1], (int) Math.clamp(frame.getWidth() / 90, 2, 8), false, language);
        var up = ValueAxis.over(least, most, (int) Math.clamp(frame.getHeight() / 56, 2, 6), false, language);
        var area = Axes.paint(easel, frame, across, up, true, (where, px, py) -> nearest(easel, where, px));
        double from = Math.max(across.from(), up.from());
        double to = Math.min(across.to(), up.to());
        easel.line(area.x(from), area.y(from), area.x(to), area.y(to), easel.palette.muted(), 1, 4, 3);
        easel.g.setColor(easel.palette.of(Ink.FORECAST));
        int step = Math.max(1, x.length / MOST);
        for (int i = 0; i < x.length; i++) {
            if (i % step == 0 || i < 20 || i >= x.length - 20) {
                easel.g.fill(new Ellipse2D.Double(area.x(x[i]) - 2.5, area.y(y[i]) - 2.5, 5, 5));
            }
        }
        easel.add(area);
    }

    private Optional<Painted.Hit> nearest(Easel easel, Painted.Area area, double pixel) {
        int nearest = -1;
        for (int i = 0; i < x.length; i++) {
            nearest = nearest < 0 || Math.abs(area.x(x[i]) - pixel) < Math.abs(area.x(x[nearest]) - pixel) ? i : nearest;
        }
        return nearest < 0 ? Optional.empty() : Optional.of(new Painted.Hit(area.panel(), nearest, area.x(x[nearest]),
                easel.translator.numerals().number(x[nearest], 2), List.of(new Painted.Reading(easel.say(label), Ink.FORECAST,
                        Brief.of(y[nearest], easel.translator), y[nearest], area.y(y[nearest])))));
    }
}
