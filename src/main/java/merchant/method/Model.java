package merchant.method;

import java.util.List;
import merchant.result.Sheet;
import merchant.table.Table;
import merchant.text.Sentence;
import merchant.work.Progress;

/// What was learned and can answer for new data.
public interface Model {
    /// What it does, in one sentence.
    Sentence about();

    /// Answers for each row of a table.
    ///
    /// @throws merchant.problem.Problem where a column is missing or holds something else than what was learned from
    Scored score(Table table, Progress progress);

    /// The answers, and what the user should know about them.
    record Scored(Sheet sheet, List<Sentence> notes) {
        public Scored {
            notes = List.copyOf(notes);
        }
    }
}
