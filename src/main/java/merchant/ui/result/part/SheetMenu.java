package merchant.ui.result.part;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import merchant.csv.CsvWriter.Guarded;
import merchant.export.SheetExport;
import merchant.export.TableExport;
import merchant.result.Sheet;
import merchant.text.Sentence;
import merchant.text.Translator;
import merchant.ui.notice.SaveDialog;
import merchant.work.Progress;

/// The export menu of a table or of several: CSV that Excel opens right, and XLSX; and copying a table for a spreadsheet.
public final class SheetMenu {
    private SheetMenu() {}

    /// The menu of a sheet.
    public static MenuButton menu(Desk desk, Sheet sheet) {
        var menu = new MenuButton(desk.words().say("Export"));
        menu.getStyleClass().add("flat");
        menu.getItems().addAll(xlsx(desk, menu, Sentence.of("Spreadsheet (XLSX)"), new Part(sheet.name(), () -> sheet)),
                csv(desk, menu, Sentence.of("Text table (CSV)"), new Part(sheet.name(), () -> sheet)));
        return menu;
    }

    /// What one entry saves.
    ///
    /// @param name the file's name without its ending
    /// @param sheet made while it is saved, away from the window's thread
    public record Part(String name, Supplier<Sheet> sheet) {}

    /// An entry of a menu that saves parts of a result.
    ///
    /// @param said what is saved, such as "This customer's list"
    /// @param part asked for when the entry is chosen, so that it is what is looked at then
    public record Choice(Sentence said, Supplier<Part> part) {}

    /// A menu of several tables, each as XLSX and as CSV.
    public static MenuButton menu(Desk desk, List<Choice> choices) {
        var menu = new MenuButton(desk.words().say("Export"));
        menu.getStyleClass().add("flat");
        for (var choice : choices) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            var xlsx = new MenuItem(desk.words().say("{0}: spreadsheet (XLSX)", choice.said()));
            xlsx.setOnAction(e -> xlsx(desk, menu, choice.said(), choice.part().get()).fire());
            var csv = new MenuItem(desk.words().say("{0}: text table (CSV)", choice.said()));
            csv.setOnAction(e -> csv(desk, menu, choice.said(), choice.part().get()).fire());
            menu.getItems().addAll(xlsx, csv);
        }
        return menu;
    }

    private static MenuItem xlsx(Desk desk, MenuButton menu, Sentence said, Part part) {
        return item(desk, menu, said, part.name() + ".xlsx", (file, words, progress) -> {
            SheetExport.xlsx(List.of(part.sheet().get()), file, words, progress);
            return Guarded.NONE;
        });
    }

    private static MenuItem csv(Desk desk, MenuButton menu, Sentence said, Part part) {
        return item(desk, menu, said, part.name() + ".csv", (file, words, progress) -> SheetExport.csvForExcel(part.sheet().get(), file, words, progress));
    }

    /// Puts rows of a sheet on the clipboard as a spreadsheet takes them, and says so.
    public static void copy(Desk desk, Sheet sheet, List<List<Object>> rows) {
        var content = new ClipboardContent();
        content.putString(Cells.pasted(sheet, rows, desk.words().translator().get()));
        Clipboard.getSystemClipboard().setContent(content);
        desk.navigator().notices().tell(Sentence.counted(rows.size(), "{0} row copied.", "{0} rows copied."));
    }

    private static Sentence saved(String name, Guarded guarded) {
        var saved = Sentence.of("Saved as {0}.", name);
        return guarded.any() ? Sentence.of("{0} {1}", saved, TableExport.told(guarded)) : saved;
    }

    private interface Writing {
        /// @return how many texts were written otherwise for Excel
        Guarded write(Path file, Translator words, Progress progress);
    }

    private static MenuItem item(Desk desk, MenuButton menu, Sentence said, String name, Writing writing) {
        var item = new MenuItem(desk.say(said));
        item.setOnAction(e -> {
            var chooser = new FileChooser();
            chooser.setTitle(desk.words().say("Save the table"));
            chooser.setInitialFileName(name);
            var ending = name.substring(name.lastIndexOf('.'));
            SaveDialog.ask(chooser, menu.getScene().getWindow(), desk.words(), f -> SaveDialog.named(f, ending)).ifPresent(file -> {
                var words = desk.words().translator().get();
                var told = String.valueOf(file.getFileName());
                desk.workspace().tasks().start(Sentence.of("Saving {0}", told), progress -> {
                    return writing.write(file, words, progress);
                }, guarded -> desk.navigator().notices().tell(saved(told, guarded)));
            });
        });
        return item;
    }
}
