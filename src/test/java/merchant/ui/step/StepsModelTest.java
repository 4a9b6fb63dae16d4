package merchant.ui.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import merchant.store.ProjectFile;
import merchant.store.step.Prepared;
import merchant.table.Chunk;
import merchant.table.Field;
import merchant.table.Ledger;
import merchant.table.TableSink;
import merchant.table.Type;
import merchant.table.step.Step;
import merchant.text.Sentence;
import merchant.work.InlineWorker;
import merchant.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The list of steps and the card, without a window.
class StepsModelTest {
    @TempDir
    private Path folder;
    private Workspace workspace;
    private final List<String> opened = new ArrayList<>();

    @BeforeEach
    void open() {
        workspace = new Workspace(new InlineWorker(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), () -> folder.resolve("shop" + ProjectFile.ENDING));
        workspace.importTable(Sentence.of("Import"), "sales", (sink, progress) -> {
            var fields = List.of(Field.of("n", Type.WHOLE), Field.of("name", Type.TEXT));
            sink.begin(fields);
            var chunk = new Chunk(fields);
            IntStream.range(0, 10).forEach(i -> {
                chunk.longs(0)[i] = i;
                chunk.texts(1)[i] = i % 2 == 0 ? "even" : "odd";
            });
            chunk.size(10);
            sink.rows(chunk);
            return sink.finish(new Ledger(List.of()), new TableSink.Origin("sales.csv", Map.of(), 1, 1));
        }, t -> { });
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private StepsModel model(String table) {
        var model = new StepsModel(table, workspace, opened::add);
        model.suggest(table + " prepared");
        model.refresh();
        return model;
    }

    private static void make(StepsModel model, StepKind kind, Step step) {
        model.begin(kind, "");
        var edit = model.editing().get().orElseThrow();
        edit.draft(step);
        edit.apply();
        assertTrue(model.editing().get().isEmpty());
    }

    @Test
    void theFirstStepMakesANewTableAndFurtherOnesChangeIt() {
        make(model("sales"), StepKind.WHERE, new Step.Where("n > 3", true));
        assertEquals(List.of("sales prepared"), opened);
        var model = model("sales prepared");
        make(model, StepKind.DERIVE, new Step.Derive("twice", "n * 2"));
        assertEquals(List.of(10L, 6L), model.prepared().get().orElseThrow().lines().stream().map(l -> l.told().before()).toList());
        model.move(1, -1);
        assertEquals(List.of("twice", "n > 3"), model.prepared().get().orElseThrow().steps().stream()
                .map(s -> s instanceof Step.Derive d ? d.name() : ((Step.Where) s).formula()).toList());
        model.undo();
        model.undo();
        assertEquals(1, model.prepared().get().orElseThrow().lines().size());
        model.redo();
        model.remove(0);
        assertEquals(10, workspace.table("sales prepared").orElseThrow().rows());
        assertEquals(10, workspace.table("sales").orElseThrow().rows());
    }

    /// A form is drafted a moment after its last change; in between the older draft must not be what is done.
    @Test
    void whatTheFormNoLongerSaysCannotBeApplied() {
        var model = model("sales");
        model.begin(StepKind.WHERE, "");
        var edit = model.editing().get().orElseThrow();
        edit.draft(new Step.Where("n > 7", true));
        edit.outdate();
        assertFalse(edit.ready().get());
        edit.apply();
        assertEquals(1, workspace.tables().size());
        edit.draft(new Step.Where("n > 8", true));
        edit.apply();
        assertEquals(1, workspace.table("sales prepared").orElseThrow().rows());
    }

    @Test
    void aDraftIsPreviewedAndAWrongOneCannotBeApplied() {
        var model = model("sales");
        model.begin(StepKind.WHERE, "");
        var edit = model.editing().get().orElseThrow();
        edit.draft(new Step.Where("n > 7", true));
        assertTrue(edit.ready().get());
        assertEquals(2, edit.preview().get().map(Prepared.Preview::after).orElseThrow());
        edit.draft(new Step.Where("m > 7", true));
        assertFalse(edit.ready().get());
        assertTrue(edit.problem().get().orElseThrow().getMessage().contains("m"));
        assertEquals(2, edit.preview().get().map(Prepared.Preview::after).orElseThrow(), "what was seen stays");
        edit.apply();
        assertEquals(1, workspace.tables().size());
        assertTrue(model.editing().get().isPresent());
    }

    @Test
    void noTableIsOfferedThatIsMadeOfThisOne() {
        workspace.preparing().create("sales", "first", List.of(new Step.Where("n > 1", true)), name -> { });
        workspace.preparing().create("first", "second", List.of(new Step.Where("n > 2", true)), name -> { });
        workspace.preparing().create("second", "third", List.of(new Step.Where("n > 3", true)), name -> { });
        assertEquals(List.of("sales"), others("first"));
        assertEquals(List.of("sales", "first"), others("second"));
        assertEquals(List.of("first", "second", "third"), others("sales"));
    }

    private List<String> others(String table) {
        var model = model(table);
        model.begin(StepKind.JOIN, "");
        return model.editing().get().orElseThrow().others();
    }

    @Test
    void whatFailsOnTheWayLeavesTheListAsItWasAndFree() {
        make(model("sales"), StepKind.WHERE, new Step.Where("n > 3", true));
        var model = model("sales prepared");
        workspace.renameTable("sales prepared", "other");
        model.remove(0);
        assertFalse(model.busy().get());
        assertTrue(model.problem().get().isPresent() || model.prepared().get().isEmpty(), "the table of that name is gone");
        assertEquals(6, workspace.table("other").orElseThrow().rows());
    }

    @Test
    void aStepIsChangedWhereItStands() {
        make(model("sales"), StepKind.WHERE, new Step.Where("n > 3", true));
        var model = model("sales prepared");
        make(model, StepKind.RENAME, new Step.Rename("name", "parity"));
        model.change(0);
        var edit = model.editing().get().orElseThrow();
        assertEquals(List.of("n", "name"), edit.fields().stream().map(Field::name).toList());
        edit.draft(new Step.Where("name = \"odd\"", true));
        edit.apply();
        assertEquals(5, workspace.table("sales prepared").orElseThrow().rows());
        assertEquals("parity", workspace.table("sales prepared").orElseThrow().fields().get(1).name());
    }

    @Test
    void tenStepsGoBackAndForthAndOneThatNoLongerFitsSaysSo() {
        make(model("sales"), StepKind.WHERE, new Step.Where("n > 0", true));
        var model = model("sales prepared");
        for (int i = 1; i < 10; i++) {
            make(model, StepKind.DERIVE, new Step.Derive("x" + i, i == 1 ? "n + 1" : "x" + (i - 1) + " + 1"));
        }
        var columns = workspace.table("sales prepared").orElseThrow().fields();
        assertEquals(11, columns.size());
        for (int i = 0; i < 9; i++) {
            model.undo();
        }
        assertEquals(1, model.prepared().get().orElseThrow().lines().size());
        for (int i = 0; i < 9; i++) {
            model.redo();
        }
        assertEquals(columns, workspace.table("sales prepared").orElseThrow().fields());
        assertFalse(model.prepared().get().orElseThrow().redo());
        model.move(2, -1);
        var lines = model.prepared().get().orElseThrow().lines();
        assertTrue(lines.get(1).told().happened().orElseThrow().toString().contains("x1"), lines.toString());
        model.undo();
        assertEquals(columns, workspace.table("sales prepared").orElseThrow().fields());
        model.remove(1);
        assertEquals(2, workspace.table("sales prepared").orElseThrow().fields().size());
        assertTrue(model.prepared().get().orElseThrow().lines().get(1).told().happened().isPresent());
        model.undo();
        assertEquals(columns, workspace.table("sales prepared").orElseThrow().fields());
    }
}
