package merchant.ui.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import merchant.method.Question;
import merchant.method.Settings;
import merchant.store.RunRecord;
import merchant.ui.result.recommend.RecommendModel;
import merchant.ui.run.RunShots;
import merchant.ui.run.RunState;
import merchant.ui.shell.Navigator;
import merchant.ui.shell.Shot;
import merchant.workspace.RunRequest;
import merchant.workspace.Workspace;

/// The pictures of what to offer: a customer with an offer chosen, one who fell back, every tab, another method, two compared.
public final class RecommendShots {
    private static final int TABS = 5;
    private static final int COMPARED = 3;
    private static final String POPULAR = "popular";

    private final Workspace workspace;
    private final Navigator navigator;
    private final Question question;
    private final String table;
    private final String date;
    private int before;

    private RecommendShots(Workspace workspace, Navigator navigator, Question question, String table, String date) {
        this.workspace = workspace;
        this.navigator = navigator;
        this.question = question;
        this.table = table;
        this.date = date;
    }

    /// @param table the sample table of orders
    /// @param date its column that says when
    public static List<Shot> of(Workspace workspace, Navigator navigator, Question question, String table, String date) {
        return new RecommendShots(workspace, navigator, question, table, date).all();
    }

    private List<Shot> all() {
        var own = question.methods().stream().map(m -> m.id()).filter(id -> !id.equals(POPULAR)).findFirst().orElse(POPULAR);
        var shots = new ArrayList<Shot>();
        shots.add(new Shot("recommend-1", () -> train(own, UnaryOperator.identity()), this::done));
        shots.add(Shot.of("recommend-chosen", looking(m -> m.look(2, m.result().customers().get(2).offers().getFirst().item()))));
        for (int i = 0; i < TABS; i++) {
            int tab = i;
            shots.add(Shot.of("recommend-" + (i + 2), on(m -> {
                m.tab().set(tab);
                m.scrolled().set(tab == 0 ? 0.5 : 1);
            })));
        }
        // a single neighbour cannot fill every list: some customers fall back
        shots.add(new Shot("recommend-one-neighbour", () -> train(own, s -> s.with("neighbours", 1L)), this::done));
        shots.add(Shot.of("recommend-fell-back", looking(m -> m.fellBack().set(m.fallen() > 0))));
        shots.add(new Shot("recommend-popular", () -> train(POPULAR, UnaryOperator.identity()), this::done));
        shots.add(new Shot("recommend-compare", () -> navigator.compare(workspace.runs().stream().filter(r -> r.state() == RunRecord.State.DONE)
                .map(RunRecord::id).toList().reversed().stream().limit(COMPARED).toList()), () -> true));
        return shots;
    }

    private void train(String method, UnaryOperator<Settings> with) {
        before = workspace.runs().size();
        RunShots.request(workspace, question, table, method, Map.of("date", List.of(date))).ifPresent(r -> workspace.train(
                new RunRequest(r.title(), r.question(), r.method(), r.tables(), r.columns(), with.apply(r.settings()), r.seed()), navigator::openResult));
    }

    private boolean done() {
        return workspace.runs().size() > before && navigator.current().filter(ResultPage.class::isInstance).map(ResultPage.class::cast)
                .filter(p -> p.model().id() == workspace.runs().getLast().id() && p.model().state().get() instanceof RunState.Done).isPresent();
    }

    private Runnable looking(Consumer<RecommendModel> act) {
        return on(m -> {
            if (m.state().get() instanceof RunState.Done done && m.looking(done.result()) instanceof RecommendModel model) {
                act.accept(model);
            }
        });
    }

    private Runnable on(Consumer<ResultModel> act) {
        return () -> navigator.current().filter(ResultPage.class::isInstance).map(ResultPage.class::cast).ifPresent(p -> act.accept(p.model()));
    }
}
