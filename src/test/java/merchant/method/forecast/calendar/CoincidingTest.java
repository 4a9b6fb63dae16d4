package merchant.method.forecast.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import merchant.method.Input;
import merchant.method.Settings;
import merchant.result.ForecastResult.Unit;
import merchant.table.MemoryTable;
import org.junit.jupiter.api.Test;

class CoincidingTest {
    private static final long DAY = 86_400;
    private static final Calendar ALL = CalendarChoice.of(new Input(MemoryTable.named("none").build(), Map.of(), Map.of()), Settings.initial(List.of(CalendarChoice.PARAMETER)));

    private static long[] starts(LocalDate first, int days, int count) {
        return LongStream.range(0, count).map(i -> (first.toEpochDay() + i * days) * DAY).toArray();
    }

    private static List<String> ids(List<Holiday> holidays) {
        return holidays.stream().map(Holiday::id).toList();
    }

    @Test
    void thanksgivingAndBlackFridayAreOneWhereWeeksBeginOnMonday() {
        var merged = Coinciding.merged(ALL, Unit.WEEK, starts(LocalDate.of(2023, 1, 2), 7, 130));
        assertFalse(ids(merged).contains("thanksgiving"));
        var friday = merged.stream().filter(h -> h.id().equals("black-friday")).findFirst().orElseThrow();
        assertEquals("Thanksgiving or Black Friday", friday.label().toString());
        assertTrue(friday.spans().contains(new Holiday.Span(LocalDate.of(2024, 11, 29), LocalDate.of(2024, 11, 29))));
        assertEquals("Cyber Monday", merged.stream().filter(h -> h.id().equals("cyber-monday")).findFirst().orElseThrow().label().toString());
    }

    @Test
    void theyStayApartByTheDayAndThanksgivingWhereTheWeekBeginsAfterIt() {
        assertEquals(ids(ALL.all()), ids(Coinciding.merged(ALL, Unit.DAY, starts(LocalDate.of(2023, 1, 1), 1, 800))));
        assertTrue(ids(Coinciding.merged(ALL, Unit.WEEK, starts(LocalDate.of(2023, 1, 6), 7, 130))).containsAll(List.of("thanksgiving", "cyber-monday")));
    }

    /// Father's Day is in the week of 618 in both years; who sells in China alone has no Father's Day of the west.
    @Test
    void holidaysOfDifferentCalendarsStayTwo() {
        assertTrue(ids(Coinciding.merged(ALL, Unit.WEEK, starts(LocalDate.of(2023, 1, 4), 7, 104))).containsAll(List.of("618", "fathers-day")));
    }
}
