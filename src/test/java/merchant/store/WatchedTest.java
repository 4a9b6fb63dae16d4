package merchant.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import merchant.store.copy.Matching;
import merchant.table.Chunk;
import merchant.table.Field;
import merchant.table.Ledger;
import merchant.table.TableSink;
import merchant.table.Type;
import merchant.table.step.Condition;
import merchant.table.step.Step;
import merchant.work.CancelWhen;
import merchant.work.Cancelled;
import merchant.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A cancel ends a statement that would run for hours, and leaves the project as it was.
class WatchedTest {
    private static final int ROWS = 400_000;
    private static final int CHUNK = 8_000;
    private static final Step EACH_WITH_EACH = new Step.Join("same", List.of(new Step.Join.Key("key", "key")), Step.Join.How.ALL, List.of("n"));

    private final ProjectFile project = ProjectFile.temporary();

    @AfterEach
    void close() {
        project.close();
    }

    private void tables() {
        table("rows", "m");
        table("same", "n");
    }

    /// One key for all rows, so that each belongs to each.
    private void table(String name, String number) {
        table(name, number, ROWS);
    }

    private void table(String name, String number, int rows) {
        var fields = List.of(new Field("key", Type.TEXT, null), new Field(number, Type.WHOLE, null));
        var sink = project.importing(name);
        sink.begin(fields);
        for (int from = 0; from < rows; from += CHUNK) {
            var chunk = new Chunk(fields);
            for (int i = 0; i < CHUNK; i++) {
                chunk.texts(0)[i] = "a";
                chunk.longs(1)[i] = from + i;
            }
            chunk.size(CHUNK);
            sink.rows(chunk);
        }
        sink.finish(new Ledger(List.of()), new TableSink.Origin(name + ".csv", Map.of(), 1, 1));
    }

    /// Cancelled once half a second has gone by since it was first asked.
    private static Progress impatient() {
        var began = new AtomicLong();
        return new CancelWhen(() -> {
            began.compareAndSet(0, System.nanoTime());
            return System.nanoTime() - began.get() > 500_000_000L;
        });
    }

    @Test
    void aStepThatNeverEndsIsCancelledAndNothingIsLeftOfIt() {
        tables();
        var progress = impatient();
        var steps = List.<Step>of(EACH_WITH_EACH, new Step.Sort(List.of(new Step.Sort.By("n", true))));
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertThrows(Cancelled.class,
                () -> project.watched(progress, () -> project.preparations().create("rows", "made", steps, progress))));
        assertTrue(project.table("made").isEmpty());
        var few = List.<Step>of(new Step.Filter(List.of(new Condition("m", Condition.Test.LESS, List.of("10"))), true, true));
        project.watched(Progress.NONE, () -> project.preparations().create("rows", "made", few, Progress.NONE));
        assertEquals(10, project.table("made").orElseThrow().rows());
    }

    /// Texts of some thousand characters for each of two million rows, which are only shorter again at the end.
    @Test
    void aLongFormulaIsCancelledAndLeavesTheTableAsItWas() {
        table("many", "m", 2_000_000);
        project.preparations().create("many", "made", List.of(new Step.Derive("twice", "m * 2")), Progress.NONE);
        var progress = impatient();
        var grown = new StringBuilder("text(m)");
        for (int i = 0; i < 12; i++) {
            grown.insert(0, "replace(").append(", \"").append(i % 10).append("\", \"").append((i + 1) % 10).append(i % 10).append("\")");
        }
        var steps = List.<Step>of(new Step.Derive("twice", "m * 2"), new Step.Derive("long", "ln(1 + length(" + grown + ") / m) + number(left(" + grown + ", 12))"), new Step.Sort(List.of(new Step.Sort.By("long", true))));
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertThrows(Cancelled.class,
                () -> project.watched(progress, () -> {
                    project.preparations().change("made", steps, progress);
                    return true;
                })));
        var made = project.table("made").orElseThrow();
        assertEquals(List.of("key", "m", "twice"), made.fields().stream().map(Field::name).toList());
        assertEquals(2_000_000, made.rows());
        assertEquals(List.of("key", "m"), project.table("many").orElseThrow().fields().stream().map(Field::name).toList());
    }

    /// The rows that a filter looks for are nowhere, so that a scan would look for them through a whole group of rows before it heeded a cancel.
    @Test
    void aFilterBehindALongFormulaIsCancelled() {
        table("many", "m", 2_000_000);
        var grown = new StringBuilder("text(m)");
        for (int i = 0; i < 30; i++) {
            grown.insert(0, "replace(").append(", \"").append(i % 10).append("\", \"").append((i + 1) % 10).append(i % 10).append("\")");
        }
        var progress = impatient();
        var steps = List.<Step>of(new Step.Derive("long", "length(" + grown + ")"), new Step.Filter(List.of(new Condition("long", Condition.Test.LESS, List.of("0"))), true, true));
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertThrows(Cancelled.class,
                () -> project.watched(progress, () -> project.preparations().create("many", "made", steps, progress))));
        assertTrue(project.table("made").isEmpty());
    }

    @Test
    void aPreviewThatNeverEndsIsCancelled() {
        tables();
        var progress = impatient();
        var twice = new Step.Join("same", List.of(new Step.Join.Key("key", "key")), Step.Join.How.MATCHED, List.of("n"));
        project.preparations().create("rows", "made", List.of(new Step.Filter(List.of(new Condition("m", Condition.Test.PRESENT, List.of())), true, true)), Progress.NONE);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertThrows(Cancelled.class,
                () -> project.watched(progress, () -> project.preparations().preview("made", 1, twice))));
        assertEquals(ROWS, project.table("made").orElseThrow().rows());
    }

    @Test
    void comparingWithNewerDataIsCancelled() {
        tables();
        assertThrows(Cancelled.class, () -> project.watched(CancelWhen.NOW, () -> project.difference("rows", "same", Matching.FOUND, CancelWhen.NOW)));
        assertEquals(ROWS, project.watched(Progress.NONE, () -> project.difference("rows", "same", Matching.by("key"), Progress.NONE)).alike());
    }

    @Test
    void whatFollowsACommitIsNotCut() {
        tables();
        project.watched(CancelWhen.NOW, () -> {
            boolean cut = false;
            while (!cut) {
                try {
                    project.tables();
                    Thread.onSpinWait();
                } catch (Cancelled e) {
                    cut = true;
                }
            }
            merchant.store.view.Watched.toTheEnd(() -> assertEquals(2, project.tables().size()));
            return true;
        });
    }
}
