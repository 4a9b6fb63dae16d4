package merchant.ui.result.recommend;

import java.util.function.IntFunction;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import merchant.text.Sentence;
import merchant.ui.result.part.Desk;
import merchant.ui.result.part.Texts;
import merchant.ui.style.Follow;
import org.jspecify.annotations.Nullable;

/// A list from which one is chosen, with its search above. Only the rows in sight have nodes, so that it is as quick with a hundred
/// thousand entries as with ten.
final class PickList extends VBox {
    private static final double ROW = 32;

    private final Choosing choosing;
    private final ListView<Integer> list = new ListView<>();

    /// A row: a name, what is told of it at the right, and a mark in a word; empty for none.
    record Row(String name, String told, String mark) {}

    /// What stands around the rows.
    ///
    /// @param title of the list
    /// @param find the search's prompt
    /// @param told over what is told at the right
    record Frame(Sentence title, Sentence find, Sentence told) {}

    PickList(Desk desk, Choosing choosing, Frame frame, IntFunction<Row> rows) {
        this.choosing = choosing;
        getStyleClass().add("pane");
        var search = new TextField();
        search.setPromptText(desk.say(frame.find()));
        search.setAccessibleText(desk.say(frame.find()));
        search.textProperty().bindBidirectional(choosing.search());
        list.setFixedCellSize(ROW);
        list.setCellFactory(l -> new Cell(rows));
        list.setAccessibleText(desk.say(frame.title()));
        list.setPlaceholder(Texts.muted(desk.words().say("Nothing is like that.")));
        list.setMinHeight(0);
        VBox.setVgrow(list, Priority.ALWAYS);
        Follow.value(this, choosing.shown(), shown -> {
            list.setItems(FXCollections.observableList(shown));
            show();
        });
        Follow.value(this, choosing.chosen(), chosen -> show());
        list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null) {
                choosing.chosen().set(is);
            }
        });
        getChildren().addAll(head(desk, frame), search, list);
    }

    private HBox head(Desk desk, Frame frame) {
        var title = new Label(desk.say(frame.title()));
        title.getStyleClass().add("strong");
        var count = new Label();
        count.getStyleClass().addAll("caption", "muted");
        Follow.value(count, choosing.shown(), shown -> count.setText(shown.size() == choosing.size() ? desk.words().numerals().whole(shown.size())
                : desk.words().say("{0} / {1}", shown.size(), choosing.size())));
        var told = new Label(desk.say(frame.told()));
        told.getStyleClass().addAll("caption", "muted");
        HBox.setHgrow(count, Priority.ALWAYS);
        count.setMaxWidth(Double.MAX_VALUE);
        count.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(title, count, told);
        head.getStyleClass().add("pane-head");
        head.setAlignment(Pos.BASELINE_LEFT);
        return head;
    }

    /// Selects what is chosen and brings it into sight, unless it was chosen here.
    private void show() {
        int at = choosing.shown().get().indexOf(choosing.chosen().get());
        if (at >= 0 && list.getSelectionModel().getSelectedIndex() != at) {
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - 2));
        }
    }

    private static final class Cell extends ListCell<Integer> {
        private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

        private final IntFunction<Row> rows;
        private final Label name = new Label();
        private final Label mark = new Label();
        private final Label told = new Label();
        private final HBox row = new HBox(name, mark, told);
        private final Tooltip whole = new Tooltip();

        private Cell(IntFunction<Row> rows) {
            this.rows = rows;
            row.getStyleClass().add("pick");
            row.setAlignment(Pos.CENTER_LEFT);
            mark.getStyleClass().add("tag");
            mark.setMinWidth(USE_PREF_SIZE);
            told.getStyleClass().addAll("number", "muted");
            told.setMinWidth(USE_PREF_SIZE);
            HBox.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            name.setMinWidth(0);
            // a cell without a width of its own takes the list's, so that a long name is shortened and nothing scrolls sideways
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Integer entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            var shown = rows.apply(entry);
            name.setText(shown.name());
            told.setText(shown.told());
            mark.setText(shown.mark());
            mark.setVisible(!shown.mark().isEmpty());
            mark.setManaged(!shown.mark().isEmpty());
            pseudoClassStateChanged(MARKED, !shown.mark().isEmpty());
            whole.setText(shown.name());
            setTooltip(whole);
            setGraphic(row);
        }
    }
}
