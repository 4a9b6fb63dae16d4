package merchant.method.forecast.calendar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import merchant.method.Input;
import merchant.method.Settings;
import merchant.problem.Problem;
import merchant.result.ForecastResult.Unit;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Table;
import merchant.table.Type;
import merchant.text.Sentence;
import org.junit.jupiter.api.Test;

class HolidayColumnsTest {
    private static final long DAY = 86_400;

    private static Holiday fair(boolean moves) {
        return new Holiday("fair", Sentence.verbatim("Fair"), List.of(new Holiday.Span(LocalDate.of(2024, 3, 13), LocalDate.of(2024, 3, 14))), List.of(1, 3, 4), List.of(1), moves);
    }

    private static long[] days(int count) {
        return LongStream.range(0, count).map(i -> (LocalDate.of(2024, 3, 4).toEpochDay() + i) * DAY).toArray();
    }

    @Test
    void daysBeforeDuringAndAfterAreColumnsThatGrowInLength() {
        var columns = HolidayColumns.of(List.of(fair(false)), Unit.DAY, days(14));
        assertEquals(List.of("Fair, 1 day before", "Fair, 2 to 3 days before", "Fair, 4 days before", "Fair, day 1", "Fair, day 2", "Fair, 1 day after"),
                columns.stream().map(c -> c.label().toString()).toList());
        assertArrayEquals(new double[] {0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0}, columns.get(1).values());
        assertArrayEquals(new double[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0}, columns.get(3).values());
        assertArrayEquals(new double[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0}, columns.get(5).values());
        assertEquals(List.of("fair-before-1", "fair-before-2", "fair-before-4", "fair", "fair-day-2", "fair-after-1"), columns.stream().map(HolidayColumn::id).toList());
    }

    @Test
    void hoursHaveTheirDays() {
        var hours = LongStream.range(0, 30).map(i -> LocalDate.of(2024, 3, 13).toEpochDay() * DAY + i * 3_600).toArray();
        var columns = HolidayColumns.of(List.of(fair(false)), Unit.HOUR, hours);
        assertEquals(24, Arrays.stream(columns.stream().filter(c -> c.id().equals("fair")).findFirst().orElseThrow().values()).sum());
        assertEquals(6, Arrays.stream(columns.stream().filter(c -> c.id().equals("fair-day-2")).findFirst().orElseThrow().values()).sum());
    }

    @Test
    void weeksHaveShares() {
        var weeks = new long[] {LocalDate.of(2024, 3, 4).toEpochDay() * DAY, LocalDate.of(2024, 3, 11).toEpochDay() * DAY};
        var columns = HolidayColumns.of(List.of(fair(false)), Unit.WEEK, weeks);
        assertEquals(3, columns.size());
        assertArrayEquals(new double[] {2 / 7.0, 2 / 7.0}, columns.get(0).values(), 1e-12);
        assertArrayEquals(new double[] {0, 2 / 7.0}, columns.get(1).values(), 1e-12);
    }

    @Test
    void monthsKnowOnlyWhatMoves() {
        var months = new long[] {LocalDate.of(2024, 2, 1).toEpochDay() * DAY, LocalDate.of(2024, 3, 1).toEpochDay() * DAY};
        assertTrue(HolidayColumns.of(List.of(fair(false)), Unit.MONTH, months).isEmpty());
        assertArrayEquals(new double[] {0, 2 / 31.0}, HolidayColumns.of(List.of(fair(true)), Unit.MONTH, months).get(1).values(), 1e-12);
        assertTrue(HolidayColumns.of(List.of(fair(true)), Unit.NUMBER, new long[] {1, 2, 3}).isEmpty());
    }

    private static Table sales(String country) {
        return MemoryTable.named("sales").column(Field.of("Country", Type.TEXT), List.of(country, country, "France")).build();
    }

    private static Calendar calendar(Table table, Map<String, Table> others, String asked) {
        return CalendarChoice.of(new Input(table, others, Map.of()), Settings.initial(List.of(CalendarChoice.PARAMETER)).with("calendar", asked));
    }

    @Test
    void theCountryOrTheWritingChoosesElseThePast() {
        assertEquals("uk", calendar(sales("United Kingdom"), Map.of(), "automatic").choices().getFirst().id());
        assertEquals("Holidays: United Kingdom, because “Country” is mostly United Kingdom.", calendar(sales("United Kingdom"), Map.of(), "automatic").reason().getFirst().toString());
        var chinese = MemoryTable.named("t").column(Field.of("商品", Type.TEXT), List.of("龙井茶", "茶杯")).build();
        assertEquals("china", calendar(chinese, Map.of(), "automatic").choices().getFirst().id());
        var japanese = MemoryTable.named("t").column(Field.of("商品", Type.TEXT), List.of("お茶", "コップ")).build();
        assertEquals("japan", calendar(japanese, Map.of(), "automatic").choices().getFirst().id());
        assertEquals(List.of("none", "china", "western", "both"), calendar(sales("Atlantis"), Map.of(), "automatic").choices().stream().map(Calendar.Choice::id).toList());
        assertEquals(List.of("western"), calendar(chinese, Map.of(), "western").choices().stream().map(Calendar.Choice::id).toList());
    }

    @Test
    void holidaysOfTheUsersOwnAreInEveryChoice() {
        var own = MemoryTable.named("own").column(Field.of("name", Type.TEXT), List.of("Shop birthday", "Shop birthday", "Fair"))
                .column(Field.of("date", Type.DATE), List.of(LocalDate.of(2023, 5, 1), LocalDate.of(2024, 5, 1), LocalDate.of(2024, 6, 1)))
                .column(Field.of("last", Type.DATE), Arrays.asList(null, null, LocalDate.of(2024, 6, 3))).build();
        var calendar = calendar(sales("Atlantis"), Map.of("holidays", own), "automatic");
        assertTrue(calendar.choices().stream().allMatch(c -> c.holidays().stream().map(Holiday::id).toList().containsAll(List.of("own-shop-birthday", "own-fair"))));
        assertEquals(2, calendar.choices().getFirst().holidays().getFirst().spans().size());
        assertEquals(LocalDate.of(2024, 6, 3), calendar.choices().getFirst().holidays().get(1).spans().getFirst().last());
    }

    @Test
    void aTableThatHoldsNoHolidaysIsRefused() {
        var numbers = MemoryTable.named("own").numbers("x", 1, 2).build();
        assertTrue(assertThrows(Problem.class, () -> calendar(sales("x"), Map.of("holidays", numbers), "none")).getMessage()
                .startsWith("The table \"own\" of holidays needs a column with names and one with dates; it has: x."));
        var backwards = MemoryTable.named("own").column(Field.of("name", Type.TEXT), List.of("Fair")).column(Field.of("date", Type.DATE), List.of(LocalDate.of(2024, 5, 2)))
                .column(Field.of("last", Type.DATE), List.of(LocalDate.of(2024, 5, 1))).build();
        assertEquals(Problem.Kind.DATA, assertThrows(Problem.class, () -> calendar(sales("x"), Map.of("holidays", backwards), "none")).kind());
    }
}
