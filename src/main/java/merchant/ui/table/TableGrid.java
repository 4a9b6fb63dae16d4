package merchant.ui.table;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import merchant.table.view.Sort;
import merchant.table.Field;
import merchant.table.Role;
import merchant.ui.data.Naming;
import merchant.ui.style.Follow;
import merchant.ui.style.Words;

/// The rows of a table: a click on a head orders them (in the project file, not here), a click on a cell looks at its column,
/// Ctrl+C copies the chosen rows.
final class TableGrid extends VBox {
    private static final double ROW = 28;
    private static final double WIDTH = 140;
    private static final double NUMBER = 72;

    private final Words words;
    private final TableModel model;
    private final TableView<PagedRows.Row> grid = new TableView<>();

    TableGrid(Words words, TableModel model) {
        this.words = words;
        this.model = model;
        getStyleClass().add("table-grid");
        grid.getStyleClass().add("grid");
        grid.setFixedCellSize(ROW);
        grid.setAccessibleText(words.say("The rows of {0}", model.table().name()));
        grid.setPlaceholder(new Label(words.say("The table has no rows.")));
        grid.getColumns().add(numbers());
        var fields = model.table().fields();
        for (int c = 0; c < fields.size(); c++) {
            grid.getColumns().add(column(fields.get(c), c));
        }
        grid.getSelectionModel().setCellSelectionEnabled(true);
        grid.getSelectionModel().setSelectionMode(javafx.scene.control.SelectionMode.MULTIPLE);
        grid.getFocusModel().focusedCellProperty().addListener((o, was, is) -> lookAt(is.getColumn()));
        grid.setOnKeyPressed(e -> {
            if (new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN).match(e)) {
                copy();
            }
        });
        restoreSort();
        grid.setSortPolicy(view -> order());
        Follow.value(this, model.rows(), grid::setItems);
        VBox.setVgrow(grid, javafx.scene.layout.Priority.ALWAYS);
        getChildren().add(grid);
    }

    private static TableColumn<PagedRows.Row, String> numbers() {
        var column = new TableColumn<PagedRows.Row, String>("#");
        column.getStyleClass().addAll("numeric", "row-number");
        column.setPrefWidth(NUMBER);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> Bindings.createStringBinding(() -> Integer.toString(row.getValue().index() + 1)));
        return column;
    }

    private TableColumn<PagedRows.Row, String> column(Field field, int index) {
        var column = new TableColumn<PagedRows.Row, String>();
        var name = new Label(field.name());
        name.getStyleClass().add("strong");
        var kind = new Label(words.say(field.role().map(Role::label).orElseGet(() -> field.type().label())));
        kind.getStyleClass().addAll("caption", "muted");
        var head = new VBox(name, kind);
        head.getStyleClass().add("column-head");
        head.setOnMouseClicked(e -> model.look(field.name()));
        column.setGraphic(head);
        column.setUserData(field.name());
        column.setPrefWidth(WIDTH);
        if (field.type().isNumber()) {
            column.getStyleClass().add("numeric");
        }
        column.setCellValueFactory(row -> row.getValue().cells()
                .map(cells -> index < cells.size() ? Naming.cell(cells.get(index), model.decimals(index), words) : ""));
        return column;
    }

    private void lookAt(int column) {
        if (column >= 0 && column < grid.getColumns().size()
                && grid.getColumns().get(column).getUserData() instanceof String name
                && model.looked().get().filter(l -> l.field().name().equals(name)).isEmpty()) {
            model.look(name);
        }
    }

    private void restoreSort() {
        model.sort().ifPresent(sort -> grid.getColumns().stream().filter(c -> sort.field().equals(c.getUserData())).findFirst().ifPresent(c -> {
            c.setSortType(sort.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
            grid.getSortOrder().add(c);
        }));
    }

    private boolean order() {
        var order = grid.getSortOrder();
        if (order.isEmpty()) {
            if (model.sort().isPresent()) {
                model.sort(null);
            }
            return true;
        }
        var first = order.getFirst();
        var wanted = new Sort(String.valueOf(first.getUserData()), first.getSortType() == TableColumn.SortType.DESCENDING);
        if (!model.sort().equals(java.util.Optional.of(wanted))) {
            model.sort(wanted);
        }
        return true;
    }

    private void copy() {
        var text = new StringBuilder();
        int last = -1;
        for (var position : grid.getSelectionModel().getSelectedCells()) {
            if (last >= 0) {
                text.append(position.getRow() == last ? '\t' : '\n');
            }
            last = position.getRow();
            var value = grid.getColumns().get(Math.max(0, position.getColumn())).getCellData(position.getRow());
            text.append(value == null ? "" : value);
        }
        var content = new ClipboardContent();
        content.putString(text.toString());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
