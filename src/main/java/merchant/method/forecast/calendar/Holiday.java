package merchant.method.forecast.calendar;

import java.time.LocalDate;
import java.util.List;
import merchant.text.Sentence;

/// A day, or some days, that move sales.
///
/// @param id kebab-case, stable, such as `spring-festival`
/// @param label its name
/// @param spans when it is, in time order
/// @param before days before the first day in which it moves sales already
/// @param after days after the last day in which it still does
/// @param moves true where it falls in another month from year to year, so that a season of months cannot know it
public record Holiday(String id, Sentence label, List<Span> spans, int before, int after, boolean moves) {
    public Holiday {
        spans = List.copyOf(spans);
    }

    /// One occurrence, first and last day included.
    public record Span(LocalDate first, LocalDate last) {}
}
