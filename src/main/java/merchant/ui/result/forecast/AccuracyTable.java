package merchant.ui.result.forecast;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import merchant.result.SeriesForecast;
import merchant.result.SeriesForecast.Accuracy;
import merchant.ui.result.part.Cells;
import merchant.ui.result.part.Texts;
import merchant.ui.style.Words;

/// How well the chosen method did beside the baselines, and under it in plain words what each measure means.
final class AccuracyTable extends VBox {

    AccuracyTable(Words words, SeriesForecast series) {
        getStyleClass().add("accuracy");
        getChildren().add(table(words, series.accuracy()));
        if (series.calibrated()) {
            getChildren().add(Texts.prose(words.say("The bands of the method used here are those of the forecast, made as wide as past errors ask. Those of the other methods are their own, as they come.")));
        }
        getChildren().add(help(words));
    }

    private static GridPane table(Words words, List<Accuracy> all) {
        var grid = new GridPane();
        grid.getStyleClass().add("accuracy-table");
        var first = new ColumnConstraints();
        first.setHgrow(Priority.ALWAYS);
        first.setMinWidth(160);
        grid.getColumnConstraints().add(first);
        grid.add(head(words.say("Method")), 0, 0);
        int column = 1;
        for (var measure : Measure.values()) {
            var right = new ColumnConstraints();
            right.setHalignment(HPos.RIGHT);
            right.setMinWidth(72);
            grid.getColumnConstraints().add(right);
            var head = head(words.say(measure.label()));
            var tip = new Tooltip(words.say(measure.help()));
            tip.setWrapText(true);
            tip.setMaxWidth(320);
            head.setTooltip(tip);
            head.setAccessibleHelp(words.say(measure.help()));
            grid.add(head, column++, 0);
        }
        for (int row = 0; row < all.size(); row++) {
            row(words, grid, all, row);
        }
        return grid;
    }

    private static void row(Words words, GridPane grid, List<Accuracy> all, int row) {
        var accuracy = all.get(row);
        var name = Texts.label(words.say(row == 0 ? merchant.text.Sentence.of("{0} (used here)", accuracy.label()) : accuracy.label()));
        name.getStyleClass().add(row == 0 ? "strong" : "plain");
        grid.add(name, 0, row + 1);
        int column = 1;
        for (var measure : Measure.values()) {
            var cell = new Label(Cells.text(measure.value(accuracy), measure.column(), words.translator().get()));
            cell.getStyleClass().addAll("number", row == 0 ? "strong" : "plain");
            cell.setMinWidth(USE_PREF_SIZE);
            grid.add(cell, column++, row + 1);
        }
    }

    private static Label head(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("caption", "muted");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static GridPane help(Words words) {
        var grid = new GridPane();
        grid.getStyleClass().add("accuracy-help");
        int row = 0;
        for (var measure : Arrays.asList(Measure.values())) {
            var name = new Label(words.say(measure.label()));
            name.getStyleClass().addAll("caption", "strong");
            name.setMinWidth(USE_PREF_SIZE);
            grid.addRow(row++, name, Texts.muted(words.say(measure.help())));
        }
        return grid;
    }
}
