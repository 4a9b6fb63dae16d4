package merchant.method.forecast.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// When a holiday is in a year, by a rule written as words (see `holidays.csv`).
final class Rule {
    private final Map<String, Map<Integer, LocalDate>> listed;

    /// @param listed dates by id and year, from lists and from holidays made before
    Rule(Map<String, Map<Integer, LocalDate>> listed) {
        this.listed = listed;
    }

    /// The first day, or empty where a list does not reach the year.
    Optional<LocalDate> in(int year, String rule) {
        var words = rule.split(" ");
        return switch (words[0]) {
            case "on" -> Optional.of(LocalDate.parse(year + "-" + words[1]));
            case "nth" -> Optional.of(month(year, words[3]).with(TemporalAdjusters.dayOfWeekInMonth(number(words[1]), day(words[2]))));
            case "last" -> Optional.of(month(year, words[2]).with(TemporalAdjusters.lastInMonth(day(words[1]))));
            case "easter" -> Optional.of(easter(year).plusDays(number(words[1])));
            case "listed", "after" -> Optional.ofNullable(listed.getOrDefault(words[1], Map.of()).get(year)).map(d -> d.plusDays(number(words[2])));
            case "spring-equinox" -> Optional.of(LocalDate.of(year, 3, equinox(20.8431, year)));
            case "autumn-equinox" -> Optional.of(LocalDate.of(year, 9, equinox(23.2488, year)));
            default -> throw new IllegalArgumentException("no rule: " + rule);
        };
    }

    private static LocalDate month(int year, String month) {
        return LocalDate.of(year, number(month), 1);
    }

    private static int number(String word) {
        return Integer.parseInt(word);
    }

    private static DayOfWeek day(String word) {
        return List.of(DayOfWeek.values()).get(Arrays.asList("mon", "tue", "wed", "thu", "fri", "sat", "sun").indexOf(word));
    }

    /// Easter Sunday by the anonymous Gregorian rule (J. Meeus, *Astronomical Algorithms*, chapter 8).
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = (a + 11 * d + 22 * e) / 451;
        int month = (d + e - 7 * f + 114) / 31;
        return LocalDate.of(year, month, (d + e - 7 * f + 114) % 31 + 1);
    }

    /// Day of the month of an equinox in Japan, right for 1980 to 2099.
    private static int equinox(double start, int year) {
        return (int) Math.floor(start + 0.242194 * (year - 1980) - Math.floorDiv(year - 1980, 4));
    }
}
