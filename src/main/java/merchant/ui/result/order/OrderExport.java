package merchant.ui.result.order;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.DirectoryChooser;
import merchant.export.SheetExport;
import merchant.result.OrderResult;
import merchant.result.Sheet;
import merchant.text.Sentence;
import merchant.text.Translator;
import merchant.ui.result.part.Desk;
import merchant.ui.result.part.SheetMenu;
import merchant.work.Progress;

/// What an order list is exported as: the whole, or a file for each supplier. Quantities are those that are looked at.
final class OrderExport {
    private final Desk desk;
    private final OrderModel model;

    OrderExport(Desk desk, OrderModel model) {
        this.desk = desk;
        this.model = model;
    }

    MenuButton menu() {
        var menu = SheetMenu.menu(desk, List.of(new SheetMenu.Choice(Sentence.of("Lines shown"), () -> {
            var sheet = shown(model);
            return new SheetMenu.Part("order-list", () -> sheet);
        }), new SheetMenu.Choice(Sentence.of("Orders by supplier"), () -> {
            var looked = model.asLooked();
            return new SheetMenu.Part("orders-by-supplier", () -> BySupplier.of(looked));
        })));
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        menu.setId("export-orders");
        menu.getItems().addAll(new SeparatorMenuItem(), item(menu, Sentence.of("For each supplier a spreadsheet (XLSX)…"), ".xlsx"),
                item(menu, Sentence.of("For each supplier a text table (CSV)…"), ".csv"));
        return menu;
    }

    /// The lines shown, sorted as they are seen.
    static Sheet shown(OrderModel model) {
        var sheet = model.asLooked().sheets().getFirst();
        var rows = sheet.rows().stream().collect(Collectors.toMap(r -> (String) r.getFirst(), r -> r));
        return new Sheet(sheet.name(), sheet.title(), sheet.columns(), model.seen().stream().map(l -> rows.get(l.product())).toList());
    }

    /// The sheet of each supplier, in order of cost.
    static List<Sheet> suppliers(OrderResult result) {
        return result.sheets().stream().filter(s -> s.name().matches("order-\\d.*")).toList();
    }

    private MenuItem item(MenuButton menu, Sentence said, String ending) {
        var item = new MenuItem(desk.say(said));
        item.setOnAction(e -> {
            var chooser = new DirectoryChooser();
            chooser.setTitle(desk.words().say("Folder for the orders"));
            var folder = chooser.showDialog(menu.getScene().getWindow());
            if (folder != null) {
                var sheets = suppliers(model.asLooked());
                var words = desk.words().translator().get();
                desk.workspace().tasks().start(Sentence.of("Saving {0}", folder.getName()), progress -> {
                    write(sheets, folder.toPath(), ending, words, progress);
                    return sheets.size();
                }, count -> desk.navigator().notices().tell(Sentence.counted(count, "{0} order saved in {1}.", "{0} orders saved in {1}.", folder.getName())));
            }
        });
        return item;
    }

    /// Writes a file for each sheet, named by it and the day. A file of that name is kept: the new one gets a number.
    static void write(List<Sheet> sheets, Path folder, String ending, Translator words, Progress progress) {
        for (int i = 0; i < sheets.size(); i++) {
            var sheet = sheets.get(i);
            var part = progress.slice((double) i / sheets.size(), (i + 1.0) / sheets.size());
            var file = free(folder, sheet.name(), ending);
            if (ending.equals(".xlsx")) {
                SheetExport.xlsx(List.of(sheet), file, words, part);
            } else {
                SheetExport.csvForExcel(sheet, file, words, part);
            }
        }
        progress.report(1);
    }

    private static Path free(Path folder, String name, String ending) {
        var file = folder.resolve(name + ending);
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(name + " (" + i + ")" + ending);
        }
        return file;
    }
}
