package merchant.csv.type;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.util.List;

/// Reads a number from characters, without regular expressions or exceptions, because it runs once a cell. Understands signs
/// before and behind, parentheses as minus, currency signs and units (`1.2万`), percent, grouping by threes (and the Indian twos), full-width
/// and other digits, and exponents. One parser a thread: the outcome stands in its fields until the next call.
public final class NumberParser {
    /// Marks that a number carries, each a bit of [#marks].
    public static final int FRACTION = 1;
    public static final int GROUPED = 1 << 1;
    public static final int CURRENCY = 1 << 2;
    public static final int PERCENT = 1 << 3;
    public static final int PARENTHESES = 1 << 4;
    public static final int TRAILING_MINUS = 1 << 5;
    public static final int FULL_WIDTH = 1 << 6;
    public static final int EXPONENT = 1 << 7;
    public static final int SPACED = 1 << 8;
    public static final int PLUS = 1 << 9;
    /// A digit follows a leading zero: more likely a code than a number.
    public static final int LEADING_ZERO = 1 << 10;
    /// The fraction is zeros only, as in `17850.0`.
    public static final int ZERO_FRACTION = 1 << 11;
    /// More than 15 digits before the decimal mark: more likely a code, and not exact as a decimal number.
    public static final int LONG = 1 << 12;
    /// The number was multiplied by its unit, such as 万.
    public static final int MAGNITUDE = 1 << 13;
    /// Both readings of the mark are possible, as in `1,234`.
    public static final int EITHER = 1 << 14;
    /// A minus that is not the keyboard's.
    public static final int OTHER_MINUS = 1 << 15;
    /// A dash beside the decimal mark stands for nothing there, as in `49,-`, `CHF 50.-` and `–,99`.
    public static final int DASH = 1 << 16;

    /// A counting word stands behind the number, as in `2件` and `3 pcs`; read only where asked for.
    public static final int COUNTED = 1 << 17;

    private static final int LONGEST = 80;
    private static final int EXACT = 15;
    private static final double[] POWERS = new double[23];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * 10;
        }
    }

    private static final List<String> YEN = List.of("Shift_JIS", "windows-31j", "x-SJIS_0213");
    private static final List<String> WON = List.of("EUC-KR", "x-windows-949");

    private final char backslash;
    private final boolean counts;
    private final PlainNumber plain = new PlainNumber();
    private final char[] text = new char[LONGEST];
    private int length;
    private int at;
    private int longDash;
    private char decimal;
    private int marks;
    private boolean negative;
    private long mantissa;
    private int digits;
    private int scale;
    private int exponent;
    private int power;
    private int currency;

    public NumberParser() {
        this.backslash = '\\';
        this.counts = false;
    }

    /// Reads counting words as well.
    ///
    /// @param charset of the file: in those of Japan and Korea the byte of the backslash is the sign of yen and won
    public NumberParser(Charset charset) {
        this.counts = true;
        this.backslash = YEN.contains(charset.name()) ? '¥' : WON.contains(charset.name()) ? '₩' : '\\';
    }

    /// Reads the characters as a number.
    ///
    /// @param comma true where the comma is the decimal mark and the point groups
    /// @return false where they are no number
    public boolean parse(char[] chars, int from, int to, boolean comma) {
        marks = 0;
        currency = 0;
        return switch (plain.take(chars, from, to, comma)) {
            case NUMBER -> takePlain();
            case NONE -> false;
            case OTHER -> parseMarked(chars, from, to, comma);
        };
    }

    private boolean takePlain() {
        set(plain.minus(), plain.size(), plain.digits());
        scale = plain.scale();
        marks = plain.marks();
        return true;
    }

    public int marks() {
        return marks;
    }

    public boolean isWhole() {
        return (marks & (FRACTION | EXPONENT | MAGNITUDE)) == 0;
    }

    /// The number of the currency or the counting word that stands beside the number, told apart by [Signs]; 0 where none does.
    int currency() {
        return currency;
    }

    /// How many digits there are, leading zeros apart.
    int digits() {
        return digits;
    }

    /// Whether [#real] is another number than the one written, because it has more digits than can be kept.
    boolean rounded() {
        return digits > EXACT && new BigDecimal(new BigInteger(new String(text, 0, length)), scale - exponent)
                .compareTo(new BigDecimal(Double.toString(Math.abs(real())))) != 0;
    }

    /// The number without its fraction; right where [#isWhole] and not [#LONG].
    public long whole() {
        return negative ? -mantissa : mantissa;
    }

    /// The number, rounded correctly.
    public double real() {
        int power = exponent - scale;
        double size;
        if (digits <= 18 && mantissa < 1L << 53 && Math.abs(power) < POWERS.length) {
            size = power < 0 ? mantissa / POWERS[-power] : mantissa * POWERS[power];
        } else if (digits <= 18) {
            size = Double.parseDouble(mantissa + "E" + power);
        } else {
            size = Double.parseDouble(new String(text, 0, length) + "E" + power);
        }
        return negative ? -size : size;
    }

    private void set(boolean minus, long sum, int count) {
        negative = minus;
        mantissa = sum;
        digits = count;
        scale = 0;
        exponent = 0;
    }

    private boolean parseMarked(char[] chars, int from, int to, boolean comma) {
        if (!copy(chars, from, to, comma)) {
            return false;
        }
        set(false, 0, 0);
        power = 0;
        at = 0;
        decimal = comma ? ',' : '.';
        int end = suffixes(counted(length));
        if (at < end && text[at] == '(' && text[end - 1] == ')') {
            marks |= PARENTHESES;
            negative = true;
            at++;
            end = suffixes(end - 1);
        }
        boolean signed = noWhole(end) || sign();
        if (currency(end) && !signed) {
            signed = noWhole(end) || sign();
        }
        boolean twice = (marks & COUNTED) != 0 && (marks & (CURRENCY | PERCENT | PARENTHESES | TRAILING_MINUS | DASH)) != 0;
        if (signed && (marks & (PARENTHESES | TRAILING_MINUS)) != 0 || at >= end || twice) {
            return false;
        }
        currency(end);
        marks &= (marks & DASH) != 0 && !negative ? ~OTHER_MINUS : -1;
        return body(end, comma);
    }

    /// A long dash before the decimal mark and two digits stands for no whole, as in `–,99`; a minus does not.
    private boolean noWhole(int end) {
        if (at != longDash || at + 4 != end || text[at + 1] != decimal) {
            return false;
        }
        marks |= DASH;
        at++;
        return true;
    }

    /// Copies the text without spaces at its ends, full-width and other digits and signs as plain ones.
    private boolean copy(char[] chars, int from, int to, boolean comma) {
        while (from < to && Signs.isSpace(chars[from])) {
            from++;
            marks |= SPACED;
        }
        while (to > from && Signs.isSpace(chars[to - 1])) {
            to--;
            marks |= SPACED;
        }
        if (from == to || to - from > LONGEST) {
            return false;
        }
        length = to - from;
        longDash = -1;
        for (int i = 0; i < length; i++) {
            char c = chars[from + i];
            longDash = c >= '\u2012' && c <= '\u2015' ? i : longDash;
            text[i] = c == '\\' ? backslash : c < 128 ? c : plain(c, comma);
        }
        return true;
    }

    private char plain(char c, boolean comma) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            marks |= FULL_WIDTH;
            return (char) (c - 0xFEE0);
        }
        if (Signs.isOtherMinus(c)) {
            marks |= OTHER_MINUS;
            return '-';
        }
        if (Character.isDigit(c)) {
            marks |= FULL_WIDTH;
            return (char) ('0' + Character.digit(c, 10));
        }
        return c == '\u066B' ? comma ? ',' : '.' : c == '\u066C' ? comma ? '.' : ',' : c;
    }

    private boolean sign() {
        if (at < length && (text[at] == '-' || text[at] == '+')) {
            negative |= text[at] == '-';
            marks |= text[at] == '+' ? PLUS : 0;
            at++;
            return true;
        }
        return false;
    }

    /// Where the number before a counting word ends.
    private int counted(int end) {
        int found = counts ? Signs.countBefore(text, end) : 0;
        marks |= found > 0 ? COUNTED : 0;
        currency = found >> 6;
        return end - (found & 63);
    }

    /// Units and a minus behind the number; gives where the number ends.
    private int suffixes(int end) {
        while (end > 0) {
            char c = text[end - 1];
            if (c >= '0' && c <= '9') {
                return end;
            }
            if (c == '%' && (marks & PERCENT) == 0) {
                marks |= PERCENT;
            } else if (c == '-' && Signs.noCents(text, end, decimal) < end) {
                marks |= DASH;
                return Signs.noCents(text, end, decimal);
            } else if (c == '-' && end > 1 && (marks & TRAILING_MINUS) == 0) {
                marks |= TRAILING_MINUS;
                negative = true;
            } else if (Signs.power(c) > 0 && (marks & MAGNITUDE) == 0) {
                marks |= MAGNITUDE;
                power = Signs.power(c);
            } else if (!(Signs.isSpace(c) && (marks & (PERCENT | CURRENCY | MAGNITUDE)) != 0)) {
                int found = (marks & CURRENCY) == 0 ? Signs.currencyBefore(text, at, end) : 0;
                if (found == 0) {
                    return end;
                }
                marks |= CURRENCY;
                currency = found >> 6;
                end -= (found & 63) - 1;
            }
            end--;
        }
        return end;
    }

    /// A currency before the number, with spaces behind it.
    private boolean currency(int end) {
        int found = Signs.currencyAt(text, at, end);
        if (found == 0) {
            return false;
        }
        if ((marks & CURRENCY) != 0 && found >> 6 != currency) {
            at = end;
            return false;
        }
        at += found & 63;
        currency = found >> 6;
        marks |= CURRENCY;
        while (at < end && Signs.isSpace(text[at])) {
            at++;
        }
        return true;
    }

    /// Digits, groups, fraction and exponent.
    private boolean body(int end, boolean comma) {
        char leading = text[at];
        int n = 0;
        int run = 0;
        int before = 0;
        int groups = 0;
        int lead = 0;
        char group = 0;
        boolean twos = false;
        boolean fraction = false;
        boolean zeros = true;
        for (; at < end; at++) {
            char c = text[at];
            if (c >= '0' && c <= '9') {
                text[n++] = c;
                run++;
                scale += fraction ? 1 : 0;
                zeros &= !fraction || c == '0';
            } else if (c == decimal && !fraction) {
                fraction = true;
                if (groups > 0 && run != 3) {
                    return false;
                }
                before = n;
                run = 0;
            } else if (!fraction && (c == (comma ? '.' : ',') || Signs.isGroup(c)) && (group == 0 || group == c)) {
                if (run == 0 || (groups == 0 ? run > 3 || leading == '0' : run != 3 && run != 2)) {
                    return false;
                }
                lead = groups == 0 ? run : lead;
                twos |= groups > 0 && run == 2;
                if (groups > 0 && twos && (run == 3 || lead == 3)) {
                    return false;
                }
                group = c;
                groups++;
                run = 0;
            } else if ((c == 'e' || c == 'E') && n > 0) {
                if (!exponent(end)) {
                    return false;
                }
                break;
            } else {
                return false;
            }
        }
        before = fraction ? before : n;
        if (n == 0 || groups > 0 && !fraction && run != 3 || fraction && run == 0 && scale == 0 && before == 0) {
            return false;
        }
        finish(n, before, fraction, zeros, groups, group);
        exponent += power;
        return (marks & EXPONENT) == 0 || inRange();
    }

    /// Whether the number neither runs over nor vanishes.
    private boolean inRange() {
        double size = Math.abs(real());
        return size <= Double.MAX_VALUE && (size > 0 || digits == 1 && mantissa == 0);
    }

    private void finish(int n, int before, boolean fraction, boolean zeros, int groups, char group) {
        length = n;
        int first = 0;
        while (first < n - 1 && text[first] == '0') {
            first++;
        }
        digits = n - first;
        for (int i = first; i < n && digits <= 18; i++) {
            mantissa = mantissa * 10 + (text[i] - '0');
        }
        marks |= fraction ? FRACTION : 0;
        marks |= fraction && zeros && scale > 0 ? ZERO_FRACTION : 0;
        marks |= groups > 0 ? GROUPED : 0;
        marks |= groups == 1 && !fraction && (marks & DASH) == 0 && (group == ',' || group == '.') ? EITHER : 0;
        marks |= before > 1 && text[0] == '0' ? LEADING_ZERO : 0;
        marks |= before - Math.min(first, before) > 15 ? LONG : 0;
    }

    private boolean exponent(int end) {
        int i = at + 1;
        boolean minus = i < end && text[i] == '-';
        i += i < end && (text[i] == '-' || text[i] == '+') ? 1 : 0;
        if (i >= end || end - i > 3) {
            return false;
        }
        for (; i < end; i++) {
            if (text[i] < '0' || text[i] > '9') {
                return false;
            }
            exponent = exponent * 10 + text[i] - '0';
        }
        exponent = minus ? -exponent : exponent;
        marks |= EXPONENT;
        return true;
    }
}
