package merchant.table;

import java.util.List;

/// Some rows, column by column. Each column is an array of its type's kind with at least [#size] entries:
/// `long[]` for WHOLE, FLAG (0, 1), DATE (days since 1970) and TIMESTAMP (microseconds since 1970), with [Table#MISSING] where missing;
/// `double[]` for DECIMAL, `NaN` where missing; `String[]` for TEXT, null where missing.
public final class Chunk {
    /// How many rows a full chunk has.
    public static final int CAPACITY = 8_192;

    private final Object[] columns;
    private int size;

    public Chunk(List<Field> fields) {
        columns = new Object[fields.size()];
        for (int c = 0; c < columns.length; c++) {
            columns[c] = switch (fields.get(c).type()) {
                case WHOLE, FLAG, DATE, TIMESTAMP -> new long[CAPACITY];
                case DECIMAL -> new double[CAPACITY];
                case TEXT -> new String[CAPACITY];
            };
        }
    }

    public int size() {
        return size;
    }

    public void size(int rows) {
        size = rows;
    }

    public boolean full() {
        return size == CAPACITY;
    }

    /// Forgets the rows, for filling again.
    public void clear() {
        size = 0;
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
