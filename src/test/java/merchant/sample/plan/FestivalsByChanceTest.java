package merchant.sample.plan;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import merchant.method.Input;
import merchant.method.Settings;
import merchant.method.forecast.calendar.CalendarChoice;
import merchant.method.forecast.calendar.HolidayColumn;
import merchant.method.forecast.calendar.HolidayColumns;
import merchant.method.forecast.fit.Scene;
import merchant.method.forecast.regression.Regression;
import merchant.result.ForecastResult.Unit;
import merchant.table.MemoryTable;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

/// Shops made with other dice than the sample shop's: festivals that were planted are told, and days on which nothing was planted are told no more often than
/// the one in twenty that the regression states.
class FestivalsByChanceTest {
    private static final int SHOPS = 12;
    private static final double LEVEL = 0.05;
    private static final int FEWEST = 25;
    private static final merchant.method.forecast.calendar.Calendar HOLIDAYS = CalendarChoice.of(new Input(MemoryTable.named("none").build(), Map.of(), Map.of()),
            Settings.initial(List.of(CalendarChoice.PARAMETER)).with("calendar", "both"));
    private static final long[] STARTS = LongStream.range(0, Calendar.DAYS).map(i -> (Calendar.FIRST.toEpochDay() + i) * 86_400).toArray();
    /// For each part of a holiday: true where nothing was planted on any of its days.
    private static final Map<String, Boolean> EMPTY = empty();

    /// Likewise: true where nothing was planted on any day of the whole holiday.
    private static final Map<String, Boolean> EMPTY_HOLIDAY = HolidayColumns.of(HOLIDAYS.all(), Unit.DAY, STARTS).stream().collect(Collectors.toMap(HolidayColumn::id,
            c -> HolidayColumns.of(List.of(c.holiday()), Unit.DAY, STARTS).stream().allMatch(part -> EMPTY.get(part.id()))));

    private static Map<String, Boolean> empty() {
        var empty = new HashMap<String, Boolean>();
        for (var column : HolidayColumns.of(HOLIDAYS.all(), Unit.DAY, STARTS)) {
            boolean planted = false;
            for (int day = 0; day < Calendar.DAYS; day++) {
                var date = Calendar.date(day);
                planted |= column.values()[day] > 0
                        && (Calendar.sale(date) != 1 || Calendar.onSale(date) || Calendar.springFestival(date, Category.TEA) != 1);
            }
            empty.put(column.id(), !planted);
        }
        return empty;
    }

    private static List<String> told(double[] y) {
        return Regression.of("automatic").at(new Scene("", Unit.DAY, STARTS, List.of(), HOLIDAYS)).fit(y, 7, Progress.NONE).effects().stream()
                .map(e -> e.id()).filter(EMPTY::containsKey).toList();
    }

    /// Lines a day, of the whole shop and of its first products.
    private static double[][] lines(int shop, int products) {
        long seed = 7_919L * (shop + 1);
        var all = Assortment.make(new Dice(seed, "assortment"));
        var promotions = Promotions.make(all, new Dice(seed, "promotions"));
        var demand = new Demand(all, promotions, StockOut.make(all, new Dice(seed, "stock-outs")), new Dice(seed, "demand"));
        var lines = new double[1 + products][Calendar.DAYS];
        for (int day = 0; day < Calendar.DAYS; day++) {
            for (var picked : demand.picks(day)) {
                lines[0][day]++;
                if (picked.index() < products) {
                    lines[1 + picked.index()][day]++;
                }
            }
        }
        return lines;
    }

    private static void assertFew(List<String> told) {
        assertTrue(told.size() > FEWEST, () -> "hardly anything is told: " + told);
        long byChance = told.stream().filter(EMPTY::get).count();
        assertTrue(byChance <= LEVEL * told.size(), () -> byChance + " of " + told.size() + ": " + told.stream().filter(EMPTY::get).toList());
    }

    @Test
    void aShopTellsItsFestivalsAndHardlyAnyOther() {
        var told = new ArrayList<String>();
        for (int shop = 0; shop < SHOPS; shop++) {
            var own = told(lines(shop, 0)[0]);
            for (var planted : List.of("spring-festival", "618", "double-11", "double-11-before-1", "black-friday")) {
                assertTrue(own.contains(planted), planted + " of shop " + shop + ": " + own);
            }
            told.addAll(own);
        }
        assertFew(told);
    }

    @Test
    void theSampleShopTellsOfNoFestivalOfWhichNothingWasPlanted() {
        for (var counted : List.<java.util.function.ToDoubleFunction<Map<String, String>>>of(r -> 1, r -> Double.parseDouble(r.get("quantity")),
                r -> r.get("status").equals("paid") ? Double.parseDouble(r.get("quantity")) : 0)) {
            var y = new double[Calendar.DAYS];
            Rows.of("orders.csv").forEach(r -> y[Calendar.day(java.time.LocalDate.parse(r.get("order_time").substring(0, 10)))] += counted.applyAsDouble(r));
            var wrong = told(y).stream().filter(EMPTY_HOLIDAY::get).toList();
            assertTrue(wrong.isEmpty(), wrong.toString());
        }
    }

    @Test
    void slowProductsTellHardlyAnyFestivalThatIsNone() {
        var told = new ArrayList<String>();
        for (int shop = 0; shop < SHOPS / 2; shop++) {
            var lines = lines(shop, 6);
            Arrays.stream(lines, 1, lines.length).forEach(y -> told.addAll(told(y)));
        }
        assertFew(told);
    }
}
