package merchant.ui.data;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import merchant.csv.Rereading.Outcome;
import merchant.table.TableSink.Rejected;
import merchant.text.Sentence;
import merchant.ui.notice.Empty;
import merchant.ui.notice.ProblemPanel;
import merchant.ui.notice.Skeleton;
import merchant.ui.shell.Navigator;
import merchant.ui.style.Follow;
import merchant.ui.style.Words;

/// The code behind the page of rejected records: it binds and forwards.
public final class RejectedController {
    private final Words words;
    private final RejectedModel model;
    private final Navigator navigator;
    private boolean filling;

    @FXML
    private BorderPane page;
    @FXML
    private Label facts;
    @FXML
    private StackPane content;
    @FXML
    private BorderPane body;
    @FXML
    private ListView<Rejected> records;
    @FXML
    private HBox paging;
    @FXML
    private Button earlier;
    @FXML
    private Button later;
    @FXML
    private Label where;
    @FXML
    private Label reason;
    @FXML
    private TextArea text;
    @FXML
    private Label said;
    @FXML
    private VBox check;
    @FXML
    private VBox trouble;
    @FXML
    private Button back;
    @FXML
    private Button read;

    RejectedController(Words words, RejectedModel model, Navigator navigator) {
        this.words = words;
        this.model = model;
        this.navigator = navigator;
    }

    @FXML
    private void initialize() {
        records.setCellFactory(list -> new RejectedCell(words, model));
        records.setAccessibleText(words.say("Records that could not be read"));
        text.setAccessibleText(words.say("The record as it is to be read"));
        records.getSelectionModel().selectedIndexProperty().addListener((o, was, is) -> {
            if (!filling && is.intValue() >= 0) {
                model.choose(is.intValue());
            }
        });
        text.textProperty().addListener((o, was, is) -> {
            if (!filling) {
                model.write(is);
            }
        });
        Follow.value(page, model.loaded(), this::show);
        Follow.value(page, model.chosen(), r -> r.ifPresent(this::show));
        Follow.value(page, model.drafts(), d -> drafts());
        Follow.value(page, model.outcome(), this::outcome);
        Follow.value(page, model.problem(), p -> trouble.getChildren().setAll(p.map(x -> new ProblemPanel(words, x)).stream().toList()));
    }

    private void show(Optional<RejectedModel.Loaded> loaded) {
        if (loaded.isEmpty()) {
            content.getChildren().setAll(new Skeleton());
            return;
        }
        var now = loaded.get();
        facts.setText(words.say(now.count() > now.records().size() ? Sentence.of("{0} records; {1} to {2} are shown.", now.count(), now.from() + 1, now.from() + now.records().size())
                : Sentence.counted(now.count(), "{0} record", "{0} records")) + (now.leftOut() == 0 ? "" : " · "
                + words.say(Sentence.counted(now.leftOut(), "{0} of them was left out, as you chose", "{0} of them were left out, as you chose"))));
        if (now.records().isEmpty()) {
            content.getChildren().setAll(new Empty(words, "fth-check", Sentence.of("Every record of \"{0}\" is read.", model.table().name()),
                    Sentence.of("Records that an import cannot read are kept here, to be written anew and read.")).action(words.say("Open the table"), this::openTable));
            return;
        }
        filling = true;
        records.getItems().setAll(now.records());
        filling = false;
        boolean several = now.count() > now.records().size();
        paging.setVisible(several);
        paging.setManaged(several);
        earlier.setDisable(now.from() == 0);
        later.setDisable(now.from() + now.records().size() >= now.count());
        content.getChildren().setAll(body);
        model.chosen().get().ifPresent(this::show);
    }

    private void show(Rejected record) {
        filling = true;
        records.getSelectionModel().select(model.shown());
        where.setText(words.say(Sentence.of("Line {0}", Sentence.verbatim(Long.toString(record.line())))));
        reason.setText(words.say(record.reason()));
        text.setText(model.text());
        text.setEditable(model.obstacle().isEmpty());
        filling = false;
    }

    private void drafts() {
        int fitting = model.fitting();
        read.setDisable(fitting == 0);
        read.setText(fitting == 0 ? words.say("Read into the table") : words.say(Sentence.counted(fitting, "Read {0} record into the table", "Read {0} records into the table")));
        back.setDisable(model.draft(model.shown()).isEmpty());
        records.refresh();
    }

    private void outcome(Optional<Outcome> outcome) {
        back.setDisable(model.draft(model.shown()).isEmpty());
        said.getStyleClass().removeAll("positive", "caution", "muted");
        if (outcome.isEmpty()) {
            said.setText("");
            return;
        }
        switch (outcome.get()) {
            case Outcome.Refused refused -> {
                said.setText(words.say(refused.why()));
                said.getStyleClass().add("caution");
                check.getChildren().clear();
            }
            case Outcome.Rows rows -> {
                said.setText(words.say(Sentence.counted(rows.count(), "It would be read as this row:", "It would be read as {0} rows:")));
                said.getStyleClass().add("positive");
                check.getChildren().setAll(new RereadRows(words, rows));
            }
        }
    }

    @FXML
    private void back() {
        model.chosen().get().ifPresent(r -> text.setText(r.text()));
    }

    @FXML
    private void earlier() {
        model.earlier();
    }

    @FXML
    private void later() {
        model.later();
    }

    @FXML
    private void readThem() {
        model.readThem();
    }

    @FXML
    private void openTable() {
        navigator.openTable(model.table().name());
    }
}
