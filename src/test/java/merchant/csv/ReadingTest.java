package merchant.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import merchant.table.Ledger;
import merchant.table.Role;
import merchant.table.Type;
import merchant.text.Sentence;
import merchant.work.Cancelled;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingTest {
    @TempDir
    Path folder;

    private Path file(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("shop.csv"), text.getBytes(charset));
    }

    private MemorySink read(String text, String... choices) throws IOException {
        var sink = new MemorySink();
        Reading.read(file(text, StandardCharsets.UTF_8), Choices.parse(List.of(choices)), sink, Progress.NONE);
        assertTrue(sink.finished);
        return sink;
    }

    private static Type type(MemorySink sink, String column) {
        return sink.fields.stream().filter(f -> f.name().equals(column)).findFirst().orElseThrow().type();
    }

    @Test
    void aNameWhoseRoleTheTypeForbidsSaysSo() throws IOException {
        var text = new StringBuilder("商品,数量,备用\n");
        for (int i = 0; i < 40; i++) {
            text.append(i % 2 == 0 ? "茶杯," : "红茶,").append(i == 7 ? "两个" : Integer.toString(i % 5 + 1)).append(",x").append(i).append('\n');
        }
        var guesses = Reading.inspect(file(text.toString(), StandardCharsets.UTF_8), Choices.NONE, Progress.NONE).columns();
        assertEquals(Type.TEXT, guesses.get(1).type());
        assertEquals("Its name says \"quantity\", but its values are read as text, which cannot have this role.", guesses.get(1).roleReason().toString());
        assertEquals("Neither its name nor its values say what it means.", guesses.get(2).roleReason().toString());
    }

    @Test
    void aTaobaoExportInGb18030IsReadRight() throws IOException {
        var text = "订单编号,买家会员名,总金额,订单状态,订单创建时间,宝贝标题,宝贝总数量\r\n"
                + "=\"1790123456789012345\",小明,￥1,203.50,交易成功,2024/1/5 13:05,红茶杯,2\r\n".replace("￥1,203.50", "\"￥1,203.50\"")
                + "=\"1790123456789012346\",老王,12元,交易关闭,2024/12/30 08:00,绿茶杯,1\r\n";
        var path = file(text, Charset.forName("GB18030"));
        var inspection = Reading.inspect(path, Choices.NONE, Progress.NONE);
        assertEquals("Taobao order export, GB18030, 2 records, 2024-01-05 to 2024-12-30", inspection.summary().toString());
        var sink = new MemorySink();
        Reading.read(inspection, sink, Progress.NONE);
        assertEquals(List.of("1790123456789012345", "1790123456789012346"), sink.column("订单编号"));
        assertEquals(List.of(1203.5, 12.0), sink.column("总金额"));
        assertEquals(LocalDateTime.of(2024, 1, 5, 13, 5), sink.column("订单创建时间").getFirst());
        assertEquals(List.of(2L, 1L), sink.column("宝贝总数量"));
        assertEquals(2, sink.line("code-cleaned").count());
        assertEquals(new Ledger.Example(2, "订单编号", "=\"1790123456789012345\"", "1790123456789012345"), sink.line("code-cleaned").examples().getFirst());
        assertEquals(2, sink.line("currency").count());
        assertEquals(1, sink.line("grouped").count());
        assertEquals("GB18030", sink.origin.reading().get("encoding"));
    }

    @Test
    void anOrderOfDatesThatDoesNotFitIsToldAndOnlyOrdersThatFitAreAdvised() throws IOException {
        for (var choice : List.of("format.d=mdy", "dates=mdy")) {
            var sink = read("d,n\n01/02/2024,1\n13/04/2024,2\n", choice);
            assertEquals(List.of(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 4, 13)), sink.column("d"));
            var line = sink.line("order-unfitting");
            assertEquals(1, line.count());
            assertEquals(new Ledger.Example(3, "d", "13/04/2024", "13/04/2024"), line.examples().getFirst());
            assertTrue(line.what().toString().contains("month first") && line.what().toString().contains("day first was taken"), line.what().toString());
        }
        assertFalse(read("d,n\n2024-01-05,1\n", "dates=mdy").has("order-unfitting"));
        for (var dates : List.of("05.07.26\n13.08.25", "31/12/24\n30/11/24")) {
            var said = read("d\n" + dates + "\n").line("date-either").what().toString();
            assertTrue(said.contains("format.d=ymd"), said);
            assertTrue(read("d\n" + dates + "\n", "format.d=ymd").ledger.lines().stream().noneMatch(l -> l.kind().equals("order-unfitting")), dates);
        }
    }

    @Test
    void aDecimalMarkThatDoesNotFitIsTold() throws IOException {
        var sink = read("v,n\n1.5,1\n12.25,2\n", "format.v=comma");
        assertEquals(Type.TEXT, type(sink, "v"));
        assertEquals("1.5", sink.line("mark-unfitting").examples().getFirst().before());
    }

    @Test
    void recordsOfEmptyCellsAreToldWithTheirLinesAndKeptAsText() throws IOException {
        var text = "id,name,qty\n1,tea,2\n,,\n2,cup,3\n\n,,\n,,\n";
        var sink = read(text);
        assertEquals(2, sink.column("id").size());
        assertEquals(3, sink.line("empty-record").count());
        assertEquals(List.of(3L, 6L, 7L), sink.line("empty-record").examples().stream().map(Ledger.Example::line).toList());
        assertEquals(1, sink.line("blank-line").count());
        var records = new java.util.ArrayList<List<String>>();
        Reading.raw(file(text, StandardCharsets.UTF_8), Choices.NONE, records::add, r -> { }, l -> { }, Progress.NONE);
        assertEquals(List.of(List.of("id", "name", "qty"), List.of("1", "tea", "2"), List.of("", "", ""), List.of("2", "cup", "3")), records);
    }

    @Test
    void codesThatASpreadsheetRuinedAreShownAsTheyStand() throws IOException {
        var line = read("order id,qty\n2.35E+17,1\n2.36E+17,2\n123,3\n").line("code-damaged");
        assertEquals(2, line.count());
        assertEquals(2, line.examples().getFirst().line());
        assertTrue(line.what().toString().contains("such as 2.35E+17"), line.what().toString());
    }

    @Test
    void encodingsAreFound() throws IOException {
        var text = "商品,数量\n红茶杯,2\n绿茶杯,3\n";
        for (var name : List.of("UTF-8", "GB18030", "UTF-16LE", "UTF-16BE")) {
            var inspection = Reading.inspect(file(text, Charset.forName(name)), Choices.NONE, Progress.NONE);
            if (name.startsWith("UTF-16")) {
                var marked = Reading.inspect(file("\uFEFF" + text, Charset.forName(name)), Choices.NONE, Progress.NONE);
                assertEquals(name, marked.encoding().value());
                assertEquals("商品", marked.columns().getFirst().name());
            } else {
                assertEquals(name, inspection.encoding().value());
                assertEquals("红茶杯", inspection.preview().getFirst().stored().getFirst());
            }
        }
        var western = Reading.inspect(file("name;price\nCafé;1,50\nThé;2,00\nGâteau;3,10\n", Charset.forName("windows-1252")), Choices.NONE, Progress.NONE);
        assertEquals("Café", western.preview().getFirst().stored().getFirst());
        assertEquals(1.5, western.preview().getFirst().stored().get(1));
        var wide = Reading.inspect(file("sku,qty\nA1,2\nB2,3\n", StandardCharsets.UTF_16LE), Choices.NONE, Progress.NONE);
        assertEquals("UTF-16LE", wide.encoding().value());
    }

    @Test
    void aSmallDecimalCommaIsNeverAThousand() throws IOException {
        var sink = read("item;weight\na;0,435\nb;1,250\n");
        assertEquals(List.of(0.435, 1.25), sink.column("weight"));
        assertEquals(2, sink.line("decimal-comma").count());
        assertEquals("0,435", sink.line("decimal-comma").examples().getFirst().before());
    }

    @Test
    void aMarkThatCanBeReadTwoWaysIsToldAndCanBeOverruled() throws IOException {
        var text = "item,stock\na,\"1,234\"\nb,\"5,678\"\n";
        var sink = read(text);
        assertEquals(List.of(1234L, 5678L), sink.column("stock"));
        assertTrue(sink.has("number-either"));
        assertEquals(2, sink.line("grouped").count());
        var overruled = read(text, "format.stock=comma");
        assertEquals(List.of(1.234, 5.678), overruled.column("stock"));
        assertFalse(overruled.has("number-either"));
    }

    @Test
    void anAmbiguousDateOrderIsToldAndCanBeOverruled() throws IOException {
        var text = "date,sales\n01/02/2024,3\n03/04/2024,4\n";
        var sink = read(text);
        assertEquals(LocalDate.of(2024, 1, 2), sink.column("date").getFirst());
        assertTrue(sink.has("date-either"));
        assertEquals(2, sink.line("date-form").count());
        assertEquals(LocalDate.of(2024, 2, 1), read(text, "dates=dmy").column("date").getFirst());
        assertFalse(read(text, "dates=dmy").has("date-either"));
        assertEquals(LocalDate.of(2024, 2, 1), read(text + "13/04/2024,5\n").column("date").getFirst());
    }

    @Test
    void oneOddValueLateInALargeFileKeepsTheColumnText() throws IOException {
        var text = new StringBuilder("id,units\n");
        for (int i = 0; i < 1_200_000; i++) {
            text.append("A").append(i).append(',').append(i == 777_777 ? "n.n." : "12").append('\n');
        }
        var inspection = Reading.inspect(file(text.toString(), StandardCharsets.UTF_8), Choices.NONE, Progress.NONE);
        assertFalse(inspection.complete());
        assertEquals(1_200_000, inspection.records(), 120_000);
        assertEquals(Type.WHOLE, inspection.column("units").type());
        var sink = new MemorySink();
        Reading.read(inspection, sink, Progress.NONE);
        assertEquals(Type.TEXT, type(sink, "units"));
        assertEquals("n.n.", sink.column("units").get(777_777));
        assertEquals(1_200_000, sink.column("units").size());
        assertEquals(new Ledger.Example(777_779, "units", "n.n.", "n.n."), sink.line("type-prevented").examples().getFirst());
    }

    @Test
    void chineseThatBeginsBehindTheSampleIsStillFound() throws IOException {
        var text = "id,note\n" + "123456789,plain\n".repeat(700_000) + "1,红茶杯绿茶杯订单数量\n" + "123456789,plain\n".repeat(100_000);
        var sink = new MemorySink();
        Reading.read(file(text, Charset.forName("GB18030")), Choices.NONE, sink, Progress.NONE);
        assertEquals("红茶杯绿茶杯订单数量", sink.column("note").get(700_000));
        assertEquals("GB18030", sink.origin.reading().get("encoding"));
    }

    @Test
    void codesStayText() throws IOException {
        var sink = read("code,account,order id,n\n007,123456789012345678,5.0,7\n120,223456789012345678,6.0,8\n");
        assertEquals(List.of("007", "120"), sink.column("code"));
        assertEquals(List.of("123456789012345678", "223456789012345678"), sink.column("account"));
        assertEquals(List.of("5", "6"), sink.column("order id"));
        assertEquals(Type.WHOLE, type(sink, "n"));
    }

    @Test
    void protectedCodesAreCleanedAndCounted() throws IOException {
        var sink = read("子订单编号,phone\n\"\t9001\",'123\n\"\t9002\",'+31612345678\n");
        assertEquals(List.of("9001", "9002"), sink.column("子订单编号"));
        assertEquals(List.of("123", "+31612345678"), sink.column("phone"));
        assertEquals(4, sink.ledger.lines().stream().filter(l -> l.kind().equals("code-cleaned")).mapToLong(Ledger.Line::count).sum());
    }

    @Test
    void missingWordsAndYesNoAreCounted() throws IOException {
        var sink = read("a,b,c\n1,是,2024-01-05\n-,否,N/A\n\\N,是,无\n3,,NULL\n");
        assertEquals(Arrays.asList(1L, null, null, 3L), sink.column("a"));
        assertEquals(Arrays.asList(true, false, true, null), sink.column("b"));
        assertEquals(Arrays.asList(LocalDate.of(2024, 1, 5), null, null, null), sink.column("c"));
        assertEquals(5, sink.ledger.lines().stream().filter(l -> l.kind().equals("missing-word")).mapToLong(Ledger.Line::count).sum());
        assertEquals(3, sink.line("yes-no").count());
    }

    @Test
    void raggedRecordsAreFilledOrKeptAside() throws IOException {
        var sink = read("a,b,c\n1,2\n1,2,3,4\n1,2,3,,\n\n\"x\ny\",2,3\n1,\"open\n4,5,6\n");
        assertEquals(Arrays.asList("1", "1", "x\ny", "4"), sink.column("a"));
        assertEquals(1, sink.line("short-record").count());
        assertEquals(1, sink.line("blank-line").count());
        assertEquals(2, sink.line("rejected").count());
        assertEquals(List.of(3L, 8L), sink.rejected.stream().map(r -> r.line()).toList());
        assertEquals("1,2,3,4", sink.rejected.getFirst().text());
        assertEquals("1,\"open", sink.rejected.get(1).text());
    }

    @Test
    void aValueThatDoesNotFitAChosenTypeIsKeptAside() throws IOException {
        var sink = read("a,b\n1,x\ntwo,y\n3,z\n", "type.a=whole", "role.b=product", "name.b=item");
        assertEquals(List.of(1L, 3L), sink.column("a"));
        assertEquals(List.of("x", "z"), sink.column("item"));
        assertEquals("two,y", sink.rejected.getFirst().text());
        var counted = read("p,n\n\"1,000\",1\n\"2,000\",two\n\"3,000\",3\n-,two\n", "type.n=whole");
        assertEquals(2, counted.line("grouped").count());
        assertEquals(List.of(2L, 4L), counted.line("grouped").examples().stream().map(Ledger.Example::line).toList());
        assertFalse(counted.has("missing-word"));
        assertEquals(Role.PRODUCT, sink.fields.get(1).roleOrNull());
    }

    @Test
    void bytesThatCannotBeDecodedAreMarkedAtTheirPlace() throws IOException {
        var bytes = "name,n\n红茶杯,1\ncaf#,2\n绿茶,3\n".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '#' ? (byte) 0xE9 : bytes[i];
        }
        Files.write(folder.resolve("bad.csv"), bytes);
        var sink = new MemorySink();
        Reading.read(folder.resolve("bad.csv"), Choices.NONE.with("encoding", "UTF-8"), sink, Progress.NONE);
        assertEquals("caf\uFFFD", sink.column("name").get(1));
        assertEquals(1, sink.line("undecodable").count());
        assertEquals(3, sink.line("undecodable").examples().getFirst().line());
    }

    @Test
    void gzipIsReadAsIfItWereNotPacked() throws IOException {
        var path = folder.resolve("shop.csv.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(path))) {
            out.write("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
        }
        var sink = new MemorySink();
        Reading.read(path, Choices.NONE, sink, Progress.NONE);
        assertEquals(List.of(2L), sink.column("b"));
    }

    @Test
    void aHeaderAloneIsATableWithoutRows() throws IOException {
        var sink = read("order id,date,sales\n");
        assertEquals(List.of("order id", "date", "sales"), sink.fields.stream().map(f -> f.name()).toList());
        assertEquals(0, sink.columns.getFirst().size());
    }

    @Test
    void emptyAndRepeatedColumnNamesAreToldApart() throws IOException {
        assertEquals(List.of("tax", "tax (2)", "Column 3"), read("tax,tax,\n1,2,3\n").fields.stream().map(f -> f.name()).toList());
    }

    @Test
    void cancellingAbandonsTheSink() throws IOException {
        var path = file("a,b\n" + "1,2\n".repeat(100_000), StandardCharsets.UTF_8);
        var inspection = Reading.inspect(path, Choices.NONE, Progress.NONE);
        var sink = new MemorySink();
        assertThrows(Cancelled.class, () -> Reading.read(inspection, sink, new CancelledAt(0.6)));
        assertTrue(sink.abandoned);
        assertFalse(sink.finished);
    }

    @Test
    void progressRisesToOne() throws IOException {
        var path = file("a,b\n" + "1,2\n".repeat(200_000), StandardCharsets.UTF_8);
        var seen = new java.util.ArrayList<Double>();
        var progress = new CancelledAt(2) {
            @Override
            public void report(double fraction) {
                seen.add(fraction);
            }
        };
        Reading.read(path, Choices.NONE, new MemorySink(), progress);
        assertEquals(seen.stream().sorted().toList(), seen);
        assertEquals(1, seen.getLast());
        assertTrue(seen.size() > 20);
    }

    private static class CancelledAt implements Progress {
        private final double end;
        private volatile double reached;

        CancelledAt(double end) {
            this.end = end;
        }

        @Override
        public void report(double fraction) {
            reached = fraction;
        }

        @Override
        public void say(Sentence doing) {}

        @Override
        public boolean cancelled() {
            return reached > end;
        }
    }
}
