package merchant.method.forecast.series;

import java.util.List;
import merchant.result.ForecastResult.Unit;

/// The regular series of a table.
///
/// @param grid their periods
/// @param pace how long a period is; the grid's unit, or, for plain period numbers, what the user said they are
/// @param series in order of first appearance
public record SeriesSet(Grid grid, Unit pace, List<RegularSeries> series, Notes notes) {
    public SeriesSet {
        series = List.copyOf(series);
    }

    /// Periods in the usual season.
    public int cycle() {
        return Grid.cycle(pace);
    }
}
