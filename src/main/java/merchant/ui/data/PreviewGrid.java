package merchant.ui.data;

import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import merchant.csv.ColumnGuess;
import merchant.csv.Inspection;
import merchant.csv.PreviewRow;
import merchant.text.Sentence;
import merchant.ui.style.Words;
import org.jspecify.annotations.Nullable;

/// The first rows as they will be stored. A cell whose text changes is marked and shows on hover how it stood.
final class PreviewGrid extends VBox {
    private static final int MOST_COLUMNS = 200;
    private static final double ROW = 28;
    private static final double LEAST = 88;
    private static final double MOST = 280;
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

    PreviewGrid(Words words, Inspection inspection, ImportModel model) {
        getStyleClass().add("preview");
        var grid = new TableView<PreviewRow>();
        grid.getStyleClass().addAll("grid", "preview-grid");
        grid.setFixedCellSize(ROW);
        grid.setAccessibleText(words.say("The first rows as they will be stored"));
        grid.setPlaceholder(new Label(words.say("The file has a header and no rows.")));
        inspection.columns().stream().limit(MOST_COLUMNS).forEach(c -> grid.getColumns().add(column(words, c, inspection, model)));
        grid.getItems().setAll(inspection.preview());
        VBox.setVgrow(grid, javafx.scene.layout.Priority.ALWAYS);
        getChildren().add(grid);
        int more = inspection.columns().size() - MOST_COLUMNS;
        if (more > 0) {
            getChildren().add(LedgerList.text(words.say(Sentence.counted(more, "{0} more column is imported and not shown here.",
                    "{0} more columns are imported and not shown here.")), "caption", "muted"));
        }
    }

    private static TableColumn<PreviewRow, Object> column(Words words, ColumnGuess guess, Inspection inspection, ImportModel model) {
        var column = new TableColumn<PreviewRow, Object>();
        int decimals = decimals(inspection, guess.index());
        var head = new ColumnHeader(words, guess, model);
        column.setGraphic(head);
        column.setPrefWidth(Math.clamp(Math.max(head.need(), need(words, inspection, guess.index(), decimals)), LEAST, MOST));
        column.setMinWidth(LEAST / 2);
        column.setSortable(false);
        column.setReorderable(false);
        int index = guess.index();
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(
                index < row.getValue().stored().size() ? row.getValue().stored().get(index) : null));
        if (guess.type().isNumber()) {
            column.getStyleClass().add("numeric");
        }
        column.setCellFactory(c -> new Cell(words, index, decimals));
        return column;
    }

    /// How wide the cells are, so that a time stamp is seen whole.
    private static double need(Words words, Inspection inspection, int index, int decimals) {
        return inspection.preview().stream().filter(r -> index < r.stored().size()).map(r -> Naming.cell(r.stored().get(index), decimals, words)).distinct()
                .mapToDouble(ColumnHeader::wide).max().orElse(0) + ColumnHeader.ROOM;
    }

    private static int decimals(Inspection inspection, int index) {
        return inspection.preview().stream().mapToInt(r -> index < r.stored().size() ? Naming.decimals(r.stored().get(index)) : 0)
                .max().orElse(0);
    }

    private static final class Cell extends TableCell<PreviewRow, Object> {
        private final Words words;
        private final int index;
        private final int decimals;

        private Cell(Words words, int index, int decimals) {
            this.words = words;
            this.index = index;
            this.decimals = decimals;
        }

        @Override
        protected void updateItem(@Nullable Object value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty ? null : Naming.cell(value, decimals, words));
            var row = getTableRow() == null ? null : getTableRow().getItem();
            var before = empty || row == null || index >= row.original().size() ? "" : row.original().get(index);
            boolean changed = !empty && row != null && value != null && !Objects.equals(before, Naming.cell(value, words)) && !Objects.equals(before, getText());
            pseudoClassStateChanged(CHANGED, changed);
            setTooltip(changed ? new Tooltip(words.say("In the file: {0}", before)) : null);
        }
    }
}
