package merchant.method.forecast.series;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import merchant.result.ForecastResult.Unit;

/// Regular periods, numbered without gaps. A moment is a count of seconds since 1970-01-01T00:00 on the shop's wall clock, so there
/// is no daylight saving in it; for [Unit#NUMBER] it is the period number itself. Weeks start on Monday.
///
/// A period is labelled by its start, or, where the data holds one record a period, as the data labels it: weeks ending on Friday
/// are continued with Fridays, month ends with month ends.
///
/// @param step for NUMBER: the distance of two periods; else 1
/// @param origin for NUMBER: the number of period 0; else 0
/// @param months months from the period's start to its label
/// @param day day of the month of the label, 31 for the last day of any month
/// @param seconds seconds from the period's start (for hours, days, weeks) to its label
public record Grid(Unit unit, long step, long origin, int months, int day, long seconds) {
    private static final long DAY = 86_400;
    private static final int LAST_DAY = 31;

    /// Periods labelled by their start.
    public static Grid of(Unit unit) {
        return new Grid(unit, 1, 0, 0, 1, 0);
    }

    /// Plain period numbers so far apart.
    public static Grid numbers(long origin, long step) {
        return new Grid(Unit.NUMBER, step, origin, 0, 1, 0);
    }

    /// The same periods, labelled as all of these moments label theirs; by their start where the moments disagree.
    public Grid labelledLike(long[] moments) {
        return switch (unit) {
            case HOUR, DAY, WEEK -> {
                long offset = moments[0] - start(index(moments[0]));
                for (long moment : moments) {
                    if (moment - start(index(moment)) != offset) {
                        yield this;
                    }
                }
                yield new Grid(unit, 1, 0, 0, 1, offset);
            }
            case MONTH, QUARTER, YEAR -> calendarLike(moments);
            case NUMBER -> this;
        };
    }

    private Grid calendarLike(long[] moments) {
        var first = date(moments[0]);
        int offset = monthOf(moments[0]) - monthOf(start(index(moments[0])));
        boolean sameDay = true;
        boolean lastDay = true;
        for (long moment : moments) {
            if (monthOf(moment) - monthOf(start(index(moment))) != offset) {
                return this;
            }
            var date = date(moment);
            sameDay &= date.getDayOfMonth() == first.getDayOfMonth();
            lastDay &= date.getDayOfMonth() == date.lengthOfMonth();
        }
        if (lastDay || sameDay) {
            return new Grid(unit, 1, 0, offset, lastDay ? LAST_DAY : first.getDayOfMonth(), 0);
        }
        return this;
    }

    /// The number of the period in which a moment lies.
    public long index(long moment) {
        return switch (unit) {
            case HOUR -> Math.floorDiv(moment, 3_600);
            case DAY -> Math.floorDiv(moment, DAY);
            case WEEK -> Math.floorDiv(Math.floorDiv(moment, DAY) + 3, 7);
            case MONTH -> monthOf(moment);
            case QUARTER -> Math.floorDiv(monthOf(moment), 3);
            case YEAR -> Math.floorDiv(monthOf(moment), 12);
            case NUMBER -> Math.floorDiv(moment - origin, step);
        };
    }

    /// The first moment of a period.
    public long start(long index) {
        return switch (unit) {
            case HOUR -> index * 3_600;
            case DAY -> index * DAY;
            case WEEK -> (index * 7 - 3) * DAY;
            case MONTH -> monthStart(index);
            case QUARTER -> monthStart(index * 3);
            case YEAR -> monthStart(index * 12);
            case NUMBER -> origin + index * step;
        };
    }

    /// The moment by which a period is called.
    public long label(long index) {
        return switch (unit) {
            case HOUR, DAY, WEEK -> start(index) + seconds;
            case MONTH, QUARTER, YEAR -> {
                var month = YearMonth.from(date(start(index))).plusMonths(months);
                yield month.atDay(Math.min(day, month.lengthOfMonth())).toEpochDay() * DAY;
            }
            case NUMBER -> start(index);
        };
    }

    /// Labels of `count` periods from `first` on.
    public long[] labels(long first, int count) {
        var labels = new long[count];
        for (int i = 0; i < count; i++) {
            labels[i] = label(first + i);
        }
        return labels;
    }

    /// The label as a table's cell: a date and time for hours, a number for plain numbers, else a date.
    public Object cell(long label) {
        return switch (unit) {
            case HOUR -> LocalDateTime.ofEpochSecond(label, 0, ZoneOffset.UTC);
            case DAY, WEEK, MONTH, QUARTER, YEAR -> date(label);
            case NUMBER -> label;
        };
    }

    /// Periods in the usual season of this unit: hours of a day, days of a week, weeks, months or quarters of a year; else 1.
    public static int cycle(Unit unit) {
        return switch (unit) {
            case HOUR -> 24;
            case DAY -> 7;
            case WEEK -> 52;
            case MONTH -> 12;
            case QUARTER -> 4;
            case YEAR, NUMBER -> 1;
        };
    }

    /// The calendar day of a moment.
    public static LocalDate date(long moment) {
        return LocalDate.ofEpochDay(Math.floorDiv(moment, DAY));
    }

    private static int monthOf(long moment) {
        var date = date(moment);
        return date.getYear() * 12 + date.getMonthValue() - 1;
    }

    private static long monthStart(long month) {
        return LocalDate.of((int) Math.floorDiv(month, 12), (int) Math.floorMod(month, 12) + 1, 1).toEpochDay() * DAY;
    }
}
