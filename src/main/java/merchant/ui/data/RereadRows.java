package merchant.ui.data;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import merchant.csv.Rereading.Outcome;
import merchant.text.Sentence;
import merchant.ui.style.Words;

/// What a record that was written anew would be read as: a line a cell, how it is written and how it would be stored.
final class RereadRows extends TableView<RereadRows.Cell> {
    private static final double ROW = 28;

    /// A cell of a row.
    record Cell(String column, String written, String stored) {}

    RereadRows(Words words, Outcome.Rows found) {
        getStyleClass().add("grid");
        setFixedCellSize(ROW);
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setAccessibleText(words.say("What the record would be read as"));
        VBox.setVgrow(this, Priority.ALWAYS);
        getColumns().add(column(words.say("Column"), Cell::column));
        getColumns().add(column(words.say("Written"), Cell::written));
        getColumns().add(column(words.say("Stored"), Cell::stored));
        for (int r = 0; r < found.rows().size(); r++) {
            var row = found.rows().get(r);
            for (int c = 0; c < found.columns().size(); c++) {
                var name = found.columns().get(c).name();
                var missing = row.stored().get(c) == null ? words.say("(empty)") : Naming.cell(row.stored().get(c), words);
                getItems().add(new Cell(found.count() == 1 ? name : words.say(Sentence.of("{0} of row {1}", name, r + 1)), row.original().get(c).replace('\n', '⏎'), missing));
            }
        }
    }

    private static TableColumn<Cell, String> column(String title, Function<Cell, String> value) {
        var column = new TableColumn<Cell, String>(title);
        column.setPrefWidth(184);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        return column;
    }
}
