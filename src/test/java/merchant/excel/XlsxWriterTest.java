package merchant.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import merchant.problem.Problem;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Type;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxWriterTest {
    @TempDir
    Path folder;

    private String part(Path book, String name) throws IOException {
        try (var zip = new ZipFile(book.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void cellsKeepTheirTypes() throws IOException {
        var path = folder.resolve("a.xlsx");
        var table = MemoryTable.named("orders").column(Field.of("订单编号", Type.TEXT), List.of("1790123456789012345", "=1+1"))
                .column(Field.of("date", Type.DATE), Arrays.asList(LocalDate.of(2024, 1, 5), null)).numbers("n", 1.5, Double.NaN).build();
        try (var writer = XlsxWriter.of(path)) {
            writer.table("orders", table, Progress.NONE);
            writer.sheet("orders", List.of("x"));
            writer.row(List.of(1234567890123456789L));
        }
        var sheet = part(path, "xl/worksheets/sheet1.xml");
        assertTrue(sheet.contains("<v>45296"), sheet);
        assertTrue(sheet.contains("<v>1.5"), sheet);
        assertTrue(!sheet.contains("<f>"), sheet);
        assertTrue(part(path, "xl/sharedStrings.xml").contains("1790123456789012345"));
        assertTrue(part(path, "xl/sharedStrings.xml").contains("1234567890123456789"));
        assertTrue(part(path, "xl/workbook.xml").contains("orders 2"));
    }

    @Test
    void whatASheetCannotHoldIsRefused() throws IOException {
        try (var writer = XlsxWriter.of(folder.resolve("b.xlsx"))) {
            writer.sheet("a/b:c*?[x]", List.of("x"));
            var problem = assertThrows(Problem.class, () -> writer.row(List.of("y".repeat(40_000))));
            assertEquals(Problem.Kind.REQUEST, problem.kind());
        }
    }
}
