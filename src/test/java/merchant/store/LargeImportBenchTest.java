package merchant.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import merchant.csv.Choices;
import merchant.csv.Reading;
import merchant.text.Sentence;
import merchant.work.Cancelled;
import merchant.work.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Import of a made file of ten million lines beside DuckDB's own `read_csv` into a table of a file, and how soon a cancelled import ends.
@Tag("bench")
class LargeImportBenchTest {
    private static final int ROWS = Integer.getInteger("bench.rows", 10_000_000);
    private static final String[] PRODUCTS = {"Red tea cup", "Green tea cup", "Pot, large", "Saucer", "Kettle 1.5 l", "Filter", "Tin \"Spring\"", "Spoon"};

    @TempDir
    Path folder;

    @Test
    void tenMillionLinesBesideReadCsv() throws Exception {
        var file = made();
        double megabytes = Files.size(file) / 1e6;
        double own = 0;
        var peak = new AtomicLong();
        var running = new AtomicBoolean(true);
        var watch = Thread.ofPlatform().daemon().start(() -> watch(running, peak));
        try (var project = ProjectFile.create(folder.resolve("large.merchant"))) {
            long start = System.nanoTime();
            assertEquals(ROWS, Reading.read(file, Choices.NONE, project.importing("orders"), Progress.NONE).rows());
            own = seconds(start);
            start = System.nanoTime();
            project.table("orders").orElseThrow().page(ROWS / 2, 100);
            System.out.printf("%n| first page of the middle | %.3f s |%n", seconds(start));
        }
        running.set(false);
        watch.join();
        System.out.printf("| made file, %,d lines, %.0f MB | seconds | MB/s | heap at most |%n| --- | ---: | ---: | ---: |%n", ROWS, megabytes);
        System.out.printf("| import, typed, with ledger, stored | %.1f | %.1f | %d MB (limit %d MB) |%n", own, megabytes / own, peak.get() >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
        double theirs = ReadCsv.seconds(file, folder.resolve("plain.duckdb"));
        System.out.printf("| DuckDB read_csv into a table | %.1f | %.1f | |%n", theirs, megabytes / theirs);
        for (double share : new double[] {0.02, 0.3, 0.6, 0.95}) {
            System.out.printf("| cancelled at %.0f %% | %.3f s until it ended | | |%n", share * 100, cancelled(file, share));
        }
        assertTrue(peak.get() < 1L << 30, "heap " + peak);
    }

    private static void watch(AtomicBoolean running, AtomicLong peak) {
        var runtime = Runtime.getRuntime();
        while (running.get()) {
            peak.accumulateAndGet(runtime.totalMemory() - runtime.freeMemory(), Math::max);
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        }
    }

    private double cancelled(Path file, double share) {
        var at = new AtomicLong();
        var progress = new Progress() {
            @Override
            public void report(double done) {
                if (done >= share) {
                    at.compareAndSet(0, System.nanoTime());
                }
            }

            @Override
            public void say(Sentence doing) {}

            @Override
            public boolean cancelled() {
                return at.get() != 0;
            }
        };
        try (var project = ProjectFile.create(folder.resolve("cancelled" + share + ".merchant"))) {
            try {
                Reading.read(file, Choices.NONE, project.importing("orders"), progress);
                return Double.NaN;
            } catch (Cancelled e) {
                return seconds(at.get());
            }
        }
    }

    private Path made() throws IOException {
        var file = folder.resolve("orders.csv");
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("order_id,date,customer,product,quantity,price,status\n");
            var line = new StringBuilder();
            long state = 7;
            for (int i = 0; i < ROWS; i++) {
                state = state * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
                int r = (int) (state >>> 33);
                var product = PRODUCTS[r % PRODUCTS.length];
                line.setLength(0);
                line.append('A').append(1_000_000 + i / 3).append(",2024-").append(two(1 + i / (ROWS / 12 + 1))).append('-').append(two(1 + r % 28)).append(' ')
                        .append(two(r % 24)).append(':').append(two(r % 60)).append(":00,C").append(r % 400_000).append(',');
                line.append(product.indexOf(',') >= 0 || product.indexOf('"') >= 0 ? '"' + product.replace("\"", "\"\"") + '"' : product);
                line.append(',').append(1 + r % 9).append(',').append(r % 100_000 / 100).append('.').append(two(r % 100)).append(r % 40 == 0 ? ",cancelled\n" : ",paid\n");
                out.append(line);
            }
        }
        return file;
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
