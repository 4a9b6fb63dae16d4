package merchant.ui.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.Supplier;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import merchant.export.ReportExport;
import merchant.store.ReportRecord;
import merchant.text.Sentence;
import merchant.ui.notice.Empty;
import merchant.ui.notice.SaveDialog;
import merchant.ui.result.part.Desk;
import merchant.ui.result.part.Texts;
import merchant.ui.result.part.Warnings;
import merchant.ui.style.Follow;
import merchant.ui.style.Icons;

/// Binds the report's page to its model.
public final class ReportController {
    private final Desk desk;
    private final ReportModel model;

    @FXML private TextField title;
    @FXML private MenuButton export;
    @FXML private ScrollPane scroll;
    @FXML private VBox parts;
    @FXML private TextField note;

    ReportController(Desk desk, ReportModel model) {
        this.desk = desk;
        this.model = model;
    }

    @FXML
    private void initialize() {
        title.setOnAction(e -> model.rename(title.getText()));
        title.focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                model.rename(title.getText());
            }
        });
        export.setMinWidth(MenuButton.USE_PREF_SIZE);
        Follow.value(parts, model.revision(), r -> show());
    }

    private void show() {
        model.report().map(ReportRecord::title).filter(t -> !title.isFocused()).ifPresent(title::setText);
        var items = model.report().map(ReportRecord::items).orElse(List.of());
        export.setDisable(items.isEmpty());
        int focused = focusedPart();
        if (items.isEmpty()) {
            parts.getChildren().setAll(new Empty(desk.words(), "fth-file-text", Sentence.of("This report is empty"),
                    Sentence.of("Open a result and press \"Report +\" beside what you want to show.")));
            return;
        }
        var rows = new ArrayList<Node>();
        for (int i = 0; i < items.size(); i++) {
            rows.add(row(items, i));
        }
        var runs = Facts.runs(desk, model).size();
        if (runs > 0) {
            rows.add(Texts.muted(desk.words().say(Sentence.counted(runs, "The export ends with the data, what its import changed, the settings and the method of this result.",
                    "The export ends with the data, what its import changed, the settings and the method of each of these {0} results."))));
        }
        parts.getChildren().setAll(rows);
        if (focused >= 0) {
            rows.get(Math.min(focused, items.size() - 1)).requestFocus();
        }
    }

    private int focusedPart() {
        for (int i = 0; i < parts.getChildren().size(); i++) {
            if (parts.getChildren().get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    private HBox row(List<ReportRecord.Item> items, int index) {
        var item = items.get(index);
        var view = new VBox();
        Warnings.of(desk, Facts.old(desk, items, index).stream().toList()).ifPresent(view.getChildren()::add);
        view.getChildren().add(PartView.of(desk, Parts.of(desk, item, model.result(item))));
        HBox.setHgrow(view, Priority.ALWAYS);
        var words = desk.words();
        var tools = new VBox(Icons.button("fth-arrow-up", words, Sentence.of("Move up"), () -> model.move(index, -1)),
                Icons.button("fth-arrow-down", words, Sentence.of("Move down"), () -> model.move(index, 1)),
                Icons.button("fth-x", words, Sentence.of("Take out"), () -> model.remove(index)));
        tools.getStyleClass().add("report-tools");
        var row = new HBox(view, tools);
        row.getStyleClass().add("report-part");
        row.setFocusTraversable(true);
        row.setAccessibleText(words.say("Part {0}. Alt with the arrow keys moves it, Delete takes it out.", index + 1));
        row.addEventHandler(KeyEvent.KEY_PRESSED, e -> key(e, row, index));
        return row;
    }

    /// Moving keeps the focus on the part that was moved.
    private void key(KeyEvent e, HBox row, int index) {
        if (!row.isFocused()) {
            return;
        }
        int way = e.getCode() == KeyCode.UP ? -1 : e.getCode() == KeyCode.DOWN ? 1 : 0;
        if (e.isAltDown() && way != 0) {
            int to = Math.clamp(index + (long) way, 0, model.report().orElseThrow().items().size() - 1);
            parts.getChildren().get(to).requestFocus();
            model.move(index, way);
            e.consume();
        } else if (e.getCode() == KeyCode.DELETE) {
            model.remove(index);
            e.consume();
        }
    }

    @FXML
    private void addNote() {
        model.note(note.getText());
        note.clear();
        scroll.setVvalue(1);
    }

    @FXML
    private void html() {
        save("html");
    }

    @FXML
    private void pdf() {
        save("pdf");
    }

    private void save(String ending) {
        var chooser = new FileChooser();
        chooser.setTitle(desk.words().say("Save the report"));
        chooser.setInitialFileName(title.getText().replaceAll("[\\\\/:*?\"<>|]+", " ").strip() + "." + ending);
        SaveDialog.ask(chooser, export.getScene().getWindow(), desk.words(), f -> SaveDialog.named(f, "." + ending)).ifPresent(this::write);
    }

    private void write(Path file) {
        var report = Parts.report(desk, model);
        var facts = Facts.runs(desk, model).stream().map(run -> Facts.of(desk, run)).toList();
        var words = desk.words().translator().get();
        desk.workspace().tasks().start(Sentence.of("Saving {0}", String.valueOf(file.getFileName())), progress -> {
            ReportExport.write(report.ending(facts.stream().map(Supplier::get).toList()), file, words, progress);
            return file;
        }, done -> desk.navigator().notices().tell(Sentence.of("Saved as {0}.", String.valueOf(done.getFileName()))));
    }
}
