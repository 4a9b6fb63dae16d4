package merchant.ui.table;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import merchant.ui.shell.Navigator;
import merchant.ui.shell.Shot;

/// The pictures of the table page.
public final class TableShots {
    private TableShots() {}

    /// @param table a table of the project with columns `amount` and `category`
    public static List<Shot> of(Navigator navigator, String table) {
        return List.of(
                new Shot("table-1-rows", () -> navigator.openTable(table), () -> looked(navigator)),
                new Shot("table-2-text-column", () -> on(navigator, m -> m.look("category")), () -> looked(navigator)));
    }

    private static boolean looked(Navigator navigator) {
        return front(navigator, m -> m.looked().get().filter(l -> l.profile().isPresent()).isPresent() && m.source().get().isPresent());
    }

    private static boolean front(Navigator navigator, Predicate<TableModel> ready) {
        return navigator.current().filter(TablePage.class::isInstance).map(TablePage.class::cast).flatMap(TablePage::model).filter(ready).isPresent();
    }

    private static void on(Navigator navigator, Consumer<TableModel> act) {
        navigator.current().filter(TablePage.class::isInstance).map(TablePage.class::cast).flatMap(TablePage::model).ifPresent(act);
    }
}
