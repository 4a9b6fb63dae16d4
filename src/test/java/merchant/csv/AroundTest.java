package merchant.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import merchant.table.Type;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

/// Rows of totals, comments, several header rows and repeated pages: they are no records, and each is counted.
class AroundTest extends WrittenFiles {
    private static final String SALES = "day,item,amount\n2024-07-01,tea,3.5\n2024-07-02,cup,4\n2024-07-03,jug,5\n";

    private static List<Type> types(MemorySink sink) {
        return sink.fields.stream().map(f -> f.type()).toList();
    }

    @Test
    void rowsOfTotalsBelowTheRecordsAreToldAndNoRecords() throws IOException {
        var english = read("id,day,qty,amount\n1001,2024-07-01,20,600.25\n1002,2024-07-02,25,600.25\nTotal,,45,1200.50\n");
        assertEquals(2, english.column("qty").size());
        assertEquals(1, english.line("total-row").count());
        assertEquals("Total,,45,1200.50", english.line("total-row").examples().getFirst().before().strip());
        var chinese = read("订单号,日期,数量,金额\nA1001,2024-07-01,20,600.25\nA1002,2024-07-02,25,600.25\n,小计：,45,1200.5\n合 计,,45,1200.5\n\n导出人：王\n");
        assertEquals(2, chinese.column("数量").size());
        assertEquals(2, chinese.line("total-row").count());
        assertEquals(1, chinese.line("footer").count());
        var day = read("day,item,amount\n2024-07-01,tea,3.5\n2024-07-02,cup,4\nGrand Total:,,7.5\n");
        assertEquals(List.of(Type.DATE, Type.TEXT, Type.DECIMAL), types(day));
        var texts = new ArrayList<List<String>>();
        Reading.raw(file("id,day,qty\n1,2024-07-01,20\n2,2024-07-02,25\nTotal,,45\n"), Choices.NONE, texts::add, r -> { }, l -> { }, Progress.NONE);
        assertEquals(3, texts.size());
    }

    @Test
    void recordsThatStartLikeTheOthersAreNoComments() throws IOException {
        var sink = read("Name,Email,Total\n#1001,a@b.c,12.5\n#1002,x@b.c\n#1003,c@b.c,3.5,extra\n#1004,d@b.c,9\n#1005,d@b.c,9\n");
        assertEquals(List.of("#1001", "#1002", "#1004", "#1005"), sink.columns.getFirst());
        assertEquals(1, sink.rejected.size());
        assertFalse(sink.has("comment"));
        assertEquals(1, read("id,item,qty\n1,tea,2\n# a line of the till\n2,cup,3\n").line("comment").count());
    }

    @Test
    void rowsOfTotalsOfALargeFileAreFoundBeyondItsSample() throws IOException {
        var rows = IntStream.range(0, 400_000).mapToObj(i -> (1_000_000 + i) + ",2024-07-01,3.5,some words\n").collect(Collectors.joining());
        var sink = read("id,day,amount,note\n" + rows + "Total,,1400000.0,\n");
        assertEquals(400_000, sink.column("amount").size());
        assertEquals(1, sink.line("total-row").count());
    }

    @Test
    void totalsUnderWordsAreKnownByTheirSumsOrByWhatTheyLack() throws IOException {
        var sums = read("商品,数量,金额\n红茶,12,35.50\n绿茶,7,20.25\n普洱,3,60\n合计,22,115.75\n");
        assertEquals(3, sums.columns.getFirst().size());
        assertEquals(1, sums.line("total-row").count());
        assertEquals("合计,22,115.75", sums.line("total-row").examples().getFirst().before());
        assertEquals(1, read("item;units;amount\ntea;2;1.035,50\ncup;7;20,25\nTotal;9;1.055,75\n", "decimal=comma").line("total-row").count());
        var lacks = read("product,kind,units\ntea,a,12\nTotal,b,7\ncup,a,3\nTotal,,40\n");
        assertEquals(3, lacks.columns.getFirst().size());
        assertEquals(5, lacks.line("total-row").examples().getFirst().line());
        assertFalse(read("item,qty\ntea,3\ncup,4\nTotal,8\n").has("total-row"));
        assertFalse(read("item,qty\ntea,3\nTotal,3\ncup,4\n").has("total-row"), "a record follows");
    }

    @Test
    void aProductNamedTotalIsARecord() throws IOException {
        for (var text : List.of("item,qty,amount\ntea,3,12\ncup,4,5\nTotal,7,17.5\n", "day,item,amount\n2024-07-01,tea,3\n2024-07-02,Total,4\n",
                "id,qty,amount\n1,3,12\nTotal,4,5\n2,3,4\n3,4,5\n4,4,4\n", "id,item,amount\n1,tea,3\n2,cup,4\nTotal,yoghurt,5\n")) {
            assertFalse(read(text).has("total-row"), text);
            assertEquals(text.lines().count() - 1, read(text).columns.getFirst().size(), text);
        }
    }

    @Test
    void commentsWithinTheTableAreCounted() throws IOException {
        for (var sign : List.of("#", "//")) {
            var text = sign + " export\n" + sign + " made by the till, twice\nday,item,amount\n2024-07-01,tea,3\n" + sign + " half time\n2024-07-02,cup,4\n" + sign
                    + " rain, wind, snow\n2024-07-03,jug,5\n";
            var sink = read(text);
            assertEquals(List.of(Type.DATE, Type.TEXT, Type.WHOLE), types(sink), sign);
            assertEquals(4, sink.line("comment").count(), sign);
            assertFalse(sink.has("short-record"), sign);
            assertFalse(sink.has("preamble"), sign);
        }
        var two = read("day,amount\n2024-07-01,3\n# half, time\n2024-07-02,4\n2024-07-03,5\n");
        assertEquals(List.of(Type.DATE, Type.WHOLE), types(two));
        assertEquals(1, two.line("comment").count());
        var more = read("# a\n# b\n# c\n# d\nday,item,amount\n2024-07-01,tea,3\n# e\n2024-07-02,cup,4\n");
        assertEquals(5, more.line("comment").count());
        assertEquals(2, more.column("day").size());
        assertEquals(3, read("link,n\n//a.com/1,3\n//a.com/2,4\n//b.com/3,5\n").column("n").size());
        assertEquals(3, read("tag,n\n#tea,3\n#cup,4\n# jug,5\n").column("n").size());
    }

    @Test
    void threeRecordsCanNameTheColumns() throws IOException {
        var full = read("订单号,商品,金额\norder_id,item,amount\n编号,文字,元\nA1,茶,3.5\nA2,杯,4\nA3,杯,5\n");
        assertEquals(List.of("订单号 order_id 编号", "商品 item 文字", "金额 amount 元"), full.names());
        assertEquals(3, full.columns.getFirst().size());
        var spanning = read("Day,Travel,,,\n,Air,,Rail,\n,out,back,out,back\n2024-07-01,1,2,3,4\n2024-07-02,1,2,3,4\n2024-07-03,1,2,3,4\n");
        assertEquals(List.of("Day", "Travel Air out", "Travel Air back", "Travel Rail out", "Travel Rail back"), spanning.names());
    }

    @Test
    void yearsAboveUnitsNameTheColumns() throws IOException {
        var years = read("2023,,2024,\nunits,EUR,units,EUR\n3,4.5,5,6.5\n1,2.5,3,4.5\n1,2.5,3,4.5\n");
        assertEquals(List.of("2023 units", "2023 EUR", "2024 units", "2024 EUR"), years.names());
        assertEquals(List.of(Type.WHOLE, Type.DECIMAL, Type.WHOLE, Type.DECIMAL), types(years));
        assertEquals(List.of("商品", "2023年 数量", "2023年 金额", "2024年 数量", "2024年 金额"),
                read(",2023年,,2024年,\n商品,数量,金额,数量,金额\n茶,3,4.5,5,6.5\n杯,1,2.5,3,4.5\n壶,1,2.5,3,4.5\n").names());
        assertEquals(3, read("1,2\n3,4\n5,6\n").columns.getFirst().size());
    }

    @Test
    void aPeriodAboveARepeatedHeaderIsNoRecord() throws IOException {
        for (var padded : List.of("", ",,")) {
            var sink = read("Period: 2024-07-01 to 2024-07-31" + padded + "\n" + SALES + "Period: 2024-08-01 to 2024-08-31" + padded + "\nday,item,amount\n2024-08-01,tea,3\n2024-08-02,cup,4\n"
                    + "Page 3" + padded + "\n\nday,item,amount\n2024-09-02,cup,4\n");
            assertEquals(List.of("day", "item", "amount"), sink.names(), padded);
            assertEquals(List.of(Type.DATE, Type.TEXT, Type.DECIMAL), types(sink), padded);
            assertEquals(6, sink.column("day").size());
            assertEquals(1, sink.line("preamble").count());
            assertEquals(2, sink.line("page-line").count());
            assertEquals(2, sink.line("header-again").count());
        }
        assertEquals(4, read("day,item,amount\n2024-07-01,tea,3\nlater,,\n2024-07-02,cup,4\n2024-07-03,jug,4\n").column("day").size());
    }

    @Test
    void aRecordWhoseQuoteSwallowsACellIsKeptApartToBeWrittenAnew() throws IOException {
        var text = new StringBuilder("order,date,address,note,price\n");
        for (int i = 0; i < 40; i++) {
            text.append(1000 + i).append(",2024-01-1").append(i % 9).append(",\"").append(i).append(" Main St, Apt ").append(i).append(i == 20 ? ",\"note\"," : "\",\"line a\nline b\",").append(i).append(".50\n");
        }
        var sink = read(text.toString());
        assertEquals(1, sink.rejected.size());
        assertEquals(42, sink.rejected.getFirst().line());
        assertEquals("1020,2024-01-12,\"20 Main St, Apt 20,\"note\",20.50", sink.rejected.getFirst().text());
        assertEquals("A quote stands where none may, and the record has 4 cells instead of 5.", sink.rejected.getFirst().reason().toString());
        assertEquals(39, sink.column("price").size(), "no price stands in a wrong column");
        assertFalse(sink.has("short-record"), "it is told once, as what it is");
    }

    /// A stray quote opens a cell and another one, some lines on, closes it: the record has the right number of cells, so that nothing but its lines tells.
    @Test
    void recordsThatAStrayQuoteSwallowedAreReadOneByOne() throws IOException {
        var head = "id,name,note,qty\n1,Ann,ok,3\n";
        var tail = "6,Fay,y,8\n7,Gus,z,9\n";
        var sink = read(head + "2,Bob,\"big order,4\n3,Cy,fine,5\n4,Di,'so so',6\n5,Ed,27\",7\n" + tail);
        assertEquals(List.of("1", "2", "3", "4", "5", "6", "7"), sink.column("id"));
        assertEquals(List.of(3L, 4L, 5L, 6L, 7L, 8L, 9L), sink.column("qty"));
        assertEquals("27\"", sink.column("note").get(4));
        assertEquals(1, sink.line("swallowed").count());
        assertEquals(3, sink.line("swallowed").examples().getFirst().line());
        assertEquals(List.of(), sink.rejected);
        var crlf = read((head + "2,Bob,\"big order,4\n3,Cy,fine,5\n5,Ed,27\",7\n" + tail).replace("\n", "\r\n"));
        assertEquals(List.of(3L, 4L, 5L, 7L, 8L, 9L), crlf.column("qty"));
    }

    @Test
    void narrowTablesAndTablesOfWordsAreReadRecordByRecordToo() throws IOException {
        var two = read("item,stock\ntea,3\n\"cup,4\njug,5\npot 27\",6\nbag,7\nbox,8\n");
        assertEquals(List.of(3L, 4L, 5L, 6L, 7L, 8L), two.column("stock"));
        assertEquals(1, two.line("swallowed").count());
        var words = read("item,place\ntea,north\ncup,\"south\njug,west\npot,east\nbag,27\"\nbox,north\nmug,south\n");
        assertEquals(List.of("tea", "cup", "jug", "pot", "bag", "box", "mug"), words.column("item"));
        assertEquals(List.of(), words.rejected);
        var wide = read("商品;门店;供应商\n红茶;北京;甲\n绿茶;\"上海;乙\n茶杯;广州;丙\n茶壶;27\";丁\n茶盘;北京;甲\n茶罐;上海;乙\n");
        assertEquals(List.of("红茶", "绿茶", "茶杯", "茶壶", "茶盘", "茶罐"), wide.column("商品"));
    }

    @Test
    void textsOfSeveralLinesInNarrowTablesStayTexts() throws IOException {
        for (var note : List.of("12 Main St\nBath, UK\nFloor 2, left", "red, blue\ngreen, white\nblack, grey", "a,b\nplain\nc,d", "Dear Ann,\nthe tea is good,\nyours,\nBob", "one,two\nthree,four")) {
            var sink = read("item,note\ntea,ok\ncup,\"" + note + "\"\njug,fine\npot,good\n");
            assertEquals(List.of("tea", "cup", "jug", "pot"), sink.column("item"), note);
            assertEquals(note, sink.column("note").get(1));
            assertFalse(sink.has("swallowed"));
        }
    }

    @Test
    void textsOfSeveralLinesThatAreNoRecordsStayTexts() throws IOException {
        var head = "id,name,note,qty\n1,Ann,ok,3\n";
        for (var note : List.of("big, red\nand, blue", "a list:\n3,Cy,fine,5\nand so on", "x,1\n3,Cy,fine,many\ny,2", "x\n\ny")) {
            var sink = read(head + "2,Bob,\"" + note + "\",4\n3,Cy,fine,5\n4,Di,good,6\n");
            assertEquals(List.of(3L, 4L, 5L, 6L), sink.column("qty"), note);
            assertEquals(note, sink.column("note").get(1));
            assertFalse(sink.has("swallowed"));
        }
    }

    @Test
    void wordsBesideYesAndNoAreShownWithTheirLines() throws IOException {
        var told = read("order,paid\n1,是\n2,否\n3,未知\n4,是\n5,否\n6,未知\n").line("type-prevented");
        assertEquals(2, told.count());
        assertEquals(List.of(4L, 7L), told.examples().stream().map(merchant.table.Ledger.Example::line).toList());
        assertEquals("未知", told.examples().getFirst().before());
    }
}
