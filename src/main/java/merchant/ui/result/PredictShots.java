package merchant.ui.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import merchant.method.Question;
import merchant.store.RunRecord;
import merchant.ui.result.predict.PredictModel;
import merchant.ui.run.RunShots;
import merchant.ui.run.RunState;
import merchant.ui.shell.Navigator;
import merchant.ui.shell.Shot;
import merchant.workspace.Workspace;

/// The pictures of predictions: tree with a row's way, every tab, a method without a tree, two compared.
public final class PredictShots {
    private static final int TABS = 6;

    private final Workspace workspace;
    private final Navigator navigator;
    private final Question question;
    private final String table;
    private int before;

    private PredictShots(Workspace workspace, Navigator navigator, Question question, String table) {
        this.workspace = workspace;
        this.navigator = navigator;
        this.question = question;
        this.table = table;
    }

    /// @param table the sample table of customers
    /// @param key its column that names a customer
    public static List<Shot> of(Workspace workspace, Navigator navigator, Question question, String table, String key) {
        return new PredictShots(workspace, navigator, question, table).all(key);
    }

    private List<Shot> all(String key) {
        var shots = new ArrayList<Shot>();
        shots.add(new Shot("predict-1", () -> train("decision-tree", key), this::done));
        shots.add(Shot.of("predict-way", on(m -> {
            if (m.state().get() instanceof RunState.Done done && m.looking(done.result()) instanceof PredictModel looking) {
                looking.look(looking.list(PredictModel.Filter.ALL, "").getFirst());
            }
        })));
        for (int i = 1; i < TABS; i++) {
            int tab = i;
            shots.add(Shot.of("predict-" + (i + 1), on(m -> {
                m.tab().set(tab);
                m.scrolled().set(1);
            })));
        }
        shots.add(new Shot("predict-logistic", () -> train("logistic", key), this::done));
        shots.add(compared("predict-compare", 2));
        shots.add(new Shot("predict-forest", () -> train("random-forest", key), this::done));
        shots.add(compared("predict-compare-3", 3));
        for (var method : List.of("decision-tree", "logistic")) {
            shots.add(new Shot("predict-several-" + method, () -> train(method, Map.of("key", List.of(key), "target", List.of("favourite_style"))), this::done));
        }
        shots.add(compared("predict-several-compare", 2));
        return shots;
    }

    private void train(String method, String key) {
        train(method, Map.of("key", List.of(key)));
    }

    private void train(String method, Map<String, List<String>> columns) {
        before = workspace.runs().size();
        RunShots.request(workspace, question, table, method, columns).ifPresent(r -> workspace.train(r, navigator::openResult));
    }

    /// True once the run that was asked for last has its result in front.
    private boolean done() {
        if (workspace.runs().size() <= before || !workspace.tasks().running().isEmpty()) {
            return false;
        }
        long last = workspace.runs().getLast().id();
        return navigator.current().filter(ResultPage.class::isInstance).map(ResultPage.class::cast)
                .filter(p -> p.model().id() == last && p.model().state().get() instanceof RunState.Done).isPresent();
    }

    /// Lays the newest results of the question side by side.
    private Shot compared(String name, int count) {
        return new Shot(name, () -> navigator.compare(workspace.runs().stream().filter(r -> r.state() == RunRecord.State.DONE
                && r.question().equals(question.id())).map(RunRecord::id).toList().reversed().stream().limit(count).toList()), () -> true);
    }

    private Runnable on(Consumer<ResultModel> act) {
        return () -> navigator.current().filter(ResultPage.class::isInstance).map(ResultPage.class::cast).ifPresent(p -> act.accept(p.model()));
    }
}
