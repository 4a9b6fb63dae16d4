package merchant.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import merchant.problem.Problem;
import merchant.store.step.Prepared;
import merchant.store.view.Stop;
import merchant.table.Role;
import merchant.table.Type;
import merchant.table.step.Condition;
import merchant.table.step.Measure;
import merchant.table.step.Step;
import merchant.table.view.Sort;
import merchant.table.view.View;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lists of steps: undo, changes in the middle, other data, reopening.
class PreparationsTest {
    private static final Step DEAR = new Step.Filter(List.of(new Condition("Price", Condition.Test.AT_LEAST, List.of("10"))), true, true);
    private static final Step DOUBLE = new Step.Derive("Twice", "Price * 2");
    private static final Step COUNT = new Step.Group(List.of("Day"), List.of(new Measure(Measure.What.ROWS, "", "n")));

    @TempDir
    private Path folder;

    private static String made(ProjectFile project, Step... steps) {
        return project.preparations().create("orders", "made", List.of(steps), Progress.NONE);
    }

    private static Prepared of(ProjectFile project, String name) {
        return project.preparations().of(name).orElseThrow();
    }

    @Test
    void aPreparedTableIsUsedLikeAnyOther() {
        try (var project = ProjectFile.temporary()) {
            Shop.imported(project, "orders", 20_000);
            var table = project.table(made(project, DEAR, DOUBLE)).orElseThrow();
            var numbers = table.numbers("Price");
            assertEquals(table.rows(), numbers.length);
            var expected = java.util.stream.LongStream.range(0, 20_000).mapToDouble(Shop::price).filter(p -> p >= 10).toArray();
            assertArrayEquals(expected, numbers);
            assertArrayEquals(java.util.Arrays.stream(expected).map(p -> p * 2).toArray(), table.numbers("Twice"));
            assertEquals(expected.length, table.moments("Day").length);
            assertEquals(expected.length, table.levels(Shop.PRODUCT).codes().length);
            assertEquals(expected[expected.length - 1], table.page(expected.length - 1L, 5).getFirst().get(1));
            assertEquals(expected[0], table.view(View.ALL.sortedBy(new Sort("Price", true))).page(table.rows() - 1, 1, new Stop()).rows().getFirst().get(1));
            assertEquals(Role.ORDER_ID, table.field("Order").roleOrNull());
            assertEquals(20_000, of(project, "made").lines().getFirst().told().before());
            assertEquals(expected.length, of(project, "made").lines().getFirst().told().after());
            assertEquals(20_000, project.table("orders").orElseThrow().rows());
        }
    }

    @Test
    void lightStepsKeepNoCopyAndReadTheSame() {
        try (var project = ProjectFile.temporary()) {
            Shop.imported(project, "orders", 10_000);
            var table = project.table(made(project, DOUBLE, new Step.Drop(List.of("Paid")), new Step.Rename("Price", "Preis"))).orElseThrow();
            assertEquals(10_000, table.rows());
            assertEquals(Shop.price(9_999), table.page(9_999, 1).getFirst().get(1));
            assertArrayEquals(java.util.stream.LongStream.range(0, 10_000).mapToDouble(Shop::price).toArray(), table.numbers("Preis"));
            assertEquals(project.table("orders").orElseThrow().levels(Shop.PRODUCT).names(), table.levels(Shop.PRODUCT).names());
            assertEquals(Shop.price(9_999), table.view(View.ALL.sortedBy(new Sort("Preis", true))).page(0, 1, new Stop()).rows().getFirst().get(1));
        }
    }

    @Test
    void undoAndRedoGoAllTheWayAndSurviveReopening() {
        var file = folder.resolve("shop.merchant");
        String whole;
        String raw;
        try (var project = ProjectFile.create(file)) {
            raw = Small.read(Shop.imported(project, "orders", 300));
            var name = made(project, DOUBLE);
            project.preparations().change(name, List.of(DOUBLE, DEAR), Progress.NONE);
            project.preparations().change(name, List.of(DOUBLE, DEAR, COUNT), Progress.NONE);
            whole = Small.read(project.table(name).orElseThrow());
            project.preparations().undo(name, Progress.NONE);
            assertTrue(of(project, name).redo());
        }
        try (var project = ProjectFile.open(file)) {
            var name = "made";
            assertEquals(List.of(DOUBLE, DEAR), of(project, name).steps());
            project.preparations().redo(name, Progress.NONE);
            assertEquals(whole, Small.read(project.table(name).orElseThrow()));
            assertFalse(of(project, name).redo());
            for (int i = 0; i < 3; i++) {
                project.preparations().undo(name, Progress.NONE);
            }
            assertEquals(raw, Small.read(project.table(name).orElseThrow()));
            assertFalse(of(project, name).undo());
            assertThrows(Problem.class, () -> project.preparations().undo(name, Progress.NONE));
            project.preparations().redo(name, Progress.NONE);
            project.preparations().change(name, List.of(DEAR), Progress.NONE);
            assertFalse(of(project, name).redo(), "what was taken back is gone behind a new change");
        }
    }

    @Test
    void anyStepsTakenBackLeaveTheRawRows() {
        var random = new Random(20_261_125);
        for (int round = 0; round < 12; round++) {
            try (var project = ProjectFile.temporary()) {
                var raw = Small.read(Shop.imported(project, "orders", 400));
                var name = made(project);
                int changes = 0;
                for (int i = 0; i < 6; i++) {
                    var steps = new ArrayList<>(of(project, name).steps());
                    if (!steps.isEmpty() && random.nextInt(3) == 0) {
                        steps.remove(random.nextInt(steps.size()));
                    } else {
                        steps.add(random(random, project.table(name).orElseThrow(), i));
                    }
                    if (!steps.equals(of(project, name).steps())) {
                        project.preparations().change(name, steps, Progress.NONE);
                        changes++;
                    }
                    assertEquals(project.table(name).orElseThrow().rows(), project.table(name).orElseThrow().page(0, 1_000).size());
                }
                var last = Small.read(project.table(name).orElseThrow());
                for (int i = 0; i <= changes; i++) {
                    project.preparations().undo(name, Progress.NONE);
                }
                assertEquals(raw, Small.read(project.table(name).orElseThrow()));
                assertEquals(raw, Small.read(project.table("orders").orElseThrow()));
                for (int i = 0; i <= changes; i++) {
                    project.preparations().redo(name, Progress.NONE);
                }
                assertEquals(last, Small.read(project.table(name).orElseThrow()));
            }
        }
    }

    private static Step random(Random random, StoredTable table, int i) {
        var fields = table.fields();
        var any = fields.get(random.nextInt(fields.size()));
        return switch (random.nextInt(7)) {
            case 0 -> new Step.Filter(List.of(new Condition(any.name(), Condition.Test.PRESENT, List.of())), true, random.nextInt(4) > 0);
            case 1 -> new Step.Fill(any.name(), random.nextBoolean() ? Step.Fill.How.MOST_FREQUENT : Step.Fill.How.PREVIOUS, "", "");
            case 2 -> new Step.Rename(any.name(), "renamed " + i);
            case 3 -> new Step.Retype(any.name(), Type.TEXT, Step.Retype.DayOrder.YMD, false);
            case 4 -> new Step.Deduplicate(List.of(any.name()), random.nextBoolean());
            case 5 -> new Step.Sort(List.of(new Step.Sort.By(any.name(), random.nextBoolean())));
            default -> new Step.Derive("new " + i, "if(1 < 2, \"a'b\", \"c\")");
        };
    }

    @Test
    void aStepThatNoLongerFitsSaysWhyAndLaterOnesWait() {
        try (var project = ProjectFile.temporary()) {
            Shop.imported(project, "orders", 100);
            var name = made(project, new Step.Rename("Price", "Prices"), new Step.Sort(List.of(new Step.Sort.By("Prices", true))), new Step.Drop(List.of("Paid")));
            project.preparations().change(name, of(project, name).steps().subList(1, 3), Progress.NONE);
            var told = of(project, name).lines().stream().map(Prepared.Line::told).toList();
            assertEquals("There is no column \"Prices\" here.", told.get(0).happened().orElseThrow().toString());
            assertEquals("Did you mean \"Price\"? Edit the step and choose another column, or remove the step.", told.get(0).remedy().orElseThrow().toString());
            assertTrue(!told.get(1).applied() && told.get(1).happened().isEmpty());
            assertEquals(0, of(project, name).applied());
            assertEquals(6, project.table(name).orElseThrow().fields().size());
            assertThrows(Problem.class, () -> project.preparations().change(name, List.of(new Step.Drop(List.of("nothing"))), Progress.NONE));
            assertEquals(2, of(project, name).lines().size(), "a new step that does not fit changes nothing");
            project.preparations().change(name, List.of(new Step.Sort(List.of(new Step.Sort.By("Price", true))), new Step.Drop(List.of("Paid"))), Progress.NONE);
            assertEquals(2, of(project, name).applied());
            assertEquals(5, project.table(name).orElseThrow().fields().size());
        }
    }

    @Test
    void theSameStepsRunOnOtherDataAndSayWhatNoLongerFits() {
        try (var project = ProjectFile.temporary()) {
            Small.put(project, "jan", "product:text | amount:decimal", "tea|10", "cup|5");
            Small.put(project, "feb", "product:text | amount:decimal", "tea|20", "cup|1", "pot|9");
            Small.put(project, "mar", "product:text | total:decimal", "tea|20");
            var steps = List.<Step>of(new Step.Where("amount > 4", true), new Step.Derive("net", "round(amount / 1.25, 2)"));
            var name = project.preparations().create("jan", "clean", steps, Progress.NONE);
            var feb = project.preparations().again(name, "feb", "clean feb", Progress.NONE);
            assertEquals("product|amount|net\ntea|20|16\npot|9|7.2", Small.read(project.table(feb).orElseThrow()));
            var mar = project.preparations().again(name, "mar", "clean mar", Progress.NONE);
            assertEquals("product|total\ntea|20", Small.read(project.table(mar).orElseThrow()));
            var told = of(project, mar).lines().getFirst().told();
            assertTrue(told.happened().orElseThrow().toString().contains("amount"), told.toString());
        }
    }

    @Test
    void tablesMadeOfTablesFollow() {
        try (var project = ProjectFile.temporary()) {
            Shop.imported(project, "orders", 1_000);
            var dear = made(project, DEAR);
            var days = project.preparations().create(dear, "days", List.of(COUNT), Progress.NONE);
            long before = project.table(days).orElseThrow().rows();
            long revision = project.table(days).orElseThrow().revision();
            project.preparations().change(dear, List.of(DEAR, new Step.Filter(List.of(new Condition("Day", Condition.Test.LESS, List.of("1971-01-01"))), true, true)), Progress.NONE);
            assertTrue(project.table(days).orElseThrow().rows() < before);
            assertTrue(project.table(days).orElseThrow().revision() > revision);
            var loop = assertThrows(Problem.class, () -> project.preparations().change(dear, List.of(DEAR, new Step.Append(List.of(days), "")), Progress.NONE));
            assertEquals("The table \"made\" would be made of itself. Choose another table.", loop.getMessage());
            assertEquals(Map.of("orders", List.of("made"), "made", List.of("days")), project.preparations().users());
            var used = assertThrows(Problem.class, () -> project.deleteTable("orders"));
            assertEquals("\"made\" is made of \"orders\". Delete \"made\" first, or remove the step that names it.", used.getMessage());
            project.deleteTable(days);
            project.renameTable("orders", "sales");
            assertEquals("sales", of(project, dear).base());
            project.deleteTable(dear);
            project.deleteTable("sales");
            assertEquals(List.of(), project.tables());
        }
    }

    @Test
    void namesAndValuesAreDataWhateverTheyHold() {
        try (var project = ProjectFile.temporary()) {
            var evil = "a\"; DROP TABLE merchant.tables; --";
            var value = "x'); DROP SCHEMA merchant CASCADE; --";
            Small.put(project, "'; DROP TABLE x; --", evil + ":text | rowid:whole | ROWID:whole | here:text | found:text | k:text | v:decimal", value + "|1|2|h|f|key|", "b|3|4|h|f|key|7");
            var table = project.tables().getFirst().name();
            Small.put(project, "there", "there:text | rowid:whole | v:decimal", value + "|9|1");
            var steps = List.<Step>of(new Step.Filter(List.of(new Condition(evil, Condition.Test.IS, List.of(value))), true, true),
                    new Step.Rename("here", "b\" AS x, '"), new Step.Fill("v", Step.Fill.How.MEDIAN, "", "k"), new Step.Fill("found", Step.Fill.How.MOST_FREQUENT, "", ""),
                    new Step.Derive("new' \"", "upper([" + evil + "])"), new Step.Join("there", List.of(new Step.Join.Key(evil, "there")), Step.Join.How.ALL, List.of("rowid", "v")),
                    new Step.Split(evil, "'", List.of("p1'", "p2\"")), new Step.Append(List.of(table), "so'urce"), new Step.Pseudonymise(List.of("ROWID")),
                    new Step.Deduplicate(List.of(evil), false), new Step.Sort(List.of(new Step.Sort.By("rowid", true))),
                    new Step.Group(List.of(evil, "rowid"), List.of(new Measure(Measure.What.SUM, "v", "s\"um"))),
                    new Step.Pivot(List.of(), evil, List.of(value, "b"), Measure.What.ROWS, ""));
            for (int i = 1; i <= steps.size(); i++) {
                var name = project.preparations().create(table, "made", steps.subList(0, i), Progress.NONE);
                assertEquals(i, of(project, name).applied());
                project.table(name).orElseThrow().page(0, 10);
            }
            assertEquals(value + "|b\n1|1", Small.read(project.table("made " + steps.size()).orElseThrow()));
            assertEquals(2 + steps.size(), project.tables().size());
        }
    }

    @Test
    void aPreviewShowsWhatWouldBeAndChangesNothing() {
        try (var project = ProjectFile.temporary()) {
            Shop.imported(project, "orders", 1_000);
            var preview = project.preparations().preview("orders", 0, DEAR);
            assertEquals(1_000, preview.before());
            assertEquals(java.util.stream.LongStream.range(0, 1_000).filter(r -> Shop.price(r) >= 10).count(), preview.after());
            assertEquals(1, project.tables().size());
            var name = made(project, DEAR, COUNT);
            assertEquals(7, project.preparations().preview(name, 1, DOUBLE).fields().size(), "before the count there are all columns");
            assertEquals(List.of("Day", "n"), project.preparations().fields(name, 2).stream().map(f -> f.name()).toList());
            assertThrows(Problem.class, () -> project.preparations().preview(name, 2, DOUBLE));
        }
    }

    @Test
    void aStepWhoseColumnHoldsAnotherKindOfValueByNowNoLongerFits() {
        try (var project = ProjectFile.temporary()) {
            Small.put(project, "a", "qty:whole", "1", "9", "10", "20");
            Small.put(project, "b", "qty:text", "9 kg", "10 kg");
            Small.put(project, "c", "qty:decimal", "9.5", "1");
            var filter = new Step.Filter(List.of(new Condition("qty", Condition.Test.GREATER, List.of("9"))), true, true);
            project.preparations().create("a", "fa", List.of(filter, new Step.Sort(List.of(new Step.Sort.By("qty", false)))), Progress.NONE);
            var told = project.preparations().of(project.preparations().again("fa", "b", "fb", Progress.NONE)).orElseThrow().lines();
            assertEquals("The column \"qty\" holds text now, and held whole number when the step was made.", told.getFirst().told().happened().orElseThrow().toString());
            assertFalse(told.getLast().told().applied());
            assertEquals("qty\n9.5", Small.read(project.table(project.preparations().again("fa", "c", "fc", Progress.NONE)).orElseThrow()));
            // a retyped table in between does not forget what was asked
            project.preparations().change("fb", List.of(new Step.Retype("qty", Type.WHOLE, Step.Retype.DayOrder.YMD, false), filter), Progress.NONE);
            assertEquals("qty", Small.read(project.table("fb").orElseThrow()).strip());
            // made anew it means what it says now
            project.preparations().change("fb", List.of(), Progress.NONE);
            project.preparations().change("fb", List.of(filter), Progress.NONE);
            assertEquals("qty\n9 kg", Small.read(project.table("fb").orElseThrow()));
        }
    }
}
