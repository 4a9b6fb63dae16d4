package merchant.csv.type;

import java.util.List;

/// Words that stand for nothing, for yes and for no, compared without making text of the characters.
public final class Words {
    /// What [#missing] gives for an empty cell, a word that is missing in every column, and one that is missing in a column of numbers
    /// or dates but may be meant in a column of text.
    public static final int VALUE = 0;
    public static final int EMPTY = 1;
    public static final int WORD = 2;
    public static final int WORD_AMONG_NUMBERS = 3;

    private static final List<String> MISSING = List.of("-", "--", "\u2014", "\u2013", "\u2015", "\u2014\u2014", "n/a", "n.a.", "#n/a", "null", "(null)", "<null>", "\\n", "\u65E0", "<na>");
    private static final List<String> MISSING_AMONG_NUMBERS = List.of("na", "nan", "none", "nil", "\u7A7A", "\u6682\u65E0", "\u672A\u77E5", "unknown",
            "\u4E0D\u8BE6", "missing", "(none)",
            "#value!", "#ref!", "#div/0!", "#name?", "#null!", "#num!", "?", "/", ".", "...");
    /// Words for yes at even places, for no at odd ones; a column speaks in one pair. The pairs of single letters need both to occur.
    private static final String[] PAIRS = {"yes", "no", "true", "false", "\u662F", "\u5426", "\u5BF9", "\u9519", "\u771F", "\u5047", "on", "off", "\u5F00", "\u5173", "\u6709", "\u65E0",
        "y", "n", "t", "f", "\u221A", "\u00D7", "\u2713", "\u2717", "\u2714", "\u2718"};
    private static final int FIRST_LETTERS = 8;
    /// The place of 有, whose opposite 无 is a word for nothing where it stands alone.
    static final int HAVE = 14;
    private static final int LONGEST = 8;
    private static final int OFTEN = 20;

    private Words() {}

    /// Whether a cell's characters stand for nothing.
    public static int missing(char[] chars, int from, int to) {
        while (from < to && Signs.isSpace(chars[from])) {
            from++;
        }
        while (to > from && Signs.isSpace(chars[to - 1])) {
            to--;
        }
        int length = to - from;
        if (length == 0) {
            return EMPTY;
        }
        if (length > LONGEST || chars[from] >= '0' && chars[from] <= '9' || length > 2 && chars[from] == '-') {
            return VALUE;
        }
        if (any(MISSING, chars, from, length)) {
            return WORD;
        }
        return any(MISSING_AMONG_NUMBERS, chars, from, length) ? WORD_AMONG_NUMBERS : VALUE;
    }

    /// Twice the pair's number, plus 0 for yes and 1 for no; −1 where the characters are neither.
    public static int flag(char[] chars, int from, int to) {
        while (from < to && Signs.isSpace(chars[from])) {
            from++;
        }
        while (to > from && Signs.isSpace(chars[to - 1])) {
            to--;
        }
        int length = to - from;
        if (length == 0 || length > 5) {
            return -1;
        }
        for (int i = 0; i < PAIRS.length; i++) {
            if (same(PAIRS[i], chars, from, length)) {
                return i;
            }
        }
        return -1;
    }

    /// Whether the outcomes of [#flag] seen in a column, as bits, make it a yes/no column: they are of one pair, and both occur, or one
    /// full word so often that it is no accident.
    static boolean oneFlag(int seen, long values) {
        for (int pair = 0; pair < PAIRS.length / 2; pair++) {
            int bits = 3 << 2 * pair;
            if (seen != 0 && (seen & ~bits) == 0) {
                return seen == bits || pair < FIRST_LETTERS && values >= OFTEN;
            }
        }
        return false;
    }

    /// Whether a column that does not speak so throughout speaks of yes and no at all: both words of a pair occur, or a full word. A single y beside an x says neither.
    static boolean someFlag(int seen) {
        for (int pair = 0; pair < PAIRS.length / 2; pair++) {
            int bits = seen & 3 << 2 * pair;
            if (bits != 0 && (pair < FIRST_LETTERS || bits == 3 << 2 * pair)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the characters are 无, which is "no" beside 有.
    static boolean isNone(char[] chars, int from, int to) {
        return flag(chars, from, to) == HAVE + 1;
    }

    private static boolean any(List<String> words, char[] chars, int from, int length) {
        for (int i = 0; i < words.size(); i++) {
            if (same(words.get(i), chars, from, length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(String word, char[] chars, int from, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = chars[from + i];
            if ((c >= 'A' && c <= 'Z' ? c + 32 : c) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
