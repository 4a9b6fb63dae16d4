package merchant.ui.step;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import merchant.store.step.Prepared;
import merchant.table.Field;
import merchant.table.Type;
import merchant.text.Sentence;
import merchant.ui.data.Naming;
import merchant.ui.style.Follow;
import merchant.ui.style.Words;
import org.jspecify.annotations.Nullable;

/// What a step would do: rows before and after, what it tells, and the first rows, in which new and changed columns are marked.
final class PreviewPane extends VBox {
    private static final double STAMP = 176;
    private static final double WIDTH = 136;
    private static final double ROW = 26;

    /// While the form says something else than what is shown was made of.
    static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private final Words words;
    private final Label counts = new Label();
    private final VBox notes = new VBox();
    private final TableView<List<Object>> rows = new TableView<>();
    private final ToggleButton after;
    /// True where rows are kept or left out, false where they are made anew.
    private final boolean choosing;
    private final boolean filling;

    PreviewPane(Words words, StepEdit edit) {
        this.words = words;
        this.choosing = switch (edit.kind()) {
            case GROUP, PIVOT, SALES, CUSTOMERS, BASKETS, RATINGS -> false;
            case FILTER, WHERE, DEDUPLICATE, SORT, FILL, DERIVE, RETYPE, RENAME, DROP, SPLIT, BUCKET, PSEUDONYMISE, PART, JOIN, APPEND, WITHOUT_CANCELLED -> true;
        };
        this.filling = edit.kind() == StepKind.FILL;
        getStyleClass().add("step-preview");
        counts.getStyleClass().add("strong");
        counts.setWrapText(true);
        notes.getStyleClass().add("step-notes");
        var group = new ToggleGroup();
        var before = toggle(words.say("Before"), group, "left-pill");
        after = toggle(words.say("After"), group, "right-pill");
        after.setSelected(true);
        group.selectedToggleProperty().addListener((o, was, is) -> {
            if (is == null) {
                was.setSelected(true);
            } else {
                edit.preview().get().ifPresent(this::show);
            }
        });
        counts.setMaxWidth(Double.MAX_VALUE);
        counts.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(counts, Priority.ALWAYS);
        var head = new HBox(counts, before, after);
        head.getStyleClass().add("step-preview-head");
        rows.setFixedCellSize(ROW);
        rows.getStyleClass().add("step-rows");
        rows.setPlaceholder(new Label(words.say("The rows appear here as soon as the step fits.")));
        rows.setAccessibleText(words.say("The first rows"));
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().addAll(head, notes, rows);
        Follow.value(this, edit.preview(), p -> p.ifPresent(this::show));
        Follow.value(this, edit.ready(), ready -> pseudoClassStateChanged(STALE, !ready));
    }

    private static ToggleButton toggle(String said, ToggleGroup group, String style) {
        var button = new ToggleButton(said);
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().addAll("small", style);
        return button;
    }

    private void show(Prepared.Preview preview) {
        counts.setText(words.say(said(preview)));
        notes.getChildren().setAll(preview.notes().stream().map(n -> {
            var label = new Label(words.say(n));
            label.getStyleClass().add("caption");
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            return label;
        }).toList());
        if (filling && preview.notes().isEmpty()) {
            var label = new Label(words.say("No value is missing here."));
            label.getStyleClass().addAll("caption", "muted");
            notes.getChildren().add(label);
        }
        notes.setManaged(!notes.getChildren().isEmpty());
        boolean later = after.isSelected();
        var fields = later ? preview.fields() : preview.fieldsBefore();
        var columns = new java.util.ArrayList<TableColumn<List<Object>, String>>();
        var head = later ? preview.head() : preview.headBefore();
        for (int c = 0; c < fields.size(); c++) {
            int at = c;
            int decimals = head.stream().mapToInt(r -> at < r.size() ? Naming.decimals(r.get(at)) : 0).max().orElse(0);
            columns.add(column(fields.get(c), c, later && touched(preview, fields.get(c), c), decimals));
        }
        rows.getColumns().setAll(columns);
        rows.setPlaceholder(new Label(words.say("No row is left.")));
        rows.getItems().setAll(head);
        columns.stream().filter(c -> c.getStyleClass().contains("touched")).findFirst().ifPresent(rows::scrollToColumn);
    }

    private Sentence said(Prepared.Preview preview) {
        long change = preview.after() - preview.before();
        if (!choosing) {
            return Sentence.of("{0} rows, made of {1}", preview.after(), preview.before());
        }
        if (change == 0) {
            return Sentence.counted(preview.after(), "{0} row, as before", "{0} rows, as before");
        }
        return change < 0 ? Sentence.of("{0} of {1} rows stay, {2} fewer", preview.after(), preview.before(), -change)
                : Sentence.of("{0} rows, {1} more than before", preview.after(), change);
    }

    /// New, or with other values in the rows shown.
    private static boolean touched(Prepared.Preview preview, Field field, int c) {
        int was = preview.fieldsBefore().indexOf(field);
        if (was < 0) {
            return true;
        }
        if (preview.before() != preview.after()) {
            return false;
        }
        for (int r = 0; r < Math.min(preview.head().size(), preview.headBefore().size()); r++) {
            if (!java.util.Objects.equals(preview.head().get(r).get(c), preview.headBefore().get(r).get(was))) {
                return true;
            }
        }
        return false;
    }

    private TableColumn<List<Object>, String> column(Field field, int index, boolean touched, int decimals) {
        var column = new TableColumn<List<Object>, String>();
        var name = new Label(field.name());
        name.getStyleClass().add("strong");
        column.setGraphic(name);
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(field.type() == Type.TIMESTAMP ? STAMP : WIDTH);
        if (field.type().isNumber()) {
            column.getStyleClass().add("numeric");
        }
        if (touched) {
            column.getStyleClass().add("touched");
        }
        column.setCellValueFactory(row -> Bindings.createStringBinding(() -> index < row.getValue().size() ? cell(row.getValue().get(index), decimals) : ""));
        return column;
    }

    private String cell(@Nullable Object value, int decimals) {
        return value instanceof Double number && number.isNaN() ? "" : Naming.inLine(value, decimals, words);
    }
}
