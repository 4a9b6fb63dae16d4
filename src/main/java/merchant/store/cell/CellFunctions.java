package merchant.store.cell;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import merchant.csv.type.Cells;
import merchant.csv.type.Change;
import merchant.csv.type.DateParser;
import merchant.csv.type.NumberParser;
import merchant.table.Chunk;
import merchant.table.Field;
import merchant.table.Table;
import merchant.table.Type;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBScalarFunction;
import org.duckdb.DuckDBWritableVector;

/// Functions of the database that read a text as the import reads a cell: as a decimal number, as a whole number of days, microseconds or yes (1) and no (0), and what was changed on the way.
/// A text that does not fit is missing. Each call reads one vector of texts with parsers of its own, because several threads call at once.
public final class CellFunctions {
    private static final String DECIMAL = "merchant_decimal";
    private static final String LONG = "merchant_long";
    private static final String CHANGES = "merchant_changes";
    private static final String WHOLE = "merchant_whole";
    /// Beside the changes of a text that gives a value.
    private static final long FITS = 1L << 62;
    /// From here on not every whole number is a decimal one.
    private static final double LARGEST = 9e15;

    private CellFunctions() {}

    /// Makes the functions known to all connections of a database.
    public static void register(DuckDBConnection connection) throws SQLException {
        register(connection, DECIMAL, DuckDBColumnType.DOUBLE, CellFunctions::decimals);
        register(connection, LONG, DuckDBColumnType.BIGINT, CellFunctions::longs);
        register(connection, WHOLE, DuckDBColumnType.BIGINT, CellFunctions::wholes);
        register(connection, CHANGES, DuckDBColumnType.BIGINT, CellFunctions::changes);
    }

    private static void register(DuckDBConnection connection, String name, DuckDBColumnType gives, DuckDBScalarFunction function) throws SQLException {
        try (var builder = DuckDBFunctions.scalarFunction()) {
            builder.withName(name).withParameters(DuckDBColumnType.VARCHAR, DuckDBColumnType.INTEGER).withReturnType(gives).withVectorizedFunction(function).register(connection);
        }
    }

    /// The value of a text, of the SQL type that a column of [Way#type] has. A decimal number is a whole one where nothing but zeros stands behind its mark.
    public static String read(String column, Way way) {
        return switch (way.type()) {
            case WHOLE -> call(WHOLE, column, number(way));
            case DECIMAL -> call(DECIMAL, column, way);
            case FLAG -> call(LONG, column, way) + " = 1";
            case DATE -> "DATE '1970-01-01' + CAST(" + call(LONG, column, way) + " AS INTEGER)";
            case TIMESTAMP -> "make_timestamp(" + call(LONG, column, way) + ")";
            case TEXT -> column;
        };
    }

    /// What becomes of a text when it is read, as one number of which [#fits] and [#changed] tell, because to read it once for each question takes many times as long.
    public static String outcome(String column, Way way) {
        return call(CHANGES, column, way.type() == Type.WHOLE ? number(way) : way);
    }

    /// True where the text gives a value; a whole number may not be one.
    public static String fits(String outcome) {
        return "coalesce(" + outcome + " & " + FITS + " <> 0, false)";
    }

    /// True where reading the text gives a value with one of these changes, or takes it for a word for nothing.
    public static String changed(String outcome, List<Change> kinds) {
        return "coalesce(" + outcome + " & " + kinds.stream().mapToLong(k -> 1L << k.ordinal()).sum() + " <> 0, false)";
    }

    private static Way number(Way way) {
        return new Way(Type.DECIMAL, way.comma(), way.order());
    }

    private static String call(String function, String column, Way way) {
        return function + "(" + column + ", " + way.code() + ")";
    }

    private static void decimals(DuckDBDataChunkReader in, DuckDBWritableVector out) {
        each(in, out, (reader, row) -> {
            out.setDouble(row, reader.chunk.doubles(0)[0]);
            return true;
        });
    }

    private static void longs(DuckDBDataChunkReader in, DuckDBWritableVector out) {
        each(in, out, (reader, row) -> {
            out.setLong(row, reader.chunk.longs(0)[0]);
            return true;
        });
    }

    private static void wholes(DuckDBDataChunkReader in, DuckDBWritableVector out) {
        each(in, out, (reader, row) -> {
            double value = reader.chunk.doubles(0)[0];
            boolean whole = value == Math.floor(value) && Math.abs(value) < LARGEST;
            if (whole) {
                out.setLong(row, (long) value);
            }
            return whole;
        });
    }

    /// A text that does not fit has no changes but that it is a word for nothing.
    private static void changes(DuckDBDataChunkReader in, DuckDBWritableVector out) {
        long rows = in.rowCount();
        var texts = in.vector(0);
        Reader reader = null;
        for (long row = 0; row < rows; row++) {
            if (texts.isNull(row)) {
                out.setNull(row);
                continue;
            }
            reader = reader == null ? new Reader(Way.of(in.vector(1).getInt(row))) : reader;
            boolean fits = reader.fits(texts.getString(row));
            long kinds = reader.cells.tally().kinds();
            out.setLong(row, fits ? kinds | FITS : kinds & 1L << Change.MISSING_WORD.ordinal());
        }
    }

    private interface Put {
        boolean put(Reader reader, long row);
    }

    private static void each(DuckDBDataChunkReader in, DuckDBWritableVector out, Put put) {
        long rows = in.rowCount();
        var texts = in.vector(0);
        Reader reader = null;
        for (long row = 0; row < rows; row++) {
            if (!texts.isNull(row)) {
                reader = reader == null ? new Reader(Way.of(in.vector(1).getInt(row))) : reader;
                if (reader.fits(texts.getString(row)) && put.put(reader, row)) {
                    continue;
                }
            }
            out.setNull(row);
        }
    }

    /// Reads one text after another into a row.
    private static final class Reader {
        private final Way way;
        private final Chunk chunk;
        private final NumberParser number = new NumberParser(StandardCharsets.UTF_8);
        private final Cells cells;

        private Reader(Way way) {
            this.way = way;
            this.chunk = new Chunk(List.of(new Field("", way.type(), null)));
            this.cells = new Cells("", way.plan(), number, new DateParser());
        }

        /// Whether the text gives a value. A number of more digits before its mark than a decimal number keeps gives none.
        private boolean fits(String text) {
            var chars = text.toCharArray();
            if (!cells.store(chars, 0, chars.length, 0, chunk, 0, 0)) {
                return false;
            }
            return way.type() == Type.DECIMAL ? !Double.isNaN(chunk.doubles(0)[0]) && (number.marks() & NumberParser.LONG) == 0 : chunk.longs(0)[0] != Table.MISSING;
        }
    }
}
