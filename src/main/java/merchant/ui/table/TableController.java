package merchant.ui.table;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import merchant.method.Question;
import merchant.text.Sentence;
import merchant.ui.data.LedgerList;
import merchant.ui.notice.ProblemPanel;
import merchant.ui.shell.Navigator;
import merchant.ui.style.Follow;
import merchant.ui.style.Words;

/// The code behind the table page: it binds and forwards.
public final class TableController {
    private final Words words;
    private final TableModel model;
    private final List<Question> questions;
    private final Navigator navigator;

    @FXML
    private Label tableName;
    @FXML
    private Label facts;
    @FXML
    private MenuButton ask;
    @FXML
    private StackPane content;
    @FXML
    private TabPane side;
    @FXML
    private VBox profile;
    @FXML
    private VBox origin;
    @FXML
    private Tab importTab;

    TableController(Words words, TableModel model, List<Question> questions, Navigator navigator) {
        this.words = words;
        this.model = model;
        this.questions = questions;
        this.navigator = navigator;
    }

    @FXML
    private void initialize() {
        var table = model.table();
        tableName.setText(table.name());
        facts.setText(words.say("{0} rows, {1} columns", table.rows(), table.fields().size()));
        questions.forEach(q -> {
            var item = new MenuItem(words.say(q.asks()));
            item.setOnAction(e -> navigator.openWizard(q.id(), table.name()));
            ask.getItems().add(item);
        });
        content.getChildren().setAll(new TableGrid(words, model));
        Follow.value(content, model.problem(), p -> p.ifPresent(problem ->
                content.getChildren().setAll(new ProblemPanel(words, problem))));
        Follow.value(content, model.looked(), this::show);
        Follow.value(content, model.source(), s -> s.ifPresent(this::show));
        if (model.looked().get().isEmpty() && !table.fields().isEmpty()) {
            model.look(table.fields().getFirst().name());
        }
    }

    private void show(java.util.Optional<TableModel.Looked> looked) {
        looked.ifPresent(l -> profile.getChildren().setAll(new ProfileCard(words, l, role -> model.role(l.field().name(), role))));
    }

    private void show(TableModel.Source source) {
        var from = source.origin();
        var lines = new VBox();
        lines.getStyleClass().add("origin");
        lines.getChildren().add(text(words.say("From the file {0}.", from.file()), "strong"));
        if (from.modified() > 0) {
            lines.getChildren().add(text(words.say("Last changed on {0}.", day(from.modified())), "muted"));
        }
        if (!from.reading().isEmpty()) {
            lines.getChildren().add(text(words.say("Read with {0}.", from.reading().entrySet().stream().sorted(java.util.Map.Entry.comparingByKey())
                    .map(e -> e.getKey() + " = " + e.getValue()).collect(Collectors.joining(", "))), "muted"));
        }
        if (source.rejectedCount() > 0) {
            lines.getChildren().add(text(words.say(Sentence.counted(source.rejectedCount(),
                    "{0} record could not be read and is kept apart.", "{0} records could not be read and are kept apart.")), "caution"));
        }
        origin.getChildren().setAll(lines, new LedgerList(words, source.ledger(), source.rejected()));
        importTab.setDisable(false);
    }

    private static LocalDate day(long milliseconds) {
        return Instant.ofEpochMilli(milliseconds).atZone(ZoneId.systemDefault()).toLocalDate();
    }

    private static Label text(String said, String... styles) {
        var label = new Label(said);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        return label;
    }
}
