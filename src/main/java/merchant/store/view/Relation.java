package merchant.store.view;

import java.util.List;
import java.util.function.Function;

/// Something to look at: what stands behind FROM, with its row numbers as `rowid`.
///
/// @param sql its name
/// @param columns its columns in order
/// @param find a column by the user's name for it; throws where there is none
public record Relation(String sql, List<Column> columns, Function<String, Column> find, long rows) {
    public Relation {
        columns = List.copyOf(columns);
    }

    Column column(String field) {
        return find.apply(field);
    }
}
