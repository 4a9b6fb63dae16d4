package merchant.ui.result.part;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.FileChooser;
import merchant.export.SheetExport;
import merchant.result.Sheet;
import merchant.text.Sentence;
import merchant.text.Translator;
import merchant.work.Progress;

/// The export menu of a table: CSV that Excel opens right, and XLSX.
public final class SheetMenu {
    private SheetMenu() {}

    /// The menu of a sheet.
    public static MenuButton menu(Desk desk, Sheet sheet) {
        var menu = new MenuButton(desk.words().say("Export"));
        menu.getStyleClass().add("flat");
        menu.getItems().addAll(
                item(desk, menu, Sentence.of("Spreadsheet (XLSX)"), sheet.name() + ".xlsx", (file, words, progress) -> SheetExport.xlsx(List.of(sheet), file, words, progress)),
                item(desk, menu, Sentence.of("Text table (CSV)"), sheet.name() + ".csv", (file, words, progress) -> SheetExport.csvForExcel(sheet, file, words, progress)));
        return menu;
    }

    private interface Writing {
        void write(Path file, Translator words, Progress progress);
    }

    private static MenuItem item(Desk desk, MenuButton menu, Sentence said, String name, Writing writing) {
        var item = new MenuItem(desk.say(said));
        item.setOnAction(e -> {
            var chooser = new FileChooser();
            chooser.setTitle(desk.words().say("Save the table"));
            chooser.setInitialFileName(name);
            var file = chooser.showSaveDialog(menu.getScene().getWindow());
            if (file != null) {
                var words = desk.words().translator().get();
                desk.workspace().tasks().start(Sentence.of("Saving {0}", file.getName()), progress -> {
                    writing.write(file.toPath(), words, progress);
                    return file;
                }, done -> desk.navigator().notices().tell(Sentence.of("Saved as {0}.", done.getName())));
            }
        });
        return item;
    }
}
