package merchant.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Paints the bands, lines and marks of a chart into a plot. Where there are more points than pixels, each column of pixels keeps its first, least,
/// greatest and last value, so the picture is the same and its file is small; clouds of marks become an image inside it.
final class Traces {
    private static final double DENSE = 2;
    private static final int MOST_MARKS = 1_500;

    private final Easel easel;
    private final Painted.Area area;

    Traces(Easel easel, Painted.Area area) {
        this.easel = easel;
        this.area = area;
    }

    void paint(TimeChart chart) {
        var clip = easel.g.getClip();
        var b = area.bounds();
        easel.g.clip(new Rectangle2D.Double(b.getX() - 5, b.getY() - 5, b.getWidth() + 10, b.getHeight() + 10));
        chart.bands().forEach(this::band);
        chart.lines().forEach(this::line);
        chart.marks().forEach(this::marks);
        easel.g.setClip(clip);
    }

    /// First and last index to paint: what the window holds and one more on each side.
    private int[] window(long[] times) {
        return new int[] {Math.max(0, Reach.first(times, area.fromX()) - 1), Math.min(times.length - 1, Reach.last(times, area.toX()) + 1)};
    }

    private void band(TimeChart.Band band) {
        var window = window(band.times());
        var colour = easel.palette.tint(band.ink(), band.outer());
        boolean dense = window[1] - window[0] > DENSE * area.bounds().getWidth();
        var upper = new ArrayList<double[]>();
        var lower = new ArrayList<double[]>();
        for (int i = window[0]; i <= window[1]; i++) {
            double low = band.lower()[i];
            double high = band.upper()[i];
            if (!Double.isFinite(low) || !Double.isFinite(high)) {
                close(upper, lower, colour);
                continue;
            }
            double x = dense ? Math.floor(area.x(band.times()[i])) : area.x(band.times()[i]);
            if (dense && !upper.isEmpty() && upper.getLast()[0] == x) {
                upper.getLast()[1] = Math.min(upper.getLast()[1], area.y(high));
                lower.getLast()[1] = Math.max(lower.getLast()[1], area.y(low));
            } else {
                upper.add(new double[] {x, area.y(high)});
                lower.add(new double[] {x, area.y(low)});
            }
        }
        close(upper, lower, colour);
    }

    private void close(List<double[]> upper, List<double[]> lower, Color colour) {
        if (upper.size() == 1) {
            double half = 4;
            var only = upper.getFirst();
            easel.g.setColor(colour);
            easel.g.fill(new Rectangle2D.Double(only[0] - half, only[1], 2 * half, Math.max(1, lower.getFirst()[1] - only[1])));
        } else if (!upper.isEmpty()) {
            var path = new Path2D.Double();
            path.moveTo(upper.getFirst()[0], upper.getFirst()[1]);
            upper.stream().skip(1).forEach(p -> path.lineTo(p[0], p[1]));
            lower.reversed().forEach(p -> path.lineTo(p[0], p[1]));
            path.closePath();
            easel.fill(path, colour);
        }
        upper.clear();
        lower.clear();
    }

    private void line(TimeChart.Line line) {
        var window = window(line.times());
        int count = window[1] - window[0] + 1;
        if (count <= 0) {
            return;
        }
        double apart = (area.x(line.times()[window[1]]) - area.x(line.times()[window[0]])) / Math.max(1, count - 1);
        var path = new LinePath();
        for (int i = window[0]; i <= window[1]; i++) {
            path.add(area.x(line.times()[i]), area.y(line.values()[i]), apart < 1 / DENSE);
        }
        easel.g.setColor(easel.palette.of(line.ink()));
        easel.g.setStroke(stroke(line.stroke(), apart));
        easel.g.draw(path.done());
        double radius = line.stroke() == TimeChart.Stroke.STRONG && apart >= 14 ? 2.5 : 0;
        for (int i = window[0]; i <= window[1]; i++) {
            boolean alone = Double.isFinite(line.values()[i]) && gap(line, i - 1) && gap(line, i + 1);
            if ((alone || radius > 0) && Double.isFinite(line.values()[i])) {
                dot(area.x(line.times()[i]), area.y(line.values()[i]), Math.max(radius, 2));
            }
        }
    }

    private static boolean gap(TimeChart.Line line, int i) {
        return i < 0 || i >= line.values().length || !Double.isFinite(line.values()[i]);
    }

    private static java.awt.BasicStroke stroke(TimeChart.Stroke stroke, double apart) {
        return switch (stroke) {
            case STRONG -> Easel.stroke(apart < 2 ? 1.2 : 2);
            case PLAIN -> Easel.stroke(apart < 2 ? 1 : 1.5);
            case FINE -> Easel.stroke(1);
            case DASHED -> Easel.stroke(1.5, 5, 4);
        };
    }

    private void dot(double x, double y, double radius) {
        easel.g.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    private void marks(TimeChart.Marks marks) {
        var window = window(marks.times());
        var seen = new HashSet<Long>();
        var points = new ArrayList<double[]>();
        for (int i = window[0]; i <= window[1]; i++) {
            double x = area.x(marks.times()[i]);
            double y = area.y(marks.values()[i]);
            if (Double.isFinite(y) && seen.add(Math.round(x) * 100_000 + Math.round(y))) {
                points.add(new double[] {x, y});
            }
        }
        if (points.size() > MOST_MARKS) {
            cloud(points, marks);
        } else {
            points.forEach(p -> mark(easel.g, p[0], p[1], marks));
        }
    }

    private void cloud(List<double[]> points, TimeChart.Marks marks) {
        int scale = 2;
        var b = area.bounds();
        var image = new BufferedImage((int) Math.ceil(b.getWidth() * scale), (int) Math.ceil(b.getHeight() * scale), BufferedImage.TYPE_INT_ARGB);
        var g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.scale(scale, scale);
        points.forEach(p -> mark(g, p[0] - b.getX(), p[1] - b.getY(), marks));
        g.dispose();
        easel.g.drawImage(image, (int) b.getX(), (int) b.getY(), (int) Math.ceil(b.getWidth()), (int) Math.ceil(b.getHeight()), null);
    }

    private void mark(Graphics2D g, double x, double y, TimeChart.Marks marks) {
        var colour = easel.palette.of(marks.ink());
        g.setStroke(Easel.stroke(1.4));
        switch (marks.shape()) {
            case DOT -> {
                g.setColor(colour);
                g.fill(new Ellipse2D.Double(x - 2.5, y - 2.5, 5, 5));
            }
            case HOLLOW, RING -> {
                double r = marks.shape() == TimeChart.Shape.RING ? 4.5 : 3;
                g.setColor(easel.palette.surface());
                g.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
                g.setColor(colour);
                g.draw(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
            }
            case CROSS -> {
                g.setColor(colour);
                g.draw(new Line2D.Double(x - 3, y - 3, x + 3, y + 3));
                g.draw(new Line2D.Double(x - 3, y + 3, x + 3, y - 3));
            }
        }
    }

    /// A path through points; `NaN` breaks it. Dense points of one pixel column are kept as first, least, greatest and last.
    private static final class LinePath {
        private final Path2D path = new Path2D.Double();
        private boolean open;
        private boolean pending;
        private double column;
        private double first;
        private double least;
        private double most;
        private double last;

        void add(double x, double y, boolean dense) {
            if (!Double.isFinite(y)) {
                flush();
                open = false;
            } else if (!dense) {
                to(x, y);
            } else if (pending && column == Math.floor(x)) {
                least = Math.min(least, y);
                most = Math.max(most, y);
                last = y;
            } else {
                flush();
                pending = true;
                column = Math.floor(x);
                first = y;
                least = y;
                most = y;
                last = y;
            }
        }

        private void flush() {
            if (pending) {
                pending = false;
                to(column, first);
                if (least < Math.min(first, last) || most > Math.max(first, last)) {
                    to(column + 0.3, least);
                    to(column + 0.6, most);
                }
                if (last != first || least != most) {
                    to(column + 0.9, last);
                }
            }
        }

        private void to(double x, double y) {
            if (open) {
                path.lineTo(x, y);
            } else {
                path.moveTo(x, y);
                open = true;
            }
        }

        Path2D done() {
            flush();
            return path;
        }
    }
}
