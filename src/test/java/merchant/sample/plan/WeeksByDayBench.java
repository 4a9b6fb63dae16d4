package merchant.sample.plan;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.zip.GZIPInputStream;
import merchant.method.Input;
import merchant.method.Settings;
import merchant.method.forecast.calendar.CalendarChoice;
import merchant.method.forecast.fit.Scene;
import merchant.method.forecast.regression.Regression;
import merchant.result.ForecastResult.Unit;
import merchant.table.MemoryTable;
import merchant.work.Progress;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Regression by week three ways, on real and made sales: from weeks alone, by days whose forecasts are summed, and from weeks whose holidays are learnt from their days. Weeks from
/// Monday, holidays of China and the west as the past chooses; of each past end the mean absolute error of a week over the mean of the weeks that came.
@Tag("bench")
class WeeksByDayBench {
    private static final Path SHARED = Path.of("../shared/data");
    private static final int YEAR = 52;
    private static final int MOST = 300;
    private static final double CAP = 2;
    private static final merchant.method.forecast.calendar.Calendar HOLIDAYS = CalendarChoice.of(new Input(MemoryTable.named("none").build(), Map.of(), Map.of()),
            Settings.initial(List.of(CalendarChoice.PARAMETER)));

    /// Whole weeks from a Monday, seven days each.
    @SuppressWarnings("ArrayRecordComponent")
    private record Days(LocalDate first, double[] values) {
        static Days of(TreeMap<LocalDate, Double> sold) {
            var first = sold.firstKey().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
            int weeks = (int) (sold.lastKey().toEpochDay() - first.toEpochDay() + 1) / 7;
            return new Days(first, IntStream.range(0, Math.max(0, 7 * weeks)).mapToDouble(d -> sold.getOrDefault(first.plusDays(d), 0.0)).toArray());
        }

        Days last(int weeks) {
            int from = Math.max(0, values.length - 7 * weeks);
            return new Days(first.plusDays(from), Arrays.copyOfRange(values, from, values.length));
        }

        int weeks() {
            return values.length / 7;
        }

        double[] sums() {
            return IntStream.range(0, weeks()).mapToDouble(w -> Arrays.stream(values, 7 * w, 7 * w + 7).sum()).toArray();
        }

        Scene scene(Unit unit, int periods, double[] days) {
            int step = unit == Unit.WEEK ? 7 : 1;
            return new Scene("", unit, LongStream.range(0, periods).map(i -> first.plusDays(step * i).toEpochDay() * 86_400).toArray(), List.of(), HOLIDAYS, days);
        }
    }

    private static double[] mean(Scene scene, double[] y, int season, int ahead) {
        return Regression.of("automatic").at(scene).fit(y, season, Progress.NONE).mean(ahead);
    }

    /// Errors of the three ways over the mean that came; empty where nothing came or the past is too short.
    private static double[] errors(Days days, int ahead, int ends, int apart) {
        var off = new double[3];
        double came = 0;
        var sums = days.sums();
        for (int end = 0; end < ends && days.weeks() - ahead - end * apart >= 30; end++) {
            int n = days.weeks() - ahead - end * apart;
            var y = Arrays.copyOf(sums, n);
            int season = n >= 2 * YEAR ? YEAR : 1;
            var byDay = mean(days.scene(Unit.DAY, 7 * (n + ahead), new double[0]), Arrays.copyOf(days.values(), 7 * n), 7, 7 * ahead);
            var each = List.of(mean(days.scene(Unit.WEEK, n + ahead, new double[0]), y, season, ahead),
                    IntStream.range(0, ahead).mapToDouble(h -> Arrays.stream(byDay, 7 * h, 7 * h + 7).sum()).toArray(),
                    mean(days.scene(Unit.WEEK, n + ahead, days.values()), y, season, ahead));
            for (int h = 0; h < ahead; h++) {
                came += sums[n + h];
                for (int k = 0; k < off.length; k++) {
                    off[k] += Math.abs(sums[n + h] - each.get(k)[h]);
                }
            }
        }
        double all = came;
        return all > 0 ? Arrays.stream(off).map(v -> v / all).toArray() : new double[0];
    }

    private static void one(String name, Days days, int ahead, int ends, int apart) {
        var off = errors(days, ahead, ends, apart);
        System.out.printf(Locale.ROOT, "| %s | %.3f | %.3f | %.3f |%n", name, off[0], off[1], off[2]);
    }

    private static void many(String name, List<Days> all, int ahead, int ends, int apart, int least) {
        var off = all.stream().filter(d -> d.weeks() >= least).map(d -> errors(d, ahead, ends, apart)).filter(o -> o.length > 0).toList();
        for (var measure : Map.<String, Function<double[], Double>>of("median", v -> v[v.length / 2], "mean, each at most 2", v -> Arrays.stream(v).map(e -> Math.min(CAP, e)).average().orElseThrow()).entrySet()) {
            var each = IntStream.range(0, 3).mapToObj(k -> measure.getValue().apply(off.stream().mapToDouble(o -> o[k]).sorted().toArray())).toList();
            System.out.printf(Locale.ROOT, "| %s (%d), %s | %.3f | %.3f | %.3f |%n", name, off.size(), measure.getKey(), each.get(0), each.get(1), each.get(2));
        }
        System.out.printf("%s: learnt from days closer than weeks alone %d times, further off %d times%n", name, off.stream().filter(o -> o[2] < o[0] * 0.99).count(),
                off.stream().filter(o -> o[2] > o[0] * 1.01).count());
    }

    private static TreeMap<LocalDate, Double> lines(Path file, Function<String, LocalDate> date, Function<Double, Double> value) throws IOException {
        var sold = new TreeMap<LocalDate, Double>();
        Files.readAllLines(file).stream().skip(1).map(l -> l.replace("\"", "").split(",")).forEach(c -> sold.put(date.apply(c[0]), value.apply(Double.valueOf(c[c.length - 1]))));
        return sold;
    }

    @Test
    void real() throws IOException {
        Assumptions.assumeTrue(Files.exists(SHARED), "../shared/data is absent");
        System.out.println("| series | weeks alone | sums of days | weeks, holidays from days |\n| --- | --- | --- | --- |");
        var american = DateTimeFormatter.ofPattern("MM/dd/yyyy");
        var boardings = Days.of(lines(SHARED.resolve("series/cta_daily.csv"), s -> LocalDate.parse(s, american), v -> v));
        var views = Days.of(lines(SHARED.resolve("series/example_wp_log_peyton_manning.csv"), LocalDate::parse, Math::exp));
        for (int years : List.of(2, 4)) {
            one("boardings, last " + years + " years", boardings.last(YEAR * years), 12, 5, 7);
            one("page views, last " + years + " years", views.last(YEAR * years), 12, 5, 7);
        }
        var shop = new TreeMap<LocalDate, Double>();
        var products = new HashMap<String, TreeMap<LocalDate, Double>>();
        try (var parser = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get()
                .parse(new InputStreamReader(new GZIPInputStream(Files.newInputStream(SHARED.resolve("retail/online_retail.csv.gz"))), StandardCharsets.UTF_8))) {
            parser.stream().filter(r -> Double.parseDouble(r.get("Quantity")) > 0).forEach(r -> {
                var day = LocalDate.parse(r.get("InvoiceDate").substring(0, 10));
                shop.merge(day, Double.valueOf(r.get("Quantity")), Double::sum);
                products.computeIfAbsent(r.get("StockCode"), k -> new TreeMap<>()).merge(day, Double.valueOf(r.get("Quantity")), Double::sum);
            });
        }
        one("`online_retail`", Days.of(shop), 8, 3, 4);
        many("`online_retail`, products", products.values().stream().sorted(Comparator.comparingDouble((TreeMap<LocalDate, Double> p) -> -p.values().stream().mapToDouble(v -> v).sum()))
                .limit(MOST).map(Days::of).toList(), 8, 2, 4, 40);
    }

    @Test
    void made() {
        System.out.println("| series | weeks alone | sums of days | weeks, holidays from days |\n| --- | --- | --- | --- |");
        one("sample shop, pieces", by("all", "quantity").getFirst(), 12, 4, 4);
        many("sample shop, groups, amounts", by("category", "amount"), 12, 4, 4, 60);
        many("sample shop, products, pieces", by("product_id", "quantity"), 12, 2, 8, 60);
    }

    private static List<Days> by(String column, String value) {
        var all = new TreeMap<String, TreeMap<LocalDate, Double>>();
        Rows.of("orders.csv").stream().filter(r -> r.get("status").equals("paid")).forEach(r -> all.computeIfAbsent(r.getOrDefault(column, ""), k -> new TreeMap<>())
                .merge(LocalDate.parse(r.get("order_time").substring(0, 10)), Double.valueOf(r.get(value)), Double::sum));
        return new ArrayList<>(all.values().stream().map(Days::of).toList());
    }
}
