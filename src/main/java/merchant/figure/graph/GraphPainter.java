package merchant.figure.graph;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merchant.figure.Easel;
import merchant.figure.Ink;
import merchant.figure.Painted;
import merchant.figure.Palette;
import merchant.figure.graph.GraphChart.Link;

/// Paints a [GraphChart].
final class GraphPainter {
    /// Room around the nodes, so that arrows are long enough to be seen; less where there is little.
    private static final double[][] ROOMS = {{40, 44}, {20, 36}, {12, 30}, {8, 24}, {8, 12}};
    private static final double PAD = 8;
    private static final double BOX = 24;
    private static final double DOT = 9;
    private static final double HEAD = 8;

    private final Easel easel;
    private final GraphChart chart;
    private final Rectangle2D frame;
    private double apart = ROOMS[0][0];
    private double above = ROOMS[0][1];
    private List<Link> links = List.of();
    private final Map<Integer, Integer> nodeOf = new LinkedHashMap<>();
    private String[] labels = new String[0];
    private double[] wide = new double[0];
    private double[] high = new double[0];
    private Islands islands = new Islands(0, List.of(), wide, high, 0);
    private final List<Segment> segments = new ArrayList<>();

    private record Segment(double x1, double y1, double x2, double y2, Link link) {
        double away(double x, double y) {
            return java.awt.geom.Line2D.ptSegDist(x1, y1, x2, y2, x, y);
        }
    }

    GraphPainter(Easel easel, GraphChart chart, Rectangle2D frame) {
        this.easel = easel;
        this.chart = chart;
        this.frame = frame;
    }

    void paint() {
        if (chart.links().isEmpty()) {
            var words = easel.translator.say("There is nothing to show here.");
            easel.text(words, frame.getX(), frame.getCenterY(), easel.look.label(), easel.palette.muted());
            return;
        }
        int count = most();
        while (!fitsAnyhow(count) && count > 1) {
            count = Math.max(1, Math.min(count - 1, count * 4 / 5));
        }
        for (int i = 0; i < links.size(); i++) {
            lines(links.get(i), nodeOf.size() + i);
        }
        for (int i = 0; i < links.size(); i++) {
            if (dotted(links.get(i))) {
                dot(nodeOf.size() + i, links.get(i));
            }
        }
        for (int node = 0; node < nodeOf.size(); node++) {
            box(node);
        }
        left(count);
        easel.add(new Painted.Area(frame, 0, 0, 0, 0, 0, this::nearest));
    }

    /// More lines than this cross each other too often in the room that there is; a rule of many products takes many lines.
    private int most() {
        int lines = (int) Math.clamp(frame.getWidth() * frame.getHeight() / 9_000, 8, 32);
        int count = 0;
        for (var link : chart.links()) {
            lines -= dotted(link) ? link.from().length + link.to().length : 1;
            if (lines < 0) {
                break;
            }
            count++;
        }
        return Math.max(1, count);
    }

    private void left(int count) {
        int left = chart.links().size() - count;
        if (left > 0) {
            var said = easel.say(merchant.text.Sentence.counted(left, "{0} weaker one is not drawn", "{0} weaker ones are not drawn"));
            double width = easel.type.width(said, easel.look.foot());
            easel.patch(said, Math.max(frame.getX(), frame.getMaxX() - width), frame.getMaxY() - 2, easel.look.foot(), easel.palette.muted());
        }
    }

    private boolean fitsAnyhow(int count) {
        for (var room : ROOMS) {
            apart = room[0];
            above = room[1];
            if (fits(count)) {
                return true;
            }
        }
        return false;
    }

    /// Places the nodes of the first links; false where they cannot stand without touching.
    private boolean fits(int count) {
        links = chart.links().subList(0, count);
        nodeOf.clear();
        for (var link : links) {
            for (int name : link.from()) {
                nodeOf.putIfAbsent(name, nodeOf.size());
            }
            for (int name : link.to()) {
                nodeOf.putIfAbsent(name, nodeOf.size());
            }
        }
        int nodes = nodeOf.size() + links.size();
        labels = new String[nodeOf.size()];
        wide = new double[nodes];
        high = new double[nodes];
        nodeOf.forEach((name, node) -> {
            labels[node] = easel.type.fit(chart.names().get(name), easel.look.label(), Math.min(180, frame.getWidth() * 0.42));
            wide[node] = easel.type.width(labels[node], easel.look.label()) + 2 * PAD + apart;
            high[node] = BOX + above;
        });
        var joined = new ArrayList<int[]>();
        for (int i = 0; i < links.size(); i++) {
            join(links.get(i), nodeOf.size() + i, joined);
        }
        islands = new Islands(nodes, joined, wide, high, apart);
        var room = new Rectangle2D.Double(frame.getX(), frame.getY(), frame.getWidth(), frame.getHeight() - (count < chart.links().size() ? 20 : 0));
        return islands.place(room);
    }

    /// A plain arrow between two names needs no dot; its dot node has no size and stands anywhere.
    private void join(Link link, int dot, List<int[]> joined) {
        if (!dotted(link)) {
            joined.add(new int[] {nodeOf.get(link.from()[0]), nodeOf.get(link.to()[0])});
            joined.add(new int[] {nodeOf.get(link.from()[0]), dot});
            joined.add(new int[] {dot, nodeOf.get(link.to()[0])});
            return;
        }
        wide[dot] = DOT + apart;
        high[dot] = DOT + above;
        for (int name : link.from()) {
            joined.add(new int[] {nodeOf.get(name), dot});
        }
        for (int name : link.to()) {
            joined.add(new int[] {dot, nodeOf.get(name)});
        }
    }

    private static boolean dotted(Link link) {
        return link.from().length + link.to().length > 2;
    }

    private Color colour(Link link) {
        return link.ink() == Ink.QUIET ? Palette.mix(easel.palette.muted(), easel.palette.surface(), 0.5) : easel.palette.of(link.ink());
    }

    private double thick(Link link) {
        return 1 + 2.5 * Math.clamp(link.weight(), 0, 1);
    }

    private void lines(Link link, int dot) {
        if (!dotted(link)) {
            line(nodeOf.get(link.from()[0]), nodeOf.get(link.to()[0]), link, true, link.both());
            return;
        }
        for (int name : link.from()) {
            line(nodeOf.get(name), dot, link, false, false);
        }
        for (int name : link.to()) {
            line(dot, nodeOf.get(name), link, true, false);
        }
    }

    /// A line from the edge of one node to the edge of another.
    private void line(int from, int to, Link link, boolean head, boolean tail) {
        double dx = islands.x[to] - islands.x[from];
        double dy = islands.y[to] - islands.y[from];
        double start = edge(from, dx, dy);
        double end = 1 - edge(to, -dx, -dy);
        if (end <= start) {
            return;
        }
        double x1 = islands.x[from] + dx * start;
        double y1 = islands.y[from] + dy * start;
        double x2 = islands.x[from] + dx * end;
        double y2 = islands.y[from] + dy * end;
        easel.line(x1, y1, x2, y2, colour(link), thick(link));
        if (head) {
            head(x1, y1, x2, y2, colour(link));
        }
        if (tail) {
            head(x2, y2, x1, y1, colour(link));
        }
        segments.add(new Segment(x1, y1, x2, y2, link));
    }

    /// Which share of the way lies within the node's own box.
    private double edge(int node, double dx, double dy) {
        double w = (wide[node] - apart) / 2 + 2;
        double h = (high[node] - above) / 2 + 2;
        double x = dx == 0 ? Double.MAX_VALUE : w / Math.abs(dx);
        double y = dy == 0 ? Double.MAX_VALUE : h / Math.abs(dy);
        return Math.min(x, y);
    }

    private void head(double x1, double y1, double x2, double y2, Color colour) {
        double angle = Math.atan2(y2 - y1, x2 - x1);
        double length = Math.min(HEAD, Math.hypot(x2 - x1, y2 - y1) * 0.4);
        var path = new Path2D.Double();
        path.moveTo(x2, y2);
        path.lineTo(x2 - length * Math.cos(angle - 0.42), y2 - length * Math.sin(angle - 0.42));
        path.lineTo(x2 - length * Math.cos(angle + 0.42), y2 - length * Math.sin(angle + 0.42));
        path.closePath();
        easel.fill(path, colour);
    }

    private void dot(int node, Link link) {
        easel.g.setColor(colour(link));
        easel.g.fill(new Ellipse2D.Double(islands.x[node] - DOT / 2, islands.y[node] - DOT / 2, DOT, DOT));
    }

    private void box(int node) {
        double w = wide[node] - apart;
        var shape = new RoundRectangle2D.Double(islands.x[node] - w / 2, islands.y[node] - BOX / 2, w, BOX, 12, 12);
        easel.g.setColor(easel.palette.raised());
        easel.g.fill(shape);
        easel.g.setColor(easel.palette.border());
        easel.g.setStroke(Easel.stroke(1));
        easel.g.draw(shape);
        easel.text(labels[node], islands.x[node] - w / 2 + PAD, islands.y[node] + 4, easel.look.label(), easel.palette.text());
    }

    /// What the nearest arrow says.
    private Optional<Painted.Hit> nearest(Painted.Area area, double x, double y) {
        Segment near = null;
        for (var segment : segments) {
            near = near == null || segment.away(x, y) < near.away(x, y) ? segment : near;
        }
        if (near == null || near.away(x, y) > 40) {
            return Optional.empty();
        }
        var link = near.link();
        return Optional.of(new Painted.Hit(0, links.indexOf(link) + 1L, (near.x1() + near.x2()) / 2, easel.say(link.said()), List.of()));
    }
}
