package merchant.ui.result.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import merchant.figure.story.Alongside;
import merchant.figure.BarChart;
import merchant.figure.Figure;
import merchant.result.ForecastResult;
import merchant.text.Sentence;
import merchant.ui.chart.FigureView;
import merchant.ui.result.part.Desk;
import merchant.ui.result.part.RunTitle;
import merchant.ui.result.part.Texts;
import merchant.ui.result.part.VerdictLine;
import merchant.ui.style.Follow;

/// The comparison's page: differences, all in one figure, each by itself on the same axes.
final class CompareBody extends ScrollPane {
    private static final double TOGETHER_HIGH = 320;
    private static final double EACH_HIGH = 280;
    private static final double EACH_LEAST = 360;

    private final Desk desk;
    private final CompareModel model;
    private final List<Compared> all;
    private final List<Sentence> names;
    private final VBox content = new VBox(24);

    CompareBody(Desk desk, CompareModel model, List<Compared> all) {
        this.desk = desk;
        this.model = model;
        this.all = all;
        this.names = names(desk, all);
        setFitToWidth(true);
        getStyleClass().add("page-scroll");
        var page = new VBox(head(), content);
        page.getStyleClass().add("compare");
        setContent(page);
        Follow.value(this, model.series(), this::show);
    }

    /// The shortest names that tell the results apart: the method where the methods differ, else a letter with it.
    static List<Sentence> names(Desk desk, List<Compared> all) {
        var methods = all.stream().map(c -> desk.method(c.run().question(), c.run().method())).toList();
        boolean apart = methods.stream().distinct().count() == methods.size();
        return IntStream.range(0, all.size()).mapToObj(i -> apart ? methods.get(i)
                : Sentence.of("{0}: {1}", String.valueOf((char) ('A' + i)), methods.get(i))).toList();
    }

    private HBox head() {
        var title = Texts.label(desk.words().say("What is different"), "title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(8, title);
        head.setAlignment(Pos.CENTER_LEFT);
        if (model.choices().size() > 1) {
            head.getChildren().addAll(series());
        }
        if (!model.addable().isEmpty()) {
            head.getChildren().add(adding());
        }
        return head;
    }

    private List<javafx.scene.Node> series() {
        var label = new Label(desk.words().say("Series"));
        label.getStyleClass().add("muted");
        var box = new ComboBox<String>();
        box.getItems().setAll(model.choices());
        box.setAccessibleText(desk.words().say("Series"));
        box.valueProperty().bindBidirectional(model.series());
        label.setLabelFor(box);
        return List.of(label, box);
    }

    private MenuButton adding() {
        var menu = new MenuButton(desk.words().say("Add a result"));
        menu.getStyleClass().add("flat");
        menu.setMinWidth(USE_PREF_SIZE);
        model.addable().forEach(run -> {
            var item = new MenuItem(desk.say(RunTitle.of(desk, run)));
            item.setMnemonicParsing(false);
            item.setOnAction(e -> model.with(run.id()));
            menu.getItems().add(item);
        });
        return menu;
    }

    private void show(String series) {
        var beside = Together.of(all, names, series);
        content.getChildren().setAll(new DifferenceTable(desk, all, names, model.series().get(), beside.note().isEmpty(), model::without));
        beside.note().ifPresent(note -> content.getChildren().add(Texts.label(desk.say(note), "warning")));
        beside.together().ifPresent(figure -> content.getChildren().add(new VBox(8,
                Texts.heading(desk.say(figure.title())), Texts.muted(desk.say(figure.subtitle())),
                new FigureView(desk.words(), desk.theme(), figure, false).high(high(figure)))));
        content.getChildren().addAll(Texts.heading(desk.say(beside.sameAxes() ? Sentence.of("Each by itself, on the same axes") : Sentence.of("Each by itself"))),
                each(beside, series));
    }

    /// Few bars need little height.
    private static double high(Figure figure) {
        return figure.body() instanceof BarChart bars ? Math.min(TOGETHER_HIGH, 32 + 40.0 * bars.bars().size()) : TOGETHER_HIGH;
    }

    private FlowPane each(Beside beside, String series) {
        var pane = new FlowPane(24, 24);
        var views = views(beside);
        for (int i = 0; i < all.size(); i++) {
            var box = new VBox(Texts.label(desk.say(names.get(i)), "lead", "strong"));
            say(box, all.get(i), series);
            views.get(i).ifPresent(view -> box.getChildren().addAll(Texts.muted(desk.say(view.figure().get().subtitle())), view));
            box.getStyleClass().add("compare-one");
            // two beside each other where there is room, one under the other where not
            box.prefWidthProperty().bind(pane.widthProperty().map(w -> w.doubleValue() < 2 * EACH_LEAST + 24
                    ? w.doubleValue() : Math.floor((w.doubleValue() - 25) / 2)));
            pane.getChildren().add(box);
        }
        return pane;
    }

    /// What a result says; of many series what the chosen one says.
    private void say(VBox box, Compared one, String series) {
        var summary = one.result().summary();
        var chosen = one.result() instanceof ForecastResult forecast && forecast.series().size() > 1 ? Forecasts.series(one, series) : Optional.<merchant.result.SeriesForecast>empty();
        box.getChildren().addAll(chosen.map(s -> List.of(Texts.label(s.name() + " · " + s.model()), new VerdictLine(desk.words(), s.verdict())))
                .orElseGet(() -> List.of(Texts.label(desk.say(summary.headline())), new VerdictLine(desk.words(), summary.verdict()))));
    }

    /// One view a result; where they share axes, coming closer in one comes closer in all.
    private List<Optional<FigureView>> views(Beside beside) {
        if (!beside.sameAxes()) {
            return beside.each().stream().map(f -> f.map(this::view)).toList();
        }
        var alongside = Alongside.of(beside.each().stream().flatMap(Optional::stream).toList());
        var views = new ArrayList<FigureView>();
        alongside.figures().forEach(f -> views.add(view(f).looking(alongside.view())));
        views.forEach(v -> v.view().addListener((o, was, is) -> views.stream().filter(other -> !other.view().get().equals(is)).forEach(other -> other.looking(is))));
        return views.stream().map(Optional::of).toList();
    }

    private FigureView view(Figure figure) {
        return new FigureView(desk.words(), desk.theme(), figure, false).high(EACH_HIGH);
    }
}
