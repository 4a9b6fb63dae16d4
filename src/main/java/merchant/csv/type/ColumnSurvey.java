package merchant.csv.type;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import merchant.table.Ledger;

/// Sees every value of a column and keeps what decides its type: how many values fit each reading, and the first that do not.
public final class ColumnSurvey {
    static final int POINT = 0;
    static final int COMMA = 1;
    static final int YMD = 2;
    static final int DMY = 3;
    static final int MDY = 4;
    static final int FLAG = 5;
    /// A number, or one with a unit behind it.
    static final int UNIT = 6;
    private static final int READINGS = 7;
    private static final int PATIENCE = 100;
    private static final int ALL = (1 << READINGS) - 1;

    private final NumberParser number;
    private final DateParser date;
    private final String column;
    private final boolean compact;
    private final boolean clean;
    private final NumberSurvey points;
    private final NumberSurvey commas;
    final long[] fits = new long[READINGS];
    final long[] misses = new long[READINGS];
    final List<List<Ledger.Example>> missed = new ArrayList<>();
    private final List<Ledger.Example> units = new ArrayList<>();
    private long unitCount;
    private int dead;
    int pointMarks;
    int commaMarks;
    int dateMarks;
    int flags;
    boolean realFraction;
    private boolean commaFraction;
    private boolean slashes;
    private final Offsets offsets = new Offsets();
    private final ShortYears years = new ShortYears();
    private final long[] firstDays = {Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE};
    private final long[] lastDays = {Long.MIN_VALUE, Long.MIN_VALUE, Long.MIN_VALUE};
    private long seen;
    private long missing;
    private long wrapped;
    private long byTab;
    private long none;
    private long shyMissing;
    private final List<Ledger.Example> shyOnes = new ArrayList<>();
    private long characters;

    /// @param column the name, for examples
    /// @param compact true where eight digits may be a day
    /// @param clean false where the user wants every cell as it stands
    public ColumnSurvey(String column, boolean compact, boolean clean, NumberParser number, DateParser date) {
        this.column = column;
        this.compact = compact;
        this.clean = clean;
        this.points = new NumberSurvey(column);
        this.commas = new NumberSurvey(column);
        this.number = number;
        this.date = date;
        for (int i = 0; i < READINGS; i++) {
            missed.add(new ArrayList<>());
        }
    }

    /// Sees one cell.
    public void add(char[] chars, int from, int to, long line) {
        seen++;
        int nothing = from == to ? Words.EMPTY : clean ? Words.missing(chars, from, to) : Words.VALUE;
        if (nothing != Words.VALUE) {
            if (nothing == Words.WORD_AMONG_NUMBERS) {
                if (shyMissing++ < Tally.EXAMPLES) {
                    var text = Tally.cut(chars, from, to);
                    shyOnes.add(new Ledger.Example(line, column, text, text));
                }
            } else {
                missing++;
                none += nothing == Words.WORD && Words.isNone(chars, from, to) ? 1 : 0;
            }
            return;
        }
        if (Codes.wrapped(chars, from, to)) {
            wrapped(chars, from, to, line);
        } else {
            characters += to - from;
            value(chars, from, to, line);
        }
    }

    /// A value that is protected from the spreadsheet is a code, unless it is a time or a tab stands beside every value.
    private void wrapped(char[] chars, int from, int to, long line) {
        int start = Codes.start(chars, from, to);
        int end = Codes.end(chars, from, to);
        if (start == end) {
            missing++;
            wrapped += clean ? 1 : 0;
            return;
        }
        wrapped++;
        byTab += Codes.byTab(chars, from, to) ? 1 : 0;
        characters += end - start;
        if (clean) {
            value(chars, start, end, line);
        } else {
            dead = ALL;
        }
    }

    private void value(char[] chars, int from, int to, long line) {
        if (dead == ALL) {
            return;
        }
        numbers(chars, from, to, line);
        dates(chars, from, to, line);
        if (alive(FLAG)) {
            int flag = Words.flag(chars, from, to);
            flags |= flag < 0 ? 0 : 1 << flag;
            judge(FLAG, flag >= 0, chars, from, to, line);
        }
    }

    private void numbers(char[] chars, int from, int to, long line) {
        boolean plain = false;
        boolean any = false;
        int counted = 0;
        if (alive(POINT)) {
            boolean fit = number.parse(chars, from, to, false);
            if (fit) {
                int marks = number.marks();
                pointMarks |= marks;
                realFraction |= isFraction(marks);
                plain = marks == 0;
                trait(points, marks, chars, from, to, line);
            }
            any = fit;
            counted |= fit ? number.marks() : 0;
            judge(POINT, fit, chars, from, to, line);
        }
        if (alive(COMMA)) {
            boolean fit = plain || number.parse(chars, from, to, true);
            if (fit && !plain) {
                commaMarks |= number.marks();
                commaFraction |= isFraction(number.marks());
                trait(commas, number.marks(), chars, from, to, line);
            }
            any |= fit;
            counted |= fit && !plain ? number.marks() : 0;
            judge(COMMA, fit, chars, from, to, line);
        }
        if (alive(UNIT)) {
            judge(UNIT, any && (counted & NumberParser.COUNTED) == 0 || unit(chars, from, to, line), chars, from, to, line);
        }
    }

    private boolean unit(char[] chars, int from, int to, long line) {
        int end = Signs.beforeUnit(chars, from, to);
        boolean fit = (number.parse(chars, from, end, false) || number.parse(chars, from, end, true)) && (number.marks() & (NumberParser.LEADING_ZERO | NumberParser.LONG)) == 0;
        if (fit && end < to && unitCount++ < Tally.EXAMPLES) {
            var text = Tally.cut(chars, from, to);
            units.add(new Ledger.Example(line, column, text, text));
        }
        return fit;
    }

    private static boolean isFraction(int marks) {
        return (marks & (NumberParser.FRACTION | NumberParser.ZERO_FRACTION)) == NumberParser.FRACTION;
    }

    /// Whether a value has a fraction other than zeros.
    boolean hasFraction(boolean comma) {
        return comma ? commaFraction : realFraction;
    }

    private void trait(NumberSurvey seenAs, int marks, char[] chars, int from, int to, long line) {
        if (marks == 0) {
            seenAs.whole(number.whole(), number.digits());
        } else {
            seenAs.marked(number, chars, from, to, line);
        }
    }

    private void dates(char[] chars, int from, int to, long line) {
        if (!alive(YMD) && !alive(DMY) && !alive(MDY)) {
            return;
        }
        int orders = date.parse(chars, from, to, compact) ? date.orders() : 0;
        if (orders != 0) {
            dateMarks |= date.marks();
            if ((date.marks() & DateParser.TWO_DIGIT_YEAR) != 0 && (orders & DateParser.YMD) != 0) {
                years.add(date.day(DateParser.YMD));
            }
            if ((date.marks() & DateParser.OFFSET) != 0) {
                offsets.add(date.clock().east(), date.day(Integer.lowestOneBit(orders)), date.clock().unclear());
            } else {
                offsets.bare();
            }
        }
        slashes |= orders != 0 && orders != DateParser.ANY && from + 2 < to && (chars[from + 1] == '/' || chars[from + 2] == '/');
        for (int i = 0; i < 3; i++) {
            boolean fit = (orders & 1 << i) != 0;
            judge(YMD + i, fit, chars, from, to, line);
            if (fit) {
                long day = date.day(1 << i);
                firstDays[i] = Math.min(firstDays[i], day);
                lastDays[i] = Math.max(lastDays[i], day);
            }
        }
    }

    private boolean alive(int reading) {
        return (dead & 1 << reading) == 0;
    }

    private void judge(int reading, boolean fit, char[] chars, int from, int to, long line) {
        if (fit) {
            fits[reading]++;
            return;
        }
        if (misses[reading]++ < Tally.EXAMPLES) {
            var text = Tally.cut(chars, from, to);
            missed.get(reading).add(new Ledger.Example(line, column, text, text));
        }
        if (misses[reading] >= PATIENCE && misses[reading] > fits[reading]) {
            dead |= 1 << reading;
        }
    }

    /// How many cells were seen.
    public long seen() {
        return seen;
    }

    /// How many of them are missing when read as that type.
    public long missing(boolean text) {
        return missing + (text ? 0 : shyMissing) - (haveOrNone() ? none : 0);
    }

    /// How many values there are, missing ones apart. A column of nothing but "none" and the like is text.
    long values() {
        return seen - missing - shyMissing;
    }

    /// The first of these words.
    List<Ledger.Example> shyOnes() {
        return shyOnes;
    }

    long shy() {
        return shyMissing;
    }

    /// Whether slashes stand in dates that can be read in several ways.
    boolean slashes() {
        return slashes;
    }

    /// What was seen of the numbers when read with that decimal mark. Whole numbers without marks are alike in both.
    NumberSurvey numbers(boolean comma) {
        return comma ? commas.withWholes(points) : points;
    }

    /// The one zone behind its times, as [Offsets#only] says it.
    int zone() {
        return offsets.only();
    }

    /// What the offsets behind its times say.
    Offsets.Kind offsets() {
        return offsets.kind();
    }

    /// How many values are numbers with a unit behind them.
    long unitCount() {
        return unitCount;
    }

    List<Ledger.Example> units() {
        return units;
    }

    boolean isWrapped() {
        return wrapped > 0;
    }

    /// Whether a tab protects, and nothing else does.
    boolean isWrappedByTab() {
        return wrapped > 0 && byTab == wrapped;
    }

    /// Whether the column says 有 and, for its opposite, 无.
    boolean haveOrNone() {
        return none > 0 && flags == 1 << Words.HAVE && all(FLAG) && shyMissing == 0;
    }

    boolean isClean() {
        return clean;
    }

    boolean all(int reading) {
        return alive(reading) && misses[reading] == 0 && fits[reading] > 0;
    }

    /// The first and last day when dates are read in that order; empty array where there is none.
    public long[] days(int order) {
        int i = order == DateParser.YMD ? 0 : order == DateParser.DMY ? 1 : 2;
        return firstDays[i] > lastDays[i] ? new long[0] : new long[] {firstDays[i], lastDays[i]};
    }

    /// Whether dates with years of two digits that fit several orders are rather year first.
    boolean yearFirst() {
        return all(YMD) && years.first();
    }

    /// The mean length of the values.
    public double meanLength() {
        return values() == 0 ? 0 : (double) characters / values();
    }

    /// The only order in which every value is a day and another order is none, as a bit of [DateParser]; 0 where several or none is.
    public int orderEvidence() {
        return all(DMY) == all(MDY) || yearFirst() ? 0 : all(DMY) ? DateParser.DMY : DateParser.MDY;
    }

    /// +1 where only the point can be the decimal mark, −1 where only the comma can, 0 where nothing is known.
    public int markEvidence() {
        if (all(POINT) && !all(COMMA)) {
            return 1;
        }
        return all(COMMA) && !all(POINT) ? -1 : 0;
    }

    /// Whether dates of three parts of two digits, such as `24.01.31`, begin with the year. They do where the first part hardly changes and is a year of late while the
    /// last runs through the days of a month: day first, such a column would tell of one day of the month over thirty years, some to come, or of one row a year.
    /// Days such as `05.07.26`, where the first part runs through the month, are left as they are.
    private static final class ShortYears {
        private static final int EARLIEST = 2010;
        private static final int LATEST = 2030;
        private static final int SPAN = 9;
        private static final int TIMES = 3;
        private static final int FEW = 5;
        private static final int EARLY = 5;
        private static final int LATE = 27;

        private final BitSet firsts = new BitSet();
        private final BitSet lasts = new BitSet();
        private long rows;

        /// Sees a date.
        ///
        /// @param day since 1970, read year first
        void add(long day) {
            var date = LocalDate.ofEpochDay(day);
            firsts.set(date.getYear());
            lasts.set(date.getDayOfMonth());
            rows++;
        }

        /// Whether the first part is the year.
        boolean first() {
            int different = lasts.cardinality();
            if (different < FEW || firsts.nextSetBit(0) < EARLIEST || firsts.length() - 1 > LATEST
                    || firsts.length() - 1 - firsts.nextSetBit(0) > SPAN || different < TIMES * firsts.cardinality()) {
                return false;
            }
            boolean month = lasts.nextSetBit(0) <= EARLY && lasts.length() - 1 >= LATE && different >= 2 * FEW;
            boolean oneEach = rows == different && lasts.length() - lasts.nextSetBit(0) == different;
            return month || oneEach;
        }
    }
}
