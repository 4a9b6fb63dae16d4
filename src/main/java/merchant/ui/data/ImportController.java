package merchant.ui.data;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import merchant.csv.Inspection;
import merchant.ui.notice.ProblemPanel;
import merchant.ui.notice.Skeleton;
import merchant.ui.style.Follow;
import merchant.ui.style.Words;

/// The code behind the import page: it binds and forwards.
public final class ImportController {
    private final Words words;
    private final ImportModel model;
    private final Runnable close;

    @FXML
    private Label fileName;
    @FXML
    private Label summary;
    @FXML
    private TitledPane reading;
    @FXML
    private GridPane choices;
    @FXML
    private StackPane content;
    @FXML
    private VBox ledger;
    @FXML
    private VBox side;
    @FXML
    private TextField tableName;
    @FXML
    private Button startImport;
    @FXML
    private Label busy;
    @FXML
    private HBox foot;

    ImportController(Words words, ImportModel model, Runnable close) {
        this.words = words;
        this.model = model;
        this.close = close;
    }

    @FXML
    private void initialize() {
        fileName.setText(model.fileName());
        tableName.textProperty().bindBidirectional(model.tableName());
        Follow.value(content, model.inspection(), found -> found.ifPresent(this::show));
        Follow.value(content, model.state(), this::show);
    }

    private void show(ImportModel.State state) {
        boolean found = state instanceof ImportModel.State.Found;
        startImport.setDisable(!found);
        startImport.setDefaultButton(found);
        busy.setVisible(state instanceof ImportModel.State.Looking && model.inspection().get().isPresent());
        boolean usable = !(state instanceof ImportModel.State.Failed) && model.inspection().get().isPresent();
        side.setVisible(usable);
        side.setManaged(usable);
        foot.setVisible(!(state instanceof ImportModel.State.Failed));
        choices.setDisable(state instanceof ImportModel.State.Importing);
        switch (state) {
            case ImportModel.State.Looking ignored -> {
                if (model.inspection().get().isEmpty()) {
                    content(new Skeleton());
                    reading.setVisible(false);
                }
            }
            case ImportModel.State.Found ready -> content(new PreviewGrid(words, ready.inspection(), model));
            case ImportModel.State.Failed failed -> fail(failed);
            case ImportModel.State.Importing importing -> content(new Skeleton(words, importing.task()));
        }
    }

    private void fail(ImportModel.State.Failed failed) {
        summary.setText("");
        var panel = new ProblemPanel(words, failed.problem()).action(words.say("Try again"), model::look);
        if (!model.choices().pairs().isEmpty()) {
            panel.action(words.say("Back to what the program found"), model::forgetChoices);
        }
        panel.setMaxHeight(Region.USE_PREF_SIZE);
        content(panel.action(words.say("Close"), close));
        reading.setVisible(!model.choices().pairs().isEmpty() && model.inspection().get().isPresent());
    }

    private void show(Inspection inspection) {
        summary.setText(words.say(inspection.summary()));
        reading.setVisible(true);
        new ReadingChoices(words, model).fill(choices, inspection);
        ledger.getChildren().setAll(new LedgerList(words, inspection.ledger(), inspection.rejected()));
    }

    private void content(Node node) {
        content.getChildren().setAll(node);
    }

    @FXML
    private void startImport() {
        model.importNow();
    }

    @FXML
    private void cancel() {
        close.run();
    }
}
