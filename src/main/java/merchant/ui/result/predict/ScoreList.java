package merchant.ui.result.predict;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import merchant.text.Sentence;
import merchant.ui.result.part.Desk;
import merchant.ui.result.part.Texts;
import merchant.ui.result.predict.PredictModel.Filter;
import org.jspecify.annotations.Nullable;

/// The list to act on: rows with the highest score first, searched by key, and for the chosen row its way through the tree in words.
final class ScoreList extends VBox {
    private static final double ROW = 32;
    private static final int ROWS = 12;

    private final Desk desk;
    private final PredictModel model;
    private final TableView<Integer> table = new TableView<>();
    private final TextField search = new TextField();
    private final ComboBox<Filter> filter = new ComboBox<>();
    private final Label count = new Label();
    private final Label why = Texts.prose("");

    ScoreList(Desk desk, PredictModel model) {
        this.desk = desk;
        this.model = model;
        getStyleClass().add("sheet");
        columns();
        table.setFixedCellSize(ROW);
        table.setPrefHeight((ROWS + 1.2) * ROW);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setAccessibleText(desk.words().say("Rows with the highest score first"));
        table.setPlaceholder(new Label(desk.words().say("No row is like that.")));
        getChildren().addAll(tools(), table, why);
        show();
        table.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null) {
                model.look(is);
                explain(is);
            }
        });
        if (model.row().get() >= 0) {
            table.getSelectionModel().select(Integer.valueOf(model.row().get()));
            explain(model.row().get());
        }
    }

    private HBox tools() {
        var words = desk.words();
        search.setPromptText(words.say("Find by {0}", model.result().scores().columns().getFirst().title()));
        search.setAccessibleText(search.getPromptText());
        search.textProperty().addListener(o -> show());
        filter.getItems().setAll(model.hasOpen() ? List.of(Filter.OPEN, Filter.NAMED, Filter.ALL) : List.of(Filter.ALL, Filter.NAMED));
        filter.setConverter(new Said());
        filter.getSelectionModel().selectFirst();
        filter.setAccessibleText(words.say("Which rows are shown"));
        filter.valueProperty().addListener(o -> show());
        count.getStyleClass().addAll("caption", "muted");
        var box = new HBox(search, filter, count);
        if (model.result().positive() < 0) {
            box.getChildren().remove(filter);
        }
        box.getStyleClass().add("tools");
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private final class Said extends javafx.util.StringConverter<Filter> {
        @Override
        public String toString(@Nullable Filter shown) {
            return shown == null ? "" : desk.say(switch (shown) {
                case ALL -> Sentence.of("All rows");
                case OPEN -> Sentence.of("Outcome not known yet");
                case NAMED -> Sentence.of("Those that are named");
            });
        }

        @Override
        public Filter fromString(String said) {
            return Filter.ALL;
        }
    }

    private void show() {
        var rows = model.list(filter.getValue() == null ? Filter.ALL : filter.getValue(), search.getText());
        table.setItems(FXCollections.observableArrayList(rows));
        count.setText(desk.say(Sentence.counted(rows.size(), "{0} row", "{0} rows")));
    }

    private void explain(int row) {
        var way = model.way(row);
        why.setText(way.isEmpty() ? "" : desk.say(model.result().tree().get(way.getFirst()).said()));
    }

    private List<Object> cells(int row) {
        return model.result().scores().rows().get(row);
    }

    private void columns() {
        var words = desk.words();
        var sheet = model.result().scores();
        column(desk.say(sheet.columns().getFirst().title()), r -> cells(r).getFirst(), v -> v instanceof Long n ? words.numerals().whole(n) : v.toString(), false);
        int positive = model.result().positive();
        var title = positive >= 0 ? words.say("Probability of {0}", model.result().classes().get(positive)) : words.say("Probability");
        column(title, model::score, v -> words.numerals().percent((Double) v, 1), true);
        column(words.say("Predicted"), r -> cells(r).get(2), Object::toString, false);
        column(words.say("Truth"), r -> cells(r).get(1), Object::toString, false);
    }

    private void column(String title, Function<Integer, @Nullable Object> value, Function<Object, String> said, boolean right) {
        var made = new TableColumn<Integer, Object>(title);
        made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        made.setCellFactory(c -> new Shown(said, right));
        made.setMinWidth(96);
        if (right) {
            made.getStyleClass().add("right");
        }
        table.getColumns().add(made);
    }

    private static final class Shown extends TableCell<Integer, Object> {
        private final Function<Object, String> said;

        private Shown(Function<Object, String> said, boolean right) {
            this.said = said;
            if (right) {
                getStyleClass().addAll("right", "number");
            }
        }

        @Override
        protected void updateItem(@Nullable Object item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty ? null : item == null ? "–" : said.apply(item));
        }
    }
}
