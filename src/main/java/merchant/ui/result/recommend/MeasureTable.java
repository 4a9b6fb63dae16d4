package merchant.ui.result.recommend;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import merchant.result.RecommendResult;
import merchant.result.RecommendResult.Judged;
import merchant.text.Sentence;
import merchant.ui.result.part.Desk;
import merchant.ui.result.part.Texts;

/// One line a measure with what it means, one column a rule: the method's own first, the simple ones beside it.
final class MeasureTable extends GridPane {
    private final Desk desk;

    MeasureTable(Desk desk, RecommendResult result) {
        this.desk = desk;
        getStyleClass().add("measure-table");
        var first = new ColumnConstraints();
        first.setHgrow(Priority.ALWAYS);
        first.setMinWidth(120);
        getColumnConstraints().add(first);
        add(Texts.muted(desk.words().say("Measure")), 0, 0);
        for (var judged : result.judged()) {
            head(judged, getColumnConstraints().size(), judged == result.judged().getFirst());
        }
        int row = 1;
        for (var measure : HowGood.measures(result)) {
            add(new VBox(Texts.label(desk.say(measure.name()), "strong"), Texts.muted(desk.say(measure.help()))), 0, row);
            for (int i = 0; i < result.judged().size(); i++) {
                add(number(measure.said(result.judged().get(i), desk.words().numerals()), i == 0), i + 1, row);
            }
            row++;
        }
    }

    private void head(Judged judged, int column, boolean own) {
        var constraints = new ColumnConstraints();
        constraints.setHalignment(HPos.RIGHT);
        constraints.setMinWidth(64);
        constraints.setPrefWidth(104);
        constraints.setMaxWidth(144);
        getColumnConstraints().add(constraints);
        var head = Texts.muted(desk.say(own ? Sentence.of("{0} (used here)", judged.label()) : judged.label()));
        head.getStyleClass().add("measure-head");
        GridPane.setValignment(head, VPos.BOTTOM);
        add(head, column, 0);
    }

    private static Label number(String said, boolean own) {
        var value = new Label(said);
        value.getStyleClass().addAll("number", own ? "strong" : "plain");
        value.setMinWidth(USE_PREF_SIZE);
        GridPane.setValignment(value, VPos.TOP);
        return value;
    }
}
