package merchant.csv.record;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How fields stand in a record.
///
/// @param delimiter between fields
/// @param quote around fields, or [#NONE]
/// @param backslash true where a backslash, not a doubled quote, escapes a quote inside quotes
/// @param spaced true where spaces behind a delimiter are no part of the field; with the delimiter space, where a run of spaces is one
/// @param cuts where the columns of the delimiter [#ALIGNED] start, counted from 0; none where two spaces and more stand between them
public record Dialect(char delimiter, char quote, boolean backslash, boolean spaced, List<Integer> cuts) {
    /// A character that no file has: fields are never quoted.
    public static final char NONE = '\uFFFF';
    /// Another one, the delimiter of columns that are set out for the eye ([Aligned] puts it in place of a space). Such cells are not quoted, and the spaces around
    /// them are no part of them.
    public static final char ALIGNED = '\uFDD0';

    private static final String SPACES = "spaces";
    private static final String AT = "at:";
    private static final String WORD = AT + "1(,[0-9]{1,5}){1,999}";

    /// RFC 4180.
    public static final Dialect COMMA = new Dialect(',', '"', false);

    public Dialect {
        cuts = List.copyOf(cuts);
        quote = delimiter == ALIGNED ? NONE : quote;
        backslash &= delimiter != ALIGNED;
        spaced |= delimiter == ALIGNED;
    }

    /// A dialect whose columns are divided by a sign.
    public Dialect(char delimiter, char quote, boolean backslash, boolean spaced) {
        this(delimiter, quote, backslash, spaced, List.of());
    }

    /// A dialect whose spaces all belong to fields.
    public Dialect(char delimiter, char quote, boolean backslash) {
        this(delimiter, quote, backslash, false);
    }

    /// Columns set out for the eye.
    ///
    /// @param cuts where they start, counted from 0; none where two spaces and more stand between them
    public static Dialect aligned(List<Integer> cuts) {
        return new Dialect(ALIGNED, NONE, false, true, cuts);
    }

    /// The dialect of choices' words.
    public static Dialect of(String delimiter, String quote, boolean backslash, boolean spaced) {
        return isAligned(delimiter) ? aligned(cuts(delimiter)) : new Dialect(delimiter(delimiter), quote(quote), backslash, spaced);
    }

    /// Whether a delimiter's word speaks of columns set out for the eye: `spaces`, or `at:1,12,20` with the places at which they start, from 1.
    public static boolean isAligned(String word) {
        return word.equals(SPACES) || word.matches(WORD);
    }

    private static List<Integer> cuts(String word) {
        return word.equals(SPACES) ? List.of() : Stream.of(word.substring(AT.length()).split(",")).map(n -> Integer.parseInt(n) - 1).toList();
    }

    /// The delimiter's word, as a choice takes it.
    public String delimiterName() {
        return switch (delimiter) {
            case ',' -> "comma";
            case ';' -> "semicolon";
            case '\t' -> "tab";
            case '|' -> "pipe";
            case ' ' -> "space";
            case ALIGNED -> cuts.isEmpty() ? SPACES : AT + cuts.stream().map(c -> Integer.toString(c + 1)).collect(Collectors.joining(","));
            default -> String.valueOf(delimiter);
        };
    }

    /// The quote's word, as a choice takes it.
    public String quoteName() {
        return switch (quote) {
            case '"' -> "double";
            case '\'' -> "single";
            case NONE -> "none";
            default -> String.valueOf(quote);
        };
    }

    /// The character of a delimiter's word.
    public static char delimiter(String word) {
        return switch (word) {
            case "comma" -> ',';
            case "semicolon" -> ';';
            case "tab" -> '\t';
            case "pipe" -> '|';
            case "space" -> ' ';
            default -> isAligned(word) ? ALIGNED : word.charAt(0);
        };
    }

    /// The character of a quote's word.
    public static char quote(String word) {
        return switch (word) {
            case "double" -> '"';
            case "single" -> '\'';
            case "none" -> NONE;
            default -> word.charAt(0);
        };
    }
}
