package merchant.ui.shell;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import merchant.method.Question;
import merchant.store.RunRecord;
import merchant.ui.style.Icons;
import merchant.ui.style.Words;
import merchant.workspace.Workspace;

/// The code behind `start.fxml`.
final class StartController {
    private static final int LATEST = 4;
    private static final double LEAST_CARD = 256;

    private final List<Question> questions;
    private final Workspace workspace;
    private final Navigator navigator;
    private final Words words;
    private final InvalidationListener changed = o -> fillLatest();

    @FXML
    private TilePane cards;
    @FXML
    private HBox drop;
    @FXML
    private Button openFile;
    @FXML
    private Button openSample;
    @FXML
    private Pane latest;
    @FXML
    private VBox latestRows;

    @SuppressWarnings("NullAway.Init")
    StartController(List<Question> questions, Workspace workspace, Navigator navigator, Words words) {
        this.questions = questions;
        this.workspace = workspace;
        this.navigator = navigator;
        this.words = words;
    }

    @FXML
    private void initialize() {
        questions.forEach(q -> cards.getChildren().add(card(q)));
        cards.widthProperty().addListener((o, before, width) -> cards.setPrefTileWidth(tile(width.doubleValue())));
        latestRows.getProperties().put(StartController.class, changed);
        workspace.runs().addListener(new WeakInvalidationListener(changed));
        fillLatest();
    }

    @FXML
    private void open() {
        navigator.chooseFiles();
    }

    @FXML
    private void sample() {
        navigator.openSample();
    }

    /// The width of a card, so that as many stand in a row as are wide enough and the row is full.
    private double tile(double width) {
        double gap = cards.getHgap();
        double columns = Math.max(1, Math.floor((width + gap) / (LEAST_CARD + gap)));
        return Math.floor((width + gap) / columns - gap);
    }

    private Node card(Question question) {
        var asks = new Label(words.say(question.asks()));
        asks.getStyleClass().add("heading");
        asks.setWrapText(true);
        asks.setMinHeight(Region.USE_PREF_SIZE);
        var help = new Label(words.say(question.help()));
        help.getStyleClass().add("muted");
        help.setWrapText(true);
        help.setMinHeight(Region.USE_PREF_SIZE);
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        var outcome = new Label(words.say(question.outcome()));
        outcome.getStyleClass().addAll("caption", "accent-text");
        var icon = Icons.of(QuestionIcon.of(question.id()));
        var inside = new VBox(icon, asks, help, space, outcome);
        inside.getStyleClass().add("inside");
        var card = new Button(null, inside);
        card.setId("question-" + question.id());
        card.getStyleClass().add("question-card");
        card.setAccessibleText(asks.getText() + " " + help.getText());
        card.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        card.setOnAction(e -> navigator.openWizard(question.id()));
        return card;
    }

    private void fillLatest() {
        var done = workspace.runs().reversed().stream().filter(r -> r.state() == RunRecord.State.DONE).limit(LATEST).toList();
        latestRows.getChildren().setAll(done.stream().map(this::row).toList());
        latest.setVisible(!done.isEmpty());
        latest.setManaged(!done.isEmpty());
    }

    private Node row(RunRecord run) {
        var title = new Label(words.say(run.title()));
        title.getStyleClass().add("strong");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var table = new Label(run.table());
        table.getStyleClass().add("muted");
        var row = new HBox(Icons.of(QuestionIcon.of(run.question())), title, space, table);
        row.setAlignment(Pos.CENTER_LEFT);
        var button = new Button(null, row);
        button.getStyleClass().addAll("flat", "row-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(title.getText() + ", " + run.table());
        row.prefWidthProperty().bind(button.widthProperty().subtract(26));
        button.setOnAction(e -> navigator.openResult(run.id()));
        return button;
    }
}
