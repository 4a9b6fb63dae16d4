package merchant.table;

import java.util.List;
import java.util.Optional;
import merchant.problem.Nearest;
import merchant.problem.Problem;
import merchant.text.Part;
import merchant.text.Sentence;

/// Imported or derived data: named columns, each of one type. Columns come whole, as primitive arrays of length
/// [#rows], in the table's order; the caller may change the arrays. Safe for use by several threads.
public interface Table {
    /// The value of [#moments] where nothing stands.
    long MISSING = Long.MIN_VALUE;

    String name();

    /// Why the rows are not those that the table's steps describe, one sentence a step; none where they are. Nothing may be concluded from such a table in silence.
    default List<Sentence> misfits() {
        return List.of();
    }

    List<Field> fields();

    long rows();

    /// Numbers, or flags as 0 and 1; `NaN` where missing.
    ///
    /// @throws Problem when there is no such column, or it holds something else
    double[] numbers(String field);

    /// Dates and time stamps as seconds since 1970-01-01T00:00, wall clock of the shop; [#MISSING] where missing.
    ///
    /// @throws Problem when there is no such column, or it holds something else
    long[] moments(String field);

    /// Any column as coded text.
    ///
    /// @throws Problem when there is no such column
    Levels levels(String field);

    /// Rows `from` … `from + count − 1` for showing: each cell a Long, Double, LocalDate, LocalDateTime, Boolean, String, or null.
    List<List<Object>> page(long from, int count);

    /// The field of that name, if there is one.
    default Optional<Field> find(String name) {
        return fields().stream().filter(f -> f.name().equals(name)).findFirst();
    }

    /// The field of that name.
    ///
    /// @throws Problem naming the nearest column when there is none
    default Field field(String name) {
        return find(name).orElseThrow(() -> {
            var names = fields().stream().map(Field::name).toList();
            var remedy = Nearest.to(name, names).map(n -> Sentence.of("Did you mean \"{0}\"?", n))
                    .orElseGet(() -> Sentence.of("The columns are: {0}.", Part.listing(names)));
            return Problem.request(Sentence.of("The table \"{0}\" has no column \"{1}\".", name(), name), remedy);
        });
    }

    /// The first field with that role, if there is one.
    default Optional<Field> find(Role role) {
        return fields().stream().filter(f -> f.has(role)).findFirst();
    }
}
