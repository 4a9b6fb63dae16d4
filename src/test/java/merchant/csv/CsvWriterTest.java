package merchant.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvWriterTest {
    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadBackEqual() throws IOException {
        var path = folder.resolve("round.csv");
        var rows = List.of(List.of("品名, 全称", "note", "n"), List.of("红茶\"杯\"", "two\nlines", "-3"), List.of(" a ", "", "😎"), List.of("=1+1", "x", "1e9"));
        try (var writer = CsvWriter.of(path, CsvWriter.Variant.PLAIN)) {
            rows.forEach(writer::row);
            assertEquals(CsvWriter.Guarded.NONE, writer.guarded());
        }
        var back = new ArrayList<List<String>>();
        Reading.raw(Reading.inspect(path, Choices.NONE.with("header", "yes"), Progress.NONE), back::add, r -> { }, Progress.NONE);
        assertEquals(rows, back);
    }

    @Test
    void typedCellsArePlain() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = new CsvWriter(out, CsvWriter.Variant.PLAIN)) {
            writer.row(Arrays.asList(1234567L, 0.1, 1e-7, 12345678.0, null, true, LocalDate.of(2024, 1, 5), LocalDateTime.of(2024, 1, 5, 13, 5)));
        }
        assertEquals("1234567,0.1,0.00000010,12345678,,true,2024-01-05,2024-01-05 13:05:00\r\n".replace("0.00000010", "0.00000010"), out.toString(StandardCharsets.UTF_8));
    }

    /// As Excel reads them unasked: 501, 1.7E+17, 100000 and the third of April.
    @Test
    void codesThatASpreadsheetWouldChangeStandAsTextAndAreReadAgainAsTheyWere() throws IOException {
        var path = folder.resolve("codes.csv");
        try (var writer = CsvWriter.of(path, CsvWriter.Variant.EXCEL)) {
            writer.row(List.of("00501", "170000000000000123", "1E5", "3-4", "+8613912345678", "0.5", "12345", "2024-01-05", "0"));
            assertEquals(new CsvWriter.Guarded(0, 5), writer.guarded());
        }
        assertEquals("\uFEFF\"=\"\"00501\"\"\",\"=\"\"170000000000000123\"\"\",\"=\"\"1E5\"\"\",\"=\"\"3-4\"\"\",\"=\"\"+8613912345678\"\"\",0.5,12345,2024-01-05,0\r\n", Files.readString(path));
    }

    @Test
    void forASpreadsheetThereIsAMarkAndFormulasAreNeutralised() throws IOException {
        var path = folder.resolve("excel.csv");
        try (var writer = CsvWriter.of(path, CsvWriter.Variant.EXCEL)) {
            writer.row(Arrays.asList("=cmd()", "-3", "+86 10", "@x", -3L, -2.5, "a=b"));
            assertEquals(3, writer.guarded().formulas());
        }
        var text = Files.readString(path);
        assertTrue(text.startsWith("\uFEFF'=cmd(),-3,'+86 10,'@x,-3,-2.5,a=b"), text);
    }

    @Test
    void aSingleEmptyCellIsStillARecord() throws IOException {
        var path = folder.resolve("one.csv");
        try (var writer = CsvWriter.of(path, CsvWriter.Variant.PLAIN)) {
            writer.row(List.of("name"));
            writer.row(List.of(""));
        }
        assertEquals("name\r\n\"\"\r\n", Files.readString(path));
    }
}
