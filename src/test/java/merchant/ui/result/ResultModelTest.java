package merchant.ui.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import merchant.problem.Problem;
import merchant.table.step.Step;
import merchant.ui.result.part.Newer;
import merchant.ui.run.RunState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultModelTest {
    @TempDir
    private Path folder;
    private Bench bench;
    private final List<Long> opened = new ArrayList<>();

    @BeforeEach
    void open() {
        bench = new Bench(folder);
        bench.sales("sales", 140);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private ResultModel model(long run) {
        return new ResultModel(bench.workspace(), List.of(Bench.FORECAST), run, opened::add);
    }

    @Test
    void aRunThatAnsweredShowsItsResult() {
        var model = model(bench.run("sales", "seasonal-naive"));
        var done = assertInstanceOf(RunState.Done.class, model.state().get());
        assertFalse(done.result().summary().headline().toString().isBlank());
    }

    @Test
    void runningAgainWithAnotherSettingOpensANewResultAndKeepsTheOld() {
        long first = bench.run("sales", "seasonal-naive");
        var model = model(first);
        model.form().orElseThrow().entry("horizon").typed().set("5");
        model.runAgain();
        assertEquals(1, opened.size());
        assertEquals(5L, bench.workspace().run(opened.getFirst()).orElseThrow().settings().get("horizon"));
        assertInstanceOf(RunState.Done.class, model(first).state().get());
        assertEquals(2, bench.workspace().runs().size());
    }

    @Test
    void aWrongSettingStartsNothing() {
        var model = model(bench.run("sales", "seasonal-naive"));
        model.form().orElseThrow().entry("horizon").typed().set("soon");
        model.runAgain();
        assertTrue(opened.isEmpty());
    }

    @Test
    void tooLittleDataIsAProblemOfTheData() {
        bench.sales("few", 2);
        var failed = assertInstanceOf(RunState.Failed.class, model(bench.run("few", "seasonal-naive")).state().get());
        assertEquals(Problem.Kind.DATA, failed.problem().kind());
        assertTrue(failed.problem().remedy().isPresent());
    }

    @Test
    void aDeletedRunSaysSo() {
        long run = bench.run("sales", "naive");
        var model = model(run);
        bench.workspace().deleteRun(run);
        assertInstanceOf(RunState.Gone.class, model.state().get());
    }

    @Test
    void aLaterTableOfTheSameColumnsMakesTheResultOld() {
        var model = model(bench.run("sales", "naive"));
        assertTrue(model.newer().isEmpty());
        bench.sales("sales june", 150);
        assertEquals("sales june", model.newer().orElseThrow().name());
        model.runOnNewer();
        assertEquals("sales june", bench.workspace().run(opened.getFirst()).orElseThrow().table());
        assertTrue(model(opened.getFirst()).newer().isEmpty());
    }

    @Test
    void newerDataInItsOwnTableMakesAnOpenResultOldAndCopiesAndPreparedTablesDoNot() {
        var workspace = bench.workspace();
        long run = bench.run("sales", "naive");
        var model = model(run);
        workspace.preparing().create("sales", "sales prepared", List.of(new Step.Where("pieces > 0", true)), name -> { });
        long ofPrepared = bench.run("sales prepared", "naive");
        assertTrue(model.newer().isEmpty());
        int before = model.revision().get();
        bench.newer("sales", 160);
        assertEquals("sales", model.newer().orElseThrow().name());
        assertEquals("sales prepared", model(ofPrepared).newer().orElseThrow().name());
        assertTrue(model.revision().get() > before);
        assertEquals("Made from \"sales\" before newer data was taken over into it.", Newer.said(workspace.run(run).orElseThrow(), model.newer().orElseThrow()).toString());
        assertEquals(List.of("sales", "sales prepared", "as it was"), workspace.tables().stream().map(t -> t.name()).toList());
        model.runOnNewer();
        assertTrue(model(opened.getFirst()).newer().isEmpty());
        assertEquals(List.of(opened.getFirst(), ofPrepared), model.comparable().stream().map(r -> r.id()).toList());
    }

    @Test
    void theMethodThatTheVerdictPrefersIsOneClickAway() {
        long first = bench.run("sales", "mean");
        var model = model(first);
        var rather = assertInstanceOf(RunState.Done.class, model.state().get()).result().summary().verdict().rather();
        assertEquals("seasonal-naive", rather);
        model.form().orElseThrow().entry("horizon").typed().set("soon");
        model.runBy(rather);
        var second = bench.workspace().run(opened.getFirst()).orElseThrow();
        assertEquals("seasonal-naive", second.method());
        assertEquals(bench.workspace().run(first).orElseThrow().settings().get("horizon"), second.settings().get("horizon"));
        assertTrue(model(second.id()).by(assertInstanceOf(RunState.Done.class, model(second.id()).state().get()).result().summary().verdict().rather()).isEmpty());
    }

    @Test
    void onlyOtherResultsOfTheSameQuestionCanBeCompared() {
        long first = bench.run("sales", "naive");
        long second = bench.run("sales", "mean");
        bench.sales("few", 2);
        bench.run("few", "seasonal-naive");
        assertEquals(List.of(first), model(second).comparable().stream().map(r -> r.id()).toList());
    }
}
