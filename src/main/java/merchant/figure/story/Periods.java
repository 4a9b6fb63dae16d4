package merchant.figure.story;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import merchant.result.ForecastResult.Unit;
import merchant.text.Sentence;

/// Words for periods: "12 months", "per week", "July".
public final class Periods {
    private static final List<Sentence> MONTHS = List.of(Sentence.of("January"), Sentence.of("February"), Sentence.of("March"),
            Sentence.of("April"), Sentence.of("May"), Sentence.of("June"), Sentence.of("July"), Sentence.of("August"),
            Sentence.of("September"), Sentence.of("October"), Sentence.of("November"), Sentence.of("December"));
    private static final List<Sentence> DAYS = List.of(Sentence.of("Monday"), Sentence.of("Tuesday"), Sentence.of("Wednesday"),
            Sentence.of("Thursday"), Sentence.of("Friday"), Sentence.of("Saturday"), Sentence.of("Sunday"));

    private Periods() {}

    /// A number of periods, such as "12 months".
    public static Sentence count(long count, Unit unit) {
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

    /// A period by a name that does not take its first day for all of it: "the week of 2024-12-23", "2024-12", "2024"; a day by its date.
    static Sentence name(long moment, Unit unit) {
        var day = LocalDate.ofEpochDay(Math.floorDiv(moment, 86_400));
        return switch (unit) {
            case WEEK -> Sentence.of("the week of {0}", day);
            case MONTH -> Sentence.verbatim(YearMonth.from(day).toString());
            case QUARTER -> Sentence.of("quarter {0} of {1}", (day.getMonthValue() + 2) / 3, String.valueOf(day.getYear()));
            case YEAR -> Sentence.verbatim(String.valueOf(day.getYear()));
            case HOUR, DAY -> Sentence.of("{0}", day);
            case NUMBER -> Sentence.verbatim(String.valueOf(moment));
        };
    }

    static Sentence per(String value, Unit unit) {
        return switch (unit) {
            case HOUR -> Sentence.of("{0} per hour", value);
            case DAY -> Sentence.of("{0} per day", value);
            case WEEK -> Sentence.of("{0} per week", value);
            case MONTH -> Sentence.of("{0} per month", value);
            case QUARTER -> Sentence.of("{0} per quarter", value);
            case YEAR -> Sentence.of("{0} per year", value);
            case NUMBER -> Sentence.of("{0} per period", value);
        };
    }

    /// The season's part that a moment belongs to, such as July or Sunday, where it has a name.
    static Optional<Sentence> part(long moment, Unit unit, int season) {
        var clock = LocalDateTime.ofEpochSecond(moment, 0, ZoneOffset.UTC);
        return switch (unit) {
            case MONTH -> season == 12 ? Optional.of(MONTHS.get(clock.getMonthValue() - 1)) : Optional.empty();
            case QUARTER -> season == 4 ? Optional.of(Sentence.of("quarter {0}", (clock.getMonthValue() + 2) / 3)) : Optional.empty();
            case DAY -> season == 7 ? Optional.of(DAYS.get(clock.getDayOfWeek().getValue() - 1)) : Optional.empty();
            case HOUR -> season == 24 ? Optional.of(Sentence.of("{0} o'clock", clock.getHour())) : Optional.empty();
            case WEEK, YEAR, NUMBER -> Optional.empty();
        };
    }

    /// True where a season is a year.
    static boolean yearly(Unit unit, int season) {
        return switch (unit) {
            case HOUR -> season >= 8_760;
            case DAY -> season == 364 || season == 365 || season == 366;
            case WEEK -> season == 52 || season == 53;
            case MONTH -> season == 12;
            case QUARTER -> season == 4;
            case YEAR, NUMBER -> false;
        };
    }
}
