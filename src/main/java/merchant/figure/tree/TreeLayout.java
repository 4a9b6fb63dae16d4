package merchant.figure.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import merchant.result.ScoresResult.Node;

/// Where the nodes of a tree stand: leaves side by side in order, each parent over the middle of its children, one level beneath the other.
///
/// @param placed the visible nodes, parents before children
/// @param leaves how many visible nodes have no visible children
/// @param levels how many levels are visible
public record TreeLayout(List<Placed> placed, int leaves, int levels) {
    public TreeLayout {
        placed = List.copyOf(placed);
    }

    /// A visible node.
    ///
    /// @param node its position in the tree
    /// @param x the middle of its place, counted in leaves from the left: the first leaf is at 0.5
    /// @param level 0 for the root
    public record Placed(int node, double x, int level) {}

    /// @param open whether the children of an inner node are visible
    public static TreeLayout of(List<Node> tree, IntPredicate open) {
        var placer = new Placer(tree, open);
        if (!tree.isEmpty()) {
            placer.place(0, 0);
        }
        return new TreeLayout(placer.placed, placer.leaves, placer.levels);
    }

    /// The level of a node, 0 for the root.
    public static int level(List<Node> tree, int node) {
        int level = 0;
        for (int at = tree.get(node).parent(); at >= 0; at = tree.get(at).parent()) {
            level++;
        }
        return level;
    }

    private static final class Placer {
        private final List<Node> tree;
        private final IntPredicate open;
        private final List<Placed> placed = new ArrayList<>();
        private int leaves;
        private int levels;

        private Placer(List<Node> tree, IntPredicate open) {
            this.tree = tree;
            this.open = open;
        }

        private double place(int node, int level) {
            levels = Math.max(levels, level + 1);
            int own = placed.size();
            placed.add(new Placed(node, 0, level));
            var n = tree.get(node);
            double x = n.leaf() || !open.test(node) ? leaves++ + 0.5 : (place(n.yes(), level + 1) + place(n.no(), level + 1)) / 2;
            placed.set(own, new Placed(node, x, level));
            return x;
        }
    }
}
