package merchant.ui.result.forecast;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import merchant.store.RunRecord;
import merchant.text.Part;
import merchant.text.Sentence;
import merchant.ui.result.forecast.Suspicions.Line;
import merchant.ui.result.part.Columns;
import merchant.ui.result.part.Desk;
import merchant.ui.result.part.Texts;
import merchant.ui.run.Rerun;

/// The times without stock, suspected, answered or stated, with a tick each, and the forecast made anew by the answers.
final class OutageAnswers extends VBox {
    private static final double ROW = 36;
    private static final int MOST_SEEN = 14;
    private static final double LEAST = 0.000001;
    private static final int DECIMALS = 4;

    private final Desk desk;
    private final long run;
    private final Suspicions suspicions;

    /// @param run whose result it is
    OutageAnswers(Desk desk, long run, Suspicions suspicions) {
        this.desk = desk;
        this.run = run;
        this.suspicions = suspicions;
        getStyleClass().add("tab-page");
        var again = button(Sentence.of("Forecast again by these answers"), "answer-outages", this::again);
        again.getStyleClass().add("accent");
        var line = new HBox(button(Sentence.of("All were without stock"), "all-outages", () -> suspicions.answerAll(true)),
                button(Sentence.of("None was"), "no-outages", () -> suspicions.answerAll(false)), again);
        line.getStyleClass().add("tools");
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Texts.prose(desk.say(suspicions.asks()
                ? Sentence.of("In these times nothing was sold for longer than chance explains. Tick those in which there was no stock: the demand then is "
                + "unknown and not 0. Those without a tick count as times with stock and are not asked about again. The answers become a table of your project, which later forecasts and order lists use too.")
                : Sentence.of("This is what was answered or stated: ticked times count as without stock, their demand as unknown and not as 0. To take an answer back, change its tick and "
                + "forecast again: the new answers take the place of the old ones in that table; this result keeps those that it was made by."))), table(), line);
    }

    private Button button(Sentence said, String id, Runnable act) {
        var button = new Button(desk.say(said));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> act.run());
        return button;
    }

    private TableView<Line> table() {
        var table = new TableView<Line>();
        var columns = new Columns<Line>(desk);
        var numerals = desk.words().numerals();
        table.getColumns().add(columns.drawn(Sentence.of("Without stock"), Tick::new, Comparator.comparing(l -> l.without().get()), 110));
        if (suspicions.lines().stream().anyMatch(l -> !l.series().isEmpty())) {
            table.getColumns().add(columns.words(Sentence.of("Series"), Line::series, 200));
        }
        table.getColumns().addAll(List.<TableColumn<Line, ?>>of(columns.words(Sentence.of("First day"), l -> numerals.day(l.first()), 120),
                columns.words(Sentence.of("Last day"), l -> numerals.day(l.last()), 120),
                columns.number(Sentence.of("Not sold, about"), Line::lost, l -> numerals.number(l.lost(), -1)),
                columns.number(Sentence.of("Chance of so long a run"), Line::chance, l -> chance(l.chance()))));
        table.getItems().setAll(suspicions.lines());
        table.setId("outages");
        table.setAccessibleText(desk.words().say("Times without stock"));
        table.setFixedCellSize(ROW);
        table.setPrefHeight(ROW * (Math.min(MOST_SEEN, suspicions.lines().size()) + 2));
        return table;
    }

    /// In percent; that it is next to nothing is not told as nothing.
    private String chance(double chance) {
        return Double.isNaN(chance) ? "–" : chance < LEAST ? desk.words().say("under {0}", new Part.Percent(LEAST, DECIMALS))
                : desk.words().numerals().percent(chance, DECIMALS);
    }

    private final class Tick implements Columns.Drawing<Line> {
        private final CheckBox box = new CheckBox();
        private Line shown = suspicions.lines().getFirst();

        private Tick() {
            box.selectedProperty().bindBidirectional(shown.without());
        }

        @Override
        public Node node() {
            return box;
        }

        @Override
        public void show(Line row) {
            box.selectedProperty().unbindBidirectional(shown.without());
            shown = row;
            box.selectedProperty().bindBidirectional(row.without());
            box.setAccessibleText(desk.words().say("{0} from {1} to {2}", row.series(), row.first(), row.last()));
        }
    }

    private void again() {
        desk.workspace().run(run).flatMap(r -> Rerun.of(desk.questions(), r)).ifPresent(rerun -> {
            new AnswerTable(desk.workspace(), rerun.run()).keep(suspicions, tables -> start(rerun, tables));
        });
    }

    private void start(Rerun rerun, Map<String, String> tables) {
        desk.workspace().train(rerun.request(suspicions.settings(rerun.settings()), rerun.run().tables().get(RunRecord.MAIN), tables), desk.navigator()::openResult);
    }
}
