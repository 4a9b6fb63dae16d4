package merchant.store;

import java.sql.SQLException;
import java.util.List;
import merchant.table.Type;
import merchant.table.view.ColumnProfile;
import merchant.table.view.ColumnProfile.Frequency;
import org.duckdb.DuckDBConnection;

/// Computes a column's profile.
final class Profiling {
    private static final long MANY_ROWS = 1_000_000;
    private static final long MANY_VALUES = 100_000;

    private Profiling() {}

    static ColumnProfile of(DuckDBConnection connection, String column, Type type, String from, long rows) throws SQLException {
        var mean = type.isNumber() ? "avg(" + column + ")" : "NULL::DOUBLE";
        var about = Columns.cells(connection, "SELECT count(" + column + "), approx_count_distinct(" + column + "), min(" + column
                + "), max(" + column + "), " + mean + " FROM " + from, List.of(Type.WHOLE, Type.WHOLE, type, type, Type.DECIMAL)).getFirst();
        long distinct = (Long) about.get(1);
        boolean estimated = rows > MANY_ROWS && distinct > MANY_VALUES;
        List<Frequency> top = List.of();
        if (!estimated) {
            var counted = Columns.cells(connection, "SELECT v, n, count(*) OVER () FROM (SELECT " + column + " AS v, count(*) AS n FROM "
                    + from + " WHERE " + column + " IS NOT NULL GROUP BY 1) ORDER BY n DESC, v LIMIT 10",
                    List.of(type, Type.WHOLE, Type.WHOLE));
            top = counted.stream().map(r -> new Frequency(r.getFirst(), (Long) r.get(1))).toList();
            distinct = counted.isEmpty() ? 0 : (Long) counted.getFirst().get(2);
        }
        return new ColumnProfile(rows, rows - (Long) about.getFirst(), distinct, estimated, about.get(2), about.get(3),
                about.get(4) == null ? Double.NaN : (Double) about.get(4), top);
    }
}
