package merchant.ui.result.part;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import merchant.result.Sheet;
import merchant.store.ReportRecord;
import merchant.text.Sentence;
import merchant.ui.style.Words;
import org.jspecify.annotations.Nullable;

/// A table of a result: numbers at the right with even figures, sortable, copied with Ctrl+C, exported as CSV and XLSX.
public final class SheetView extends VBox {
    private static final double ROW = 32;
    /// A head of two lines and the borders.
    private static final double HEAD = 42;
    private static final int MOST_ROWS_IN_SIGHT = 14;
    private static final int SEEN_ROWS = 100;
    private static final double MOST_WIDE = 360;
    private static final double SCROLL_BAR = 16;

    private final Desk desk;
    private final Sheet sheet;
    private final TableView<List<Object>> table = new TableView<>();

    /// @param run the run that it belongs to
    public SheetView(Desk desk, Sheet sheet, long run) {
        this.desk = desk;
        this.sheet = sheet;
        getStyleClass().add("sheet");
        fill(table, sheet, desk.words());
        table.setItems(FXCollections.observableArrayList(sheet.rows()));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setAccessibleText(desk.say(sheet.title()));
        high();
        table.columnResizePolicyProperty().addListener(o -> high());
        table.setOnKeyPressed(e -> {
            if (new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN).match(e)) {
                copy();
                e.consume();
            }
        });
        getChildren().addAll(tools(run), table);
    }

    /// As high as its rows in sight and its head, and the bar below where its columns do not fit.
    private void high() {
        boolean scrolls = table.getColumnResizePolicy() == TableView.UNCONSTRAINED_RESIZE_POLICY;
        table.setPrefHeight(Math.min(sheet.rows().size(), MOST_ROWS_IN_SIGHT) * ROW + HEAD + (scrolls ? SCROLL_BAR : 0));
    }

    private HBox tools(long run) {
        var title = new Label(desk.say(sheet.title()));
        title.getStyleClass().add("strong");
        var count = new Label(desk.say(Sentence.counted(sheet.rows().size(), "{0} row", "{0} rows")));
        count.getStyleClass().addAll("caption", "muted");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var copy = new Button(desk.words().say("Copy"));
        copy.getStyleClass().add("flat");
        copy.setOnAction(e -> copy());
        var box = new HBox(title, count, gap, copy, SheetMenu.menu(desk, sheet),
                ReportMenu.of(desk, () -> List.of(new ReportRecord.Item(run, ReportRecord.Kind.TABLE, sheet.name()))));
        box.getStyleClass().add("tools");
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private void copy() {
        var chosen = table.getSelectionModel().getSelectedItems();
        var rows = chosen.size() > 1 ? List.copyOf(chosen) : List.copyOf(table.getItems());
        SheetMenu.copy(desk, sheet, rows);
    }

    /// Gives a table view the columns of a sheet.
    public static void fill(TableView<List<Object>> table, Sheet sheet, Words words) {
        for (int i = 0; i < sheet.columns().size(); i++) {
            int at = i;
            // a column in which nothing stands, such as the series of a single one, is noise
            if (sheet.rows().isEmpty() || sheet.rows().stream().anyMatch(r -> r.get(at) != null && !"".equals(r.get(at)))) {
                var column = column(sheet.columns().get(i), i, words);
                column.setPrefWidth(Math.clamp(room(sheet, i, words), column.getMinWidth(), MOST_WIDE));
                table.getColumns().add(column);
            }
        }
        table.setFixedCellSize(ROW);
        fit(table);
        table.widthProperty().addListener(o -> fit(table));
    }

    /// The columns share the width; where they do not fit, the table scrolls and no header is cut.
    private static void fit(TableView<List<Object>> table) {
        double least = table.getColumns().stream().mapToDouble(TableColumn::getMinWidth).sum() + SCROLL_BAR;
        table.setColumnResizePolicy(table.getWidth() == 0 || least <= table.getWidth() ? TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN
                : TableView.UNCONSTRAINED_RESIZE_POLICY);
    }

    /// Words get as much room as they take in the first rows, up to a limit.
    private static double room(Sheet sheet, int at, Words words) {
        return sheet.rows().stream().limit(SEEN_ROWS).mapToDouble(r -> 24 + 7.0 * Cells.text(r.get(at), sheet.columns().get(at), words.translator().get()).length())
                .max().orElse(0);
    }

    private static TableColumn<List<Object>, Object> column(Sheet.Column column, int index, Words words) {
        var made = new TableColumn<List<Object>, Object>(Heads.broken(words.say(column.title())));
        made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().get(index)));
        made.setComparator(Cells.ORDER);
        made.setMinWidth(Math.max(72, Heads.width(words.say(column.title()))));
        if (Cells.right(column.kind())) {
            made.getStyleClass().add("right");
        }
        made.setCellFactory(c -> new Written(column, words));
        return made;
    }

    private static final class Written extends TableCell<List<Object>, Object> {
        private final Sheet.Column column;
        private final Words words;

        private Written(Sheet.Column column, Words words) {
            this.column = column;
            this.words = words;
            if (Cells.right(column.kind())) {
                getStyleClass().addAll("right", "number");
            }
        }

        @Override
        protected void updateItem(@Nullable Object item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty ? null : Cells.text(item, column, words.translator().get()));
        }
    }
}
