package merchant.method.reorder;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import merchant.method.Input;
import merchant.method.Method;
import merchant.method.Settings;
import merchant.result.OrderResult;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Type;
import merchant.work.Progress;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The table of the measure of service in docs/measurements.md: the same list by a share of the demand and by a share of the order cycles, played through the past of several shops.
@Tag("bench")
class MeasureBench {
    private static final Path RETAIL = Path.of("../shared/data/retail/online_retail.csv.gz");
    private static final List<Method> RULES = List.of(new ReorderPoint(), new PeriodicReview(), new Eoq());

    /// A line of sales.
    private record Sold(LocalDate date, String product, long pieces, double price, String country) {}

    @Test
    void theSampleShopAtThreeDates() throws IOException {
        List<Sold> sold;
        try (var lines = Files.lines(Path.of("sample-data/orders.csv"))) {
            sold = lines.skip(1).map(l -> l.split(",")).filter(r -> !r[10].equals("cancelled") && !r[10].equals("refunded"))
                    .map(r -> new Sold(LocalDate.parse(r[1].substring(0, 10)), r[4], Long.parseLong(r[6]), Double.parseDouble(r[7]), "")).toList();
        }
        var stock = stock();
        for (var end : List.of("2024-06-30", "2024-09-30", "2024-12-31")) {
            var table = table(sold.stream().filter(s -> !s.date().isAfter(LocalDate.parse(end))).toList());
            compare("sample shop until " + end, new Input(table, Map.of("stock", stock), MadeShop.COLUMNS), RULES);
        }
    }

    @Test
    void aGiftShopAndItsMarkets() throws IOException {
        assumeTrue(Files.exists(RETAIL), "no data");
        var sold = retail();
        for (var country : List.of("Germany", "France", "EIRE", "")) {
            Predicate<Sold> of = s -> country.isEmpty() || s.country().equals(country);
            compare("gift shop" + (country.isEmpty() ? "" : ", " + country), new Input(table(sold.stream().filter(of).toList()), Map.of(), MadeShop.COLUMNS), RULES.subList(0, country.isEmpty() ? 1 : 3));
        }
    }

    @Test
    void madeShops() {
        var stock = MadeShop.stock(6, 20, 10, 2, 1, 1);
        compare("made, steady and quick", MadeShop.input(MadeShop.sales(730, 11, 20, 10, 30, 15, 8, 25), stock), RULES);
        compare("made, middling", MadeShop.input(MadeShop.sales(730, 12, 2, 1, 3, 1.5, 0.8, 2.5), stock), RULES);
        compare("made, seldom", MadeShop.input(MadeShop.sales(730, 13, 0.1, 0.05, 0.2, 0.15, 0.08, 0.12), stock), RULES);
    }

    private static void compare(String shop, Input input, List<Method> rules) {
        for (var rule : rules) {
            var line = new StringBuilder("| " + shop + ", " + rule.id() + " |");
            for (var asked : List.of(Map.entry("fill", 0.95), Map.entry("cycle", 0.95), Map.entry("fill", 0.98))) {
                var settings = Settings.initial(rule.parameters()).with("measure", asked.getKey()).with("service", asked.getValue());
                var result = (OrderResult) rule.run(input, settings, 42, Progress.NONE);
                assertTrue(!result.simulated().isEmpty(), "played through the past");
                var own = result.simulated().getFirst();
                line.append(String.format(Locale.ROOT, " %.1f / %.1f %%, %,.0f, %,.0f, list %,.0f |", 100 * own.fill(), 100 * own.cycle(), own.averageValue(), own.cost(), result.lines().stream().mapToDouble(OrderResult.Line::cost).filter(Double::isFinite).sum()));
                if (asked.getValue() == 0.98) {
                    var fixed = result.simulated().getLast();
                    line.append(String.format(Locale.ROOT, " %.1f / %.1f %%, %,.0f, %,.0f |", 100 * fixed.fill(), 100 * fixed.cycle(), fixed.averageValue(), fixed.cost()));
                }
            }
            System.out.println(line);
        }
    }

    private static MemoryTable table(List<Sold> sold) {
        return MemoryTable.named("sales").column(Field.of("date", Type.DATE), sold.stream().map(Sold::date).toList()).column(Field.of("product", Type.TEXT), sold.stream().map(Sold::product).toList())
                .column(Field.of("quantity", Type.WHOLE), sold.stream().map(Sold::pieces).toList()).column(Field.of("price", Type.DECIMAL), sold.stream().map(Sold::price).toList()).build();
    }

    private static List<Sold> retail() throws IOException {
        var sold = new ArrayList<Sold>();
        try (var reader = new InputStreamReader(new GZIPInputStream(Files.newInputStream(RETAIL)), StandardCharsets.UTF_8)) {
            for (var r : CSVFormat.RFC4180.parse(reader)) {
                if (r.getRecordNumber() > 1 && Long.parseLong(r.get(3)) > 0 && Double.parseDouble(r.get(5)) > 0) {
                    sold.add(new Sold(LocalDate.parse(r.get(4).substring(0, 10)), r.get(1), Long.parseLong(r.get(3)), Double.parseDouble(r.get(5)), r.get(7)));
                }
            }
        }
        return sold;
    }

    private static MemoryTable stock() throws IOException {
        try (var lines = Files.lines(Path.of("sample-data/stock.csv"))) {
            var rows = lines.skip(1).map(l -> l.split(",")).toList();
            var table = MemoryTable.named("stock").column(Field.of("product", Type.TEXT), rows.stream().map(r -> r[1]).toList());
            var names = List.of("stock", "on_order", "lead_time_days", "lead_time_spread_days", "unit_cost", "pack_size", "minimum_order");
            for (int i = 0; i < names.size(); i++) {
                int at = 3 + i;
                table.column(Field.of(names.get(i), Type.DECIMAL), rows.stream().map(r -> Double.parseDouble(r[at])).toList());
            }
            return table.build();
        }
    }
}
