package merchant.method.forecast.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import merchant.method.forecast.calendar.HolidayColumn.Part;
import merchant.result.ForecastResult.Unit;

/// The columns that holidays make of periods.
///
/// Hours and days: one column for each part of a holiday's days (mostly 1, 2–3, 4–7, 8–14, 15–21 days before; likewise its own days and those
/// after). Weeks: before, during and after are a column each. Months and quarters: the same, of holidays that move between
/// months alone, because the others cannot be told from the season. Years and plain numbers: none.
public final class HolidayColumns {
    private static final long DAY = 86_400;
    private static final long LONGEST = 31;
    private static final int MARGIN = 40;
    private static final int SHORTEST = 3;

    private final Unit unit;
    private final boolean fine;
    private final long firstDay;
    /// One a period, and one more: days since the first day.
    private final int[] bounds;

    private HolidayColumns(Unit unit, boolean fine, long[] starts) {
        this.unit = unit;
        this.fine = fine;
        firstDay = Math.floorDiv(starts[0], DAY);
        bounds = new int[starts.length + 1];
        for (int i = 0; i < starts.length; i++) {
            bounds[i] = (int) (Math.floorDiv(starts[i], DAY) - firstDay);
        }
        bounds[starts.length] = Math.max(bounds[starts.length - 1] + 1, (int) (Math.floorDiv(after(unit, starts[starts.length - 1]), DAY) - firstDay));
    }

    private static long after(Unit unit, long start) {
        var date = LocalDate.ofEpochDay(Math.floorDiv(start, DAY));
        return switch (unit) {
            case HOUR -> start + 3_600;
            case DAY, NUMBER -> start + DAY;
            case WEEK -> start + 7 * DAY;
            case MONTH -> date.plusMonths(1).toEpochDay() * DAY;
            case QUARTER -> date.plusMonths(3).toEpochDay() * DAY;
            case YEAR -> date.plusYears(1).toEpochDay() * DAY;
        };
    }

    /// The columns that are not 0 in every period.
    ///
    /// @param starts first moment of each period, rising, as in [merchant.method.forecast.fit.Scene]
    public static List<HolidayColumn> of(List<Holiday> holidays, Unit unit, long[] starts) {
        return of(holidays, unit, unit == Unit.HOUR || unit == Unit.DAY, starts);
    }

    /// The same, but weeks have a column for each part too, its share of the week's days, of three days at least where there are so many. A week that holds the last days before a holiday and the next
    /// year more of them are not alike, and only their parts tell in what.
    public static List<HolidayColumn> parts(List<Holiday> holidays, Unit unit, long[] starts) {
        return of(holidays, unit, unit == Unit.HOUR || unit == Unit.DAY || unit == Unit.WEEK, starts);
    }

    private static List<HolidayColumn> of(List<Holiday> holidays, Unit unit, boolean fine, long[] starts) {
        if (starts.length == 0 || unit == Unit.NUMBER || unit == Unit.YEAR) {
            return List.of();
        }
        var made = new HolidayColumns(unit, fine, starts);
        var columns = new ArrayList<HolidayColumn>();
        for (var holiday : holidays) {
            if (holiday.moves() || unit == Unit.HOUR || unit == Unit.DAY || unit == Unit.WEEK) {
                made.add(holiday, columns);
            }
        }
        return columns;
    }

    private void add(Holiday holiday, List<HolidayColumn> into) {
        parts(holiday, Part.BEFORE, holiday.before(), into);
        long longest = holiday.spans().stream().mapToLong(s -> s.last().toEpochDay() - s.first().toEpochDay() + 1).max().orElse(0);
        parts(holiday, Part.DURING, Holiday.parts((int) Math.min(longest, LONGEST)), into);
        parts(holiday, Part.AFTER, holiday.after(), into);
    }

    private void parts(Holiday holiday, Part part, List<Integer> ends, List<HolidayColumn> into) {
        int from = 1;
        for (int to : fine || ends.isEmpty() ? ends : List.of(ends.getLast())) {
            // a day beside two others is a seventh of one week a year: too little to learn apart from them
            if (unit == Unit.WEEK && fine && to < SHORTEST && to < ends.getLast()) {
                continue;
            }
            var values = values(holiday, part, from, to);
            if (Arrays.stream(values).anyMatch(v -> v > 0)) {
                into.add(new HolidayColumn(holiday, part, from, to, values));
            }
            from = to + 1;
        }
    }

    private double[] values(Holiday holiday, Part part, int from, int to) {
        var days = new boolean[bounds[bounds.length - 1]];
        for (var span : holiday.spans()) {
            int first = (int) (span.first().toEpochDay() - firstDay);
            int last = (int) (span.last().toEpochDay() - firstDay);
            if (last >= -MARGIN && first < days.length + MARGIN) {
                switch (part) {
                    case BEFORE -> mark(days, first - to, first - from);
                    case DURING -> mark(days, first + from - 1, Math.min(last, first + to - 1));
                    case AFTER -> mark(days, last + from, last + to);
                }
            }
        }
        return shares(days);
    }

    private static void mark(boolean[] days, int from, int to) {
        for (int d = Math.max(0, from); d <= Math.min(days.length - 1, to); d++) {
            days[d] = true;
        }
    }

    private double[] shares(boolean[] days) {
        var shares = new double[bounds.length - 1];
        for (int i = 0; i < shares.length; i++) {
            int end = Math.max(bounds[i] + 1, bounds[i + 1]);
            int count = 0;
            for (int d = bounds[i]; d < Math.min(end, days.length); d++) {
                count += days[d] ? 1 : 0;
            }
            shares[i] = (double) count / (end - bounds[i]);
        }
        return shares;
    }
}
