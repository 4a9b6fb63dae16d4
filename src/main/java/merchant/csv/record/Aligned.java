package merchant.csv.record;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.List;

/// The characters of a text with aligned columns, with the sign of [Dialect#ALIGNED] in place of the last space before each column. No character is added
/// or left out, so that places in the text stay what they are. A line that has something else than a space where columns are divided is left whole.
final class Aligned extends Reader {
    private static final int LONGEST = 1 << 16;

    private final Reader in;
    private final int[] cuts;
    private char[] buffer = new char[1 << 13];
    private int given;
    private int ready;
    private int filled;
    /// Whether the text at `ready` goes on with a line that is too long to be divided.
    private boolean inside;

    /// @param cuts where columns start, 0 the first of them; none where two spaces and more divide them
    Aligned(Reader in, List<Integer> cuts) {
        this.in = in;
        this.cuts = cuts.stream().mapToInt(c -> c - 1).filter(c -> c >= 0).toArray();
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        while (given == ready) {
            if (!fill()) {
                return -1;
            }
        }
        int count = Math.min(length, ready - given);
        System.arraycopy(buffer, given, into, offset, count);
        given += count;
        return count;
    }

    /// Reads on and divides all lines that are whole; false at the end.
    private boolean fill() throws IOException {
        System.arraycopy(buffer, ready, buffer, 0, filled - ready);
        filled -= ready;
        ready = 0;
        given = 0;
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int read = in.read(buffer, filled, buffer.length - filled);
        if (read < 0 && filled == 0) {
            return false;
        }
        filled += Math.max(0, read);
        int start = 0;
        for (int i = 0; i < filled; i++) {
            if (buffer[i] == '\n' || buffer[i] == '\r') {
                divide(start, i);
                start = i + 1;
                inside = false;
            }
        }
        if (read < 0) {
            divide(start, filled);
            start = filled;
        } else if (start == 0 && filled >= LONGEST) {
            inside = true;
            start = filled;
        }
        ready = start;
        return true;
    }

    private void divide(int start, int end) {
        if (inside) {
            return;
        }
        if (cuts.length == 0) {
            divideAtRuns(start, end);
        } else if (Arrays.stream(cuts).allMatch(c -> start + c >= end || buffer[start + c] == ' ')) {
            for (int cut : cuts) {
                if (start + cut < end) {
                    buffer[start + cut] = Dialect.ALIGNED;
                }
            }
        }
    }

    private void divideAtRuns(int start, int end) {
        int i = start;
        while (i < end && buffer[i] == ' ') {
            i++;
        }
        while (i < end) {
            int run = i;
            while (run < end && buffer[run] == ' ') {
                run++;
            }
            if (run - i > 1 && run < end) {
                buffer[run - 1] = Dialect.ALIGNED;
            }
            i = Math.max(run, i + 1);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
