package merchant.store.copy;

import java.util.List;
import java.util.Optional;
import merchant.table.Field;
import merchant.table.Role;

/// One of two tables that are compared.
///
/// @param id its rows stand in `data.t<id>`
/// @param name for the user
/// @param fields what the user sees
/// @param columns the fields' columns, in quotes
public record Side(long id, String name, List<Field> fields, List<String> columns) {
    static final String ROW = "\"·row\"";

    public Side {
        fields = List.copyOf(fields);
        columns = List.copyOf(columns);
    }

    /// The same table with the names that another one has for its columns.
    Side as(List<Difference.Renamed> renamed) {
        return new Side(id, name, fields.stream().map(f -> renamed.stream().filter(r -> r.newer().equals(f.name())).findFirst()
                .map(r -> new Field(r.older(), f.type(), f.roleOrNull(), f.personalOrNull())).orElse(f)).toList(), columns);
    }

    String rows() {
        return "data.t" + id;
    }

    List<String> names() {
        return fields.stream().map(Field::name).toList();
    }

    Field field(String name) {
        return fields.get(names().indexOf(name));
    }

    String column(String name) {
        return columns.get(names().indexOf(name));
    }

    Optional<String> with(Role role) {
        return fields.stream().filter(f -> f.has(role)).findFirst().map(Field::name);
    }
}
