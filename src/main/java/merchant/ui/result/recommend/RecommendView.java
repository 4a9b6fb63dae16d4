package merchant.ui.result.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import merchant.figure.Figure;
import merchant.figure.story.Figures;
import merchant.result.RecommendResult;
import merchant.store.ReportRecord;
import merchant.text.Sentence;
import merchant.ui.chart.FigureTools;
import merchant.ui.chart.FigureView;
import merchant.ui.result.part.DataUsed;
import merchant.ui.result.part.Desk;
import merchant.ui.result.part.KindView;
import merchant.ui.result.part.ReportMenu;
import merchant.ui.result.part.Texts;
import merchant.ui.style.Fxml;

/// What to offer to whom: customers with their purchases and offers; to whom a product is offered; how good it is; what goes with what.
public final class RecommendView implements KindView {
    private final Desk desk;
    private final RecommendModel model;
    private final long run;
    private final Runnable toTop;

    /// @param run the run that it belongs to
    /// @param toTop brings the customers into sight, where one is chosen further down
    public RecommendView(Desk desk, RecommendModel model, long run, Runnable toTop) {
        this.desk = desk;
        this.model = model;
        this.run = run;
        this.toTop = toTop;
    }

    private RecommendResult result() {
        return model.result();
    }

    @Override
    public Node figure() {
        return new CustomerDesk(desk, model, run);
    }

    @Override
    public List<Tab> tabs() {
        var tabs = new ArrayList<>(List.of(new Tab(Sentence.of("Most offered"), this::mostOffered), new Tab(Sentence.of("How good is it"), this::quality)));
        if (!result().similar().isEmpty()) {
            tabs.add(new Tab(Sentence.of("What goes with what"), this::similar));
        }
        return tabs;
    }

    private VBox page(Node... nodes) {
        var box = new VBox(nodes);
        box.getStyleClass().addAll("tab-page", "recommend");
        Fxml.dress(box, "recommend");
        return box;
    }

    private Node mostOffered() {
        var frame = new PickList.Frame(Sentence.of("Products"), Sentence.of("Find a product"), Sentence.of("Customers"));
        var list = new PickList(desk, model.products(), frame, i -> new PickList.Row(result().items().get(i), desk.words().numerals().whole(model.offered(i)), ""));
        var box = page(new Panes(List.of(list, new Reached(desk, model, toTop)), 34, 66));
        figure("most-offered").forEach(f -> box.getChildren().add(section(f)));
        return box;
    }

    private Node similar() {
        var frame = new PickList.Frame(Sentence.of("Products"), Sentence.of("Find a product"), Sentence.of("Customers"));
        var list = new PickList(desk, model.items(), frame, i -> new PickList.Row(result().items().get(i),
                desk.words().numerals().whole(model.having(i)), ""));
        return page(new Panes(List.of(list, new GoesWith(desk, model)), 34, 66));
    }

    private Node quality() {
        var box = page();
        var sentences = new VBox(Texts.label(desk.say(HowGood.said(result())), "prose", "lead", "strong"));
        sentences.getStyleClass().add("section");
        box.getChildren().add(sentences);
        result().summary().findings().forEach(f -> sentences.getChildren().add(Texts.prose(desk.say(f))));
        if (!HowGood.measures(result()).isEmpty()) {
            box.getChildren().add(new MeasureTable(desk, result()));
        }
        Stream.of("measures", "rating-error").flatMap(id -> figure(id).stream()).forEach(f -> box.getChildren().add(section(f)));
        return box;
    }

    private List<Figure> figure(String id) {
        return Figures.of(result()).stream().filter(f -> f.id().equals(id)).toList();
    }

    private VBox section(Figure figure) {
        var view = new FigureView(desk.words(), desk.theme(), figure, false);
        var foot = Texts.muted(figure.foot().stream().map(desk::say).reduce((a, b) -> a + " · " + b).orElse(""));
        HBox.setHgrow(foot, Priority.ALWAYS);
        foot.setMaxWidth(Double.MAX_VALUE);
        var tools = new FigureTools(desk.words(), desk.navigator().notices(), desk.workspace().tasks(), view);
        tools.setMinWidth(FigureTools.USE_PREF_SIZE);
        var add = ReportMenu.of(desk, () -> List.of(new ReportRecord.Item(run, ReportRecord.Kind.FIGURE, figure.id())));
        add.setMinWidth(Label.USE_PREF_SIZE);
        var under = new HBox(foot, tools, add);
        under.getStyleClass().add("tools");
        under.setAlignment(Pos.TOP_LEFT);
        var box = new VBox(Texts.label(desk.say(figure.title()), "lead", "strong"), Texts.muted(desk.say(figure.subtitle())), view, under);
        box.getStyleClass().add("section");
        return box;
    }

    /// What the result knows about the data that it used.
    public static List<DataUsed.Fact> facts(RecommendResult result) {
        var facts = new ArrayList<DataUsed.Fact>();
        facts.add(new DataUsed.Fact(Sentence.of("Customers"), Sentence.of("{0}", result.customers().size())));
        facts.add(new DataUsed.Fact(Sentence.of("Products"), Sentence.of("{0}", result.items().size())));
        if (result.judgedOn() > 0) {
            facts.add(new DataUsed.Fact(Sentence.of("Judged on"), Sentence.counted(result.judgedOn(), "{0} customer", "{0} customers")));
        }
        return facts;
    }
}
