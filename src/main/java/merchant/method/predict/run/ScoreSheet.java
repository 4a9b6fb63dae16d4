package merchant.method.predict.run;

import java.util.ArrayList;
import java.util.List;
import merchant.result.Sheet;
import merchant.table.Levels;
import merchant.table.Table;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// The table with one line a row: its key, truth where known, the class named, and the probability of each class.
final class ScoreSheet {
    private final List<String> classes;
    private final Naming naming;

    ScoreSheet(List<String> classes, Naming naming) {
        this.classes = classes;
        this.naming = naming;
    }

    /// @param key the column that names a row; empty for the row's number
    /// @param truth the class of each row, −1 where unknown
    /// @param shares the probabilities of each row
    Sheet of(Table table, String key, int[] truth, double[][] shares) {
        var columns = new ArrayList<Sheet.Column>();
        boolean keyed = !key.isEmpty() && table.find(key).isPresent();
        columns.add(keyed ? new Sheet.Column(key, Sentence.verbatim(key), Sheet.Kind.TEXT, 0)
                : new Sheet.Column("row", Sentence.of("Row"), Sheet.Kind.WHOLE, 0));
        columns.add(new Sheet.Column("truth", Sentence.of("Truth"), Sheet.Kind.TEXT, 0));
        columns.add(new Sheet.Column("predicted", Sentence.of("Predicted"), Sheet.Kind.TEXT, 0));
        classes.forEach(c -> columns.add(new Sheet.Column("p_" + c, Sentence.of("Probability of {0}", c), Sheet.Kind.PERCENT, 1)));
        var names = keyed ? table.levels(key) : null;
        var rows = new ArrayList<List<Object>>();
        for (int i = 0; i < shares.length; i++) {
            rows.add(row(names, i, truth[i], shares[i]));
        }
        return new Sheet("scores", Sentence.of("Score of each row"), columns, rows);
    }

    private List<Object> row(@Nullable Levels names, int i, int truth, double[] shares) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(names == null ? (Object) (long) (i + 1) : names.text(i));
        cells.add(truth < 0 ? null : classes.get(truth));
        cells.add(classes.get(naming.of(shares)));
        for (double share : shares) {
            cells.add(share);
        }
        return cells;
    }
}
