package merchant.store;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import merchant.table.Chunk;
import merchant.table.Field;
import merchant.table.Ledger;
import merchant.table.TableSink;
import merchant.table.Type;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Prints how long the project file takes for what users wait for. Thread time leaves out what other programs took.
@Tag("bench")
class StoreBenchTest {
    private static final int RETAIL = 541_909;
    private static final int MANY = 10_000_000;
    private static final String[] NAMES = IntStream.range(0, 4_000).mapToObj(i -> "WHITE HANGING HEART HOLDER " + i).toArray(String[]::new);

    @TempDir
    private Path folder;

    @Test
    void storeTimes() throws Exception {
        System.out.println("| project file | seconds | of which this thread |\n| --- | --- | --- |");
        var file = folder.resolve("bench.merchant");
        try (var project = timed("first project made (unpacks DuckDB's library)", () -> ProjectFile.create(file))) {
            for (int i = 0; i < 3; i++) {
                timed("import of 541,909 × 8, run " + (i + 1), () -> filled(project, "retail", RETAIL, List.of(Type.TEXT, Type.TEXT, Type.TEXT,
                        Type.WHOLE, Type.TIMESTAMP, Type.DECIMAL, Type.WHOLE, Type.TEXT)));
            }
            var table = timed("import of 10,000,000 × 6", () -> filled(project, "many", MANY,
                    List.of(Type.WHOLE, Type.DECIMAL, Type.DECIMAL, Type.DATE, Type.TIMESTAMP, Type.TEXT)));
            var small = project.table("retail").orElseThrow();
            timed("12 M numbers of 10 M rows into arrays", () -> table.numbers("c1").length + small.numbers("c5").length * 4);
            timed("10 M dates into an array", () -> table.moments("c3").length);
            timed("10 M texts into codes", () -> table.levels("c5").codes().length);
            timed("last page of 10 M rows", () -> table.page(MANY - 50, 50).size());
            timed("saving as another file", () -> {
                project.saveAs(folder.resolve("copy.merchant"));
                return 0;
            });
        }
        timed("opening the project", () -> ProjectFile.open(file)).close();
        System.out.println("| size of the file, MB | " + Files.size(file) / 1_000_000 + " | |");
    }

    private static StoredTable filled(ProjectFile project, String name, int rows, List<Type> types) {
        var fields = IntStream.range(0, types.size()).mapToObj(c -> Field.of("c" + c, types.get(c))).toList();
        var sink = project.importing(name);
        sink.begin(fields);
        var chunk = new Chunk(fields);
        for (int row = 0; row < rows; row++) {
            int at = chunk.size();
            for (int c = 0; c < types.size(); c++) {
                switch (types.get(c)) {
                    case TEXT -> chunk.texts(c)[at] = NAMES[(int) (row * (31L + c) % NAMES.length)];
                    case DECIMAL -> chunk.doubles(c)[at] = row % 10 == 0 ? Double.NaN : Math.floor(1e6 * Math.sin(row * (c + 1))) / 100;
                    case DATE -> chunk.longs(c)[at] = 18_000 + row / 20_000;
                    case WHOLE, TIMESTAMP, FLAG -> chunk.longs(c)[at] = row * 1_000_003L % 1_000_000_007L;
                }
            }
            chunk.size(at + 1);
            if (chunk.full()) {
                sink.rows(chunk);
                chunk.clear();
            }
        }
        sink.rows(chunk);
        return (StoredTable) sink.finish(new Ledger(List.of()), new TableSink.Origin(name, Map.of(), 0, 0));
    }

    private static <T> T timed(String what, Callable<T> work) throws Exception {
        var threads = ManagementFactory.getThreadMXBean();
        long own = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        var outcome = work.call();
        System.out.printf("| %s | %.3f | %.3f |%n", what, (System.nanoTime() - start) / 1e9, (threads.getCurrentThreadCpuTime() - own) / 1e9);
        return outcome;
    }
}
