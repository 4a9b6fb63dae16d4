package merchant.ui.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.FileChooser;
import merchant.export.TableExport.Kind;
import merchant.export.TableExport;
import merchant.store.view.Stop;
import merchant.table.view.View;
import merchant.text.Sentence;
import merchant.ui.notice.Notices;
import merchant.ui.notice.SaveDialog;
import merchant.ui.style.Words;

/// Saves the table as a file: the rows that are shown, in their order with the shown columns, or all of it.
final class ExportTable {
    private final Words words;
    private final TableModel model;
    private final Notices notices;

    ExportTable(Words words, TableModel model, Notices notices) {
        this.words = words;
        this.model = model;
        this.notices = notices;
    }

    /// Fills the menu each time that it opens.
    void into(MenuButton menu) {
        menu.setOnShowing(e -> {
            menu.getItems().clear();
            if (!model.view().get().filter().isEmpty()) {
                for (var kind : Kind.values()) {
                    menu.getItems().add(item(menu, kind, words.say("Rows shown as {0}…", kind.label()), false));
                }
                menu.getItems().add(new SeparatorMenuItem());
            }
            for (var kind : Kind.values()) {
                menu.getItems().add(item(menu, kind, words.say("All rows as {0}…", kind.label()), true));
            }
        });
        menu.getItems().setAll(new MenuItem(words.say("All rows as {0}…", Kind.CSV.label())));
    }

    private MenuItem item(MenuButton menu, Kind kind, String said, boolean all) {
        var item = new MenuItem(said);
        item.setOnAction(e -> {
            var chooser = new FileChooser();
            chooser.setTitle(words.say("Save the table"));
            chooser.setInitialFileName(model.table().name().replaceAll("[\\\\/:*?\"<>|]", "_") + kind.ending());
            SaveDialog.ask(chooser, menu.getScene().getWindow(), words, f -> TableExport.named(f, kind)).ifPresent(file -> save(kind, file, all));
        });
        return item;
    }

    private static List<Object> cells(List<Object> row, int[] places) {
        var cells = new ArrayList<Object>(places.length);
        for (int place : places) {
            cells.add(row.get(place));
        }
        return cells;
    }

    /// Saves in the background, with progress and cancel in the window's bottom bar.
    void save(Kind kind, Path file, boolean all) {
        var view = all ? View.ALL : model.view().get();
        var stored = model.table().view(view);
        var fields = all ? model.table().fields() : model.columns();
        var places = fields.stream().mapToInt(f -> model.index(f.name())).toArray();
        var name = model.table().name();
        model.workspace().tasks().start(Sentence.of("Saving {0}", String.valueOf(file.getFileName())), progress -> {
            var stop = new Stop();
            var source = new TableExport.Source(name, fields, stored.count(stop), taker -> stored.each(stop, row -> taker.accept(cells(row, places))));
            return TableExport.write(source, kind, file, progress);
        }, guarded -> {
            var saved = Sentence.of("Saved as {0}.", String.valueOf(file.getFileName()));
            notices.tell(guarded.any() ? Sentence.of("{0} {1}", saved, TableExport.told(guarded)) : saved);
        });
    }
}
