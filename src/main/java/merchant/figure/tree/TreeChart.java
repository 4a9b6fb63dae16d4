package merchant.figure.tree;

import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import merchant.figure.Easel;
import merchant.figure.Figure;
import merchant.figure.Ink;
import merchant.figure.Palette;
import merchant.figure.View;
import merchant.result.ScoresResult.Node;
import merchant.text.Part;
import merchant.text.Sentence;

/// A tree for export: each node with what holds in it, the share of the looked-for class as a bar, and its rows; branches as thick as rows go
/// there. As many levels as find room; what is left out is told by the dots under a node.
///
/// @param tree the nodes, the root first
/// @param looked the class whose share is shown; −1 for the most frequent of each node
/// @param classes the names of the classes
public record TreeChart(List<Node> tree, int looked, List<String> classes) implements Figure.Drawn {
    private static final double LEAST = 96;
    private static final double MOST = 190;
    private static final double CARD = 82;
    private static final double LEVEL = 122;
    private static final double PAD = 8;
    private static final int MOST_LEVELS = 6;

    public TreeChart {
        tree = List.copyOf(tree);
        classes = List.copyOf(classes);
    }

    @Override
    public double height(double width, double flat) {
        return 130 + layout(width - 2 * Easel.GAP).levels() * LEVEL;
    }

    private TreeLayout layout(double width) {
        var layout = TreeLayout.of(tree, n -> false);
        for (int levels = 2; levels <= MOST_LEVELS; levels++) {
            int most = levels;
            var deeper = TreeLayout.of(tree, n -> TreeLayout.level(tree, n) + 1 < most);
            if (deeper.leaves() * LEAST > width) {
                return layout;
            }
            layout = deeper;
        }
        return layout;
    }

    @Override
    public void paint(Easel easel, Rectangle2D frame, View view) {
        var layout = layout(frame.getWidth());
        double slot = Math.min(MOST + 2 * PAD, frame.getWidth() / layout.leaves());
        double left = frame.getX() + (frame.getWidth() - slot * layout.leaves()) / 2;
        double high = Math.min(LEVEL, frame.getHeight() / layout.levels());
        var boxes = new HashMap<Integer, Rectangle2D>();
        for (var placed : layout.placed()) {
            double wide = Math.min(MOST, slot - PAD);
            boxes.put(placed.node(), new Rectangle2D.Double(left + placed.x() * slot - wide / 2, frame.getY() + placed.level() * high, wide, CARD));
        }
        for (var placed : layout.placed()) {
            branch(easel, boxes, placed.node());
        }
        layout.placed().forEach(p -> card(easel, p.node(), boxes.get(p.node()), layout));
    }

    private void branch(Easel easel, HashMap<Integer, Rectangle2D> boxes, int node) {
        var parent = boxes.get(tree.get(node).parent());
        if (parent != null) {
            var box = boxes.get(node);
            double thick = 1 + 7.0 * tree.get(node).rows() / tree.getFirst().rows();
            easel.line(parent.getCenterX(), parent.getMaxY(), box.getCenterX(), box.getY(), easel.palette.border(), thick);
        }
    }

    private void card(Easel easel, int at, Rectangle2D box, TreeLayout layout) {
        var node = tree.get(at);
        easel.g.setColor(easel.palette.raised());
        easel.g.fill(box);
        easel.g.setColor(easel.palette.border());
        easel.g.setStroke(Easel.stroke(1));
        easel.g.draw(box);
        double inner = box.getWidth() - 2 * PAD;
        var label = easel.look.label();
        double y = box.getY() + PAD + easel.type.ascent(label);
        for (var line : easel.type.wrap(easel.say(node.rule()), label, inner, 2)) {
            easel.text(line, box.getX() + PAD, y, label, easel.palette.text());
            y += easel.type.lineHeight(label);
        }
        int told = told(node);
        double bar = box.getMaxY() - PAD - 6;
        easel.g.setColor(easel.palette.grid());
        easel.g.fill(new Rectangle2D.Double(box.getX() + PAD, bar, inner, 6));
        easel.g.setColor(Palette.mix(easel.palette.of(Ink.FORECAST), easel.palette.surface(), 1));
        easel.g.fill(new Rectangle2D.Double(box.getX() + PAD, bar, inner * node.share(told), 6));
        easel.text(easel.type.fit(easel.say(words(node)), label, inner), box.getX() + PAD, bar - 6, label, easel.palette.muted());
        if (!node.leaf() && layout.placed().stream().noneMatch(p -> p.node() == node.yes())) {
            easel.text("…", box.getCenterX() - 4, box.getMaxY() + 12, label, easel.palette.muted());
        }
    }

    private int told(Node node) {
        int best = Math.max(0, looked);
        for (int c = 0; looked < 0 && c < classes.size(); c++) {
            best = node.counts()[c] > node.counts()[best] ? c : best;
        }
        return best;
    }

    /// The share of the class that is told, and the rows.
    private Sentence words(Node node) {
        int told = told(node);
        return looked >= 0 ? Sentence.counted(node.rows(), "{1} of {0} row", "{1} of {0} rows", Part.percent(node.share(told)))
                : Sentence.of("{2}: {0} of {1}", Part.percent(node.share(told)), node.rows(), classes.get(told));
    }
}
