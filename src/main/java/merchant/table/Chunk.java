package merchant.table;

import java.util.List;

/// Some rows, column by column. Each column is an array of its type's kind with at least [#size] entries:
/// `long[]` for WHOLE, FLAG (0, 1), DATE (days since 1970) and TIMESTAMP (microseconds since 1970), with [Table#MISSING] where missing;
/// `double[]` for DECIMAL, `NaN` where missing; `String[]` for TEXT, null where missing.
public final class Chunk {
    /// How many rows a full chunk has; fewer where there are very many columns, so that a chunk stays small.
    public static final int CAPACITY = 8_192;
    private static final int MOST_CELLS = 1 << 21;
    private static final int FEWEST = 64;

    private final Object[] columns;
    private final long[] lines;
    private final int capacity;
    private int size;

    public Chunk(List<Field> fields) {
        columns = new Object[fields.size()];
        capacity = Math.clamp(MOST_CELLS / Math.max(1, fields.size()), FEWEST, CAPACITY);
        lines = new long[capacity];
        for (int c = 0; c < columns.length; c++) {
            columns[c] = switch (fields.get(c).type()) {
                case WHOLE, FLAG, DATE, TIMESTAMP -> new long[capacity];
                case DECIMAL -> new double[capacity];
                case TEXT -> new String[capacity];
            };
        }
    }

    public int size() {
        return size;
    }

    public void size(int rows) {
        size = rows;
    }

    /// How many rows this chunk has when it is full.
    public int capacity() {
        return capacity;
    }

    public boolean full() {
        return size == capacity;
    }

    /// Forgets the rows, for filling again.
    public void clear() {
        size = 0;
    }

    /// A chunk with the same rows, which stays as it is when this one is filled again.
    ///
    /// @param fields of both
    public Chunk copy(List<Field> fields) {
        var copy = new Chunk(fields);
        for (int c = 0; c < columns.length; c++) {
            System.arraycopy(columns[c], 0, copy.columns[c], 0, size);
        }
        System.arraycopy(lines, 0, copy.lines, 0, size);
        copy.size = size;
        return copy;
    }

    /// The lines of the file at which the rows' records start, from 1; 0 where the rows stand in none.
    public long[] lines() {
        return lines;
    }

    public long[] longs(int column) {
        return (long[]) columns[column];
    }

    public double[] doubles(int column) {
        return (double[]) columns[column];
    }

    public String[] texts(int column) {
        return (String[]) columns[column];
    }
}
