package merchant.ui.result.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import merchant.text.Part;
import merchant.text.Sentence;
import merchant.ui.result.part.Desk;
import merchant.ui.result.part.Texts;
import merchant.ui.style.Icons;

/// What was set differently, then the measures, one column a result, the better value marked.
final class DifferenceTable extends GridPane {
    private final Desk desk;
    private final LongConsumer without;
    private final List<Compared> all;
    private final List<Sentence> names;

    /// @param series of forecasts with several, the one that is looked at
    /// @param alike false where the results are about different things, so that none of their measures is the better one
    /// @param without leaves a run out
    DifferenceTable(Desk desk, List<Compared> all, List<Sentence> names, String series, boolean alike, LongConsumer without) {
        this.desk = desk;
        this.without = without;
        this.all = all;
        this.names = names;
        getStyleClass().add("compare-table");
        getColumnConstraints().add(wide(28));
        all.forEach(c -> getColumnConstraints().add(wide(72.0 / all.size())));
        for (int i = 0; i < all.size(); i++) {
            add(head(i), i + 1, 0);
        }
        var rows = new ArrayList<>(Difference.settings(desk, all));
        int settings = rows.size();
        rows.addAll(Difference.measures(all, series).stream().map(d -> alike ? d : d.plain()).toList());
        for (int r = 0; r < rows.size(); r++) {
            row(rows.get(r), r + 1, r == settings);
        }
        if (alike && rows.size() > settings) {
            add(Texts.muted(desk.words().say("A tick marks a value that is better than the next by at least {0} of it; smaller differences may be chance.",
                    Part.percent(Better.LEAST))), 0, rows.size() + 1, all.size() + 1, 1);
        }
    }

    private static ColumnConstraints wide(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private VBox head(int at) {
        var run = all.get(at).run();
        var name = Texts.label(desk.say(names.get(at)), "strong");
        var swatch = new Region();
        swatch.getStyleClass().addAll("compare-swatch", "compare-swatch-" + (at + 1));
        var open = new Hyperlink(desk.words().say("Open"));
        open.setAccessibleText(desk.words().say("Open {0}", names.get(at)));
        open.setOnAction(e -> desk.navigator().openResult(run.id()));
        var links = new HBox(12, open);
        links.setAlignment(Pos.CENTER_LEFT);
        if (all.size() > 2) {
            var remove = new Hyperlink(desk.words().say("Leave out"));
            remove.setAccessibleText(desk.words().say("Leave out {0}", names.get(at)));
            remove.setOnAction(e -> without.accept(run.id()));
            links.getChildren().add(remove);
        }
        return new VBox(4, swatch, name, links);
    }

    private void row(Difference difference, int row, boolean first) {
        var what = Texts.label(desk.say(difference.what()), "muted");
        add(what, 0, row);
        for (int i = 0; i < difference.values().size(); i++) {
            boolean best = difference.best() == i;
            var value = new Label(desk.say(difference.values().get(i)));
            value.setWrapText(true);
            value.getStyleClass().add(best ? "best" : "plain");
            if (best) {
                value.setGraphic(Icons.of("fth-check"));
                value.setAccessibleText(desk.words().say("{0}, the better one", difference.values().get(i)));
            }
            add(value, i + 1, row);
            if (first) {
                value.getStyleClass().add("measure-first");
            }
        }
        if (first) {
            what.getStyleClass().add("measure-first");
        }
    }
}
