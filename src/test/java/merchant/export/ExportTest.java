package merchant.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import merchant.csv.CsvWriter.Guarded;
import merchant.figure.Examples;
import merchant.figure.Look;
import merchant.problem.Problem;
import merchant.result.ForecastResult;
import merchant.result.Sheet;
import merchant.table.Ledger;
import merchant.text.Language;
import merchant.text.Sentence;
import merchant.text.Translator;
import merchant.work.CancelWhen;
import merchant.work.Cancelled;
import merchant.work.Heard;
import merchant.work.Progress;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an export leaves, what it says when it cannot, and that names from data stay names.
class ExportTest {
    private static final String EVIL = "<script>alert(1)</script> & \"茶\" 'x'";

    @TempDir
    private Path folder;

    private static RunFacts facts(String file) {
        var ledger = new Ledger(List.of(new Ledger.Line("encoding", Sentence.of("{0}", "GB18030"), 0, List.of())));
        return new RunFacts(Sentence.verbatim("How much will I sell?"), Sentence.verbatim("Exponential smoothing"),
                Sentence.verbatim("Weighs recent periods more."), 42,
                List.of(new RunFacts.Setting(Sentence.verbatim("Periods ahead"), Sentence.verbatim("12"))),
                List.of(new RunFacts.Data(file, 144, 2, Map.of(Sentence.verbatim("date"), EVIL), ledger, false)), LocalDateTime.of(2026, 11, 3, 9, 5));
    }

    @Test
    void aReportSaysWhereNewerDataCameInAfterItsResult() throws IOException {
        var used = facts("orders.csv");
        var since = new RunFacts(used.question(), used.method(), used.methodHelp(), used.seed(), used.settings(),
                List.of(new RunFacts.Data("orders.csv", 150, 0, Map.of(), used.data().getFirst().ledger(), true)), used.made());
        var said = "Newer data came into this table after the result was made";
        var file = folder.resolve("report.html");
        ReportExport.write(new Report(Sentence.verbatim("June"), List.of()).ending(List.of(used)), file, Translator.ENGLISH, Progress.NONE);
        var before = Files.readString(file);
        assertTrue(before.contains("Data used: orders.csv") && before.contains("GB18030") && before.contains("Seed: 42") && !before.contains(said), before);
        ReportExport.write(new Report(Sentence.verbatim("June"), List.of()).ending(List.of(since)), file, Translator.ENGLISH, Progress.NONE);
        assertTrue(Files.readString(file).contains(said));
    }

    private static ForecastResult named(String name) {
        var result = Examples.passengers();
        var s = result.series().getFirst();
        return Examples.with(result, List.of(Examples.renamed(s, name, s.filled(), Double.NaN), Examples.renamed(s, name + "2", s.filled(), 3)));
    }

    private static Sheet sheet(int rows) {
        var cells = new ArrayList<List<Object>>();
        for (int i = 0; i < rows; i++) {
            cells.add(java.util.Arrays.asList("龙井茶, \"大\"", (long) i, 1.0 / 3, LocalDate.of(2024, 2, 29), null, i % 2 == 0 ? Double.NaN : 0.25));
        }
        var kinds = List.of(Sheet.Kind.TEXT, Sheet.Kind.WHOLE, Sheet.Kind.NUMBER, Sheet.Kind.DATE, Sheet.Kind.TEXT, Sheet.Kind.PERCENT);
        var columns = new ArrayList<Sheet.Column>();
        for (int c = 0; c < kinds.size(); c++) {
            columns.add(new Sheet.Column("c" + c, Sentence.verbatim("列" + c), kinds.get(c), 2));
        }
        return new Sheet("long-one", Sentence.verbatim("Long"), columns, cells);
    }

    private static List<String> files(Path folder) throws IOException {
        try (var list = Files.list(folder)) {
            return list.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aResultLeavesItsTablesFiguresAndReport() throws IOException {
        var heard = new Heard();
        var written = ResultExport.write(Examples.passengers(), facts("air.csv"), folder.resolve("out"), Translator.ENGLISH, heard);
        assertEquals(Map.of("forecast", "forecast.csv"), written.tables());
        assertEquals(List.of("forecast", "backtest", "errors-by-horizon", "accuracy", "components"), List.copyOf(written.figures().keySet()));
        assertEquals(List.of("accuracy.png", "accuracy.svg", "backtest.png", "backtest.svg", "components.png", "components.svg",
                "errors-by-horizon.png", "errors-by-horizon.svg", "forecast.csv", "forecast.png", "forecast.svg", "report.html"),
                files(folder.resolve("out")));
        assertEquals(heard.told().stream().sorted().toList(), heard.told());
        assertEquals(1.0, heard.told().getLast());
        var csv = Files.readString(folder.resolve("out/forecast.csv"));
        assertTrue(csv.startsWith("date,mean\r\n1961-01-01,"), csv.substring(0, 40));
        assertTrue(Files.readString(folder.resolve("out/forecast.svg")).contains("Source: air.csv"));
    }

    @Test
    void tablesMeantForExcelHaveAByteOrderMarkAndTitles() throws IOException {
        var written = ResultExport.write(Examples.passengers(), facts("air.csv"), folder.resolve("out"), true, Translator.ENGLISH, Progress.NONE);
        assertTrue(Files.readString(folder.resolve("out/forecast.csv")).startsWith("\uFEFFDate,"), Files.readString(folder.resolve("out/forecast.csv")).substring(0, 20));
        assertEquals(Guarded.NONE, written.guarded());
    }

    @Test
    void aCancelledExportLeavesNoHalfFile() throws IOException {
        var progress = CancelWhen.NOW;
        assertThrows(Cancelled.class, () -> SheetExport.csv(sheet(5_000), folder.resolve("a.csv"), Translator.ENGLISH, progress));
        assertEquals(List.of(), files(folder));
    }

    @Test
    void namesFromDataAreEscapedInEveryFile() throws Exception {
        var out = folder.resolve("evil");
        for (var language : Language.values()) {
            var translator = Translator.of(language);
            ResultExport.write(named(EVIL), facts(EVIL), out, translator, Progress.NONE);
            var html = Files.readString(out.resolve("report.html"));
            assertFalse(html.contains("<script"), "unescaped in HTML");
            assertTrue(html.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;茶&quot;"));
            for (var file : files(out)) {
                if (file.endsWith(".svg")) {
                    var bytes = Files.readAllBytes(out.resolve(file));
                    DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
                    assertFalse(new String(bytes, StandardCharsets.UTF_8).contains("<script"), file);
                }
            }
        }
    }

    @Test
    void theReportSaysEverythingInBothLanguages() {
        for (var language : Language.values()) {
            var translator = Translator.of(language);
            var html = HtmlPage.of(Report.of(Examples.passengers(), facts("air.csv")), Look.light(), translator);
            for (var words : List.of("How much will I sell?", "Closer than the naive rule.", "A warning.", "That it goes on for ever.",
                    "Weighs recent periods more.", "Periods ahead", "GB18030", "Below 1 is good.")) {
                assertTrue(html.contains(words), words + " is missing in " + language);
            }
            assertFalse(html.contains(translator.say("Do not conclude:")), "the caution is a sentence of its own");
            assertTrue(html.contains(HtmlPage.escape(translator.say(Sentence.of("{0} records could not be read", 2L)))));
            assertEquals(5, html.split("<svg ", -1).length - 1);
            assertFalse(html.contains("var(--"), "a colour was not filled in");
            assertFalse(html.contains("http-equiv=\"refresh\"") || html.contains(" src="), "the report loads something");
        }
    }

    @Test
    void idsInsideAReportAreNotUsedTwice() {
        var html = HtmlPage.of(Report.of(Examples.many(3), facts("x")), Look.light(), Translator.ENGLISH);
        var ids = java.util.regex.Pattern.compile("<clipPath id='([^']+)'").matcher(html).results().map(m -> m.group(1)).toList();
        assertFalse(ids.isEmpty());
        assertEquals(ids.stream().distinct().toList(), ids);
    }

    @Test
    void aLongTableIsCutAndSaysSo() {
        var report = new Report(Sentence.verbatim("T"), List.of(new Report.Table(sheet(500), "long-one.csv")));
        var html = HtmlPage.of(report, Look.light(), Translator.ENGLISH);
        assertTrue(html.contains("The first 60 of 500 rows; all of them are in long-one.csv."));
        assertEquals(61, html.split("<tr>", -1).length - 1);
    }

    @Test
    void csvHoldsNumbersInFullAndDaysAsIso() throws IOException {
        SheetExport.csv(sheet(2), folder.resolve("a.csv"), Translator.ENGLISH, Progress.NONE);
        assertEquals("c0,c1,c2,c3,c4,c5\r\n\"龙井茶, \"\"大\"\"\",0,0.3333333333333333,2024-02-29,,\r\n"
                + "\"龙井茶, \"\"大\"\"\",1,0.3333333333333333,2024-02-29,,0.25\r\n", Files.readString(folder.resolve("a.csv")));
        SheetExport.csvForExcel(sheet(2), folder.resolve("b.csv"), Translator.ENGLISH, Progress.NONE);
        assertTrue(Files.readString(folder.resolve("b.csv")).startsWith("\uFEFF列0,"));
        SheetExport.xlsx(List.of(sheet(3), sheet(4)), folder.resolve("c.xlsx"), Translator.ENGLISH, Progress.NONE);
        assertEquals('P', Files.readAllBytes(folder.resolve("c.xlsx"))[0]);
    }

    @Test
    void aPdfReportHoldsItsWordsChineseIncluded() throws IOException {
        var report = new Report(Sentence.verbatim("Report"), List.of(new Report.Note("龙井茶卖得好。\n\nSecond line."),
                new Report.Overview(Sentence.verbatim("Q?"), Examples.passengers().summary()), new Report.Table(sheet(200), ""),
                new Report.Origins(facts("air.csv"))));
        var file = folder.resolve("r.pdf");
        ReportExport.write(report, file, Translator.of(Language.CHINESE), Progress.NONE);
        try (var pdf = Loader.loadPDF(file.toFile())) {
            var text = new PDFTextStripper().getText(pdf);
            assertTrue(pdf.getNumberOfPages() >= 2, pdf.getNumberOfPages() + " pages");
            for (var words : List.of("Report", "Second line.", "air.csv", "GB18030", "That it goes on for ever.")) {
                assertTrue(text.contains(words), words + " is missing in " + text);
            }
            assertEquals("zh-CN", pdf.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void whatCannotBeWrittenIsAProblemWithARemedy() throws IOException {
        var figure = merchant.figure.story.Figures.of(Examples.passengers()).getFirst();
        var directory = Files.createDirectory(folder.resolve("taken.png"));
        var plain = Files.createFile(folder.resolve("plain"));
        var size = FigureExport.Size.PAGE;
        refused("is a folder", () -> FigureExport.write(figure, directory, size, Look.light(), Translator.ENGLISH));
        refused("cannot be made", () -> FigureExport.write(figure, plain.resolve("a.png"), size, Look.light(), Translator.ENGLISH));
        refused("which kind of picture", () -> FigureExport.write(figure, folder.resolve("a.gif"), size, Look.light(), Translator.ENGLISH));
        refused("cannot be made", () -> FigureExport.write(figure, folder.resolve("a.png"), new FigureExport.Size(90_000, 0, 1), Look.light(),
                Translator.ENGLISH));
        refused("which kind of report", () -> ReportExport.write(new Report(Sentence.verbatim("x"), List.of()), folder.resolve("a.doc"),
                Translator.ENGLISH, Progress.NONE));
        assertEquals(List.of("plain", "taken.png"), files(folder));
    }

    private static void refused(String words, org.junit.jupiter.api.function.Executable work) {
        var problem = assertThrows(Problem.class, work);
        assertTrue(problem.happened().toString().contains(words), problem.getMessage());
        assertEquals(Problem.Kind.REQUEST, problem.kind());
        assertTrue(problem.remedy().isPresent());
    }

    @Test
    void aFullDiskAndAMissingPermissionAreToldApart() {
        var file = folder.resolve("x.csv");
        var full = assertThrows(Problem.class, () -> Outlet.write(file, out -> {
            throw new FileSystemException("x.csv", null, "No space left on device");
        }));
        assertTrue(full.happened().toString().contains("disk is full"));
        assertEquals(Problem.Kind.FAULT, full.kind());
        var denied = Outlet.problem(file, new AccessDeniedException("x.csv"));
        assertTrue(denied.happened().toString().contains("no permission"));
        assertEquals(Problem.Kind.REQUEST, denied.kind());
    }

    @Test
    void aFailedWriteKeepsTheOldFileAndLeavesNoOther() throws IOException {
        var file = Files.writeString(folder.resolve("kept.csv"), "old");
        assertThrows(Problem.class, () -> Outlet.write(file, out -> {
            out.write(1);
            throw new IOException("broken");
        }));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("kept.csv"), files(folder));
    }
}
