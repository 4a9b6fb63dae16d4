package merchant.csv.type;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import merchant.csv.record.Interned;
import merchant.table.Chunk;
import merchant.table.Table;
import merchant.table.Type;
import org.jspecify.annotations.Nullable;

/// Turns the cells of one column into values of a chunk, as its plan says, and counts every change.
public final class Cells {
    private static final int PRECISE = 15;
    private static final long MINUTE = 60_000_000;

    private final Plan plan;
    private final Tally tally;
    private final NumberParser number;
    private final DateParser date;
    private final Interned texts = new Interned();
    private long smallest = Long.MAX_VALUE;
    private long largest = Long.MIN_VALUE;

    public Cells(String column, Plan plan, NumberParser number, DateParser date) {
        this.plan = plan;
        this.tally = new Tally(column);
        this.number = number;
        this.date = date;
    }

    /// What was changed so far.
    public Tally tally() {
        return tally;
    }

    /// The first and last moment so far, in the type's unit; empty where there is none.
    public long[] range() {
        return smallest > largest ? new long[0] : new long[] {smallest, largest};
    }

    /// What is stored in a row, for showing.
    public String shown(Chunk chunk, int column, int row) {
        return switch (plan.type()) {
            case TEXT -> String.valueOf(chunk.texts(column)[row]);
            case DECIMAL -> Double.toString(chunk.doubles(column)[row]);
            case WHOLE -> Long.toString(chunk.longs(column)[row]);
            case FLAG -> chunk.longs(column)[row] == 1 ? "yes" : "no";
            case DATE, TIMESTAMP -> shown(chunk.longs(column)[row]).toString();
        };
    }

    /// Stores nothing in a row.
    public void missing(Chunk chunk, int column, int row) {
        switch (plan.type()) {
            case WHOLE, FLAG, DATE, TIMESTAMP -> chunk.longs(column)[row] = Table.MISSING;
            case DECIMAL -> chunk.doubles(column)[row] = Double.NaN;
            case TEXT -> chunk.texts(column)[row] = null;
        }
    }

    /// Stores a cell in a row.
    ///
    /// @return false where the cell does not fit the plan, and nothing was stored
    public boolean store(char[] chars, int from, int to, long line, Chunk chunk, int column, int row) {
        tally.begin();
        if (from == to) {
            missing(chunk, column, row);
            return true;
        }
        int nothing = plan.traits().clean() ? Words.missing(chars, from, to) : Words.VALUE;
        if (nothing == Words.WORD && plan.traits().noneIsNo() && Words.isNone(chars, from, to)) {
            nothing = Words.VALUE;
        }
        if (nothing == Words.EMPTY || nothing == Words.WORD || nothing == Words.WORD_AMONG_NUMBERS && plan.type() != Type.TEXT) {
            tally.count(nothing == Words.EMPTY ? Change.BLANK : Change.MISSING_WORD, line, chars, from, to, "");
            missing(chunk, column, row);
            return true;
        }
        if (plan.type() == Type.TEXT) {
            chunk.texts(column)[row] = text(chars, from, to, line);
            return true;
        }
        if (plan.traits().wrapped() && Codes.wrapped(chars, from, to)) {
            return unwrapped(chars, from, to, line, chunk, column, row);
        }
        return value(chars, from, to, line, chunk, column, row);
    }

    private boolean unwrapped(char[] chars, int from, int to, long line, Chunk chunk, int column, int row) {
        int start = Codes.start(chars, from, to);
        int end = Codes.end(chars, from, to);
        if (start == end) {
            missing(chunk, column, row);
        } else if (!value(chars, start, end, line, chunk, column, row)) {
            return false;
        }
        tally.count(Change.CODE_CLEANED, line, chars, from, to, new String(chars, start, end - start));
        return true;
    }

    private boolean value(char[] chars, int from, int to, long line, Chunk chunk, int column, int row) {
        return switch (plan.type()) {
            case TEXT -> true;
            case WHOLE -> whole(chars, from, to, line, chunk.longs(column), row);
            case DECIMAL -> decimal(chars, from, to, line, chunk.doubles(column), row);
            case DATE, TIMESTAMP -> plan.excelDays() ? excelDay(chars, from, to, line, chunk.longs(column), row)
                    : moment(chars, from, to, line, chunk.longs(column), row);
            case FLAG -> flag(chars, from, to, line, chunk.longs(column), row);
        };
    }

    private @Nullable String text(char[] chars, int from, int to, long line) {
        if (!plan.traits().clean()) {
            return texts.of(chars, from, to);
        }
        if (plan.traits().wrapped() && Codes.wrapped(chars, from, to)) {
            int start = Codes.start(chars, from, to);
            int end = Codes.end(chars, from, to);
            var code = start == end ? null : texts.of(chars, start, end);
            tally.count(Change.CODE_CLEANED, line, chars, from, to, code == null ? "" : code);
            return code;
        }
        if (plan.traits().dropZero()) {
            int end = Codes.withoutZeroFraction(chars, from, to);
            if (end < to) {
                var code = texts.of(chars, from, end);
                tally.count(Change.CODE_ZERO_FRACTION, line, chars, from, to, code);
                return code;
            }
        }
        return texts.of(chars, from, to);
    }

    private boolean number(char[] chars, int from, int to) {
        return number.parse(chars, from, to, plan.comma());
    }

    private boolean whole(char[] chars, int from, int to, long line, long[] into, int row) {
        if (!number(chars, from, to) || (number.marks() & NumberParser.LONG) != 0) {
            return false;
        }
        if (!number.isWhole()) {
            if ((number.marks() & NumberParser.ZERO_FRACTION) == 0) {
                return false;
            }
            into[row] = (long) number.real();
            tally.count(Change.ZERO_FRACTION, line, chars, from, to, into[row]);
        } else {
            into[row] = number.whole();
        }
        if (number.marks() != 0) {
            tell(number.marks(), false, line, chars, from, to, into[row]);
        }
        return true;
    }

    private boolean decimal(char[] chars, int from, int to, long line, double[] into, int row) {
        if (!number(chars, from, to)) {
            return false;
        }
        double value = number.real();
        into[row] = value;
        int marks = number.marks();
        if ((marks & ~(NumberParser.FRACTION | NumberParser.ZERO_FRACTION)) != 0) {
            tell(marks, false, line, chars, from, to, value);
        }
        if (number.digits() > PRECISE && number.rounded()) {
            tally.count(Change.ROUNDED, line, chars, from, to, value);
        }
        if (plan.comma() && (marks & NumberParser.FRACTION) != 0) {
            tally.count(Change.DECIMAL_COMMA, line, chars, from, to, value);
        }
        return true;
    }

    private boolean excelDay(char[] chars, int from, int to, long line, long[] into, int row) {
        if (!number(chars, from, to) || !ExcelDay.fits(number.real(), plan.order())) {
            return false;
        }
        boolean day = plan.type() == Type.DATE;
        long value = day ? ExcelDay.day(number.real(), plan.order()) : ExcelDay.stamp(number.real(), plan.order());
        into[row] = value;
        smallest = Math.min(smallest, value);
        largest = Math.max(largest, value);
        tally.count(Change.EXCEL_DAY, line, chars, from, to, shown(value));
        if (day && number.real() != Math.rint(number.real())) {
            tally.count(Change.TIME_DROPPED, line, chars, from, to, shown(value));
        }
        return true;
    }

    private boolean moment(char[] chars, int from, int to, long line, long[] into, int row) {
        if (!date.parse(chars, from, to, true) || (date.orders() & plan.order()) == 0) {
            return false;
        }
        boolean day = plan.type() == Type.DATE;
        boolean moved = plan.traits().universal() && (date.marks() & DateParser.OFFSET) != 0;
        long value = day ? date.day(plan.order()) : date.stamp(plan.order()) - (moved ? date.clock().east() * MINUTE : 0);
        into[row] = value;
        smallest = Math.min(smallest, value);
        largest = Math.max(largest, value);
        int marks = date.marks();
        if (day && (marks & DateParser.TIME) != 0) {
            tally.count(Change.TIME_DROPPED, line, chars, from, to, LocalDate.ofEpochDay(value));
        }
        marks &= ~(DateParser.TIME | DateParser.COMPACT);
        if (marks != 0) {
            tell(marks, true, line, chars, from, to, value);
        }
        return true;
    }

    private boolean flag(char[] chars, int from, int to, long line, long[] into, int row) {
        int flag = Words.flag(chars, from, to);
        if (flag < 0) {
            if (!isBit(chars, from, to)) {
                return false;
            }
            flag = chars[from] == '1' ? 0 : 1;
        }
        into[row] = 1 - (flag & 1);
        tally.count(Change.YES_NO, line, chars, from, to, (flag & 1) == 0 ? "yes" : "no");
        return true;
    }

    private static boolean isBit(char[] chars, int from, int to) {
        return to - from == 1 && (chars[from] == '0' || chars[from] == '1');
    }

    private void tell(int marks, boolean moment, long line, char[] chars, int from, int to, Object value) {
        for (int left = marks; left != 0; left &= left - 1) {
            int bit = Integer.lowestOneBit(left);
            var change = moment ? bit == DateParser.OFFSET && plan.traits().universal() ? Change.UNIVERSAL : Tally.ofDate(bit) : Tally.ofNumber(bit);
            if (change != null && tally.wants(change)) {
                tally.count(change, line, chars, from, to, moment ? shown((Long) value) : value);
            } else if (change != null) {
                tally.count(change);
            }
        }
    }

    private Object shown(long value) {
        return plan.type() == Type.DATE ? LocalDate.ofEpochDay(value) : time(value);
    }

    /// The wall clock of microseconds since 1970.
    public static LocalDateTime time(long micros) {
        return LocalDateTime.ofEpochSecond(Math.floorDiv(micros, 1_000_000), (int) Math.floorMod(micros, 1_000_000L) * 1_000, ZoneOffset.UTC);
    }
}
