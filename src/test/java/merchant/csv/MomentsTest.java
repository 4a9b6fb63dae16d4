package merchant.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import merchant.table.Type;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Days without signs between, and times with offsets.
class MomentsTest {
    @TempDir
    Path folder;

    private MemorySink read(String text, String... choices) throws IOException {
        var sink = new MemorySink();
        Reading.read(Files.writeString(folder.resolve("shop.csv"), text), Choices.parse(List.of(choices)), sink, Progress.NONE);
        return sink;
    }

    private static Type type(MemorySink sink, String column) {
        return sink.fields.stream().filter(f -> f.name().equals(column)).findFirst().orElseThrow().type();
    }

    @Test
    void timesOfSeveralZonesBecomeOneClockAndStayTheSameMoments() throws IOException {
        var sink = read("id,at\na,2024-01-05 10:00 +0800\nb,2024-01-05 10:00 +01:00\nc,2024-01-05T03:00:00Z\nd,2024-01-04 23:30 EST\n");
        assertEquals(List.of(LocalDateTime.of(2024, 1, 5, 2, 0), LocalDateTime.of(2024, 1, 5, 9, 0), LocalDateTime.of(2024, 1, 5, 3, 0), LocalDateTime.of(2024, 1, 5, 4, 30)), sink.column("at"));
        assertEquals(4, sink.line("universal").count());
        assertFalse(sink.has("offset"));
    }

    @Test
    void theClockOfOnePlaceIsKeptInSummerAndWinter() throws IOException {
        for (var zones : List.of(List.of("+0100", "+0200"), List.of("PST", "PDT"), List.of("CST", "CDT"))) {
            var sink = read("id,at\na,2024-01-05 23:30 " + zones.get(0) + "\nb,2024-07-05 23:30 " + zones.get(1) + "\n");
            assertEquals(List.of(LocalDateTime.of(2024, 1, 5, 23, 30), LocalDateTime.of(2024, 7, 5, 23, 30)), sink.column("at"), zones.toString());
            assertEquals(2, sink.line("offset").count());
            assertTrue(sink.has("zone-seasons"));
        }
        assertTrue(read("id,at\na,2024-07-05 10:00 +0100\nb,2024-07-05 10:00 +0200\n").has("universal"), "no place has both in July");
        assertFalse(read("id,at\na,2024-07-05 10:00 +0800\nb,2024-07-06 10:00\n").has("universal"), "one zone alone");
    }

    @Test
    void timesWhoseZonesAreNotClearStayText() throws IOException {
        for (var other : List.of("2024-01-05 10:00 CST", "2024-01-05 10:00")) {
            var sink = read("id,at\na,2024-01-05 10:00 +0900\nb,2024-01-05 10:00 +0100\nc," + other + "\n");
            assertEquals(Type.TEXT, type(sink, "at"));
            assertEquals(other, sink.column("at").getLast());
            assertTrue(sink.has("zone-unclear"));
        }
    }

    @Test
    void eightDigitsAreADayWhereTheNameSaysSoAndEveryValueIsOne() throws IOException {
        for (var name : List.of("date", "ship_date", "Paid at", "付款时间", "销售日期", "营业日")) {
            var sink = read("id," + name + ",n\na,20240105,20240105\nb,20231231,20231231\nc,,3\n");
            assertEquals(LocalDate.of(2024, 1, 5), sink.column(name).getFirst(), name);
            assertEquals(2, sink.ledger.lines().stream().filter(l -> l.kind().equals("date-form")).findFirst().orElseThrow().count());
            assertEquals(Type.WHOLE, type(sink, "n"));
        }
        assertEquals(Type.DATE, type(read("id,x\na,20240105\n", "role.x=date"), "x"));
    }

    @Test
    void eightDigitsThatAreNoDaysStayNumbersAndTheOddOnesAreTold() throws IOException {
        var sink = read("id,ship date\na,20240105\nb,20241331\nc,20240107\n");
        assertEquals(Type.WHOLE, type(sink, "ship date"));
        assertEquals("20241331", sink.line("type-prevented").examples().getFirst().before());
    }
}
