package merchant.method.forecast.calendar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import merchant.text.Sentence;

/// Which holidays a forecast may use: one choice, or several of which the past decides; the user's own are in all of them.
///
/// @param choices at least one; several where the one that explains the past best is to be taken
/// @param reason why these; empty where there is nothing to say
public record Calendar(List<Choice> choices, List<Sentence> reason) {
    /// No holidays at all.
    public static final Calendar NONE = new Calendar(List.of(new Choice("none", Sentence.of("none"), List.of())), List.of());

    public Calendar {
        choices = List.copyOf(choices);
        reason = List.copyOf(reason);
    }

    /// A set of holidays that belong together.
    ///
    /// @param id the option's id, such as `china`
    public record Choice(String id, Sentence label, List<Holiday> holidays) {
        public Choice {
            holidays = List.copyOf(holidays);
        }
    }

    /// All holidays that any choice has, each once.
    public List<Holiday> all() {
        var all = new LinkedHashSet<Holiday>();
        choices.forEach(c -> all.addAll(c.holidays()));
        return List.copyOf(all);
    }

    /// The choice of an option.
    static Choice choice(String id, List<Holiday> own) {
        Set<String> groups = switch (id) {
            case "china" -> Set.of("china");
            case "western" -> Set.of("western");
            case "both" -> Set.of("china", "western");
            case "us" -> Set.of("western", "us");
            case "uk" -> Set.of("western", "uk");
            case "germany" -> Set.of("western", "germany");
            case "japan" -> Set.of("western", "japan");
            default -> Set.of();
        };
        var holidays = new ArrayList<>(Holidays.of(groups));
        holidays.addAll(own);
        return new Choice(id, CalendarChoice.label(id), holidays);
    }
}
