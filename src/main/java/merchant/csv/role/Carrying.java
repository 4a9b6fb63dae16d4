package merchant.csv.role;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import merchant.csv.type.Cells;
import merchant.csv.type.Change;
import merchant.table.Chunk;
import merchant.table.Field;
import merchant.table.Table;
import org.jspecify.annotations.Nullable;

/// Fills cells that stand only on an order's first line: exports such as Shopify's leave them empty on the lines that follow. Amounts of
/// the whole order are not among them, because they would be counted once a line.
public final class Carrying {
    private final int key;
    private final boolean spanned;
    private final int[] columns;
    private final List<Field> fields;
    private final Cells[] cells;
    private final long[] longs;
    private final double[] doubles;
    private final @Nullable String[] texts;
    private @Nullable String order;
    private Earlier earlier = key -> List.of();

    /// What a table has of an order already.
    @FunctionalInterface
    public interface Earlier {
        /// The cells of the order's first row as [merchant.table.Table#page] gives them, in the order of the columns that are read; empty where there is none.
        List<Object> row(String key);
    }

    private Carrying(int key, boolean spanned, int[] columns, List<Field> fields, Cells[] cells) {
        this.key = key;
        this.spanned = spanned;
        this.columns = columns;
        this.fields = fields;
        this.cells = cells;
        this.longs = new long[fields.size()];
        this.doubles = new double[fields.size()];
        this.texts = new String[fields.size()];
    }

    /// What an export says of its columns; null where it says nothing, or its key is no text.
    ///
    /// @param names of the columns in the file
    /// @param cells which count what is filled
    public static @Nullable Carrying of(Export export, List<String> names, List<Field> fields, Cells[] cells) {
        int key = names.stream().map(export::isKey).toList().indexOf(true);
        int[] columns = java.util.stream.IntStream.range(0, names.size()).filter(c -> c != key && export.carries(names.get(c))).toArray();
        return key < 0 || columns.length == 0 || fields.get(key).type() != merchant.table.Type.TEXT ? null : new Carrying(key, false, columns, fields, cells);
    }

    /// The same of a file of no known export, by what its orders of several lines have.
    public static Carrying of(OrderOnce.Found found, List<Field> fields, Cells[] cells) {
        return new Carrying(found.key(), found.spanned(), found.columns().stream().mapToInt(c -> c).toArray(), fields, cells);
    }

    /// Goes on from rows that a table has already.
    ///
    /// @param rows by the place of the column by whose text they are found
    public Carrying after(Function<Integer, Earlier> rows) {
        earlier = rows.apply(key);
        return this;
    }

    /// Fills the empty cells of a row from the row before, where both are of one order.
    public void row(Chunk chunk, int row, long line) {
        var now = chunk.texts(key)[row];
        // where the number too stands on the first line alone, a line that has none goes on with its order only where it lacks all the rest
        boolean same = now != null ? now.equals(order) || !spanned && begun(now) : spanned && order != null && Arrays.stream(columns).allMatch(c -> isMissing(chunk, c, row));
        order = now != null || !same ? now : order;
        for (int c : columns) {
            if (isMissing(chunk, c, row)) {
                if (same) {
                    fill(chunk, c, row, line);
                } else {
                    forget(c);
                }
            } else {
                keep(chunk, c, row);
            }
        }
    }

    /// Takes what the table has of an order; false where it has nothing.
    private boolean begun(String key) {
        var cells = earlier.row(key);
        for (int c = 0; c < cells.size(); c++) {
            forget(c);
            switch (cells.get(c)) {
                case null -> { }
                case String text -> texts[c] = text;
                case Double number -> doubles[c] = number;
                case Long number -> longs[c] = number;
                case Boolean flag -> longs[c] = flag ? 1 : 0;
                case LocalDate day -> longs[c] = day.toEpochDay();
                case LocalDateTime time -> longs[c] = ChronoUnit.MICROS.between(LocalDateTime.of(1970, 1, 1, 0, 0), time);
                default -> throw new IllegalStateException("no cell: " + cells.get(c));
            }
        }
        return !cells.isEmpty();
    }

    private boolean isMissing(Chunk chunk, int c, int row) {
        return switch (fields.get(c).type()) {
            case TEXT -> chunk.texts(c)[row] == null;
            case DECIMAL -> Double.isNaN(chunk.doubles(c)[row]);
            case WHOLE, FLAG, DATE, TIMESTAMP -> chunk.longs(c)[row] == Table.MISSING;
        };
    }

    private void keep(Chunk chunk, int c, int row) {
        switch (fields.get(c).type()) {
            case TEXT -> texts[c] = chunk.texts(c)[row];
            case DECIMAL -> doubles[c] = chunk.doubles(c)[row];
            case WHOLE, FLAG, DATE, TIMESTAMP -> longs[c] = chunk.longs(c)[row];
        }
    }

    private void forget(int c) {
        texts[c] = null;
        doubles[c] = Double.NaN;
        longs[c] = Table.MISSING;
    }

    private void fill(Chunk chunk, int c, int row, long line) {
        boolean nothing = switch (fields.get(c).type()) {
            case TEXT -> {
                chunk.texts(c)[row] = texts[c];
                yield texts[c] == null;
            }
            case DECIMAL -> {
                chunk.doubles(c)[row] = doubles[c];
                yield Double.isNaN(doubles[c]);
            }
            case WHOLE, FLAG, DATE, TIMESTAMP -> {
                chunk.longs(c)[row] = longs[c];
                yield longs[c] == Table.MISSING;
            }
        };
        if (!nothing) {
            cells[c].tally().count(Change.CARRIED_DOWN, line, new char[0], 0, 0, cells[c].shown(chunk, c, row));
        }
    }

    /// How many columns are filled.
    public int width() {
        return columns.length;
    }

    @Override
    public String toString() {
        return "carrying " + Arrays.toString(columns) + " by " + key;
    }
}
