package merchant.method.forecast.series;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import merchant.result.ForecastResult.Unit;

/// Finds the frequency in the gaps between successive moments of a series.
///
/// One record a period (most gaps have the length of one unit): that unit. Single events (whole orders, several rows at one moment, or gaps of all
/// lengths): hours up to three days, days up to twenty weeks, weeks beyond, because a shop plans by the week and weeks of a
/// year still make a season; coarser while more than half of the periods would be empty.
///
/// @param lines true for single events, false for one record a period
record FrequencyGuess(Unit unit, boolean lines) {
    private static final long HOUR = 3_600;
    private static final long DAY = 86_400;
    private static final long FEW_DAYS = 3 * DAY;
    private static final long SOME_WEEKS = 140 * DAY;
    private static final double MOST_GAPS = 0.6;
    private static final double SEVERAL = 1.1;

    static FrequencyGuess of(Rows rows) {
        var gaps = gaps(rows);
        boolean lines = rows.orders() || linesAtOneMoment(rows);
        if (!lines && gaps.length > 0) {
            for (var unit : List.of(Unit.YEAR, Unit.QUARTER, Unit.MONTH, Unit.WEEK, Unit.DAY, Unit.HOUR)) {
                if (Arrays.stream(gaps).filter(g -> isOne(unit, g)).count() >= MOST_GAPS * gaps.length) {
                    return new FrequencyGuess(unit, false);
                }
            }
        }
        return new FrequencyGuess(events(rows), true);
    }

    /// True where moments hold several rows of one series, unless most hold the same number of them (a table of several series
    /// whose names were not chosen, measured at the same moments).
    private static boolean linesAtOneMoment(Rows rows) {
        long moments = 0;
        var sizes = new HashMap<Integer, Integer>();
        for (var times : rows.times()) {
            for (int i = 0; i < times.length;) {
                int from = i;
                while (i < times.length && times[i] == times[from]) {
                    i++;
                }
                sizes.merge(i - from, 1, Integer::sum);
                moments++;
            }
        }
        long all = moments;
        boolean panel = sizes.entrySet().stream().anyMatch(e -> e.getKey() > 1 && e.getValue() >= MOST_GAPS * all);
        return rows.count() > SEVERAL * moments && !panel;
    }

    private static long[] gaps(Rows rows) {
        return Arrays.stream(rows.times()).filter(times -> times.length > 1).flatMapToLong(times -> {
            var moments = Rows.distinct(times);
            var gaps = new long[Math.max(0, moments.length - 1)];
            Arrays.setAll(gaps, i -> moments[i + 1] - moments[i]);
            return Arrays.stream(gaps);
        }).toArray();
    }

    private static boolean isOne(Unit unit, long gap) {
        return switch (unit) {
            case YEAR -> gap >= 364 * DAY && gap <= 367 * DAY;
            case QUARTER -> gap >= 89 * DAY && gap <= 93 * DAY;
            case MONTH -> gap >= 27 * DAY && gap <= 32 * DAY;
            case WEEK -> gap == 7 * DAY;
            case DAY -> gap == DAY;
            case HOUR -> gap <= HOUR && HOUR % gap == 0;
            case NUMBER -> false;
        };
    }

    private static Unit events(Rows rows) {
        long span = rows.latest() - rows.earliest();
        var unit = span > SOME_WEEKS ? Unit.WEEK : span > FEW_DAYS || rows.dayOnly() ? Unit.DAY : Unit.HOUR;
        while (unit != Unit.YEAR && mostlyEmpty(rows, unit)) {
            unit = Unit.values()[unit.ordinal() + 1];
        }
        return unit;
    }

    private static boolean mostlyEmpty(Rows rows, Unit unit) {
        var grid = Grid.of(unit);
        long periods = grid.index(rows.latest()) - grid.index(rows.earliest()) + 1;
        long held = Arrays.stream(rows.times()).flatMapToLong(Arrays::stream).map(grid::index).distinct().count();
        return held * 2 < periods;
    }

    /// The greatest common divisor of the gaps between plain period numbers, at least 1.
    static long step(Rows rows) {
        long step = 0;
        for (long gap : gaps(rows)) {
            long a = step;
            long b = gap;
            while (b != 0) {
                long rest = a % b;
                a = b;
                b = rest;
            }
            step = a;
        }
        return Math.max(1, step);
    }
}
