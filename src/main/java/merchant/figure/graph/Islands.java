package merchant.figure.graph;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

/// Places a graph part by part, where nothing joins the parts: two names that only belong to each other stand in a line with their arrow
/// between them, larger parts have a piece of the frame each. One drawing for all would push the parts into each other's arrows.
final class Islands {
    private static final double ROW = 34;
    private static final double ARROW = 32;
    private static final double LONGEST_ARROW = 72;
    private static final double LEAST_HIGH = 96;

    private final int nodes;
    private final List<int[]> joined;
    private final double[] wide;
    private final double[] high;
    private final double apart;
    final double[] x;
    final double[] y;

    /// @param joined pairs of nodes
    /// @param wide widths of the nodes' boxes with the room between them; 0 for a node that only leads a line
    /// @param high heights likewise
    /// @param apart the room between them that `wide` holds
    Islands(int nodes, List<int[]> joined, double[] wide, double[] high, double apart) {
        this.nodes = nodes;
        this.joined = joined;
        this.wide = wide;
        this.high = high;
        this.apart = apart;
        this.x = new double[nodes];
        this.y = new double[nodes];
    }

    /// Places the nodes' centres into a frame.
    ///
    /// @return true where no two boxes touch and every arrow can be seen
    boolean place(Rectangle2D frame) {
        var parts = parts();
        var pairs = parts.stream().filter(this::pair).toList();
        if (parts.size() < 2 || pairs.isEmpty()) {
            return springs(IntStream.range(0, nodes).toArray(), frame);
        }
        var large = parts.stream().filter(p -> !pair(p)).toList();
        double widest = pairs.stream().mapToDouble(this::length).max().orElse(0);
        int across = (int) Math.max(1, Math.floor((frame.getWidth() + ARROW) / (widest + LONGEST_ARROW)));
        int rows = (pairs.size() + across - 1) / across;
        double low = large.isEmpty() ? frame.getHeight() : rows * ROW;
        double left = frame.getHeight() - low;
        if (widest > frame.getWidth() || rows * ROW > frame.getHeight() || !large.isEmpty() && left < LEAST_HIGH) {
            return springs(IntStream.range(0, nodes).toArray(), frame);
        }
        lines(pairs, across, new Rectangle2D.Double(frame.getX(), frame.getMaxY() - low, frame.getWidth(), low));
        return large.isEmpty() || pieces(large, new Rectangle2D.Double(frame.getX(), frame.getY(), frame.getWidth(), left));
    }

    private boolean pair(int[] part) {
        return Arrays.stream(part).filter(n -> wide[n] > 0).count() == 2;
    }

    /// Both names of a pair and the shortest arrow between them.
    private double length(int[] pair) {
        return Arrays.stream(pair).filter(n -> wide[n] > 0).mapToDouble(n -> wide[n] - apart).sum() + ARROW;
    }

    private void lines(List<int[]> pairs, int across, Rectangle2D frame) {
        int rows = (pairs.size() + across - 1) / across;
        double row = Math.min(1.6 * ROW, frame.getHeight() / rows);
        double cell = frame.getWidth() / across;
        double top = frame.getCenterY() - rows * row / 2;
        for (int i = 0; i < pairs.size(); i++) {
            var named = Arrays.stream(pairs.get(i)).filter(n -> wide[n] > 0).toArray();
            double first = wide[named[0]] - apart;
            double second = wide[named[1]] - apart;
            double arrow = Math.min(LONGEST_ARROW, cell - first - second);
            double start = frame.getX() + (i % across) * cell + Math.max(0, (cell - first - second - arrow) / 2);
            for (int n : pairs.get(i)) {
                y[n] = top + (i / across + 0.5) * row;
                x[n] = start + first + arrow / 2;
            }
            x[named[0]] = start + first / 2;
            x[named[1]] = start + first + arrow + second / 2;
        }
    }

    /// Larger parts share the frame by how many nodes they have.
    private boolean pieces(List<int[]> parts, Rectangle2D frame) {
        boolean beside = frame.getWidth() > 1.4 * frame.getHeight();
        double all = parts.stream().mapToInt(p -> p.length).sum();
        double done = 0;
        for (var part : parts) {
            double share = part.length / all;
            var piece = beside ? new Rectangle2D.Double(frame.getX() + done * frame.getWidth(), frame.getY(), share * frame.getWidth(), frame.getHeight())
                    : new Rectangle2D.Double(frame.getX(), frame.getY() + done * frame.getHeight(), frame.getWidth(), share * frame.getHeight());
            if (!springs(part, piece)) {
                return false;
            }
            done += share;
        }
        return true;
    }

    private boolean springs(int[] part, Rectangle2D frame) {
        var at = new int[nodes];
        Arrays.fill(at, -1);
        for (int i = 0; i < part.length; i++) {
            at[part[i]] = i;
        }
        var own = joined.stream().filter(j -> at[j[0]] >= 0).map(j -> new int[] {at[j[0]], at[j[1]]}).toList();
        var springs = new Springs(part.length, own);
        boolean placed = springs.place(frame, Arrays.stream(part).mapToDouble(n -> wide[n]).toArray(), Arrays.stream(part).mapToDouble(n -> high[n]).toArray());
        for (int i = 0; i < part.length; i++) {
            x[part[i]] = springs.x[i];
            y[part[i]] = springs.y[i];
        }
        return placed;
    }

    /// The nodes of each part, in the order of their first one.
    private List<int[]> parts() {
        var root = IntStream.range(0, nodes).toArray();
        joined.forEach(j -> root[top(root, j[1])] = top(root, j[0]));
        var parts = new LinkedHashMap<Integer, List<Integer>>();
        for (int n = 0; n < nodes; n++) {
            parts.computeIfAbsent(top(root, n), r -> new ArrayList<>()).add(n);
        }
        return parts.values().stream().map(p -> p.stream().mapToInt(n -> n).toArray()).toList();
    }

    private static int top(int[] root, int node) {
        int at = node;
        while (root[at] != at) {
            at = root[at];
        }
        return at;
    }
}
