package merchant.csv.type;

/// Codes that an export protects from the spreadsheet: `="17900"`, or led by a tab or an apostrophe, or followed by a tab.
final class Codes {
    private Codes() {}

    /// True where the characters are protected.
    static boolean wrapped(char[] chars, int from, int to) {
        char c = chars[from];
        if (c == '=' && to - from > 2) {
            return chars[from + 1] == '"' && chars[to - 1] == '"' && to - from > 2;
        }
        if (c == '\t' || chars[to - 1] == '\t') {
            return to - from > 1;
        }
        return c == '\'' && to - from > 1 && isCode(chars, from + 1, to);
    }

    /// Whether the protection is a tab, which some exports put beside every value, amounts and times too.
    static boolean byTab(char[] chars, int from, int to) {
        return chars[from] == '\t' || chars[from] != '=' && chars[from] != '\'' && chars[to - 1] == '\t';
    }

    /// Where what is protected starts.
    static int start(char[] chars, int from, int to) {
        if (chars[from] == '=') {
            return from + 2;
        }
        int start = chars[from] == '\'' ? from + 1 : from;
        while (start < to && chars[start] == '\t') {
            start++;
        }
        return start;
    }

    /// Where what is protected ends; not before its start.
    static int end(char[] chars, int from, int to) {
        int start = start(chars, from, to);
        int end = chars[from] == '=' ? to - 1 : to;
        while (end > start && chars[end - 1] == '\t') {
            end--;
        }
        return Math.max(start, end);
    }

    /// The length without `.0`, `.00` and so on behind digits; the whole length where there is none.
    static int withoutZeroFraction(char[] chars, int from, int to) {
        int end = to;
        while (end > from && chars[end - 1] == '0') {
            end--;
        }
        return end < to && end > from + 1 && chars[end - 1] == '.' && chars[end - 2] >= '0' && chars[end - 2] <= '9' ? end - 1 : to;
    }

    /// Behind an apostrophe: a sign that starts a formula, or one word with a digit in it; `'tis` and `'quoted'` are words.
    private static boolean isCode(char[] chars, int from, int to) {
        char first = chars[from];
        if (first == '=' || first == '+' || first == '-' || first == '@' || first == '#') {
            return true;
        }
        boolean digit = false;
        for (int i = from; i < to; i++) {
            if (Signs.isSpace(chars[i]) || chars[i] == '\'') {
                return false;
            }
            digit |= chars[i] >= '0' && chars[i] <= '9';
        }
        return digit;
    }
}
