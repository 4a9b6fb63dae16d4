package merchant.method.reorder;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import merchant.method.Input;
import merchant.method.Method;
import merchant.method.Settings;
import merchant.result.OrderResult;
import merchant.result.Summary.Metric;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Type;
import merchant.work.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The table of order lists in docs/measurements.md: seconds for the list of 5,000 products × 730 days, by rule and under a budget.
@Tag("bench")
class ReorderBench {
    private static final int PRODUCTS = 5_000;
    private static final int DAYS = 730;

    @Test
    void listsOfManyProducts() {
        var sales = sales();
        var stock = stock();
        var input = MadeShop.input(sales, stock);
        var table = new StringBuilder("| method | products ordered | cost | s | processor s | demand served in the past | gap to the best choice |\n| --- | --- | --- | --- | --- | --- | --- |\n");
        for (Method method : List.of(new ReorderPoint(), new Budget())) {
            var settings = Settings.initial(method.parameters());
            if (method instanceof Budget) {
                double all = ((OrderResult) method.run(input, settings, 1, Progress.NONE)).cost();
                settings = settings.with("budget", Math.floor(all / 2));
            }
            long start = System.nanoTime();
            long busy = busy();
            var result = (OrderResult) method.run(input, settings, 1, Progress.NONE);
            double seconds = (System.nanoTime() - start) / 1e9;
            table.append(String.format(Locale.ROOT, "| %s | %d | %.0f | %.1f | %.1f | %.1f %% | %s |%n", method.id(), result.ordered().size(), result.cost(), seconds, (busy() - busy) / 1e9,
                    100 * metric(result, "fill-rate"), method instanceof Budget ? String.format(Locale.ROOT, "%.4f %%", 100 * metric(result, "gap")) : "–"));
            assertTrue(!(method instanceof Budget) || result.cost() <= result.budget(), "the budget is kept");
        }
        System.out.println(sales.rows() + " lines of sales\n" + table);
    }

    /// The first list that this process makes, as a merchant's is: most of what is worked is then done by code that is not compiled yet.
    @Test
    void theListOfTheSampleShop() throws IOException {
        var input = sampleShop();
        var method = new ReorderPoint();
        long start = System.nanoTime();
        long busy = busy();
        var result = (OrderResult) method.run(input, Settings.initial(method.parameters()), 42, Progress.NONE);
        double worked = (busy() - busy) / 1e9;
        System.out.printf(Locale.ROOT, "sample shop: %d products ordered, %.1f s, %.1f s of processor, %.2f %% served%n", result.ordered().size(), (System.nanoTime() - start) / 1e9, worked,
                100 * metric(result, "fill-rate"));
        assertTrue(result.ordered().size() > 1);
    }

    /// The sample shop's orders and stock.
    static Input sampleShop() throws IOException {
        return new Input(sold(), Map.of("stock", inStock()), Map.of("date", List.of("date"), "product", List.of("product"), "quantity", List.of("quantity"), "price", List.of("price")));
    }

    private static MemoryTable sold() throws IOException {
        try (var lines = Files.lines(Path.of("sample-data/orders.csv"))) {
            var rows = lines.skip(1).map(l -> l.split(",")).filter(r -> !r[10].equals("cancelled") && !r[10].equals("refunded")).toList();
            return MemoryTable.named("orders").column(Field.of("date", Type.DATE), rows.stream().map(r -> LocalDate.parse(r[1].substring(0, 10))).toList())
                    .column(Field.of("product", Type.TEXT), rows.stream().map(r -> r[4]).toList()).column(Field.of("quantity", Type.WHOLE), rows.stream().map(r -> Long.parseLong(r[6])).toList())
                    .column(Field.of("price", Type.DECIMAL), rows.stream().map(r -> Double.parseDouble(r[7])).toList()).build();
        }
    }

    private static MemoryTable inStock() throws IOException {
        try (var lines = Files.lines(Path.of("sample-data/stock.csv"))) {
            var rows = lines.skip(1).map(l -> l.split(",")).toList();
            var table = MemoryTable.named("stock").column(Field.of("product", Type.TEXT), rows.stream().map(r -> r[1]).toList())
                    .column(Field.of("supplier", Type.TEXT), rows.stream().map(r -> r[2]).toList());
            var names = List.of("stock", "on_order", "lead_time_days", "lead_time_spread_days", "unit_cost", "pack_size", "minimum_order");
            for (int i = 0; i < names.size(); i++) {
                int at = 3 + i;
                table.column(Field.of(names.get(i), Type.DECIMAL), rows.stream().map(r -> Double.parseDouble(r[at])).toList());
            }
            return table.build();
        }
    }

    /// Nanoseconds that all threads of this process have worked: what is left of the time when other work shares the cores.
    private static long busy() {
        return ((com.sun.management.OperatingSystemMXBean) java.lang.management.ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static double metric(OrderResult result, String id) {
        return result.summary().metrics().stream().filter(m -> m.id().equals(id)).mapToDouble(Metric::value).findFirst().orElse(Double.NaN);
    }

    /// A few sell a lot and most sell seldom, as in shops.
    private static MemoryTable sales() {
        var random = new SplittableRandom(3);
        var dates = new ArrayList<LocalDate>();
        var products = new ArrayList<String>();
        var quantities = new ArrayList<Long>();
        var prices = new ArrayList<Double>();
        for (int p = 0; p < PRODUCTS; p++) {
            double mean = 8 * Math.pow(p + 1, -0.45);
            for (int day = 0; day < DAYS; day++) {
                int pieces = MadeShop.poisson(mean * (1 + 0.3 * Math.sin(2 * Math.PI * day / 365)), random);
                if (pieces > 0) {
                    dates.add(MadeShop.FIRST.plusDays(day));
                    products.add("p" + p);
                    quantities.add((long) pieces);
                    prices.add(10.0 + p % 90);
                }
            }
        }
        return MemoryTable.named("sales").column(Field.of("date", Type.DATE), dates).column(Field.of("product", Type.TEXT), products)
                .column(Field.of("quantity", Type.WHOLE), quantities).column(Field.of("price", Type.DECIMAL), prices).build();
    }

    private static MemoryTable stock() {
        var random = new SplittableRandom(4);
        return MemoryTable.named("stock").column(Field.of("product", Type.TEXT), all(p -> "p" + p)).column(Field.of("supplier", Type.TEXT), all(p -> "s" + p % 40))
                .column(Field.of("stock", Type.WHOLE), all(p -> (long) random.nextInt(30))).column(Field.of("on_order", Type.WHOLE), all(p -> 0L))
                .column(Field.of("lead_time_days", Type.DECIMAL), all(p -> 7.0 + random.nextInt(21))).column(Field.of("lead_time_spread_days", Type.DECIMAL), all(p -> 2.0))
                .column(Field.of("unit_cost", Type.DECIMAL), all(p -> 0.6 * (10.0 + p % 90))).column(Field.of("pack_size", Type.WHOLE), all(p -> p % 3 == 0 ? 6L : 1L))
                .column(Field.of("minimum_order", Type.WHOLE), all(p -> p % 4 == 0 ? 12L : 1L)).build();
    }

    private static <T> List<T> all(java.util.function.IntFunction<T> value) {
        return IntStream.range(0, PRODUCTS).mapToObj(value).toList();
    }
}
