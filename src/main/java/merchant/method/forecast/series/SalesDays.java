package merchant.method.forecast.series;

import java.util.LinkedHashMap;
import java.util.Map;
import merchant.method.Input;
import merchant.result.ForecastResult.Unit;

/// How many sales each series had on each day, whatever the period of the forecast: rows whose value is above 0. Where a row is a period's
/// measured value, by that period.
///
/// @param grid days, or the periods of the series
/// @param first number of the first of them in the grid
/// @param sales by name of the series, all of one length
@SuppressWarnings("ArrayRecordComponent")
public record SalesDays(Grid grid, long first, Map<String, int[]> sales) {
    private static final int MOST_DAYS = 20_000;

    public static SalesDays of(Input input, SeriesSet set) {
        var rows = Rows.read(input, input.table());
        boolean days = set.notes().lines() && set.grid().unit() != Unit.NUMBER && set.grid().unit() != Unit.HOUR;
        var grid = days ? Grid.of(Unit.DAY) : set.grid();
        long first = grid.index(rows.earliest());
        long length = grid.index(rows.latest()) - first + 1;
        var sales = new LinkedHashMap<String, int[]>();
        for (int s = 0; s < rows.names().size() && length <= MOST_DAYS; s++) {
            var own = new int[(int) length];
            for (int i = 0; i < rows.times()[s].length; i++) {
                own[(int) (grid.index(rows.times()[s][i]) - first)] += rows.values()[s][i] > 0 ? 1 : 0;
            }
            sales.put(rows.names().get(s), own);
        }
        return new SalesDays(grid, first, sales);
    }
}
