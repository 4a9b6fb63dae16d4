package merchant.ui.result.part;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import merchant.store.ReportRecord;
import merchant.text.Sentence;

/// "Report +": adds parts of a result to a report of the project, or to a new one.
public final class ReportMenu {
    private ReportMenu() {}

    /// The menu; `items` is asked when something is chosen, because what is shown may have changed.
    public static MenuButton of(Desk desk, Supplier<List<ReportRecord.Item>> items) {
        var menu = new MenuButton(desk.words().say("Report +"));
        menu.getStyleClass().addAll("flat", "report-add");
        menu.setAccessibleText(desk.words().say("Add to a report"));
        menu.setOnShowing(e -> fill(menu, desk, items));
        fill(menu, desk, items);
        return menu;
    }

    private static void fill(MenuButton menu, Desk desk, Supplier<List<ReportRecord.Item>> items) {
        var entries = new ArrayList<MenuItem>();
        for (var report : desk.workspace().reports()) {
            entries.add(item(desk.words().say("Add to \"{0}\"", report.title()), () -> add(desk, report.id(), items.get())));
        }
        if (!entries.isEmpty()) {
            entries.add(new SeparatorMenuItem());
        }
        entries.add(item(desk.words().say("New report"), () -> {
            var title = desk.words().say("Report {0}", desk.workspace().reports().size() + 1);
            desk.workspace().addReport(title, items.get());
            desk.navigator().notices().tell(Sentence.of("Added to \"{0}\".", title));
        }));
        menu.getItems().setAll(entries);
    }

    private static void add(Desk desk, long id, List<ReportRecord.Item> added) {
        desk.workspace().reports().stream().filter(r -> r.id() == id).findFirst().ifPresent(report -> {
            var all = new ArrayList<>(report.items());
            all.addAll(added);
            desk.workspace().changeReport(new ReportRecord(report.id(), report.title(), all));
            desk.navigator().notices().tell(Sentence.of("Added to \"{0}\".", report.title()),
                    Sentence.of("Open"), () -> desk.navigator().openReport(report.id()));
        });
    }

    private static MenuItem item(String said, Runnable run) {
        var item = new MenuItem(said);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> run.run());
        return item;
    }
}
