package merchant.table.view;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A column in numbers.
///
/// @param rows all rows looked at
/// @param missing rows without a value; an empty text is none
/// @param distinct different values
/// @param estimated true where `distinct` is an estimate (within about 10 %) and `top` is left empty, because counting each
///     value would take long: more than a million rows with more than 100,000 different values
/// @param leastOrNull the smallest value (Long, Double, LocalDate, LocalDateTime, Boolean or String), null where all are missing
/// @param greatestOrNull the greatest value, likewise
/// @param mean the mean of a number column, `NaN` for other types and where all are missing
/// @param top the most frequent values, at most ten, most frequent first, then by value
/// @param spreadOrNull where the middle of a number column lies; null for other types and where all are missing
/// @param bins how often which range occurs, in order without gaps; empty for text, flags, and where all are missing
public record ColumnProfile(long rows, long missing, long distinct, boolean estimated, @Nullable Object leastOrNull,
        @Nullable Object greatestOrNull, double mean, List<Frequency> top, @Nullable Spread spreadOrNull, List<Bin> bins) {

    public ColumnProfile {
        top = List.copyOf(top);
        bins = List.copyOf(bins);
    }

    public Optional<Object> least() {
        return Optional.ofNullable(leastOrNull);
    }

    public Optional<Object> greatest() {
        return Optional.ofNullable(greatestOrNull);
    }

    public Optional<Spread> spread() {
        return Optional.ofNullable(spreadOrNull);
    }

    /// A value and how many rows have it.
    public record Frequency(Object value, long count) {}

    /// The quartiles, and how many values lie outside the fences 1.5 interquartile ranges beyond them (Tukey's rule).
    ///
    /// @param low Q1 − 1.5 (Q3 − Q1)
    /// @param high Q3 + 1.5 (Q3 − Q1)
    /// @param below values below the lower fence
    /// @param above values above the upper fence
    public record Spread(double lowerQuartile, double median, double upperQuartile, double low, double high, long below, long above) {
        public long outliers() {
            return below + above;
        }
    }

    /// A range of values and how many rows lie in it. Numbers: from (included) to (not included), both Double; the first and the last
    /// may be open and are `null` at that side, holding the outliers. Dates: first and last day, both LocalDate and included.
    public record Bin(@Nullable Object from, @Nullable Object to, long count) {}
}
