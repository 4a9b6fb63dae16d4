package merchant.method.forecast.words;

import java.time.YearMonth;
import merchant.method.forecast.series.Grid;
import merchant.result.ForecastResult.Unit;
import merchant.text.Sentence;

/// Words for periods.
public final class PeriodWords {
    private static final Sentence[] MONTHS = {Sentence.of("January"), Sentence.of("February"), Sentence.of("March"), Sentence.of("April"),
        Sentence.of("May"), Sentence.of("June"), Sentence.of("July"), Sentence.of("August"), Sentence.of("September"),
        Sentence.of("October"), Sentence.of("November"), Sentence.of("December")};
    private static final Sentence[] DAYS = {Sentence.of("Monday"), Sentence.of("Tuesday"), Sentence.of("Wednesday"), Sentence.of("Thursday"),
        Sentence.of("Friday"), Sentence.of("Saturday"), Sentence.of("Sunday")};

    private PeriodWords() {}

    /// So many periods: "12 weeks".
    public static Sentence count(Unit unit, long count) {
        return switch (unit) {
            case HOUR -> Sentence.counted(count, "{0} hour", "{0} hours");
            case DAY -> Sentence.counted(count, "{0} day", "{0} days");
            case WEEK -> Sentence.counted(count, "{0} week", "{0} weeks");
            case MONTH -> Sentence.counted(count, "{0} month", "{0} months");
            case QUARTER -> Sentence.counted(count, "{0} quarter", "{0} quarters");
            case YEAR -> Sentence.counted(count, "{0} year", "{0} years");
            case NUMBER -> Sentence.counted(count, "{0} period", "{0} periods");
        };
    }

    /// The periods to come: "Next 12 weeks".
    public static Sentence next(Unit unit, long count) {
        return switch (unit) {
            case HOUR -> Sentence.counted(count, "Next hour", "Next {0} hours");
            case DAY -> Sentence.counted(count, "Next day", "Next {0} days");
            case WEEK -> Sentence.counted(count, "Next week", "Next {0} weeks");
            case MONTH -> Sentence.counted(count, "Next month", "Next {0} months");
            case QUARTER -> Sentence.counted(count, "Next quarter", "Next {0} quarters");
            case YEAR -> Sentence.counted(count, "Next year", "Next {0} years");
            case NUMBER -> Sentence.counted(count, "Next period", "Next {0} periods");
        };
    }

    /// One period: "week".
    public static Sentence one(Unit unit) {
        return switch (unit) {
            case HOUR -> Sentence.of("hour");
            case DAY -> Sentence.of("day");
            case WEEK -> Sentence.of("week");
            case MONTH -> Sentence.of("month");
            case QUARTER -> Sentence.of("quarter");
            case YEAR -> Sentence.of("year");
            case NUMBER -> Sentence.of("period");
        };
    }

    /// What the naive rule says: "same as last week".
    public static Sentence asLast(Unit unit) {
        return switch (unit) {
            case HOUR -> Sentence.of("same as the last hour");
            case DAY -> Sentence.of("same as the last day");
            case WEEK -> Sentence.of("same as last week");
            case MONTH -> Sentence.of("same as last month");
            case QUARTER -> Sentence.of("same as last quarter");
            case YEAR -> Sentence.of("same as last year");
            case NUMBER -> Sentence.of("same as the last period");
        };
    }

    /// What the seasonal naive rule says: "same week last year".
    public static Sentence asSeasonAgo(Unit unit, int season) {
        if (season != Grid.cycle(unit) || season == 1) {
            return Sentence.of("same as {0} ago", count(unit, season));
        }
        return switch (unit) {
            case HOUR -> Sentence.of("same hour the day before");
            case DAY -> Sentence.of("same day last week");
            case WEEK -> Sentence.of("same week last year");
            case MONTH -> Sentence.of("same month last year");
            case QUARTER -> Sentence.of("same quarter last year");
            case YEAR, NUMBER -> Sentence.of("same as {0} ago", count(unit, season));
        };
    }

    /// Which part of a season a period is, where it has a name: "December", "Saturday", "14:00", "week of 2024-11-11".
    public static Sentence position(Grid grid, long index) {
        long start = grid.start(index);
        var date = Grid.date(grid.unit() == Unit.NUMBER ? 0 : start);
        return switch (grid.unit()) {
            case HOUR -> Sentence.of("{0}:00", String.valueOf(Math.floorMod(start, 86_400) / 3_600));
            case DAY -> DAYS[date.getDayOfWeek().getValue() - 1];
            case WEEK -> Sentence.of("the week of {0}", date);
            case MONTH -> MONTHS[date.getMonthValue() - 1];
            case QUARTER -> Sentence.of("quarter {0}", (date.getMonthValue() - 1) / 3 + 1);
            case YEAR -> Sentence.verbatim(String.valueOf(date.getYear()));
            case NUMBER -> Sentence.of("period {0}", start);
        };
    }

    /// A period by a name that does not take its first day for all of it: "the week of 2024-12-23", "2024-12", "2024"; else its label.
    public static Sentence name(Grid grid, long index) {
        var date = Grid.date(grid.unit() == Unit.NUMBER ? 0 : grid.start(index));
        return switch (grid.unit()) {
            case WEEK -> Sentence.of("the week of {0}", Grid.date(grid.label(index)));
            case MONTH -> Sentence.verbatim(YearMonth.from(date).toString());
            case QUARTER -> Sentence.of("quarter {0} of {1}", (date.getMonthValue() - 1) / 3 + 1, String.valueOf(date.getYear()));
            case YEAR -> Sentence.verbatim(String.valueOf(date.getYear()));
            case HOUR, DAY, NUMBER -> label(grid, index);
        };
    }

    /// A period's label in a sentence: a day, or a day with its hour, or the period's number.
    public static Sentence label(Grid grid, long index) {
        long label = grid.label(index);
        return switch (grid.unit()) {
            case HOUR -> Sentence.of("{0} {1}:00", Grid.date(label), String.valueOf(Math.floorMod(label, 86_400) / 3_600));
            case DAY, WEEK, MONTH, QUARTER, YEAR -> Sentence.of("{0}", Grid.date(label));
            case NUMBER -> Sentence.verbatim(String.valueOf(label));
        };
    }
}
