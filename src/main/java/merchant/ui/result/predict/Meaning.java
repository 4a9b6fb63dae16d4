package merchant.ui.result.predict;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import merchant.result.ScoresResult;
import merchant.result.ScoresResult.Judged;
import merchant.text.Part;
import merchant.text.Sentence;
import merchant.ui.result.part.Desk;
import merchant.ui.result.part.Texts;

/// The measures beside those of always-the-majority, each with what it means in a shop's words; and truth against prediction.
final class Meaning {
    private final Desk desk;
    private final ScoresResult result;

    Meaning(Desk desk, ScoresResult result) {
        this.desk = desk;
        this.result = result;
    }

    private record Line(Sentence name, double own, double rule, boolean percent, Sentence meaning) {}

    VBox measures() {
        var own = result.judged().getFirst();
        var rule = result.judged().get(1);
        var grid = new GridPane();
        grid.getStyleClass().add("predict-measures");
        grid.getColumnConstraints().addAll(column(HPos.LEFT, false), column(HPos.RIGHT, false), column(HPos.RIGHT, false), column(HPos.LEFT, true));
        grid.addRow(0, head(Sentence.of("Measure")), head(own.label()), head(rule.label()), head(Sentence.of("What it means here")));
        int row = 1;
        for (var line : lines(own, rule)) {
            var name = Texts.label(desk.say(line.name), "strong");
            name.setMinWidth(Label.USE_PREF_SIZE);
            grid.addRow(row++, name, number(line.own, line.percent), number(line.rule, line.percent), Texts.label(desk.say(line.meaning), "muted"));
        }
        return new VBox(grid);
    }

    private List<Line> lines(Judged own, Judged rule) {
        var lines = new ArrayList<Line>();
        if (result.positive() >= 0) {
            lines.addAll(named(own, rule));
        }
        lines.add(new Line(Sentence.of("Accuracy"), own.accuracy(), rule.accuracy(), true,
                Sentence.of("Of 100 rows {0} are named rightly.", hundred(own.accuracy()))));
        lines.add(new Line(Sentence.of("ROC AUC"), own.rocAuc(), rule.rocAuc(), false,
                Sentence.of("Of 100 pairs that differ in outcome, {0} are in the right order; by chance 50 are.", hundred(own.rocAuc()))));
        lines.add(new Line(Sentence.of("PR AUC"), own.prAuc(), rule.prAuc(), false,
                Sentence.of("The mean precision from the top of the list down; a list in random order gets {0}.", rule.prAuc())));
        lines.add(new Line(Sentence.of("F1"), own.f1(), rule.f1(), false, Sentence.of("Precision and recall in one number; 1 is perfect.")));
        lines.add(new Line(Sentence.of("Log loss"), own.logLoss(), rule.logLoss(), false,
                own.logLoss() < rule.logLoss() ? Sentence.of("Lower is better: the probabilities say more than the plain shares do.")
                        : Sentence.of("Lower is better: the probabilities say no more than the plain shares do; use the order, not the numbers.")));
        lines.add(new Line(Sentence.of("Brier score"), own.brier(), rule.brier(), false, Sentence.of("Mean squared error of the probabilities; lower is better.")));
        return lines;
    }

    private List<Line> named(Judged own, Judged rule) {
        var looked = Sentence.of("{0} = {1}", result.target(), result.classes().get(result.positive()));
        var precision = Double.isNaN(own.precision()) ? Sentence.of("It names none.")
                : Sentence.of("Of 100 it names, {0} turn out {1}.", hundred(own.precision()), looked);
        return List.of(new Line(Sentence.of("Precision"), own.precision(), rule.precision(), true, precision),
                new Line(Sentence.of("Recall"), own.recall(), rule.recall(), true,
                        Sentence.of("Of 100 with {1}, it names {0}.", hundred(own.recall()), looked)));
    }

    private static long hundred(double share) {
        return Math.round(100 * share);
    }

    private Label number(double value, boolean percent) {
        var words = desk.words();
        var label = new Label(Double.isNaN(value) ? "–" : percent ? words.say(Sentence.of("{0}", new Part.Percent(value, 1)))
                : words.numerals().number(value, 3));
        label.getStyleClass().add("number");
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    private Label head(Sentence said) {
        var label = Texts.label(desk.say(said), "caption", "muted");
        label.setMinWidth(72);
        return label;
    }

    private static ColumnConstraints column(HPos side, boolean grows) {
        var column = new ColumnConstraints();
        column.setHalignment(side);
        if (grows) {
            column.setHgrow(Priority.ALWAYS);
        }
        return column;
    }

    /// Rows by truth and prediction.
    VBox confusion() {
        var grid = new GridPane();
        grid.getStyleClass().add("predict-confusion");
        var classes = result.classes();
        for (int c = 0; c < classes.size(); c++) {
            grid.add(head(Sentence.of("named {0}", classes.get(c))), c + 1, 0);
            grid.add(Texts.label(desk.words().say("is {0}", classes.get(c)), "strong"), 0, c + 1);
            for (int n = 0; n < classes.size(); n++) {
                var cell = new Label(desk.words().numerals().whole(result.confusion()[c][n]));
                cell.getStyleClass().addAll("number", "confusion-cell", c == n ? "right-cell" : "wrong-cell");
                cell.setMaxWidth(Double.MAX_VALUE);
                grid.add(cell, n + 1, c + 1);
            }
        }
        var box = new VBox(Texts.label(desk.words().say("Truth and prediction"), "lead", "strong"), grid);
        box.getStyleClass().add("section");
        return box;
    }
}
