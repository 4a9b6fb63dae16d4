package merchant.method.forecast.fit;

import java.util.List;
import merchant.result.ForecastResult.Unit;

/// What is known around a series apart from its values: when its periods are, and columns whose future is known. A forecaster that
/// wants it takes it by [Forecaster#at] before the backtest cuts the values; period 0 is always the first value of the series, so that the
/// same scene holds at every origin. What is only known afterwards does not belong here.
///
/// @param series the series' name; empty for a single one
/// @param unit how long a period is; NUMBER where there are no dates
/// @param starts first moment of each period, in seconds since 1970-01-01T00:00 on the shop's wall clock (period numbers for NUMBER), for
///     the past and the whole horizon
/// @param known columns with one value a period, as long as `starts`
@SuppressWarnings("ArrayRecordComponent")
public record Scene(String series, Unit unit, long[] starts, List<Known> known) {
    public Scene {
        known = List.copyOf(known);
    }

    /// A column whose future is known, such as a planned price or promotion.
    ///
    /// @param name the column's name
    /// @param values one a period, `NaN` where the table says nothing
    public record Known(String name, double[] values) {}
}
