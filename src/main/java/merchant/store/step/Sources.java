package merchant.store.step;

import java.util.Optional;
import merchant.problem.Problem;
import merchant.text.Sentence;

/// The other tables that a step may name.
public interface Sources {
    /// A table of the project.
    ///
    /// @param relation where its rows stand
    record Source(long id, String name, String relation, Shape shape) {}

    Optional<Source> named(String table);

    /// No other tables; for steps that name none.
    static Sources none() {
        return table -> Optional.empty();
    }

    /// The table of that name.
    ///
    /// @throws Problem when there is none
    default Source required(String table) {
        return named(table).orElseThrow(() -> Problem.request(
                table.isEmpty() ? Sentence.of("No table is chosen.") : Sentence.of("There is no table \"{0}\".", table),
                Sentence.of("Choose another table, or remove the step.")));
    }
}
