package merchant.table;

import java.util.Arrays;

/// At which line of its file each row of a table stands. Kept as stretches of rows on consecutive lines, because most files have one record a line.
public final class RowLines {
    private static final int MOST = 1 << 20;

    private long[] rows = new long[16];
    private long[] lines = new long[16];
    private int stretches;
    private long count;
    private long next = -1;

    /// Adds a chunk's rows behind those that are known.
    public void add(Chunk chunk) {
        for (int r = 0; r < chunk.size(); r++) {
            long line = chunk.lines()[r];
            if (line != next && stretches < MOST) {
                start(line);
            }
            next = line + 1;
            count += stretches < MOST ? 1 : 0;
        }
    }

    private void start(long line) {
        if (stretches == rows.length) {
            rows = Arrays.copyOf(rows, 2 * stretches);
            lines = Arrays.copyOf(lines, 2 * stretches);
        }
        rows[stretches] = count;
        lines[stretches++] = line;
    }

    /// Forgets all.
    public void clear() {
        stretches = 0;
        count = 0;
        next = -1;
    }

    /// The line of a row, from 1; 0 where it is not known.
    ///
    /// @param row from 0
    public long line(long row) {
        if (row < 0 || row >= count) {
            return 0;
        }
        int at = Arrays.binarySearch(rows, 0, stretches, row);
        int stretch = at >= 0 ? at : -at - 2;
        return lines[stretch] == 0 ? 0 : lines[stretch] + row - rows[stretch];
    }
}
