package merchant.ui.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import merchant.method.Question;
import merchant.store.RunRecord;
import merchant.ui.result.recommend.RecommendModel;
import merchant.ui.run.RunShots;
import merchant.ui.run.RunState;
import merchant.ui.shell.Navigator;
import merchant.ui.shell.Shot;
import merchant.workspace.Workspace;

/// The pictures of what to offer: a customer with an offer chosen, one who fell back, every tab, another method, two compared.
public final class RecommendShots {
    private static final int TABS = 5;
    private static final String POPULAR = "popular";

    private final Workspace workspace;
    private final Navigator navigator;
    private final Question question;
    private final String table;

    private RecommendShots(Workspace workspace, Navigator navigator, Question question, String table) {
        this.workspace = workspace;
        this.navigator = navigator;
        this.question = question;
        this.table = table;
    }

    /// @param table the sample table of orders
    public static List<Shot> of(Workspace workspace, Navigator navigator, Question question, String table) {
        return new RecommendShots(workspace, navigator, question, table).all();
    }

    private List<Shot> all() {
        var own = question.methods().stream().map(m -> m.id()).filter(id -> !id.equals(POPULAR)).findFirst().orElse(POPULAR);
        var shots = new ArrayList<Shot>();
        shots.add(new Shot("recommend-1", () -> train(own), this::done));
        shots.add(Shot.of("recommend-chosen", looking(m -> m.look(2, m.result().customers().get(2).offers().getFirst().item()))));
        shots.add(Shot.of("recommend-fell-back", looking(m -> m.fellBack().set(true))));
        for (int i = 0; i < TABS; i++) {
            int tab = i;
            shots.add(Shot.of("recommend-" + (i + 2), on(m -> {
                m.tab().set(tab);
                m.scrolled().set(1);
            })));
        }
        shots.add(new Shot("recommend-popular", () -> train(POPULAR), this::done));
        shots.add(new Shot("recommend-compare", () -> navigator.compare(workspace.runs().stream().filter(r -> r.state() == RunRecord.State.DONE)
                .map(RunRecord::id).toList().reversed().stream().limit(2).toList()), () -> true));
        return shots;
    }

    private void train(String method) {
        RunShots.request(workspace, question, table, method, Map.of()).ifPresent(r -> workspace.train(r, navigator::openResult));
    }

    private boolean done() {
        return workspace.tasks().running().isEmpty() && navigator.current().filter(ResultPage.class::isInstance).map(ResultPage.class::cast)
                .filter(p -> p.model().state().get() instanceof RunState.Done).isPresent();
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
