package merchant.ui.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merchant.method.Mapping;
import merchant.method.Question;
import merchant.method.Settings;
import merchant.store.RunRecord;
import merchant.text.Sentence;
import merchant.ui.shell.Navigator;
import merchant.ui.shell.Shot;
import merchant.workspace.RunRequest;
import merchant.workspace.Workspace;

/// The pictures of runs without a result: working, cancelled, failed, too little data.
public final class RunShots {
    private static final long SEED = 42;

    private final Workspace workspace;
    private final Navigator navigator;
    private final Question question;
    private final String table;

    private RunShots(Workspace workspace, Navigator navigator, Question question, String table) {
        this.workspace = workspace;
        this.navigator = navigator;
        this.question = question;
        this.table = table;
    }

    /// @param table the sample table that the question is asked of
    public static List<Shot> of(Workspace workspace, Navigator navigator, Question question, String table) {
        return new RunShots(workspace, navigator, question, table).all();
    }

    private List<Shot> all() {
        var shots = new ArrayList<Shot>();
        shots.add(new Shot("run-working", () -> start(Staged.Ending.NEVER),
                () -> workspace.tasks().running().stream().anyMatch(t -> t.fraction().get() > 0.2)));
        shots.add(new Shot("run-cancelled", workspace.tasks()::cancelAll, () -> last(RunRecord.State.CANCELLED)));
        shots.add(new Shot("run-failed", () -> start(Staged.Ending.FAULT), () -> last(RunRecord.State.FAILED)));
        shots.add(new Shot("run-too-little-data", () -> start(Staged.Ending.TOO_LITTLE), () -> last(RunRecord.State.FAILED)));
        return shots;
    }

    private boolean last(RunRecord.State state) {
        return workspace.tasks().running().isEmpty() && !workspace.runs().isEmpty() && workspace.runs().getLast().state() == state;
    }

    private void start(Staged.Ending ending) {
        request(workspace, question, table, question.methods().getFirst().id(), Map.of()).ifPresent(r -> workspace.train(
                new RunRequest(r.title(), question, new Staged(r.method(), ending), r.tables(), r.columns(), r.settings(), SEED),
                navigator::openResult));
    }

    /// A request with the columns that the wizard would guess, and further columns by need.
    public static Optional<RunRequest> request(Workspace workspace, Question question, String table, String method,
            Map<String, List<String>> more) {
        return workspace.table(table).flatMap(t -> question.method(method).map(m -> {
            var columns = new LinkedHashMap<>(Mapping.guess(m.roles(), t));
            more.forEach((need, names) -> columns.values().removeIf(guessed -> !Collections.disjoint(guessed, names)));
            columns.putAll(more);
            return RunRequest.of(Sentence.of("{0}: {1}", question.result(), columns.getOrDefault("value", List.of(table)).getFirst()), question, m,
                    table, columns, Settings.initial(m.parameters()), SEED);
        }));
    }
}
