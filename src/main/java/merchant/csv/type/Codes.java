package merchant.csv.type;

/// Codes that an export protects from the spreadsheet: `="17900"`, or led by a tab or an apostrophe.
final class Codes {
    private Codes() {}

    /// True where the characters are a protected code.
    static boolean wrapped(char[] chars, int from, int to) {
        char c = chars[from];
        if (c == '=' && to - from > 3) {
            return chars[from + 1] == '"' && chars[to - 1] == '"';
        }
        return (c == '\t' || c == '\'') && to - from > 1 && isCode(chars[from + 1]) && (c == '\t' || chars[to - 1] != '\'');
    }

    /// How many characters the protection has in front.
    static int front(char[] chars, int from) {
        return chars[from] == '=' ? 2 : 1;
    }

    /// How many it has behind.
    static int behind(char[] chars, int from, int to) {
        return chars[from] == '=' || chars[from] == '\'' && chars[to - 1] == '\'' ? 1 : 0;
    }

    /// The length without `.0`, `.00` and so on behind digits; the whole length where there is none.
    static int withoutZeroFraction(char[] chars, int from, int to) {
        int end = to;
        while (end > from && chars[end - 1] == '0') {
            end--;
        }
        return end < to && end > from + 1 && chars[end - 1] == '.' && chars[end - 2] >= '0' && chars[end - 2] <= '9' ? end - 1 : to;
    }

    private static boolean isCode(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '+' || c == '#';
    }
}
