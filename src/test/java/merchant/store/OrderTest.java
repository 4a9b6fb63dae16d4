package merchant.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import merchant.problem.Problem;
import merchant.table.step.Condition;
import merchant.table.step.Measure;
import merchant.table.step.Step;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same steps on the same rows give the same rows in the same order, whether made one by one, at once, taken back and made again, or reopened.
class OrderTest {
    private static final List<Step> STEPS = List.of(
            new Step.Filter(List.of(new Condition("Price", Condition.Test.AT_LEAST, List.of("10"))), true, true),
            new Step.Part("part", 0.8, 1, "", ""),
            new Step.Fill("At", Step.Fill.How.PREVIOUS, "", Shop.PRODUCT),
            new Step.Fill("Order", Step.Fill.How.PREVIOUS, "", ""),
            new Step.Fill("Price", Step.Fill.How.MEAN, "", "Day"),
            new Step.Deduplicate(List.of("Order", "Price"), false),
            new Step.Part("again", 0.5, 3, "", ""),
            new Step.Join("other", List.of(new Step.Join.Key("Day", "Day")), Step.Join.How.ALL, List.of("Order")),
            new Step.Part("third", 0.5, 3, "", ""),
            new Step.Group(List.of("part", "third", "Day"), List.of(new Measure(Measure.What.FIRST, "Price", "first"), new Measure(Measure.What.MEAN, "Price", "mean"))),
            new Step.Part("fourth", 0.5, 4, "", ""));

    @TempDir
    private Path folder;

    private static List<List<Object>> rows(ProjectFile project, String table) {
        return project.table(table).orElseThrow().page(0, 50_000);
    }

    @Test
    void eachStepGivesTheSameHoweverItCameToBe() {
        var file = folder.resolve("shop.merchant");
        var last = List.<List<Object>>of();
        try (var project = ProjectFile.create(file)) {
            Shop.imported(project, "orders", 5_000);
            Shop.imported(project, "other", 400);
            var preparations = project.preparations();
            for (int n = 1; n <= STEPS.size(); n++) {
                var steps = STEPS.subList(0, n);
                if (n == 1) {
                    preparations.create("orders", "one by one", steps, Progress.NONE);
                } else {
                    preparations.change("one by one", steps, Progress.NONE);
                }
                var made = rows(project, "one by one");
                preparations.undo("one by one", Progress.NONE);
                preparations.redo("one by one", Progress.NONE);
                assertEquals(made, rows(project, "one by one"), "made again: " + steps.getLast());
                assertEquals(made, rows(project, preparations.create("orders", "at once " + n, steps, Progress.NONE)), "at once: " + steps.getLast());
                last = made;
            }
        }
        try (var project = ProjectFile.open(file)) {
            assertEquals(last, rows(project, "one by one"));
        }
    }

    @Test
    void aFillWithinAColumnLeavesTheRowsWhereTheyAre() {
        try (var project = ProjectFile.temporary()) {
            Small.put(project, "rows", "group:text | n:whole | v:text", "x|1|a", "y|2|", "x|3|", "y|4|b", "z|5|", "x|6|c", "y|7|");
            var made = project.preparations().create("rows", "made", List.of(new Step.Fill("v", Step.Fill.How.PREVIOUS, "", "group")), Progress.NONE);
            assertEquals("group|n|v\nx|1|a\ny|2|\nx|3|a\ny|4|b\nz|5|\nx|6|c\ny|7|b", Small.read(project.table(made).orElseThrow()));
            var notes = project.preparations().of(made).orElseThrow().lines().getFirst().told().notes().toString();
            assertTrue(notes.contains("4 values were missing."), notes);
            assertTrue(notes.contains("2 values are still missing"), notes);
        }
    }

    @Test
    void aTextThatGrowsWithoutEndIsRefusedAndNotComputed() {
        try (var project = ProjectFile.temporary()) {
            Small.put(project, "rows", "v:text", "a", "b");
            var nested = IntStream.range(0, 9).mapToObj(i -> "replace(").collect(Collectors.joining()) + "v" + ", \"a\", \"aaaaaaaaaa\")".repeat(9);
            var problem = assertThrows(Problem.class, () -> project.preparations().create("rows", "made", List.of(new Step.Derive("long", nested)), Progress.NONE));
            assertTrue(problem.happened().toString().contains("In 1 row the formula makes a text of more than 32,767 characters."), problem.happened().toString());
            assertThrows(Problem.class, () -> project.preparations().preview("rows", 0, new Step.Where(nested + " = \"b\"", true)));
            var doubled = new java.util.ArrayList<Step>(List.of(new Step.Derive("w0", "v & v")));
            IntStream.range(1, 25).forEach(i -> doubled.add(new Step.Derive("w" + i, "w" + (i - 1) + " & w" + (i - 1))));
            assertThrows(Problem.class, () -> project.preparations().create("rows", "made", doubled, Progress.NONE));
            var fits = project.preparations().create("rows", "made", List.of(new Step.Derive("long", "replace(replace(v, \"a\", \"aaa\"), \"a\", v & \"-\" & v)")), Progress.NONE);
            assertEquals("v|long\na|a-aa-aa-a\nb|b", Small.read(project.table(fits).orElseThrow()));
        }
    }

    @Test
    void stepsWhoseValuesWereLeftOutRefuse() {
        try (var project = ProjectFile.temporary()) {
            Small.put(project, "rows", "v:text | n:whole", "a|1", "b|2");
            var masked = new Step.Filter(List.of(new Condition("v", Condition.Test.IS, List.of("‹1›"))), true, true);
            var problem = assertThrows(Problem.class, () -> project.preparations().create("rows", "made", List.of(masked), Progress.NONE));
            assertTrue(problem.happened().toString().contains("left out when the project was written without its data"), problem.happened().toString());
            assertThrows(Problem.class, () -> project.preparations().preview("rows", 0, new Step.Fill("v", Step.Fill.How.VALUE, "‹2›", "")));
        }
    }
}
