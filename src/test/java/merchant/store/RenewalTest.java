package merchant.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import merchant.problem.Problem;
import merchant.store.copy.Difference;
import merchant.store.copy.Matching;
import merchant.table.Chunk;
import merchant.table.Field;
import merchant.table.Ledger;
import merchant.table.Role;
import merchant.table.TableSink;
import merchant.table.Type;
import merchant.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A newer export goes into the table of the older one: what differs is counted right, and nothing else changes.
class RenewalTest {
    private static final List<Field> FIELDS = List.of(new Field("order", Type.TEXT, Role.ORDER_ID), new Field("product", Type.TEXT, Role.PRODUCT),
            new Field("n", Type.DECIMAL, Role.QUANTITY));

    @TempDir
    private Path folder;

    private static StoredTable table(ProjectFile project, String name, List<Field> fields, Object[]... rows) {
        var sink = project.importing(name);
        sink.begin(fields);
        var chunk = new Chunk(fields);
        for (var row : rows) {
            for (int c = 0; c < row.length; c++) {
                if (fields.get(c).type() == Type.TEXT) {
                    chunk.texts(c)[chunk.size()] = (String) row[c];
                } else {
                    chunk.doubles(c)[chunk.size()] = row[c] == null ? Double.NaN : (Double) row[c];
                }
            }
            chunk.size(chunk.size() + 1);
        }
        sink.rows(chunk);
        sink.reject(new TableSink.Rejected(9, Sentence.of("why"), "bad " + name));
        return (StoredTable) sink.finish(new Ledger(List.of(new Ledger.Line("encoding", Sentence.of("secret"), 0,
                List.of(new Ledger.Example(1, "product", "hidden-value", "x"))))), new TableSink.Origin("/home/me/" + name + ".csv", Map.of(), 1, 1));
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    @Test
    void newChangedAndVanishedRowsAreCountedAndTakenOver() {
        for (boolean keep : new boolean[] {true, false}) {
            try (var project = ProjectFile.temporary()) {
                table(project, "orders", FIELDS, row("1", "tea", 1.0), row("1", "cup", 2.0), row("2", "tea", null), row("3", "tea", 5.0));
                table(project, "newer", FIELDS, row("3", "tea", 6.0), row("1", "tea", 1.0), row("4", "pot", 1.0), row("2", "tea", null));
                var found = project.difference("orders", "newer", Matching.FOUND, merchant.work.Progress.NONE);
                assertEquals(List.of("order", "product"), found.key());
                assertEquals(List.of(2L, 1L, 1L, 1L, 0L), List.of(found.alike(), found.fresh(), found.changed(), found.vanished(), found.repeated()));
                assertTrue(found.examples().contains(new Difference.Example(Difference.Kind.CHANGED, "3 · tea", "n", "5.0", "6.0", 0)), found.toString());
                project.renew("orders", "newer", found, keep, 77, merchant.work.Progress.NONE);
                var table = project.table("orders").orElseThrow();
                var rows = table.page(0, 10);
                assertEquals(keep ? List.of("1", "1", "2", "3", "4") : List.of("1", "2", "3", "4"), rows.stream().map(List::getFirst).toList());
                assertEquals(6.0, rows.get(keep ? 3 : 2).get(2));
                assertEquals(rows.size(), table.rows());
                assertEquals(77L, table.renewed().orElseThrow());
                assertEquals(2, table.rejected(0, 10).size());
                assertEquals("renewed", table.ledger().lines().getFirst().kind());
                assertTrue(project.table("newer").isEmpty());
                assertEquals(Role.PRODUCT, table.field("product").roleOrNull());
            }
        }
    }

    @Test
    void aKeyThatRepeatsLosesNothing() {
        try (var project = ProjectFile.temporary()) {
            table(project, "orders", FIELDS, row("1", "tea", 1.0), row("1", "tea", 1.0), row("1", "tea", 3.0));
            table(project, "newer", FIELDS, row("1", "tea", 1.0), row("1", "tea", 1.0), row("1", "tea", 3.0), row("1", "tea", 3.0));
            var found = project.difference("orders", "newer", Matching.by("order"), merchant.work.Progress.NONE);
            assertEquals(List.of(3L, 1L, 0L, 0L, 5L), List.of(found.alike(), found.fresh(), found.changed(), found.vanished(), found.repeated()));
            project.renew("orders", "newer", found, true, 1, merchant.work.Progress.NONE);
            assertEquals(4, project.table("orders").orElseThrow().rows());
        }
    }

    @Test
    void theTableAsItWasCanStayAsATableOfItsOwn() {
        try (var project = ProjectFile.temporary()) {
            table(project, "orders", FIELDS, row("2", "tea", 1.0), row("1", "cup", 2.0));
            table(project, "newer", FIELDS, row("1", "cup", 9.0));
            project.renew("orders", "newer", project.difference("orders", "newer", Matching.FOUND, merchant.work.Progress.NONE), false, java.util.Optional.of("orders"), 1,
                    merchant.work.Progress.NONE);
            var earlier = project.table("orders 2").orElseThrow();
            assertEquals(List.of(List.of("2", "tea", 1.0), List.of("1", "cup", 2.0)), earlier.page(0, 9));
            assertEquals(List.of("encoding"), earlier.ledger().lines().stream().map(Ledger.Line::kind).toList());
            assertEquals(1, earlier.rejected(0, 9).size());
            assertEquals(Role.PRODUCT, earlier.field("product").roleOrNull());
            assertEquals(List.of(List.of("1", "cup", 9.0)), project.table("orders").orElseThrow().page(0, 9));
            assertTrue(earlier.renewed().isEmpty());
        }
    }

    /// The same order line twice is common; by all columns a changed row would be told as new and kept beside its old state.
    @Test
    void aFewRepeatsDoNotMakeAllColumnsTheKey() {
        try (var project = ProjectFile.temporary()) {
            var before = new ArrayList<Object[]>();
            for (int i = 0; i < 40; i++) {
                before.add(row("" + i, "tea", 1.0 * i));
            }
            before.add(row("7", "tea", 7.0));
            var after = new ArrayList<>(before);
            after.set(3, row("3", "tea", 30.0));
            after.add(row("40", "cup", 1.0));
            table(project, "orders", FIELDS, before.toArray(Object[][]::new));
            table(project, "newer", FIELDS, after.toArray(Object[][]::new));
            var found = project.difference("orders", "newer", Matching.FOUND, merchant.work.Progress.NONE);
            assertEquals(List.of("order"), found.key());
            assertEquals(List.of(40L, 1L, 1L, 0L, 2L), List.of(found.alike(), found.fresh(), found.changed(), found.vanished(), found.repeated()));
        }
    }

    @Test
    void theUserSaysWhichColumnIsWhich() {
        try (var project = ProjectFile.temporary()) {
            Small.put(project, "orders", "order:text:order-id | note:text | n:whole", "1|red|1", "2||2");
            Small.put(project, "newer", "order:text:order-id | remark:text | n:whole | more:text", "1||1|red", "2|blue|2|", "3|green|3|");
            var found = project.difference("orders", "newer", Matching.FOUND, merchant.work.Progress.NONE);
            assertEquals(List.of(new Difference.Renamed("note", "more", Difference.Reason.VALUES)), found.renamed());
            var wanted = Matching.FOUND.with("note", "");
            assertEquals(List.of("note"), project.difference("orders", "newer", wanted, merchant.work.Progress.NONE).absent());
            wanted = wanted.with("note", "remark");
            var chosen = project.difference("orders", "newer", wanted, merchant.work.Progress.NONE);
            assertEquals(List.of(new Difference.Renamed("note", "remark", Difference.Reason.CHOSEN)), chosen.renamed());
            project.renew("orders", "newer", chosen, true, 1, merchant.work.Progress.NONE);
            var table = project.table("orders").orElseThrow();
            assertEquals(java.util.Arrays.asList(null, "blue", "green"), table.page(0, 9).stream().map(r -> r.get(1)).toList());
            assertTrue(table.ledger().lines().stream().anyMatch(l -> l.kind().equals("column-renamed")), table.ledger().toString());
        }
    }

    @Test
    void otherColumnsAreToldAndWhatStaysOfTheEarlierFileKeepsItsLines() {
        try (var project = ProjectFile.temporary()) {
            table(project, "orders", FIELDS, row("1", "tea", 1.0));
            table(project, "newer", List.of(FIELDS.get(0), Field.of("shop", Type.TEXT), FIELDS.get(2)), row("1", "here", 1.0), row("2", "here", 1.0));
            var found = project.difference("orders", "newer", Matching.FOUND, merchant.work.Progress.NONE);
            assertEquals(List.of("product"), found.absent());
            assertEquals(List.of("shop"), found.additional());
            project.renew("orders", "newer", found, true, 1, merchant.work.Progress.NONE);
            assertEquals("tea", project.table("orders").orElseThrow().page(0, 1).getFirst().get(1));
            var told = project.table("orders").orElseThrow().ledger().lines().stream().map(Ledger.Line::kind).toList();
            assertEquals(List.of("renewed", "columns-absent", "columns-additional", "encoding", "encoding"), told);
        }
    }

    @Test
    void aColumnOfAnotherTypeIsWidenedAndTold() {
        try (var project = ProjectFile.temporary()) {
            Small.put(project, "orders", "order:text:order-id | n:whole:quantity | v:decimal | d:date", "1|5|2.5|2024-01-05", "2|6|3|", "3|7||2024-01-07");
            project.preparations().create("orders", "made", List.of(new merchant.table.step.Step.Derive("w", "n + 1")), merchant.work.Progress.NONE);
            Small.put(project, "newer", "order:text:order-id | n:decimal | v:text | d:timestamp", "2|6|three|2024-01-06 10:00", "3|7.5||2024-01-07 00:00", "4|8|4|");
            var found = project.difference("orders", "newer", Matching.by("order"), merchant.work.Progress.NONE);
            assertEquals(List.of(new Difference.Retyped("n", Type.WHOLE, Type.DECIMAL, Type.DECIMAL), new Difference.Retyped("v", Type.DECIMAL, Type.TEXT, Type.TEXT),
                    new Difference.Retyped("d", Type.DATE, Type.TIMESTAMP, Type.TIMESTAMP)), found.retyped());
            assertEquals(List.of(0L, 1L, 2L, 1L), List.of(found.alike(), found.fresh(), found.changed(), found.vanished()));
            project.renew("orders", "newer", found, true, 1, merchant.work.Progress.NONE);
            var table = project.table("orders").orElseThrow();
            assertEquals(List.of(Type.TEXT, Type.DECIMAL, Type.TEXT, Type.TIMESTAMP), table.fields().stream().map(Field::type).toList());
            assertEquals(Role.QUANTITY, table.field("n").roleOrNull());
            assertEquals(java.util.Arrays.asList(5.0, 6.0, 7.5, 8.0), table.page(0, 9).stream().map(r -> r.get(1)).toList());
            assertEquals(java.util.Arrays.asList("2.5", "three", null, "4"), table.page(0, 9).stream().map(r -> r.get(2)).toList());
            assertEquals(3, table.ledger().lines().stream().filter(l -> l.kind().equals("column-retyped")).count());
            assertEquals(java.util.Arrays.asList(6.0, 7.0, 8.5, 9.0), project.table("made").orElseThrow().page(0, 9).stream().map(r -> r.get(4)).toList());
        }
    }

    @Test
    void whatSaysTheSameValueInOtherSignsIsTheSame() {
        try (var project = ProjectFile.temporary()) {
            Small.put(project, "orders", "order:text:order-id | at:timestamp | v:decimal | n:whole", "1|2024-01-05 09:29|12.5|7", "2|2024-01-06 10:00|31|8", "3|2024-01-07 10:00|4|12", "4|2024-01-08 10:00|5|9007199254740993");
            Small.put(project, "newer", "order:text:order-id | at:text | v:text | n:text", "1|2024-01-05 09:29|12.50|7", "2|soon|31.00|8", "3|2024-01-07 10:00|4|0012", "4|2024-01-08 10:00|5.0|9007199254740992");
            var found = project.difference("orders", "newer", Matching.by("order"), merchant.work.Progress.NONE);
            assertEquals(List.of(1L, 0L, 3L, 0L), List.of(found.alike(), found.fresh(), found.changed(), found.vanished()));
            assertEquals(List.of("at: 2024-01-06 10:00:00, soon", "n: 12, 0012", "n: 9007199254740993, 9007199254740992"),
                    found.examples().stream().map(e -> e.column() + ": " + e.before() + ", " + e.after()).toList());
        }
    }

    @Test
    void wholeNumbersThatNoDecimalHoldBecomeTextInstead() {
        try (var project = ProjectFile.temporary()) {
            Small.put(project, "orders", "order:text:order-id | n:whole", "1|9007199254740993", "2|6");
            Small.put(project, "newer", "order:text:order-id | n:decimal", "2|6.5");
            var found = project.difference("orders", "newer", Matching.by("order"), merchant.work.Progress.NONE);
            project.renew("orders", "newer", found, true, 1, merchant.work.Progress.NONE);
            assertEquals(List.of("9007199254740993", "6.5"), project.table("orders").orElseThrow().page(0, 9).stream().map(r -> r.get(1)).toList());
        }
    }

    @Test
    void whatStepsMadeOfTheTableIsMadeAnew() {
        try (var project = ProjectFile.temporary()) {
            table(project, "orders", FIELDS, row("1", "tea", 1.0), row("2", "cup", 2.0));
            var made = project.preparations().create("orders", "made", List.of(new merchant.table.step.Step.Drop(List.of("n"))), merchant.work.Progress.NONE);
            table(project, "newer", FIELDS, row("2", "cup", 2.0), row("3", "tea", 6.0), row("4", "tea", 6.0));
            project.renew("orders", "newer", project.difference("orders", "newer", Matching.FOUND, merchant.work.Progress.NONE), true, 1, merchant.work.Progress.NONE);
            assertEquals(4, project.table(made).orElseThrow().rows());
            assertEquals("4", project.table(made).orElseThrow().page(3, 1).getFirst().getFirst());
            assertThrows(Problem.class, () -> project.difference(made, "orders", Matching.FOUND, merchant.work.Progress.NONE));
        }
    }

    @Test
    void aCopyWithoutRowsHoldsResultsAndNoRow() throws IOException {
        var file = folder.resolve("shop.merchant");
        var bare = folder.resolve("bare.merchant");
        try (var project = ProjectFile.create(file)) {
            table(project, "orders", FIELDS, row("18-secret-order", "secret-tea", 1.0));
            long run = project.startRun(new RunRecord.Start(Sentence.of("F"), "forecast", "ets", Map.of(RunRecord.MAIN, "orders"), Map.of(), Map.of(), 1));
            project.finishRun(run, Results.sample(), 1);
            project.model(run, new byte[] {4, 5});
            project.addReport("Monday", List.of());
            project.state("pseudonym-salt", "very-secret-salt");
            project.writeWithoutRows(bare);
            assertEquals(1, project.table("orders").orElseThrow().rows());
            assertThrows(Problem.class, () -> project.writeWithoutRows(bare));
        }
        var bytes = new String(Files.readAllBytes(bare), StandardCharsets.ISO_8859_1);
        for (var secret : List.of("18-secret-order", "secret-tea", "bad orders", "hidden-value", "/home/me", "very-secret-salt")) {
            assertFalse(bytes.contains(secret), secret);
        }
        try (var project = ProjectFile.open(bare)) {
            var table = project.table("orders").orElseThrow();
            assertEquals(0, table.rows());
            assertEquals(FIELDS, table.fields());
            assertEquals("rows-left-out", table.ledger().lines().getFirst().kind());
            Results.assertSame(Results.sample(), project.result(project.runs().getFirst().id()).orElseThrow());
            assertEquals(2, project.model(project.runs().getFirst().id()).orElseThrow().length);
            assertEquals("Monday", project.reports().getFirst().title());
            assertTrue(project.startRun(new RunRecord.Start(Sentence.of("F"), "forecast", "ets", Map.of(), Map.of(), Map.of(), 1)) > 1);
        }
    }

    @Test
    void rowsThatWereOnlyToBeComparedAreGoneWhenTheProjectIsOpenedAgain() {
        var file = folder.resolve("kept.merchant");
        try (var project = ProjectFile.create(file)) {
            table(project, "orders", FIELDS, new Object[] {"1", "tea", 2.0});
            for (var name : List.of("orders (newer)", "with steps")) {
                var sink = project.importingToCompare(name);
                sink.begin(FIELDS);
                sink.finish(new Ledger(List.of()), new TableSink.Origin("newer.csv", Map.of(), 1, 1));
            }
            project.preparations().create("with steps", "made", List.of(new merchant.table.step.Step.Drop(List.of("n"))), merchant.work.Progress.NONE);
        }
        for (int time = 0; time < 2; time++) {
            try (var project = ProjectFile.open(file)) {
                assertEquals(List.of("orders", "with steps", "made"), project.tables().stream().map(StoredTable::name).toList());
            }
        }
    }

    @Test
    void aColumnUnderANewNameIsTakenOverAndTold() {
        try (var project = ProjectFile.temporary()) {
            var old = List.of(Field.of("id", Type.TEXT), Field.of("v", Type.DECIMAL), Field.of("Unit price", Type.DECIMAL), new Field("pieces", Type.DECIMAL, Role.QUANTITY), Field.of("gone", Type.TEXT));
            table(project, "q", old, row("A", 1.0, 9.0, 4.0, "x"), row("B", 2.0, 8.0, 5.0, "y"));
            var now = List.of(Field.of("id", Type.TEXT), Field.of("value", Type.DECIMAL), Field.of("unit_price", Type.DECIMAL), new Field("qty", Type.DECIMAL, Role.QUANTITY), Field.of("fresh", Type.TEXT));
            table(project, "newer", now, row("A", 1.0, 9.5, 14.0, "n"), row("B", 5.0, 8.0, 15.0, "m"));
            var found = project.difference("q", "newer", Matching.by("id"), merchant.work.Progress.NONE);
            assertEquals(List.of(new Difference.Renamed("Unit price", "unit_price", Difference.Reason.NAME), new Difference.Renamed("pieces", "qty", Difference.Reason.ROLE),
                    new Difference.Renamed("v", "value", Difference.Reason.VALUES)), found.renamed());
            assertEquals(List.of(List.of("gone"), List.of("fresh")), List.of(found.absent(), found.additional()));
            assertEquals(2, found.changed());
            project.renew("q", "newer", found, true, 1, merchant.work.Progress.NONE);
            var table = project.table("q").orElseThrow();
            assertEquals(List.of("id", "v", "Unit price", "pieces", "gone"), table.fields().stream().map(Field::name).toList());
            assertEquals(List.of(List.of("A", 1.0, 9.5, 14.0, "x"), List.of("B", 5.0, 8.0, 15.0, "y")), table.page(0, 10));
            var told = table.ledger().lines().stream().map(l -> l.what().toString()).toList();
            assertTrue(told.contains("\"value\" of the file is taken as \"v\", because most values of the same rows are equal."), told.toString());
            assertTrue(told.contains("The file lacks these columns; what the table holds in them stays: gone."), told.toString());
        }
    }

    @Test
    void aNewColumnOfOtherValuesIsNoRenamedOne() {
        try (var project = ProjectFile.temporary()) {
            table(project, "q", List.of(Field.of("id", Type.TEXT), Field.of("v", Type.DECIMAL)), row("A", 1.0), row("B", 2.0), row("C", 3.0));
            table(project, "newer", List.of(Field.of("id", Type.TEXT), Field.of("tax", Type.DECIMAL)), row("A", 1.0), row("B", 19.0), row("C", 19.0));
            var found = project.difference("q", "newer", Matching.FOUND, merchant.work.Progress.NONE);
            assertEquals(List.of(), found.renamed());
            assertEquals(List.of("v"), found.absent());
        }
    }
}
