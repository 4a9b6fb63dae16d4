package merchant.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import merchant.problem.Problem;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Steps as the window commands them, without a window.
class PreparingTest {
    @TempDir
    private Path folder;

    @Test
    void stepsAreMadeChangedTakenBackAndRunOnOtherData() {
        var problems = new ArrayList<Problem>();
        try (var workspace = new Workspace(new InlineWorker(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), () -> folder.resolve("shop" + ProjectFile.ENDING))) {
            workspace.tasks().onEnded(t -> t.problem().ifPresent(problems::add));
            imported(workspace, "jan", 10);
            imported(workspace, "feb", 4);
            var preparing = workspace.preparing();
            var name = new String[1];
            preparing.create("jan", "clean", List.of(new Step.Where("n > 2", true)), n -> name[0] = n);
            assertEquals("clean", name[0]);
            assertEquals(7, workspace.table("clean").orElseThrow().rows());
            preparing.change("clean", List.of(new Step.Where("n > 2", true), new Step.Derive("m", "n * 2")), n -> { });
            assertEquals(2, workspace.table("clean").orElseThrow().fields().size());
            preparing.undo("clean", n -> { });
            assertEquals(1, workspace.table("clean").orElseThrow().fields().size());
            preparing.redo("clean", n -> { });
            preparing.again("clean", "feb", "clean feb", n -> name[0] = n);
            assertEquals(1, workspace.table(name[0]).orElseThrow().rows());
            var read = new ArrayList<Prepared>();
            preparing.read("clean", p -> read.add(p.orElseThrow()), problems::add);
            assertEquals(List.of(10L, 7L), read.getFirst().lines().stream().map(l -> l.told().before()).toList());
            preparing.preview("clean", 1, new Step.Where("n > 5", true), p -> assertEquals(4, p.after()), problems::add);
            assertEquals(List.of(), problems);
            preparing.change("clean", List.of(new Step.Where("nn > 2", true)), n -> { });
            assertEquals(1, problems.size());
            assertTrue(problems.getFirst().getMessage().contains("nn"), problems.getFirst().getMessage());
            assertEquals(2, workspace.table("clean").orElseThrow().fields().size());
        }
    }

    private static void imported(Workspace workspace, String name, int rows) {
        workspace.importTable(Sentence.of("Import"), name, (sink, progress) -> {
            var fields = List.of(Field.of("n", Type.WHOLE));
            sink.begin(fields);
            var chunk = new Chunk(fields);
            IntStream.range(0, rows).forEach(i -> chunk.longs(0)[i] = i);
            chunk.size(rows);
            sink.rows(chunk);
            return sink.finish(new Ledger(List.of()), new TableSink.Origin(name, Map.of(), 1, 1));
        }, t -> { });
    }
}
