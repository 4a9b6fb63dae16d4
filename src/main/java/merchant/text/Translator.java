package merchant.text;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Says sentences in one language. A sentence without a translation is said in English, and a test lists it.
public final class Translator {
    /// The translator that needs no file.
    public static final Translator ENGLISH = new Translator(Language.ENGLISH, Map.of(), false);

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int DAY_LONG = 10;

    private final Language language;
    private final boolean command;
    private final Map<String, String> patterns;
    private final Numerals numerals;

    private Translator(Language language, Map<String, String> patterns, boolean command) {
        this.command = command;
        this.language = language;
        this.patterns = patterns;
        this.numerals = new Numerals(language);
    }

    /// The translator of a language; reads its translations when it is not English.
    public static Translator of(Language language) {
        return switch (language) {
            case ENGLISH -> ENGLISH;
            case CHINESE -> new Translator(language, Translations.read(language), false);
        };
    }

    /// The same language, with the words of the command line where they differ from those of the window.
    public Translator forCommands() {
        return new Translator(language, patterns, true);
    }

    public Language language() {
        return language;
    }

    /// How this language writes numbers and days.
    public Numerals numerals() {
        return numerals;
    }

    /// True where the pattern has a translation, or needs none.
    public boolean knows(String pattern) {
        return language == Language.ENGLISH || patterns.containsKey(pattern);
    }

    /// A sentence without places, in this language.
    public String say(String pattern, Object... parts) {
        return say(Sentence.of(pattern, parts));
    }

    /// The sentence in this language, its places filled.
    public String say(Sentence sentence) {
        var pattern = patterns.getOrDefault(sentence.pattern(), sentence.pattern());
        var said = new StringBuilder(pattern.length() + 32);
        int at = 0;
        while (at < pattern.length()) {
            int open = pattern.indexOf('{', at);
            int close = open < 0 ? -1 : pattern.indexOf('}', open);
            if (close < 0) {
                break;
            }
            literal(said, pattern, at, open);
            var value = place(pattern.substring(open + 1, close), sentence);
            said.append(gap(said, value)).append(value);
            at = close + 1;
        }
        literal(said, pattern, at, pattern.length());
        return joined(said.toString());
    }

    private void literal(StringBuilder said, String pattern, int from, int to) {
        if (from < to) {
            said.append(from > 0 ? gap(said, pattern.substring(from, to)) : "").append(pattern, from, to);
        }
    }

    /// Chinese and a Latin name or a day beside it have a space between them.
    private String gap(StringBuilder before, String after) {
        if (language != Language.CHINESE || before.isEmpty() || after.isEmpty()) {
            return "";
        }
        int left = before.codePointBefore(before.length());
        int right = after.codePointAt(0);
        if (isHan(right) && DAY.matcher(before.substring(Math.max(0, before.length() - DAY_LONG))).matches()
                || isHan(left) && after.length() >= DAY_LONG && DAY.matcher(after.substring(0, DAY_LONG)).matches()) {
            return " ";
        }
        return isHan(left) && isLatin(right) || isLatin(left) && isHan(right) ? " " : "";
    }

    private static boolean isHan(int sign) {
        return Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN;
    }

    private static boolean isLatin(int sign) {
        return Character.UnicodeScript.of(sign) == Character.UnicodeScript.LATIN;
    }

    /// Chinese sentences follow each other without a space, also where a pattern that joins them has one.
    private String joined(String said) {
        return switch (language) {
            case ENGLISH -> said;
            case CHINESE -> said.replace("。 ", "。");
        };
    }

    private String place(String number, Sentence sentence) {
        if (number.isEmpty() || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return "{" + number + "}";
        }
        int index = Integer.parseInt(number);
        return index < sentence.parts().size() ? say(sentence.parts().get(index)) : "";
    }

    private String say(Part part) {
        return switch (part) {
            case Part.Words words -> words.words();
            case Part.Count count -> numerals.whole(count.count());
            case Part.Amount amount -> numerals.number(amount.amount(), amount.decimals());
            case Part.Percent percent -> numerals.percent(percent.share(), percent.decimals());
            case Part.Day day -> numerals.day(day.day());
            case Part.Inner inner -> say(inner.sentence());
            case Part.Way way -> say(command ? way.command() : way.window());
            case Part.Listing listing -> listing.parts().stream().map(this::say)
                    .collect(Collectors.joining(language == Language.CHINESE ? "、" : ", "));
        };
    }
}
