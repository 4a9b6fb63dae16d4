package merchant.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import merchant.problem.Problem;
import merchant.store.copy.Matching;
import merchant.table.step.Condition;
import merchant.table.step.Step;
import merchant.table.step.Unit;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

/// Sales of each period are not made where one odd date would make millions of rows of them.
class ExtentTest {
    private static final String HEAD = "product:text:product | qty:whole:quantity | day:date:date";
    private static final Step DAILY = new Step.Sales("day", Unit.DAY, "product", "qty", "");
    private static final String REFUSED = "From 2024-01-01 to 9999-12-31 there would be 2,913,174 periods; 200,000 are the most."
            + " 9999-12-31 lies far from the other dates. Leave it out by a filter before this step.";

    private static Problem refused(org.junit.jupiter.api.function.Executable work) {
        return assertThrows(Problem.class, work);
    }

    @Test
    void theOddDateIsNamedAlsoInThePreviewAndWhenNewDataComes() {
        try (var project = ProjectFile.temporary()) {
            Small.put(project, "orders", HEAD, "tea|1|2024-01-01", "cup|1|2024-01-03", "tea|2|2024-01-09");
            Small.put(project, "odd", HEAD, "tea|1|2024-01-01", "cup|1|2024-01-03", "tea|2|9999-12-31");
            var preparations = project.preparations();
            assertEquals(REFUSED, refused(() -> preparations.preview("odd", 0, DAILY)).getMessage());
            assertEquals(REFUSED, refused(() -> preparations.create("odd", "sales", List.of(DAILY), Progress.NONE)).getMessage());
            var filter = new Step.Filter(List.of(new Condition("day", Condition.Test.LESS, List.of("2100-01-01"))), true, true);
            preparations.create("odd", "sales", List.of(filter, DAILY), Progress.NONE);
            assertEquals(4, project.table("sales").orElseThrow().rows());
            var daily = preparations.create("orders", "daily", List.of(DAILY), Progress.NONE);
            project.renew("orders", "odd", project.difference("orders", "odd", Matching.by("day", "product"), Progress.NONE), true, 1, Progress.NONE);
            assertEquals("From 2024-01-01 to 9999-12-31 there would be 2,913,174 periods; 200,000 are the most.",
                    preparations.of(daily).orElseThrow().lines().getFirst().told().happened().orElseThrow().toString());
        }
    }

    @Test
    void anOddDateOfLongAgoIsNamedAndWithManyProductsTheRowsCount() {
        try (var project = ProjectFile.temporary()) {
            Small.put(project, "old", HEAD, "tea|1|0001-01-01", "cup|1|2024-01-03", "tea|2|2024-01-09");
            assertEquals("0001-01-01 lies far from the other dates. Leave it out by a filter before this step.",
                    refused(() -> project.preparations().preview("old", 0, DAILY)).remedy().orElseThrow().toString());
            project.preparations().preview("old", 0, new Step.Sales("day", Unit.MONTH, "product", "qty", ""));
            Small.put(project, "many", HEAD, Stream.concat(IntStream.range(0, 400).mapToObj(i -> "p" + i + "|1|2024-01-01"), Stream.of("p0|1|2164-01-01")).toArray(String[]::new));
            assertEquals("From 2024-01-01 to 2164-01-01 there would be 20,454,000 rows, one for each period and product; 20,000,000 are the most.",
                    refused(() -> project.preparations().preview("many", 0, DAILY)).happened().toString());
        }
    }
}
