package merchant.csv.type;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;

/// Reads a day or a time stamp from characters: `2024/1/5 13:05`, `2024年1月5日`, `05.07.2026`, `Jan 5, 2024`, `2024-01-05T13:05:00.5+08:00`,
/// `2024-01`, `Jan 2024`, `2024-Q1`, and, when asked, `20240105`. One parser a thread: the outcome stands in its fields until the next call. A time
/// stamp keeps the shop's wall clock; an offset is noted ([#clock]) and not applied.
public final class DateParser {
    /// Marks that a date carries, each a bit of [#marks].
    public static final int TIME = 1;
    public static final int OFFSET = 1 << 1;
    public static final int TWO_DIGIT_YEAR = 1 << 2;
    public static final int MONTH_ONLY = 1 << 3;
    public static final int COMPACT = 1 << 4;
    /// Not in the form `2024-01-05` or `2024-01-05 13:05:00`.
    public static final int OTHER_FORM = 1 << 5;
    /// Digits stand behind the millionth of a second.
    public static final int FINE = 1 << 6;

    /// Orders in which a day of numbers can be read, each a bit of [#orders].
    public static final int YMD = 1;
    public static final int DMY = 1 << 1;
    public static final int MDY = 1 << 2;
    public static final int ANY = YMD | DMY | MDY;

    /// Microseconds of a day.
    public static final long DAY = 86_400_000_000L;

    private static final int SHORTEST = 6;
    private static final int LONGEST = 40;

    private final ClockParser clock = new ClockParser();
    private char[] chars = new char[0];
    private int at;
    private int end;
    private int marks;
    private int orders;
    private int digits;
    private final int[] parts = new int[3];
    private final int[] widths = new int[3];
    private long micros;
    private boolean settled;

    /// Reads the characters as a day in any order; afterwards [#orders] has those in which it is one.
    ///
    /// @param compact true where eight digits may be a day
    public boolean parse(char[] text, int from, int to, boolean compact) {
        while (from < to && Signs.isSpace(text[from])) {
            from++;
        }
        while (to > from && Signs.isSpace(text[to - 1])) {
            to--;
        }
        if (to - from < SHORTEST || to - from > LONGEST) {
            return false;
        }
        take(text, from, to);
        marks = 0;
        orders = 0;
        micros = 0;
        settled = false;
        weekday();
        if (end - at < SHORTEST) {
            return false;
        }
        boolean day = chars[at] >= '0' && chars[at] <= '9' ? numeric(compact) : worded();
        return day && time() && orders != 0;
    }

    /// Takes the characters; full-width digits and signs as plain ones.
    private void take(char[] text, int from, int to) {
        chars = text;
        at = from;
        end = to;
        for (int i = from; i < to; i++) {
            if (text[i] >= '\uFF01' && text[i] <= '\uFF5E') {
                chars = Arrays.copyOfRange(text, from, to);
                at = 0;
                end = to - from;
                for (int k = 0; k < end; k++) {
                    chars[k] = chars[k] >= '\uFF01' && chars[k] <= '\uFF5E' ? (char) (chars[k] - 0xFEE0) : chars[k];
                }
                return;
            }
        }
    }

    /// Passes over the name of a day in front; what it says is not held against the date.
    private void weekday() {
        int behind = DateWords.isLetter(chars[at]) ? DateWords.behindWeekday(chars, at, end) : at;
        marks |= behind > at ? OTHER_FORM : 0;
        at = behind;
    }

    public int marks() {
        return marks;
    }

    /// The orders, as bits, in which the numbers are a day.
    public int orders() {
        return orders;
    }

    /// Days since 1970 when read in that order, which must be one of [#orders].
    public long day(int order) {
        int read = settled ? YMD : order;
        return LocalDate.of(year(read), month(read), day0(read)).toEpochDay();
    }

    /// The clock of a time stamp, with its offset where [#OFFSET] is among the marks.
    ClockParser clock() {
        return clock;
    }

    /// Microseconds since 1970 when read in that order.
    public long stamp(int order) {
        return day(order) * DAY + micros;
    }

    private int year(int order) {
        int i = order == YMD ? 0 : 2;
        return widths[i] <= 2 ? parts[i] + (parts[i] < 70 ? 2000 : 1900) : parts[i];
    }

    private int month(int order) {
        return parts[order == MDY ? 0 : 1];
    }

    private int day0(int order) {
        return parts[order == YMD ? 2 : order == DMY ? 0 : 1];
    }

    private boolean numeric(boolean compact) {
        if (!number(0)) {
            return false;
        }
        if (digits == 8) {
            return compact && compact();
        }
        if (digits == 9 && compact) {
            return stamped();
        }
        if (at >= end || digits > 4) {
            return false;
        }
        if (digits == 4 && quarterFollows()) {
            return quarter(parts[0], chars[end - 1] - '0');
        }
        char separator = chars[at];
        if (separator == '\u5E74') {
            at++;
            return chinese();
        }
        if (separator == '.' && at + 2 < end && (DateWords.isLetter(chars[at + 1]) || chars[at + 1] == ' ' && DateWords.isLetter(chars[at + 2]))) {
            at += chars[at + 1] == ' ' ? 1 : 0;
            separator = ' ';
        }
        if (separator == ' ' || separator == '-' && at + 1 < end && DateWords.isLetter(chars[at + 1])) {
            return dayMonthWord(separator);
        }
        if (separator != '-' && separator != '/' && separator != '.') {
            return false;
        }
        at++;
        if (!number(1) || digits > 2) {
            return false;
        }
        if (at >= end || chars[at] != separator) {
            return at >= end && separator != '.' && monthOnly();
        }
        at++;
        if (!number(2) || digits > 4) {
            return false;
        }
        marks |= separator == '-' && widths[0] == 4 && widths[1] == 2 && widths[2] == 2 ? 0 : OTHER_FORM;
        decideOrders();
        return orders != 0;
    }

    private void decideOrders() {
        if (widths[0] == 4) {
            orders = widths[2] <= 2 && valid(YMD) ? YMD : 0;
            settle();
        } else if (widths[0] <= 2 && widths[2] == 4) {
            orders = (valid(DMY) ? DMY : 0) | (valid(MDY) ? MDY : 0);
        } else if (widths[0] <= 2 && widths[2] == 2) {
            marks |= TWO_DIGIT_YEAR;
            orders = (valid(DMY) ? DMY : 0) | (valid(MDY) ? MDY : 0) | (widths[0] == 2 && valid(YMD) ? YMD : 0);
        }
    }

    private boolean valid(int order) {
        int year = year(order);
        int month = month(order);
        int day = day0(order);
        return year >= 1000 && month >= 1 && month <= 12 && day >= 1
                && (day <= 28 || day <= 31 && day <= YearMonth.of(year, month).lengthOfMonth());
    }

    private boolean compact() {
        int number = parts[0];
        set(number / 10_000, number / 100 % 100, number % 100);
        marks |= COMPACT | OTHER_FORM;
        orders = parts[0] >= 1900 && parts[0] <= 2100 && valid(YMD) ? ANY : 0;
        return settle();
    }

    /// `20240105130500`: a day and a time without signs between.
    private boolean stamped() {
        int start = at - 9;
        if (end - start != 14) {
            return false;
        }
        at = start;
        long number = 0;
        for (; at < end; at++) {
            if (chars[at] < '0' || chars[at] > '9') {
                return false;
            }
            number = number * 10 + chars[at] - '0';
        }
        int time = (int) (number % 1_000_000);
        parts[0] = (int) (number / 1_000_000);
        micros = ((time / 10_000 * 60L + time / 100 % 100) * 60 + time % 100) * 1_000_000;
        marks |= TIME;
        return time / 10_000 < 24 && time / 100 % 100 < 60 && time % 100 < 60 && compact();
    }

    private boolean monthOnly() {
        if (widths[0] != 4 || parts[1] < 1 || parts[1] > 12) {
            return false;
        }
        return firstOf(parts[0], parts[1]);
    }

    private boolean chinese() {
        marks |= OTHER_FORM;
        spaces();
        if (!number(1) || digits > 2 || at >= end || chars[at] != '\u6708') {
            return false;
        }
        at++;
        spaces();
        if (at >= end) {
            return monthOnly();
        }
        if (!number(2) || digits > 2) {
            return false;
        }
        at += at < end && (chars[at] == '\u65E5' || chars[at] == '\u53F7') ? 1 : 0;
        orders = valid(YMD) ? ANY : 0;
        at = DateWords.behindChineseWeekday(chars, at, end);
        return settle();
    }

    /// `5 Jan 2024` and `5-Jan-24`.
    private boolean dayMonthWord(char separator) {
        int day = parts[0];
        at++;
        of();
        int month = monthWord();
        if (widths[0] > 2 || month == 0 || at >= end || chars[at] != separator && chars[at] != ',' && chars[at] != '.') {
            return false;
        }
        at++;
        spaces();
        of();
        if (!number(2) || digits != 4 && digits != 2) {
            return false;
        }
        return worded(day, month);
    }

    /// Passes over the word between day, month and year in Spanish and Portuguese.
    private void of() {
        if (at + 3 < end && lower(at) == 'd' && lower(at + 1) == 'e' && chars[at + 2] == ' ') {
            at += 3;
        }
    }

    /// `-Q1`, ` Q1` or `Q1` up to the end.
    private boolean quarterFollows() {
        int q = chars[at] == '-' || chars[at] == ' ' || chars[at] == '/' ? at + 1 : at;
        return q + 2 == end && lower(q) == 'q' && chars[q + 1] >= '1' && chars[q + 1] <= '4';
    }

    /// The first day of a quarter.
    private boolean quarter(int year, int quarter) {
        at = end;
        return firstOf(year, 3 * quarter - 2);
    }

    /// `Q1 2024` and `Q1-2024`.
    private boolean quarterFirst() {
        int quarter = chars[at + 1] - '0';
        at += chars[at + 2] == '-' || chars[at + 2] == ' ' || chars[at + 2] == '/' ? 3 : 2;
        return quarter >= 1 && quarter <= 4 && number(0) && digits == 4 && at == end && quarter(parts[0], quarter);
    }

    /// The first day of a month that was named without a day.
    private boolean firstOf(int year, int month) {
        set(year, month, 1);
        marks |= MONTH_ONLY | OTHER_FORM;
        orders = valid(YMD) ? ANY : 0;
        return settle();
    }

    /// `Jan 5, 2024` and `Jan 2024`.
    private boolean worded() {
        if (lower(at) == 'q') {
            return quarterFirst();
        }
        int month = monthWord();
        if (month == 0) {
            return false;
        }
        at += at < end && (chars[at] == '.' || chars[at] == '-') ? 1 : 0;
        spaces();
        if (!number(0)) {
            return false;
        }
        if (digits == 4 && at == end) {
            return firstOf(parts[0], month);
        }
        if (digits > 2) {
            return false;
        }
        int day = parts[0];
        at += at < end && chars[at] == ',' ? 1 : 0;
        spaces();
        return number(2) && digits == 4 && worded(day, month);
    }

    private boolean worded(int day, int month) {
        marks |= OTHER_FORM | (widths[2] == 2 ? TWO_DIGIT_YEAR : 0);
        int year = widths[2] == 2 ? parts[2] + (parts[2] < 70 ? 2000 : 1900) : parts[2];
        set(year, month, day);
        orders = valid(YMD) ? ANY : 0;
        return settle();
    }

    private int monthWord() {
        int start = at;
        at = DateWords.end(chars, at, end);
        return DateWords.month(chars, start, at);
    }

    private void set(int year, int month, int day) {
        parts[0] = year;
        parts[1] = month;
        parts[2] = day;
        widths[0] = 4;
    }

    /// The day stands without doubt: every order reads it alike.
    private boolean settle() {
        settled = orders != 0;
        orders = settled ? ANY : 0;
        return settled;
    }

    private boolean time() {
        if (at >= end) {
            return true;
        }
        if ((marks & TIME) != 0) {
            return false;
        }
        if (!clock.parse(chars, at, end)) {
            return false;
        }
        micros = clock.micros();
        marks |= TIME | (clock.fine() ? FINE : 0) | (clock.offset() ? OFFSET : 0) | (clock.plain() ? 0 : OTHER_FORM);
        return true;
    }

    private void spaces() {
        while (at < end && Signs.isSpace(chars[at])) {
            at++;
        }
    }

    private boolean number(int part) {
        int start = at;
        int sum = 0;
        while (at < end && at - start < 9 && chars[at] >= '0' && chars[at] <= '9') {
            sum = sum * 10 + chars[at++] - '0';
        }
        digits = at - start;
        parts[part] = sum;
        widths[part] = digits;
        return digits > 0;
    }

    private char lower(int i) {
        return DateWords.lower(chars[i]);
    }
}
