package merchant.ui.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TableView;
import javafx.stage.Window;
import merchant.method.Question;
import merchant.store.RunRecord;
import merchant.ui.result.order.OrderModel;
import merchant.ui.run.RunShots;
import merchant.ui.run.RunState;
import merchant.ui.shell.Navigator;
import merchant.ui.shell.Shot;
import merchant.workspace.RunRequest;
import merchant.workspace.Workspace;

/// The pictures of an order list: the list, a line's arithmetic, another budget, every tab, each method.
public final class OrderShots {
    private static final int TABS = 7;

    private final Workspace workspace;
    private final Navigator navigator;
    private final Question question;
    private final String table;
    private final String stock;
    private int before;

    private OrderShots(Workspace workspace, Navigator navigator, Question question, String table, String stock) {
        this.workspace = workspace;
        this.navigator = navigator;
        this.question = question;
        this.table = table;
        this.stock = stock;
    }

    /// @param table the sample table of orders
    /// @param stock that of the stock
    public static List<Shot> of(Workspace workspace, Navigator navigator, Question question, String table, String stock) {
        return new OrderShots(workspace, navigator, question, table, stock).all();
    }

    private List<Shot> all() {
        var shots = new ArrayList<Shot>();
        var first = question.methods().getFirst().id();
        shots.add(new Shot("order-1", () -> train(first), this::done));
        shots.add(Shot.of("order-opened", looking(OrderModel::lookAtFirst)));
        shots.add(Shot.of("order-less", looking(OrderModel::lookAtLess)));
        shots.add(Shot.of("order-closed", looking(OrderModel::lookAsAsked)));
        for (int i = 0; i < TABS; i++) {
            int tab = i;
            shots.add(Shot.of("order-tab-" + (i + 1), on(m -> {
                m.tab().set(tab);
                m.scrolled().set(1);
            })));
        }
        shots.add(Shot.of("order-sorted", OrderShots::sortByProduct));
        shots.add(new Shot("order-unknown", () -> train(first, Map.of(RunRecord.MAIN, table)), this::done));
        shots.add(Shot.of("order-unknown-opened", looking(OrderModel::lookAtFirst)));
        question.methods().stream().skip(1).forEach(m -> shots.add(new Shot("order-by-" + m.id(), () -> train(m.id()), this::done)));
        return shots;
    }

    private void train(String method) {
        train(method, Map.of(RunRecord.MAIN, table, "stock", stock));
    }

    /// A click on the first heading of the list.
    private static void sortByProduct() {
        Window.getWindows().stream().map(w -> w.getScene().lookup(".order-lines")).forEach(node -> {
            if (node instanceof TableView<?> lines) {
                sort(lines);
            }
        });
    }

    private static <S> void sort(TableView<S> table) {
        table.getSortOrder().add(table.getColumns().getFirst());
    }

    private void train(String method, Map<String, String> tables) {
        before = workspace.runs().size();
        RunShots.request(workspace, question, table, method, Map.of()).ifPresent(r -> workspace.train(new RunRequest(r.title(), r.question(), r.method(),
                tables, r.columns(), r.settings(), r.seed()), navigator::openResult));
    }

    private boolean done() {
        return workspace.runs().size() > before && page().filter(p -> p.model().id() == workspace.runs().getLast().id()
                && p.model().state().get() instanceof RunState.Done).isPresent();
    }

    private Optional<ResultPage> page() {
        return navigator.current().filter(ResultPage.class::isInstance).map(ResultPage.class::cast);
    }

    private Runnable on(Consumer<ResultModel> act) {
        return () -> page().ifPresent(p -> act.accept(p.model()));
    }

    private Runnable looking(Consumer<OrderModel> act) {
        return on(m -> {
            if (m.state().get() instanceof RunState.Done done && m.looking(done.result()) instanceof OrderModel model) {
                act.accept(model);
            }
        });
    }
}
