package merchant.csv.type;

/// Reads what most cells of numbers are, digits with an optional minus and at most one point or comma, and tells at once that days and times are no
/// numbers, because [NumberParser] runs several times a cell. Says of them what that would.
final class PlainNumber {
    private static final int MOST = 15;
    private static final int GROUP = 3;

    /// What the characters are.
    enum Kind {
        NUMBER,
        /// Surely no number.
        NONE,
        /// Perhaps a number, with more signs than are read here.
        OTHER
    }

    private boolean minus;
    private long size;
    private int digits;
    private int scale;
    private int marks;

    /// Reads the characters; what they are of a number stands in the fields until the next call.
    ///
    /// @param comma true where the comma is the decimal mark and the point groups
    Kind take(char[] chars, int from, int to, boolean comma) {
        minus = from < to && chars[from] == '-';
        int first = from + (minus ? 1 : 0);
        int mark = -1;
        size = 0;
        for (int i = first; i < to; i++) {
            char c = chars[i];
            if (isDigit(c)) {
                size = size * 10 + c - '0';
            } else if ((c == '.' || c == ',') && mark < 0) {
                mark = i;
            } else {
                return (c == '-' || c == '/' || c == ':') && i > first && i + 1 < to && isDigit(chars[i - 1]) && isDigit(chars[i + 1]) ? Kind.NONE : Kind.OTHER;
            }
        }
        digits = to - first - (mark < 0 ? 0 : 1);
        if (digits < 1 || digits > MOST) {
            return Kind.OTHER;
        }
        scale = 0;
        if (mark < 0) {
            marks = digits > 1 && chars[first] == '0' ? NumberParser.LEADING_ZERO : 0;
            return Kind.NUMBER;
        }
        return chars[mark] == (comma ? ',' : '.') ? fraction(chars, first, mark, to) : grouped(chars, first, mark, to);
    }

    private Kind fraction(char[] chars, int first, int mark, int to) {
        scale = to - mark - 1;
        int last = to - 1;
        while (chars[last] == '0') {
            last--;
        }
        marks = NumberParser.FRACTION | (last == mark && scale > 0 ? NumberParser.ZERO_FRACTION : 0) | (mark - first > 1 && chars[first] == '0' ? NumberParser.LEADING_ZERO : 0);
        if (chars[first] == '0' || mark == first) {
            digits = 1;
            for (long left = size / 10; left > 0; left /= 10) {
                digits++;
            }
        }
        return Kind.NUMBER;
    }

    private Kind grouped(char[] chars, int first, int mark, int to) {
        marks = NumberParser.GROUPED | NumberParser.EITHER;
        int before = mark - first;
        return before > 0 && before <= GROUP && chars[first] != '0' && to - mark - 1 == GROUP ? Kind.NUMBER : Kind.NONE;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    boolean minus() {
        return minus;
    }

    /// The digits as one whole number.
    long size() {
        return size;
    }

    /// How many digits there are; leading zeros apart where there is a fraction.
    int digits() {
        return digits;
    }

    /// How many digits stand behind the decimal mark.
    int scale() {
        return scale;
    }

    /// Bits of [NumberParser].
    int marks() {
        return marks;
    }
}
