package merchant.csv.record;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.util.Arrays;

/// A window that slides over characters and always holds the current record whole, growing up to a bound.
abstract sealed class Sliding permits Records {
    /// The longest record, in characters; more is taken for a mistake, so that memory stays bounded.
    public static final int LONGEST = 4 << 20;
    /// The longest text of a record that is shown.
    public static final int SHOWN = 10_000;
    private static final int FIRST_BUFFER = 1 << 17;

    private final Reader in;
    /// From `base` to `limit` the record and what was read behind it; `at` is the place of reading, `next` the record's end.
    char[] buffer = new char[FIRST_BUFFER];
    int limit;
    int base;
    int at;
    int next;
    boolean ended;
    /// How many characters of the file stand before the buffer.
    long origin;
    Fault fault = Fault.NONE;
    private final long[] lineEnds = new long[LineEnd.values().length];
    /// The record's fields: from where to where behind `base`, and what is to be known of each.
    int count;
    int[] starts = new int[32];
    int[] ends = new int[32];
    byte[] marks = new byte[32];

    Sliding(Reader in) {
        this.in = in;
    }

    /// How many records ended in this way so far.
    public final long ended(LineEnd way) {
        return lineEnds[way.ordinal()];
    }

    /// Where the record starts, as a count of characters before it.
    public final long startPosition() {
        return origin + base;
    }

    /// How many characters stand before the record's end.
    public final long endPosition() {
        return origin + next;
    }

    /// The whole record as it stood, cut at 10,000 characters.
    public final String raw() {
        return new String(buffer, base, Math.min(SHOWN, length())).replace(Dialect.ALIGNED, ' ');
    }

    /// How many characters the record has, its line's end apart.
    public final int length() {
        int end = next;
        while (end > base && (buffer[end - 1] == '\n' || buffer[end - 1] == '\r')) {
            end--;
        }
        return end - base;
    }

    /// Whether the record starts with that sign, which has a character at least.
    public final boolean starts(String sign) {
        return base + sign.length() <= next && sign.contentEquals(CharBuffer.wrap(buffer, base, sign.length()));
    }

    /// Counts the end of a line that stands at `at`.
    ///
    /// @return how many characters it has
    final int lineEnd() {
        var way = buffer[at] != '\r' ? LineEnd.LF : peek(1) == '\n' ? LineEnd.CRLF : LineEnd.CR;
        lineEnds[way.ordinal()]++;
        return way == LineEnd.CRLF ? 2 : 1;
    }

    /// The character some places on, or NONE at the end of the file.
    final char peek(int distance) {
        while (at + distance >= limit) {
            int behind = limit - at;
            at = limit;
            boolean grown = more();
            at = grown ? at - behind : limit - behind;
            if (!grown) {
                return Dialect.NONE;
            }
        }
        return buffer[at + distance];
    }

    /// Reads more behind the current record; moves the record to the buffer's start. False at the end of the file, or where the
    /// record is too long.
    final boolean more() {
        if (ended) {
            return false;
        }
        if (base > 0) {
            System.arraycopy(buffer, base, buffer, 0, limit - base);
            origin += base;
            at -= base;
            limit -= base;
            next = 0;
            base = 0;
        }
        if (limit == buffer.length) {
            if (buffer.length >= LONGEST) {
                fault = Fault.TOO_LONG;
                return false;
            }
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        try {
            int read = in.read(buffer, limit, buffer.length - limit);
            ended = read < 0;
            limit += Math.max(0, read);
            return !ended;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Adds a field.
    final void put(int start, int end, byte mark) {
        if (count == starts.length) {
            if (count >= Records.MOST_FIELDS) {
                fault = Fault.TOO_LONG;
                return;
            }
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            marks = Arrays.copyOf(marks, count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        marks[count] = mark;
        count++;
    }
}
