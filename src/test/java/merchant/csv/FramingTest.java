package merchant.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import merchant.problem.Problem;
import merchant.table.Type;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What stands around a table, and how its records are divided, found without being told.
class FramingTest {
    @TempDir
    Path folder;

    private final List<Object> rejected = new ArrayList<>();

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("shop.csv"), text);
    }

    private List<List<String>> cells(String text, String... choices) throws IOException {
        var records = new ArrayList<List<String>>();
        rejected.clear();
        Reading.raw(Reading.inspect(file(text), Choices.parse(List.of(choices)), Progress.NONE), records::add, rejected::add, Progress.NONE);
        return records;
    }

    private Inspection inspect(String text, String... choices) throws IOException {
        return Reading.inspect(file(text), Choices.parse(List.of(choices)), Progress.NONE);
    }

    private static boolean told(Inspection inspection, String kind, long count) {
        return inspection.ledger().lines().stream().anyMatch(l -> l.kind().equals(kind) && l.count() == count);
    }

    private MemorySink read(String text, String... choices) throws IOException {
        var sink = new MemorySink();
        Reading.read(file(text), Choices.parse(List.of(choices)), sink, Progress.NONE);
        return sink;
    }

    @Test
    void linesAboveTheTableArePassedOverAndTold() throws IOException {
        var text = "Sales of July\nmade by the till,,\n,,\nday,item,amount\n2024-07-01,tea,3.50\n2024-07-02,cup,4.00\n";
        assertEquals(List.of("day", "item", "amount"), cells(text).getFirst());
        assertEquals(3, cells(text).size());
        var inspection = inspect(text);
        assertEquals("3", inspection.frame().skip().value());
        assertTrue(told(inspection, "preamble", 3), "the blank line too");
        assertEquals(List.of(3.5, 4.0), read(text).column("amount"));
    }

    @Test
    void aNumberWithAnyMinusIsAValueAndNoName() throws IOException {
        var text = "alpha;Beta;gamma\ntea;\u2010196061.63;x\ncup;0.81;y\npot;\u2013144.96;z\nmug;12.50;x\n";
        assertEquals(List.of("alpha", "Beta", "gamma"), cells(text).getFirst());
        assertEquals("yes", inspect(text).header().value());
        assertEquals("yes", inspect("a,b\n1,\"2\n3,4\n").header().value(), "a quote that is never closed hides no delimiter");
        assertEquals("comma", inspect("a,b\n1,\"2\n3,4\n").delimiter().value());
    }

    @Test
    void theLinesAboveCanBeChosen() throws IOException {
        assertEquals(List.of("a", "b"), cells("x,y\na,b\n1,2\n", "skip=1").getFirst());
        assertEquals(List.of("x", "y"), cells("x,y\na,b\n1,2\n", "skip=0").getFirst());
    }

    @Test
    void aSparseFirstRecordIsNotTakenForATitle() throws IOException {
        assertEquals(4, cells("day,item,note\n2024-07-01,,\n2024-07-02,cup,x\n2024-07-03,tea,y\n").size());
        assertEquals(3, cells("1,,\n2,cup,x\n3,tea,y\n").size());
    }

    @Test
    void basketsOfAnyLengthHaveNoTitle() throws IOException {
        assertEquals(4, cells("tea\nmilk,tea,cups\nbread,milk,butter,jam\nmilk\n").size());
    }

    @Test
    void spanningNamesAreJoinedWithThoseBelow() throws IOException {
        var text = "Day,Travel,,Total\n,Air,Rail,\n2024-07-01,1.5,2.5,4.0\n2024-07-02,1.0,2.0,3.0\n";
        assertEquals(List.of("Day", "Travel Air", "Travel Rail", "Total"), cells(text).getFirst());
        assertEquals(List.of("Day", "Travel Air", "Travel Rail", "Total"), read(text).fields.stream().map(f -> f.name()).toList());
        assertTrue(told(inspect(text), "header-rows", 0));
        assertEquals(List.of("north x", "north y", "south x", "south y"), cells("north,,south,\nx,y,x,y\n1,2,3,4\n5,6,7,8\n").getFirst());
    }

    @Test
    void aHeaderInTwoLanguagesIsJoined() throws IOException {
        var text = "订单号,商品,金额\norder_id,item,amount\nA1,茶,3.5\nA2,杯,4\n";
        assertEquals(List.of("订单号 order_id", "商品 item", "金额 amount"), read(text).fields.stream().map(f -> f.name()).toList());
    }

    @Test
    void aHeaderOfTextOverTextIsOneRecord() throws IOException {
        assertEquals(3, cells("name,city\nAnn,Rome\nBob,Oslo\n").size());
        assertEquals(3, cells("name,city,note\nAnn,Rome,x\nBob,Oslo,y\n").size());
    }

    @Test
    void howManyRecordsNameTheColumnsCanBeChosen() throws IOException {
        assertEquals(List.of("a 1", "b 2"), cells("a,b\n1,2\n3,4\n", "header=2").getFirst());
        assertEquals(3, cells("a,b\n1,2\n3,4\n", "header=no").size());
        assertThrows(Problem.class, () -> Choices.parse(List.of("header=many")));
    }

    @Test
    void theHeaderOnceMoreIsNoRecord() throws IOException {
        var text = "day,item\n2024-07-01,tea\nday,item\n2024-07-02,cup\n";
        assertEquals(3, cells(text).size());
        assertTrue(told(inspect(text), "header-again", 1));
    }

    @Test
    void anotherTableIsToldAndCanBeChosen() throws IOException {
        var text = "day,item,amount\n2024-07-01,tea,3\n2024-07-02,cup,4\nday,item\n2024-07-03,jug\n";
        assertEquals(3, cells(text).size());
        assertTrue(told(inspect(text), "other-table", 2));
        assertEquals(List.of(List.of("day", "item"), List.of("2024-07-03", "jug")), cells(text, "table=2"));
        assertThrows(Problem.class, () -> cells(text, "table=3"));
        var apart = "day,item,amount\n2024-07-01,tea,3\n2024-07-02,cup,4\n2024-07-03,cup,4\n\nname,city\nAnn,Rome\nBob,Oslo\n";
        assertEquals(4, cells(apart).size());
        assertEquals(List.of("name", "city"), cells(apart, "table=2").getFirst());
    }

    @Test
    void remarksBelowTheTableArePassedOverAndTold() throws IOException {
        var text = "day,item,amount\n2024-07-01,tea,3\n2024-07-02,cup,4\n\nExported by the till\nPage 1\n";
        assertEquals(3, cells(text).size());
        assertTrue(told(inspect(text), "footer", 2));
        assertEquals(2, read(text).column("day").size());
        assertEquals(merchant.table.Type.DATE, read(text).fields.getFirst().type());
    }

    @Test
    void commentsArePassedOver() throws IOException {
        var text = "# export\nday,item,amount\n2024-07-01,tea,3\n# half, time\n2024-07-02,cup,4\n2024-07-03,#3,4\n#9,b,5\n";
        assertEquals(5, cells(text).size());
        assertEquals("#", inspect(text).frame().comment().value());
        assertEquals(6, cells(text, "comment=none").size());
    }

    @Test
    void aFirstLineSepNamesTheDelimiter() throws IOException {
        var inspection = inspect("sep=;\nitem;amount\ntea, green;3\ncup, red;4\n");
        assertEquals("semicolon", inspection.delimiter().value());
        assertEquals(List.of(List.of("item", "amount"), List.of("tea, green", "3"), List.of("cup, red", "4")), cells("sep=;\nitem;amount\ntea, green;3\ncup, red;4\n"));
    }

    /// A list in one cell, as shops write the kinds of a product, is divided by a sign that the header has not.
    @Test
    void aSignWithinACellThatTheHeaderLacksDividesNoColumns() throws IOException {
        var kinds = inspect("sku,qty\n颜色:红;尺码:L,1\n颜色:蓝;尺码:M,2\n颜色:红;尺码:S,3\n颜色:绿;尺码:L,1\n颜色:红;尺码:M,5\n");
        assertEquals("comma", kinds.delimiter().value());
        assertEquals("semicolon", inspect("item;amount\ntea;3,5\ncup;4,2\njug;5,1\npot;2,8\n").delimiter().value());
        assertEquals("tab", inspect("kinds\tsold\nred|blue\t3\nred|green\t4\nblue|green\t5\n").delimiter().value());
    }

    @Test
    void spacesBehindDelimitersBelongToThem() throws IOException {
        assertEquals(List.of("2024-07-01", "tea, green", "3"), cells("day, item, amount\n2024-07-01, \"tea, green\", 3\n2024-07-02, \"cup\", 4\n").get(1));
        assertTrue(told(inspect("day, item\n2024-07-01, 3\n2024-07-02, 4\n"), "spaces", 0));
        assertEquals(List.of("2024-07-01", " 3"), cells("day, item\n2024-07-01, 3\n2024-07-02, 4\n", "spaces=kept").get(1));
    }

    @Test
    void spacesDivideWhereQuotesOrNumbersShowIt() throws IOException {
        assertEquals(List.of("A1", "red tea", "3"), cells("id item n\nA1 \"red tea\" 3\nA2 \"blue cup\" 4\n").get(1));
        assertEquals(List.of("12", "3"), cells("  1     2\n 12     3\n123     4\n").get(1));
        assertEquals(1, cells("a lovely red cup\nsome tea\nquite a nice jug here\n").getFirst().size());
    }

    @Test
    void rareDelimitersAreFound() throws IOException {
        assertEquals(List.of("1", "tea"), cells("id^item\n1^tea\n2^cup\n3^jug\n").get(1));
        assertEquals(List.of("1", "茶"), cells("编号，商品\n1，茶\n2，杯\n3，壶\n").get(1));
    }

    @Test
    void aQuoteTooManyCostsNothing() throws IOException {
        var head = "day,item,note,amount\n2024-07-01,tea,\"good, hot\",3\n2024-07-02,cup,\"red\",4\n";
        assertEquals(List.of("2024-07-03", "\"jug", "blue, big", "5"), cells(head + "2024-07-03,\"jug,\"blue, big\",5\n").get(3));
        assertEquals(List.of("2024-07-03", "jug", "24\" wide, big", "5"), cells(head + "2024-07-03,jug,\"24\" wide, big\",5\n").get(3));
        assertEquals(List.of("2024-07-03", "jug", "blue", "\""), cells(head + "2024-07-03,jug,\"blue\",\"\n").get(3));
        assertEquals(List.of(), rejected);
        assertTrue(told(inspect(head + "2024-07-03,\"jug,\"blue, big\",5\n"), "mended", 1));
    }

    @Test
    void aCommaThatBelongsToATextIsPutBack() throws IOException {
        var text = "day,name,city,amount\n2024-07-01,Ann,Rome,3\n2024-07-02,Smith, John,Oslo,4\n2024-07-03,Eve,Bern,5\n";
        assertEquals(List.of("2024-07-02", "Smith, John", "Oslo", "4"), cells(text).get(2));
        assertTrue(told(inspect(text), "mended", 1));
    }

    @Test
    void aRecordThatCanBeMendedInTwoWaysIsKeptAside() throws IOException {
        var text = "day,name,city,amount\n2024-07-01,Ann,Rome,3\n2024-07-02,Smith,John,Oslo,4\n2024-07-03,Eve,Bern,5\n";
        assertTrue(told(inspect(text), "rejected", 1));
        assertEquals(List.of("2024-07-02", "Smith", "John", "Oslo", "4"), cells(text).get(2), "its text is not lost");
    }

    @Test
    void aFieldTooManyIsNotGluedIntoAColumnOfValues() throws IOException {
        var text = "day,name,price\n2024-01-01,n1,1.5\n2024-01-02,n2,2.5\n2024-01-03,n3,3.5\n2024-01-04,n4,4.5\n2024-01-05,n5,5.5\n";
        var glued = text + "2024-01-12,Cup,3,50\n";
        assertTrue(told(inspect(glued), "rejected", 1));
        assertFalse(told(inspect(glued), "mended", 1));
        assertEquals(Type.DATE, inspect(glued).columns().getFirst().type());
        assertEquals(List.of("2024-01-12", "Cup", "3", "50"), cells(glued).get(6), "its text is not lost");
        var open = text + "2024-01-12,Cup,,x\n";
        assertFalse(told(inspect(open), "mended", 1));
        assertEquals(Type.DECIMAL, inspect(open).columns().getLast().type());
    }

    @Test
    void aPeriodAboveTheHeaderIsNoRecord() throws IOException {
        var comma = "id,name,qty\n1,n1,1\n2,n2,2\n3,n3,3\n4,n4,4\n";
        for (var above : List.of("Shop report\nFrom 2024\n\n", "Shop report\nFrom 2024\n", "From 2024\nTo 2025\n", "时间：2024-01-01至2024-01-31\n\n", "Period,2024\n")) {
            assertEquals(List.of("id", "name", "qty"), read(above + comma).fields.stream().map(f -> f.name()).toList(), above);
            assertEquals(List.of("1", "n1", "1"), cells(above + comma).get(1), above);
            assertEquals(List.of(), rejected, above);
        }
        assertEquals(List.of("id", "name", "qty"), read("Shop report;\nPeriod;2024\n\n" + comma.replace(',', ';')).fields.stream().map(f -> f.name()).toList());
    }

    @Test
    void aShortRecordAboveWordsIsStillARecord() throws IOException {
        var text = "1,2.5\n2,3.5,a\n3,4.5,b\n4,5.5,c\n5,6.5,d\n";
        assertEquals(List.of("2", "3.5", "a"), cells(text).get(1));
        assertEquals(5, cells(text).size());
    }

    @Test
    void aRecordDividedByAnotherSignIsRead() throws IOException {
        var text = "day,item,amount\n2024-07-01,tea,3\n2024-07-02;cup;4\n2024-07-03,jug,5\n2024-07-04,pot,6\n";
        assertEquals(List.of("2024-07-02", "cup", "4"), cells(text).get(2));
        assertEquals(List.of("total of 3", "", ""), cells(text + "total of 3\n2024-07-05,mug,7\n").get(5), "words are no values");
    }

    @Test
    void aHeaderShorterThanTheRecordsIsTold() throws IOException {
        var rows = "a,b\n1,2,3\n4,5,6\n7,8,9\n";
        assertTrue(told(inspect(rows), "unnamed-column", 0));
        assertEquals(List.of("Column 1", "a", "b"), read(rows).fields.stream().map(f -> f.name()).toList());
        var trailing = "a,b\n1,2,\n1,5,\n7,8,\n";
        assertEquals(List.of("a", "b", "Column 3"), read(trailing).fields.stream().map(f -> f.name()).toList());
        assertTrue(told(inspect(trailing), "short-header", 0));
    }

    @Test
    void aRecordOfNothingButDelimitersIsToldAndStaysAsTextBetweenOthers() throws IOException {
        assertEquals(4, cells("a,b\n1,2\n,\n3,4\n,\n").size());
        assertTrue(told(inspect("a,b\n1,2\n,\n3,4\n,\n"), "empty-record", 2));
    }

    @Test
    void singleQuotesThatHoldADelimiterInEveryRecordDoNotShiftTheColumns() throws IOException {
        for (var quoted : List.of("'%d','cup, size S','1'\n", "%d,'cup, size S',1\n")) {
            var rows = new StringBuilder("id,item,n\n");
            for (int i = 0; i < 40; i++) {
                rows.append(quoted.formatted(i));
            }
            assertEquals(List.of("7", "cup, size S", "1"), cells(rows.toString()).get(8));
        }
        assertEquals(List.of("1", "'t Hof", "it's"), cells("id,place,note\n1,'t Hof,it's\n2,'n Beet,x'\n").get(1));
    }

    @Test
    void singleQuotesAreFoundBesideApostrophes() throws IOException {
        assertEquals(List.of("1", "Ann's tea, green", "x"), cells("id,item,note\n1,'Ann's tea, green','x'\n2,'cup','y'\n").get(1));
        assertFalse(inspect("id,item\n1,it's\n2,that's\n").quote().value().equals("single"));
    }
}
