package merchant.method.forecast.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import merchant.text.Language;
import merchant.text.Translator;
import org.junit.jupiter.api.Test;

class HolidaysTest {
    private static final Set<String> ALL = Set.of("china", "western", "us", "uk", "germany", "japan");

    private static Holiday holiday(String id) {
        return Holidays.of(ALL).stream().filter(h -> h.id().equals(id)).findFirst().orElseThrow();
    }

    private static LocalDate day(String id, int year) {
        return holiday(id).spans().stream().map(Holiday.Span::first).filter(d -> d.getYear() == year).findFirst().orElseThrow();
    }

    /// A month of the Chinese calendar begins on the day of the new moon. The eleventh holds the winter solstice (270°); where thirteen months
    /// lie between two of them, the first without a multiple of 30° has no number of its own (national standard GB/T 33661-2017).
    private static Map<Integer, LocalDate> monthsOf(int year) {
        var moons = Astronomy.newMoons();
        var from = moons.floor(solstice(year - 1));
        var to = moons.floor(solstice(year));
        var starts = List.copyOf(moons.subSet(from, false, to, false));
        var months = new HashMap<Integer, LocalDate>();
        int month = 11;
        boolean leap = starts.size() == 12;
        for (var start : starts) {
            if (leap && Math.floor(Astronomy.sun(start) / 30) == Math.floor(Astronomy.sun(moons.higher(start)) / 30)) {
                leap = false;
            } else {
                month = month % 12 + 1;
                months.put(month, start);
            }
        }
        return months;
    }

    private static LocalDate solstice(int year) {
        return LocalDate.of(year, 12, 19).datesUntil(LocalDate.of(year, 12, 25)).filter(d -> Astronomy.sun(d.plusDays(1)) >= 270).findFirst().orElseThrow();
    }

    private static void eachYearIsInMonth(String id, int dayOfMonth, int month) {
        for (int year = 2000; year <= 2050; year++) {
            assertEquals(monthsOf(year).get(month), day(id, year).minusDays(dayOfMonth - 1), id + " " + year);
        }
    }

    @Test
    void daysOfTheChineseCalendarAreWhereTheMoonAndTheSunPutThem() {
        eachYearIsInMonth("spring-festival", 1, 1);
        eachYearIsInMonth("lantern", 15, 1);
        eachYearIsInMonth("dragon-boat", 5, 5);
        eachYearIsInMonth("qixi", 7, 7);
        eachYearIsInMonth("mid-autumn", 15, 8);
    }

    @Test
    void qingmingIsTheDayOnWhichTheSunReachesFifteenDegrees() {
        for (int year = 2000; year <= 2050; year++) {
            var day = day("qingming", year);
            assertTrue(Astronomy.sun(day) < 15 && Astronomy.sun(day.plusDays(1)) >= 15, "Qingming " + year);
        }
    }

    /// As the Hong Kong Observatory's conversion table and the State Council's notices have them, 2027 and 2030 among them, where the moon is new
    /// within minutes of midnight and less careful tables are a day off.
    @Test
    void knownDaysAreRight() {
        var springs = Map.ofEntries(Map.entry(2000, "02-05"), Map.entry(2007, "02-18"), Map.entry(2013, "02-10"), Map.entry(2020, "01-25"), Map.entry(2021, "02-12"),
                Map.entry(2022, "02-01"), Map.entry(2023, "01-22"), Map.entry(2024, "02-10"), Map.entry(2025, "01-29"), Map.entry(2026, "02-17"),
                Map.entry(2027, "02-06"), Map.entry(2030, "02-03"), Map.entry(2033, "01-31"), Map.entry(2034, "02-19"), Map.entry(2050, "01-23"));
        springs.forEach((year, day) -> assertEquals(LocalDate.parse(year + "-" + day), day("spring-festival", year)));
        assertEquals(LocalDate.of(2023, 6, 22), day("dragon-boat", 2023));
        assertEquals(LocalDate.of(2023, 9, 29), day("mid-autumn", 2023));
        assertEquals(LocalDate.of(2020, 10, 1), day("mid-autumn", 2020));
        assertEquals(LocalDate.of(2012, 8, 23), day("qixi", 2012));
        assertEquals(LocalDate.of(2024, 4, 4), day("qingming", 2024));
    }

    /// Easter Sundays as the United States Census Bureau lists them; the others from the public calendars of these years.
    @Test
    void westernDaysAreRight() {
        var easters = List.of("2000-04-23", "2008-03-23", "2011-04-24", "2016-03-27", "2019-04-21", "2023-04-09", "2024-03-31", "2025-04-20", "2038-04-25");
        easters.forEach(e -> assertEquals(LocalDate.parse(e), day("easter", Integer.parseInt(e.substring(0, 4)))));
        assertEquals(LocalDate.of(2023, 11, 24), day("black-friday", 2023));
        assertEquals(LocalDate.of(2024, 11, 29), day("black-friday", 2024));
        assertEquals(LocalDate.of(2024, 12, 2), day("cyber-monday", 2024));
        assertEquals(LocalDate.of(2024, 5, 12), day("mothers-day", 2024));
        assertEquals(LocalDate.of(2024, 6, 16), day("fathers-day", 2024));
        assertEquals(LocalDate.of(2024, 5, 27), day("memorial-day", 2024));
        assertEquals(LocalDate.of(2024, 3, 10), day("mothering-sunday", 2024));
        assertEquals(LocalDate.of(2022, 6, 2), day("spring-bank", 2022));
        assertEquals(LocalDate.of(2024, 5, 20), day("whit-monday", 2024));
        assertEquals(LocalDate.of(2024, 9, 22), day("autumnal-equinox", 2024));
        assertEquals(LocalDate.of(2023, 9, 23), day("autumnal-equinox", 2023));
        assertEquals(LocalDate.of(2021, 7, 23), day("sports-day", 2021));
    }

    @Test
    void everyHolidayHasANameInBothLanguagesAndAnIdOfItsOwn() {
        var chinese = Translator.of(Language.CHINESE);
        var ids = new HashSet<String>();
        for (var holiday : Holidays.of(ALL)) {
            assertTrue(ids.add(holiday.id()), holiday.id());
            assertTrue(chinese.knows(holiday.label().pattern()), holiday.label().pattern());
            assertTrue(holiday.spans().size() > 25, holiday.id());
        }
    }

    @Test
    void whatBeginsInAYearIsLeftOutBefore() {
        assertEquals(2009, holiday("double-11").spans().getFirst().first().getYear());
        assertEquals(2010, holiday("618").spans().getFirst().first().getYear());
    }
}
