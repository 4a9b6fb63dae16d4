package merchant.csv.type;

import java.util.ArrayList;
import java.util.List;
import merchant.table.Ledger;
import org.jspecify.annotations.Nullable;

/// Counts the changes of one column, with the first five of each kind.
public final class Tally {
    /// The most examples of a kind.
    public static final int EXAMPLES = 5;
    private static final int SHOWN = 100;
    private static final Change[] CHANGES = Change.values();

    private final String column;
    private final long[] counts = new long[CHANGES.length];
    private final List<List<Ledger.Example>> examples = new ArrayList<>();
    private long pending;

    public Tally(String column) {
        this.column = column;
        for (int i = 0; i < CHANGES.length; i++) {
            examples.add(new ArrayList<>());
        }
    }

    /// Starts a record: what is counted from here on can be taken back.
    public void begin() {
        pending = 0;
    }

    /// Takes back what was counted of the record, because it is not stored.
    public void undo() {
        for (long left = pending; left != 0; left &= left - 1) {
            int i = Long.numberOfTrailingZeros(left);
            counts[i]--;
            if (examples.get(i).size() > counts[i]) {
                examples.get(i).removeLast();
            }
        }
        pending = 0;
    }

    /// The kinds of change of the record that was begun last, a bit each by its place in [Change].
    public long kinds() {
        return pending;
    }

    /// Counts one change.
    public void count(Change change, long line, char[] chars, int from, int to, Object after) {
        int i = change.ordinal();
        pending |= 1L << i;
        if (counts[i]++ < EXAMPLES) {
            examples.get(i).add(new Ledger.Example(line, column, cut(chars, from, to), after.toString()));
        }
    }

    /// Whether another example of this change is wanted.
    boolean wants(Change change) {
        return counts[change.ordinal()] < EXAMPLES;
    }

    /// Counts a change whose examples are complete.
    void count(Change change) {
        pending |= 1L << change.ordinal();
        counts[change.ordinal()]++;
    }

    /// The ledger's lines of this column.
    public List<Ledger.Line> lines() {
        var lines = new ArrayList<Ledger.Line>();
        for (var change : CHANGES) {
            int i = change.ordinal();
            if (counts[i] > 0) {
                lines.add(new Ledger.Line(change.id(), change.what(counts[i], column), counts[i], examples.get(i)));
            }
        }
        return lines;
    }

    /// A cell's text for showing, cut where it is long.
    public static String cut(char[] chars, int from, int to) {
        return to - from <= SHOWN ? new String(chars, from, to - from) : new String(chars, from, SHOWN) + "…";
    }

    /// The change of a bit of a number's marks, where the ledger tells of it.
    static @Nullable Change ofNumber(int bit) {
        return switch (bit) {
            case NumberParser.GROUPED -> Change.GROUPED;
            case NumberParser.CURRENCY -> Change.CURRENCY;
            case NumberParser.PERCENT -> Change.PERCENT;
            case NumberParser.PARENTHESES -> Change.PARENTHESES;
            case NumberParser.TRAILING_MINUS -> Change.TRAILING_MINUS;
            case NumberParser.FULL_WIDTH -> Change.FULL_WIDTH;
            case NumberParser.EXPONENT -> Change.EXPONENT;
            case NumberParser.LEADING_ZERO -> Change.LEADING_ZERO;
            case NumberParser.SPACED -> Change.TRIMMED;
            case NumberParser.PLUS, NumberParser.OTHER_MINUS -> Change.SIGN;
            case NumberParser.DASH -> Change.DASH;
            case NumberParser.MAGNITUDE -> Change.MAGNITUDE;
            case NumberParser.COUNTED -> Change.COUNTED;
            default -> null;
        };
    }

    /// The change of a bit of a date's marks, where the ledger tells of it.
    static @Nullable Change ofDate(int bit) {
        return switch (bit) {
            case DateParser.OFFSET -> Change.OFFSET;
            case DateParser.TWO_DIGIT_YEAR -> Change.TWO_DIGIT_YEAR;
            case DateParser.MONTH_ONLY -> Change.MONTH_ONLY;
            case DateParser.OTHER_FORM -> Change.DATE_FORM;
            case DateParser.FINE -> Change.TIME_CUT;
            default -> null;
        };
    }
}
