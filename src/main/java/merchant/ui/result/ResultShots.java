package merchant.ui.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import merchant.method.Question;
import merchant.store.ReportRecord;
import merchant.store.RunRecord;
import merchant.ui.result.compare.ComparePage;
import merchant.ui.run.RunShots;
import merchant.ui.run.RunState;
import merchant.ui.shell.Navigator;
import merchant.ui.shell.Shot;
import merchant.workspace.Workspace;

/// The pictures of results: every tab, the settings beside, many series, two results compared.
public final class ResultShots {
    private static final int TABS = 5;

    private final Workspace workspace;
    private final Navigator navigator;
    private final Question question;
    private final String table;
    private int before;

    private ResultShots(Workspace workspace, Navigator navigator, Question question, String table) {
        this.workspace = workspace;
        this.navigator = navigator;
        this.question = question;
        this.table = table;
    }

    /// @param table the sample table that the question is asked of
    /// @param many the column that makes many series of it
    public static List<Shot> of(Workspace workspace, Navigator navigator, Question question, String table, String many) {
        return new ResultShots(workspace, navigator, question, table).all(many);
    }

    /// The pictures of another question's results: every tab, the settings beside, two results compared.
    ///
    /// @param table the sample table that the question is asked of
    public static List<Shot> further(Workspace workspace, Navigator navigator, Question question, String table) {
        return new ResultShots(workspace, navigator, question, table).further();
    }

    private List<Shot> further() {
        var name = question.id();
        var shots = new ArrayList<Shot>();
        for (var method : List.of(question.methods().getFirst(), question.methods().getLast())) {
            shots.add(new Shot(name + "-" + method.id() + "-1", () -> train(method.id(), Map.of()), this::done));
            shots.addAll(tabs(name + "-" + method.id()));
        }
        shots.add(Shot.of(name + "-settings", on(m -> {
            m.tab().set(0);
            m.scrolled().set(0);
            m.settingsOpen().set(true);
        })));
        shots.add(compared(name + "-compare", 2));
        return shots;
    }

    private List<Shot> all(String many) {
        var shots = new ArrayList<Shot>();
        shots.add(new Shot("result-1", () -> train(question.methods().getFirst().id(), Map.of()), this::done));
        shots.addAll(tabs("result"));
        shots.add(Shot.of("result-settings", on(m -> {
            m.tab().set(0);
            m.scrolled().set(0);
            m.settingsOpen().set(true);
        })));
        shots.add(new Shot("result-baseline", () -> train(question.methods().getLast().id(), Map.of()), this::done));
        question.method("regression").ifPresent(m -> {
            shots.add(new Shot("result-causes-1", () -> train(m.id(), Map.of()), this::done));
            shots.addAll(tabs("result-causes"));
        });
        shots.add(compared("compare", 2));
        shots.add(new Shot("report", () -> workspace.addReport("Q1", workspace.runs().stream()
                .filter(r -> r.state() == RunRecord.State.DONE).limit(1).flatMap(r -> Stream.of(
                        new ReportRecord.Item(r.id(), ReportRecord.Kind.SUMMARY, ""), new ReportRecord.Item(r.id(), ReportRecord.Kind.FIGURE, "forecast"),
                        new ReportRecord.Item(r.id(), ReportRecord.Kind.TABLE, "forecast"))).toList()), this::reported));
        shots.add(new Shot("result-many-1", () -> train(question.methods().get(1).id(), Map.of("series", List.of(many))), this::done));
        shots.add(Shot.of("result-many-list", on(m -> m.scrolled().set(1))));
        shots.addAll(tabs("result-many"));
        shots.add(new Shot("result-many-other", () -> train("seasonal-naive", Map.of("series", List.of(many))), this::done));
        shots.add(compared("compare-many", 2));
        shots.add(Shot.of("compare-many-second", () -> navigator.current().filter(ComparePage.class::isInstance).map(ComparePage.class::cast)
                .ifPresent(p -> p.model().look(1))));
        shots.add(compared("compare-4", 4));
        return shots;
    }

    private List<Shot> tabs(String name) {
        var shots = new ArrayList<Shot>();
        for (int i = 1; i < TABS; i++) {
            int tab = i;
            shots.add(Shot.of(name + "-" + (i + 1), on(m -> {
                m.tab().set(tab);
                m.scrolled().set(1);
            })));
        }
        return shots;
    }

    private void train(String method, Map<String, List<String>> more) {
        before = workspace.runs().size();
        RunShots.request(workspace, question, table, method, more).ifPresent(r -> workspace.train(r, navigator::openResult));
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

    /// Opens the report once it is in the project.
    private boolean reported() {
        if (workspace.reports().isEmpty()) {
            return false;
        }
        navigator.openReport(workspace.reports().getLast().id());
        return true;
    }

    private Runnable on(Consumer<ResultModel> act) {
        return () -> navigator.current().filter(ResultPage.class::isInstance).map(ResultPage.class::cast).ifPresent(p -> act.accept(p.model()));
    }
}
