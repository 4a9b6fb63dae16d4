package merchant.method.predict.fit;

/// Takes tests out of a tree that split rows without telling them apart: where both sides hold the same shares, a test only lengthens the reading.
final class Pruned {
    private static final double SAME = 1e-9;

    private final Tree from;
    private final java.util.List<Integer> kept = new java.util.ArrayList<>();
    private final java.util.Map<Integer, int[]> children = new java.util.HashMap<>();

    private Pruned(Tree from) {
        this.from = from;
    }

    static Tree of(Tree tree) {
        var pruned = new Pruned(tree);
        pruned.add(0);
        return pruned.tree();
    }

    private int add(int node) {
        int at = kept.size();
        kept.add(node);
        if (from.feature()[node] >= 0 && tells(node)) {
            int yes = add(from.yes()[node]);
            int no = add(from.no()[node]);
            children.put(at, new int[] {yes, no});
        }
        return at;
    }

    /// True where the children differ, or something below them does.
    private boolean tells(int node) {
        if (from.feature()[node] < 0) {
            return false;
        }
        int yes = from.yes()[node];
        int no = from.no()[node];
        return differ(from.counts()[yes], from.counts()[no]) || tells(yes) || tells(no);
    }

    private static boolean differ(int[] a, int[] b) {
        double na = java.util.Arrays.stream(a).sum();
        double nb = java.util.Arrays.stream(b).sum();
        for (int c = 0; c < a.length; c++) {
            if (Math.abs(a[c] / na - b[c] / nb) > SAME) {
                return true;
            }
        }
        return false;
    }

    private Tree tree() {
        int n = kept.size();
        var tree = new Tree(new int[n], new double[n], new int[n], new int[n], new int[n][]);
        for (int i = 0; i < n; i++) {
            int node = kept.get(i);
            var down = children.get(i);
            tree.feature()[i] = down == null ? -1 : from.feature()[node];
            tree.cut()[i] = down == null ? 0 : from.cut()[node];
            tree.yes()[i] = down == null ? -1 : down[0];
            tree.no()[i] = down == null ? -1 : down[1];
            tree.counts()[i] = from.counts()[node];
        }
        return tree;
    }
}
