package merchant.method.forecast.calendar;

import merchant.result.ForecastResult.Unit;
import merchant.text.Sentence;

/// A part of a holiday as a column of numbers: the share of each period's days that fall in it.
///
/// @param part before, during or after
/// @param from of the part: its nearest day to the holiday, counted from 1 (during: from the holiday's first day)
/// @param to its farthest day, likewise
/// @param values one a period, from 0 to 1
@SuppressWarnings("ArrayRecordComponent")
public record HolidayColumn(Holiday holiday, Part part, int from, int to, double[] values) {
    /// Where the days lie.
    public enum Part {
        BEFORE, DURING, AFTER
    }

    /// What it is called: "Double 11", "Double 11, 2 to 3 days before".
    public Sentence label() {
        return switch (part) {
            case BEFORE -> from == to ? Sentence.counted(from, "{1}, {0} day before", "{1}, {0} days before", holiday.label())
                    : Sentence.of("{0}, {1} to {2} days before", holiday.label(), from, to);
            case AFTER -> from == to ? Sentence.counted(from, "{1}, {0} day after", "{1}, {0} days after", holiday.label())
                    : Sentence.of("{0}, {1} to {2} days after", holiday.label(), from, to);
            case DURING -> to == 1 && single() ? holiday.label() : from == to ? Sentence.of("{0}, day {1}", holiday.label(), from)
                    : Sentence.of("{0}, days {1} to {2}", holiday.label(), from, to);
        };
    }

    /// The same, saying that it is about the whole week or month in which these days fall.
    public Sentence label(Unit unit) {
        return switch (unit) {
            case HOUR, DAY, NUMBER -> label();
            case WEEK -> Sentence.of("{0} (whole week)", label());
            case MONTH -> Sentence.of("{0} (whole month)", label());
            case QUARTER -> Sentence.of("{0} (whole quarter)", label());
            case YEAR -> Sentence.of("{0} (whole year)", label());
        };
    }

    /// `double-11`, `double-11-before-2`, `spring-festival-day-4`: stable, by the nearest day.
    public String id() {
        return switch (part) {
            case BEFORE -> holiday.id() + "-before-" + from;
            case AFTER -> holiday.id() + "-after-" + from;
            case DURING -> from == 1 ? holiday.id() : holiday.id() + "-day-" + from;
        };
    }

    private boolean single() {
        return holiday.spans().stream().allMatch(s -> s.first().equals(s.last()));
    }
}
