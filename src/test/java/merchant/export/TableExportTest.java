package merchant.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import merchant.csv.CsvWriter.Guarded;
import merchant.export.TableExport.Kind;
import merchant.table.Field;
import merchant.table.Type;
import merchant.work.Cancelled;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableExportTest {
    private static final List<Field> FIELDS = List.of(Field.of("=品名", Type.TEXT), Field.of("n", Type.WHOLE), Field.of("d", Type.DECIMAL));
    private static final List<List<Object>> ROWS = List.of(Arrays.asList("=HYPERLINK(\"x\")", -3L, -2.5), Arrays.asList("-3", 1L, 0.1),
            Arrays.asList("\t@a", null, null), Arrays.asList("\r+1+1", 5L, 1e20), Arrays.asList("红茶, \"大\"", 6L, 7.0), Arrays.asList("@SUM(A1)", 123_456_789_012_345_678L, null));

    @TempDir
    private Path folder;

    private static TableExport.Source source() {
        return new TableExport.Source("orders", FIELDS, ROWS.size(), taker -> ROWS.forEach(taker));
    }

    @Test
    void forExcelThereIsAMarkAndOnlyTextsThatWouldRunAreLedByAnApostrophe() throws IOException {
        var file = folder.resolve("x.csv");
        assertEquals(5, TableExport.write(source(), Kind.CSV_FOR_EXCEL, file, Progress.NONE).formulas(), "four cells and a column's name");
        assertEquals("\uFEFF'=品名,n,d\r\n\"'=HYPERLINK(\"\"x\"\")\",-3,-2.5\r\n-3,1,0.1\r\n'\t@a,,\r\n\"'\r+1+1\",5,100000000000000000000\r\n"
                + "\"红茶, \"\"大\"\"\",6,7\r\n'@SUM(A1),123456789012345678,\r\n", Files.readString(file));
    }

    @Test
    void forProgramsEveryCellIsAsItIs() throws IOException {
        var file = folder.resolve("x.csv");
        assertEquals(Guarded.NONE, TableExport.write(source(), Kind.CSV, file, Progress.NONE));
        assertTrue(Files.readString(file).startsWith("=品名,n,d\r\n\"=HYPERLINK(\"\"x\"\")\",-3,-2.5\r\n-3,1,0.1\r\n"));
    }

    @Test
    void aWorkbookHoldsTextAsTextAndLongNumbersWithAllTheirDigits() throws IOException {
        var file = folder.resolve("x.xlsx");
        assertEquals(Guarded.NONE, TableExport.write(source(), Kind.XLSX, file, Progress.NONE));
        var sheet = part(file, "xl/worksheets/sheet1.xml") + part(file, "xl/sharedStrings.xml");
        assertTrue(sheet.contains(">=HYPERLINK(&quot;x&quot;)<") || sheet.contains(">=HYPERLINK(\"x\")<"), sheet);
        assertFalse(sheet.contains("<f>"), "nothing is a formula");
        assertTrue(sheet.contains("<v>-3</v>"), sheet);
        assertTrue(sheet.contains("123456789012345678"), sheet);
    }

    private static String part(Path book, String name) throws IOException {
        try (var zip = new ZipFile(book.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void whatIsCancelledLeavesNothingBehind() throws IOException {
        var file = Files.writeString(folder.resolve("x.csv"), "before");
        var many = new TableExport.Source("many", FIELDS, 100_000, taker -> IntStream.range(0, 100_000).forEach(i -> taker.accept(ROWS.get(i % ROWS.size()))));
        var asked = new int[1];
        assertThrows(Cancelled.class, () -> TableExport.write(many, Kind.CSV, file, new Progress() {
            @Override
            public void report(double fraction) {}

            @Override
            public void say(merchant.text.Sentence doing) {}

            @Override
            public boolean cancelled() {
                return ++asked[0] > 3;
            }
        }));
        assertEquals("before", Files.readString(file));
        try (var left = Files.list(folder)) {
            assertEquals(1, left.count());
        }
    }

    @Test
    void anEndingIsAddedWhereNoneWasWritten() {
        assertEquals(folder.resolve("a.xlsx"), TableExport.named(folder.resolve("a"), Kind.XLSX));
        assertEquals(folder.resolve("a.CSV"), TableExport.named(folder.resolve("a.CSV"), Kind.CSV));
        assertFalse(TableExport.told(new Guarded(2, 1)).toString().isEmpty());
    }
}
