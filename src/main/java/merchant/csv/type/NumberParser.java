package merchant.csv.type;

/// Reads a number from characters, without regular expressions or exceptions, because it runs once a cell. Understands signs
/// before and behind, parentheses as minus, currency signs and units, percent, grouping by threes (and the Indian twos), full-width
/// digits and exponents. One parser a thread: the outcome stands in its fields until the next call.
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
    /// More than 17 digits altogether: a decimal number cannot hold them.
    public static final int ROUNDED = 1 << 13;
    /// Both readings of the mark are possible, as in `1,234`.
    public static final int EITHER = 1 << 14;

    private static final int LONGEST = 80;
    private static final double[] POWERS = new double[23];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * 10;
        }
    }

    private final char[] text = new char[LONGEST];
    private int length;
    private int at;
    private int marks;
    private boolean negative;
    private long mantissa;
    private int digits;
    private int scale;
    private int exponent;

    /// Reads the characters as a number.
    ///
    /// @param comma true where the comma is the decimal mark and the point groups
    /// @return false where they are no number
    public boolean parse(char[] chars, int from, int to, boolean comma) {
        marks = 0;
        return plain(chars, from, to) || parseMarked(chars, from, to, comma);
    }

    public int marks() {
        return marks;
    }

    public boolean isWhole() {
        return (marks & FRACTION) == 0 && (exponent == 0 || (marks & EXPONENT) == 0);
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

    /// Digits with an optional minus: most cells.
    private boolean plain(char[] chars, int from, int to) {
        int i = from;
        boolean minus = i < to && chars[i] == '-';
        i += minus ? 1 : 0;
        int count = to - i;
        if (count < 1 || count > 15) {
            return false;
        }
        long sum = 0;
        int first = i;
        for (; i < to; i++) {
            int d = chars[i] - '0';
            if (d < 0 || d > 9) {
                return false;
            }
            sum = sum * 10 + d;
        }
        set(minus, sum, count);
        marks = count > 1 && chars[first] == '0' ? LEADING_ZERO : 0;
        return true;
    }

    private void set(boolean minus, long sum, int count) {
        negative = minus;
        mantissa = sum;
        digits = count;
        scale = 0;
        exponent = 0;
    }

    private boolean parseMarked(char[] chars, int from, int to, boolean comma) {
        if (!copy(chars, from, to)) {
            return false;
        }
        set(false, 0, 0);
        at = 0;
        int end = suffixes(length);
        if (at < end && text[at] == '(' && text[end - 1] == ')') {
            marks |= PARENTHESES;
            negative = true;
            at++;
            end = suffixes(end - 1);
        }
        boolean signed = sign();
        if (currency(end) && !signed) {
            signed = sign();
        }
        if (signed && (marks & (PARENTHESES | TRAILING_MINUS)) != 0 || at >= end) {
            return false;
        }
        currency(end);
        return body(end, comma);
    }

    /// Copies the text without spaces at its ends, full-width signs as plain ones.
    private boolean copy(char[] chars, int from, int to) {
        while (from < to && isSpace(chars[from])) {
            from++;
            marks |= SPACED;
        }
        while (to > from && isSpace(chars[to - 1])) {
            to--;
            marks |= SPACED;
        }
        if (from == to || to - from > LONGEST) {
            return false;
        }
        length = to - from;
        for (int i = 0; i < length; i++) {
            char c = chars[from + i];
            if (c >= '\uFF01' && c <= '\uFF5E') {
                c = (char) (c - 0xFEE0);
                marks |= FULL_WIDTH;
            } else if (c == '\u2212') {
                c = '-';
            }
            text[i] = c;
        }
        return true;
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

    /// Units and a minus behind the number; gives where the number ends.
    private int suffixes(int end) {
        while (end > 0) {
            char c = text[end - 1];
            if (c == '%' && (marks & PERCENT) == 0) {
                marks |= PERCENT;
            } else if ((isCurrency(c) || c == '\u5143') && (marks & CURRENCY) == 0) {
                marks |= CURRENCY;
            } else if (c == '-' && end > 1 && (marks & TRAILING_MINUS) == 0) {
                marks |= TRAILING_MINUS;
                negative = true;
            } else if (!(isSpace(c) && (marks & (PERCENT | CURRENCY)) != 0)) {
                int code = code(end);
                if (code == 0) {
                    return end;
                }
                end -= code - 1;
            }
            end--;
        }
        return end;
    }

    /// A currency's code of three letters behind the number; gives its length.
    private int code(int end) {
        return end > 3 && (marks & CURRENCY) == 0 && mark(isCode(end - 3)) ? 3 : 0;
    }

    private boolean mark(boolean currency) {
        marks |= currency ? CURRENCY : 0;
        return currency;
    }

    private boolean isCode(int start) {
        return is(start, "CNY") || is(start, "RMB") || is(start, "USD") || is(start, "EUR") || is(start, "GBP");
    }

    private boolean is(int start, String word) {
        return text[start] == word.charAt(0) && text[start + 1] == word.charAt(1) && text[start + 2] == word.charAt(2);
    }

    /// A currency before the number, with spaces behind it.
    private boolean currency(int end) {
        int start = at;
        if (at < end && isCurrency(text[at])) {
            at++;
        } else if (at + 3 < end && isCode(at)) {
            at += 3;
        } else if (at + 2 < end && text[at] == 'U' && text[at + 1] == 'S' && text[at + 2] == '$') {
            at += 3;
        }
        if (at == start) {
            return false;
        }
        if ((marks & CURRENCY) != 0) {
            at = end;
            return false;
        }
        marks |= CURRENCY;
        while (at < end && isSpace(text[at])) {
            at++;
        }
        return true;
    }

    /// Digits, groups, fraction and exponent.
    private boolean body(int end, boolean comma) {
        int start = at;
        char decimal = comma ? ',' : '.';
        int n = 0;
        int run = 0;
        int before = 0;
        int groups = 0;
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
            } else if (!fraction && isGroup(c, comma) && (group == 0 || group == c)) {
                if (run == 0 || (groups == 0 ? run > 3 || text[start] == '0' : run != 3 && run != 2)) {
                    return false;
                }
                twos |= groups > 0 && run == 2;
                if (groups > 0 && twos && run == 3) {
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
        return true;
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
        marks |= groups == 1 && !fraction && (group == ',' || group == '.') ? EITHER : 0;
        marks |= before > 1 && text[0] == '0' ? LEADING_ZERO : 0;
        marks |= before - Math.min(first, before) > 15 ? LONG : 0;
        marks |= digits > 17 ? ROUNDED : 0;
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

    private static boolean isGroup(char c, boolean comma) {
        return c == (comma ? '.' : ',') || c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009' || c == '\'' || c == '\u2019';
    }

    private static boolean isCurrency(char c) {
        return c == '$' || c == '\u00A5' || c == '\uFFE5' || c == '\u20AC' || c == '\u00A3';
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u3000' || c == '\u202F';
    }
}
