package merchant.method.forecast.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import merchant.text.Sentence;

/// A day, or some days, that move sales.
///
/// @param id kebab-case, stable, such as `spring-festival`
/// @param label its name
/// @param spans when it is, in time order
/// @param before how the days before its first day in which it moves sales already are cut: the farthest day of each part, rising; `1, 3, 10`
///     means the day before, 2 to 3 and 4 to 10 days before
/// @param after likewise the days after its last day
/// @param moves true where it falls in another month from year to year, so that a season of months cannot know it
public record Holiday(String id, Sentence label, List<Span> spans, List<Integer> before, List<Integer> after, boolean moves) {
    private static final List<Integer> STANDARD = List.of(1, 3, 7, 14, 21, 31);

    public Holiday {
        spans = List.copyOf(spans);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /// So many days cut where nothing better is known: parts that double in length.
    static List<Integer> parts(int days) {
        var ends = new ArrayList<Integer>();
        STANDARD.stream().filter(e -> e < days).forEach(ends::add);
        if (days > 0) {
            ends.add(days);
        }
        return ends;
    }

    /// One occurrence, first and last day included.
    public record Span(LocalDate first, LocalDate last) {}
}
