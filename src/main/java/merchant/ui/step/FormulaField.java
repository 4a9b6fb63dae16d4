package merchant.ui.step;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import merchant.table.Field;
import merchant.table.formula.Completion;
import merchant.table.formula.Fault;
import merchant.table.formula.Formula;
import merchant.ui.notice.Overlay;
import merchant.ui.style.Words;

/// A formula being written: what could stand at the caret is listed below, and the place of a fault is marked there; the card says what it is. Arrow keys choose in the list,
/// Enter and Tab take; without a list Tab goes on.
final class FormulaField extends VBox {
    private static final int LINES = 3;
    private static final int MOST_SHOWN = 5;
    private static final double ROW = 24;

    private final Words words;
    private final List<Field> fields;
    private final TextArea text = new TextArea();
    private final Label fault = new Label();
    private final ListView<Completion> proposals = new ListView<>();

    FormulaField(Sheet sheet, List<Field> fields, String first) {
        this.words = sheet.words();
        this.fields = fields;
        getStyleClass().add("formula");
        text.setText(first);
        text.setPrefRowCount(LINES);
        text.setWrapText(true);
        text.getStyleClass().add("code");
        text.setAccessibleText(words.say("Formula"));
        fault.getStyleClass().addAll("code", "negative");
        fault.setWrapText(true);
        fault.setMinHeight(USE_PREF_SIZE);
        proposals.setFixedCellSize(ROW);
        proposals.setFocusTraversable(false);
        proposals.getStyleClass().add("completions");
        proposals.setCellFactory(view -> new Proposal());
        var hint = new Label(words.say("Ctrl+Space lists all columns and functions."));
        hint.getStyleClass().addAll("caption", "muted");
        hint.setWrapText(true);
        getChildren().addAll(text, hint, proposals, fault);
        text.textProperty().addListener((o, was, is) -> {
            check();
            sheet.changed();
        });
        text.caretPositionProperty().addListener((o, was, is) -> propose());
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        check();
        text.positionCaret(first.length());
        propose();
    }

    String text() {
        return text.getText();
    }

    private void check() {
        switch (Formula.parse(text.getText(), fields)) {
            case Formula ignored -> say("");
            case Fault wrong -> say(marked(wrong));
        }
    }

    /// The place of a fault in the text, between two signs, with a little around it.
    private String marked(Fault wrong) {
        var all = text.getText();
        int from = Math.clamp(wrong.from(), 0, all.length());
        int to = Math.clamp(Math.max(wrong.to(), from), from, all.length());
        int start = Math.max(0, from - 20);
        int end = Math.min(all.length(), to + 20);
        return (start > 0 ? "…" : "") + all.substring(start, from) + "▸" + all.substring(from, to) + "◂" + all.substring(to, end) + (end < all.length() ? "…" : "");
    }

    private void say(String said) {
        fault.setText(said);
        fault.setVisible(!said.isEmpty());
        fault.setManaged(!said.isEmpty());
    }

    private void propose() {
        int caret = text.getCaretPosition();
        boolean typing = caret > 0 && text.isFocused() || caret == text.getText().length();
        show(typing ? Completion.at(text.getText(), caret, fields).stream().filter(c -> c.from() < caret && !whole(c, caret)).toList() : List.of());
    }

    /// True where what is proposed stands there already.
    private boolean whole(Completion c, int caret) {
        return text.getText().substring(c.from(), caret).equals(c.inserted());
    }

    private void show(List<Completion> found) {
        proposals.getItems().setAll(found);
        proposals.getSelectionModel().selectFirst();
        proposals.setVisible(!found.isEmpty());
        proposals.setManaged(!found.isEmpty());
        if (found.isEmpty()) {
            text.getProperties().remove(Overlay.TAKES_ESCAPE);
        } else {
            text.getProperties().put(Overlay.TAKES_ESCAPE, true);
        }
        double height = Math.min(MOST_SHOWN, found.size()) * ROW + 2;
        proposals.setPrefHeight(height);
        proposals.setMinHeight(height);
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.SPACE && e.isControlDown()) {
            show(Completion.all(text.getText(), text.getCaretPosition(), fields));
            e.consume();
            return;
        }
        if (proposals.getItems().isEmpty()) {
            if (e.getCode() == KeyCode.TAB) {
                e.consume();
                javafx.application.Platform.runLater(() -> text.requestFocusTraversal(e.isShiftDown() ? javafx.scene.TraversalDirection.PREVIOUS
                        : javafx.scene.TraversalDirection.NEXT));
            }
            return;
        }
        var chosen = proposals.getSelectionModel();
        switch (e.getCode()) {
            case DOWN -> chosen.selectNext();
            case UP -> chosen.selectPrevious();
            case ENTER, TAB -> take(chosen.getSelectedItem());
            case ESCAPE -> show(List.of());
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void take(Completion chosen) {
        text.replaceText(chosen.from(), text.getCaretPosition(), chosen.inserted());
        text.requestFocus();
        show(List.of());
    }

    private final class Proposal extends ListCell<Completion> {
        Proposal() {
            // as wide as the list, so that a long help is cut and not scrolled
            setMinWidth(0);
            setPrefWidth(1);
            setOnMouseClicked(e -> {
                if (getItem() != null) {
                    take(getItem());
                }
            });
        }

        @Override
        protected void updateItem(Completion item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setText("");
                setGraphic(null);
                return;
            }
            var help = new Label(words.say(item.help()));
            help.getStyleClass().addAll("caption", "muted");
            var name = new Label(item.shown());
            name.setMinWidth(USE_PREF_SIZE);
            help.setMinWidth(0);
            var line = new HBox(name, help);
            line.getStyleClass().add("completion");
            setText("");
            setGraphic(line);
        }
    }
}
