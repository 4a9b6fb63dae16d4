package merchant.store;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import merchant.table.Chunk;
import merchant.table.Field;
import merchant.table.Ledger;
import merchant.table.Role;
import merchant.table.Table;
import merchant.table.TableSink;
import merchant.table.Type;
import merchant.table.step.Condition;
import merchant.table.step.Measure;
import merchant.table.step.Step;
import merchant.table.step.Unit;
import merchant.work.CancelWhen;
import merchant.work.Cancelled;
import merchant.work.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Prints how long each step takes over ten million order lines: what its card shows (preview), and making the table.
@Tag("bench")
class StepBenchTest {
    private static final int MANY = 10_000_000;
    private static final int PRODUCTS = 5_003;

    @TempDir
    private Path folder;

    @Test
    void stepTimes() {
        System.out.println("| step over 10,000,000 × 6 | preview, s | of processor | made, s | of processor | rows after | page in the middle, ms |\n| --- | --- | --- | --- | --- | --- | --- |");
        try (var project = ProjectFile.create(folder.resolve("bench.merchant"))) {
            fill(project);
            for (var entry : steps().entrySet()) {
                measure(project, entry.getKey(), entry.getValue());
            }
            chain(project);
            for (int i = 1; i <= 5; i++) {
                System.out.printf("| a long formula cancelled | | | %.3f until it ended | | | |%n", cancelled(project, i * 400_000_000L));
            }
        }
        System.out.println("| load of the machine meanwhile | " + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage() + " | | | | | |");
    }

    private static void measure(ProjectFile project, String name, Step step) {
        var preview = Took.by(() -> project.preparations().preview("orders", 0, step));
        var create = Took.by(() -> project.preparations().create("orders", "made", List.of(step), Progress.NONE));
        var made = project.table("made").orElseThrow();
        var page = Took.by(() -> made.page(made.rows() / 2, 100));
        System.out.printf("| %s | %.2f | %.2f | %.2f | %.2f | %,d | %.0f |%n", name, preview.seconds(), preview.processor(), create.seconds(), create.processor(), made.rows(),
                page.seconds() * 1_000);
        project.deleteTable(made.name());
    }

    /// Seconds from a cancel until nothing runs any more; the formula alone would take minutes.
    private static double cancelled(ProjectFile project, long after) {
        var grown = new StringBuilder("product");
        for (int i = 0; i < 30; i++) {
            grown.insert(0, "replace(").append(", \"").append(i % 10).append("\", \"").append((i + 1) % 10).append(i % 10).append("\")");
        }
        long begin = System.nanoTime();
        var progress = new CancelWhen(() -> System.nanoTime() - begin > after);
        try {
            project.watched(progress, () -> project.preparations().create("orders", "never", List.of(new Step.Derive("long", "length(" + grown + ")"), new Step.Sort(List.of(new Step.Sort.By("long", true)))), progress));
            return Double.NaN;
        } catch (Cancelled e) {
            return (System.nanoTime() - begin - after) / 1e9;
        }
    }

    /// A list as users have it: the last step alone is computed when it is added.
    private static void chain(ProjectFile project) {
        var steps = new ArrayList<Step>(List.of(steps().get("filter"), steps().get("compute a column"), steps().get("find the month")));
        var made = project.preparations().create("orders", "chain", steps, Progress.NONE);
        steps.add(steps().get("group and sum"));
        var more = Took.by(() -> project.preparations().change(made, steps, Progress.NONE));
        System.out.printf("| a fourth step behind three | | | %.2f | %.2f | %,d | |%n", more.seconds(), more.processor(), project.table(made).orElseThrow().rows());
        var back = Took.by(() -> project.preparations().undo(made, Progress.NONE));
        System.out.printf("| taking it back | | | %.2f | %.2f | %,d | |%n", back.seconds(), back.processor(), project.table(made).orElseThrow().rows());
    }

    /// Seconds by the clock, and of all processors together, which other programs do not lengthen.
    private record Took(double seconds, double processor) {
        private static final com.sun.management.OperatingSystemMXBean SYSTEM = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

        static Took by(Runnable work) {
            long begin = System.nanoTime();
            long used = SYSTEM.getProcessCpuTime();
            work.run();
            return new Took((System.nanoTime() - begin) / 1e9, (SYSTEM.getProcessCpuTime() - used) / 1e9);
        }
    }

    private static Map<String, Step> steps() {
        var all = new LinkedHashMap<String, Step>();
        all.put("filter", new Step.Filter(List.of(new Condition("amount", Condition.Test.GREATER, List.of("50"))), true, true));
        all.put("filter by a formula", new Step.Where("quantity * 2 > 10 and contains(product, \"7\")", true));
        all.put("fill with the median", new Step.Fill("quantity", Step.Fill.How.MEDIAN, "", ""));
        all.put("fill with the row before", new Step.Fill("quantity", Step.Fill.How.PREVIOUS, "", ""));
        all.put("leave out a column", new Step.Drop(List.of("quantity")));
        all.put("change a type", new Step.Retype("customer", Type.TEXT, Step.Retype.DayOrder.YMD, false));
        all.put("read a text as a number", new Step.Retype("product", Type.DECIMAL, Step.Retype.DayOrder.YMD, false));
        all.put("divide", new Step.Derive("share", "amount / quantity"));
        all.put("compute a column", new Step.Derive("double", "round(amount * 2, 1)"));
        all.put("cut a text", new Step.Split("product", "-", List.of("a", "b")));
        all.put("find the month", new Step.Bucket("day", Unit.MONTH, "month"));
        all.put("keep equal rows once", new Step.Deduplicate(List.of("customer", "product"), false));
        all.put("replace by codes", new Step.Pseudonymise(List.of("customer")));
        all.put("part by lot", new Step.Part("part", 0.8, 42, "", ""));
        all.put("part at a date", new Step.Part("part", 0.8, 42, "day", ""));
        all.put("sort", new Step.Sort(List.of(new Step.Sort.By("amount", true))));
        all.put("add columns of another table", new Step.Join("products", List.of(new Step.Join.Key("product", "product")), Step.Join.How.ALL, List.of("price")));
        all.put("put other rows below", new Step.Append(List.of("products"), "from"));
        all.put("group and sum", new Step.Group(List.of("customer"), List.of(new Measure(Measure.What.ROWS, "", "n"), new Measure(Measure.What.SUM, "amount", "sum"))));
        all.put("make columns of values", new Step.Pivot(List.of("customer"), "product", List.of("p-1", "p-2", "p-3"), Measure.What.SUM, "amount"));
        all.put("sales per month and product", new Step.Sales("day", Unit.MONTH, "product", "quantity", "amount"));
        all.put("customers at a cut-off day", new Step.Customers("customer", "day", "", "amount", "", List.of(), "2023-06-01", List.of(30, 90), 90));
        all.put("ratings", new Step.Ratings("customer", "product", ""));
        return all;
    }

    /// Orders and products by rule, so that every run has the same.
    private static void fill(ProjectFile project) {
        var names = IntStream.range(0, PRODUCTS).mapToObj(i -> "p-" + i).toArray(String[]::new);
        var fields = List.of(new Field("id", Type.WHOLE, Role.ORDER_ID), new Field("customer", Type.WHOLE, Role.CUSTOMER), new Field("amount", Type.DECIMAL, Role.AMOUNT),
                new Field("day", Type.DATE, Role.DATE), new Field("product", Type.TEXT, Role.PRODUCT), new Field("quantity", Type.WHOLE, Role.QUANTITY));
        made(project, "orders", fields, MANY, (chunk, at, row) -> {
            chunk.longs(0)[at] = row;
            chunk.longs(1)[at] = row * 7_919 % 100_003;
            chunk.doubles(2)[at] = row * 31 % 997 / 10.0;
            chunk.longs(3)[at] = 18_262 + row % 1_500;
            chunk.texts(4)[at] = names[(int) (row * 17 % PRODUCTS)];
            chunk.longs(5)[at] = row % 10 == 0 ? Table.MISSING : row % 50;
        });
        made(project, "products", List.of(new Field("product", Type.TEXT, Role.PRODUCT), new Field("price", Type.DECIMAL, Role.PRICE)), PRODUCTS, (chunk, at, row) -> {
            chunk.texts(0)[at] = names[(int) row];
            chunk.doubles(1)[at] = row / 7.0;
        });
    }

    private interface Row {
        void put(Chunk chunk, int at, long row);
    }

    private static void made(ProjectFile project, String name, List<Field> fields, long rows, Row put) {
        var sink = project.importing(name);
        sink.begin(fields);
        var chunk = new Chunk(fields);
        for (long row = 0; row < rows; row++) {
            put.put(chunk, chunk.size(), row);
            chunk.size(chunk.size() + 1);
            if (chunk.full()) {
                sink.rows(chunk);
                chunk.clear();
            }
        }
        sink.rows(chunk);
        sink.finish(new Ledger(List.of()), new TableSink.Origin(name + ".csv", Map.of(), 1, 1));
    }
}
