package merchant.ui.result.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import merchant.problem.Problem;
import merchant.result.Result;
import merchant.text.Sentence;
import merchant.workspace.Workspace;

/// The results of a comparison, read from the project.
public final class CompareModel {
    static final int MOST = 4;

    private final Workspace workspace;
    private final List<Long> runs;
    private final Map<Integer, Compared> found = new TreeMap<>();
    private final ReadOnlyObjectWrapper<Optional<List<Compared>>> compared = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private int answered;

    public CompareModel(Workspace workspace, List<Long> runs) {
        this.workspace = workspace;
        this.runs = runs.stream().distinct().limit(MOST).toList();
        for (int i = 0; i < this.runs.size(); i++) {
            int at = i;
            workspace.result(this.runs.get(i), result -> answer(at, result), this::fail);
        }
        if (this.runs.size() < 2) {
            fail(tooFew());
        }
    }

    /// The results in the order asked for, once all are read.
    ReadOnlyObjectProperty<Optional<List<Compared>>> compared() {
        return compared.getReadOnlyProperty();
    }

    /// Why there is nothing to compare.
    ReadOnlyObjectProperty<Optional<Problem>> problem() {
        return problem.getReadOnlyProperty();
    }

    private void answer(int at, Optional<Result> result) {
        answered++;
        workspace.run(runs.get(at)).ifPresent(run -> result.ifPresent(r -> found.put(at, new Compared(run, r))));
        if (answered < runs.size()) {
            return;
        }
        var all = new ArrayList<>(found.values());
        boolean sameQuestion = all.stream().map(c -> c.run().question()).distinct().count() == 1;
        if (all.size() < 2 || !sameQuestion) {
            fail(all.size() < 2 ? tooFew() : Problem.request(Sentence.of("These results answer different questions."),
                    Sentence.of("Choose results of one question.")));
        } else {
            compared.set(Optional.of(List.copyOf(all)));
        }
    }

    private void fail(Problem found) {
        problem.set(Optional.of(found));
    }

    private static Problem tooFew() {
        return Problem.request(Sentence.of("There are not two results to compare."),
                Sentence.of("Open a result and choose another one under Compare."));
    }
}
