package merchant.text;

import java.util.Locale;

/// A language of the program, with the name that its speakers read.
public enum Language {
    ENGLISH("en", "English", Locale.US),
    CHINESE("zh", "简体中文", Locale.SIMPLIFIED_CHINESE);

    private final String tag;
    private final String endonym;
    private final Locale locale;

    Language(String tag, String endonym, Locale locale) {
        this.tag = tag;
        this.endonym = endonym;
        this.locale = locale;
    }

    /// The short id used by preferences and `--language`: `en` or `zh`.
    public String tag() {
        return tag;
    }

    /// The language's name in itself.
    public String endonym() {
        return endonym;
    }

    /// The locale for numbers and dates.
    public Locale locale() {
        return locale;
    }

    /// The language of a tag such as `zh-CN`; English where the tag is unknown.
    public static Language ofTag(String tag) {
        return tag.toLowerCase(Locale.ROOT).startsWith("zh") ? CHINESE : ENGLISH;
    }
}
