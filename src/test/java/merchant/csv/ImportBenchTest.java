package merchant.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import merchant.store.ProjectFile;
import merchant.store.ReadCsv;
import merchant.table.TableSink;
import merchant.work.Progress;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Import speed of the unpacked retail file beside a bare commons-csv loop over the same file, and DuckDB's own reading of it, in the same run.
@Tag("bench")
class ImportBenchTest {
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);

    @TempDir
    Path folder;

    @Test
    void importBesideABareLoop() throws Exception {
        var packed = Path.of("../shared/data/retail/online_retail.csv.gz");
        Assumptions.assumeTrue(Files.exists(packed), "../shared/data is absent");
        var file = folder.resolve("online_retail.csv");
        try (var in = new GZIPInputStream(Files.newInputStream(packed))) {
            Files.copy(in, file);
        }
        double megabytes = Files.size(file) / 1e6;
        double bare = Double.MAX_VALUE;
        double inspected = Double.MAX_VALUE;
        double memory = Double.MAX_VALUE;
        double stored = Double.MAX_VALUE;
        double twice = Double.MAX_VALUE;
        double theirs = Double.MAX_VALUE;
        long once = Long.MAX_VALUE;
        long both = Long.MAX_VALUE;
        long peak = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            Assertions.assertEquals(541_910, bareLoop(file));
            bare = Math.min(bare, seconds(start));
            start = System.nanoTime();
            var inspection = Reading.inspect(file, Choices.NONE, Progress.NONE);
            inspected = Math.min(inspected, seconds(start));
            start = System.nanoTime();
            Reading.read(inspection, new Dropping(), Progress.NONE);
            memory = Math.min(memory, seconds(start));
            long used = processor();
            start = System.nanoTime();
            try (var project = ProjectFile.create(folder.resolve("round" + round + ".merchant"))) {
                Assertions.assertEquals(541_909, Reading.read(inspection, project.importing("retail"), Progress.NONE).rows());
            }
            stored = Math.min(stored, seconds(start));
            once = Math.min(once, processor() - used);
            used = processor();
            start = System.nanoTime();
            try (var project = ProjectFile.create(folder.resolve("twice" + round + ".merchant"))) {
                Reading.read(inspection, new Once(project.importing("retail")), Progress.NONE);
            }
            twice = Math.min(twice, seconds(start));
            both = Math.min(both, processor() - used);
            theirs = Math.min(theirs, ReadCsv.seconds(file, folder.resolve("plain" + round + ".duckdb")));
            peak = Math.max(peak, Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        System.out.printf("%n| import of online_retail (%.1f MB) | seconds | MB/s | of bare |%n| --- | ---: | ---: | ---: |%n", megabytes);
        for (var line : new Object[][] {{"bare commons-csv loop", bare}, {"inspect (sample)", inspected}, {"read, typed, not stored", memory}, {"read, typed and stored in one pass", stored},
            {"read, typed and stored in two passes", twice}, {"DuckDB's read_csv into a table", theirs}}) {
            double s = (Double) line[1];
            System.out.printf("| %s | %.2f | %.1f | %.2f |%n", line[0], s, megabytes / s, bare / s);
        }
        System.out.printf("| processor time of the whole process, one pass and two | %.2f and %.2f | | |%n", once / 1e9, both / 1e9);
        System.out.printf("| heap in use at the end of a round, at most | | %d MB | |%n", peak >> 20);
    }

    private static long processor() {
        return ((com.sun.management.OperatingSystemMXBean) java.lang.management.ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static long bareLoop(Path file) throws IOException {
        long records = 0;
        try (var parser = CSVParser.parse(Files.newBufferedReader(file, StandardCharsets.UTF_8), CSVFormat.RFC4180)) {
            for (var record : parser) {
                records += record.size() > 0 ? 1 : 0;
            }
        }
        return records;
    }

    /// A sink that cannot start again, so that the file is read twice.
    private record Once(TableSink sink) implements TableSink {
        @Override
        public void begin(java.util.List<merchant.table.Field> fields) {
            sink.begin(fields);
        }

        @Override
        public void rows(merchant.table.Chunk chunk) {
            sink.rows(chunk);
        }

        @Override
        public void reject(Rejected record) {
            sink.reject(record);
        }

        @Override
        public merchant.table.Table finish(merchant.table.Ledger ledger, Origin origin) {
            return sink.finish(ledger, origin);
        }

        @Override
        public void abandon() {
            sink.abandon();
        }
    }

    /// Takes rows and keeps nothing.
    private static final class Dropping extends MemorySink {
        @Override
        public void rows(merchant.table.Chunk chunk) {}

        @Override
        public merchant.table.Table finish(merchant.table.Ledger ledger, TableSink.Origin origin) {
            return merchant.table.MemoryTable.named("none").build();
        }
    }
}
