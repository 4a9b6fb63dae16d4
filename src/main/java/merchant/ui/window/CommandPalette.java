package merchant.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import merchant.text.Sentence;
import merchant.ui.notice.Overlay;
import merchant.ui.shell.Place;
import merchant.ui.shell.QuestionIcon;
import merchant.ui.style.Icons;
import merchant.ui.style.Words;
import org.jspecify.annotations.Nullable;

/// Search over questions, tables, results and commands: type a few letters, Enter.
final class CommandPalette {
    private static final int ROWS = 9;
    private static final double ROW = 36;

    private final Words words;
    private final TextField field = new TextField();
    private final ListView<Hit> list = new ListView<>();
    private final List<Hit> all = new ArrayList<>();

    /// Something that can be found.
    private record Hit(String icon, String said, String english, String kind, Runnable run) {
        private boolean matches(String[] typed) {
            var text = (said + " " + english + " " + kind).toLowerCase(Locale.ROOT);
            for (var word : typed) {
                if (!text.contains(word)) {
                    return false;
                }
            }
            return true;
        }
    }

    CommandPalette(Words words, Wiring wiring, Commands commands, Shell shell) {
        this.words = words;
        var workspace = wiring.workspace();
        wiring.questions().forEach(q -> all.add(new Hit(QuestionIcon.of(q.id()), words.say(q.asks()),
                q.asks() + " " + q.id() + " " + words.say(q.action()), words.say("Question"), () -> shell.openWizard(q.id()))));
        workspace.tables().forEach(t -> add("fth-database", Sentence.verbatim(t.name()), words.say("Table"),
                () -> shell.openTable(t.name())));
        workspace.runs().reversed().forEach(r -> add("fth-bar-chart-2", r.title(), words.say("Result"), () -> shell.openResult(r.id())));
        workspace.reports().forEach(r -> add("fth-file-text", Sentence.verbatim(r.title()), words.say("Report"),
                () -> shell.open(new Place.OfReport(r.id()))));
        commands.all().stream().filter(c -> c != commands.search())
                .forEach(c -> add(c.icon(), c.name(), c.keysSaid(), c.run()));
    }

    private void add(String icon, Sentence name, String kind, Runnable run) {
        all.add(new Hit(icon, words.say(name), name.toString(), kind, run));
    }

    void show(Overlay overlay) {
        field.setId("palette-field");
        field.setPromptText(words.say("A question, a table, a result, or what to do"));
        field.setAccessibleText(field.getPromptText());
        list.setId("palette-list");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new HitCell());
        list.setPlaceholder(new Label(words.say("Nothing of that name")));
        list.setOnMouseClicked(e -> take(overlay));
        field.textProperty().addListener((o, was, is) -> filter(is));
        field.addEventFilter(KeyEvent.KEY_PRESSED, e -> key(e, overlay));
        filter("");
        var card = new VBox(field, list);
        card.getStyleClass().add("palette");
        overlay.show(card, Pos.TOP_CENTER, field);
    }

    private void key(KeyEvent e, Overlay overlay) {
        int at = list.getSelectionModel().getSelectedIndex();
        if (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.UP) {
            int next = Math.clamp(at + (e.getCode() == KeyCode.DOWN ? 1 : -1), 0, Math.max(0, list.getItems().size() - 1));
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - ROWS + 2));
            e.consume();
        } else if (e.getCode() == KeyCode.ENTER) {
            take(overlay);
            e.consume();
        }
    }

    private void take(Overlay overlay) {
        var hit = list.getSelectionModel().getSelectedItem();
        if (hit != null) {
            overlay.close();
            hit.run.run();
        }
    }

    private void filter(String text) {
        var typed = text.strip().toLowerCase(Locale.ROOT).split("\\s+");
        list.getItems().setAll(all.stream().filter(h -> h.matches(typed)).toList());
        list.getSelectionModel().selectFirst();
        list.setPrefHeight(ROW * Math.clamp(list.getItems().size(), 1, ROWS) + 2);
    }

    private static final class HitCell extends ListCell<Hit> {
        @Override
        protected void updateItem(@Nullable Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            if (empty || hit == null) {
                setGraphic(null);
                return;
            }
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            var kind = new Label(hit.kind);
            kind.getStyleClass().addAll("caption", "aside");
            var row = new HBox(Icons.of(hit.icon), new Label(hit.said), space, kind);
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("hit");
            setGraphic(row);
            setAccessibleText(hit.said + ", " + hit.kind);
        }
    }
}
