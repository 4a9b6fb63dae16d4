package merchant.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import merchant.table.Ledger;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The records of a file that is larger than the sample are as text those that the import keeps, and what is left out is told.
class LargeTextsTest {
    private static final int GROUPS = 400;
    private static final int RECORDS = 1_000;
    @TempDir
    Path folder;

    private final List<List<String>> records = new ArrayList<>();
    private final List<Ledger.Line> told = new ArrayList<>();

    private Path file(String text) throws IOException {
        var file = Files.writeString(folder.resolve("shop.csv"), text);
        assertTrue(Files.size(file) > 12 << 20, "larger than any sample");
        return file;
    }

    private static Ledger.Line line(List<Ledger.Line> lines, String kind) {
        return lines.stream().filter(l -> l.kind().equals(kind)).findFirst().orElseThrow(() -> new AssertionError("no " + kind + " in " + lines));
    }

    /// Groups of records with a subtotal behind each, and a total without a word at the end.
    private static String grouped() {
        var text = new StringBuilder("region,day,item,amount\n");
        for (int g = 0; g < GROUPS; g++) {
            for (int r = 0; r < RECORDS; r++) {
                text.append("Region ").append(g).append(",2024-03-01,a cup of tea number ").append(r).append(",0").append(1 + r % 7).append(".50\n");
            }
            int sum = 0;
            for (int r = 0; r < RECORDS; r++) {
                sum += 1 + r % 7;
            }
            text.append("Region ").append(g).append(" total,,,").append(sum + RECORDS / 2).append(".00\n");
        }
        return text.toString();
    }

    @Test
    void subtotalsAndATotalAreLeftOutAsByTheImportAndTold() throws IOException {
        var file = file(grouped() + "Printed by the till,,,\n");
        long count = Reading.raw(file, Choices.NONE, records::add, r -> { }, told::add, Progress.NONE);
        var sink = MemorySink.of(file);
        assertEquals(GROUPS * RECORDS, count);
        assertEquals(sink.columns.getFirst().size(), count);
        assertEquals(List.of("Region 0", "2024-03-01", "a cup of tea number 0", "01.50"), records.get(1), "as it stood");
        assertEquals(sink.line("total-row").count(), line(told, "total-row").count());
        assertEquals(GROUPS, line(told, "total-row").count());
        assertTrue(line(told, "total-row").leftOut());
        assertEquals(1, line(told, "footer").count());
    }

    @Test
    void theInspectedFileGivesTheSameRecords() throws IOException {
        var file = file(grouped());
        assertEquals(GROUPS * RECORDS, Reading.raw(Reading.inspect(file, Choices.NONE, Progress.NONE), records::add, r -> { }, Progress.NONE));
        assertEquals(GROUPS * RECORDS + 1, records.size(), "the header too");
    }

    @Test
    void bytesBehindTheSampleDecideTheEncodingAsInTheImport() throws IOException {
        var lines = new ArrayList<>(grouped().lines().filter(l -> !l.contains("total")).toList());
        for (int i = 0; i < 200; i++) {
            lines.add(lines.size() / 3, "上海浦东第一百货商店,2024-03-01,一杯好喝的绿茶和红茶,2.50");
        }
        var file = Files.write(folder.resolve("shop.csv"), (String.join("\n", lines) + "\n").getBytes("GB18030"));
        Reading.raw(file, Choices.NONE, records::add, r -> { }, told::add, Progress.NONE);
        var regions = MemorySink.of(file).column("region");
        assertEquals(200, regions.stream().filter("上海浦东第一百货商店"::equals).count());
        assertEquals(regions, records.stream().skip(1).map(List::getFirst).toList());
    }
}
