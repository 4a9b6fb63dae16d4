package merchant.ui.shell;

import java.util.List;
import merchant.method.Question;
import merchant.store.RunRecord;
import merchant.text.Sentence;

/// What tree and tabs call a run: its title, and before it its method where another run is called the same: what tells them apart
/// is seen also where there is little room.
public final class RunName {
    private RunName() {}

    /// @param all the project's runs
    /// @param questions the catalogue's, for the names of methods
    public static Sentence of(RunRecord run, List<RunRecord> all, List<Question> questions) {
        boolean alone = all.stream().noneMatch(r -> r.id() != run.id() && r.title().equals(run.title()));
        if (alone) {
            return run.title();
        }
        var method = questions.stream().filter(q -> q.id().equals(run.question())).flatMap(q -> q.method(run.method()).stream()).findFirst()
                .map(m -> m.label()).orElseGet(() -> Sentence.verbatim(run.method()));
        return Sentence.of("{0} · {1}", method, run.title());
    }
}
