package merchant.ui.result.forecast;

import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.SetChangeListener;
import javafx.collections.WeakSetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import merchant.figure.Figure;
import merchant.figure.TimeChart;
import merchant.store.ReportRecord;
import merchant.text.Sentence;
import merchant.ui.chart.FigureTools;
import merchant.ui.chart.FigureView;
import merchant.ui.result.part.Desk;
import merchant.ui.result.part.ReportMenu;
import merchant.ui.result.part.Texts;

/// Figures of a forecast in the page's own words: what is shown above, source and tools beneath.
final class Shown {
    private static final double LANE = 16;

    private final Desk desk;
    private final ForecastModel model;
    private final long run;

    Shown(Desk desk, ForecastModel model, long run) {
        this.desk = desk;
        this.model = model;
        this.run = run;
    }

    private ReportRecord.Item item(Figure figure) {
        int entry = model.series().get();
        return new ReportRecord.Item(run, ReportRecord.Kind.FIGURE, entry == 0 ? figure.id() : figure.id() + "@" + entry);
    }

    /// A figure with its words and tools.
    ///
    /// @param high of the plot without what it marks; −1 for what suits the figure
    List<Node> of(Figure figure, double high) {
        int lanes = figure.body() instanceof TimeChart chart ? chart.lanes().size() : 0;
        var view = new FigureView(desk.words(), desk.theme(), MarkSwitches.shown(figure, model), false).high(high < 0 ? high : high + lanes * LANE);
        SetChangeListener<Sentence> follow = change -> view.figure().set(MarkSwitches.shown(figure, model));
        view.getProperties().put("marks", follow);
        model.hidden().addListener(new WeakSetChangeListener<>(follow));
        return List.of(above(figure), view, beneath(figure, view));
    }

    private Node above(Figure figure) {
        var said = Texts.muted(desk.say(figure.subtitle()));
        if (!(figure.body() instanceof TimeChart chart) || chart.lanes().isEmpty() && chart.marks().isEmpty() || !figure.id().equals("forecast")) {
            return said;
        }
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(said, new MarkSwitches(desk, model, chart));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("tools");
        return row;
    }

    private HBox beneath(Figure figure, FigureView view) {
        var foot = Texts.muted(figure.foot().stream().map(desk::say).collect(Collectors.joining(" · ")));
        HBox.setHgrow(foot, Priority.ALWAYS);
        foot.setMaxWidth(Double.MAX_VALUE);
        var tools = new FigureTools(desk.words(), desk.navigator().notices(), desk.workspace().tasks(), view);
        tools.setMinWidth(FigureTools.USE_PREF_SIZE);
        var add = ReportMenu.of(desk, () -> List.of(item(figure)));
        add.setMinWidth(Label.USE_PREF_SIZE);
        var under = new HBox(foot, tools, add);
        under.setAlignment(Pos.CENTER_LEFT);
        under.getStyleClass().add("tools");
        return under;
    }

    /// A figure further down the page, with its finding as a heading.
    VBox section(Figure figure, double high) {
        var box = new VBox(Texts.label(desk.say(figure.title()), "lead", "strong"));
        box.getChildren().addAll(of(figure, high));
        box.getStyleClass().add("section");
        return box;
    }
}
