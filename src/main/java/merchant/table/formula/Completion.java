package merchant.table.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import merchant.table.Field;
import merchant.text.Sentence;

/// What could stand where the caret is: columns first, then functions.
///
/// @param shown what the list shows
/// @param inserted what replaces the text from `from` to the caret
/// @param from the first character that is replaced
/// @param help one line
public record Completion(String shown, String inserted, int from, Sentence help) {
    private static final int MOST = 12;

    /// Proposals for the word before the caret; none inside a quoted text.
    public static List<Completion> at(String text, int caret, List<Field> fields) {
        return at(text, caret, fields, MOST, false);
    }

    /// The same when asked for: all of them, functions also before their first letter.
    public static List<Completion> all(String text, int caret, List<Field> fields) {
        return at(text, caret, fields, Integer.MAX_VALUE, true);
    }

    private static List<Completion> at(String text, int caret, List<Field> fields, int most, boolean asked) {
        var before = text.substring(0, Math.clamp(caret, 0, text.length()));
        int from = start(before);
        if (from < 0) {
            return List.of();
        }
        boolean bracket = from < before.length() && before.charAt(from) == '[';
        var word = before.substring(bracket ? from + 1 : from).toLowerCase(Locale.ROOT);
        var first = new ArrayList<Completion>();
        var rest = new ArrayList<Completion>();
        for (var field : fields) {
            var proposal = new Completion(field.name(), written(field.name()), from, field.type().label());
            var name = field.name().toLowerCase(Locale.ROOT);
            if (name.startsWith(word)) {
                first.add(proposal);
            } else if (name.contains(word)) {
                rest.add(proposal);
            }
        }
        if (!bracket && (asked || !word.isEmpty())) {
            Op.functions().stream().filter(o -> o.word().startsWith(word)).forEach(o -> first.add(new Completion(o.word() + "(…)", o.word() + "(", from, o.help())));
        }
        first.addAll(rest);
        return first.stream().limit(most).toList();
    }

    /// A column's name as a formula writes it.
    public static String written(String column) {
        boolean bare = column.matches("[\\p{L}_][\\p{L}\\p{N}_]*") && !column.matches("(?i)and|or|not|in|true|false|missing");
        return bare ? column : "[" + column.replace("]", "]]") + "]";
    }

    /// Where the word before the end begins; −1 inside a quoted text.
    private static int start(String before) {
        int open = -1;
        char quote = 0;
        for (int i = 0; i < before.length(); i++) {
            char c = before.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '[') {
                open = i;
            } else if (c == ']') {
                open = -1;
            }
        }
        if (quote != 0) {
            return -1;
        }
        if (open >= 0) {
            return open;
        }
        int from = before.length();
        while (from > 0 && (Character.isLetterOrDigit(before.codePointBefore(from)) || before.charAt(from - 1) == '_')) {
            from -= Character.charCount(before.codePointBefore(from));
        }
        return from;
    }
}
