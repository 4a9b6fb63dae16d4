package merchant.result;

import java.util.List;

/// A forecast of one series or many.
///
/// @param value what was forecast (the value column's name)
/// @param unit the step between periods
/// @param season periods in a season, 1 for none
/// @param horizon periods ahead
/// @param series one entry a series; the first is the one shown first
public record ForecastResult(Summary summary, String value, Unit unit, int season, int horizon,
        List<SeriesForecast> series, List<Sheet> sheets) implements Result {
    public ForecastResult {
        series = List.copyOf(series);
        sheets = List.copyOf(sheets);
    }

    /// The step between two periods.
    public enum Unit {
        HOUR, DAY, WEEK, MONTH, QUARTER, YEAR, NUMBER
    }
}
