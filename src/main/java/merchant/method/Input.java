package merchant.method;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import merchant.problem.Problem;
import merchant.table.Field;
import merchant.table.Table;
import merchant.text.Sentence;

/// What a method is run on.
///
/// @param table the table
/// @param others further tables by name, such as `test`
/// @param columns the columns chosen, by the id of the [Need]
public record Input(Table table, Map<String, Table> others, Map<String, List<String>> columns) {
    public Input {
        others = Map.copyOf(others);
        columns = Map.copyOf(columns);
    }

    /// An input of one table with one column a need.
    public static Input of(Table table, Map<String, String> columns) {
        return new Input(table, Map.of(), columns.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, e -> List.of(e.getValue()))));
    }

    /// The field chosen for a need, if one was.
    public Optional<Field> field(String need) {
        return columns.getOrDefault(need, List.of()).stream().findFirst().map(table::field);
    }

    /// The field chosen for a need.
    ///
    /// @throws Problem when none was
    public Field required(Need need) {
        return field(need.id()).orElseThrow(() -> Problem.request(
                Sentence.of("No column is chosen for \"{0}\".", need.label()),
                Where.column(need)));
    }

    /// The second table of that name, if one was given.
    public Optional<Table> other(String name) {
        return Optional.ofNullable(others.get(name));
    }
}
