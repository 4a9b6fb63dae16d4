package merchant.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import merchant.problem.Problem;
import merchant.store.view.Stop;
import merchant.table.Chunk;
import merchant.table.Field;
import merchant.table.Ledger;
import merchant.table.MemoryTable;
import merchant.table.Role;
import merchant.table.Table;
import merchant.table.TableSink;
import merchant.table.Type;
import merchant.table.view.Sort;
import merchant.table.view.View;
import merchant.text.Sentence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was imported comes back: as arrays, as pages, sorted, after reopening.
class StoredTableTest {
    private static final int ROWS = 300_000;

    @TempDir
    private Path folder;
    private ProjectFile project;

    @BeforeEach
    void open() {
        project = ProjectFile.create(folder.resolve("shop.merchant"));
    }

    @AfterEach
    void close() {
        project.close();
    }

    private void reopen() {
        project.close();
        project = ProjectFile.open(folder.resolve("shop.merchant"));
    }

    @Test
    void columnsComeBackAsTheyWentInAlsoAfterReopening() {
        checkColumns(Shop.imported(project, "orders", ROWS));
        reopen();
        checkColumns(project.table("orders").orElseThrow());
    }

    @Test
    void veryLongTextsMissingOnesAndAllOfUnicodeStayInOrder() {
        var fields = List.of(Field.of("Text", Type.TEXT));
        var chunk = new Chunk(fields);
        var written = new ArrayList<String>();
        for (int i = 0; i < 2_500; i++) {
            // more than 16 MB within one vector of 2,048 rows
            written.add(i % 100 == 7 ? "评".repeat(300_000) + i : i % 5 == 0 ? null : "\uD83D\uDED2 \u0000é" + i % 40);
            chunk.texts(0)[i] = written.getLast();
        }
        chunk.size(written.size());
        var sink = project.importing("long");
        sink.begin(fields);
        sink.rows(chunk);
        var table = sink.finish(Shop.LEDGER, Shop.ORIGIN);
        assertEquals(written, table.page(0, written.size()).stream().map(List::getFirst).toList());
    }

    private static void checkColumns(StoredTable table) {
        assertEquals(ROWS, table.rows());
        assertEquals(Shop.FIELDS, table.fields());
        assertArrayEquals(LongStream.range(0, ROWS).mapToDouble(r -> Shop.order(r) == Table.MISSING ? Double.NaN : Shop.order(r)).toArray(),
                table.numbers("Order"));
        assertArrayEquals(LongStream.range(0, ROWS).mapToDouble(Shop::price).toArray(), table.numbers("Price"));
        assertArrayEquals(LongStream.range(0, ROWS).mapToDouble(r -> Shop.paid(r) == Table.MISSING ? Double.NaN : Shop.paid(r)).toArray(),
                table.numbers("Paid"));
        assertArrayEquals(LongStream.range(0, ROWS).map(r -> Shop.day(r) == Table.MISSING ? Table.MISSING : Shop.day(r) * 86_400).toArray(),
                table.moments("Day"));
        assertArrayEquals(LongStream.range(0, ROWS)
                .map(r -> Shop.micros(r) == Table.MISSING ? Table.MISSING : Math.floorDiv(Shop.micros(r), 1_000_000L)).toArray(),
                table.moments("At"));
        var levels = table.levels(Shop.PRODUCT);
        assertArrayEquals(IntStream.range(0, ROWS).mapToObj(r -> String.valueOf(Shop.product(r))).toArray(),
                IntStream.range(0, ROWS).mapToObj(r -> levels.codes()[r] < 0 ? "null" : levels.text(r)).toArray());
    }

    @Test
    void levelsOfEveryTypeEqualThoseOfATableInMemory() {
        int rows = 3_000;
        var stored = Shop.imported(project, "orders", rows);
        var memory = MemoryTable.named("orders");
        for (int c = 0; c < Shop.FIELDS.size(); c++) {
            int column = c;
            var values = new ArrayList<Object>();
            stored.page(0, rows).forEach(r -> values.add(r.get(column)));
            memory.column(Shop.FIELDS.get(c), values);
        }
        var same = memory.build();
        for (var field : Shop.FIELDS) {
            assertEquals(same.levels(field.name()).names(), stored.levels(field.name()).names(), field.name());
            assertArrayEquals(same.levels(field.name()).codes(), stored.levels(field.name()).codes(), field.name());
        }
    }

    @Test
    void pagesHoldTypedCellsInTheOrderOfTheFile() {
        var table = Shop.imported(project, "orders", ROWS);
        for (long from : new long[] {0, 2_040, ROWS - 20}) {
            var page = table.page(from, 40);
            assertEquals(Math.min(40, ROWS - from), page.size());
            for (int i = 0; i < page.size(); i++) {
                assertEquals(expected(from + i), page.get(i));
            }
        }
        assertEquals(List.of(), table.page(ROWS, 10));
    }

    private static List<Object> expected(long row) {
        var cells = new ArrayList<Object>();
        cells.add(Shop.order(row) == Table.MISSING ? null : (Object) Shop.order(row));
        cells.add(Double.isNaN(Shop.price(row)) ? null : (Object) Shop.price(row));
        cells.add(Shop.day(row) == Table.MISSING ? null : LocalDate.ofEpochDay(Shop.day(row)));
        long micros = Shop.micros(row);
        cells.add(micros == Table.MISSING ? null : LocalDateTime.ofEpochSecond(Math.floorDiv(micros, 1_000_000L),
                (int) Math.floorMod(micros, 1_000_000L) * 1_000, ZoneOffset.UTC));
        cells.add(Shop.paid(row) == Table.MISSING ? null : (Object) (Shop.paid(row) == 1));
        cells.add(Shop.product(row));
        return cells;
    }

    @Test
    void sortedPagesAreTheSameWhicheverWayTheyAreFound() {
        int rows = 20_000;
        var table = Shop.imported(project, "orders", rows);
        for (var sort : List.of(new Sort("Price", true), new Sort("Day", false), new Sort(Shop.PRODUCT, true))) {
            int column = table.fields().indexOf(table.field(sort.field()));
            var order = IntStream.range(0, rows).boxed().sorted(comparator(column, sort.descending())).toList();
            for (int from : new int[] {0, 10_000, 30, rows - 10}) {
                var page = table.view(View.ALL.sortedBy(sort)).page(from, 25, new Stop()).rows();
                var wanted = order.subList(from, Math.min(rows, from + 25)).stream().map(StoredTableTest::expected).toList();
                assertEquals(wanted, page, sort + " from " + from);
            }
        }
        assertEquals(List.of(), table.view(View.ALL.sortedBy(new Sort("Price", false))).page(rows + 5L, 10, new Stop()).rows());
    }

    @SuppressWarnings("unchecked")
    private static Comparator<Integer> comparator(int column, boolean descending) {
        Comparator<Object> values = (a, b) -> ((Comparable<Object>) a).compareTo(b);
        var direction = descending ? values.reversed() : values;
        return Comparator.comparing((Integer r) -> expected(r).get(column), Comparator.nullsLast(direction)).thenComparing(r -> r);
    }

    @Test
    void ledgerOriginAndRejectedRecordsAreKept() {
        var sink = project.importing("orders");
        sink.begin(Shop.FIELDS);
        var one = new TableSink.Rejected(12, Sentence.of("{0} columns are too many", 9), "a,b\n\"c");
        var two = new TableSink.Rejected(99, Sentence.of("cut off"), "中文");
        sink.reject(one);
        Shop.fill(sink, 10);
        sink.reject(two);
        var table = (StoredTable) sink.finish(Shop.LEDGER, Shop.ORIGIN);
        reopen();
        table = project.table(table.name()).orElseThrow();
        assertEquals(Shop.LEDGER, table.ledger());
        assertEquals(Shop.ORIGIN, table.origin());
        assertEquals(2, table.rejectedCount());
        assertEquals(List.of(one, two), table.rejected(0, 10));
        assertEquals(List.of(two), table.rejected(1, 1));
    }

    @Test
    void spanAndProfileDescribeAColumn() {
        var table = Shop.imported(project, "orders", 26_000);
        assertEquals(new StoredTable.Span(Shop.FIRST.atStartOfDay(), Shop.FIRST.plusDays(899).atStartOfDay()),
                table.span("Day").orElseThrow());
        var price = table.view(View.ALL).profile("Price", new Stop());
        var known = LongStream.range(0, 26_000).mapToDouble(Shop::price).filter(p -> !Double.isNaN(p)).toArray();
        assertEquals(26_000 - known.length, price.missing());
        assertEquals(known.length, price.distinct());
        assertEquals(Arrays.stream(known).average().orElseThrow(), price.mean(), 1e-6);
        assertEquals(-3.0, price.least().orElseThrow());
        var products = table.view(View.ALL).profile(Shop.PRODUCT, new Stop());
        var counts = new java.util.HashMap<String, Long>();
        LongStream.range(0, 26_000).mapToObj(Shop::product).filter(t -> t != null && !t.isEmpty()).forEach(p -> counts.merge(p, 1L, Long::sum));
        assertEquals(counts.size(), products.distinct());
        assertEquals(10, products.top().size());
        products.top().forEach(f -> assertEquals(counts.get(f.value()), f.count()));
        assertEquals(counts.values().stream().max(Long::compare).orElseThrow(), products.top().getFirst().count());
        assertTrue(Double.isNaN(products.mean()));
    }

    @Test
    void aColumnWithoutValuesHasAnEmptyProfileAndNoSpan() {
        var sink = project.importing("empty");
        sink.begin(Shop.FIELDS);
        var table = (StoredTable) sink.finish(new Ledger(List.of()), Shop.ORIGIN);
        assertEquals(0, table.rows());
        for (var field : table.fields()) {
            var profile = table.view(View.ALL).profile(field.name(), new Stop());
            assertEquals(0, profile.distinct());
            assertTrue(profile.least().isEmpty() && profile.top().isEmpty());
        }
        assertTrue(table.span("Day").isEmpty());
        assertEquals(0, table.numbers("Price").length);
        assertEquals(0, table.levels(Shop.PRODUCT).codes().length);
        assertEquals(List.of(), table.view(View.ALL.sortedBy(new Sort("Day", true))).page(0, 10, new Stop()).rows());
    }

    @Test
    void namesAreReadableAndUnique() {
        assertEquals("orders", Shop.imported(project, " orders.csv ", 1).name());
        assertEquals("Orders 2", Shop.imported(project, "Orders", 1).name());
        assertEquals("table", Shop.imported(project, "\n", 1).name());
        assertEquals("a b; DROP TABLE \"x\"", Shop.imported(project, "a\tb; DROP TABLE \"x\"", 1).name());
        assertEquals(".csv", Shop.imported(project, ".csv", 1).name());
        assertEquals(5, project.tables().size());
    }

    @Test
    void columnsMayDifferByCaseAloneOrHaveOddNames() {
        var fields = List.of(Field.of("price", Type.WHOLE), Field.of("Price", Type.WHOLE), Field.of("", Type.WHOLE),
                Field.of("rowid", Type.WHOLE), Field.of("a\"; --", Type.WHOLE), Field.of("price 2", Type.WHOLE));
        var sink = project.importing("odd");
        sink.begin(fields);
        var chunk = new Chunk(fields);
        for (int c = 0; c < fields.size(); c++) {
            chunk.longs(c)[0] = c;
            chunk.longs(c)[1] = 20 - c;
        }
        chunk.size(2);
        sink.rows(chunk);
        var table = (StoredTable) sink.finish(new Ledger(List.of()), Shop.ORIGIN);
        for (int c = 0; c < fields.size(); c++) {
            assertArrayEquals(new double[] {c, 20 - c}, table.numbers(fields.get(c).name()));
            assertArrayEquals(new int[] {0, 1}, table.levels(fields.get(c).name()).codes());
        }
        assertEquals(List.of(0L, 1L, 2L, 3L, 4L, 5L), table.page(0, 1).getFirst());
        assertEquals(20L, table.view(View.ALL.sortedBy(new Sort("price", true))).page(0, 1, new Stop()).rows().getFirst().getFirst());
    }

    @Test
    void aHandleSeesItsTableRenamedAndDeleted() {
        var table = Shop.imported(project, "orders", 10);
        project.renameTable("orders", "sales 2024");
        assertEquals("sales 2024", table.name());
        assertSame(table, project.table("sales 2024").orElseThrow());
        assertTrue(project.table("orders").isEmpty());
        Shop.imported(project, "other", 10);
        assertThrows(Problem.class, () -> project.renameTable("other", "SALES 2024"));
        assertThrows(Problem.class, () -> project.renameTable("other", "  "));
        assertThrows(Problem.class, () -> project.renameTable("nothing", "x"));
        project.renameTable("other", "Other");
        project.deleteTable("sales 2024");
        assertThrows(Problem.class, () -> table.numbers("Price"));
        reopen();
        assertEquals(List.of("Other"), project.tables().stream().map(StoredTable::name).toList());
    }

    @Test
    void aRoleIsKept() {
        var table = Shop.imported(project, "orders", 10);
        table.role("Price", Role.PRICE);
        table.role("Order", null);
        assertEquals(Role.PRICE, table.field("Price").role().orElseThrow());
        reopen();
        var again = project.table("orders").orElseThrow();
        assertEquals(Role.PRICE, again.field("Price").role().orElseThrow());
        assertTrue(again.field("Order").role().isEmpty());
        assertThrows(Problem.class, () -> again.role("Prize", Role.PRICE));
    }

    @Test
    void aWrongColumnOrTypeIsAProblemThatNamesIt() {
        var table = Shop.imported(project, "orders", 10);
        assertTrue(assertThrows(Problem.class, () -> table.numbers("Prise")).getMessage().contains("Price"));
        assertThrows(Problem.class, () -> table.numbers("Day"));
        assertThrows(Problem.class, () -> table.moments("Price"));
        assertThrows(Problem.class, () -> table.span("Price"));
        assertThrows(Problem.class, () -> table.view(View.ALL.sortedBy(new Sort("Prise", true))));
    }

    @Test
    void anImportIsInvisibleUntilItIsFinishedAndAbandoningLeavesNothing() {
        var sink = project.importing("orders");
        sink.begin(Shop.FIELDS);
        Shop.fill(sink, 50_000);
        sink.reject(new TableSink.Rejected(1, Sentence.of("cut off"), "x"));
        assertEquals(List.of(), project.tables());
        sink.abandon();
        sink.abandon();
        assertEquals(List.of(), project.tables());
        assertThrows(Problem.class, () -> sink.rows(new Chunk(Shop.FIELDS)));
        var unfinished = project.importing("late");
        unfinished.begin(Shop.FIELDS);
        Shop.fill(unfinished, 100);
        reopen();
        assertEquals(List.of(), project.tables());
        assertThrows(Problem.class, () -> unfinished.rows(new Chunk(Shop.FIELDS)));
        assertEquals("orders", Shop.imported(project, "orders", 5).name());
    }

    @Test
    void twoImportsAndARunGoOnSideBySide() {
        var one = project.importing("orders");
        var two = project.importing("orders");
        one.begin(Shop.FIELDS);
        two.begin(Shop.FIELDS);
        Shop.fill(one, 5_000);
        long run = project.startRun(new RunRecord.Start(Sentence.of("Forecast"), "forecast", "ets", Map.of(), Map.of(), Map.of(), 1));
        Shop.fill(two, 7_000);
        project.cancelRun(run, 1);
        assertEquals("orders", two.finish(Shop.LEDGER, Shop.ORIGIN).name());
        assertEquals("orders 2", one.finish(Shop.LEDGER, Shop.ORIGIN).name());
        assertEquals(List.of(5_000L, 7_000L), project.tables().stream().map(Table::rows).toList());
    }
}
