package merchant.csv.record;

import merchant.text.Sentence;

/// What the quotes and spaces of a text say about its dialect.
final class Quotes {
    private static final int LONGEST = 400;

    private Quotes() {}

    /// Whether single quotes may enclose fields: where they do at both edges of a field at least twice, and double quotes hardly do.
    static boolean single(char[] text, int length) {
        var seen = enclosed(text, length, '\n');
        return seen.singles >= 2 && seen.doubles * 4 <= seen.singles;
    }

    /// Whether single quotes hold together what a delimiter would tear apart, at least twice and nearly wherever one opens a field: apostrophes of words do not close.
    static boolean holds(char[] text, int length, char delimiter) {
        var seen = enclosed(text, length, delimiter);
        return seen.held >= 2 && seen.open * 20 <= seen.singles;
    }

    /// How many fields quotes enclose.
    ///
    /// @param held of those in single quotes, how many have the delimiter within
    /// @param open fields that start with a single quote and end without one
    private record Enclosed(int singles, int doubles, int held, int open) {}

    private static Enclosed enclosed(char[] text, int length, char delimiter) {
        int singles = 0;
        int doubles = 0;
        int held = 0;
        int open = 0;
        for (int i = 0; i < length; i++) {
            char c = text[i];
            if ((c == '"' || c == '\'') && i + 1 < length && (i == 0 || isEdge(text[i - 1]))) {
                int end = i + 1;
                boolean divided = false;
                while (end < length && end - i < LONGEST && !(text[end] == c && (end + 1 == length || isEdge(text[end + 1]))) && text[end] != '\n') {
                    divided |= text[end] == delimiter;
                    end++;
                }
                boolean closed = end < length && text[end] == c;
                singles += closed && c == '\'' ? 1 : 0;
                doubles += closed && c == '"' ? 1 : 0;
                held += closed && divided && c == '\'' ? 1 : 0;
                open += !closed && c == '\'' ? 1 : 0;
                i = closed ? end : i;
            }
        }
        return new Enclosed(singles, doubles, held, open);
    }

    private static boolean isEdge(char c) {
        return c == ',' || c == ';' || c == '\t' || c == '|' || c == '\n' || c == '\r';
    }

    /// Whether a backslash stands before quotes inside quotes, where no quote is doubled.
    static boolean backslash(char[] text, int length, char quote) {
        int escaped = 0;
        int doubled = 0;
        for (int i = 1; i + 1 < length; i++) {
            if (text[i] == quote) {
                escaped += text[i - 1] == '\\' && !isEdge(text[i + 1]) ? 1 : 0;
                doubled += text[i - 1] == quote && !isEdge(text[i + 1]) && i > 1 && !isEdge(text[i - 2]) ? 1 : 0;
            }
        }
        return escaped > 0 && doubled == 0;
    }

    static boolean has(char[] text, int length, char sign) {
        for (int i = 0; i < length; i++) {
            if (text[i] == sign) {
                return true;
            }
        }
        return false;
    }

    /// Whether runs of two spaces and more stand between characters of most lines, as in columns set out for the eye.
    static boolean runs(char[] text, int length) {
        int lines = 0;
        int spaced = 0;
        boolean found = false;
        for (int i = 1; i < length; i++) {
            if (text[i] == '\n') {
                lines++;
                spaced += found ? 1 : 0;
                found = false;
            } else if (text[i] == ' ' && text[i - 1] == ' ') {
                found = true;
            }
        }
        return spaced * 2 > lines;
    }

    /// Whether spaces fill up cells beside a delimiter in most lines, so that what is set out for the eye is a file with delimiters.
    static boolean padded(char[] text, int length, char delimiter) {
        int lines = 0;
        int beside = 0;
        boolean found = false;
        for (int i = 1; i + 1 < length; i++) {
            if (text[i] == '\n') {
                lines++;
                beside += found ? 1 : 0;
                found = false;
            } else if (text[i] == delimiter && delimiter != ' ' && (text[i - 1] == ' ' || text[i + 1] == ' ')) {
                found = true;
            }
        }
        return beside * 2 > lines;
    }

    static Sentence reason(char quote) {
        return quote == '"' ? Sentence.of("Double quotes are usual, and nothing speaks against them.")
                : Sentence.of("Single quotes stand around fields, and double quotes do not.");
    }
}
