package merchant.store.copy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import merchant.store.view.Watched;
import org.jspecify.annotations.Nullable;

/// Statements with values for their places.
final class Sql {
    private Sql() {}

    /// Reads one row of a result.
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    static <T> List<T> rows(Connection connection, String sql, RowReader<T> reader, @Nullable Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return Watched.run(statement, () -> {
                var all = new ArrayList<T>();
                try (var found = statement.executeQuery()) {
                    while (found.next()) {
                        all.add(reader.read(found));
                    }
                }
                return all;
            });
        }
    }

    static void execute(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                if (values[i] instanceof byte[] bytes) {
                    statement.setBytes(i + 1, bytes);
                } else {
                    statement.setObject(i + 1, values[i]);
                }
            }
            Watched.run(statement, statement::execute);
        }
    }
}
