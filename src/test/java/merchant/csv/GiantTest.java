package merchant.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import merchant.problem.Problem;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Cells and lines of a size that no table has: refused or kept aside, in memory that does not grow with them.
class GiantTest {
    @TempDir
    Path folder;

    private Path file(String head, String unit, int times, String tail) throws IOException {
        var path = folder.resolve("giant.csv");
        try (var out = Files.newBufferedWriter(path)) {
            out.write(head);
            for (int i = 0; i < times; i++) {
                out.write(unit);
            }
            out.write(tail);
        }
        return path;
    }

    private static MemorySink read(Path path) {
        var sink = new MemorySink();
        Reading.read(path, Choices.NONE, sink, Progress.NONE);
        return sink;
    }

    @Test
    void aFieldOfAHundredMegabytesIsKeptAsideAndTheRestIsRead() throws IOException {
        for (var quote : new String[] {"", "\""}) {
            var rows = "2024-07-01,tea,3\n".repeat(1_000);
            var sink = read(file("day,item,amount\n" + rows + "2024-07-02," + quote, "a".repeat(1_000), 100_000, quote + ",4\n" + rows));
            assertEquals(2_000, sink.columns.getFirst().size());
            assertEquals(1, sink.rejected.size());
            assertTrue(sink.rejected.getFirst().text().length() <= 10_000);
            assertEquals(1_002, sink.rejected.getFirst().line());
        }
    }

    @Test
    void aRecordOfAMillionCellsIsKeptAside() throws IOException {
        var rows = "2024-07-01,tea,3\n".repeat(100);
        var sink = read(file("day,item,amount\n" + rows, "1,", 1_000_000, "\n" + rows));
        assertEquals(200, sink.columns.getFirst().size());
        assertEquals(1, sink.rejected.size());
    }

    @Test
    void aTableOfAMillionColumnsIsRefused() throws IOException {
        var path = folder.resolve("wide.csv");
        try (var out = Files.newBufferedWriter(path)) {
            for (int line = 0; line < 3; line++) {
                for (int i = 0; i < 1_000_000; i++) {
                    out.write("x" + i + ",");
                }
                out.write("\n");
            }
        }
        var problem = assertThrows(Problem.class, () -> Reading.inspect(path, Choices.NONE, Progress.NONE));
        assertEquals(Problem.Kind.DATA, problem.kind());
        assertTrue(problem.getMessage().contains("columns"), problem.getMessage());
    }

    @Test
    void aQuoteOpenedAtTheStartOfALargeFileCostsOneLine() throws IOException {
        var sink = read(file("day,item,amount\n2024-07-01,\"tea,3\n", "2024-07-01,tea,3\n", 300_000, ""));
        assertEquals(300_001, sink.columns.getFirst().size() + sink.rejected.size());
        assertTrue(sink.rejected.size() <= 1);
    }

    @Test
    void remarksBelowATableTooLargeToBeSeenWholeAreNoRecords() throws IOException {
        var path = file("day,item,amount\n", "2024-07-01,tea,3\n", 600_000, "\nExported by the till\n");
        var inspection = Reading.inspect(path, Choices.NONE, Progress.NONE);
        assertTrue(!inspection.complete());
        assertEquals(600_000, Reading.raw(inspection, r -> { }, r -> { }, Progress.NONE));
        var sink = new MemorySink();
        Reading.read(inspection, sink, Progress.NONE);
        assertEquals(600_000, sink.columns.getFirst().size());
        assertEquals(1, sink.line("footer").count());
    }
}
