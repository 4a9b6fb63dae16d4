package merchant.ui.table;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import merchant.table.view.Condition;
import merchant.table.view.Sort;
import merchant.table.view.View;
import merchant.ui.shell.Navigator;
import merchant.ui.shell.Shot;

/// The pictures of the table page.
public final class TableShots {
    private TableShots() {}

    /// @param table a table of the project with columns `amount` and `category`
    public static List<Shot> of(Navigator navigator, String table) {
        return List.of(
                new Shot("table-1-rows", () -> navigator.openTable(table), () -> looked(navigator)),
                new Shot("table-2-text-column", () -> on(navigator, m -> m.look("category")), () -> looked(navigator)),
                new Shot("table-3-number-column", () -> on(navigator, m -> m.look("amount")), () -> looked(navigator)),
                new Shot("table-4-filter-by-value", () -> card(navigator, "category", true),
                        () -> at(navigator, c -> c.body().card().filter(f -> !f.values().said().isEmpty()).isPresent())),
                new Shot("table-5-filter-by-condition", () -> card(navigator, "amount", false), () -> true),
                new Shot("table-6-filtered", () -> look(navigator, View.ALL.filteredBy(new Condition.Compare("amount", Condition.Comparison.AT_LEAST, 100.0))
                        .filteredBy(Condition.is("category", "Drinkware", true)).sortedBy(new Sort("amount", true)).thenBy(new Sort("category", false))
                        .frozen("amount", true).hidden("customer_id", true)), () -> still(navigator) && looked(navigator)),
                new Shot("table-6-step-of-the-filter", () -> on(navigator, m -> m.makeStep().orElseThrow().accept(m.view().get().filter())),
                        () -> navigator.current().filter(TablePage.class::isInstance).map(TablePage.class::cast).flatMap(p -> p.steps().editing().get())
                                .filter(e -> e.preview().get().isPresent()).isPresent()),
                new Shot("table-7-find", () -> at(navigator, c -> {
                    navigator.current().filter(TablePage.class::isInstance).map(TablePage.class::cast).ifPresent(p -> p.steps().close());
                    c.find().open("20");
                    return true;
                }), () -> front(navigator, m -> m.find().state().get() instanceof FindModel.State.Found)),
                new Shot("table-8-nothing-passes", () -> look(navigator, View.ALL.filteredBy(new Condition.Text("category", Condition.Place.ANYWHERE, "§"))),
                        () -> still(navigator) && looked(navigator)),
                new Shot("table-9-failed", () -> look(navigator, View.ALL.filteredBy(new Condition.Compare("amount", Condition.Comparison.AT_LEAST, "much"))),
                        () -> front(navigator, m -> m.problem().get().isPresent())),
                new Shot("table-10-waiting", () -> at(navigator, c -> {
                    c.body().waitingForPicture();
                    return true;
                }), () -> true),
                new Shot("table-11-as-before", () -> look(navigator, View.ALL), () -> still(navigator) && looked(navigator)));
    }

    private static void card(Navigator navigator, String field, boolean byValue) {
        at(navigator, c -> {
            c.body().filter(field);
            c.body().card().ifPresent(f -> f.choose(byValue));
            return true;
        });
    }

    private static void look(Navigator navigator, View view) {
        at(navigator, c -> {
            c.body().close();
            c.find().close();
            return true;
        });
        on(navigator, m -> m.view(view));
    }

    private static boolean still(Navigator navigator) {
        return front(navigator, m -> !m.seeking().get() && !m.ordering().get());
    }

    private static boolean at(Navigator navigator, Predicate<TableController> what) {
        return navigator.current().filter(TablePage.class::isInstance).map(TablePage.class::cast).flatMap(TablePage::controller).filter(what).isPresent();
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
