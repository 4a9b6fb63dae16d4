package merchant.ui.result.part;

import java.nio.file.Path;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.FileChooser;
import merchant.export.SheetFile;
import merchant.result.Sheet;
import merchant.text.Sentence;
import merchant.text.Translator;

/// The export menu of a table: CSV that Excel opens right, and XLSX.
final class SheetExport {
    private SheetExport() {}

    static MenuButton menu(Desk desk, Sheet sheet) {
        var menu = new MenuButton(desk.words().say("Export"));
        menu.getStyleClass().add("flat");
        menu.getItems().addAll(
                item(desk, menu, Sentence.of("Spreadsheet (XLSX)"), sheet.name() + ".xlsx", (file, words) -> SheetFile.xlsx(sheet, file, words)),
                item(desk, menu, Sentence.of("Text table (CSV)"), sheet.name() + ".csv", (file, words) -> SheetFile.csv(sheet, file, words)));
        return menu;
    }

    private interface Writing {
        Path write(Path file, Translator words);
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
                desk.workspace().tasks().start(Sentence.of("Saving {0}", file.getName()), progress -> writing.write(file.toPath(), words),
                        done -> desk.navigator().notices().tell(Sentence.of("Saved as {0}.", String.valueOf(done.getFileName()))));
            }
        });
        return item;
    }
}
