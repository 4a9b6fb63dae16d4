package merchant.method.forecast.lag;

import java.util.Arrays;
import java.util.List;
import merchant.method.forecast.calendar.Holiday;
import merchant.method.forecast.fit.Company;
import merchant.result.ForecastResult.Unit;

/// How many days each period begins before or after each holiday. One number tells trees the day itself, the days before and after, and for
/// weeks how much of the holiday falls into which, so that a holiday needs one feature where a regression needs a column for each part.
///
/// @param holidays those that reach into some period
/// @param first the period of the first number
/// @param days by holiday, then by period: from its first day to the period's beginning, below 0 before it; `NaN` out of its reach
@SuppressWarnings("ArrayRecordComponent")
record Occasions(List<Holiday> holidays, long first, double[][] days) {
    private static final double DAY = 86_400;
    /// Starts of periods that no series has.
    private static final long NOWHEN = Long.MIN_VALUE;

    Occasions {
        holidays = List.copyOf(holidays);
    }

    /// Those of the company's calendar. Months and quarters know the holidays that move between them alone, years and numbers none.
    static Occasions of(Company company) {
        var like = company.members().getFirst().scene();
        boolean fine = like.unit() == Unit.HOUR || like.unit() == Unit.DAY || like.unit() == Unit.WEEK;
        boolean none = like.unit() == Unit.NUMBER || like.unit() == Unit.YEAR;
        long first = company.members().stream().mapToLong(Company.Member::first).min().orElseThrow();
        var starts = none ? new long[0] : starts(company, first);
        var all = like.calendar().all().stream().filter(h -> fine || h.moves()).toList();
        var days = all.stream().map(h -> days(h, starts, length(like.unit()))).toList();
        var seen = all.stream().filter(h -> Arrays.stream(days.get(all.indexOf(h))).anyMatch(d -> !Double.isNaN(d))).toList();
        return new Occasions(seen, first, seen.stream().map(h -> days.get(all.indexOf(h))).toArray(double[][]::new));
    }

    private static long[] starts(Company company, long first) {
        long end = company.members().stream().mapToLong(m -> m.first() + m.scene().starts().length).max().orElseThrow();
        var starts = new long[(int) (end - first)];
        Arrays.fill(starts, NOWHEN);
        for (var member : company.members()) {
            System.arraycopy(member.scene().starts(), 0, starts, (int) (member.first() - first), member.scene().starts().length);
        }
        return starts;
    }

    /// Days of a period, at most.
    private static double length(Unit unit) {
        return switch (unit) {
            case HOUR, DAY, NUMBER -> 1;
            case WEEK -> 7;
            case MONTH -> 31;
            case QUARTER -> 92;
            case YEAR -> 366;
        };
    }

    private static double[] days(Holiday holiday, long[] starts, double length) {
        double before = (holiday.before().isEmpty() ? 0 : holiday.before().getLast()) + length;
        int after = holiday.after().isEmpty() ? 0 : holiday.after().getLast();
        var days = new double[starts.length];
        Arrays.setAll(days, t -> {
            double nearest = Double.NaN;
            for (var span : starts[t] == NOWHEN ? List.<Holiday.Span>of() : holiday.spans()) {
                double away = Math.floor(starts[t] / DAY) - span.first().toEpochDay();
                boolean reached = away > -before && away <= span.last().toEpochDay() - span.first().toEpochDay() + after;
                nearest = reached && !(Math.abs(nearest) <= Math.abs(away)) ? away : nearest;
            }
            return nearest;
        });
        return days;
    }

    /// @param holiday its place in the list
    double at(int holiday, long period) {
        long at = period - first;
        return at >= 0 && at < days[holiday].length ? days[holiday][(int) at] : Double.NaN;
    }
}
