package merchant.method.predict.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import merchant.method.predict.data.Column;
import merchant.method.predict.data.Target;
import merchant.method.predict.fit.Encoder;
import merchant.method.predict.fit.Tree;
import merchant.result.ScoresResult.Node;
import merchant.text.Part;
import merchant.text.Sentence;

/// A tree as one sees it: what holds in each node, and the way to each leaf as a sentence.
final class TreeWords {
    private static final int LARGE = 1_000;

    private final Tree tree;
    private final Encoder encoder;
    private final Target target;

    TreeWords(Tree tree, Encoder encoder, Target target) {
        this.tree = tree;
        this.encoder = encoder;
        this.target = target;
    }

    List<Node> nodes() {
        var parents = new int[tree.size()];
        parents[0] = -1;
        for (int i = 0; i < tree.size(); i++) {
            if (tree.feature()[i] >= 0) {
                parents[tree.yes()[i]] = i;
                parents[tree.no()[i]] = i;
            }
        }
        var nodes = new ArrayList<Node>();
        for (int i = 0; i < tree.size(); i++) {
            var rule = i == 0 ? Sentence.of("All rows") : rule(parents[i], tree.yes()[parents[i]] == i);
            nodes.add(new Node(parents[i], tree.yes()[i], tree.no()[i], rule, tree.counts()[i], said(i, parents)));
        }
        return nodes;
    }

    /// The way to a node and what comes of it.
    private Sentence said(int node, int[] parents) {
        var way = new ArrayList<Sentence>();
        for (int at = node; at > 0; at = parents[at]) {
            way.addFirst(rule(parents[at], tree.yes()[parents[at]] == at));
        }
        var counts = tree.counts()[node];
        int rows = java.util.Arrays.stream(counts).sum();
        int told = target.positive() >= 0 ? target.positive() : most(counts);
        var share = Part.percent((double) counts[told] / Math.max(1, rows));
        var what = target.classes().get(told);
        return way.isEmpty()
                ? Sentence.counted(rows, "Of the {0} row, {1} has {2} = {3}.", "Of all {0} rows, {1} have {2} = {3}.", share, target.column(), what)
                : Sentence.counted(rows, "Where {1}: {2} of {0} row has {3} = {4}.", "Where {1}: {2} of {0} rows have {3} = {4}.",
                        Part.listing(way), share, target.column(), what);
    }

    private static int most(int[] counts) {
        int best = 0;
        for (int c = 1; c < counts.length; c++) {
            best = counts[c] > counts[best] ? c : best;
        }
        return best;
    }

    /// What holds for the rows that pass a node's test, or fail it.
    Sentence rule(int node, boolean passes) {
        var feature = encoder.features().get(tree.feature()[node]);
        double cut = tree.cut()[node];
        return switch (feature.kind()) {
            case VALUE -> value(feature, cut, passes);
            case GAP -> passes == (cut == 1) ? Sentence.of("{0} is missing", feature.column()) : Sentence.of("{0} is known", feature.column());
            case WORD -> word(feature, (int) cut, passes);
        };
    }

    private static Sentence word(Encoder.Feature feature, int code, boolean passes) {
        int words = feature.words().size();
        if (code > words) {
            return passes ? Sentence.of("{0} is missing", feature.column()) : Sentence.of("{0} is known", feature.column());
        }
        if (code == words) {
            return passes ? Sentence.of("{0} is something rare", feature.column()) : Sentence.of("{0} is nothing rare", feature.column());
        }
        return passes ? Sentence.of("{0} is {1}", feature.column(), feature.words().get(code))
                : Sentence.of("{0} is not {1}", feature.column(), feature.words().get(code));
    }

    private static Sentence value(Encoder.Feature feature, double cut, boolean passes) {
        if (feature.of() == Column.Kind.MOMENT) {
            var day = new Part.Day(LocalDate.ofEpochDay((long) Math.floor(cut)));
            return passes ? Sentence.of("{0} is up to {1}", feature.column(), day) : Sentence.of("{0} is after {1}", feature.column(), day);
        }
        boolean whole = feature.of() == Column.Kind.WHOLE;
        Part number = whole ? new Part.Count((long) Math.floor(cut)) : new Part.Amount(cut, Math.abs(cut) < LARGE && Math.abs(cut) >= 0.1 ? 2 : -1);
        return passes ? Sentence.of("{0} is at most {1}", feature.column(), number) : Sentence.of("{0} is more than {1}", feature.column(), number);
    }
}
