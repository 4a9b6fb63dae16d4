package merchant.ui.result.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import merchant.figure.story.Figures;
import merchant.text.Sentence;
import merchant.ui.chart.FigureView;
import merchant.ui.result.part.Desk;
import merchant.ui.result.part.Texts;
import merchant.ui.result.part.VerdictLine;
import merchant.ui.style.Icons;

/// The comparison's page: differences, all in one figure, each by itself on the same axes.
final class CompareBody extends ScrollPane {
    private static final double TOGETHER_HIGH = 320;
    private static final double EACH_HIGH = 280;
    private static final double EACH_LEAST = 360;

    private final Desk desk;
    private final List<Compared> all;
    private final List<Sentence> names;

    CompareBody(Desk desk, List<Compared> all) {
        this.desk = desk;
        this.all = all;
        this.names = names(desk, all);
        setFitToWidth(true);
        getStyleClass().add("page-scroll");
        var page = new VBox(Texts.label(desk.words().say("What is different"), "title"), table());
        page.getStyleClass().add("compare");
        Together.figure(all, names).ifPresent(figure -> page.getChildren().add(new VBox(8,
                Texts.heading(desk.say(figure.title())), Texts.muted(desk.say(figure.subtitle())),
                new FigureView(desk.words(), desk.theme(), figure, false).high(TOGETHER_HIGH))));
        page.getChildren().addAll(Texts.heading(desk.words().say("Each by itself, on the same axes")), each());
        setContent(page);
    }

    /// The shortest names that tell the results apart: the method where the methods differ, else a letter with it.
    private static List<Sentence> names(Desk desk, List<Compared> all) {
        var methods = all.stream().map(c -> desk.method(c.run().question(), c.run().method())).toList();
        boolean apart = methods.stream().distinct().count() == methods.size();
        return IntStream.range(0, all.size()).mapToObj(i -> apart ? methods.get(i)
                : Sentence.of("{0}: {1}", String.valueOf((char) ('A' + i)), methods.get(i))).toList();
    }

    private GridPane table() {
        var grid = new GridPane();
        grid.getStyleClass().add("compare-table");
        grid.getColumnConstraints().add(wide(28));
        all.forEach(c -> grid.getColumnConstraints().add(wide(72.0 / all.size())));
        for (int i = 0; i < all.size(); i++) {
            grid.add(head(i), i + 1, 0);
        }
        var rows = new ArrayList<Difference>();
        rows.addAll(Difference.settings(desk, all));
        int settings = rows.size();
        rows.addAll(Difference.measures(all));
        for (int r = 0; r < rows.size(); r++) {
            row(grid, rows.get(r), r + 1, r == settings);
        }
        return grid;
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
        return new VBox(4, swatch, name, open);
    }

    private void row(GridPane grid, Difference difference, int row, boolean first) {
        var what = Texts.label(desk.say(difference.what()), "muted");
        grid.add(what, 0, row);
        for (int i = 0; i < difference.values().size(); i++) {
            boolean best = difference.best() == i;
            var value = new Label(desk.say(difference.values().get(i)));
            value.setWrapText(true);
            value.getStyleClass().add(best ? "best" : "plain");
            if (best) {
                value.setGraphic(Icons.of("fth-check"));
                value.setAccessibleText(desk.words().say("{0}, the better one", difference.values().get(i)));
            }
            grid.add(value, i + 1, row);
            if (first) {
                value.getStyleClass().add("measure-first");
            }
        }
        if (first) {
            what.getStyleClass().add("measure-first");
        }
    }

    private FlowPane each() {
        var pane = new FlowPane(24, 24);
        var view = Together.view(all);
        for (int i = 0; i < all.size(); i++) {
            var summary = all.get(i).result().summary();
            var box = new VBox(Texts.label(desk.say(names.get(i)), "lead", "strong"), Texts.label(desk.say(summary.headline())),
                    new VerdictLine(desk.words(), summary.verdict()));
            Figures.of(all.get(i).result()).stream().findFirst().ifPresent(figure -> box.getChildren().add(
                    new FigureView(desk.words(), desk.theme(), figure, false).high(EACH_HIGH).looking(view)));
            box.getStyleClass().add("compare-one");
            // two beside each other where there is room, one under the other where not
            box.prefWidthProperty().bind(pane.widthProperty().map(w -> w.doubleValue() < 2 * EACH_LEAST + 24
                    ? w.doubleValue() : Math.floor((w.doubleValue() - 25) / 2)));
            pane.getChildren().add(box);
        }
        return pane;
    }
}
