package merchant.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import merchant.csv.repair.Repair;
import merchant.table.TableSink.Rejected;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepairTest {
    @TempDir
    Path folder;

    private MemorySink read(String text, String... choices) throws IOException {
        var sink = new MemorySink();
        Reading.read(Files.writeString(folder.resolve("shop.csv"), text), Choices.parse(List.of(choices)), sink, Progress.NONE);
        return sink;
    }

    @Test
    void aMendedRecordIsReadAsItsTableWasRead() throws IOException {
        var sink = read("day;price;item;order id\n13.02.2024;1.234,50;cup;5.0\n" + "14.02.2024;3,50;plate;8.0\n".repeat(20) + "05.03.2024;two;x;6.0\n14.02.2024;3,50;plate;8.0\n06.03.2024;9.75.1;y;7.0\n"
                + "14.02.2024;3,50;plate;8.0\n", "type.price=decimal");
        assertEquals(List.of(23L, 25L), sink.rejected.stream().map(r -> r.line()).toList());
        assertEquals("dmy", sink.origin.reading().get("format.day"));
        var mended = List.of(new Rejected(23, sink.rejected.getFirst().reason(), "05.03.2024;-2.002,5;x;6.0"),
                new Rejected(25, sink.rejected.get(1).reason(), "06.03.2024;nine;\"still open\";7.0"));
        var before = sink.columns.stream().map(ArrayList::new).toList();
        var outcome = Repair.read(sink.fields, sink.origin.reading(), mended, sink::rows);
        assertEquals(1, outcome.taken());
        assertEquals(24, sink.column("day").size());
        assertEquals(LocalDate.of(2024, 3, 5), sink.column("day").getLast());
        assertEquals(-2002.5, sink.column("price").getLast());
        assertEquals("6", sink.column("order id").getLast());
        assertEquals(23, before.getFirst().size());
        assertEquals(25, outcome.refused().getFirst().line());
        assertTrue(outcome.refused().getFirst().reason().toString().contains("nine"));
        assertEquals("06.03.2024;nine;\"still open\";7.0", outcome.refused().getFirst().text());
        assertEquals(List.of("mended", "grouped", "decimal-comma", "date-form", "code-zero-fraction"), outcome.ledger().lines().stream().map(l -> l.kind()).distinct().sorted(java.util.Comparator.comparingInt(
                k -> Arrays.asList("mended", "grouped", "decimal-comma", "date-form", "code-zero-fraction").indexOf(k))).toList());
    }

    @Test
    void aTextOfSeveralRecordsIsTakenWholeOrNotAtAll() throws IOException {
        var sink = read("a,b\n1,x\n2,y\n3,z,z\n");
        var outcome = Repair.read(sink.fields, sink.origin.reading(), List.of(new Rejected(4, sink.rejected.getFirst().reason(), "3,z\nfour,z"),
                new Rejected(4, sink.rejected.getFirst().reason(), "3,z\n4,z"), new Rejected(4, sink.rejected.getFirst().reason(), "  ")), sink::rows);
        assertEquals(2, outcome.taken());
        assertEquals(List.of(1L, 2L, 3L, 4L), sink.column("a"));
        assertEquals(2, outcome.refused().size());
    }

    @Test
    void tenThousandMendedRecordsAreTaken() throws IOException {
        var sink = read("a,b\n1,x\n");
        var reason = merchant.text.Sentence.of("x");
        var many = java.util.stream.IntStream.range(0, 10_000).mapToObj(i -> new Rejected(i, reason, i + ",y")).toList();
        assertEquals(10_000, Repair.read(sink.fields, sink.origin.reading(), many, sink::rows).taken());
        assertEquals(10_001, sink.column("a").size());
    }
}
