package merchant.ui.table;

import java.util.List;
import java.util.function.IntSupplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import merchant.text.Sentence;
import merchant.ui.style.Follow;
import merchant.ui.style.Icons;
import merchant.ui.style.Words;

/// Find: a text, how many rows have it, the one before and the one after. Enter goes on, Shift+Enter back, Escape closes.
final class FindBar extends HBox {
    private static final Duration PAUSE = Duration.millis(220);

    private final Words words;
    private final FindModel model;
    private final TextField field = new TextField();
    private final Label said = new Label();
    private final Button before;
    private final Button after;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final IntSupplier from;
    private final Runnable closed;
    private List<String> hidden;

    /// @param from the row to look from
    /// @param closed what has the focus afterwards
    FindBar(Words words, TableModel table, IntSupplier from, Runnable closed) {
        this.words = words;
        this.model = table.find();
        this.from = from;
        this.hidden = table.view().get().hidden();
        this.closed = closed;
        getStyleClass().add("find-bar");
        field.setId("find-text");
        field.setPromptText(words.say("Find in all columns"));
        field.setAccessibleText(field.getPromptText());
        field.setText(model.text().get());
        said.getStyleClass().addAll("caption", "muted");
        said.setId("find-said");
        said.setMinWidth(USE_PREF_SIZE);
        setMinWidth(USE_PREF_SIZE);
        before = Icons.button("fth-chevron-up", words, Sentence.of("The one before"), () -> model.step(-1));
        after = Icons.button("fth-chevron-down", words, Sentence.of("The next one"), () -> model.step(1));
        getChildren().addAll(Icons.of("fth-search"), field, said, before, after, Icons.button("fth-x", words, Sentence.of("Close"), this::close));
        managedProperty().bind(visibleProperty());
        setVisible(!model.text().get().isEmpty());
        field.textProperty().addListener((o, was, is) -> pause.playFromStart());
        pause.setOnFinished(e -> seek());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Follow.value(this, model.state(), this::show);
        Follow.value(this, table.shown(), s -> seekAnew());
        Follow.value(this, table.view(), v -> {
            if (!v.hidden().equals(hidden)) {
                hidden = v.hidden();
                seekAnew();
            }
        });
    }

    private void pressed(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) {
            close();
            e.consume();
        } else if (e.getCode() == KeyCode.ENTER && e.getTarget() == field) {
            if (!field.getText().equals(model.text().get())) {
                seek();
            } else {
                model.step(e.isShiftDown() ? -1 : 1);
            }
            e.consume();
        }
    }

    void open() {
        setVisible(true);
        field.requestFocus();
        field.selectAll();
    }

    /// Looks for a text at once.
    void open(String text) {
        open();
        field.setText(text);
        seek();
    }

    private void seekAnew() {
        if (isVisible() && !model.text().get().isEmpty()) {
            model.seek(0);
        }
    }

    private void seek() {
        pause.stop();
        model.text().set(field.getText());
        model.seek(from.getAsInt());
    }

    void close() {
        pause.stop();
        setVisible(false);
        model.text().set("");
        model.close();
        field.clear();
        pause.stop();
        closed.run();
    }

    private void show(FindModel.State state) {
        var sentence = switch (state) {
            case FindModel.State.Idle ignored -> Sentence.verbatim("");
            case FindModel.State.Seeking ignored -> Sentence.of("Looking…");
            case FindModel.State.Failed failed -> failed.problem().happened();
            case FindModel.State.Found found when found.places().length == 0 -> model.hidden() == 0 ? Sentence.of("In no row")
                    : Sentence.counted(model.hidden(), "In no row; {0} hidden column is not searched", "In no row; {0} hidden columns are not searched");
            case FindModel.State.Found found -> Sentence.counted(found.places().length, "Hit {1} of {0} (row {2})", "Hit {1} of {0} (row {2})", found.at() + 1, found.places()[Math.max(0, found.at())] + 1);
        };
        said.setText(words.say(sentence));
        boolean none = !(state instanceof FindModel.State.Found found) || found.places().length == 0;
        before.setDisable(none);
        after.setDisable(none);
    }
}
