package merchant.ui.result.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import merchant.figure.Figure;
import merchant.figure.story.Figures;
import merchant.result.ModelName;
import merchant.result.ForecastResult;
import merchant.result.SeriesForecast;
import merchant.text.Sentence;
import merchant.ui.result.part.Desk;
import merchant.ui.result.part.KindView;
import merchant.ui.result.part.Texts;
import merchant.ui.result.part.VerdictLine;
import merchant.ui.style.Follow;
import merchant.ui.style.Icons;
import org.jspecify.annotations.Nullable;

/// The view of a forecast.
public final class ForecastView implements KindView {
    private static final double HIGH = 320;
    /// In the sentences on a first and a last period that are not whole.
    private static final String LEFT_OUT = " was left out because ";

    private final Desk desk;
    private final ForecastModel model;
    private final long run;
    private final Shown shown;
    private final Runnable toTop;
    private final IntConsumer toTab;
    private @Nullable SeriesTable list;

    /// @param run the run that it belongs to
    /// @param toTop brings the figure into sight
    /// @param toTab opens the tab at a position
    public ForecastView(Desk desk, ForecastModel model, long run, Runnable toTop, IntConsumer toTab) {
        this.desk = desk;
        this.model = model;
        this.run = run;
        this.shown = new Shown(desk, model, run);
        this.toTop = toTop;
        this.toTab = toTab;
    }

    private List<Figure> figures() {
        return Figures.of(model.result(), model.series().get());
    }

    private Optional<Figure> figure(String id) {
        return figures().stream().filter(f -> f.id().equals(id)).findFirst();
    }

    @Override
    public Node figure() {
        var box = new VBox();
        box.getStyleClass().add("result-figure");
        Follow.value(box, model.series(), i -> box.getChildren().setAll(main()));
        box.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE && model.many()) {
                back();
                e.consume();
            }
        });
        return box;
    }

    /// From one series to the list of all.
    private void back() {
        toTab.accept(0);
        if (list != null) {
            list.back();
        }
    }

    /// From the list to the figure of one series, with the way back under the keyboard.
    private void opened(Node page) {
        toTop.run();
        var back = page.getScene() == null ? null : page.getScene().lookup("#all-series");
        if (back != null) {
            back.requestFocus();
        }
    }

    private List<Node> main() {
        var found = figures().stream().findFirst();
        if (found.isEmpty()) {
            return List.of();
        }
        var nodes = new ArrayList<Node>();
        if (model.many()) {
            nodes.add(which());
        }
        nodes.addAll(shown.of(found.get(), HIGH));
        return nodes;
    }

    /// The name of the series with the way to its neighbours.
    private HBox which() {
        var words = desk.words();
        var name = Texts.heading(model.current().name());
        var position = new Label(words.say("{0} of {1}", model.series().get() + 1, model.result().series().size()));
        position.getStyleClass().addAll("caption", "muted");
        var back = new Button(words.say("All series"), Icons.of("fth-arrow-left"));
        back.setId("all-series");
        back.setOnAction(e -> back());
        back.setMinWidth(Button.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var box = new HBox(back, name, gap, Icons.button("fth-chevron-left", words, Sentence.of("Previous series"), () -> model.step(-1)), position,
                Icons.button("fth-chevron-right", words, Sentence.of("Next series"), () -> model.step(1)));
        box.getStyleClass().add("tools");
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    @Override
    public List<Tab> tabs() {
        var tabs = new ArrayList<>(List.of(new Tab(Sentence.of("Forecast"), this::overview),
                new Tab(Sentence.of("How good is it"), () -> following(this::quality)),
                new Tab(Sentence.of("What drives it"), () -> following(this::drivers))));
        model.suspicions().ifPresent(s -> tabs.add(new Tab(Sentence.of("Times without stock"), () -> new OutageAnswers(desk, run, s))));
        return tabs;
    }

    private Node following(java.util.function.Supplier<List<Node>> content) {
        var box = new VBox();
        box.getStyleClass().add("tab-page");
        Follow.value(box, model.series(), i -> box.getChildren().setAll(content.get()));
        return box;
    }

    private Node overview() {
        var box = new VBox();
        box.getStyleClass().add("tab-page");
        var findings = model.result().summary().findings();
        findings.forEach(f -> box.getChildren().add(Texts.prose(desk.say(f))));
        if (model.many()) {
            list = new SeriesTable(desk, model, () -> opened(box));
            box.getChildren().add(list);
        }
        return box;
    }

    private List<Node> quality() {
        var series = model.current();
        var nodes = new ArrayList<Node>();
        if (model.many()) {
            nodes.add(new VerdictLine(desk.words(), series.verdict()));
        }
        if (series.accuracy().isEmpty()) {
            nodes.add(Texts.prose(desk.words().say("The past of this series is too short to test a forecast on it.")));
            return nodes;
        }
        nodes.add(new AccuracyTable(desk.words(), series));
        if (!series.origins().isEmpty()) {
            nodes.add(new Origins(desk, model, figure("backtest")));
        }
        figure("errors-by-horizon").ifPresent(f -> nodes.add(shown.section(f, 280)));
        figure("residual-acf").ifPresent(f -> nodes.add(shown.section(f, 220)));
        figure("residual-quantiles").ifPresent(f -> nodes.add(shown.section(f, 280)));
        return nodes;
    }

    private List<Node> drivers() {
        var series = model.current();
        var nodes = new ArrayList<Node>();
        if (!series.effects().isEmpty()) {
            figure("effects").ifPresent(f -> nodes.add(shown.section(f, -1)));
            figure("effects-added").ifPresent(f -> nodes.add(shown.section(f, -1)));
            nodes.add(new EffectTable(desk.words(), series));
        }
        figure("components").ifPresentOrElse(f -> nodes.add(shown.section(f, -1)),
                () -> nodes.add(Texts.prose(desk.words().say("This method does not take the past apart into trend and season."))));
        nodes.add(model(series));
        return nodes;
    }

    private VBox model(SeriesForecast series) {
        var box = new VBox(Texts.label(desk.words().say("The model: {0}", ModelName.of(series.model(), model.result().unit())), "lead", "strong"));
        box.getStyleClass().add("section");
        if (!series.details().isEmpty()) {
            var grid = new GridPane();
            grid.getStyleClass().add("facts");
            IntStream.range(0, series.details().size()).forEach(i -> {
                var name = new Label(desk.say(DetailName.of(series.details().get(i).name())));
                name.getStyleClass().addAll("muted");
                double size = series.details().get(i).value();
                var value = new Label(size == Math.rint(size) ? desk.words().numerals().whole((long) size) : desk.words().numerals().number(size, 4));
                value.getStyleClass().add("number");
                grid.addRow(i, name, value);
            });
            box.getChildren().add(grid);
        }
        return box;
    }

    /// Facts for "Data used": how much of the past was filled or left out.
    public static List<merchant.ui.result.part.DataUsed.Fact> facts(ForecastResult result) {
        long filled = result.series().stream().mapToLong(s -> IntStream.range(0, s.filled().length).filter(i -> s.filled()[i]).count()).sum();
        long periods = result.series().stream().mapToLong(s -> s.values().length).sum();
        var facts = new ArrayList<merchant.ui.result.part.DataUsed.Fact>();
        facts.add(new merchant.ui.result.part.DataUsed.Fact(Sentence.of("Periods"), Sentence.of("{0}, of which {1} without a record were filled", periods, filled)));
        result.summary().findings().stream().filter(f -> f.pattern().contains(LEFT_OUT)).forEach(f -> facts.add(new merchant.ui.result.part.DataUsed.Fact(Sentence.of("Left out"), f)));
        if (result.series().size() == 1) {
            facts.add(new merchant.ui.result.part.DataUsed.Fact(Sentence.of("Season used"), result.season() > 1 ? Sentence.of("{0} periods", result.season()) : Sentence.of("none")));
        }
        facts.add(new merchant.ui.result.part.DataUsed.Fact(Sentence.of("Past dates at which it was tested"),
                Sentence.of("{0}", result.series().stream().mapToInt(s -> s.origins().size()).max().orElse(0))));
        return facts;
    }
}
