package merchant.result;

import java.util.Comparator;
import java.util.List;
import merchant.text.Sentence;

/// Which class each row belongs to, by its other columns, and how well that can be known.
///
/// @param target the column that was predicted
/// @param classes its values
/// @param positive the position of the value that is looked for among two; −1 where there are more
/// @param judgedOn how many rows the method was judged on, none of which it had seen
/// @param judged the measures, the chosen method first, then always-the-majority
/// @param confusion rows by truth and prediction
/// @param rocTruth share of the looked-for rows that are found (y) at 0, 1, … 100 % of the other rows named by mistake; empty with more than two classes
/// @param gains share of the looked-for rows that are found (y) among the 0, 1, … 100 % of rows with the highest scores; likewise
/// @param importance how much each column matters, most first
/// @param tree the nodes of the tree, the root first; empty where the method has no single tree
/// @param leaves for each row of the sheet `scores` the position of its leaf in `tree`; empty without a tree
/// @param aside columns that were not used, with the reason
/// @param model what can score new rows, in the method's own form; empty where it is kept elsewhere
@SuppressWarnings("ArrayRecordComponent")
public record ScoresResult(Summary summary, String target, List<String> classes, int positive, int judgedOn, List<Judged> judged,
        int[][] confusion, double[] rocTruth, double[] gains, List<Importance> importance, List<Node> tree, int[] leaves,
        List<Aside> aside, List<Sheet> sheets, byte[] model) implements Result {
    public ScoresResult {
        classes = List.copyOf(classes);
        judged = List.copyOf(judged);
        importance = List.copyOf(importance);
        tree = List.copyOf(tree);
        aside = List.copyOf(aside);
        sheets = List.copyOf(sheets);
    }

    @Override
    public ScoresResult withoutModel() {
        return new ScoresResult(summary, target, classes, positive, judgedOn, judged, confusion, rocTruth, gains, importance, tree, leaves,
                aside, sheets, new byte[0]);
    }

    /// The sheet with one line a row of the table.
    public Sheet scores() {
        return sheets.stream().filter(s -> s.name().equals("scores")).findFirst().orElseThrow();
    }

    /// The rows of that sheet, those with the highest score first; the score is the probability of the looked-for class, or of the one that is named.
    public List<List<Object>> ranked() {
        int shares = scores().columns().size() - classes.size();
        return scores().rows().stream().sorted(Comparator.comparingDouble(r ->
                -(Double) r.get(shares + (positive >= 0 ? positive : classes.indexOf((String) r.get(shares - 1)))))).toList();
    }

    /// The measures of one method.
    public record Judged(Sentence label, double rocAuc, double prAuc, double accuracy, double precision, double recall, double f1,
            double logLoss, double brier) {}

    /// How much worse the ranking gets (ROC AUC) when a column is shuffled, on rows that were not seen.
    public record Importance(String column, double loss) {}

    /// A column that was not used.
    public record Aside(String column, Sentence reason) {}

    /// A node of the tree.
    ///
    /// @param parent its parent's position; −1 for the root
    /// @param yes the position of the child for rows that pass the test; −1 for a leaf
    /// @param no the other child
    /// @param rule what holds for the rows that come here from the parent; for the root what the tree is about
    /// @param counts training rows of each class
    /// @param said the way from the root and what comes of it, as one sentence
    public record Node(int parent, int yes, int no, Sentence rule, int[] counts, Sentence said) {
        public boolean leaf() {
            return yes < 0;
        }

        public int rows() {
            return java.util.Arrays.stream(counts).sum();
        }

        public double share(int c) {
            return (double) counts[c] / Math.max(1, rows());
        }
    }
}
