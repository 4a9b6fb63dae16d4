package merchant.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reading in one pass leaves exactly what reading in two passes leaves, whatever stands late in the file.
class OnePassTest {
    private static final int ROWS = 260_000;

    @TempDir
    Path folder;

    private static MemorySink read(Path file, boolean restarts, String... choices) {
        var sink = new MemorySink();
        sink.restarts = restarts;
        Reading.read(file, Choices.parse(List.of(choices)), sink, Progress.NONE);
        return sink;
    }

    private int same(Path file, String... choices) {
        var one = read(file, true, choices);
        var two = read(file, false, choices);
        assertEquals(two.fields, one.fields);
        assertEquals(two.columns, one.columns);
        assertEquals(two.rejected, one.rejected);
        assertEquals(two.ledger, one.ledger);
        assertEquals(two.origin, one.origin);
        return one.restarted;
    }

    /// A file larger than the sample, with odd values at a place that no part of the sample holds.
    private Path file(String odd) throws IOException {
        var random = new Random(5);
        var text = new StringBuilder("order_id,day,qty,price,status,note\n");
        for (int i = 0; i < ROWS; i++) {
            text.append(100_000 + i).append(",2024-").append(1 + i % 12).append('-').append(1 + i % 28).append(',').append(i % 7).append(',')
                    .append(random.nextInt(10_000) / 100.0).append(i % 50 == 0 ? ",cancelled," : ",paid,").append("text ").append(i % 100).append('\n');
            if (i == ROWS / 3) {
                text.append(odd);
            }
        }
        return Files.writeString(folder.resolve("large.csv"), text);
    }

    @Test
    void aFileThatHoldsWhatTheSampleSaysIsReadOnce() throws IOException {
        assertEquals(0, same(file("")));
        assertEquals(0, same(folder.resolve("large.csv"), "cancelled=leave-out"));
        assertEquals(0, same(folder.resolve("large.csv"), "type.qty=decimal", "role.note=none"));
    }

    @Test
    void whatOverturnsTheSampleStartsItAgain() throws IOException {
        assertEquals(1, same(file("9,2024-01-01,2.5,3,paid,x\n")));
        assertEquals(1, same(file("9,13/01/2024,2,3,paid,x\n")));
    }

    @Test
    void brokenRecordsAloneDoNot() throws IOException {
        assertEquals(0, same(file("9,2024-01-01,2\n1,2,3,4,5,6,7,8,9,10,11\n")));
    }
}
