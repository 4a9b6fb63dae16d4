package merchant.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.zip.GZIPInputStream;
import merchant.problem.Problem;
import merchant.store.step.StepJson;
import merchant.table.Role;
import merchant.table.step.Condition;
import merchant.table.step.Step;
import merchant.work.Progress;
import org.duckdb.DuckDBConnection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// A project made by each earlier version of the form opens with everything that was in it.
class MigrationTest {
    /// Figures of a judged method that stood beside its name in the first form.
    private static final Set<String> MOVED = Set.of("mae", "rmse", "smape", "mase", "coverage80", "coverage95");

    @TempDir
    private Path folder;

    static IntStream versions() {
        return IntStream.rangeClosed(1, Layout.VERSION);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void aProjectOfEachVersionOpensAsItWasLeft(int version) throws IOException {
        var file = folder.resolve("shop.merchant");
        try (var kept = getClass().getResourceAsStream("project-" + version + ".merchant.gz")) {
            assertNotNull(kept, "run ProjectOfThisVersion and keep what it makes of version " + version);
            Files.write(file, new GZIPInputStream(kept).readAllBytes());
        }
        var written = written(file);
        for (int time = 0; time < 2; time++) {
            try (var project = ProjectFile.open(file)) {
                holds(project, written);
                if (version >= 2) {
                    assertEquals(ProjectOfThisVersion.STEPS, project.preparations().of("dear").orElseThrow().steps());
                    assertEquals(LongStream.range(0, ProjectOfThisVersion.ROWS).filter(r -> Shop.price(r) > 10).count(), project.table("dear").orElseThrow().rows());
                }
                if (version >= 3) {
                    assertEquals(ProjectOfThisVersion.MORE, project.preparations().of("joined").orElseThrow().steps());
                    assertEquals(ProjectOfThisVersion.MORE.size(), project.preparations().of("joined").orElseThrow().applied());
                }
            }
        }
        try (var connection = Database.reading(file)) {
            assertEquals(Layout.VERSION, Layout.version(connection));
            assertEquals(List.of(), Database.rows(connection, "SELECT version FROM merchant.steps WHERE version <> " + StepJson.VERSION, r -> r.getInt(1)));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aProjectsVersionStandsForTheFormsOfItsStepsAndResults() {
        assertEquals(List.of(3, 3, 5), List.of(Layout.VERSION, StepJson.VERSION, Json.RESULT_VERSION),
                "a program of before would take a project with a newer form of a step or result for a damaged one: raise Layout.VERSION with it");
    }

    @Test
    void stepsOfAnEarlierFormKeepTheirMeaningWhenTheirTableIsRenamed() throws Exception {
        var file = folder.resolve("old.merchant");
        try (var project = ProjectFile.create(file)) {
            Shop.imported(project, "orders", ProjectOfThisVersion.ROWS);
            project.preparations().create("orders", "dear", ProjectOfThisVersion.STEPS, Progress.NONE);
            project.preparations().create("orders", "both", List.of(new Step.Append(List.of("dear"), "from"),
                    new Step.Filter(List.of(new Condition("Price", Condition.Test.IS_NOT, List.of("3"))), true, true)), Progress.NONE);
        }
        try (var database = Database.file(file)) {
            database.write(c -> Database.execute(c, "UPDATE merchant.steps SET version = 1"));
            database.write(c -> StepRows.renameTable(c, "dear", "rich"));
            database.write(c -> StepRows.renameTable(c, "rich", "dear"));
            var conditions = database.read(c -> StepRows.all(c).values().stream().flatMap(k -> k.steps().stream()).filter(Step.Filter.class::isInstance)
                    .mapToInt(s -> ((Step.Filter) s).conditions().size()).boxed().toList());
            assertEquals(List.of(2), conditions);
        }
    }

    /// The result as the earlier version wrote it.
    private static JsonNode written(Path file) {
        try (var connection = Database.reading(file)) {
            return Json.tree(Database.rows(connection, "SELECT body FROM merchant.results", r -> r.getString(1)).getFirst());
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /// Everything that was written stands in what it has become, at its place; what moved is looked for where it went.
    private static void assertHolds(JsonNode written, JsonNode now, String at) {
        if (written.isObject()) {
            for (var property : written.properties()) {
                var place = now.get(property.getKey()) == null && MOVED.contains(property.getKey()) ? now.path("whole") : now;
                assertNotNull(place.get(property.getKey()), at + "." + property.getKey());
                assertHolds(property.getValue(), place.get(property.getKey()), at + "." + property.getKey());
            }
        } else if (written.isArray()) {
            assertEquals(written.size(), now.size(), at);
            for (int i = 0; i < written.size(); i++) {
                boolean grown = now.get(i).isObject() && !written.get(i).isObject();
                assertHolds(written.get(i), grown ? now.get(i).get("mae") : now.get(i), at + "[" + i + "]");
            }
        } else {
            assertEquals(written, now, at);
        }
    }

    private static void holds(ProjectFile project, JsonNode written) {
        var table = project.table("orders").orElseThrow();
        assertEquals(ProjectOfThisVersion.ROWS, table.rows());
        assertArrayEquals(LongStream.range(0, table.rows()).mapToDouble(Shop::price).toArray(), table.numbers("Price"));
        assertEquals(Role.COST, table.field("Price").roleOrNull());
        assertEquals(Shop.LEDGER, table.ledger());
        assertEquals(table.rejectedCount(), table.rejected(0, 1_000).size());
        assertEquals(List.of(RunRecord.State.DONE, RunRecord.State.FAILED, RunRecord.State.INTERRUPTED),
                project.runs().stream().map(RunRecord::state).toList());
        var done = project.runs().getFirst();
        assertEquals(12L, done.settings().get("horizon"));
        assertHolds(written, Json.tree(Json.write(project.result(done.id()).orElseThrow())), "result");
        assertArrayEquals(new byte[] {1, 2, 3}, project.model(done.id()).orElseThrow());
        assertEquals("Monday", project.reports().getFirst().title());
        assertEquals("[\"orders\"]", project.state("tabs").orElseThrow());
    }

    @Test
    void stepsAreGoneInOrderAndOnlyThoseThatAreLeft() throws Exception {
        var file = folder.resolve("next.merchant");
        ProjectFile.create(file).close();
        var steps = new java.util.ArrayList<>(Layout.STEPS);
        steps.add(Layout.step("CREATE TABLE merchant.extra (a INTEGER)", "INSERT INTO merchant.extra VALUES (1)"));
        steps.add(Layout.step("ALTER TABLE merchant.extra ADD COLUMN b INTEGER DEFAULT 7"));
        try (var database = Database.file(file)) {
            for (int time = 0; time < 2; time++) {
                database.write(c -> Layout.migrate(c, steps));
                assertEquals(List.of(17), database.read(c -> Database.rows(c, "SELECT a * 10 + b FROM merchant.extra", r -> r.getInt(1))));
                assertEquals(Layout.VERSION + 2, database.read(Layout::version));
            }
        }
    }

    @Test
    void aStepThatFailsLeavesTheEarlierForm() throws Exception {
        var file = folder.resolve("fails.merchant");
        ProjectFile.create(file).close();
        var steps = new java.util.ArrayList<>(Layout.STEPS);
        steps.add(Layout.step("CREATE TABLE merchant.extra (a INTEGER)"));
        steps.add(Layout.step("INSERT INTO merchant.nowhere VALUES (1)"));
        try (var database = Database.file(file)) {
            assertThrows(Problem.class, () -> database.write(c -> Layout.migrate(c, steps)));
        }
        try (DuckDBConnection connection = Database.reading(file)) {
            assertEquals(Layout.VERSION, Layout.version(connection));
            assertTrue(Database.rows(connection, "SELECT 1 FROM duckdb_tables() WHERE table_name = 'extra'", r -> r.getInt(1)).isEmpty());
        }
        ProjectFile.open(file).close();
    }
}
