package merchant.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.zip.GZIPInputStream;
import merchant.problem.Problem;
import merchant.table.Role;
import org.duckdb.DuckDBConnection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A project made by each earlier version of the form opens with everything that was in it.
class MigrationTest {
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
        for (int time = 0; time < 2; time++) {
            try (var project = ProjectFile.open(file)) {
                holds(project);
                if (version >= 2) {
                    assertEquals(ProjectOfThisVersion.STEPS, project.preparations().of("dear").orElseThrow().steps());
                    assertEquals(LongStream.range(0, ProjectOfThisVersion.ROWS).filter(r -> Shop.price(r) > 10).count(), project.table("dear").orElseThrow().rows());
                }
            }
        }
        try (var connection = Database.reading(file)) {
            assertEquals(Layout.VERSION, Layout.version(connection));
        } catch (java.sql.SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void holds(ProjectFile project) {
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
        Results.assertSame(Results.sample(), project.result(done.id()).orElseThrow());
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
