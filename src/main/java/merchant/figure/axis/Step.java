package merchant.figure.axis;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import merchant.result.ForecastResult.Unit;
import merchant.text.Language;

/// A distance between two ticks of a calendar, such as three months.
///
/// @param seconds about how long it is
record Step(ChronoUnit unit, int count, double seconds) {
    private static final double DAY = 86_400;

    /// All distances not finer than the periods of a series, from fine to coarse.
    static List<Step> notFinerThan(Unit period) {
        var steps = new ArrayList<Step>();
        if (period == Unit.HOUR) {
            add(steps, ChronoUnit.HOURS, DAY / 24, 1, 2, 3, 6, 12);
        }
        if (period == Unit.HOUR || period == Unit.DAY) {
            add(steps, ChronoUnit.DAYS, DAY, 1, 2);
        }
        if (period == Unit.HOUR || period == Unit.DAY || period == Unit.WEEK) {
            add(steps, ChronoUnit.WEEKS, 7 * DAY, 1, 2);
        }
        if (period != Unit.YEAR) {
            if (period != Unit.QUARTER) {
                add(steps, ChronoUnit.MONTHS, 30.4 * DAY, 1, 2);
            }
            add(steps, ChronoUnit.MONTHS, 30.4 * DAY, 3, 6);
        }
        add(steps, ChronoUnit.YEARS, 365.25 * DAY, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 5_000, 10_000, 100_000, 1_000_000);
        return steps;
    }

    private static void add(List<Step> steps, ChronoUnit unit, double seconds, int... counts) {
        for (int count : counts) {
            steps.add(new Step(unit, count, seconds * count));
        }
    }

    /// The last tick at or before a moment. Weeks are counted from `anchor`, so that ticks stand on the days that the data has.
    LocalDateTime floor(LocalDateTime clock, LocalDateTime anchor) {
        var day = clock.truncatedTo(ChronoUnit.DAYS);
        return switch (unit) {
            case HOURS -> day.plusHours(clock.getHour() / count * count);
            case DAYS -> day.minusDays((day.getDayOfMonth() - 1) % count);
            case WEEKS -> day.minusDays(Math.floorMod(ChronoUnit.DAYS.between(anchor, day), 7 * count));
            case MONTHS -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % count);
            default -> day.withDayOfYear(1).withYear(Math.floorDiv(day.getYear(), count) * count);
        };
    }

    LocalDateTime next(LocalDateTime tick) {
        var next = tick.plus(count, unit);
        boolean shortened = unit == ChronoUnit.DAYS && count > 1 && (next.getDayOfMonth() - 1) % count != 0;
        return shortened ? next.withDayOfMonth(1) : next;
    }

    /// Whether a tick stands too near to the first of the next month, which is worth more.
    boolean crowds(LocalDateTime tick) {
        return unit == ChronoUnit.DAYS && count > 1 && tick.plusDays(count).getDayOfMonth() > 1 && tick.plusDays(count).getDayOfMonth() <= count
                && tick.getDayOfMonth() > count;
    }

    /// The label of a tick.
    String label(LocalDateTime tick, Unit period, Language language) {
        return switch (unit) {
            case HOURS -> Moments.hour(tick);
            case DAYS -> Moments.dayOfMonth(tick, language);
            case WEEKS -> Moments.dayAndMonth(tick, language);
            case MONTHS -> period == Unit.QUARTER ? Moments.quarter(tick) : Moments.monthName(tick, language);
            default -> Moments.year(tick, language);
        };
    }

    /// What stands beneath the first tick of each day, month or year; empty where the label says it all.
    String context(LocalDateTime tick, Language language) {
        return switch (unit) {
            case HOURS -> Moments.dayAndMonth(tick, language);
            case DAYS -> Moments.month(tick, language);
            case WEEKS, MONTHS -> Moments.year(tick, language);
            default -> "";
        };
    }
}
