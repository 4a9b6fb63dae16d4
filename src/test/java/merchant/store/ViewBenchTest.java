package merchant.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import merchant.store.view.Search;
import merchant.store.view.Stop;
import merchant.table.Chunk;
import merchant.table.Field;
import merchant.table.Ledger;
import merchant.table.TableSink;
import merchant.table.Type;
import merchant.table.view.Condition;
import merchant.table.view.Condition.Comparison;
import merchant.table.view.Condition.Place;
import merchant.table.view.Sort;
import merchant.table.view.View;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Prints how long the table page waits for ten million order lines: best of three by the clock.
@Tag("bench")
class ViewBenchTest {
    private static final int ROWS = Integer.getInteger("rows", 10_000_000);
    private static final int PAGE = 256;
    private static final int ROUNDS = 3;
    private static final Stop STOP = new Stop();
    private static final String[] PRODUCTS = IntStream.range(0, 4_000).mapToObj(i -> "P%05d porcelain tea cup".formatted(i)).toArray(String[]::new);
    private static final String[] GROUPS = {"Tea", "Cups", "Pots", "Trays", "Gifts"};

    @TempDir
    private Path folder;

    @Test
    void tablePageTimes() throws Exception {
        System.out.println("| table page, " + ROWS + " × 9 | ms |\n| --- | ---: |");
        try (var project = ProjectFile.create(folder.resolve("bench.merchant"))) {
            var table = filled(project);
            pages("as it is", table, View.ALL);
            var filtered = View.ALL.filteredBy(new Condition.Compare("amount", Comparison.AT_LEAST, 990.0));
            timed("filter of a number, 1 % pass: rows found", () -> table.view(filtered).count(STOP));
            pages("filtered", table, filtered);
            timed("filter of a text by a piece of it: rows found", () -> table.view(View.ALL.filteredBy(new Condition.Text("product", Place.ANYWHERE, "00012"))).count(STOP));
            timed("filter of a day's rows: rows found", () -> table.view(View.ALL.filteredBy(new Condition.Compare("at", Comparison.EQUAL,
                    java.time.LocalDate.of(2023, 6, 1)))).count(STOP));
            var sorted = View.ALL.sortedBy(new Sort("amount", true)).thenBy(new Sort("customer", false));
            timed("order by two columns: first page", () -> table.view(sorted).page(0, PAGE, STOP).rows().size());
            timed("order by two columns: place of every row", () -> {
                table.view(sorted).settle(STOP);
                return 0;
            });
            var settled = table.view(sorted);
            settled.settle(STOP);
            timed("ordered: page in the middle", () -> settled.page(ROWS / 2, PAGE, STOP).rows().size());
            timed("ordered: last page", () -> settled.page(ROWS - PAGE, PAGE, STOP).rows().size());
            var fields = table.fields().stream().map(Field::name).toList();
            timed("find a word in all columns", () -> table.view(View.ALL).find(new Search("p00012", fields, "yes", "no"), STOP).length);
            timed("find digits in all columns", () -> table.view(View.ALL).find(new Search("99123", fields, "yes", "no"), STOP).length);
            for (var field : List.of("amount", "at", "product", "customer", "order")) {
                timed("profile of " + field, () -> table.view(View.ALL).profile(field, STOP).distinct());
            }
            timed("values to choose from: product", () -> table.view(View.ALL).values("product", "", 500, STOP).distinct());
        }
    }

    private static void pages(String what, StoredTable table, View view) throws Exception {
        var stored = table.view(view);
        long rows = stored.count(STOP);
        timed(what + ": first page", () -> stored.page(0, PAGE, STOP).rows().size());
        timed(what + ": page in the middle", () -> stored.page(rows / 2, PAGE, STOP).rows().size());
        timed(what + ": last page", () -> stored.page(rows - PAGE, PAGE, STOP).rows().size());
    }

    private static StoredTable filled(ProjectFile project) {
        var fields = List.of(Field.of("id", Type.WHOLE), Field.of("order", Type.TEXT), Field.of("day", Type.DATE), Field.of("at", Type.TIMESTAMP),
                Field.of("product", Type.TEXT), Field.of("group", Type.TEXT), Field.of("quantity", Type.WHOLE), Field.of("amount", Type.DECIMAL),
                Field.of("customer", Type.TEXT));
        var sink = project.importing("orders");
        sink.begin(fields);
        var chunk = new Chunk(fields);
        var random = new SplittableRandom(42);
        for (int row = 0; row < ROWS; row++) {
            int at = chunk.size();
            chunk.longs(0)[at] = row;
            chunk.texts(1)[at] = "ORD" + (1_000_000_000 + row / 3);
            chunk.longs(2)[at] = 19_358 + row / 14_000;
            chunk.longs(3)[at] = (19_358L * 86_400 + row * 6L) * 1_000_000;
            chunk.texts(4)[at] = PRODUCTS[random.nextInt(PRODUCTS.length)];
            chunk.texts(5)[at] = GROUPS[random.nextInt(GROUPS.length)];
            chunk.longs(6)[at] = 1 + random.nextInt(9);
            chunk.doubles(7)[at] = random.nextInt(100_000) / 100.0;
            chunk.texts(8)[at] = random.nextInt(10) == 0 ? null : "C" + random.nextInt(300_000);
            chunk.size(at + 1);
            if (chunk.full()) {
                sink.rows(chunk);
                chunk.clear();
            }
        }
        sink.rows(chunk);
        return (StoredTable) sink.finish(new Ledger(List.of()), new TableSink.Origin("orders", Map.of(), 0, 0));
    }

    private static <T> void timed(String what, Callable<T> work) throws Exception {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            work.call();
            best = Math.min(best, System.nanoTime() - start);
        }
        System.out.printf("| %s | %.0f |%n", what, best / 1e6);
    }
}
