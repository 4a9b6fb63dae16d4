package merchant.sample.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import merchant.method.Input;
import merchant.method.Settings;
import merchant.method.forecast.calendar.CalendarChoice;
import merchant.method.forecast.calendar.Coinciding;
import merchant.method.forecast.calendar.HolidayColumn;
import merchant.method.forecast.calendar.HolidayColumns;
import merchant.method.forecast.fit.Fit;
import merchant.method.forecast.fit.Scene;
import merchant.method.forecast.regression.Regression;
import merchant.result.ForecastResult.Unit;
import merchant.table.MemoryTable;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

/// Sales by week, of the sample shop and of shops made with other dice: planted festivals are told, weeks in which nothing was planted are not, and the weeks around the
/// next Spring Festival are foreseen, which begins on another day of the week and of the year than those before.
class FestivalsByWeekTest {
    private static final int SHOPS = 12;
    private static final int AHEAD = 12;
    private static final List<String> PLANTED = List.of("new-year-festival", "spring-festival", "618", "double-11", "black-friday");
    private static final merchant.method.forecast.calendar.Calendar HOLIDAYS = CalendarChoice.of(new Input(MemoryTable.named("none").build(), Map.of(), Map.of()),
            Settings.initial(List.of(CalendarChoice.PARAMETER)));

    /// Weeks that begin on a weekday, from the first one that is whole.
    private record Weeks(int first, int count) {
        static Weeks from(int weekday) {
            int first = Math.floorMod(weekday - Calendar.FIRST.getDayOfWeek().getValue(), 7);
            return new Weeks(first, (Calendar.DAYS - first) / 7);
        }

        long[] starts() {
            return LongStream.range(0, count + AHEAD).map(w -> (Calendar.FIRST.toEpochDay() + first + 7 * w) * 86_400).toArray();
        }

        double[] sums(double[] days) {
            return IntStream.range(0, count).mapToDouble(w -> Arrays.stream(days, first + 7 * w, first + 7 * w + 7).sum()).toArray();
        }

        /// From the weeks alone.
        Fit fit(double[] days) {
            return Regression.of("automatic").at(new Scene("", Unit.WEEK, starts(), List.of(), HOLIDAYS)).fit(sums(days), 52, Progress.NONE);
        }

        /// From the weeks and the days that they are sums of.
        Fit fitByDay(double[] days) {
            var own = Arrays.copyOfRange(days, first, first + 7 * count);
            return Regression.of("automatic").at(new Scene("", Unit.WEEK, starts(), List.of(), HOLIDAYS, own)).fit(sums(days), 52, Progress.NONE);
        }

        /// The holidays' columns by the ids of what is told.
        List<HolidayColumn> columns() {
            return HolidayColumns.of(Coinciding.merged(HOLIDAYS, Unit.WEEK, starts()), Unit.WEEK, starts());
        }
    }

    private static double[] lines(int shop) {
        long seed = 104_729L * (shop + 1);
        var all = Assortment.make(new Dice(seed, "assortment"));
        var demand = new Demand(all, Promotions.make(all, new Dice(seed, "promotions")), StockOut.make(all, new Dice(seed, "stock-outs")), new Dice(seed, "demand"));
        return IntStream.range(0, Calendar.DAYS).mapToDouble(day -> demand.picks(day).size()).toArray();
    }

    private static double[] sampleShop() {
        var days = new double[Calendar.DAYS];
        Rows.of("orders.csv").stream().filter(r -> r.get("status").equals("paid"))
                .forEach(r -> days[Calendar.day(LocalDate.parse(r.get("order_time").substring(0, 10)))] += Double.parseDouble(r.get("quantity")));
        return days;
    }

    private static List<String> told(Weeks weeks, Fit fit) {
        var ids = weeks.columns().stream().map(HolidayColumn::id).toList();
        return fit.effects().stream().map(e -> e.id()).filter(ids::contains).toList();
    }

    private static boolean planted(HolidayColumn column, Weeks weeks) {
        return IntStream.range(0, weeks.count()).filter(w -> column.values()[w] > 0)
                .anyMatch(w -> IntStream.range(0, 7).mapToObj(d -> Calendar.date(weeks.first() + 7 * w + d)).anyMatch(d -> Calendar.sale(d) != 1 || Calendar.onSale(d) || Calendar.springFestival(d, Category.TEA) != 1));
    }

    @Test
    void festivalsOfWeeksThatBeginOnMondayAreToldAndHardlyAnyOther() {
        var weeks = Weeks.from(1);
        var columns = weeks.columns();
        int hits = 0;
        var all = new ArrayList<String>();
        for (int shop = 0; shop < SHOPS; shop++) {
            var told = told(weeks, weeks.fit(lines(shop)));
            hits += (int) PLANTED.stream().filter(told::contains).count();
            all.addAll(told);
        }
        assertTrue(hits >= 0.9 * SHOPS * PLANTED.size(), hits + " of " + SHOPS * PLANTED.size() + ": " + all);
        var wrong = all.stream().filter(id -> columns.stream().noneMatch(c -> c.id().equals(id) && planted(c, weeks))).toList();
        assertTrue(wrong.size() <= 0.05 * all.size(), wrong.size() + " of " + all.size() + ": " + wrong);
    }

    @Test
    void theSampleShopTellsWhatWasPlantedAndNothingElse() {
        var weeks = Weeks.from(1);
        var fit = weeks.fit(sampleShop());
        var told = told(weeks, fit);
        assertTrue(told.containsAll(List.of("spring-festival", "618", "double-11", "black-friday")), told.toString());
        // the rise is highest six days before: within the days of both
        assertTrue(told.contains("new-year-festival") || told.contains("spring-festival-before-1"), told.toString());
        assertTrue(told.stream().allMatch(id -> PLANTED.stream().anyMatch(id::startsWith)), told.toString());
        var friday = fit.effects().stream().filter(e -> e.id().equals("black-friday")).findFirst().orElseThrow();
        assertEquals("Thanksgiving or Black Friday (whole week)", friday.label().toString());
        assertTrue(fit.found().stream().anyMatch(f -> f.label().toString().equals("Thanksgiving or Black Friday")), fit.found().toString());
    }

    /// The mean of what the plan expects, prices apart, against quiet days of the last year.
    private static double expected(Weeks weeks, int ahead, double[] days) {
        double sold = 0;
        double plan = 0;
        for (int day = 365; day < Calendar.DAYS; day++) {
            var date = Calendar.date(day);
            boolean quiet = Calendar.sale(date) == 1 && !Calendar.onSale(date);
            sold += quiet ? days[day] : 0;
            plan += quiet ? plan(day) : 0;
        }
        int first = weeks.first() + 7 * (weeks.count() + ahead);
        return IntStream.range(first, first + 7).mapToDouble(FestivalsByWeekTest::plan).sum() * sold / plan;
    }

    private static double plan(int day) {
        return Arrays.stream(Category.values()).mapToDouble(c -> Calendar.factor(c, day)).sum();
    }

    @Test
    void weeksAroundTheNextSpringFestivalAreForeseenOnWhateverDayTheyBegin() {
        var off = new ArrayList<Double>();
        var byDay = new ArrayList<Double>();
        for (int shop = 0; shop < SHOPS / 2; shop++) {
            var days = lines(shop);
            var weeks = Weeks.from(1 + shop);
            var mean = weeks.fit(days).mean(AHEAD);
            var meanByDay = weeks.fitByDay(days).mean(AHEAD);
            for (int w = 1; w < 7; w++) {
                off.add(Math.abs(mean[w] / expected(weeks, w, days) - 1));
                byDay.add(Math.abs(meanByDay[w] / expected(weeks, w, days) - 1));
            }
        }
        double mean = off.stream().mapToDouble(v -> v).average().orElseThrow();
        assertTrue(mean < 0.15, mean + ": " + off);
        double meanByDay = byDay.stream().mapToDouble(v -> v).average().orElseThrow();
        assertTrue(meanByDay < 0.8 * mean, meanByDay + ": " + byDay);
    }

    /// The week that ends three days before the festival: all of the rise and nothing of the fall, as in neither year before.
    @Test
    void theWeekOfTheRiseIsNeitherDoubledNorMissedInTheSampleShop() {
        var days = sampleShop();
        var weeks = Weeks.from(1);
        var mean = weeks.fitByDay(days).mean(AHEAD);
        int rise = (int) ((LocalDate.of(2025, 1, 20).toEpochDay() - Calendar.FIRST.toEpochDay() - weeks.first()) / 7) - weeks.count();
        assertEquals(expected(weeks, rise, days), mean[rise], 0.1 * mean[rise]);
        assertEquals(expected(weeks, rise + 1, days), mean[rise + 1], 0.2 * mean[rise + 1]);
    }
}
