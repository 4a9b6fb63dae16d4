package merchant.ui.result.basket;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import merchant.figure.Figure;
import merchant.figure.story.BasketFigures;
import merchant.figure.story.Figures;
import merchant.result.BasketResult;
import merchant.result.Sheet;
import merchant.store.ReportRecord;
import merchant.text.Part;
import merchant.text.Sentence;
import merchant.ui.chart.FigureTools;
import merchant.ui.chart.FigureView;
import merchant.ui.result.part.DataUsed.Fact;
import merchant.ui.result.part.Desk;
import merchant.ui.result.part.KindView;
import merchant.ui.result.part.ReportMenu;
import merchant.ui.result.part.SheetView;
import merchant.ui.result.part.Texts;
import merchant.ui.style.Follow;

/// The view of what sells together.
public final class BasketView implements KindView {
    private static final double HIGH = 460;
    private static final double WIDE = 800;

    private final Desk desk;
    private final BasketModel model;
    private final long run;

    /// @param run the run that it belongs to
    public BasketView(Desk desk, BasketModel model, long run) {
        this.desk = desk;
        this.model = model;
        this.run = run;
    }

    private BasketResult result() {
        return model.result();
    }

    @Override
    public Node figure() {
        if (result().rules().isEmpty()) {
            var box = new VBox(Texts.prose(desk.words().say("No rule reaches the least support and confidence. Open the settings beside, lower one of them, and run again.")));
            box.getStyleClass().add("result-figure");
            return box;
        }
        var table = new RuleTable(desk, model, run);
        HBox.setHgrow(table, Priority.ALWAYS);
        table.setMinWidth(0);
        table.setPrefHeight(HIGH);
        var graph = graph();
        var box = new StackPane();
        box.getStyleClass().add("result-figure");
        box.getChildren().setAll(beside(table, graph, true));
        box.widthProperty().addListener((o, was, is) -> {
            boolean wide = is.doubleValue() >= WIDE;
            if (wide != was.doubleValue() >= WIDE || was.doubleValue() == 0) {
                box.getChildren().setAll(beside(table, graph, wide));
            }
        });
        return box;
    }

    /// The graph stands beside the table where there is room for both, else beneath it.
    private static Pane beside(Node table, Node graph, boolean wide) {
        var box = wide ? new HBox(table, graph) : new VBox(table, graph);
        box.getStyleClass().add("rules-beside");
        return box;
    }

    private VBox graph() {
        var first = BasketFigures.graph(result(), model.drawn());
        var view = new FigureView(desk.words(), desk.theme(), first, false).high(HIGH - 96);
        var title = Texts.label(desk.say(first.title()), "strong");
        var tools = new FigureTools(desk.words(), desk.navigator().notices(), desk.workspace().tasks(), view);
        var box = new VBox(title, view, Texts.muted(desk.say(first.subtitle())), tools);
        box.getStyleClass().add("rule-graph");
        Runnable draw = () -> {
            var figure = BasketFigures.graph(result(), model.drawn());
            view.figure().set(figure);
            title.setText(desk.say(figure.title()));
        };
        Follow.value(box, model.chosen(), chosen -> draw.run());
        Follow.value(box, model.shown(), shown -> draw.run());
        return box;
    }

    @Override
    public List<Tab> tabs() {
        return List.of(new Tab(Sentence.of("Bundles"), this::bundles), new Tab(Sentence.of("How good is it"), this::quality),
                new Tab(Sentence.of("Item sets"), () -> page(new SheetView(desk, sheet("item-sets"), run))),
                new Tab(Sentence.of("How it was found"), this::passes));
    }

    private Sheet sheet(String name) {
        return result().sheets().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
    }

    private VBox page(Node... nodes) {
        var box = new VBox(nodes);
        box.getStyleClass().add("tab-page");
        return box;
    }

    private Node bundles() {
        var box = page();
        result().summary().findings().forEach(f -> box.getChildren().add(Texts.prose(desk.say(f))));
        if (result().bundles().isEmpty()) {
            box.getChildren().add(Texts.prose(desk.words().say("No bundle to suggest: nothing goes together at least half as often again as by chance, and more surely than in shuffled orders.")));
            return box;
        }
        var cards = new FlowPane();
        cards.getStyleClass().add("bundles");
        result().bundles().stream().limit(9).forEach(b -> cards.getChildren().add(card(b)));
        box.getChildren().addAll(Texts.heading(desk.words().say("Offer together")), cards, new SheetView(desk, sheet("bundles"), run));
        return box;
    }

    private VBox card(BasketResult.Bundle bundle) {
        var names = java.util.Arrays.stream(bundle.items()).mapToObj(i -> result().names().get(i)).reduce((a, b) -> a + " + " + b).orElse("");
        var why = Texts.muted(desk.words().say("{0} × as often together as by chance, in {1} of {2} orders", new Part.Amount(bundle.lift(), 1),
                bundle.count(), result().orders()));
        var card = new VBox(Texts.label(names, "strong"), why);
        if (bundle.value() > 0) {
            card.getChildren().add(Texts.muted(desk.words().say("About {0} in money per 1,000 orders beyond chance", bundle.value())));
        }
        card.getStyleClass().add("bundle");
        return card;
    }

    private Node quality() {
        var box = page();
        result().summary().metrics().forEach(m -> box.getChildren().add(metric(m)));
        figure("held-out").ifPresentOrElse(f -> box.getChildren().add(section(f)),
                () -> box.getChildren().add(Texts.prose(desk.words().say("There were too few orders, or too few rules, to test them on orders held out."))));
        figure("rules").ifPresent(f -> box.getChildren().add(section(f)));
        return box;
    }

    private HBox metric(merchant.result.Summary.Metric metric) {
        var name = new Label(desk.say(metric.label()));
        name.getStyleClass().add("strong");
        name.setMinWidth(200);
        var value = new Label(metric.id().equals("held-out-share") ? desk.words().numerals().percent(metric.value(), 0)
                : desk.words().numerals().number(metric.value(), -1));
        value.getStyleClass().add("number");
        value.setMinWidth(80);
        value.setAlignment(Pos.CENTER_RIGHT);
        var help = Texts.muted(desk.say(metric.help()));
        HBox.setHgrow(help, Priority.ALWAYS);
        var row = new HBox(name, value, help);
        row.getStyleClass().add("rule-metric");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node passes() {
        if (result().passes().isEmpty()) {
            return page(Texts.prose(desk.words().say("FP-growth makes no candidates: it folds all orders into one tree and grows the sets from it. Run Apriori with the same settings to see how the same sets are found pass by pass.")));
        }
        var box = page(Texts.prose(desk.words().say("A set can only be frequent if each of its parts is. So each pass joins frequent sets to larger candidates, sets aside those with an infrequent part, and counts the rest.")));
        figure("passes").ifPresent(f -> box.getChildren().add(section(f)));
        box.getChildren().addAll(new SheetView(desk, sheet("passes"), run), new SheetView(desk, sheet("candidates"), run));
        if (result().passes().stream().anyMatch(p -> p.shown().size() < p.candidates())) {
            box.getChildren().add(Texts.muted(desk.words().say("Of each pass the first candidates are kept for looking at; the counts are of all.")));
        }
        return box;
    }

    private Optional<Figure> figure(String id) {
        return Figures.of(result()).stream().filter(f -> f.id().equals(id)).findFirst();
    }

    private VBox section(Figure figure) {
        var view = new FigureView(desk.words(), desk.theme(), figure, false);
        var foot = Texts.muted(figure.foot().stream().map(desk::say).reduce((a, b) -> a + " · " + b).orElse(""));
        HBox.setHgrow(foot, Priority.ALWAYS);
        foot.setMaxWidth(Double.MAX_VALUE);
        var under = new HBox(foot, new FigureTools(desk.words(), desk.navigator().notices(), desk.workspace().tasks(), view),
                ReportMenu.of(desk, () -> List.of(new ReportRecord.Item(run, ReportRecord.Kind.FIGURE, figure.id()))));
        under.getStyleClass().add("tools");
        var box = new VBox(Texts.label(desk.say(figure.title()), "lead", "strong"), Texts.muted(desk.say(figure.subtitle())), view, under);
        box.getStyleClass().add("section");
        return box;
    }

    /// Facts for "Data used".
    public static List<Fact> facts(BasketResult result) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Sentence.of("Orders"), Sentence.of("{0} with {1} different products", result.orders(), result.names().size())));
        if (result.judged().heldOrders() > 0) {
            facts.add(new Fact(Sentence.of("Held out"), result.judged().ownTable() ? Sentence.of("{0} orders of the test table", result.judged().heldOrders())
                    : Sentence.of("{0} orders, drawn by the seed", result.judged().heldOrders())));
        }
        return facts;
    }
}
