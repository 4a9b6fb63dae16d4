package merchant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MainTest {
    @TempDir
    private Path folder;

    /// What a call gave.
    private record Outcome(int code, String out, String err) {
        private List<String> messages() {
            return err.lines().toList();
        }
    }

    private static Outcome call(Object... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var arguments = java.util.Arrays.stream(words).map(Object::toString).toArray(String[]::new);
        int code = Main.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static void refused(int code, String words, Outcome outcome) {
        assertEquals(code, outcome.code(), outcome.err());
        assertEquals(1, outcome.messages().size(), outcome.err());
        assertTrue(outcome.err().contains(words), outcome.err());
    }

    /// Five years of months with a season of twelve.
    private Path sales() throws IOException {
        var text = new StringBuilder("Month,Sales\n");
        for (int m = 0; m < 60; m++) {
            text.append(YearMonth.of(2019, 1).plusMonths(m)).append("-01,").append(100 + m + (m % 12 == 11 ? 60 : m % 5)).append('\n');
        }
        return Files.writeString(folder.resolve("sales.csv"), text);
    }

    /// An archive of these files, by name and text in turn.
    private Path zip(String... files) throws IOException {
        var path = folder.resolve("sales.zip");
        try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(path))) {
            for (int i = 0; i < files.length; i += 2) {
                zip.putNextEntry(new java.util.zip.ZipEntry(files[i]));
                zip.write(files[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return path;
    }

    private static String months(int year, String head) {
        var text = new StringBuilder(head).append('\n');
        for (int m = 1; m <= 12; m++) {
            text.append(head.startsWith("Month") ? YearMonth.of(year, m) + "-01," + (100 + m) : (100 + m) + "," + YearMonth.of(year, m) + "-01").append('\n');
        }
        return text.toString();
    }

    @Test
    void membersOfAnArchiveWithTheSameColumnsAreOneTable() throws IOException {
        var data = zip("s1.csv", months(2023, "Month,Sales"), "s2.csv", months(2024, "Sales,Month"), "shops.csv", "shop,city\nA,Bonn\n");
        var out = folder.resolve("out");
        var run = call("run", "forecast", "--method", "mean", "--data", data, "--out", out);
        assertEquals(0, run.code(), run.err());
        assertEquals(24, json(out.resolve("result.json")).get("data").get(0).get("rows").asInt());
        assertTrue(json(out.resolve("result.json")).get("warnings").toString().contains("shops.csv"), run.out());
        assertTrue(run.err().contains("shops.csv") && run.err().contains("member="), run.err());

        var text = call("convert", data, "--as-text", "--out", folder.resolve("t.csv"));
        var lines = Files.readAllLines(folder.resolve("t.csv"));
        assertEquals("Month,Sales,source", lines.getFirst());
        assertEquals(List.of("2024-01-01,101,s2.csv", "2024-02-01,102,s2.csv"), lines.subList(13, 15));
        assertTrue(text.err().contains("shops.csv"), text.err());
        assertEquals(0, call("convert", data, "--out", folder.resolve("c.csv")).code());
        assertEquals(lines, Files.readAllLines(folder.resolve("c.csv")));
        var inspected = call("inspect", data);
        assertTrue(inspected.out().contains("2 files, 24 records") && inspected.out().contains("shops.csv"), inspected.out());
        var one = call("convert", data, "--read", "member=shops.csv", "--out", folder.resolve("o.csv"));
        assertEquals("", one.err());
        assertEquals(List.of("shop,city", "A,Bonn"), Files.readAllLines(folder.resolve("o.csv")));
    }

    @Test
    void aFileOfAnArchiveThatIsReadAloneIsTold() throws IOException {
        var data = zip("readme.txt", "These are the sales.\n", "s1.csv", months(2023, "Month,Sales"), "shops.csv", "shop,city\nA,Bonn\n");
        var out = folder.resolve("out");
        var run = call("run", "forecast", "--method", "mean", "--set", "horizon=3", "--data", data, "--out", out);
        assertTrue(run.err().contains("\"s1.csv\" alone") && run.err().contains("member="), run.err());
        assertTrue(json(out.resolve("result.json")).get("warnings").toString().contains("shops.csv"), run.out());
        assertTrue(call("convert", data, "--as-text", "--out", folder.resolve("t.csv")).err().contains("shops.csv"));
        assertTrue(call("convert", data, "--out", folder.resolve("c.csv")).err().contains("shops.csv"));
        assertTrue(call("inspect", data).out().contains("shops.csv"));
    }

    private static JsonNode json(Path file) throws IOException {
        return new JsonMapper().readTree(Files.readString(file));
    }

    @Test
    void questionsListsTheCatalogue() {
        var outcome = call("questions");
        assertEquals(0, outcome.code());
        assertTrue(outcome.out().lines().anyMatch(l -> l.startsWith("forecast ") && l.endsWith("How much will I sell?")), outcome.out());
    }

    @Test
    void aQuestionTellsItsMethodsRolesAndParameters() {
        var outcome = call("questions", "forecast");
        for (var id : List.of("mean", "naive", "drift", "seasonal-naive", "ets", "arima", "auto", "date", "value", "series", "horizon", "season", "folds")) {
            assertTrue(outcome.out().lines().anyMatch(l -> l.startsWith("  " + id + " ")), id + " is missing in\n" + outcome.out());
        }
    }

    @Test
    void theCatalogueIsSaidInChinese() {
        assertTrue(call("questions", "--language", "zh").out().contains("未来能卖多少？"));
    }

    @Test
    void wrongWordsNameTheNearestRightOne() throws IOException {
        var file = sales();
        refused(2, "\"forecast\"", call("questions", "forcast"));
        refused(2, "\"questions\"", call("questoins"));
        refused(2, "\"ets\"", call("run", "forecast", "--data", file, "--method", "etss", "--out", folder.resolve("o")));
        refused(2, "\"horizon\"", call("run", "forecast", "--data", file, "--set", "horizn=3", "--out", folder.resolve("o")));
        refused(2, "\"value\"", call("run", "forecast", "--data", file, "--map", "valu=Sales", "--out", folder.resolve("o")));
        refused(2, "\"Sales\"", call("run", "forecast", "--data", file, "--map", "value=Sale", "--out", folder.resolve("o")));
        refused(2, "\"encoding\"", call("inspect", file, "--read", "encodin=UTF-8"));
        refused(2, "\"--data\"", call("run", "forecast", "--data", file, "--out", folder.resolve("o"), "--dat", "x"));
    }

    @Test
    void wrongValuesNameTheirBounds() throws IOException {
        refused(2, "a whole number from 1 to", call("run", "forecast", "--data", sales(), "--set", "horizon=0", "--out", folder.resolve("o")));
        refused(2, "KEY=VALUE", call("inspect", sales(), "--read", "encoding"));
    }

    @Test
    void aColumnOfTheWrongTypeIsRefused() throws IOException {
        refused(2, "cannot serve as \"value\"", call("run", "forecast", "--data", sales(), "--map", "value=Month", "--out", folder.resolve("o")));
    }

    @Test
    void badFilesAreToldInOneSentence() throws IOException {
        var out = folder.resolve("o");
        refused(2, "missing.csv", call("run", "forecast", "--data", folder.resolve("missing.csv"), "--out", out));
        refused(2, "folder", call("inspect", Files.createDirectory(folder.resolve("folder"))));
        var empty = call("inspect", Files.createFile(folder.resolve("empty.csv")));
        assertTrue(empty.code() == 2 || empty.code() == 3, empty.err());
        assertEquals(1, empty.messages().size());
        var picture = call("inspect", Files.write(folder.resolve("picture.csv"),
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1}));
        assertTrue(picture.code() == 2 || picture.code() == 3, picture.err());
        assertEquals(1, picture.messages().size());
    }

    @Test
    void tooShortAHistoryIsRefusedWithTheLengthNeeded() throws IOException {
        var file = Files.writeString(folder.resolve("short.csv"), "date,sales\n2024-01-01,3\n2024-02-01,4\n");
        var outcome = call("run", "forecast", "--data", file, "--method", "ets", "--out", folder.resolve("o"));
        assertEquals(3, outcome.code(), outcome.err());
        assertTrue(outcome.err().matches("(?s).*\\d.*"), outcome.err());
        assertFalse(Files.exists(folder.resolve("o/result.json")));
    }

    @Test
    void severalFilesOfOneShapeAreOneTable() throws IOException {
        var first = new StringBuilder("date,sales\n");
        var second = new StringBuilder("sales;date\n");
        for (int month = 1; month <= 12; month++) {
            first.append("2023-%02d-01,%d\n".formatted(month, 10 + month % 5));
            second.append("%d,5;2024-%02d-01\n".formatted(11 + month % 4, month));
        }
        var out = folder.resolve("both");
        var outcome = call("run", "forecast", "--data", Files.writeString(folder.resolve("a.csv"), first), "--data",
                Files.writeString(folder.resolve("b.csv"), second), "--method", "mean", "--out", out);
        assertEquals(0, outcome.code(), outcome.err());
        var data = json(out.resolve("result.json")).get("data").get(0);
        assertEquals(24, data.get("rows").asInt());
        assertEquals(2, data.get("files").size());
    }

    @Test
    void runLeavesTheResultItsTablesAndItsFigures() throws IOException {
        var out = folder.resolve("out");
        var outcome = call("run", "forecast", "--data", sales(), "--method", "seasonal-naive", "--set", "horizon=6", "--seed", "7", "--out", out);
        assertEquals(0, outcome.code(), outcome.err());
        var result = json(out.resolve("result.json"));
        assertEquals("forecast", result.get("question").asString());
        assertEquals("seasonal-naive", result.get("method").asString());
        assertEquals(7, result.get("seed").asInt());
        assertEquals(6, result.get("parameters").get("horizon").asInt());
        assertEquals(60, result.get("data").get(0).get("rows").asInt());
        assertEquals("Month", result.get("data").get(0).get("columns").get("date").asString());
        assertEquals("Sales", result.get("data").get(0).get("columns").get("value").asString());
        for (var metric : List.of("mase", "smape", "rmse", "mae", "coverage-80")) {
            assertTrue(result.get("metrics").has(metric), metric);
        }
        assertTrue(result.get("findings").size() > 0);
        assertTrue(Files.exists(out.resolve("report.html")));
        result.get("figures").properties().forEach(f -> assertTrue(Files.exists(out.resolve(f.getValue().asString())), f.getKey()));
        var forecast = Files.readAllLines(out.resolve(result.get("tables").get("forecast").asString()));
        assertEquals("series,date,mean,lower80,upper80,lower95,upper95", forecast.getFirst());
        assertEquals(7, forecast.size());
        assertTrue(forecast.get(1).contains("2024-01-01"), forecast.get(1));
    }

    @Test
    void theSameSeedGivesTheSameFiles() throws IOException {
        var file = sales();
        for (var name : List.of("a", "b")) {
            assertEquals(0, call("run", "forecast", "--data", file, "--method", "ets", "--out", folder.resolve(name)).code());
        }
        assertEquals(Files.readString(folder.resolve("a/forecast.csv")), Files.readString(folder.resolve("b/forecast.csv")));
        assertEquals(json(folder.resolve("a/result.json")).get("metrics"), json(folder.resolve("b/result.json")).get("metrics"));
    }

    @Test
    void aTestTableTakesThePlaceOfTheSplit() throws IOException {
        var all = Files.readAllLines(sales());
        var train = Files.write(folder.resolve("train.csv"), all.subList(0, 55));
        var test = new java.util.ArrayList<>(List.of(all.getFirst()));
        test.addAll(all.subList(55, 61));
        var later = Files.write(folder.resolve("later.csv"), test);
        var outcome = call("run", "forecast", "--data", train, "--data", "test=" + later, "--method", "naive", "--set", "horizon=6",
                "--out", folder.resolve("t"));
        assertEquals(0, outcome.code(), outcome.err());
        var result = json(folder.resolve("t/result.json"));
        assertEquals("test", result.get("data").get(1).get("name").asString());
        double last = 100 + 53 + 53 % 5;
        double mae = 0;
        for (int m = 54; m < 60; m++) {
            mae += Math.abs(100 + m + (m % 12 == 11 ? 60 : m % 5) - last) / 6;
        }
        assertEquals(mae, result.get("metrics").get("mae").asDouble(), 1e-9);
    }

    @Test
    void inspectTellsWhatAnImportWouldDo() throws IOException {
        var file = folder.resolve("taobao.csv");
        Files.write(file, "订单编号,总金额,订单创建时间\n=\"179012345678901234\",12.50,2024-01-05 13:05:00\n=\"179012345678901235\",3.00,2024-01-06 09:00:00\n"
                .getBytes("GB18030"));
        var json = new JsonMapper().readTree(call("inspect", file, "--json").out());
        assertEquals("GB18030", json.get("encoding").get("value").asString());
        assertEquals(2, json.get("records").asInt());
        var columns = json.get("columns");
        assertEquals("text", columns.get(0).get("type").asString());
        assertEquals("order-id", columns.get(0).get("role").asString());
        assertEquals("decimal", columns.get(1).get("type").asString());
        assertEquals("timestamp", columns.get(2).get("type").asString());
        assertEquals("179012345678901234", json.get("preview").get(0).get("stored").get(0).asString());
        assertTrue(json.get("ledger").size() > 0);
        assertTrue(call("inspect", file).out().contains("订单编号"));
    }

    @Test
    void convertWritesWhatWasRead() throws IOException {
        var file = Files.writeString(folder.resolve("in.csv"), "id;when;sum\n007;05.01.2024;\"1.234,50\"\n008;06.01.2024;2,00\n");
        assertEquals(0, call("convert", file, "--out", folder.resolve("typed.csv")).code());
        assertEquals("id,when,sum\r\n007,2024-01-05,1234.5\r\n008,2024-01-06,2\r\n", Files.readString(folder.resolve("typed.csv")));
        assertEquals(0, call("convert", file, "--as-text", "--out", folder.resolve("text.csv")).code());
        assertEquals("id,when,sum\r\n007,05.01.2024,\"1.234,50\"\r\n008,06.01.2024,\"2,00\"\r\n", Files.readString(folder.resolve("text.csv")));
        assertEquals(0, call("convert", file, "--out", folder.resolve("book.xlsx")).code());
        assertEquals("PK", new String(Files.readAllBytes(folder.resolve("book.xlsx")), 0, 2, StandardCharsets.US_ASCII));
    }

    @Test
    void convertForExcelMarksTheEncodingAndTakesTheSenseFromFormulas() throws IOException {
        var file = Files.writeString(folder.resolve("in.csv"), "name,note,sum\n红茶杯,=1+1,-3\n杯,-3,4\n杯,@cmd,5\n");
        for (var way : List.of(List.of("--excel"), List.of("--excel", "--as-text"))) {
            var arguments = new java.util.ArrayList<Object>(List.of("convert", file, "--out", folder.resolve("out.csv")));
            arguments.addAll(way);
            var outcome = call(arguments.toArray());
            assertEquals(0, outcome.code());
            assertEquals("\uFEFFname,note,sum\r\n红茶杯,'=1+1,-3\r\n杯,-3,4\r\n杯,'@cmd,5\r\n", Files.readString(folder.resolve("out.csv")));
            assertTrue(outcome.err().contains("2 texts that a spreadsheet would run as formulas"), outcome.err());
        }
        assertEquals("", call("convert", file, "--out", folder.resolve("plain.csv")).err());
        assertTrue(Files.readString(folder.resolve("plain.csv")).contains(",=1+1,"));
    }

    @Test
    void inspectCountsWhatIsMissingAndNamesEachUnreadLineOnce() throws IOException {
        var file = Files.writeString(folder.resolve("holes.csv"), "when,sum\n2024-01-05,1\n2024-01-06,\n2024-01-07,3,4,5\n2024-01-08,4\n");
        var told = call("inspect", file).out();
        assertTrue(told.contains("1 value missing"), told);
        assertEquals(1, told.lines().filter(l -> l.toLowerCase(java.util.Locale.ROOT).contains("line 4")).count(), told);
    }

    @Test
    void chineseSentencesFollowEachOtherWithoutASpace() throws IOException {
        refused(2, "没有问题“forcast”。是不是", call("--language", "zh", "run", "forcast", "--data", "x.csv", "--out", folder));
    }

    @Test
    void convertNeverOverwritesWhatItReads() throws IOException {
        var file = Files.writeString(folder.resolve("mine.csv"), "id;sum\n007;1,50\n");
        refused(2, "never overwritten", call("convert", file, "--out", file));
        refused(2, "never overwritten", call("convert", file, "--as-text", "--out", folder));
        assertEquals("id;sum\n007;1,50\n", Files.readString(file));
    }

    @Test
    void convertReadsManyFilesAndNeverWritesOneOverAnother() throws IOException {
        var one = Files.writeString(Files.createDirectory(folder.resolve("one")).resolve("a.csv"), "id;sum\n007;1,50\n");
        var two = Files.writeString(Files.createDirectory(folder.resolve("two")).resolve("a.csv"), "id;sum\n008;2,50\n");
        var empty = Files.createFile(folder.resolve("empty.csv"));
        var out = folder.resolve("all");
        refused(2, "same file", call("convert", one, two, "--as-text", "--out", out));
        var outcome = call("convert", one, empty, "--as-text", "--out", out);
        assertEquals(3, outcome.code());
        assertTrue(outcome.err().contains("is empty"), outcome.err());
        assertEquals("id,sum\r\n007,\"1,50\"\r\n", Files.readString(out.resolve("a.csv")));
        assertEquals(0, Files.size(out.resolve("empty.csv")));
    }

    @Test
    void convertRefusesEndingsItCannotKeep() throws IOException {
        var file = Files.writeString(folder.resolve("mine.csv"), "id;sum\n007;1,50\n");
        refused(2, "pdf", call("convert", file, "--out", folder.resolve("x.pdf")));
        refused(2, "one file", call("convert", file, file, "--out", folder.resolve("x.csv")));
        assertFalse(Files.exists(folder.resolve("x.pdf")) || Files.exists(folder.resolve("x.csv")));
    }

    @Test
    void aTableThatNoQuestionKnowsIsNamedWithTheNearest() throws IOException {
        refused(2, "Did you mean \"test\"?", call("run", "forecast", "--data", sales(), "--data", "tets=" + folder.resolve("sales.csv"),
                "--out", folder.resolve("out")));
    }

    @Test
    void convertGoesOnAfterABadFile() throws IOException {
        var good = Files.writeString(folder.resolve("good.csv"), "a,b\n1,2\n");
        var outcome = call("convert", folder.resolve("missing.csv"), good, "--out", folder.resolve("all"));
        refused(2, "missing.csv", outcome);
        assertEquals("a,b\r\n1,2\r\n", Files.readString(folder.resolve("all/good.csv")));
    }

    @Test
    void readingChoicesOverruleTheGuess() throws IOException {
        var file = Files.writeString(folder.resolve("x.csv"), "a,x;b\n1,5;2\n3,4;5\n");
        assertEquals(0, call("convert", file, "--read", "delimiter=comma", "--as-text", "--out", folder.resolve("y.csv")).code());
        assertTrue(Files.readString(folder.resolve("y.csv")).contains("5;2"));
    }

    @Test
    void aRunTellsWhatOfItsFileIsNotInTheTableAndWhereMoreIsSaidOfIt() throws IOException {
        var text = Files.readString(sales());
        var file = Files.writeString(folder.resolve("kept.csv"), text.replaceFirst("\n2019-05-01,\\d+", "\n2019-05-01,104,1,2,3") + "Total," + text.lines().skip(1).filter(l -> !l.startsWith("2019-05"))
                .mapToInt(l -> Integer.parseInt(l.substring(l.indexOf(',') + 1))).sum() + "\n");
        var outcome = call("run", "forecast", "--method", "naive", "--data", file, "--out", folder.resolve("out"));
        assertEquals(0, outcome.code(), outcome.err());
        assertEquals(List.of(file + ": 1 record could not be read; it is kept with its line and the reason.", file + ": 1 row of totals or averages was passed over, because it is no record.",
                "Lines and examples of it are shown by: workbench inspect " + file), outcome.messages().subList(0, 3));
        var warnings = json(folder.resolve("out/result.json")).get("warnings").toString();
        assertTrue(warnings.contains("1 record could not be read") && warnings.contains("1 row of totals"), warnings);
    }

    @Test
    void whatIsWrittenAsTextAndKeptApartByAnImportIsTold() throws IOException {
        var file = Files.writeString(folder.resolve("wide.csv"), "id,name,qty\n1,Ann,3\n2,Bob,4,more\n,,\n3,Cy,5\n4,Di,6\n,,\n");
        var text = call("convert", file, "--as-text", "--out", folder.resolve("t.csv"));
        assertEquals(List.of("id,name,qty", "1,Ann,3", "2,Bob,4,more", "\"\",,", "3,Cy,5", "4,Di,6"), Files.readAllLines(folder.resolve("t.csv")));
        assertEquals(List.of(file + ": 1 record has more cells than the table has columns. It is written with all its cells; an import keeps it apart among the records that could not be read.",
                file + ": 1 record has nothing but empty cells. It is written as it stood; an import passes over it."), text.messages());
        var typed = call("convert", file, "--out", folder.resolve("c.csv"));
        assertEquals(List.of("id,name,qty", "1,Ann,3", "3,Cy,5", "4,Di,6"), Files.readAllLines(folder.resolve("c.csv")));
        assertEquals(List.of(file + ": 1 record could not be read and is left out.", file + ": 2 records have only empty cells and were passed over."), typed.messages());
        var ledger = call("inspect", file, "--json").out();
        assertTrue(ledger.contains("1 record could not be read") && ledger.contains("2 records have only empty cells"), ledger);
    }

    @Test
    void anExampleThatStaysAsItWasIsShownWithoutAnArrow() throws IOException {
        var file = Files.writeString(folder.resolve("units.csv"), "编号,数量,价格\n1,8千,$3\n2,300,$4\n3,500,$5\n");
        var out = call("inspect", file).out();
        assertTrue(out.contains("    line 2, 数量: 8千\n") && out.contains("    line 2, 价格: $3 → 3"), out);
    }
}
