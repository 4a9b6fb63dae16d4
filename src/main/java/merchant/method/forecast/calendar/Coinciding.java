package merchant.method.forecast.calendar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import merchant.method.forecast.calendar.HolidayColumn.Part;
import merchant.result.ForecastResult.Unit;
import merchant.text.Sentence;

/// Holidays that lie in the same week every year, as Thanksgiving and Black Friday do: sales by week cannot tell which of them moved them, so that they are one,
/// named after both. By the day they stay apart; holidays of different calendars do too, because the past may take one calendar without the other.
public final class Coinciding {
    private Coinciding() {}

    /// All holidays of a calendar, those of the same weeks as one with the id and the days of the last.
    ///
    /// @param starts first moment of each period, past and to come
    public static List<Holiday> merged(Calendar calendar, Unit unit, long[] starts) {
        if (unit != Unit.WEEK) {
            return calendar.all();
        }
        var merged = new ArrayList<Holiday>();
        for (var holiday : calendar.all()) {
            var same = merged.stream().filter(other -> together(calendar, other, holiday) && sameWeeks(other, holiday, starts)).findFirst();
            merged.add(same.map(other -> new Holiday(holiday.id(), Sentence.of("{0} or {1}", other.label(), holiday.label()), holiday.spans(), holiday.before(), holiday.after(), holiday.moves()))
                    .orElse(holiday));
            same.ifPresent(merged::remove);
        }
        return List.copyOf(merged);
    }

    private static boolean together(Calendar calendar, Holiday one, Holiday other) {
        return calendar.choices().stream().allMatch(c -> has(c, one) == has(c, other));
    }

    private static boolean has(Calendar.Choice choice, Holiday holiday) {
        return choice.holidays().stream().anyMatch(h -> h.id().equals(holiday.id()));
    }

    private static boolean sameWeeks(Holiday one, Holiday other, long[] starts) {
        var own = weeks(one, starts);
        return !own.isEmpty() && own.equals(weeks(other, starts));
    }

    /// The share of each week that is the holiday itself; empty where no week holds any of it.
    private static List<Double> weeks(Holiday holiday, long[] starts) {
        return HolidayColumns.of(List.of(holiday), Unit.WEEK, starts).stream().filter(c -> c.part() == Part.DURING).findFirst()
                .map(c -> Arrays.stream(c.values()).boxed().toList()).orElse(List.of());
    }
}
