package merchant.ui.result.predict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import merchant.figure.Figure;
import merchant.figure.story.Figures;
import merchant.result.ScoresResult;
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

/// The view of a prediction.
public final class PredictView implements KindView {
    private static final double HIGH = 320;

    private final Desk desk;
    private final PredictModel model;
    private final ScoresResult result;
    private final long run;

    /// @param run the run that it belongs to
    public PredictView(Desk desk, PredictModel model, long run) {
        this.desk = desk;
        this.model = model;
        this.result = model.result();
        this.run = run;
    }

    private Optional<Figure> figure(String id) {
        return Figures.of(result).stream().filter(f -> f.id().equals(id)).findFirst();
    }

    @Override
    public Node figure() {
        var box = new VBox();
        box.getStyleClass().add("result-figure");
        Fxml.dress(box, "predict");
        if (result.tree().size() > 1) {
            figure("tree").ifPresent(f -> {
                box.getChildren().addAll(Texts.label(desk.say(f.title()), "strong"), Texts.muted(desk.say(f.subtitle())), new TreeDiagram(desk, model));
                box.getChildren().add(under(f, new FigureView(desk.words(), desk.theme(), f, false)));
            });
        } else {
            Stream.of("lift", "importance").flatMap(id -> figure(id).stream()).findFirst().ifPresent(f -> {
                box.getChildren().add(Texts.label(desk.say(f.title()), "strong"));
                box.getChildren().addAll(shown(f, HIGH));
            });
        }
        return box;
    }

    /// A figure in the page's own words.
    private List<Node> shown(Figure figure, double high) {
        var view = new FigureView(desk.words(), desk.theme(), figure, false).high(high);
        return List.of(Texts.muted(desk.say(figure.subtitle())), view, under(figure, view));
    }

    /// Source and tools beneath a figure.
    private HBox under(Figure figure, FigureView view) {
        var foot = Texts.muted(figure.foot().stream().map(desk::say).reduce((a, b) -> a + " · " + b).orElse(""));
        HBox.setHgrow(foot, Priority.ALWAYS);
        foot.setMaxWidth(Double.MAX_VALUE);
        var tools = new FigureTools(desk.words(), desk.navigator().notices(), desk.workspace().tasks(), view);
        tools.setMinWidth(FigureTools.USE_PREF_SIZE);
        var add = ReportMenu.of(desk, () -> List.of(new ReportRecord.Item(run, ReportRecord.Kind.FIGURE, figure.id())));
        add.setMinWidth(Label.USE_PREF_SIZE);
        var under = new HBox(foot, tools, add);
        under.setAlignment(Pos.TOP_LEFT);
        under.getStyleClass().add("tools");
        return under;
    }

    private VBox section(Figure figure, double high) {
        var box = new VBox(Texts.label(desk.say(figure.title()), "lead", "strong"));
        box.getChildren().addAll(shown(figure, high));
        box.getStyleClass().add("section");
        return box;
    }

    @Override
    public List<Tab> tabs() {
        return List.of(new Tab(Sentence.of("Whom to act on"), this::list), new Tab(Sentence.of("How good is it"), this::quality),
                new Tab(Sentence.of("What matters"), this::drivers), new Tab(Sentence.of("Score other rows"), () -> new ScoreOther(desk, run)));
    }

    private VBox page(Node... nodes) {
        var box = new VBox(nodes);
        box.getStyleClass().add("tab-page");
        Fxml.dress(box, "predict");
        return box;
    }

    private Node list() {
        var box = page();
        result.summary().findings().forEach(f -> box.getChildren().add(Texts.prose(desk.say(f))));
        box.getChildren().add(new ScoreList(desk, model));
        return box;
    }

    private Node quality() {
        var meaning = new Meaning(desk, result);
        var box = page(meaning.measures(), meaning.confusion());
        Stream.of("roc", "lift").forEach(id -> figure(id).ifPresent(f -> box.getChildren().add(section(f, HIGH))));
        return box;
    }

    private Node drivers() {
        var box = page();
        figure("importance").ifPresent(f -> box.getChildren().add(section(f, -1)));
        if (result.tree().size() > 1) {
            box.getChildren().add(sentences());
        }
        if (!result.aside().isEmpty()) {
            box.getChildren().add(aside());
        }
        return box;
    }

    /// The tree read out: one sentence a group at the end of a way, the highest share first.
    private VBox sentences() {
        var box = new VBox(Texts.label(desk.words().say("The tree in sentences"), "lead", "strong"));
        box.getStyleClass().add("section");
        var leaves = new ArrayList<>(result.tree().stream().filter(ScoresResult.Node::leaf).toList());
        leaves.sort((a, b) -> Double.compare(b.share(model.told(b)), a.share(model.told(a))));
        leaves.forEach(leaf -> box.getChildren().add(Texts.prose(desk.say(leaf.said()))));
        return box;
    }

    private VBox aside() {
        var grid = new GridPane();
        grid.getStyleClass().add("facts");
        int row = 0;
        for (var aside : result.aside()) {
            var name = Texts.label(aside.column(), "strong");
            name.setMinWidth(Label.USE_PREF_SIZE);
            grid.addRow(row++, name, Texts.label(desk.say(aside.reason())));
        }
        var box = new VBox(Texts.label(desk.words().say("Columns set aside"), "lead", "strong"), grid);
        box.getStyleClass().add("section");
        return box;
    }

    /// Facts for "Data used".
    public static List<DataUsed.Fact> facts(ScoresResult result) {
        var facts = new ArrayList<DataUsed.Fact>();
        facts.add(new DataUsed.Fact(Sentence.of("Judged on"), Sentence.counted(result.judgedOn(), "{0} row", "{0} rows")));
        result.aside().forEach(a -> facts.add(new DataUsed.Fact(Sentence.of("Set aside: {0}", a.column()), a.reason())));
        return facts;
    }
}
