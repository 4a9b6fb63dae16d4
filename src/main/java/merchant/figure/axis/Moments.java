package merchant.figure.axis;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import merchant.result.ForecastResult.Unit;
import merchant.text.Language;
import merchant.text.Sentence;
import merchant.text.Translator;

/// How a language writes a period: `Mar 2024` and `2024年3月`, `2024-03-05 14:00`.
public final class Moments {
    private static final long FARTHEST = 250_000_000_000_000L;

    private Moments() {}

    /// Seconds since 1970 as a wall clock; moments beyond what a calendar holds are taken to its end.
    static LocalDateTime clock(long moment) {
        return LocalDateTime.ofEpochSecond(Math.clamp(moment, -FARTHEST, FARTHEST), 0, ZoneOffset.UTC);
    }

    static long moment(LocalDateTime clock) {
        return clock.toEpochSecond(ZoneOffset.UTC);
    }

    /// A period in words.
    public static String say(long moment, Unit unit, Translator translator) {
        var clock = clock(moment);
        return switch (unit) {
            case HOUR -> clock.toLocalDate() + " " + hour(clock);
            case DAY -> clock.toLocalDate() + " " + clock.getDayOfWeek().getDisplayName(TextStyle.SHORT, translator.language().locale());
            case WEEK -> translator.say(Sentence.of("week of {0}", clock.toLocalDate()));
            case MONTH -> month(clock, translator.language());
            case QUARTER -> clock.getYear() + (chinese(translator.language()) ? "年" : " ") + quarter(clock);
            case YEAR -> year(clock, translator.language());
            case NUMBER -> Long.toString(moment);
        };
    }

    /// The day on which a period starts, or its number.
    public static String day(long moment, Unit unit) {
        return unit == Unit.NUMBER ? Long.toString(moment) : unit == Unit.HOUR ? clock(moment).toString() : clock(moment).toLocalDate().toString();
    }

    static String hour(LocalDateTime clock) {
        return "%02d:%02d".formatted(clock.getHour(), clock.getMinute());
    }

    static String quarter(LocalDateTime clock) {
        return "Q" + ((clock.getMonthValue() + 2) / 3);
    }

    static String year(LocalDateTime clock, Language language) {
        return clock.getYear() + (chinese(language) ? "年" : "");
    }

    static String month(LocalDateTime clock, Language language) {
        return chinese(language) ? clock.getYear() + "年" + clock.getMonthValue() + "月" : monthName(clock, language) + " " + clock.getYear();
    }

    static String monthName(LocalDateTime clock, Language language) {
        return chinese(language) ? clock.getMonthValue() + "月" : clock.getMonth().getDisplayName(TextStyle.SHORT, language.locale());
    }

    static String dayOfMonth(LocalDateTime clock, Language language) {
        return chinese(language) ? clock.getDayOfMonth() + "日" : Integer.toString(clock.getDayOfMonth());
    }

    static String dayAndMonth(LocalDateTime clock, Language language) {
        return chinese(language) ? clock.getMonthValue() + "月" + clock.getDayOfMonth() + "日"
                : clock.getDayOfMonth() + " " + monthName(clock, language);
    }

    static boolean chinese(Language language) {
        return language == Language.CHINESE;
    }
}
