package merchant.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import merchant.problem.Problem;
import merchant.store.step.Prepared;
import merchant.store.view.Search;
import merchant.store.view.Stop;
import merchant.table.Type;
import merchant.table.step.Condition;
import merchant.table.step.Filters;
import merchant.table.step.Step;
import merchant.table.view.Condition.OneOf;
import merchant.table.view.View;
import merchant.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Nothing that a step changes, loses or does not find goes untold.
class ToldStepsTest {
    private ProjectFile project;

    @BeforeEach
    void open() {
        project = ProjectFile.temporary();
    }

    @AfterEach
    void close() {
        project.close();
    }

    private String made(String base, Step... steps) {
        return project.preparations().create(base, "made", List.of(steps), Progress.NONE);
    }

    private String read(String table) {
        return Small.read(project.table(table).orElseThrow());
    }

    private List<Prepared.Line> lines(String table) {
        return project.preparations().of(table).orElseThrow().lines();
    }

    private String notes(String table) {
        return lines(table).getLast().told().notes().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    private static Step retype(String column, Type type, Step.Retype.DayOrder order) {
        return new Step.Retype(column, type, order, false);
    }

    private void retyped(String head, Type type, Step.Retype.DayOrder order, String expected, String notes, String... rows) {
        var base = Small.put(project, "base", head, rows).name();
        var name = made(base, retype("v", type, order));
        assertEquals("v\n" + expected, read(name));
        assertEquals(notes, notes(name));
        project.deleteTable(name);
        project.deleteTable(base);
    }

    @Test
    void aTypeChangedTellsOfEachValueThatChangesOrIsLost() {
        retyped("v:text", Type.DECIMAL, Step.Retype.DayOrder.YMD, "1234.5\n\n7\n42",
                "1 value does not fit and is missing now. For example: 0,435.\nIn 1 value marks of thousands are passed over. For example: 1,234.50 → 1234.5.\n"
                        + "1 value loses zeros at its beginning. For example: 0042 → 42.", "1,234.50", "0,435", "7", "0042");
        retyped("v:text", Type.DECIMAL, Step.Retype.DayOrder.YMD, "\n12", "1 value does not fit and is missing now. For example: 123456789012345678.", "123456789012345678", "12");
        retyped("v:text", Type.WHOLE, Step.Retype.DayOrder.YMD, "123456789012345678\n12", "", "123456789012345678", "12");
        retyped("v:text", Type.DATE, Step.Retype.DayOrder.DMY, "2026-07-05\n1999-07-05\n2026-07-05\n",
                "1 value does not fit and is missing now. For example: 05.07.026.\n2 years of two digits were completed (70 to 99 as 1970 to 1999). For example: 05.07.26 → 2026-07-05, 5/7/99 → 1999-07-05.",
                "05.07.26", "5/7/99", "5.7.2026", "05.07.026");
        retyped("v:text", Type.DATE, Step.Retype.DayOrder.YMD, "2026-07-05\n2026-07-05\n2026-07-05",
                "1 year of two digits was completed (70 to 99 as 1970 to 1999). For example: 26-07-05 → 2026-07-05.", "26-07-05", "20260705", "2026年7月5日");
        retyped("v:text", Type.TIMESTAMP, Step.Retype.DayOrder.MDY, "2026-07-05 13:05\n2026-07-05 00:00",
                "1 year of two digits was completed (70 to 99 as 1970 to 1999). For example: 07/05/26 13:05 → 2026-07-05 13:05:00.", "07/05/26 13:05", "7/5/2026");
        retyped("v:timestamp", Type.DATE, Step.Retype.DayOrder.YMD, "2024-01-05\n2024-01-06",
                "1 value loses its time of day. For example: 2024-01-05 13:05:00 → 2024-01-05.", "2024-01-05 13:05:00", "2024-01-06 00:00:00");
        retyped("v:decimal", Type.FLAG, Step.Retype.DayOrder.YMD, "\n\ntrue\nfalse", "2 values do not fit and are missing now. For example: 2.5, -1.", "2.5", "-1", "1", "0");
        retyped("v:whole", Type.DATE, Step.Retype.DayOrder.YMD, "\n2024-05-31\n2024-05-31", "1 value does not fit and is missing now. For example: 2024.\n"
                + "1 number is read as a spreadsheet's count of days. For example: 45443 → 2024-05-31.", "2024", "20240531", "45443");
        retyped("v:whole", Type.DECIMAL, Step.Retype.DayOrder.YMD, "\n12", "1 value does not fit and is missing now. For example: 9007199254740993.", "9007199254740993", "12");
    }

    /// What the import takes for a number or a day, a step that changes the type takes too.
    @Test
    void aTypeChangedReadsWhatTheImportReads() {
        retyped("v:text", Type.DECIMAL, Step.Retype.DayOrder.YMD, "12\n-5\n12\n12000\n1000\n\n",
                "1 value does not fit and is missing now. For example: 3kg.\n1 word such as \"-\" or \"N/A\" is missing now. For example: N/A.\nIn 1 value marks of thousands are passed over. For example: 1,000원 → 1000.\n"
                        + "In 5 values currencies, percent signs, units, brackets or other signs are read as the import reads them. For example: ¥12 → 12, (5) → -5, 12% → 12.",
                "¥12", "(5)", "12%", "1.2万", "1,000원", "N/A", "3kg");
        retyped("v:text", Type.WHOLE, Step.Retype.DayOrder.YMD, "12\n\n15000",
                "1 value does not fit and is missing now. For example: 1.5.\nIn 2 values currencies, percent signs, units, brackets or other signs are read as the import reads them. For example: 12元 → 12, 1.5万 → 15000.", "12元", "1.5", "1.5万");
        var base = Small.put(project, "base", "v:text", "1 234,5", "1.234,56 €", "0,435").name();
        assertEquals("v\n1234.5\n1234.56\n0.435", read(made(base, new Step.Retype("v", Type.DECIMAL, Step.Retype.DayOrder.YMD, true))));
        retyped("v:text", Type.DATE, Step.Retype.DayOrder.MDY, "2024-01-05\n2024-01-05\n2024-03-01\n",
                "1 value does not fit and is missing now. For example: 13/13/2024.\n1 value loses its time of day. For example: 2024-01-05T13:05:00+08:00 → 2024-01-05.\n1 time keeps its clock and loses its time zone. For example: 2024-01-05T13:05:00+08:00 → 2024-01-05.\n"
                        + "1 month or quarter becomes its first day. For example: 2024-03 → 2024-03-01.", "Jan 5, 2024", "2024-01-05T13:05:00+08:00", "2024-03", "13/13/2024");
        retyped("v:text", Type.FLAG, Step.Retype.DayOrder.YMD, "true\nfalse\ntrue\nfalse\n", "1 value does not fit and is missing now. For example: x.", "Yes", "n", "有", "无", "x");
    }

    @Test
    void rowsPutBelowMeetByAlmostTheSameNameAndTheRestIsTold() {
        Small.put(project, "march", "id:text | v:whole | x:text", "a|1|p");
        Small.put(project, "april", "ID:text | V:whole | y:text", "b|2|q");
        var name = made("march", new Step.Append(List.of("april"), "table"));
        assertEquals("id|v|x|y|table\na|1|p||march\nb|2||q|april", read(name));
        assertEquals("\"april\" lacks 1 column, which is empty in its rows: x.\n\"april\" has 1 column more, which is empty in the other rows: y.\n"
                + "2 columns of \"april\" stand below some with almost the same names: ID → id, V → v.", notes(name));
    }

    @Test
    void keysOfDifferentKindsAreComparedAsTheyAreWritten() {
        Small.put(project, "here", "box:whole | q:whole", "1|10", "2|20", "3|30");
        Small.put(project, "there", "box:text | name:text", "1|a", "2|b", "x|c");
        assertEquals(List.of(new Prepared.Keys("box", "box", true, false, Step.Join.Match.SAME, 2 / 3.0, 2, 3, 3)), project.preparations().keys("here", 0, "there"));
        var name = made("here", new Step.Join("there", List.of(new Step.Join.Key("box", "box")), Step.Join.How.ALL, List.of("name")));
        assertEquals("box|q|name\n1|10|a\n2|20|b\n3|30|", read(name));
        assertTrue(notes(name).contains("\"box\" holds whole number and \"box\" holds text: they are compared as they are written."), notes(name));
    }

    @Test
    void aTimeStampIsJoinedByItsDay() {
        Small.put(project, "here", "sold at:timestamp:date | q:whole", "2024-01-05 13:05:00|1", "2024-01-05 18:00:00|2", "2024-01-06 00:00:00|3", "2024-02-01 09:00:00|4");
        Small.put(project, "there", "day:date:date | rain:whole", "2024-01-05|7", "2024-01-06|0", "2024-01-07|2");
        var keys = project.preparations().keys("here", 0, "there").getFirst();
        assertEquals(new Prepared.Keys("sold at", "day", false, true, Step.Join.Match.DAY, 2 / 3.0, 3, 4, 4), keys);
        assertFalse(keys.multiplies());
        var name = made("here", new Step.Join("there", List.of(new Step.Join.Key("sold at", "day", keys.match())), Step.Join.How.ALL, List.of("rain")));
        assertEquals("sold at|q|rain\n2024-01-05 13:05|1|7\n2024-01-05 18:00|2|7\n2024-01-06 00:00|3|0\n2024-02-01 09:00|4|", read(name));
        assertEquals("3 rows have a match in \"there\".\n1 row has no match in \"there\".\n\"sold at\" and \"day\" are compared by their day; the time of day counts for nothing.", notes(name));
    }

    @Test
    void codesAreJoinedWithoutZerosAtTheirBeginning() {
        Small.put(project, "here", "sku:text | q:whole", "001|1", "020|2", "A01|3", "000|4");
        Small.put(project, "there", "number:whole | name:text", "1|a", "20|b", "0|c", "7|d");
        var keys = project.preparations().keys("here", 0, "there");
        assertEquals(new Prepared.Keys("sku", "number", false, false, Step.Join.Match.NUMBER, 0.75, 3, 4, 4), keys.getFirst());
        var name = made("here", new Step.Join("there", List.of(new Step.Join.Key("sku", "number", Step.Join.Match.NUMBER)), Step.Join.How.ALL, List.of("name")));
        assertEquals("sku|q|name\n001|1|a\n020|2|b\nA01|3|\n000|4|c", read(name));
        assertTrue(notes(name).contains("are compared as numbers: zeros at the beginning count for nothing"), notes(name));
        Small.put(project, "texts", "code:text | name:text", "1|a", "01|b");
        var twice = made("here", new Step.Join("texts", List.of(new Step.Join.Key("sku", "code", Step.Join.Match.NUMBER)), Step.Join.How.MATCHED, List.of("name")));
        assertTrue(notes(twice).contains("1 row matches more than one row of \"texts\""), notes(twice));
    }

    @Test
    void keysOfEarlierVersionsAreEqualValues() {
        var steps = merchant.store.step.StepJson.read(2, "[{\"step\":\"join\",\"table\":\"t\",\"keys\":[{\"left\":\"a\",\"right\":\"b\"}],\"how\":\"ALL\",\"columns\":[]}]");
        assertEquals(List.of(new Step.Join("t", List.of(new Step.Join.Key("a", "b", Step.Join.Match.SAME)), Step.Join.How.ALL, List.of())), steps);
    }

    @Test
    void basketsAreJoinedByASignThatStandsInNoProduct() {
        Small.put(project, "orders", "order:text | product:text", "1|tea, green", "1|cup", "2|pot; blue");
        var name = made("orders", new Step.Baskets("order", "product"));
        assertEquals("order|items|products\n1|2|cup% tea, green\n2|1|pot; blue".replace('%', '|'), read(name));
        assertTrue(notes(name).startsWith("1 row has a comma in its product"), notes(name));
    }

    @Test
    void aFilterByValuesKeepsTheRowsThatItShowed() {
        Small.put(project, "sku", "sku:text | qty:whole", "颜色:红;尺码:L|1", "颜色:蓝;尺码:L|2", "颜色:绿;尺码:S|3");
        var steps = Filters.of(List.of(new OneOf("sku", List.of("颜色:红;尺码:L", "颜色:蓝;尺码:L"), false, false)));
        assertEquals("sku|qty\n颜色:红;尺码:L|1\n颜色:蓝;尺码:L|2", read(made("sku", steps.toArray(Step[]::new))));
    }

    @Test
    void aTableWhoseStepsDoNotAllFitSaysSoOfEach() {
        Small.put(project, "base", "qty:whole | a:text | b:text", "1|x|y", "4|x|y", "5|x|y");
        var derive = new Step.Derive("w", "qty * 2");
        var filter = new Step.Filter(List.of(new Condition("w", Condition.Test.GREATER, List.of("6"))), true, true);
        var sort = new Step.Sort(List.of(new Step.Sort.By("a", false), new Step.Sort.By("b", true)));
        var name = made("base", derive, filter, sort, new Step.Drop(List.of("a")));
        var onTop = project.preparations().create(name, "on top", List.of(new Step.Derive("z", "qty")), Progress.NONE);
        assertEquals(List.of(), project.table(name).orElseThrow().misfits());
        project.preparations().change(name, List.of(filter, derive, sort, new Step.Drop(List.of("a"))), Progress.NONE);
        assertEquals("[Step 1 does not fit: There is no column \"w\" here.]", project.table(name).orElseThrow().misfits().toString());
        assertEquals("[It is made of \"" + name + "\", whose steps do not all fit.]", project.table(onTop).orElseThrow().misfits().toString());
        Small.put(project, "other", "qty:text | c:text", "1|x");
        var again = project.preparations().again(name, "other", "again", Progress.NONE);
        assertEquals(List.of("There is no column \"w\" here.", "The column \"qty\" holds text now, and held whole number when the step was made.", "There are no columns \"a\", \"b\" here.",
                "There is no column \"a\" here."), lines(again).stream().map(l -> l.told().happened().map(Object::toString).orElse("")).toList());
        project.preparations().undo(name, Progress.NONE);
        assertEquals(List.of(), project.table(name).orElseThrow().misfits());
        assertEquals(List.of(), project.table(onTop).orElseThrow().misfits());
    }

    @Test
    void whatAFormulaCannotComputeIsCountedWithItsReason() {
        Small.put(project, "base", "a:decimal | b:whole | t:text", "6|2|x-y", "5|0|x", "-1|0|", "|0|x-y", "4|9000000000000000000|x-y");
        assertEquals("In 2 rows the formula divides by zero, and the result is missing.", notes(made("base", new Step.Derive("q", "a / b"))));
        assertEquals("In 2 rows the formula divides by zero, and the result is missing.", notes(made("base", new Step.Where("a / b > 1", true))));
        assertEquals("", notes(made("base", new Step.Derive("q", "if(b = 0, 0, a / b)"))));
        assertEquals("In 1 row the formula divides by zero, and the result is missing.", notes(made("base", new Step.Derive("q", "if(a > 0, a / b, 1)"))));
        assertEquals("", notes(made("base", new Step.Derive("q", "coalesce(a / b, 0)"))));
        assertEquals("In 1 row the formula takes a root or logarithm of a number that has none, and it is missing.", notes(made("base", new Step.Derive("q", "ln(a) + sqrt(a)"))));
        assertEquals("In 1 row a number or day that the formula makes is too large or is none, and it is missing.", notes(made("base", new Step.Derive("q", "b * 2 + 1"))));
        assertEquals("In 1 row a number or day that the formula makes is too large or is none, and it is missing.", notes(made("base", new Step.Derive("q", "exp(b)"))).lines().toList().getFirst());
        assertEquals("In 1 row a text has no such piece, and it is missing.", notes(made("base", new Step.Derive("q", "part(t, \"-\", 2)"))));
        assertEquals("", notes(made("base", new Step.Derive("q", "a * 2 + length(t)"))));
    }

    @Test
    void aTextThatAFormulaCannotReadIsCounted() {
        Small.put(project, "base", "id:text", "12", "123456789012345678", "x", "");
        var name = made("base", new Step.Derive("n", "number(id) * 2"));
        assertEquals("id|n\n12|24\n123456789012345678|\nx|\n|", read(name));
        assertEquals("In 2 rows a text is no number or day that the formula can read, and counts as missing.", notes(name));
    }

    @Test
    void allColumnsThatLackAreNamedAtOnce() {
        Small.put(project, "base", "qty:whole", "1");
        var problem = assertThrows(Problem.class, () -> made("base", new Step.Derive("w", "a * 2 + b + qty")));
        assertEquals("There are no columns \"a\", \"b\" here.", problem.happened().toString());
    }

    @Test
    void aMomentKeepsItsFractionInAFilterAndItsStep() {
        var filter = Filters.of(List.of(new OneOf("t", List.of(java.time.LocalDateTime.of(2024, 1, 5, 13, 5, 0, 123_000_000)), false, false)));
        assertEquals(List.of("2024-01-05 13:05:00.123"), ((Step.Filter) filter.getFirst()).conditions().getFirst().values());
        Small.put(project, "times", "t:text", "2024-01-05 13:05:00.123", "2024-01-05 13:05:00");
        var steps = List.of(retype("t", Type.TIMESTAMP, Step.Retype.DayOrder.YMD), filter.getFirst());
        var name = made("times", steps.toArray(Step[]::new));
        assertEquals("t\n2024-01-05 13:05:00.123", read(name));
        assertEquals(1, project.table(name).orElseThrow().view(View.ALL).find(new Search("13:05:00.123", List.of("t"), "yes", "no"), new Stop()).length);
    }
}
