package merchant.store.step;

import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import merchant.table.Type;

/// How names, values and types stand in SQL, whatever they hold.
public final class Sql {
    private Sql() {}

    /// A name in quotes.
    public static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /// A text as a literal. DuckDB reads nothing but the doubled quote in it; a NUL, which would end the statement, is left out.
    public static String text(String value) {
        return "'" + value.replace("\0", "").replace("'", "''") + "'";
    }

    public static String type(Type type) {
        return switch (type) {
            case WHOLE -> "BIGINT";
            case DECIMAL -> "DOUBLE";
            case DATE -> "DATE";
            case TIMESTAMP -> "TIMESTAMP";
            case FLAG -> "BOOLEAN";
            case TEXT -> "VARCHAR";
        };
    }

    /// A day as a literal; empty where the text is none.
    public static Optional<String> day(String written) {
        try {
            return Optional.of("DATE '" + Values.day(written.strip()) + "'");
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// The test for rows before a day.
    public static String before(Shape shape, String date, String day) {
        return "CAST(" + shape.moment(date) + " AS DATE) < " + day(day).orElseThrow();
    }

    /// A column's values as text.
    public static String text(Shape shape, String field) {
        return Values.text(shape.ref(field), shape.field(field).type());
    }

    /// A column's name in the database for each field: its own name, with a number where it is empty, differs from another
    /// one by letters' case alone, which DuckDB does not tell apart, or would hide DuckDB's own row number.
    public static List<String> columns(List<String> names) {
        var taken = new HashSet<>(List.of("rowid"));
        var columns = new ArrayList<String>();
        for (var name : names) {
            var plain = name.replace("\0", "").strip();
            var column = plain.isEmpty() ? "column" : plain;
            for (int n = 2; !taken.add(column.toLowerCase(Locale.ROOT)); n++) {
                column = (plain.isEmpty() ? "column" : plain) + " " + n;
            }
            columns.add(column);
        }
        return columns;
    }
}
