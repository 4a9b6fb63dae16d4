package merchant.method.recommend;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import merchant.method.Input;
import merchant.method.Method;
import merchant.method.Settings;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Type;
import merchant.work.CancelWhen;
import merchant.work.Cancelled;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The tables of what to offer in docs/measurements.md: whole answers with their judging, peak of the heap, and how soon a cancelled run ends.
@Tag("bench")
class RecommendBench {

    @Test
    void purchasesOfOneShop() throws IOException {
        var input = retail();
        System.out.println("| online_retail | precision@10 | recall@10 | NDCG@10 | coverage | s | processor s | peak heap MB | ends after a cancel in ms (worst of 4) |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        for (Method method : List.of(new ItemItem(), new UserUser(), new Popular())) {
            purchases(method, input);
        }
    }

    @Test
    void manyCustomers() {
        var input = Histories.bought(many(100_000, 2_000, 2_000_000), true);
        System.out.println("| 100,000 customers | precision@10 | recall@10 | NDCG@10 | coverage | s | processor s | peak heap MB | ends after a cancel in ms (worst of 4) |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        for (Method method : List.of(new ItemItem(), new UserUser(), new Popular())) {
            purchases(method, input);
        }
    }

    private static void purchases(Method method, Input input) {
        resetPeaks();
        long start = System.nanoTime();
        double before = processor();
        var result = Histories.run(method, input, Map.of());
        double seconds = (System.nanoTime() - start) / 1e9;
        double used = processor() - before;
        double peak = peak();
        System.out.printf(Locale.ROOT, "| %s | %.4f | %.4f | %.4f | %.3f | %.1f | %.1f | %.0f | %.0f |%n", method.id(), Histories.metric(result, "precision-at-10"),
                Histories.metric(result, "recall-at-10"), Histories.metric(result, "ndcg-at-10"), Histories.metric(result, "coverage"), seconds, used, peak,
                worst(input, method, seconds));
    }

    @Test
    void madeRatings() {
        var made = MadeRatings.of(2_000, 1_000, 100_000, 0.6, 1);
        var input = Histories.rated(made.lines(), false);
        System.out.printf(Locale.ROOT, "| 100,000 made ratings, noise %.1f | RMSE | MAE | RMSE of each item's mean | NDCG@10 | of the popular | s | processor s | peak heap MB | ends after a cancel in ms (worst of 4) |%n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |%n", made.noise());
        for (Method method : List.of(new Svd(), new ItemItem(), new UserUser())) {
            resetPeaks();
            long start = System.nanoTime();
            double before = processor();
            var result = Histories.run(method, input, Map.of());
            double seconds = (System.nanoTime() - start) / 1e9;
            double used = processor() - before;
            double peak = peak();
            System.out.printf(Locale.ROOT, "| %s | %.4f | %.4f | %.4f | %.4f | %.4f | %.1f | %.1f | %.0f | %.0f |%n", method.id(), Histories.metric(result, "rmse"), Histories.metric(result, "mae"),
                    Histories.metric(result, "baseline-rmse"), Histories.metric(result, "ndcg-at-10"), Histories.metric(result, "popular-ndcg-at-10"), seconds, used, peak,
                    worst(input, method, seconds));
        }
    }

    private static Input retail() throws IOException {
        var file = Path.of("../shared/data/retail/online_retail.csv.gz");
        Assumptions.assumeTrue(Files.exists(file), "../shared/data is absent");
        var customers = new ArrayList<String>();
        var items = new ArrayList<String>();
        var days = new ArrayList<LocalDate>();
        var quantities = new ArrayList<Long>();
        try (var lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            lines.readLine();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                // a description may hold commas: what stands before and after it is counted from the ends
                var cells = line.split(",", -1);
                int n = cells.length;
                if (n >= 8) {
                    customers.add(cells[n - 2].isEmpty() ? null : cells[n - 2]);
                    items.add(cells[1]);
                    days.add(LocalDate.parse(cells[n - 4].substring(0, 10)));
                    quantities.add(Long.valueOf(cells[n - 5]));
                }
            }
        }
        return Input.of(MemoryTable.named("retail").column(Field.of("customer", Type.TEXT), customers).column(Field.of("item", Type.TEXT), items)
                .column(Field.of("day", Type.DATE), days).column(Field.of("quantity", Type.WHOLE), quantities).build(),
                Map.of("customer", "customer", "item", "item", "date", "day", "quantity", "quantity"));
    }

    /// Customers of twenty tastes, some items far more popular than others.
    private static List<String> many(int customers, int items, int lines) {
        var random = new Random(1);
        var made = new ArrayList<String>(lines);
        for (int l = 0; l < lines; l++) {
            int c = random.nextInt(customers);
            int i = (int) (items * Math.pow(random.nextDouble(), 3));
            int item = random.nextDouble() < 0.5 ? i : Math.min(items - 1, i / 20 * 20 + c % 20);
            made.add("c" + c + ",p" + item + "," + l / 20_000 + ",1");
        }
        return made;
    }

    private static double worst(Input input, Method method, double seconds) {
        double worst = 0;
        for (int i = 0; i < 4; i++) {
            worst = Math.max(worst, endsAfter(input, method, (long) (seconds * 1_000 * (i + 0.5) / 4)));
        }
        assertTrue(worst < 10_000);
        return worst;
    }

    /// How many milliseconds a run goes on after it was cancelled; 0 where it was done before.
    private static double endsAfter(Input input, Method method, long delay) {
        var cancelled = new AtomicBoolean();
        var at = new AtomicLong();
        var started = new CountDownLatch(1);
        var ender = Thread.ofPlatform().start(() -> {
            try {
                started.await();
                Thread.sleep(delay);
            } catch (InterruptedException e) {
                return;
            }
            at.set(System.nanoTime());
            cancelled.set(true);
        });
        try {
            started.countDown();
            method.run(input, Settings.initial(method.parameters()), 42, new CancelWhen(cancelled::get));
            ender.interrupt();
            return 0;
        } catch (Cancelled e) {
            return (System.nanoTime() - at.get()) / 1e6;
        }
    }

    /// Processor time of the process so far, in seconds: what other work on the machine does not change.
    private static double processor() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }

    private static void resetPeaks() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(p -> p.resetPeakUsage());
    }

    private static double peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP)
                .mapToLong(p -> p.getPeakUsage().getUsed()).sum() / 1e6;
    }
}
