package merchant.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import merchant.excel.XlsxWriter;
import merchant.problem.Problem;
import merchant.table.Type;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Workbooks and archives take the way of any other file of records.
class WorkbookTest {
    private static final String STYLES = """
            <styleSheet xmlns="http://m"><numFmts><numFmt numFmtId="164" formatCode="yyyy/m/d\\ h:mm;@"/><numFmt numFmtId="165" formatCode="[$¥-804]#,##0.00"/>
            <numFmt numFmtId="166" formatCode="0.0&quot; days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
            <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="46"/></cellXfs></styleSheet>""";
    private static final String SHARED = """
            <sst xmlns="http://m"><si><t>订单编号</t></si><si><t>Amount</t></si><si><t>Day</t></si><si><t>Paid at</t></si><si><t>Ok</t></si><si><t>Note</t></si>
            <si><t>1790123456789012345</t></si><si><r><t xml:space="preserve">red </t></r><r><t>tea, "cup"</t></r><rPh><t>phonetic</t></rPh></si></sst>""";
    private static final String ORDERS = """
            <dimension ref="A1:F5"/><sheetData>
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c><c r="E1" t="s"><v>4</v></c><c r="F1" t="s"><v>5</v></c></row>
            <row r="2"><c r="A2" t="s"><v>6</v></c><c r="B2" s="3"><v>12.5</v></c><c r="C2" s="1"><v>45296</v></c><c r="D2" s="2"><v>45296.5451388889</v></c><c r="E2" t="b"><v>1</v></c><c r="F2" t="s"><v>7</v></c></row>
            <row r="4" hidden="1"><c><v>1.7901234567890123E+18</v></c><c><f>B2*2</f><v>25</v></c><c s="1"><v>45297</v></c><c r="E4" t="b"><v>0</v></c><c r="F4" t="inlineStr"><is><t>a_x000A_b</t></is></c></row>
            <row r="5"><c r="A5" t="inlineStr"><is><t>1790123456789012347</t></is></c><c r="B5" t="e"><v>#DIV/0!</v></c><c r="D5" s="2"><f>NOW()</f></c></row>
            </sheetData><mergeCells count="1"><mergeCell ref="A4:A5"/></mergeCells>""";

    @TempDir
    Path folder;

    private Path orders() throws IOException {
        return new Book().part("xl/styles.xml", STYLES).part("xl/sharedStrings.xml", SHARED).sheet("Old", "hidden", "<sheetData/>")
                .sheet("Orders", "visible", ORDERS).sheet("Days", "visible", "<sheetData><row><c t=\"inlineStr\"><is><t>day</t></is></c></row>"
                        + "<row><c s=\"1\"><v>1</v></c></row><row><c s=\"1\"><v>61</v></c></row></sheetData>").write(folder.resolve("shop.xlsx"), "");
    }

    private static MemorySink read(Path file, String... choices) {
        var sink = new MemorySink();
        Reading.read(file, Choices.parse(List.of(choices)), sink, Progress.NONE);
        return sink;
    }

    private static long count(MemorySink sink, String kind) {
        return sink.ledger.lines().stream().filter(l -> l.kind().equals(kind)).mapToLong(l -> l.count()).sum();
    }

    @Test
    void aSheetIsReadWithItsTypesAndWhatItHidesIsTold() throws IOException {
        var file = orders();
        assertEquals(List.of("Old", "Orders", "Days"), Reading.packing(file).parts());
        var inspection = Reading.inspect(file, Choices.NONE, Progress.NONE);
        assertTrue(inspection.summary().toString().contains("XLSX, 3 records"), inspection.summary().toString());
        var sink = read(file);
        assertEquals(List.of("1790123456789012345", "1790123456789012300", "1790123456789012347"), sink.column("订单编号"));
        assertEquals(Arrays.asList(12.5, 25.0, null), sink.column("Amount"));
        assertEquals(Arrays.asList(LocalDate.of(2024, 1, 5), LocalDate.of(2024, 1, 6), null), sink.column("Day"));
        assertEquals(Arrays.asList(LocalDateTime.of(2024, 1, 5, 13, 5), null, null), sink.column("Paid at"));
        assertEquals(Arrays.asList(true, false, null), sink.column("Ok"));
        assertEquals(Arrays.asList("red tea, \"cup\"", "a\nb", null), sink.column("Note"));
        assertEquals(1, count(sink, "error-cell"));
        assertEquals(1, count(sink, "long-number"));
        assertEquals(1, count(sink, "formula"));
        assertEquals(1, count(sink, "formula-without-value"));
        assertEquals(List.of("A4:A5"), sink.line("merged-cells").examples().stream().map(e -> e.before()).toList());
        var empty = org.junit.jupiter.api.Assertions.assertThrows(merchant.problem.Problem.class, () -> read(file, "sheet=Old"));
        assertEquals("The sheet \"Old\" of \"shop.xlsx\" is empty.", empty.happened().toString());
        assertEquals(1, count(sink, "hidden-row"));
        assertEquals(0, count(sink, "short-record"));
        assertTrue(sink.ledger.lines().getFirst().what().toString().contains("\"Orders\""), sink.ledger.lines().toString());
        assertTrue(sink.ledger.lines().stream().noneMatch(l -> l.kind().equals("delimiter")));
        assertEquals("Orders", sink.origin.reading().get("sheet"));
        assertTrue(sink.rejected.isEmpty());
    }

    @Test
    void anEmptySheetIsPassedOver() throws IOException {
        var row = "<sheetData><row><c t=\"inlineStr\"><is><t>day</t></is></c></row><row><c><v>5</v></c></row></sheetData>";
        var book = new Book().sheet("Cover", "visible", "<sheetData></sheetData>").sheet("Data", "visible", row).write(folder.resolve("cover.xlsx"), "");
        assertEquals("Data", Reading.packing(book).part());
        assertEquals(List.of("Cover", "Data"), Reading.packing(book).parts());
        var none = new Book().sheet("One", "visible", "<sheetData></sheetData>").sheet("Two", "visible", "").write(folder.resolve("none.xlsx"), "");
        assertEquals("One", Reading.packing(none).part());
    }

    @Test
    void anotherSheetIsChosenByNameAndTheFirstDaysOf1900AreRight() throws IOException {
        assertEquals(List.of(LocalDate.of(1900, 1, 1), LocalDate.of(1900, 3, 1)), read(orders(), "sheet=Days").column("day"));
        var wrong = assertThrows(Problem.class, () -> read(orders(), "sheet=Order"));
        assertTrue(wrong.remedy().orElseThrow().toString().contains("Orders"), wrong.toString());
    }

    @Test
    void numbersThatAreShownOtherwiseAreReadAsCodesOrTold() throws IOException {
        var codes = List.of("00000", "000\\-000", "&quot;SKU&quot;0000", "0.00%", "#,##0,", "[h]:mm", "[$₩-412]#,##0", "0!.0,&quot;万&quot;", "#,##0.00_);(#,##0.00)", "00&quot;号&quot;", "0&quot; days&quot;");
        var styles = new StringBuilder("<styleSheet xmlns=\"http://m\"><numFmts>");
        var xfs = new StringBuilder("<cellXfs><xf numFmtId=\"0\"/>");
        for (int i = 0; i < codes.size(); i++) {
            styles.append("<numFmt numFmtId=\"").append(170 + i).append("\" formatCode=\"").append(codes.get(i)).append("\"/>");
            xfs.append("<xf numFmtId=\"").append(170 + i).append("\"/>");
        }
        var values = List.of(List.of("123", "98765", "45"), List.of("123456", "1234567", "12"), List.of("7", "42", "12345"), List.of("0.15", "1", "0.025"), List.of("12345", "1000", "7"), List.of("1.5", "0.25", "2"),
                List.of("1000", "500", "20"), List.of("12345", "20000", "1"), List.of("1.25", "-2.5", "3"), List.of("5", "12", "3"), List.of("5", "12", "3"));
        var rows = new StringBuilder("<sheetData><row>");
        for (int c = 0; c < codes.size(); c++) {
            rows.append("<c t=\"inlineStr\"><is><t>c").append(c).append("</t></is></c>");
        }
        for (int r = 0; r < 3; r++) {
            rows.append("</row><row>");
            for (int c = 0; c < codes.size(); c++) {
                rows.append("<c s=\"").append(c + 1).append("\"><v>").append(values.get(c).get(r)).append("</v></c>");
            }
        }
        var file = new Book().part("xl/styles.xml", styles + "</numFmts>" + xfs + "</cellXfs></styleSheet>").sheet("s", "visible", rows + "</row></sheetData>").write(folder.resolve("shown.xlsx"), "");
        var sink = read(file);
        assertEquals(List.of("00123", "98765", "00045"), sink.column("c0"));
        assertEquals(List.of("123-456", "1234-567", "000-012"), sink.column("c1"));
        assertEquals(List.of("SKU0007", "SKU0042", "SKU12345"), sink.column("c2"));
        assertEquals(List.of(0.15, 1.0, 0.025), sink.column("c3"));
        assertEquals(List.of(12345L, 1000L, 7L), sink.column("c4"));
        assertEquals(List.of(1.25, -2.5, 3.0), sink.column("c8"));
        assertEquals(List.of(5L, 12L, 3L), sink.column("c9"));
        assertEquals(8, count(sink, "code-format"));
        assertEquals("123", sink.line("code-format").examples().getFirst().before());
        assertEquals("00123", sink.line("code-format").examples().getFirst().after());
        assertEquals(3, count(sink, "percent-format"));
        assertEquals(6, count(sink, "scaled-format"));
        assertEquals(3, count(sink, "duration-format"));
        assertEquals(9, count(sink, "words-format"));
    }

    @Test
    void whatThisProgramWritesItReadsBack() throws IOException {
        var file = folder.resolve("own.xlsx");
        try (var out = XlsxWriter.of(file)) {
            out.sheet("orders", List.of("id", "n", "day", "ok"));
            out.row(Arrays.asList("007", 1.25, LocalDate.of(2024, 2, 29), true));
            out.row(Arrays.asList("1790123456789012345", null, LocalDate.of(1999, 12, 31), false));
        }
        var sink = read(file);
        assertEquals(List.of("007", "1790123456789012345"), sink.column("id"));
        assertEquals(Arrays.asList(1.25, null), sink.column("n"));
        assertEquals(List.of(LocalDate.of(2024, 2, 29), LocalDate.of(1999, 12, 31)), sink.column("day"));
        assertEquals(Type.FLAG, sink.fields.get(3).type());
    }

    @Test
    void aMemberOfAnArchiveIsChosen() throws IOException {
        var file = folder.resolve("shop.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : List.of("__MACOSX/._a.csv", "readme.md", "2024/a.csv", "2024/b.csv")) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(("name,n\n" + part + ",5\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        assertEquals(List.of("readme.md", "2024/a.csv", "2024/b.csv"), Reading.packing(file).parts());
        assertEquals(List.of("2024/a.csv"), read(file).column("name"));
        assertEquals(List.of("2024/b.csv"), read(file, "member=2024/b.csv").column("name"));
        assertThrows(Problem.class, () -> read(file, "member=2024/c.csv"));
    }

    @Test
    void hostileWorkbooksAndArchivesAreRefusedInWords() throws IOException {
        var cells = new StringBuilder();
        cells.append("<sheetData><row r=\"1\"><c r=\"FXSHRXW1\"><v>1</v></c></row></sheetData>");
        refused("damaged", new Book().sheet("s", "visible", cells.toString()).write(folder.resolve("wide.xlsx"), ""));
        refused("damaged", new Book().sheet("s", "visible", "<sheetData><row r=\"2000000000\"/></sheetData>").write(folder.resolve("far.xlsx"), ""));
        refused("damaged", new Book().sheet("s", "visible", "<sheetData><row><c t=\"s\"><v>5</v></c></row>").write(folder.resolve("cut.xlsx"), ""));
        var entity = new Book().sheet("s", "visible", "").part("xl/worksheets/sheet1.xml",
                "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><w><sheetData><row><c t=\"str\"><v>&a;</v></c></row></sheetData></w>");
        var leaked = assertThrows(Problem.class, () -> read(entity.write(folder.resolve("entity.xlsx"), "")));
        assertTrue(!leaked.toString().contains("root:"), leaked.toString());
        var bomb = folder.resolve("bomb.xlsx");
        bomb(bomb, "xl/worksheets/sheet1.xml", "<w><sheetData>", " ".repeat(1 << 16), 1_200);
        refused("more than this program unpacks", bomb);
    }

    @Test
    void aZipBombIsRefusedBeforeItFillsAnything() throws IOException {
        var bomb = folder.resolve("bomb.zip");
        bomb(bomb, "a.csv", "a,b\n", "1,2\n".repeat(1 << 14), 5_000);
        refused("unpacks to more than", bomb);
    }

    private void refused(String words, Path file) {
        var problem = assertThrows(Problem.class, () -> read(file));
        assertTrue(problem.getMessage().contains(words), problem.getMessage());
    }

    private static void bomb(Path file, String part, String head, String filling, int times) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            if (part.startsWith("xl/")) {
                zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
                zip.write("<w xmlns:r=\"http://r\"><sheet name=\"s\" r:id=\"a\"/></w>".getBytes(StandardCharsets.UTF_8));
                zip.putNextEntry(new ZipEntry("xl/_rels/workbook.xml.rels"));
                zip.write("<r><Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/></r>".getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write(head.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < times; i++) {
                zip.write(filling.getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
