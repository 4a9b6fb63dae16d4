package merchant.table.view;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A column in numbers.
///
/// @param rows all rows
/// @param missing rows without a value
/// @param distinct different values
/// @param estimated true where `distinct` is an estimate (within about 10 %) and `top` is left empty, because counting each
///     value would take long: more than a million rows with more than 100,000 different values
/// @param leastOrNull the smallest value (Long, Double, LocalDate, LocalDateTime, Boolean or String), null where all are missing
/// @param greatestOrNull the greatest value, likewise
/// @param mean the mean of a number column, `NaN` for other types and where all are missing
/// @param top the most frequent values, at most ten, most frequent first, then by value
public record ColumnProfile(long rows, long missing, long distinct, boolean estimated, @Nullable Object leastOrNull,
        @Nullable Object greatestOrNull, double mean, List<Frequency> top) {
    public ColumnProfile {
        top = List.copyOf(top);
    }

    public Optional<Object> least() {
        return Optional.ofNullable(leastOrNull);
    }

    public Optional<Object> greatest() {
        return Optional.ofNullable(greatestOrNull);
    }

    /// A value and how many rows have it.
    public record Frequency(Object value, long count) {}
}
