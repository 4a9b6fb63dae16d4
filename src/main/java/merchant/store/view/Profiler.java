package merchant.store.view;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import merchant.table.Type;
import merchant.table.view.ColumnProfile;
import merchant.table.view.ColumnProfile.Frequency;
import merchant.table.view.ColumnProfile.Spread;
import merchant.table.view.Values;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/// Computes what a column holds.
final class Profiler {
    private static final long MANY_ROWS = 1_000_000;
    private static final long MANY_VALUES = 100_000;
    private static final int TOP = 10;
    private static final double FENCE = 1.5;

    private final DuckDBConnection connection;
    private final Stop stop;
    private final Column column;
    private final Clause from;

    /// @param from what stands behind FROM, with its WHERE
    Profiler(DuckDBConnection connection, Stop stop, Column column, Clause from) {
        this.connection = connection;
        this.stop = stop;
        this.column = column;
        this.from = from;
    }

    ColumnProfile profile() throws SQLException {
        var type = column.type();
        var name = column.sql();
        var there = " FILTER (WHERE NOT " + column.missing() + ")";
        var about = ask("count(*), count(*)" + there + ", approx_count_distinct(" + name + ")" + there + ", min(" + name + ")" + there + ", max(" + name + ")"
                + there + ", " + (type.isNumber() ? "avg(" + name + ")" + there : "NULL::DOUBLE"),
                List.of(Type.WHOLE, Type.WHOLE, Type.WHOLE, type, type, Type.DECIMAL)).getFirst();
        long rows = (Long) about.getFirst();
        long known = (Long) about.get(1);
        long distinct = (Long) about.get(2);
        boolean estimated = rows > MANY_ROWS && distinct > MANY_VALUES;
        List<Frequency> top = List.of();
        if (!estimated) {
            var values = counted("", TOP);
            top = frequencies(values);
            distinct = values.isEmpty() ? 0 : (Long) values.getFirst().get(2);
        }
        var spread = known > 0 && type.isNumber() ? spread(number(about.get(3)), number(about.get(4))) : null;
        List<ColumnProfile.Bin> bins = known == 0 ? List.of() : spread != null ? bins(spread, number(about.get(3)), number(about.get(4)))
                : type.isMoment() ? days(day(about.get(3)), day(about.get(4))) : List.of();
        if (spread != null) {
            spread = new Spread(spread.lowerQuartile(), spread.median(), spread.upperQuartile(), spread.low(), spread.high(),
                    bins.getFirst().from() == null ? bins.getFirst().count() : 0, bins.getLast().to() == null ? bins.getLast().count() : 0);
        }
        return new ColumnProfile(rows, rows - known, distinct, estimated, about.get(3), about.get(4),
                about.get(5) == null ? Double.NaN : (Double) about.get(5), top, spread, bins);
    }

    Values values(String like, int most) throws SQLException {
        var counted = counted(like, most);
        long missing = (Long) ask("count(*) FILTER (WHERE " + column.missing() + ")", List.of(Type.WHOLE)).getFirst().getFirst();
        return new Values(frequencies(counted), counted.isEmpty() ? 0 : (Long) counted.getFirst().get(2), missing);
    }

    private static List<Frequency> frequencies(List<List<Object>> counted) {
        return counted.stream().map(r -> new Frequency(r.getFirst(), (Long) r.get(1))).toList();
    }

    /// Values, how often each is there, and how many there are in all.
    private List<List<Object>> counted(String like, int most) throws SQLException {
        var name = column.sql();
        var matching = Clause.of(" AND NOT " + column.missing());
        if (!like.isEmpty()) {
            matching = matching.then(" AND contains(lower(" + column.written() + "), lower(CAST(? AS VARCHAR)))", like);
        }
        return Rows.cells(connection, stop, Clause.of("SELECT v, n, count(*) OVER () FROM (SELECT " + name + " AS v, count(*) AS n FROM ")
                .then(from).then(matching).then(" GROUP BY 1) ORDER BY n DESC, v LIMIT " + most), List.of(column.type(), Type.WHOLE, Type.WHOLE));
    }

    /// Without a width between the quartiles the rule would call all but one value an outlier; it then calls none so.
    private Spread spread(double least, double greatest) throws SQLException {
        var quartiles = Rows.cells(connection, stop, Clause.of("SELECT q[1], q[2], q[3] FROM (SELECT quantile_cont(CAST(" + column.sql()
                + " AS DOUBLE), [0.25, 0.5, 0.75]) AS q FROM ").then(from).then(" AND NOT " + column.missing() + ")"), List.of(Type.DECIMAL, Type.DECIMAL, Type.DECIMAL)).getFirst();
        double lower = (Double) quartiles.get(0);
        double upper = (Double) quartiles.get(2);
        double reach = FENCE * (upper - lower);
        return reach > 0 ? new Spread(lower, (Double) quartiles.get(1), upper, lower - reach, upper + reach, 0, 0)
                : new Spread(lower, (Double) quartiles.get(1), upper, least, greatest, 0, 0);
    }

    private List<ColumnProfile.Bin> bins(Spread spread, double least, double greatest) throws SQLException {
        var scale = Scale.of(Math.max(least, spread.low()), Math.min(greatest, spread.high()), column.type() == Type.WHOLE);
        var value = "CAST(" + column.sql() + " AS DOUBLE)";
        var counted = Rows.cells(connection, stop, Clause.of("SELECT CASE WHEN v < ? THEN -1 WHEN v > ? THEN ? ELSE least(greatest("
                + "floor(round((v - ?) / ?, 9)), 0), ?) END::BIGINT, count(*) FROM (SELECT " + value + " AS v FROM ",
                spread.low(), spread.high(), (double) scale.bins(), scale.start(), scale.step(), scale.bins() - 1.0)
                .then(from).then(" AND NOT " + column.missing() + ") GROUP BY 1"), List.of(Type.WHOLE, Type.WHOLE));
        return scale.bins(counted, spread);
    }

    private List<ColumnProfile.Bin> days(LocalDate first, LocalDate last) throws SQLException {
        var unit = Stretch.of(first, last);
        return unit.bins(ask(unit.sql(column.sql()) + ", count(*)", " AND " + column.sql() + " IS NOT NULL GROUP BY 1", List.of(Type.DATE, Type.WHOLE)),
                first, last);
    }

    private List<List<Object>> ask(String what, List<Type> types) throws SQLException {
        return ask(what, "", types);
    }

    private List<List<Object>> ask(String what, String more, List<Type> types) throws SQLException {
        return Rows.cells(connection, stop, Clause.of("SELECT " + what + " FROM ").then(from).then(more), types);
    }

    private static double number(@Nullable Object value) {
        return value instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    private static LocalDate day(@Nullable Object value) {
        return value instanceof LocalDateTime moment ? moment.toLocalDate() : (LocalDate) java.util.Objects.requireNonNull(value);
    }
}
