package merchant.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import merchant.table.Type;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/// A column in numbers.
///
/// @param rows all rows
/// @param missing rows without a value
/// @param distinct different values
/// @param estimated true where `distinct` is an estimate (within about 10 %) and `top` is left empty, because counting each
///     value would take long: more than a million rows with more than 100,000 different values
/// @param leastOrNull the smallest value (Long, Double, LocalDate, LocalDateTime, Boolean or String), null where all are missing
/// @param greatestOrNull the greatest value, likewise
/// @param mean the mean of a number column, `NaN` for other types and where all are missing
/// @param top the most frequent values, at most ten, most frequent first, then by value
public record ColumnProfile(long rows, long missing, long distinct, boolean estimated, @Nullable Object leastOrNull,
        @Nullable Object greatestOrNull, double mean, List<Frequency> top) {
    private static final long MANY_ROWS = 1_000_000;
    private static final long MANY_VALUES = 100_000;

    public ColumnProfile {
        top = List.copyOf(top);
    }

    public Optional<Object> least() {
        return Optional.ofNullable(leastOrNull);
    }

    public Optional<Object> greatest() {
        return Optional.ofNullable(greatestOrNull);
    }

    /// A value and how many rows have it.
    public record Frequency(Object value, long count) {}

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
