package merchant.store;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A column in numbers, computed by one pass.
///
/// @param rows all rows
/// @param missing rows without a value
/// @param distinct different values; exact up to 100,000 rows, above that an estimate within about 2 %
/// @param leastOrNull the smallest value (Long, Double, LocalDate, LocalDateTime, Boolean or String), null where all are missing
/// @param greatestOrNull the greatest value, likewise
/// @param mean the mean of a number column, `NaN` for other types
/// @param top the most frequent values, at most ten, most frequent first, then by value
public record ColumnProfile(long rows, long missing, long distinct, @Nullable Object leastOrNull, @Nullable Object greatestOrNull,
        double mean, List<Frequency> top) {
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
