package merchant.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import merchant.problem.Problem;
import merchant.table.Field;
import merchant.table.view.Condition;
import merchant.table.view.Values;
import merchant.text.Sentence;
import merchant.ui.data.Naming;
import merchant.ui.notice.Skeleton;
import merchant.ui.style.Words;
import merchant.ui.table.choice.FilterChoice;
import org.jspecify.annotations.Nullable;

/// The values of a column as a list to check, each with its count, the most frequent first.
final class FilterValues extends VBox {
    private static final Duration PAUSE = Duration.millis(220);
    private static final int MOST = 500;
    private static final double LINE = 28;

    private record Line(Object value, String said, long count) {}

    private final Words words;
    private final TableModel model;
    private final Field field;
    private final FilterChoice choice;
    private final TextField like = new TextField();
    private final CheckBox all = new CheckBox();
    private final ListView<Line> list = new ListView<>();
    private final Label foot = new Label();
    private final StackPane body = new StackPane();
    private @Nullable Asked asked;

    FilterValues(Words words, TableModel model, Field field) {
        this.words = words;
        this.model = model;
        this.field = field;
        this.choice = new FilterChoice(field.name(), model.view().get().filter());
        getStyleClass().add("filter-values");
        like.setPromptText(words.say("Search the values"));
        like.setAccessibleText(like.getPromptText());
        var pause = new PauseTransition(PAUSE);
        pause.setOnFinished(e -> ask());
        like.textProperty().addListener((o, was, is) -> pause.playFromStart());
        all.setAllowIndeterminate(false);
        all.setOnAction(e -> chooseAll(all.isSelected()));
        list.setCellFactory(l -> new Cell());
        list.getStyleClass().add("value-list");
        list.setFixedCellSize(LINE);
        list.setOnKeyPressed(e -> {
            var line = list.getSelectionModel().getSelectedItem();
            if (e.getCode() == KeyCode.SPACE && line != null) {
                choose(line, !choice.chosen(line.value));
                e.consume();
            }
        });
        foot.getStyleClass().addAll("caption", "muted");
        foot.setWrapText(true);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(like, all, body, foot);
        ask();
    }

    /// Where the focus begins.
    TextField first() {
        return like;
    }

    private void ask() {
        close();
        body.getChildren().setAll(new Skeleton());
        asked = model.values(field.name(), like.getText(), MOST, this::show, this::fail);
    }

    private void fail(Problem problem) {
        foot.setText(words.say(problem.sentence()));
        body.getChildren().clear();
    }

    private void show(Values values) {
        var lines = new ArrayList<Line>();
        if (values.missing() > 0 && like.getText().isEmpty()) {
            lines.add(new Line(FilterChoice.MISSING, words.say("missing"), values.missing()));
        }
        int decimals = values.values().stream().mapToInt(f -> Naming.decimals(f.value())).max().orElse(0);
        values.values().forEach(f -> lines.add(new Line(f.value(), Naming.cell(f.value(), decimals, words), f.count())));
        list.getItems().setAll(lines);
        body.getChildren().setAll(list);
        foot.setText(words.say(lines.isEmpty() ? Sentence.of("No value has this text.")
                : values.cut() ? Sentence.of("The {0} most frequent of {1} values; search for others.", values.values().size(), values.distinct())
                : Sentence.counted(values.distinct(), "{0} value", "{0} values")));
        tellAll();
    }

    private void chooseAll(boolean chosen) {
        if (like.getText().isEmpty()) {
            choice.all(chosen);
        } else {
            list.getItems().forEach(l -> choice.choose(l.value, chosen));
        }
        tellAll();
        list.refresh();
    }

    private void choose(Line line, boolean chosen) {
        choice.choose(line.value, chosen);
        tellAll();
        list.refresh();
    }

    private void tellAll() {
        all.setText(like.getText().isEmpty() ? words.say("All") : words.say("All that are listed"));
        boolean searching = !like.getText().isEmpty();
        long chosen = list.getItems().stream().filter(l -> choice.chosen(l.value)).count();
        var whole = searching ? chosen == 0 ? Boolean.FALSE : chosen == list.getItems().size() ? Boolean.TRUE : null : choice.whole();
        all.setIndeterminate(whole == null);
        all.setSelected(Boolean.TRUE.equals(whole));
    }

    /// The condition that is chosen; empty where every row passes. A search of which nothing was unticked asks for what it lists.
    Optional<Condition> condition() {
        var searched = like.getText();
        return !searched.isEmpty() && Boolean.TRUE.equals(choice.whole()) ? Optional.of(new Condition.Text(field.name(), Condition.Place.ANYWHERE, searched)) : choice.condition();
    }

    void close() {
        if (asked != null) {
            asked.takeBack();
        }
    }

    List<String> said() {
        return list.getItems().stream().map(Line::said).toList();
    }

    private final class Cell extends ListCell<Line> {
        private final CheckBox box = new CheckBox();
        private final Label count = new Label();
        private final HBox row = new HBox(box, count);

        private Cell() {
            box.setFocusTraversable(false);
            box.setMnemonicParsing(false);
            box.setMaxWidth(Double.MAX_VALUE);
            box.setMinWidth(0);
            HBox.setHgrow(box, Priority.ALWAYS);
            count.getStyleClass().addAll("caption", "muted", "number");
            count.setMinWidth(USE_PREF_SIZE);
            row.getStyleClass().add("value-line");
            box.setOnAction(e -> choose(getItem(), box.isSelected()));
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setGraphic(empty || line == null ? null : row);
            if (line != null && !empty) {
                box.setText(line.said);
                box.setSelected(choice.chosen(line.value));
                count.setText(words.numerals().whole(line.count));
                row.setMaxWidth(list.getWidth());
                row.prefWidthProperty().bind(list.widthProperty().subtract(36));
            }
        }
    }
}
