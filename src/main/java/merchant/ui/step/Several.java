package merchant.ui.step;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Several values in one line, with semicolons between, such that any values read back as they were: one that holds a semicolon or a quote, begins or ends with
/// a space, is empty, or holds what a line cannot show stands in double quotes. Within them a quote is doubled, and `\n`, `\t`, `\r`, `\\` and `\u0007` stand for signs.
final class Several {
    private static final int HEX = 16;
    private static final int DIGITS = 4;

    private Several() {}

    static String written(List<String> values) {
        return values.stream().map(Several::written).collect(Collectors.joining("; "));
    }

    /// One value as it stands among several.
    static String written(String value) {
        boolean plain = !value.isEmpty() && value.equals(value.strip()) && value.chars().noneMatch(c -> c == ';' || c == '；' || c == '"' || Character.isISOControl(c));
        if (plain) {
            return value;
        }
        var quoted = new StringBuilder("\"");
        value.chars().forEach(c -> quoted.append(switch (c) {
            case '"' -> "\"\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            case '\r' -> "\\r";
            default -> Character.isISOControl(c) ? String.format("\\u%04x", c) : String.valueOf((char) c);
        }));
        return quoted.append('"').toString();
    }

    static List<String> read(String typed) {
        var values = new ArrayList<String>();
        int at = 0;
        while (at < typed.length()) {
            while (at < typed.length() && Character.isWhitespace(typed.charAt(at))) {
                at++;
            }
            int end = at < typed.length() && typed.charAt(at) == '"' ? closing(typed, at) : -1;
            int next = end < 0 ? at : end + 1;
            while (next < typed.length() && typed.charAt(next) != ';' && typed.charAt(next) != '；') {
                next++;
            }
            boolean quoted = end >= 0 && typed.substring(end + 1, next).isBlank();
            var value = quoted ? unquoted(typed.substring(at + 1, end)) : typed.substring(at, next).strip();
            if (quoted || !value.isEmpty()) {
                values.add(value);
            }
            at = next + 1;
        }
        return List.copyOf(values);
    }

    /// Where the quotes that open here close; −1 where they do not.
    private static int closing(String typed, int open) {
        for (int i = open + 1; i < typed.length(); i++) {
            if (typed.charAt(i) == '"') {
                if (i + 1 == typed.length() || typed.charAt(i + 1) != '"') {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    private static String unquoted(String inner) {
        var text = inner.replace("\"\"", "\"");
        var value = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            char next = sign == '\\' && i + 1 < text.length() ? text.charAt(i + 1) : 0;
            boolean coded = next == 'u' && i + 2 + DIGITS <= text.length() && text.substring(i + 2, i + 2 + DIGITS).matches("[0-9a-f]{4}");
            if (coded) {
                value.append((char) Integer.parseInt(text, i + 2, i + 2 + DIGITS, HEX));
                i += DIGITS + 1;
            } else if ("ntr\\".indexOf(next) >= 0 && next != 0) {
                value.append(switch (next) {
                    case 'n' -> '\n';
                    case 't' -> '\t';
                    case 'r' -> '\r';
                    default -> '\\';
                });
                i++;
            } else {
                value.append(sign);
            }
        }
        return value.toString();
    }
}
