package merchant.ui.result.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import merchant.problem.Problem;
import merchant.result.Result;
import merchant.store.RunRecord;
import merchant.text.Sentence;
import merchant.workspace.Workspace;

/// The results of a comparison, read from the project.
public final class CompareModel {
    static final int MOST = 4;
    private static final int MOST_OFFERED = 12;

    private final Workspace workspace;
    private final List<Long> runs;
    private final Map<Integer, Compared> found = new TreeMap<>();
    private final ReadOnlyObjectWrapper<Optional<List<Compared>>> compared = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty series = new SimpleStringProperty("");
    private final Consumer<List<Long>> others;
    private int answered;

    /// @param others shows another choice of results in place of this one
    public CompareModel(Workspace workspace, List<Long> runs, Consumer<List<Long>> others) {
        this.workspace = workspace;
        this.others = others;
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

    /// Which series of forecasts is looked at; empty where each holds a single one.
    StringProperty series() {
        return series;
    }

    /// Looks at a series by its position among those that all results have; one that is not there changes nothing.
    public void look(int position) {
        if (position < choices().size()) {
            series.set(choices().get(position));
        }
    }

    /// The series that all results have.
    List<String> choices() {
        return compared.get().map(Forecasts::series).orElse(List.of());
    }

    /// Further results of the same question, newest first; none where there are as many as can stand side by side.
    List<RunRecord> addable() {
        if (runs.size() >= MOST) {
            return List.of();
        }
        return compared.get().map(all -> workspace.runs().stream().filter(r -> !runs.contains(r.id()) && r.state() == RunRecord.State.DONE
                && r.question().equals(all.getFirst().run().question())).toList().reversed().stream().limit(MOST_OFFERED).toList()).orElse(List.of());
    }

    /// Shows one more result beside these.
    void with(long run) {
        others.accept(Stream.concat(runs.stream(), Stream.of(run)).toList());
    }

    /// Shows the others without this one.
    void without(long run) {
        others.accept(runs.stream().filter(r -> r != run).toList());
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
            series.set(Forecasts.series(all).stream().findFirst().orElse(""));
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
