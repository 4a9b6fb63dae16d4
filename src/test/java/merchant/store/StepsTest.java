package merchant.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import merchant.problem.Problem;
import merchant.store.step.Prepared;
import merchant.table.Role;
import merchant.table.Type;
import merchant.table.step.Condition;
import merchant.table.step.Measure;
import merchant.table.step.Step;
import merchant.table.step.Unit;
import merchant.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each step against a small table worked by hand.
class StepsTest {
    private ProjectFile project;

    @BeforeEach
    void open() {
        project = ProjectFile.temporary();
        Small.put(project, "orders", "order:text:order-id | customer:text:customer | product:text:product | qty:whole:quantity | amount:decimal:amount | day:date:date | state:text:status",
                "1|anna|tea|2|10|2024-01-01|paid",
                "1|anna|cup|1|5|2024-01-01|paid",
                "2|ben|tea|1||2024-01-09|cancelled",
                "3|anna|tea||20|2024-02-01|paid",
                "4|cara|pot|3|90|2024-02-29|refunded",
                "4|cara|pot|3|90|2024-02-29|refunded");
    }

    @AfterEach
    void close() {
        project.close();
    }

    private String after(Step... steps) {
        var name = project.preparations().create("orders", "made", List.of(steps), Progress.NONE);
        return Small.read(project.table(name).orElseThrow());
    }

    private static Step.Filter filter(String column, Condition.Test test, String... values) {
        return new Step.Filter(List.of(new Condition(column, test, List.of(values))), true, true);
    }

    private static String two(String... rows) {
        return "order|amount\n" + String.join("\n", rows);
    }

    private String narrowed(Step... steps) {
        var all = new java.util.ArrayList<>(List.of(steps));
        all.add(new Step.Drop(List.of("customer", "product", "qty", "day", "state")));
        return after(all.toArray(Step[]::new));
    }

    @Test
    void aFilterKeepsWhatPassesAndMissingValuesPassNothing() {
        assertEquals(two("1|10", "1|5", "3|20"), narrowed(filter("amount", Condition.Test.LESS, "50")));
        assertEquals(two("3|20", "4|90", "4|90"), narrowed(filter("amount", Condition.Test.BETWEEN, "20", "90")));
        assertEquals(two("3|20", "4|90", "4|90"), narrowed(filter("amount", Condition.Test.BETWEEN, "90", "20.0")));
        assertEquals(two("1|10", "1|5"), narrowed(filter("day", Condition.Test.OUTSIDE, "2024-02-29", "2024-01-02")));
        assertEquals(two("2|"), narrowed(filter("amount", Condition.Test.MISSING)));
        assertEquals(two("1|10", "1|5", "2|", "3|20"), narrowed(filter("customer", Condition.Test.ONE_OF, "anna", "ben")));
        assertEquals(two("3|20", "4|90", "4|90"), narrowed(filter("day", Condition.Test.GREATER, "2024-01-09")));
        assertEquals(two("1|5", "4|90", "4|90"), narrowed(filter("product", Condition.Test.CONTAINS, "p")));
        assertEquals(two("1|10", "1|5", "2|", "4|90", "4|90"), narrowed(filter("qty", Condition.Test.PRESENT)));
        assertEquals(two("2|", "4|90", "4|90"), narrowed(new Step.Filter(List.of(new Condition("amount", Condition.Test.LESS, List.of("50"))), true, false)));
        assertEquals(two("1|10", "1|5", "2|", "3|20"), narrowed(new Step.Filter(List.of(new Condition("amount", Condition.Test.LESS, List.of("50")),
                new Condition("customer", Condition.Test.IS, List.of("ben"))), false, true)));
    }

    private String filled(Step.Fill.How how, String value, String within) {
        return after(new Step.Drop(List.of("order", "product", "day", "state", "qty")), new Step.Fill("amount", how, value, within));
    }

    @Test
    void fillPutsWhatWasAskedForWhereNothingStood() {
        var head = "customer|amount\n";
        assertEquals(head + "anna|10\nanna|5\nben|7.5\nanna|20\ncara|90\ncara|90", filled(Step.Fill.How.VALUE, "7.5", ""));
        assertEquals(head + "anna|10\nanna|5\nben|0\nanna|20\ncara|90\ncara|90", filled(Step.Fill.How.ZERO, "", ""));
        assertEquals(head + "anna|10\nanna|5\nben|43\nanna|20\ncara|90\ncara|90", filled(Step.Fill.How.MEAN, "", ""));
        assertEquals(head + "anna|10\nanna|5\nben|20\nanna|20\ncara|90\ncara|90", filled(Step.Fill.How.MEDIAN, "", ""));
        assertEquals(head + "anna|10\nanna|5\nben|90\nanna|20\ncara|90\ncara|90", filled(Step.Fill.How.MOST_FREQUENT, "", ""));
        assertEquals(head + "anna|10\nanna|5\nben|5\nanna|20\ncara|90\ncara|90", filled(Step.Fill.How.PREVIOUS, "", ""));
        assertEquals(head + "anna|10\nanna|5\nben|\nanna|20\ncara|90\ncara|90", filled(Step.Fill.How.MEAN, "", "customer"), "ben has no other amount");
        assertEquals("customer|qty\nanna|2\nanna|1\nben|1\nanna|1.5\ncara|3\ncara|3",
                after(new Step.Drop(List.of("order", "product", "day", "state", "amount")), new Step.Fill("qty", Step.Fill.How.MEAN, "", "customer")));
    }

    @Test
    void columnsAreDroppedAndRenamedAndKeepWhatTheyMean() {
        var name = project.preparations().create("orders", "made", List.of(new Step.Drop(List.of("order", "customer", "qty", "amount", "state")),
                new Step.Rename("product", "article")), Progress.NONE);
        var made = project.table(name).orElseThrow();
        assertEquals("article|day\ntea|2024-01-01\ncup|2024-01-01\ntea|2024-01-09\ntea|2024-02-01\npot|2024-02-29\npot|2024-02-29", Small.read(made));
        assertEquals(Role.PRODUCT, made.field("article").roleOrNull());
        assertEquals(Type.DATE, made.field("day").type());
    }

    @Test
    void aTypeIsReadAnewAndWhatDoesNotFitIsCounted() {
        Small.put(project, "raw", "n:text | d:text", "1,234.50|2024/1/5", "x|05.07.2026", "7|", "1.7|2024年2月3日");
        var name = project.preparations().create("raw", "typed", List.of(new Step.Retype("n", Type.DECIMAL, Step.Retype.DayOrder.YMD, false),
                new Step.Retype("d", Type.DATE, Step.Retype.DayOrder.YMD, false)), Progress.NONE);
        assertEquals("n|d\n1234.5|2024-01-05\n|\n7|\n1.7|2024-02-03", Small.read(project.table(name).orElseThrow()));
        var lines = project.preparations().of(name).orElseThrow().lines();
        assertEquals("1 value does not fit and is missing now. For example: x.", lines.get(0).told().notes().getFirst().toString());
        assertEquals("1 value does not fit and is missing now. For example: 05.07.2026.", lines.get(1).told().notes().getFirst().toString());
        var whole = project.preparations().create("raw", "whole", List.of(new Step.Retype("n", Type.WHOLE, Step.Retype.DayOrder.YMD, false)), Progress.NONE);
        assertEquals("n|d\n|2024/1/5\n|05.07.2026\n7|\n|2024年2月3日", Small.read(project.table(whole).orElseThrow()), "1234.5 and 1.7 are not whole");
        var german = project.preparations().create("raw", "german", List.of(new Step.Retype("n", Type.DECIMAL, Step.Retype.DayOrder.DMY, true),
                new Step.Retype("d", Type.DATE, Step.Retype.DayOrder.DMY, false)), Progress.NONE);
        assertEquals("n|d\n|2024-01-05\n|2026-07-05\n7|\n|2024-02-03", Small.read(project.table(german).orElseThrow()), "a year in front leaves no doubt of the order");
    }

    /// The functions that read texts are the program's, known while a project is open; a project that was closed knows them again.
    @Test
    void aTypeReadAnewIsThereAgainInAProjectThatWasClosed(@TempDir Path folder) {
        var file = folder.resolve("shop.merchant");
        try (var made = ProjectFile.create(file)) {
            Small.put(made, "raw", "n:text", "¥1,234.50", "(5)", "x");
            made.preparations().create("raw", "typed", List.of(new Step.Retype("n", Type.DECIMAL, Step.Retype.DayOrder.YMD, false)), Progress.NONE);
        }
        try (var opened = ProjectFile.open(file)) {
            assertEquals("n\n1234.5\n-5\n", Small.read(opened.table("typed").orElseThrow()));
        }
    }

    @Test
    void textIsCutAtASeparator() {
        Small.put(project, "codes", "code:text", "a-b-c", "x", "p-q", "");
        var name = project.preparations().create("codes", "cut", List.of(new Step.Split("code", "-", List.of("first", "rest"))), Progress.NONE);
        assertEquals("code|first|rest\na-b-c|a|b-c\nx|x|\np-q|p|q\n||", Small.read(project.table(name).orElseThrow()));
    }

    @Test
    void datesFallIntoWeeksAndMonths() {
        assertEquals("day|week\n2024-01-01|2024-01-01\n2024-01-01|2024-01-01\n2024-01-09|2024-01-08\n2024-02-01|2024-01-29\n2024-02-29|2024-02-26\n2024-02-29|2024-02-26",
                after(new Step.Drop(List.of("order", "customer", "product", "qty", "amount", "state")), new Step.Bucket("day", Unit.WEEK, "week")));
    }

    @Test
    void equalRowsStandOnce() {
        assertEquals(two("1|10", "1|5", "2|", "3|20", "4|90"), narrowed(new Step.Deduplicate(List.of(), false)));
        assertEquals("order|customer\n1|anna\n2|ben\n4|cara", after(new Step.Deduplicate(List.of("customer"), false), new Step.Drop(List.of("product", "qty", "amount", "day", "state"))));
        assertEquals("order|customer\n2|ben\n3|anna\n4|cara", after(new Step.Deduplicate(List.of("customer"), true), new Step.Drop(List.of("product", "qty", "amount", "day", "state"))));
    }

    @Test
    void rowsAreSortedWithMissingValuesLast() {
        assertEquals(two("4|90", "4|90", "3|20", "1|10", "1|5", "2|"), narrowed(new Step.Sort(List.of(new Step.Sort.By("amount", true)))));
    }

    @Test
    void groupsAreCountedAndSummed() {
        assertEquals("customer|n|sum|mean|products\nanna|3|35|" + 35 / 3.0 + "|2\nben|1|||1\ncara|2|180|90|1", after(new Step.Group(List.of("customer"),
                List.of(new Measure(Measure.What.ROWS, "", "n"), new Measure(Measure.What.SUM, "amount", "sum"), new Measure(Measure.What.MEAN, "amount", "mean"),
                        new Measure(Measure.What.DISTINCT, "product", "products")))));
        assertEquals("first|last|most|least|median\n10|90|3|2024-01-01|20", after(new Step.Group(List.of(), List.of(new Measure(Measure.What.FIRST, "amount", "first"),
                new Measure(Measure.What.LAST, "amount", "last"), new Measure(Measure.What.GREATEST, "qty", "most"), new Measure(Measure.What.LEAST, "day", "least"),
                new Measure(Measure.What.MEDIAN, "amount", "median")))));
    }

    @Test
    void valuesBecomeColumns() {
        var name = project.preparations().create("orders", "wide", List.of(new Step.Pivot(List.of("customer"), "product", List.of("tea", "cup"), Measure.What.SUM, "qty")),
                Progress.NONE);
        assertEquals("customer|tea|cup\nanna|2|1\nben|1|\ncara||", Small.read(project.table(name).orElseThrow()));
        assertEquals("2 rows have a value of \"product\" that is no column.",
                project.preparations().of(name).orElseThrow().lines().getFirst().told().notes().getFirst().toString());
    }

    @Test
    void aJoinKeepsRowsMultipliesAndSaysSo() {
        Small.put(project, "stock", "product:text:product | left:whole:stock | amount:decimal", "tea|7|1", "pot|0|2", "pot|9|3", "jar|1|4");
        var join = new Step.Join("stock", List.of(new Step.Join.Key("product", "product")), Step.Join.How.ALL, List.of("left", "amount"));
        var name = project.preparations().create("orders", "joined", List.of(new Step.Drop(List.of("order", "customer", "qty", "day", "state")), join), Progress.NONE);
        assertEquals("product|amount|left|amount (stock)\ntea|10|7|1\ncup|5||\ntea||7|1\ntea|20|7|1\npot|90|0|2\npot|90|9|3\npot|90|0|2\npot|90|9|3",
                Small.read(project.table(name).orElseThrow()));
        var told = project.preparations().of(name).orElseThrow().lines().getLast().told();
        assertEquals(6, told.before());
        assertEquals(8, told.after());
        assertEquals(List.of("5 rows have a match in \"stock\".", "1 row has no match in \"stock\".", "2 rows match more than one row of \"stock\" and stand there several times now."),
                told.notes().stream().map(Object::toString).toList());
        var keys = project.preparations().keys("orders", 0, "stock").getFirst();
        assertEquals(new Prepared.Keys("product", "product", true, true, Step.Join.Match.SAME, 2 / 3.0, 5, 6, 8), keys);
        assertTrue(keys.multiplies(), "a pot stands in two rows of the stock");
        assertEquals(two("1|5"), narrowed(new Step.Join("stock", join.keys(), Step.Join.How.UNMATCHED, List.of())));
        assertEquals(7, project.preparations().preview("orders", 0, new Step.Join("stock", join.keys(), Step.Join.How.MATCHED, List.of())).after());
    }

    @Test
    void manyJoinsAfterEachOtherKeepTheOrder() {
        Small.put(project, "stock", "product:text | left:whole", "tea|7", "pot|0");
        var steps = new java.util.ArrayList<Step>();
        for (int i = 0; i < 6; i++) {
            steps.add(new Step.Join("stock", List.of(new Step.Join.Key("product", "product")), Step.Join.How.ALL, List.of()));
            steps.add(new Step.Append(List.of("stock"), ""));
        }
        assertTrue(after(steps.toArray(Step[]::new)).startsWith("order|customer|product|qty|amount|day|state|left\n1|anna|tea|2|10|2024-01-01|paid|\n1|anna|cup"));
    }

    @Test
    void rowsOfOtherTablesArePutBelow() {
        Small.put(project, "more", "product:text | amount:whole | extra:flag", "jar|3|yes");
        assertEquals("product|amount|extra|from\ntea|10||orders\ncup|5||orders\njar|3|true|more", after(new Step.Drop(List.of("order", "customer", "qty", "day", "state")),
                filter("amount", Condition.Test.AT_MOST, "10"), new Step.Append(List.of("more"), "from")));
        Small.put(project, "other", "amount:text", "jar");
        var problem = assertThrows(Problem.class, () -> after(new Step.Append(List.of("other"), "")));
        assertEquals("\"amount\" holds decimal number here and text in \"other\". Change the type of one of them first.", problem.getMessage());
    }

    @Test
    void pseudonymsAreStableInAProjectAndDifferInAnother() {
        var codes = after(new Step.Pseudonymise(List.of("customer")), new Step.Drop(List.of("product", "qty", "amount", "day", "state")));
        var lines = codes.lines().skip(1).map(l -> l.split("\\|")[1]).toList();
        assertEquals(lines.get(0), lines.get(3), "anna is anna");
        assertNotEquals(lines.get(0), lines.get(2));
        assertTrue(lines.get(0).matches("p[0-9a-f]{16}"), lines.get(0));
        assertFalse(codes.contains("anna"));
        assertEquals(codes, after(new Step.Pseudonymise(List.of("customer")), new Step.Drop(List.of("product", "qty", "amount", "day", "state"))));
        var here = project;
        open();
        assertNotEquals(codes, after(new Step.Pseudonymise(List.of("customer")), new Step.Drop(List.of("product", "qty", "amount", "day", "state"))));
        here.close();
    }

    @Test
    void trainingAndTestRowsAreParted() {
        assertEquals("day|part\n2024-01-01|train\n2024-01-01|train\n2024-01-09|train\n2024-02-01|test\n2024-02-29|test\n2024-02-29|test",
                after(new Step.Drop(List.of("order", "customer", "product", "qty", "amount", "state")), new Step.Part("part", 0.8, 1, "day", "2024-02-01")));
        var byCustomer = after(new Step.Part("part", 0.5, 7, "customer", ""), new Step.Drop(List.of("order", "product", "qty", "amount", "day", "state")));
        assertEquals(byCustomer, after(new Step.Part("part", 0.5, 7, "customer", ""), new Step.Drop(List.of("order", "product", "qty", "amount", "day", "state"))));
        assertEquals(3, byCustomer.lines().skip(1).distinct().count(), "each customer on one side");
    }

    @Test
    void cancelledAndReturnedLinesAreLeftOut() {
        assertEquals(two("1|10", "1|5", "3|20"), narrowed(new Step.WithoutCancelled("state", List.of("cancelled", "refunded"), "qty")));
    }
}
