package merchant.ui.result.forecast;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import merchant.result.SeriesForecast;
import merchant.text.Sentence;
import merchant.ui.result.part.Desk;
import merchant.ui.result.part.VerdictLine;
import org.jspecify.annotations.Nullable;

/// Every series in one line with its small chart: searchable, sortable, the least certain first; a click or Enter opens it.
final class SeriesTable extends VBox {
    private static final double ROW = 40;
    private static final int MOST_IN_SIGHT = 12;

    private final Desk desk;
    private final ForecastModel model;
    private final Runnable opened;
    private final ObservableList<Integer> shown = FXCollections.observableArrayList();
    private final TableView<Integer> table = new TableView<>();

    /// @param opened called when a series was chosen, to bring its figure into sight
    SeriesTable(Desk desk, ForecastModel model, Runnable opened) {
        this.desk = desk;
        this.model = model;
        this.opened = opened;
        getStyleClass().add("series-table");
        var count = new Label();
        count.getStyleClass().addAll("caption", "muted");
        var search = new TextField();
        search.setPromptText(desk.words().say("Find a series"));
        search.setAccessibleText(desk.words().say("Find a series"));
        search.textProperty().addListener((o, before, now) -> find(now, count));
        find("", count);
        columns();
        var sorted = new SortedList<>(shown);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        behave();
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var tools = new HBox(search, gap, count);
        tools.getStyleClass().add("tools");
        tools.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(tools, table);
    }

    private void find(String words, Label count) {
        shown.setAll(model.worstFirst(words));
        count.setText(desk.say(Sentence.counted(shown.size(), "{0} series, the least certain first", "{0} series, the least certain first")));
    }

    private void columns() {
        var words = desk.words();
        text(words.say("Series"), s -> s.name(), 140);
        var spark = column(words.say("Past and forecast"), s -> s.name(), 168, () -> new Drawn());
        spark.setSortable(false);
        number(words.say("Next {0} periods", model.result().horizon()), s -> Arrays.stream(s.mean()).sum(), -1);
        number(words.say(Measure.MASE.label()), s -> s.accuracy().isEmpty() ? Double.NaN : s.accuracy().getFirst().mase(), 2);
        column(words.say("Verdict"), s -> s.verdict().tone().ordinal(), 112, () -> new Judged());
        text(words.say("Model"), SeriesForecast::model, 120);
    }

    private void behave() {
        table.setFixedCellSize(ROW);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPrefHeight((Math.min(model.result().series().size(), MOST_IN_SIGHT) + 1.2) * ROW);
        table.setAccessibleText(desk.words().say("Series"));
        table.setOnMouseClicked(e -> open(table.getSelectionModel().getSelectedItem()));
        table.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                open(table.getSelectionModel().getSelectedItem());
                e.consume();
            }
        });
    }

    private void open(@Nullable Integer index) {
        if (index != null) {
            model.series().set(index);
            opened.run();
        }
    }

    private void text(String title, Function<SeriesForecast, String> value, double width) {
        column(title, value::apply, width, () -> new Shown(Object::toString, false));
    }

    private void number(String title, Function<SeriesForecast, Double> value, int decimals) {
        var made = column(title, value::apply, 96, () -> new Shown(v -> desk.words().numerals().number((Double) v, decimals), true));
        made.setComparator(Comparator.comparing(v -> (Double) v));
        made.getStyleClass().add("right");
    }

    private TableColumn<Integer, Object> column(String title, Function<SeriesForecast, Object> value, double width,
            java.util.function.Supplier<TableCell<Integer, Object>> cell) {
        var made = new TableColumn<Integer, Object>(title);
        made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(model.result().series().get(row.getValue()))));
        made.setCellFactory(c -> cell.get());
        made.setPrefWidth(width);
        made.setMinWidth(72);
        table.getColumns().add(made);
        return made;
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
            setText(empty || item == null ? null : said.apply(item));
        }
    }

    private final class Drawn extends TableCell<Integer, Object> {
        private final Spark spark = new Spark();

        @Override
        protected void updateItem(@Nullable Object item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty ? null : spark);
            var row = getTableRow() == null ? null : getTableRow().getItem();
            if (!empty && row != null) {
                spark.show(model.result().series().get(row));
            }
        }
    }

    private final class Judged extends TableCell<Integer, Object> {
        @Override
        protected void updateItem(@Nullable Object item, boolean empty) {
            super.updateItem(item, empty);
            Node sign = null;
            if (!empty && item instanceof Integer tone) {
                sign = VerdictLine.small(desk.words(), merchant.result.Summary.Tone.values()[tone]);
            }
            setGraphic(sign);
        }
    }
}
