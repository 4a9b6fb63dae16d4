package merchant.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import merchant.method.Input;
import merchant.method.Settings;
import merchant.method.forecast.Mean;
import merchant.method.reorder.ReorderPoint;
import merchant.result.ForecastResult;
import merchant.table.LongSilence;
import merchant.table.Table;
import merchant.table.step.Step;
import merchant.table.step.Unit;
import merchant.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A forecast, an order list and the step that makes sales of each period suspect the same times without stock.
class SilencesTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 4);

    private ProjectFile project;

    @BeforeEach
    void open() {
        project = ProjectFile.temporary();
    }

    @AfterEach
    void close() {
        project.close();
    }

    private TreeSet<String> marked(String from, Unit unit, String by) {
        var made = project.table(project.preparations().create(from, "made", List.of(new Step.Sales("day", unit, by, "qty", "")), Progress.NONE)).orElseThrow();
        var flags = made.numbers("suspected_stock_out");
        var days = made.moments("day");
        var products = by.isEmpty() ? null : made.levels(by);
        return IntStream.range(0, flags.length).filter(i -> flags[i] > 0).mapToObj(i -> (products == null ? "" : products.text(i)) + " " + LocalDate.ofEpochDay(days[i] / 86_400)).collect(Collectors.toCollection(TreeSet::new));
    }

    /// What a forecast by day suspects, as days; likewise of the periods of another unit that it takes a quarter of.
    private static TreeSet<String> suspected(Table table, Unit unit, String by) {
        var method = new Mean();
        var columns = new HashMap<>(Map.of("date", List.of("day"), "value", List.of("qty")));
        if (!by.isEmpty()) {
            columns.put("series", List.of(by));
        }
        var settings = Settings.initial(method.parameters()).with("frequency", "day").with("horizon", 10L).with("missing", "zero");
        var result = (ForecastResult) method.run(new Input(table, Map.of(), columns), settings, 1, Progress.NONE);
        var days = new HashMap<String, Integer>();
        result.sheets().stream().filter(s -> s.name().equals("stock-outs")).flatMap(s -> s.rows().stream()).forEach(r -> ((LocalDate) r.get(1)).datesUntil(((LocalDate) r.get(2)).plusDays(1))
                .forEach(d -> days.merge(r.get(0) + " " + start(d, unit), 1, Integer::sum)));
        return days.entrySet().stream().filter(e -> e.getValue() >= LongSilence.PART * length(LocalDate.parse(e.getKey().substring(e.getKey().lastIndexOf(' ') + 1)), unit)).map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static LocalDate start(LocalDate day, Unit unit) {
        return unit == Unit.DAY ? day : unit == Unit.WEEK ? day.minusDays(day.getDayOfWeek().getValue() - 1) : day.withDayOfMonth(1);
    }

    private static long length(LocalDate start, Unit unit) {
        return unit == Unit.DAY ? 1 : unit == Unit.WEEK ? 7 : ChronoUnit.DAYS.between(start, start.plusMonths(1));
    }

    /// Shops of 1 to 14 products that sell now and then or often, run out for weeks, close, return goods, begin late and stop early.
    @Test
    void inMadeShopsBothSuspectTheSameTimes() {
        int found = 0;
        int byShop = 0;
        for (int seed = 0; seed < 60; seed++) {
            var random = new SplittableRandom(seed);
            int products = 1 + seed % 14;
            var rows = new ArrayList<String>();
            int days = 120 + random.nextInt(300);
            int closed = random.nextInt(days);
            for (int p = 0; p < products; p++) {
                double rate = 0.1 + 2 * random.nextDouble() * random.nextDouble();
                int begin = random.nextInt(4) == 0 ? random.nextInt(60) : 0;
                int end = random.nextInt(5) == 0 ? days - random.nextInt(90) : days;
                int out = random.nextInt(days);
                int length = 5 + random.nextInt(50);
                for (int d = begin; d < end; d++) {
                    boolean sells = (d < out || d >= out + length) && (seed % 3 > 0 || d < closed || d >= closed + 12);
                    double weekly = (d % 7 == 2 ? 2 : 0.8) * rate;
                    for (int line = 0; line < 3 && sells; line++) {
                        if (random.nextDouble() < weekly / 3) {
                            rows.add("p" + p + "|" + (1 + random.nextInt(4)) + "|" + FIRST.plusDays(d));
                        }
                    }
                    if (random.nextInt(200) == 0) {
                        rows.add("p" + p + "|" + -1 + "|" + FIRST.plusDays(d));
                    }
                }
            }
            rows.add("p0|1|" + FIRST);
            rows.add("p0|1|" + FIRST.plusDays(days));
            var lines = Small.put(project, "lines" + seed, "product:text:product | qty:whole:quantity | day:date:date", rows.toArray(String[]::new));
            for (var unit : List.of(Unit.DAY, Unit.WEEK, Unit.MONTH)) {
                var told = suspected(lines, unit, "product");
                assertEquals(told, marked("lines" + seed, unit, "product"), "seed " + seed + " by " + unit);
                found += told.size();
                byShop += products >= LongSilence.TOGETHER ? told.size() : 0;
            }
            assertEquals(suspected(lines, Unit.DAY, ""), marked("lines" + seed, Unit.DAY, ""), "the whole shop, seed " + seed);
        }
        assertTrue(found > 500 && byShop > 100 && found > byShop, found + " and " + byShop + " with the days of the shop");
    }

    /// All 24 times that were planted are among those of all lines; without the cancelled ones, which an order list leaves out, all three name the same.
    @Test
    void inTheSampleShopAllThreeNameTheSameTimesAndThePlantedOnesAreAmongThem() throws IOException {
        var all = sample("all", "");
        var marked = marked("all", Unit.DAY, "product");
        assertEquals(suspected(all, Unit.DAY, "product"), marked);
        try (var planted = Files.lines(Path.of("sample-data/truth-stock-outs.csv"))) {
            var missing = planted.skip(1).map(l -> l.split(",")).flatMap(c -> LocalDate.parse(c[2]).datesUntil(LocalDate.parse(c[3]).plusDays(1)).map(d -> c[1] + " " + d)).filter(d -> !marked.contains(d)).toList();
            assertEquals(List.of(), missing);
        }
        var sold = sample("sold", "cancelled refunded");
        var left = marked("sold", Unit.DAY, "product");
        assertEquals(suspected(sold, Unit.DAY, "product"), left);
        assertEquals(suspected(sold, Unit.WEEK, "product"), marked("sold", Unit.WEEK, "product"));
        var list = new ReorderPoint();
        var warnings = list.run(new Input(sold, Map.of(), Map.of("date", List.of("day"), "product", List.of("product"), "quantity", List.of("qty"))), Settings.initial(list.parameters()), 1, Progress.NONE).summary().warnings();
        long products = left.stream().map(m -> m.substring(0, m.lastIndexOf(' '))).distinct().count();
        assertTrue(warnings.stream().anyMatch(w -> w.toString().startsWith(products + " products were perhaps out of stock for a time")), () -> products + ": " + warnings);
    }

    private Table sample(String name, String without) throws IOException {
        try (var file = Files.lines(Path.of("sample-data/orders.csv"))) {
            return Small.put(project, name, "product:text:product | qty:whole:quantity | day:timestamp:date", file.skip(1).map(l -> l.split(",")).filter(r -> !without.contains(r[10]))
                    .map(r -> r[4] + "|" + r[6] + "|" + r[1]).toArray(String[]::new));
        }
    }
}
