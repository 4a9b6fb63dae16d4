package merchant.csv.record;

/// How fields stand in a record.
///
/// @param delimiter between fields
/// @param quote around fields, or [#NONE]
/// @param backslash true where a backslash, not a doubled quote, escapes a quote inside quotes
/// @param spaced true where spaces behind a delimiter are no part of the field; with the delimiter space, where a run of spaces is one
public record Dialect(char delimiter, char quote, boolean backslash, boolean spaced) {
    /// A character that no file has: fields are never quoted.
    public static final char NONE = '\uFFFF';

    /// RFC 4180.
    public static final Dialect COMMA = new Dialect(',', '"', false);

    /// A dialect whose spaces all belong to fields.
    public Dialect(char delimiter, char quote, boolean backslash) {
        this(delimiter, quote, backslash, false);
    }

    /// The delimiter's word, as a choice takes it.
    public String delimiterName() {
        return switch (delimiter) {
            case ',' -> "comma";
            case ';' -> "semicolon";
            case '\t' -> "tab";
            case '|' -> "pipe";
            case ' ' -> "space";
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
            default -> word.charAt(0);
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
