package merchant.method.predict.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import merchant.result.ScoresResult.Aside;
import merchant.result.ScoresResult.Importance;
import merchant.result.ScoresResult.Judged;
import merchant.result.ScoresResult.Node;
import merchant.result.Sheet;
import merchant.result.Sheet.Column;
import merchant.result.Sheet.Kind;
import merchant.text.Sentence;

/// The tables of a result beside the scores.
final class ScoreSheets {
    private ScoreSheets() {}

    static Sheet measures(List<Judged> judged) {
        var columns = List.of(new Column("method", Sentence.of("Method"), Kind.SENTENCE, 0), number("roc-auc", Sentence.of("ROC AUC")),
                number("pr-auc", Sentence.of("PR AUC")), percent("accuracy", Sentence.of("Accuracy")), percent("precision", Sentence.of("Precision")),
                percent("recall", Sentence.of("Recall")), number("f1", Sentence.of("F1")), number("log-loss", Sentence.of("Log loss")),
                number("brier", Sentence.of("Brier score")));
        return new Sheet("measures", Sentence.of("Measures"), columns, judged.stream().map(j -> cells(j.label(), j.rocAuc(), j.prAuc(),
                j.accuracy(), j.precision(), j.recall(), j.f1(), j.logLoss(), j.brier())).toList());
    }

    private static List<Object> cells(Object first, double... numbers) {
        var cells = new ArrayList<Object>();
        cells.add(first);
        Arrays.stream(numbers).forEach(cells::add);
        return cells;
    }

    static Sheet confusion(List<String> classes, int[][] confusion) {
        var columns = new ArrayList<Column>();
        columns.add(new Column("truth", Sentence.of("Truth"), Kind.TEXT, 0));
        classes.forEach(c -> columns.add(new Column("predicted_" + c, Sentence.of("Predicted {0}", c), Kind.WHOLE, 0)));
        var rows = new ArrayList<List<Object>>();
        for (int c = 0; c < classes.size(); c++) {
            var row = new ArrayList<Object>();
            row.add(classes.get(c));
            Arrays.stream(confusion[c]).forEach(n -> row.add((long) n));
            rows.add(row);
        }
        return new Sheet("confusion", Sentence.of("Truth and prediction"), columns, rows);
    }

    static Sheet roc(double[] found) {
        return new Sheet("roc", Sentence.of("ROC curve"), List.of(percent("false-positive-rate", Sentence.of("Others named by mistake")),
                percent("true-positive-rate", Sentence.of("Looked-for rows found"))), curve(found, false));
    }

    static Sheet lift(double[] found) {
        return new Sheet("lift", Sentence.of("Lift"), List.of(percent("share-named", Sentence.of("Rows with the highest scores")),
                percent("share-found", Sentence.of("Looked-for rows found")), new Column("lift", Sentence.of("Times as many as by chance"), Kind.NUMBER, 2)),
                curve(found, true));
    }

    private static List<List<Object>> curve(double[] found, boolean lift) {
        return IntStream.range(lift ? 1 : 0, found.length).mapToObj(i -> {
            double x = (double) i / (found.length - 1);
            return lift ? List.<Object>of(x, found[i], found[i] / x) : List.<Object>of(x, found[i]);
        }).toList();
    }

    static Sheet importance(List<Importance> importance) {
        return new Sheet("importance", Sentence.of("What matters"), List.of(new Column("column", Sentence.of("Column"), Kind.TEXT, 0),
                new Column("loss", Sentence.of("ROC AUC lost when shuffled"), Kind.NUMBER, 4)),
                importance.stream().map(i -> List.<Object>of(i.column(), i.loss())).toList());
    }

    static Sheet aside(List<Aside> aside) {
        return new Sheet("set-aside", Sentence.of("Columns set aside"), List.of(new Column("column", Sentence.of("Column"), Kind.TEXT, 0),
                new Column("reason", Sentence.of("Reason"), Kind.SENTENCE, 0)), aside.stream().map(a -> List.<Object>of(a.column(), a.reason())).toList());
    }

    static Sheet tree(List<Node> nodes, List<String> classes) {
        var columns = new ArrayList<Column>();
        columns.add(new Column("node", Sentence.of("Node"), Kind.WHOLE, 0));
        columns.add(new Column("parent", Sentence.of("Parent"), Kind.WHOLE, 0));
        columns.add(new Column("rule", Sentence.of("Rule"), Kind.SENTENCE, 0));
        columns.add(new Column("rows", Sentence.of("Rows"), Kind.WHOLE, 0));
        classes.forEach(c -> columns.add(new Column("share_" + c, Sentence.of("Share of {0}", c), Kind.PERCENT, 1)));
        columns.add(new Column("said", Sentence.of("In words"), Kind.SENTENCE, 0));
        var rows = new ArrayList<List<Object>>();
        for (int i = 0; i < nodes.size(); i++) {
            var node = nodes.get(i);
            var row = new ArrayList<@org.jspecify.annotations.Nullable Object>();
            row.add((long) i);
            row.add(node.parent() < 0 ? null : (Object) (long) node.parent());
            row.add(node.rule());
            row.add((long) node.rows());
            IntStream.range(0, classes.size()).forEach(c -> row.add(node.share(c)));
            row.add(node.said());
            rows.add(row);
        }
        return new Sheet("tree", Sentence.of("The tree in sentences"), columns, rows);
    }

    private static Column number(String name, Sentence title) {
        return new Column(name, title, Kind.NUMBER, 3);
    }

    private static Column percent(String name, Sentence title) {
        return new Column(name, title, Kind.PERCENT, 1);
    }
}
