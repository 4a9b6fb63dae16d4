package merchant.method.forecast.series;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import merchant.method.Input;
import merchant.method.forecast.series.Choices.Incomplete;
import merchant.method.forecast.series.Choices.Missing;
import merchant.problem.Problem;
import merchant.result.ForecastResult.Unit;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Role;
import merchant.table.Type;
import org.junit.jupiter.api.Test;

class SeriesBuilderTest {
    private static final Choices AUTO = new Choices(null, Missing.AUTO, Incomplete.AUTO);

    private static Input input(Type type, List<?> dates, List<Double> values) {
        return Input.of(MemoryTable.named("t").column(Field.of("d", type), dates).column(Field.of("v", Type.DECIMAL), values).build(),
                Map.of("date", "d", "value", "v"));
    }

    private static Input measured(int count, IntFunction<LocalDate> date) {
        return input(Type.DATE, IntStream.range(0, count).mapToObj(date).toList(),
                IntStream.range(0, count).mapToObj(i -> (double) i).toList());
    }

    private static LocalDate labelOf(SeriesSet set, int period) {
        return Grid.date(set.grid().label(set.series().getFirst().first() + period));
    }

    /// Orders of twenty weeks, three on each day: what a day of a week held is kept beside the week.
    @Test
    void weeksOfOrdersKeepWhatTheirDaysHeld() {
        var monday = LocalDate.of(2024, 1, 1);
        var table = orders(IntStream.range(0, 420).mapToObj(i -> monday.plusDays(i / 3)).toList());
        var one = SeriesBuilder.build(Input.of(table, Map.of("date", "d", "value", "v")), new Choices(Unit.WEEK, Missing.AUTO, Incomplete.AUTO)).series().getFirst();
        assertEquals(20, one.length());
        assertEquals(140, one.days().length);
        for (int week = 0; week < 20; week++) {
            assertEquals(one.values()[week], Arrays.stream(one.days(), 7 * week, 7 * week + 7).sum());
        }
        // the fourth day holds orders 9, 10 and 11
        assertEquals(30, one.days()[3]);
        assertEquals(0, SeriesBuilder.build(Input.of(table, Map.of("date", "d", "value", "v")), new Choices(Unit.DAY, Missing.AUTO, Incomplete.AUTO)).series().getFirst().days().length);
    }

    /// What is booked once a week says nothing of the days on which it sold.
    @Test
    void weeksThatAreBookedOnOneDayHaveNoDays() {
        var monday = LocalDate.of(2024, 1, 1);
        var table = orders(IntStream.range(0, 420).mapToObj(i -> monday.plusWeeks(i / 7)).toList());
        assertEquals(0, SeriesBuilder.build(Input.of(table, Map.of("date", "d", "value", "v")), new Choices(Unit.WEEK, Missing.AUTO, Incomplete.AUTO)).series().getFirst().days().length);
    }

    /// Order i is worth i.
    private static MemoryTable orders(List<LocalDate> dates) {
        return MemoryTable.named("t").column(Field.of("d", Type.DATE), dates).column(new Field("o", Type.TEXT, Role.ORDER_ID), IntStream.range(0, dates.size()).mapToObj(i -> "o" + i).toList())
                .column(Field.of("v", Type.DECIMAL), IntStream.range(0, dates.size()).mapToObj(i -> (double) i).toList()).build();
    }

    /// Two orders a day of two lines each, whose total of 50 stands on both lines, as a WooCommerce export writes it: 100 a day and not 200.
    @Test
    void anOrdersAmountCountsOnce() {
        var day = LocalDate.of(2024, 1, 1);
        var dates = IntStream.range(0, 160).mapToObj(i -> day.plusDays(i / 4)).toList();
        var orders = IntStream.range(0, 160).mapToObj(i -> "o" + i / 2).toList();
        var products = IntStream.range(0, 160).mapToObj(i -> i % 2 == 0 ? "tea" : "cup").toList();
        var table = MemoryTable.named("t").column(Field.of("d", Type.DATE), dates).column(new Field("o", Type.TEXT, Role.ORDER_ID), orders)
                .column(new Field("p", Type.TEXT, Role.PRODUCT), products).column(new Field("v", Type.DECIMAL, Role.ORDER_AMOUNT), IntStream.range(0, 160).mapToObj(i -> 50.0).toList()).build();
        var set = SeriesBuilder.build(Input.of(table, Map.of("date", "d", "value", "v")), AUTO);
        assertEquals(40, set.series().getFirst().length());
        assertTrue(Arrays.stream(set.series().getFirst().values()).allMatch(v -> v == 100));
        assertEquals(80, set.notes().repeated());
        assertEquals(0, set.notes().withoutValue());
        assertThrows(Problem.class, () -> SeriesBuilder.build(Input.of(table, Map.of("date", "d", "value", "v", "series", "p")), AUTO));
    }

    /// The same orders where nothing says what the column means, beside one whose lines differ and one that is 50 everywhere, as where everything has one price.
    @Test
    void anAmountThatLinesOfOrdersRepeatIsSuspected() {
        var day = LocalDate.of(2024, 1, 1);
        var table = MemoryTable.named("t").column(Field.of("d", Type.DATE), IntStream.range(0, 160).mapToObj(i -> day.plusDays(i / 4)).toList())
                .column(new Field("o", Type.TEXT, Role.ORDER_ID), IntStream.range(0, 160).mapToObj(i -> "o" + i / 2).toList())
                .column(new Field("v", Type.DECIMAL, Role.AMOUNT), IntStream.range(0, 160).mapToObj(i -> 50.0 + i / 2).toList())
                .column(Field.of("w", Type.DECIMAL), IntStream.range(0, 160).mapToObj(i -> 50.0 + i).toList())
                .column(Field.of("x", Type.DECIMAL), IntStream.range(0, 160).mapToObj(i -> 50.0).toList()).build();
        assertEquals(80, SeriesBuilder.build(Input.of(table, Map.of("date", "d", "value", "v")), AUTO).notes().suspected());
        assertEquals(0, SeriesBuilder.build(Input.of(table, Map.of("date", "d", "value", "w")), AUTO).notes().suspected());
        assertEquals(0, SeriesBuilder.build(Input.of(table, Map.of("date", "d", "value", "x")), AUTO).notes().suspected());
    }

    @Test
    void monthStartsAreMonths() {
        var set = SeriesBuilder.build(measured(30, i -> LocalDate.of(2020, 1, 1).plusMonths(i)), AUTO);
        assertEquals(Unit.MONTH, set.grid().unit());
        assertEquals(30, set.series().getFirst().length());
        assertEquals(LocalDate.of(2022, 7, 1), labelOf(set, 30));
        assertFalse(set.notes().lines());
    }

    @Test
    void monthEndsAreContinuedWithMonthEnds() {
        var set = SeriesBuilder.build(measured(26, i -> LocalDate.of(2020, 1, 31).plusMonths(i)), AUTO);
        assertEquals(Unit.MONTH, set.grid().unit());
        assertEquals(LocalDate.of(2022, 3, 31), labelOf(set, 26));
        assertEquals(LocalDate.of(2022, 4, 30), labelOf(set, 27));
    }

    @Test
    void weeksEndingOnFridayAreContinuedWithFridays() {
        var set = SeriesBuilder.build(measured(20, i -> LocalDate.of(2024, 1, 5).plusWeeks(i)), AUTO);
        assertEquals(Unit.WEEK, set.grid().unit());
        assertEquals(LocalDate.of(2024, 5, 24), labelOf(set, 20));
    }

    @Test
    void quartersYearsDaysAndHoursAreFound() {
        assertEquals(Unit.QUARTER, SeriesBuilder.build(measured(12, i -> LocalDate.of(2020, 2, 1).plusMonths(3L * i)), AUTO).grid().unit());
        assertEquals(Unit.YEAR, SeriesBuilder.build(measured(12, i -> LocalDate.of(2000 + i, 12, 31)), AUTO).grid().unit());
        assertEquals(Unit.DAY, SeriesBuilder.build(measured(40, i -> LocalDate.of(2020, 2, 1).plusDays(i)), AUTO).grid().unit());
        var hours = IntStream.range(0, 50).mapToObj(i -> LocalDateTime.of(2024, 3, 30, 0, 0).plusHours(i)).toList();
        var set = SeriesBuilder.build(input(Type.TIMESTAMP, hours, IntStream.range(0, 50).mapToObj(i -> 1.0 * i).toList()), AUTO);
        assertEquals(Unit.HOUR, set.grid().unit());
        assertEquals(50, set.series().getFirst().length(), "the night in which clocks change in Europe has all its wall-clock hours");
    }

    @Test
    void plainNumbersKeepTheirStep() {
        var numbers = List.of(10L, 15L, 25L, 30L, 35L, 40L);
        var set = SeriesBuilder.build(input(Type.WHOLE, numbers, List.of(1.0, 2.0, 4.0, 5.0, 6.0, 7.0)), AUTO);
        assertEquals(Unit.NUMBER, set.grid().unit());
        assertArrayEquals(new double[] {1, 2, 3, 4, 5, 6, 7}, set.series().getFirst().values(), 1e-12);
        assertEquals(45, set.grid().label(set.series().getFirst().next()));
    }

    @Test
    void datesWrittenWithoutSignsAreDates() {
        var months = new ArrayList<Long>();
        for (int i = 0; i < 24; i++) {
            months.add(202_300L + i / 12 * 100 + i % 12 + 1);
        }
        var set = SeriesBuilder.build(input(Type.WHOLE, months, IntStream.range(0, 24).mapToObj(i -> 1.0 * i).toList()), AUTO);
        assertEquals(Unit.MONTH, set.grid().unit());
        assertEquals(LocalDate.of(2025, 1, 1), labelOf(set, 24));
    }

    @Test
    void measuredGapsAreInterpolatedAndFlagged() {
        var dates = List.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 2), LocalDate.of(2024, 1, 3), LocalDate.of(2024, 1, 6), LocalDate.of(2024, 1, 7));
        var series = SeriesBuilder.build(input(Type.DATE, dates, List.of(1.0, 2.0, 3.0, 9.0, 10.0)), AUTO).series().getFirst();
        assertArrayEquals(new double[] {1, 2, 3, 5, 7, 9, 10}, series.values(), 1e-12);
        assertArrayEquals(new boolean[] {false, false, false, true, true, false, false}, series.filled());
        var zero = SeriesBuilder.build(input(Type.DATE, dates, List.of(1.0, 2.0, 3.0, 9.0, 10.0)), new Choices(null, Missing.ZERO, Incomplete.AUTO));
        assertArrayEquals(new double[] {1, 2, 3, 0, 0, 9, 10}, zero.series().getFirst().values(), 1e-12);
    }

    /// Orders at 9, 12 and 20 o'clock, a changing number a day.
    private static Input orders(LocalDate from, LocalDate to, java.util.function.Predicate<LocalDate> open) {
        var times = new ArrayList<LocalDateTime>();
        var random = new Random(3);
        for (var day = from; !day.isAfter(to); day = day.plusDays(1)) {
            for (int i = 0; i < 2 + random.nextInt(5) && open.test(day); i++) {
                times.add(day.atTime(9 + random.nextInt(11), random.nextInt(60)));
            }
        }
        return input(Type.TIMESTAMP, times, times.stream().map(t -> 1.0).toList());
    }

    @Test
    void yearsOfOrderLinesAreSummedByWeekFromMonday() {
        var input = orders(LocalDate.of(2023, 1, 2), LocalDate.of(2024, 6, 30), d -> true);
        var set = SeriesBuilder.build(input, AUTO);
        assertEquals(Unit.WEEK, set.grid().unit());
        assertTrue(set.notes().lines());
        assertFalse(set.notes().lastDropped());
        assertFalse(set.notes().firstDropped());
        assertEquals(78, set.series().getFirst().length());
        assertEquals(LocalDate.of(2023, 1, 2), labelOf(set, 0));
        double sum = 0;
        for (double value : set.series().getFirst().values()) {
            sum += value;
        }
        assertEquals(input.table().rows(), sum, 1e-9, "every line is in exactly one week");
    }

    @Test
    void weeksOfOrderLinesAreSummedByDay() {
        assertEquals(Unit.DAY, SeriesBuilder.build(orders(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 31), d -> true), AUTO).grid().unit());
    }

    @Test
    void anUnfinishedLastWeekIsLeftOutAndKept() {
        var set = SeriesBuilder.build(orders(LocalDate.of(2023, 1, 2), LocalDate.of(2024, 7, 3), d -> true), AUTO);
        var series = set.series().getFirst();
        assertTrue(set.notes().lastDropped());
        assertTrue(series.incomplete());
        assertTrue(series.partial() > 0);
        assertEquals(LocalDate.of(2024, 7, 1), labelOf(set, series.length()));
        var kept = SeriesBuilder.build(orders(LocalDate.of(2023, 1, 2), LocalDate.of(2024, 7, 3), d -> true),
                new Choices(null, Missing.AUTO, Incomplete.KEEP));
        assertEquals(series.length() + 1, kept.series().getFirst().length());
        assertFalse(kept.series().getFirst().incomplete());
    }

    @Test
    void aShopClosedOnSundaysEndsItsWeekOnSaturday() {
        var set = SeriesBuilder.build(orders(LocalDate.of(2023, 1, 2), LocalDate.of(2024, 6, 29), d -> d.getDayOfWeek().getValue() < 7), AUTO);
        assertFalse(set.notes().lastDropped());
    }

    @Test
    void aFirstWeekThatBeginsLateIsLeftOut() {
        var set = SeriesBuilder.build(orders(LocalDate.of(2023, 1, 6), LocalDate.of(2024, 6, 30), d -> true), AUTO);
        assertTrue(set.notes().firstDropped());
        assertEquals(LocalDate.of(2023, 1, 9), labelOf(set, 0));
    }

    @Test
    void aFirstMonthWhoseFirstDayBeganLateIsWhole() {
        var times = new ArrayList<LocalDateTime>();
        times.add(LocalDateTime.of(2023, 1, 1, 9, 23));
        for (var day = LocalDate.of(2023, 1, 2); day.getYear() < 2025; day = day.plusDays(1)) {
            times.add(day.atTime(0, 10));
            times.add(day.atTime(23, 40));
        }
        var set = SeriesBuilder.build(input(Type.TIMESTAMP, times, times.stream().map(t -> 1.0).toList()),
                new Choices(Unit.MONTH, Missing.AUTO, Incomplete.AUTO));
        assertFalse(set.notes().firstDropped(), "January has a record on its first day");
        assertEquals(24, set.series().getFirst().length());
    }

    @Test
    void aWeekWithoutOrdersIsZero() {
        var closed = LocalDate.of(2023, 10, 2);
        var set = SeriesBuilder.build(orders(LocalDate.of(2023, 1, 2), LocalDate.of(2024, 6, 30),
                d -> d.isBefore(closed) || d.isAfter(closed.plusDays(6))), AUTO);
        var series = set.series().getFirst();
        assertEquals(0, series.values()[39]);
        assertTrue(series.filled()[39]);
        assertEquals(1, set.notes().filled());
    }

    @Test
    void aProductThatStoppedSellingEndsWithTheShop() {
        var days = IntStream.range(0, 280).mapToObj(i -> LocalDate.of(2024, 1, 1).plusDays(i / 2)).toList();
        var names = IntStream.range(0, 280).mapToObj(i -> i % 2 == 0 || i < 100 ? "A" : "B").toList();
        var table = MemoryTable.named("t").column(Field.of("d", Type.DATE), days).column(Field.of("p", Type.TEXT), names)
                .column(Field.of("v", Type.DECIMAL), days.stream().map(d -> 1.0).toList()).build();
        var set = SeriesBuilder.build(Input.of(table, Map.of("date", "d", "value", "v", "series", "p")),
                new Choices(Unit.WEEK, Missing.AUTO, Incomplete.AUTO));
        assertEquals(List.of("A", "B"), set.series().stream().map(RegularSeries::name).toList());
        assertEquals(set.series().get(0).next(), set.series().get(1).next());
        assertTrue(set.series().get(1).first() > set.series().get(0).first());
    }

    /// An order export: umbrellas on every second day from the 1st to the 39th, tea each day to the 60th, at most one line of a product a day.
    private static MemoryTable.Builder export() {
        var day = LocalDate.of(2024, 1, 1);
        var rows = IntStream.range(0, 120).filter(i -> i % 2 == 0 || i % 4 == 1 && i < 80).toArray();
        return MemoryTable.named("t").column(Field.of("d", Type.DATE), IntStream.of(rows).mapToObj(i -> day.plusDays(i / 2)).toList())
                .column(new Field("p", Type.TEXT, Role.PRODUCT), IntStream.of(rows).mapToObj(i -> i % 2 == 0 ? "tea" : "umbrella").toList())
                .column(new Field("v", Type.WHOLE, Role.QUANTITY), IntStream.of(rows).mapToObj(i -> 3L).toList());
    }

    private static void umbrellasHaveDaysWithoutASale(SeriesSet set) {
        var umbrella = set.series().get(1);
        assertEquals("umbrella", umbrella.name());
        assertEquals(Unit.DAY, set.grid().unit());
        assertEquals(set.series().getFirst().next(), umbrella.next(), "both end with the file");
        assertEquals(60, umbrella.length());
        assertEquals(60, Arrays.stream(umbrella.values()).sum(), 1e-12, "20 lines of 3 pieces");
        assertEquals(0, umbrella.values()[1]);
        assertTrue(set.notes().zero());
    }

    @Test
    void noLineOfAProductThatDayMeansThatNoneWasSold() {
        var columns = Map.of("date", "d", "value", "v", "series", "p");
        umbrellasHaveDaysWithoutASale(SeriesBuilder.build(Input.of(export().build(), columns), AUTO));
        var numbered = export().column(new Field("o", Type.WHOLE, Role.ORDER_ID), IntStream.range(0, 80).mapToObj(i -> (long) i).toList()).build();
        var byDay = SeriesBuilder.build(Input.of(numbered, columns), new Choices(Unit.DAY, Missing.AUTO, Incomplete.AUTO));
        umbrellasHaveDaysWithoutASale(byDay);
        assertTrue(byDay.notes().lines(), "orders are single events");
    }

    @Test
    void countsOfSeveralSeriesWithManyGapsAreSalesAndPricesAreNot() {
        var sold = export().build();
        var plain = MemoryTable.named("t").column(Field.of("d", Type.DATE), dates(sold)).column(Field.of("p", Type.TEXT), List.of(names(sold)))
                .column(Field.of("v", Type.WHOLE), IntStream.range(0, 80).mapToObj(i -> 3L).toList()).build();
        var columns = Map.of("date", "d", "value", "v", "series", "p");
        umbrellasHaveDaysWithoutASale(SeriesBuilder.build(Input.of(plain, columns), AUTO));
        var prices = MemoryTable.named("t").column(Field.of("d", Type.DATE), dates(sold)).column(new Field("p", Type.TEXT, Role.PRODUCT), List.of(names(sold)))
                .column(new Field("v", Type.DECIMAL, Role.PRICE), IntStream.range(0, 80).mapToObj(i -> 2.5).toList()).build();
        var levels = SeriesBuilder.build(Input.of(prices, columns), AUTO);
        assertFalse(levels.notes().zero());
        assertEquals(39, levels.series().get(1).length(), "a price ends with its own last record");
        assertTrue(Arrays.stream(levels.series().get(1).values()).allMatch(v -> v == 2.5));
    }

    private static List<LocalDate> dates(MemoryTable table) {
        return Arrays.stream(table.moments("d")).mapToObj(Grid::date).toList();
    }

    private static String[] names(MemoryTable table) {
        var levels = table.levels("p");
        return IntStream.range(0, levels.codes().length).mapToObj(levels::text).toArray(String[]::new);
    }

    @Test
    void returnsAreLeftOutAndCounted() {
        var day = LocalDate.of(2024, 1, 1);
        var table = MemoryTable.named("t").column(Field.of("d", Type.DATE), IntStream.range(0, 40).mapToObj(i -> day.plusDays(i)).toList())
                .column(new Field("v", Type.WHOLE, Role.QUANTITY), IntStream.range(0, 40).mapToObj(i -> i == 7 || i == 9 ? -5L : 4L).toList()).build();
        var set = SeriesBuilder.build(Input.of(table, Map.of("date", "d", "value", "v")), AUTO);
        assertEquals(2, set.notes().returns());
        assertEquals(10, set.notes().returned());
        assertEquals(0, set.notes().withoutValue());
        assertEquals(38 * 4, Arrays.stream(set.series().getFirst().values()).sum(), 1e-12);
    }

    /// Twenty orders of 30 each: one is a refund of 30, one takes a piece back besides, and one has a coupon of 5.
    @Test
    void refundsAreLeftOutAndCouponsStay() {
        var day = LocalDate.of(2024, 1, 1);
        var rows = IntStream.range(0, 40).boxed().toList();
        var money = rows.stream().map(i -> i == 10 || i == 11 ? -15.0 : i == 21 ? -10.0 : i == 31 ? -5.0 : 15.0).toList();
        var pieces = rows.stream().map(i -> i == 21 ? -1L : 1L).toList();
        var table = MemoryTable.named("t").column(Field.of("d", Type.DATE), rows.stream().map(i -> day.plusDays(i / 2)).toList())
                .column(new Field("o", Type.WHOLE, Role.ORDER_ID), rows.stream().map(i -> i / 2L).toList())
                .column(new Field("q", Type.WHOLE, Role.QUANTITY), pieces).column(new Field("v", Type.DECIMAL, Role.AMOUNT), money)
                .column(Field.of("w", Type.DECIMAL), money).build();
        var set = SeriesBuilder.build(Input.of(table, Map.of("date", "d", "value", "v")), AUTO);
        assertEquals(3, set.notes().returns());
        assertEquals(40, set.notes().returned(), 1e-12);
        assertEquals(1, set.notes().netted());
        assertEquals(5, set.notes().less(), 1e-12);
        assertEquals(0, set.notes().withoutValue());
        assertEquals(36 * 15 - 5, Arrays.stream(set.series().getFirst().values()).sum(), 1e-12);
        var unknown = SeriesBuilder.build(Input.of(table, Map.of("date", "d", "value", "w")), AUTO);
        assertEquals(0, unknown.notes().returns(), "what is no amount may well be negative");
        assertEquals(4, unknown.notes().netted());
        assertEquals(45, unknown.notes().less(), 1e-12);
    }

    @Test
    void aRefundOfAWholeOrderThatItsLinesRepeatCountsOnce() {
        var day = LocalDate.of(2024, 1, 1);
        var rows = IntStream.range(0, 80).boxed().toList();
        var table = MemoryTable.named("t").column(Field.of("d", Type.DATE), rows.stream().map(i -> day.plusDays(i / 4)).toList())
                .column(new Field("o", Type.WHOLE, Role.ORDER_ID), rows.stream().map(i -> i / 2L).toList())
                .column(new Field("v", Type.DECIMAL, Role.ORDER_AMOUNT), rows.stream().map(i -> i / 2 == 9 ? -30.0 : 30.0).toList()).build();
        var set = SeriesBuilder.build(Input.of(table, Map.of("date", "d", "value", "v")), AUTO);
        assertEquals(1, set.notes().returns());
        assertEquals(30, set.notes().returned(), 1e-12);
        assertEquals(39 * 30, Arrays.stream(set.series().getFirst().values()).sum(), 1e-12);
    }

    @Test
    void rowsWithoutDateOrValueAreCounted() {
        var dates = new ArrayList<LocalDate>();
        var values = new ArrayList<Double>();
        for (int i = 0; i < 20; i++) {
            dates.add(i == 4 ? null : LocalDate.of(2024, 1, 1).plusDays(i));
            values.add(i == 7 || i == 8 ? null : (Double) (double) i);
        }
        var set = SeriesBuilder.build(input(Type.DATE, dates, values), AUTO);
        assertEquals(1, set.notes().withoutDate());
        assertEquals(2, set.notes().withoutValue());
        assertEquals(3, set.notes().filled());
        assertEquals(7, set.series().getFirst().values()[7], 1e-12);
    }

    @Test
    void aMistypedYearIsRefusedInWords() {
        var problem = assertThrows(Problem.class, () -> SeriesBuilder.build(
                measured(30, i -> i == 9 ? LocalDate.of(1024, 1, 1) : LocalDate.of(2024, 1, 1).plusDays(i)), AUTO));
        assertEquals(Problem.Kind.DATA, problem.kind());
        assertTrue(problem.getMessage().contains("Check the first and the last date"), problem.getMessage());
    }
}
