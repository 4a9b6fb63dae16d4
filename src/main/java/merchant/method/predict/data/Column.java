package merchant.method.predict.data;

import java.util.Arrays;
import java.util.List;
import merchant.table.Table;
import merchant.table.Type;

/// A column that something may be predicted from.
///
/// @param values numbers, or days since 1970 for moments; `NaN` where missing; empty for words
/// @param codes positions in `levels`, −1 where missing; empty for numbers and moments
@SuppressWarnings("ArrayRecordComponent")
public record Column(String name, Kind kind, double[] values, int[] codes, List<String> levels) {
    private static final double DAY = 86_400;

    public Column {
        levels = List.copyOf(levels);
    }

    /// How a column is used.
    public enum Kind {
        WHOLE, DECIMAL, MOMENT, WORDS;

        /// The use of a column of that type.
        public static Kind of(Type type) {
            return switch (type) {
                case WHOLE -> WHOLE;
                case DECIMAL -> DECIMAL;
                case DATE, TIMESTAMP -> MOMENT;
                case FLAG, TEXT -> WORDS;
            };
        }
    }

    /// Reads a column as what it is.
    public static Column read(Table table, String name) {
        return read(table, name, Kind.of(table.field(name).type()));
    }

    /// Reads a column as a given kind; its type must allow it.
    public static Column read(Table table, String name, Kind kind) {
        return switch (kind) {
            case WHOLE, DECIMAL -> new Column(name, kind, finite(table.numbers(name)), new int[0], List.of());
            case MOMENT -> new Column(name, kind, Arrays.stream(table.moments(name)).mapToDouble(m -> m == Table.MISSING ? Double.NaN : m / DAY)
                    .toArray(), new int[0], List.of());
            case WORDS -> words(table, name);
        };
    }

    private static Column words(Table table, String name) {
        if (table.field(name).type() == Type.FLAG) {
            var codes = Arrays.stream(table.numbers(name)).mapToInt(v -> Double.isNaN(v) ? -1 : (int) v).toArray();
            return new Column(name, Kind.WORDS, new double[0], codes, List.of("no", "yes"));
        }
        var levels = table.levels(name);
        return new Column(name, Kind.WORDS, new double[0], levels.codes(), levels.names());
    }

    private static double[] finite(double[] values) {
        return Arrays.stream(values).map(v -> Double.isInfinite(v) ? Double.NaN : v).toArray();
    }

    public boolean isWords() {
        return kind == Kind.WORDS;
    }

    public int rows() {
        return isWords() ? codes.length : values.length;
    }

    public boolean missing(int row) {
        return isWords() ? codes[row] < 0 : Double.isNaN(values[row]);
    }
}
