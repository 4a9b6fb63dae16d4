package merchant.method.forecast.series;

/// One series without gaps.
///
/// @param name empty where the table holds a single one
/// @param first the number of its first period in the [Grid]
/// @param values one a period, all finite
/// @param filled true where there was no record
/// @param incomplete true where the period after the last was left out because it was not over
/// @param partial the value so far of that period, or NaN
@SuppressWarnings("ArrayRecordComponent")
public record RegularSeries(String name, long first, double[] values, boolean[] filled, boolean incomplete, double partial) {
    public int length() {
        return values.length;
    }

    /// The number of the first period after the series.
    public long next() {
        return first + values.length;
    }
}
