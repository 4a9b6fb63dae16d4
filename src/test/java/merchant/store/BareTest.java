package merchant.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import merchant.problem.Problem;
import merchant.table.Ledger;
import merchant.table.TableSink;
import merchant.table.Type;
import merchant.table.step.Condition;
import merchant.table.step.Measure;
import merchant.table.step.Step;
import merchant.text.Part;
import merchant.text.Sentence;
import merchant.work.Progress;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A project written without its data holds no value of a cell: all odd values here start with the same letters, and nothing in the file does.
class BareTest {
    private static final String ODD = "QQ";
    private static final Step FILTER = new Step.Filter(List.of(new Condition("customer", Condition.Test.ONE_OF, List.of("QQben", "QQcara")),
            new Condition("amount", Condition.Test.GREATER, List.of("7"))), false, true);
    private static final Step STATES = new Step.WithoutCancelled("customer", List.of("QQvoid"), "");
    private static final Step FILL = new Step.Fill("customer", Step.Fill.How.VALUE, "QQfilled", "");
    private static final Step WHERE = new Step.Where("customer <> \"QQ\"\"quoted\" and customer <> 'QQsingle' and amount > 3", true);
    private static final Step PIVOT = new Step.Pivot(List.of("day"), "customer", List.of("QQben", "QQcara"), Measure.What.ROWS, "");

    @TempDir
    private Path folder;

    private ProjectFile shop() {
        var project = ProjectFile.create(folder.resolve("shop.merchant"));
        var sink = project.importing("orders");
        var fields = List.of(merchant.table.Field.of("customer", merchant.table.Type.TEXT), merchant.table.Field.of("amount", merchant.table.Type.DECIMAL),
                merchant.table.Field.of("day", merchant.table.Type.DATE));
        sink.begin(fields);
        var chunk = new merchant.table.Chunk(fields);
        for (int r = 0; r < 3; r++) {
            chunk.texts(0)[r] = List.of("QQben", "QQcara", "QQanna").get(r);
            chunk.doubles(1)[r] = r;
            chunk.longs(2)[r] = r;
        }
        chunk.size(3);
        sink.rows(chunk);
        var example = new Ledger.Example(3, "amount", "QQodd", "");
        sink.finish(new Ledger(List.of(new Ledger.Line("type-prevented", Sentence.counted(1, "{1}: stays text, because {0} value does not fit the type \"{2}\": {3}.", "", "amount",
                        merchant.table.Type.DECIMAL.label(), Part.listing(List.of("\"QQodd\""))), 1, List.of(example)),
                new Ledger.Line("encoding", Sentence.of("Read as {0}. {1}", "UTF-8", Sentence.of("It is.")), 0, List.of()))),
                new TableSink.Origin("orders.csv", Map.of("record.7", "QQrecord", "delimiter", ","), 1, 1));
        return project;
    }

    private static void fill(ProjectFile project) {
        var preparations = project.preparations();
        preparations.create("orders", "kept", List.of(FILTER, STATES, FILL, WHERE, new Step.Derive("x", "if(customer = \"QQif\", amount, 2.5)")), Progress.NONE);
        var more = new ArrayList<>(preparations.of("kept").orElseThrow().steps());
        more.add(new Step.Fill("customer", Step.Fill.How.VALUE, "QQundone", ""));
        preparations.change("kept", more, Progress.NONE);
        preparations.undo("kept", Progress.NONE);
        preparations.create("orders", "wide", List.of(new Step.Sort(List.of(new Step.Sort.By("customer", false))), PIVOT, new Step.Drop(List.of("QQben"))), Progress.NONE);
        preparations.create("wide", "of wide", List.of(new Step.Rename("QQcara", "cara")), Progress.NONE);
        preparations.create("kept", "joined", List.of(new Step.Drop(List.of("x")), new Step.Join("wide", List.of(new Step.Join.Key("day", "day")), Step.Join.How.ALL,
                List.of("QQcara"))), Progress.NONE);
        preparations.create("orders", "typed", List.of(new Step.Retype("customer", Type.WHOLE, Step.Retype.DayOrder.YMD, false)), Progress.NONE);
        assertTrue(preparations.of("typed").orElseThrow().lines().getFirst().told().notes().getFirst().toString().contains(ODD), "the note has an example");
        var run = project.startRun(new RunRecord.Start(Sentence.of("F"), "forecast", "ets", Map.of(RunRecord.MAIN, "orders"), Map.of(), Map.of(), 1));
        project.failRun(run, Problem.data(Sentence.of("\"{0}\" is odd.", "QQfailed"), Sentence.of("Leave {0} out.", "QQfailed")), 1);
        project.table("orders").orElseThrow().state("view", "{\"filter\":\"QQfilter\"}");
    }

    /// Every text of every table of the database.
    private static List<String> texts(Path file) throws SQLException {
        var all = new ArrayList<String>();
        try (var c = Database.reading(file)) {
            for (var table : Database.rows(c, "SELECT schema_name || '.' || table_name FROM duckdb_tables() WHERE NOT internal", r -> r.getString(1))) {
                all.add(table);
                all.addAll(Database.rows(c, "SELECT CAST(t AS VARCHAR) FROM " + table + " AS t", r -> r.getString(1)));
            }
            all.addAll(Database.rows(c, "SELECT column_name FROM duckdb_columns() WHERE NOT internal", r -> r.getString(1)));
            all.addAll(Database.rows(c, "SELECT sql FROM duckdb_views() WHERE NOT internal", r -> r.getString(1)));
        }
        return all;
    }

    @Test
    void noValueOfACellStandsInIt() throws IOException, SQLException {
        var bare = folder.resolve("bare.merchant");
        try (var project = shop()) {
            fill(project);
            project.writeWithoutRows(bare);
            assertEquals(3, project.table("orders").orElseThrow().rows());
        }
        assertTrue(texts(folder.resolve("shop.merchant")).stream().anyMatch(t -> t.contains("QQundone")), "the search finds what is there");
        for (var text : texts(bare)) {
            assertFalse(text.contains(ODD), text);
        }
        assertFalse(new String(Files.readAllBytes(bare), StandardCharsets.ISO_8859_1).contains(ODD));
    }

    @Test
    void itTellsWhatWasDoneAndHowOften() {
        var bare = folder.resolve("bare.merchant");
        try (var project = shop()) {
            fill(project);
            project.writeWithoutRows(bare);
        }
        try (var project = ProjectFile.open(bare)) {
            var lines = project.table("orders").orElseThrow().ledger().lines();
            assertEquals("amount: stays text, because 1 value does not fit the type \"decimal number\": ‹…›.", lines.get(1).what().toString());
            assertEquals(1, lines.get(1).count());
            assertEquals(List.of(), lines.get(1).examples());
            assertEquals("Read as UTF-8. It is.", lines.get(2).what().toString());
            var kept = project.preparations().of("kept").orElseThrow();
            assertEquals(new Condition("customer", Condition.Test.ONE_OF, List.of("‹1›", "‹2›")), ((Step.Filter) kept.steps().getFirst()).conditions().getFirst());
            assertEquals(List.of("7"), ((Step.Filter) kept.steps().getFirst()).conditions().getLast().values());
            assertEquals(new Step.Where("customer <> \"‹5›\" and customer <> \"‹6›\" and amount > 3", true), kept.steps().get(3));
            assertFalse(kept.undo() || kept.redo());
            assertEquals(1, project.preparations().of("wide").orElseThrow().steps().size());
            assertEquals("2 steps of this table were left out, because values of the data name columns from there on.",
                    project.table("wide").orElseThrow().ledger().lines().get(1).what().toString());
            assertEquals(project.table("orders").orElseThrow().fields(), project.table("wide").orElseThrow().fields());
            assertEquals(0, project.preparations().of("of wide").orElseThrow().steps().size());
            assertEquals(1, project.preparations().of("joined").orElseThrow().steps().size());
            Small.put(project, "newer", "customer:text | amount:decimal | day:date", "‹1›|9|2024-01-01");
            var refused = Assertions.assertThrows(Problem.class, () -> project.preparations().again("kept", "newer", "again", Progress.NONE));
            assertEquals("The values that this step names were left out when the project was written without its data.", refused.happened().toString());
            project.preparations().refresh("orders", Progress.NONE);
            assertEquals(0, project.preparations().of("kept").orElseThrow().applied());
        }
    }
}
