package merchant.csv.record;

import java.io.Reader;
import java.util.List;

/// Splits characters into records and fields, in one pass over a buffer that holds the current record whole, so that the text of a
/// record can be shown as it stood. It never gives up: a record that breaks the rules is marked with a [Fault], and reading goes
/// on behind it. Fields are slices of the buffer; they are valid until the next call of [#next].
public sealed class Records extends Sliding permits Baskets {
    /// The most fields of a record.
    public static final int MOST_FIELDS = 1 << 16;
    private static final int LONGEST_CODE = 64;
    private static final byte QUOTED = 1;
    private static final byte ESCAPED = 2;
    private static final byte MENDED = 4;

    private final char delimiter;
    private final char quote;
    private final boolean backslash;
    private final boolean spaced;
    /// Whether spaces stand around fields to set them out for the eye.
    private final boolean padded;
    private final int places;
    private final boolean[] special = new boolean[128];
    private final boolean[] inside = new boolean[128];

    private long line = 1;
    private long startLine = 1;
    private long noCloseUntil = -1;
    private char[] scratch = new char[256];
    private int unescaped;
    private char[] mended = {};
    private final long plainUntil;
    private final long plainFrom;

    public Records(Reader in, Dialect dialect) {
        this(in, dialect, 1, Long.MAX_VALUE);
    }

    /// @param from the line at which the table starts; what stands above is handed out line by line, each as one field
    /// @param until the line behind the table's last one; what stands below is handed out line by line too
    public Records(Reader in, Dialect dialect, long from, long until) {
        super(dialect.delimiter() == Dialect.ALIGNED ? new Aligned(in, dialect.cuts()) : in);
        this.padded = dialect.delimiter() == Dialect.ALIGNED;
        this.places = dialect.cuts().size();
        this.plainUntil = from;
        this.plainFrom = until;
        this.delimiter = dialect.delimiter();
        this.quote = dialect.quote();
        this.backslash = dialect.backslash();
        this.spaced = dialect.spaced();
        for (char c : new char[] {delimiter, quote, '\n', '\r'}) {
            if (c < 128) {
                special[c] = true;
            }
        }
        for (char c : new char[] {quote, '\n', '\r', backslash ? '\\' : '\n'}) {
            if (c < 128) {
                inside[c] = true;
            }
        }
    }

    /// Moves to the next record; false where there is none.
    public boolean next() {
        base = next;
        at = base;
        count = 0;
        fault = Fault.NONE;
        startLine = line;
        if (at >= limit && !more()) {
            return false;
        }
        if (startLine < plainUntil || startLine >= plainFrom) {
            wholeLine();
            return true;
        }
        if (padded || spaced && delimiter == ' ') {
            skipSpaces();
        }
        while (field()) { }
        // a line that ends before the last places has nothing there
        while (count > 1 && count < places) {
            put(ends[count - 1], ends[count - 1], (byte) 0);
        }
        if (fault == Fault.TOO_LONG) {
            count = 0;
        }
        return true;
    }

    /// The number of fields.
    public int size() {
        return count;
    }

    /// The line of the file at which the record starts, from 1.
    public long line() {
        return startLine;
    }

    public Fault fault() {
        return fault;
    }

    /// How many lines the record has.
    public long lines() {
        return line - startLine;
    }

    /// Takes the record's first line alone for the record, as if its quote were never closed; the lines behind it come next.
    public void firstLine() {
        unclosed();
    }

    /// True for a line on which nothing stands.
    public boolean blank() {
        return count == 1 && starts[0] == ends[0] && marks[0] == 0;
    }

    /// True where the field stood in quotes.
    public boolean quoted(int field) {
        return (marks[field] & QUOTED) != 0;
    }

    /// The characters in which the field stands, from [#from] to [#to].
    public char[] chars(int field) {
        return (marks[field] & (ESCAPED | MENDED)) == 0 ? buffer : (marks[field] & MENDED) != 0 ? mended : unescape(field);
    }

    /// Where the field starts in [#chars], which must have been called for this field before.
    public int from(int field) {
        return (marks[field] & (ESCAPED | MENDED)) == 0 ? base + starts[field] : (marks[field] & MENDED) != 0 ? starts[field] : 0;
    }

    /// Where the field ends.
    public int to(int field) {
        return (marks[field] & (ESCAPED | MENDED)) == 0 ? base + ends[field] : (marks[field] & MENDED) != 0 ? ends[field] : unescaped;
    }

    /// The field as text.
    public String text(int field) {
        var chars = chars(field);
        return new String(chars, from(field), to(field) - from(field));
    }

    /// How many characters the field has in the file, its quotes apart.
    public int fieldLength(int field) {
        return ends[field] - starts[field];
    }

    /// Whether the record has that many fields, breaks no rule, and something stands in its first field: nearly every record does.
    public boolean regular(int fields) {
        return count == fields && fault == Fault.NONE && starts[0] != ends[0];
    }

    /// Whether the field is that text.
    public boolean is(int field, String text) {
        var chars = chars(field);
        int from = from(field);
        int length = to(field) - from;
        return length == text.length() && text.contentEquals(java.nio.CharBuffer.wrap(chars, from, length));
    }

    /// Gives the record other fields than were split from it, because these are what was meant.
    public void mend(List<String> fields) {
        var text = new StringBuilder();
        count = 0;
        fault = Fault.NONE;
        for (var field : fields) {
            put(text.length(), text.length() + field.length(), MENDED);
            text.append(field);
        }
        mended = text.toString().toCharArray();
        fault = Fault.MENDED;
    }

    /// Takes the line as it stands for a record of one field.
    private void wholeLine() {
        skipLine();
        put(0, length(), (byte) 0);
    }

    /// Reads one field from `at`; true where another follows.
    private boolean field() {
        if (at >= limit && !more()) {
            return fault == Fault.TOO_LONG ? skipLine() : end(at - base, (byte) 0, false);
        }
        if (spaced && count > 0 && buffer[at] == ' ') {
            skipSpaces();
            if (delimiter == ' ' && (at >= limit || buffer[at] == '\n' || buffer[at] == '\r')) {
                return separator();
            }
            return field();
        }
        return buffer[at] == quote ? quoted() : plain();
    }

    private void skipSpaces() {
        while (true) {
            if (at >= limit && !more() || buffer[at] != ' ') {
                return;
            }
            at++;
        }
    }

    private boolean plain() {
        int start = at - base;
        while (true) {
            var b = buffer;
            int end = limit;
            int i = at;
            while (i < end && (b[i] < 128 ? !special[b[i]] : b[i] != delimiter)) {
                i++;
            }
            at = i;
            if (i >= end) {
                if (!more()) {
                    return fault == Fault.TOO_LONG ? skipLine() : end(start, (byte) 0, false);
                }
            } else if (b[i] == delimiter) {
                return end(start, (byte) 0, true);
            } else if (b[i] == '\n' || b[i] == '\r') {
                return end(start, (byte) 0, false);
            } else {
                strayInPlain(start);
            }
        }
    }

    /// A quote inside a plain field: `="17900"` keeps its delimiters inside, anything else is a stray quote.
    private void strayInPlain(int start) {
        if (at - base == start + 1 && buffer[at - 1] == '=') {
            int distance = 1;
            while (distance < LONGEST_CODE && peek(distance) != quote && peek(distance) >= ' ' && peek(distance) != Dialect.NONE) {
                distance++;
            }
            if (peek(distance) == quote) {
                at += distance + 1;
                return;
            }
        }
        fault = Fault.STRAY_QUOTE;
        at++;
    }

    private boolean quoted() {
        int start = at + 1 - base;
        byte mark = QUOTED;
        boolean broken = false;
        at++;
        if (origin + at <= noCloseUntil && !(peek(0) == quote && peek(1) == delimiter)) {
            return unclosed();
        }
        while (true) {
            var b = buffer;
            int end = limit;
            int i = at;
            while (i < end && (b[i] < 128 ? !inside[b[i]] : b[i] != quote)) {
                i++;
            }
            at = i;
            if (i >= end) {
                if (!more()) {
                    // a quote opened before this place has none to close it either
                    noCloseUntil = origin + limit;
                    return unclosed();
                }
                continue;
            }
            char c = b[i];
            if (c == quote) {
                char follower = peek(1);
                if (follower == quote && !backslash) {
                    mark |= ESCAPED;
                    at += 2;
                } else if (closes(follower)) {
                    return close(start, mark);
                } else if (broken) {
                    return unclosed();
                } else {
                    fault = Fault.STRAY_QUOTE;
                    at++;
                }
            } else if (c == '\\' && backslash) {
                mark |= ESCAPED;
                peek(1);
                at = Math.min(limit, at + (peek(1) == '\n' || peek(1) == '\r' ? 1 : 2));
            } else {
                broken = true;
                if (c == '\n' || peek(1) != '\n') {
                    line++;
                }
                at++;
            }
        }
    }

    private boolean close(int start, byte mark) {
        put(start, at - base, mark);
        do {
            at++;
        } while (at < limit && buffer[at] == ' ' && delimiter != ' ');
        return separator();
    }

    /// Whether the quote closes its field by what follows it. Spaces before the delimiter are forgiven, and told.
    private boolean closes(char follower) {
        int distance = 1;
        char c = follower;
        while (c == ' ' && delimiter != ' ' && distance < LONGEST_CODE) {
            c = peek(++distance);
        }
        boolean closing = c == delimiter || c == '\n' || c == '\r' || c == Dialect.NONE;
        fault = closing && distance > 1 && !spaced ? Fault.STRAY_QUOTE : fault;
        return closing;
    }

    /// Nothing closes the quote: the record is its first line alone, so that one mistake costs one line.
    private boolean unclosed() {
        fault = Fault.UNCLOSED_QUOTE;
        line = startLine;
        count = 0;
        at = base;
        return skipLine();
    }

    private boolean skipLine() {
        count = 0;
        while (true) {
            while (at < limit && buffer[at] != '\n' && buffer[at] != '\r') {
                at++;
            }
            if (at < limit) {
                return separator();
            }
            if (ended) {
                next = at;
                return false;
            }
            if (at - base >= LONGEST / 2) {
                // the text shown is kept, the rest is let go
                origin += at - base - SHOWN;
                limit = base + SHOWN;
                at = limit;
            }
            more();
        }
    }

    private boolean end(int start, byte mark, boolean delimited) {
        put(start, padded ? unpadded(start) : at - base, mark);
        if (delimited) {
            at++;
            return true;
        }
        return separator();
    }

    private int unpadded(int start) {
        int end = at - base;
        while (end > start && buffer[base + end - 1] == ' ') {
            end--;
        }
        return end;
    }

    /// Steps over the delimiter (true) or the line's end (false).
    private boolean separator() {
        if (at >= limit && !more()) {
            next = at;
            return false;
        }
        char c = buffer[at];
        if (c == delimiter && fault != Fault.UNCLOSED_QUOTE && fault != Fault.TOO_LONG) {
            at++;
            return true;
        }
        int end = lineEnd(); // which may move the buffer, and `at` with it
        at += end;
        line++;
        next = at;
        return false;
    }

    private char[] unescape(int field) {
        int length = ends[field] - starts[field];
        if (scratch.length < length) {
            scratch = new char[length * 2];
        }
        unescaped = Escapes.remove(buffer, base + starts[field], base + ends[field], backslash ? '\\' : quote, quote, scratch);
        return scratch;
    }
}
