package merchant.method.forecast.calendar;

import java.util.List;
import java.util.stream.Stream;
import merchant.method.Companion;
import merchant.method.Input;
import merchant.method.Parameter;
import merchant.method.Settings;
import merchant.text.Sentence;

/// The parameter `calendar`, and what it means for a table.
public final class CalendarChoice {
    private static final String KEY = "calendar";
    private static final String AUTOMATIC = "automatic";
    private static final String OWN = "holidays";
    private static final List<String> OPTIONS = List.of(AUTOMATIC, "none", "china", "western", "both", "us", "uk", "germany", "japan");

    /// The parameter.
    public static final Parameter PARAMETER = new Parameter.Choice(Parameter.About.of(KEY, "Holidays",
            "Shopping days and public holidays that may move sales. Automatic: those of the country that the table shows, else those that explain the past best."),
            AUTOMATIC, OPTIONS.stream().map(o -> new Parameter.Option(o, label(o))).toList());

    /// The table of the user's own holidays.
    public static final Companion COMPANION = new Companion(OWN, Sentence.of("Own holidays and events"),
            Sentence.of("Names with a date and perhaps a last day, such as a fair or the shop's anniversary: what they did to the past is expected of the next."),
            OwnHolidays::fits);

    private CalendarChoice() {}

    /// What an option is called.
    static Sentence label(String id) {
        return switch (id) {
            case AUTOMATIC -> Sentence.of("Automatic");
            case "china" -> Sentence.of("China");
            case "western" -> Sentence.of("Western shopping days");
            case "both" -> Sentence.of("China and western");
            case "us" -> Sentence.of("United States");
            case "uk" -> Sentence.of("United Kingdom");
            case "germany" -> Sentence.of("Germany");
            case "japan" -> Sentence.of("Japan");
            default -> Sentence.of("none");
        };
    }

    /// The holidays that the settings ask for, with those of the second table `holidays`; where the method has no such parameter, as if it were
    /// automatic.
    ///
    /// @throws merchant.problem.Problem where the second table cannot be read as holidays
    public static Calendar of(Input input, Settings settings) {
        var own = input.other(OWN).map(OwnHolidays::read).orElse(List.of());
        var asked = settings.values().getOrDefault(KEY, AUTOMATIC).toString();
        if (!asked.equals(AUTOMATIC)) {
            return new Calendar(List.of(Calendar.choice(asked, own)), List.of());
        }
        return CountryGuess.of(input.table()).map(g -> new Calendar(List.of(Calendar.choice(g.calendar(), own)), List.of(g.reason())))
                .orElseGet(() -> new Calendar(Stream.of("none", "china", "western", "both").map(o -> Calendar.choice(o, own)).toList(), List.of()));
    }
}
