package merchant.method.forecast.series;

import java.util.Arrays;

/// One series without gaps.
///
/// @param name empty where the table holds a single one
/// @param first the number of its first period in the [Grid]
/// @param values one a period, all finite; what was not seen is estimated
/// @param filled true where there was no record
/// @param incomplete true where the period after the last was left out because it was not over
/// @param partial the value so far of that period, or NaN
/// @param days where periods are weeks of dated lines: what each of their days held, seven a week; else empty
/// @param unknown true where the demand could not be seen, such as in a time without stock
@SuppressWarnings("ArrayRecordComponent")
public record RegularSeries(String name, long first, double[] values, boolean[] filled, boolean incomplete, double partial, double[] days, boolean[] unknown) {
    public RegularSeries(String name, long first, double[] values, boolean[] filled, boolean incomplete, double partial) {
        this(name, first, values, filled, incomplete, partial, new double[0]);
    }

    public RegularSeries(String name, long first, double[] values, boolean[] filled, boolean incomplete, double partial, double[] days) {
        this(name, first, values, filled, incomplete, partial, days, new boolean[values.length]);
    }

    public int length() {
        return values.length;
    }

    /// The values with `NaN` where the demand could not be seen: what may judge a forecast.
    public double[] seen() {
        var seen = values.clone();
        Arrays.setAll(seen, t -> unknown[t] ? Double.NaN : seen[t]);
        return seen;
    }

    /// The same with periods that nobody could see, their values estimated by [Gaps], and at least what was sold.
    public RegularSeries without(boolean[] periods, int cycle) {
        var hidden = values.clone();
        Arrays.setAll(hidden, t -> periods[t] ? Double.NaN : hidden[t]);
        var estimated = Gaps.filled(hidden, cycle).clone();
        Arrays.setAll(estimated, t -> periods[t] ? Math.max(values[t], estimated[t]) : values[t]);
        return new RegularSeries(name, first, estimated, filled, incomplete, partial, days, periods);
    }

    /// The number of the first period after the series.
    public long next() {
        return first + values.length;
    }
}
