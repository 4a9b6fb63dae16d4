package merchant.ui.result.forecast;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import merchant.figure.story.Periods;
import merchant.result.ModelName;
import merchant.result.SeriesForecast.Level;
import merchant.result.Summary.Tone;
import merchant.text.Sentence;
import merchant.ui.result.forecast.SeriesChoice.Row;
import merchant.ui.result.part.Cells;
import merchant.ui.result.part.Choices;
import merchant.ui.result.part.Columns;
import merchant.ui.result.part.Columns.Drawing;
import merchant.ui.result.part.Desk;
import merchant.ui.result.part.Reveal;
import merchant.ui.result.part.Texts;
import merchant.ui.result.part.VerdictLine;
import merchant.ui.style.Follow;
import org.jspecify.annotations.Nullable;

/// Every series in one line with its small chart: searchable, sortable, the worst first; a click or Enter opens it. Only the rows in sight have
/// nodes, so that five thousand series scroll as ten do.
final class SeriesTable extends VBox {
    private static final double ROW = 40;
    private static final int MOST_IN_SIGHT = 12;

    private final Desk desk;
    private final ForecastModel model;
    private final SeriesChoice choice;
    private final Runnable opened;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final TableView<Row> table = new TableView<>();
    private final Columns<Row> columns;

    /// @param opened called when a series was chosen, to bring its figure into sight
    SeriesTable(Desk desk, ForecastModel model, Runnable opened) {
        this.desk = desk;
        this.model = model;
        this.choice = model.list();
        this.opened = opened;
        this.columns = new Columns<>(desk);
        getStyleClass().add("series-table");
        var sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setPlaceholder(Texts.muted(desk.words().say("Nothing is like that.")));
        behave();
        getChildren().addAll(tools(), table);
        Follow.value(this, choice.measure(), measure -> fill());
        Follow.value(this, choice.shown(), shown -> rows.setAll(shown));
    }

    private HBox tools() {
        var search = new TextField();
        search.setPromptText(desk.words().say("Find a series"));
        search.setAccessibleText(desk.words().say("Find a series"));
        search.textProperty().bindBidirectional(choice.search());
        var first = new Label(desk.words().say("worst first by"));
        first.getStyleClass().addAll("caption", "muted");
        var count = new Label();
        count.getStyleClass().addAll("caption", "muted");
        Follow.value(count, choice.shown(), shown -> count.setText(shown.size() == choice.size() ? desk.words().say("{0} series", choice.size())
                : desk.words().say("{0} of {1} series", shown.size(), choice.size())));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var tones = java.util.stream.Stream.concat(java.util.stream.Stream.of(Optional.<Tone>empty()),
                choice.counts().keySet().stream().map(Optional::of)).toList();
        var tools = new HBox(search, Choices.box(desk, Sentence.of("Verdict"), tones, choice.tone(), this::toned), first,
                Choices.box(desk, Sentence.of("Measure"), List.of(Measure.values()), choice.measure(), Measure::label), gap, count);
        tools.getStyleClass().add("tools");
        tools.setAlignment(Pos.CENTER_LEFT);
        return tools;
    }

    private Sentence toned(Optional<Tone> tone) {
        return tone.map(t -> Sentence.of("{0}: {1}", t.said(), choice.counts().get(t))).orElse(Sentence.of("Every verdict"));
    }

    private void fill() {
        var measure = choice.measure().get();
        var horizon = Sentence.of("Next {0}", Periods.count(model.result().horizon(), model.result().unit()));
        var made = new java.util.ArrayList<TableColumn<Row, Row>>();
        made.add(columns.words(Sentence.of("Series"), this::name, 150));
        made.add(columns.drawn(Sentence.of("Past and forecast"), Sparked::new, null, 168));
        made.add(columns.number(horizon, Row::ahead, r -> desk.words().numerals().number(r.ahead(), -1)));
        made.add(columns.number(Sentence.of("Share"), Row::share, r -> Double.isNaN(r.share()) ? "–" : desk.words().numerals().percent(r.share(), 1)));
        made.add(columns.number(measure.label(), r -> r.value(measure), r -> Cells.text(r.value(measure), measure.column(), desk.words().translator().get())));
        made.add(columns.drawn(Sentence.of("Verdict"), Judged::new, Comparator.comparing(Row::tone), 112));
        made.add(columns.words(Sentence.of("Model"), r -> desk.say(ModelName.of(r.series().model(), model.result().unit())), 120));
        table.getColumns().setAll(made);
    }

    private String name(Row row) {
        return row.series().level() == Level.SERIES ? row.name() : desk.words().say("{0} (sum)", row.name());
    }

    private void behave() {
        table.setFixedCellSize(ROW);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPrefHeight((Math.min(choice.size(), MOST_IN_SIGHT) + 1.4) * ROW);
        table.setAccessibleText(desk.words().say("Series"));
        table.setOnMouseClicked(e -> {
            if (e.getTarget() instanceof Node target && inRow(target)) {
                open(table.getSelectionModel().getSelectedItem());
            }
        });
        table.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                open(table.getSelectionModel().getSelectedItem());
                e.consume();
            }
        });
    }

    private static boolean inRow(Node target) {
        for (Node at = target; at != null; at = at.getParent()) {
            if (at instanceof javafx.scene.control.TableRow<?> row) {
                return !row.isEmpty();
            }
        }
        return false;
    }

    private void open(@Nullable Row row) {
        if (row != null) {
            model.series().set(row.index());
            opened.run();
        }
    }

    /// Shows the list with the series that was opened, ready for the keyboard.
    void back() {
        Reveal.node(this);
        rows.stream().filter(r -> r.index() == model.series().get()).findFirst().ifPresent(row -> {
            table.getSelectionModel().select(row);
            table.scrollTo(row);
        });
        table.requestFocus();
    }

    private static final class Sparked implements Drawing<Row> {
        private final Spark spark = new Spark();

        @Override
        public Node node() {
            return spark;
        }

        @Override
        public void show(Row row) {
            spark.show(row.series());
        }
    }

    private final class Judged implements Drawing<Row> {
        private final StackPane place = new StackPane();

        private Judged() {
            place.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        public Node node() {
            return place;
        }

        @Override
        public void show(Row row) {
            place.getChildren().setAll(VerdictLine.small(desk.words(), row.tone()));
        }
    }
}
