package merchant.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merchant.problem.Problem;
import merchant.text.Sentence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs, reports and state are kept as they were left.
class RunsTest {
    private static final Map<String, Object> SETTINGS = Map.of("horizon", 12L, "level", 12.0, "tiny", 5e-324, "none", Double.NaN,
            "auto", true, "model", "AAA \"x\"", "columns", List.of("a", "乙"));
    private static final RunRecord.Start START = new RunRecord.Start(Sentence.of("Forecast of {0}", "Sales"), "forecast", "ets",
            Map.of(RunRecord.MAIN, "orders", "test", "later"), Map.of("date", List.of("Day"), "value", List.of("Price", "Order")), SETTINGS, -42);

    @TempDir
    private Path folder;
    private ProjectFile project;

    @BeforeEach
    void open() {
        project = ProjectFile.create(folder.resolve("店铺 1.merchant"));
    }

    @AfterEach
    void close() {
        project.close();
    }

    private void reopen() {
        var file = project.path();
        project.close();
        project = ProjectFile.open(file);
    }

    @Test
    void whatWasAskedIsKept() {
        long id = project.startRun(START);
        var run = project.run(id).orElseThrow();
        assertEquals(RunRecord.State.RUNNING, run.state());
        assertEquals(START, new RunRecord.Start(run.title(), run.question(), run.method(), run.tables(), run.columns(), run.settings(), run.seed()));
        assertTrue(Double.isNaN(run.seconds()));
        assertEquals("orders", run.table());
    }

    @Test
    void endsAreKeptWithTheirResultsAndWords() {
        long done = project.startRun(START);
        long failed = project.startRun(START);
        long cancelled = project.startRun(START);
        long running = project.startRun(START);
        var result = Results.sample();
        project.finishRun(done, result, 1.5);
        project.failRun(failed, Problem.data(Sentence.of("Only {0} weeks are there.", 3), Sentence.of("Ten are needed.")), 0.25);
        project.cancelRun(cancelled, 2);
        reopen();
        assertEquals(List.of(RunRecord.State.DONE, RunRecord.State.FAILED, RunRecord.State.CANCELLED, RunRecord.State.INTERRUPTED),
                project.runs().stream().map(RunRecord::state).toList());
        Results.assertSame(result, project.result(done).orElseThrow());
        assertEquals(Optional.empty(), project.result(failed));
        var run = project.run(failed).orElseThrow();
        assertEquals(Sentence.of("Only {0} weeks are there.", 3), run.happened().orElseThrow());
        assertEquals("Ten are needed.", run.remedy().orElseThrow().toString());
        assertEquals(0.25, run.seconds());
        assertTrue(Double.isNaN(project.run(running).orElseThrow().seconds()));
    }

    @Test
    void aRunCanBeRenamedAndDeletedAndItsNumberIsNotGivenAgain() {
        long first = project.startRun(START);
        long second = project.startRun(START);
        project.finishRun(second, Results.sample(), 1);
        project.model(second, new byte[] {1, 2, 3});
        assertArrayEquals(new byte[] {1, 2, 3}, project.model(second).orElseThrow());
        assertTrue(project.model(first).isEmpty());
        project.renameRun(first, Sentence.verbatim("my run"));
        assertEquals("my run", project.run(first).orElseThrow().title().toString());
        project.deleteRun(second);
        assertTrue(project.run(second).isEmpty() && project.result(second).isEmpty() && project.model(second).isEmpty());
        assertThrows(Problem.class, () -> project.finishRun(second, Results.sample(), 1));
        assertTrue(project.result(second).isEmpty());
        assertThrows(Problem.class, () -> project.renameRun(second, Sentence.verbatim("x")));
        reopen();
        assertTrue(project.startRun(START) > second);
    }

    @Test
    void runsFollowARenamedTable() {
        Shop.imported(project, "orders", 3);
        long id = project.startRun(START);
        project.renameTable("orders", "sales");
        assertEquals(Map.of(RunRecord.MAIN, "sales", "test", "later"), project.run(id).orElseThrow().tables());
    }

    @Test
    void reportsKeepTheirOrderAndLoseDeletedRuns() {
        long run = project.startRun(START);
        long other = project.startRun(START);
        var items = List.of(new ReportRecord.Item(run, ReportRecord.Kind.SUMMARY, ""),
                new ReportRecord.Item(0, ReportRecord.Kind.NOTE, "说明 \"a\""),
                new ReportRecord.Item(other, ReportRecord.Kind.TABLE, "forecast"),
                new ReportRecord.Item(run, ReportRecord.Kind.FIGURE, "forecast"));
        var report = project.addReport("May", items);
        var second = project.addReport("June", List.of());
        reopen();
        assertEquals(List.of(report, second), project.reports());
        project.deleteRun(run);
        assertEquals(List.of(items.get(1), items.get(2)), project.reports().getFirst().items());
        var changed = new ReportRecord(second.id(), "July", List.of(items.get(2)));
        project.changeReport(changed);
        project.deleteReport(report.id());
        assertEquals(List.of(changed), project.reports());
        assertThrows(Problem.class, () -> project.changeReport(report));
    }

    @Test
    void stateIsKeptByKey() {
        assertTrue(project.state("tabs").isEmpty());
        project.state("tabs", "[1]");
        project.state("tabs", "[2, \"乙\"]");
        project.state("page", "{}");
        reopen();
        assertEquals("[2, \"乙\"]", project.state("tabs").orElseThrow());
        assertEquals("{}", project.state("page").orElseThrow());
    }
}
