package merchant.ui.wizard;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import merchant.ui.style.Follow;
import merchant.ui.style.Words;

/// Binds the wizard's page to its model.
public final class WizardController {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final WizardModel model;
    private final Words words;
    private final Runnable openFile;

    @FXML private VBox rail;
    @FXML private Label asks;
    @FXML private ScrollPane scroll;
    @FXML private VBox content;
    @FXML private Label hindrance;
    @FXML private Button back;
    @FXML private Button next;
    @FXML private Button launch;

    /// @param openFile what the page without tables offers to do
    WizardController(WizardModel model, Words words, Runnable openFile) {
        this.model = model;
        this.words = words;
        this.openFile = openFile;
    }

    @FXML
    private void initialize() {
        for (var step : Step.values()) {
            rail.getChildren().add(railButton(step));
        }
        Follow.value(content, model.step(), this::show);
        Follow.value(hindrance, model.revision(), r -> update());
        content.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER) {
                forward();
                e.consume();
            }
        });
        next.setMinWidth(Button.USE_PREF_SIZE);
        back.setMinWidth(Button.USE_PREF_SIZE);
        launch.setMinWidth(Button.USE_PREF_SIZE);
    }

    private Node railButton(Step step) {
        var name = new Label(words.say(step.label()));
        name.getStyleClass().add("strong");
        var chosen = new Label();
        chosen.getStyleClass().addAll("caption", "muted");
        var sign = new Label(Integer.toString(step.ordinal() + 1));
        sign.getStyleClass().add("wizard-sign");
        var button = new Button(null, new RailLine(sign, name, chosen));
        button.getStyleClass().addAll("flat", "wizard-step");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(e -> model.go(step));
        Follow.value(button, model.revision(), r -> {
            var said = Rail.chosen(model, step).map(words::say).orElse("");
            chosen.setText(said);
            chosen.setManaged(!said.isEmpty());
            button.setDisable(!model.reachable(step));
            button.setAccessibleText(words.say("Step {0}: {1}. {2}", step.ordinal() + 1, step.label(), said));
        });
        Follow.value(button, model.step(), open -> button.pseudoClassStateChanged(OPEN, open == step));
        return button;
    }

    private void show(Step step) {
        asks.setText(words.say(step.asks()));
        content.getChildren().setAll(switch (step) {
            case QUESTION -> StepPages.questions(words, model);
            case TABLE -> StepPages.tables(words, model, openFile);
            case METHOD -> StepPages.methods(words, model);
            case COLUMNS -> List.of(new ColumnsPage(words, model));
            case SETTINGS -> List.of(new SettingsPage(words, model));
        });
        scroll.setVvalue(0);
        update();
    }

    private void update() {
        var step = model.step().get();
        var inTheWay = model.hindrance();
        hindrance.setText(inTheWay.map(words::say).orElse(""));
        back.setDisable(step == Step.QUESTION);
        next.setDisable(inTheWay.isPresent());
        launch.setDisable(inTheWay.isPresent());
        launch.setText(model.question().map(q -> words.say(q.action())).orElse(""));
        only(launch, step.last());
        only(next, !step.last());
        launch.setDefaultButton(step.last());
        next.setDefaultButton(!step.last());
    }

    private static void only(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void forward() {
        if (model.step().get().last()) {
            model.launch();
        } else if (model.hindrance().isEmpty()) {
            model.next();
        }
    }

    @FXML
    private void back() {
        model.back();
    }

    @FXML
    private void next() {
        model.next();
    }

    @FXML
    private void launch() {
        model.launch();
    }
}
