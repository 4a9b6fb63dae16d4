package merchant.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import merchant.table.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rows of totals in many languages, between groups and without a word are left out and told with their lines, and no record is taken for one.
class TotalsTest {
    @TempDir
    Path folder;

    private MemorySink read(String text, String... choices) throws IOException {
        return MemorySink.of(Files.writeString(folder.resolve("shop.csv"), text), choices);
    }

    private void leavesOut(String text, Long... lines) throws IOException {
        var sink = read(text);
        assertEquals(List.of(lines), sink.line("total-row").examples().stream().map(Ledger.Example::line).toList(), text);
        assertEquals(text.lines().filter(l -> !l.isBlank()).count() - 1 - lines.length, sink.columns.getFirst().size(), text);
        assertFalse(sink.has("total-kept"), text);
    }

    private void keeps(String text) throws IOException {
        var sink = read(text);
        assertFalse(sink.has("total-row"), text);
        assertFalse(sink.has("total-kept"), text);
        assertEquals(text.lines().count() - 1, sink.columns.getFirst().size(), text);
    }

    @Test
    void wordsOfManyLanguagesSayTotals() throws IOException {
        for (var word : List.of("Summe", "Gesamt", "Zwischensumme:", "Total général", "Somme", "Sous-total", "Suma", "Total general", "Totale complessivo", "Soma", "Totaal", "Итого", "Всего:", "総合計", "合计",
                "小 计", "합계", "총계", "Grand Total", "SUM")) {
            leavesOut("Name;Menge;Betrag\nTee;2;10,50\nTasse;3;20,00\nKanne;1;4,50\n" + word + ";6;35,00\n", 5L);
            leavesOut("Nr;Tag;Menge;Betrag\n1001;05.07.2024;2;10,50\n1002;06.07.2024;3;20,00\n" + word + ";;5;30,50\n", 4L);
        }
    }

    @Test
    void moreTextMayStandBesideTheWord() throws IOException {
        leavesOut("订单号,日期,数量,金额\nA1001,2024-07-01,2,10.50\nA1002,2024-07-02,3,20.00\n合计：10笔,,5,30.50\n", 4L);
        leavesOut("商品,数量,金额\n红茶,12,35.50\n绿茶,7,20.25\n合计（元）,19,55.75\n", 4L);
        leavesOut("id,day,qty,amount\n1,2024-07-01,2,10.50\n2,2024-07-02,3,20.00\nTotal (2 orders),,5,30.50\n", 4L);
        leavesOut("区域,商品,数量,金额,备注\n华东,茶,2,10.5,a\n华东,杯,3,20,b\n合计,,5,30.5,以上金额含运费\n", 4L);
    }

    @Test
    void subtotalsOfGroupsAreLeftOutWhereTheirNumbersAreTheSums() throws IOException {
        leavesOut("group,item,qty,amount\nA,tea,2,10.50\nA,cup,3,20.00\nTOTAL A,,5,30.50\nB,jug,1,24.50\nB,pot,2,11.00\nTOTAL B,,3,35.50\nGRAND TOTAL,,8,66.00\n", 4L, 7L, 8L);
        leavesOut("品类,商品,数量,金额\n茶,红茶,2,10.5\n茶,绿茶,3,20\n小计,,5,30.5\n杯,白杯,1,24.5\n小计,,1,24.5\n总计,,6,55\n", 4L, 6L, 7L);
        leavesOut("region,product,qty,amount\nNorth,tea,2,10.50\nNorth,cup,3,20.00\nNorth,Total,5,30.50\nSouth,jug,1,24.50\nSouth,pot,2,11.00\nSouth,Total,3,35.50\nTotal,,8,66.00\n", 4L, 7L, 8L);
        leavesOut("商品,数量,金额\n红茶,12,35.50\n绿茶,7,20.25\n华东小计,19,55.75\n普洱,3,60\n白茶,4,10\n华南小计,7,70\n合计,26,125.75\n", 4L, 7L, 8L);
        leavesOut("item,qty\ntea,3\ncup,4\n小计,7\npot,5\njug,1\n小计,6\n合计,13\n", 4L, 7L, 8L);
    }

    @Test
    void totalsAboveARepeatedHeaderAreTotals() throws IOException {
        var sink = read("day,visits\n2024-07-01,10\n2024-07-02,20\nTotal,30\nday,visits\n2024-08-01,5\n2024-08-02,5\nTotal,10\n");
        assertEquals(4, sink.columns.getFirst().size());
        assertEquals(List.of(4L, 8L), sink.line("total-row").examples().stream().map(Ledger.Example::line).toList());
        assertFalse(sink.has("page-line"));
    }

    @Test
    void groupsWithinGroupsAreSeen() throws IOException {
        leavesOut("item,kind,qty\ntea,a,1\ncup,a,2\nSubtotal,,3\npot,b,4\njug,b,5\nSubtotal,,9\nTotal North,,12\npan,c,7\nSubtotal,,7\nGrand total,,19\n", 4L, 7L, 8L, 10L, 11L);
    }

    @Test
    void averagesBesideTotalsAreLeftOutToo() throws IOException {
        leavesOut("日期,收入,支出\n2024-07-01,100,40\n2024-07-02,80,20\n2024-07-03,90,10\n平均,90,23.3\n合计,270,70\n", 5L, 6L);
        leavesOut("item,kind,price\ntea,a,3\ncup,b,4.5\nAverage,,3.75\n", 4L);
        keeps("item,kind,price\ntea,a,3\nAverage Joe,b,9\ncup,b,4.5\n");
    }

    @Test
    void totalsOfAGroupOfOneRecordAreSeenByTheWordOfOthers() throws IOException {
        leavesOut("order,item,qty,amount\n#1001,Mug,2,20.00\n#1001,Plate,1,15.00\n#1001 Total,,3,35.00\n#1002,Cup,1,8.00\n#1002 Total,,1,8.00\nGrand Total,,4,43.00\n", 4L, 6L, 7L);
        leavesOut("order,item,amount\nA1,Mug,20.00\nA1,Plate,15.00\nA1 Total,,35.00\nA2,Cup,8.00\nA2 Total,,8.00\n", 4L, 6L);
    }

    @Test
    void sumsWithoutAnyWordAreTotals() throws IOException {
        leavesOut("id,day,item,qty,amount\n1,2024-07-01,tea,2,10.50\n2,2024-07-02,cup,3,20.00\n3,2024-07-03,jug,1,24.50\n,,,6,55.00\n", 5L);
        leavesOut("商品,数量,金额\n茶,2,10.5\n杯,3,20\n\n,5,30.5\n", 5L);
        leavesOut("Tag;Menge;Betrag\n05.07.2024;2;1.010,50\n06.07.2024;3;20,00\n;5;1.030,50\n", 4L);
    }

    @Test
    void numbersThatAreNoSumsAreKeptAndTold() throws IOException {
        var last = read("id,day,item,qty\n1,2024-07-01,tea,2\n2,2024-07-02,cup,3\n,,,9\n");
        assertEquals(3, last.columns.getFirst().size());
        assertEquals(4, last.line("total-kept").examples().getFirst().line());
        var group = read("month,shop,sales\n2024-01,North,50\n2024-02,North,60\n2024-01 Total,,50\n2024-03,North,70\n");
        assertEquals(4, group.columns.getFirst().size());
        assertEquals(4, group.line("total-kept").examples().getFirst().line());
    }

    @Test
    void recordsNamedLikeTotalsStay() throws IOException {
        keeps("product,qty,amount\nTotal Care Shampoo,3,12\ntea,4,5\nSum Up Soap,2,9\n合计牌,7,21\nTotal Care Balm,5,60\n");
        keeps("brand,item,qty,amount\nTotal,yoghurt,3,12\nTotal,curd,4,5\nSumma,bag,1,2\nFresh,milk,8,19\n");
        keeps("name,qty\ntea,1\ncup,2\nTotal Care,3\npot,7\n");
        keeps("id,item,qty\n1,tea,2\n2,Total,3\n3,Gesamt,5\n");
        keeps("group,item,qty\nA,tea,2\n,cup,3\n,pot,5\nB,jug,1\n,pan,2\n");
    }

    @Test
    void subtotalsFarBeyondTheSampleAreLeftOut() throws IOException {
        var rows = IntStream.range(0, 300_000).mapToObj(i -> "shop " + (i % 50) + ",some words of the till," + (i % 7 + 1) + ",2.5\n").collect(Collectors.joining());
        long units = IntStream.range(0, 300_000).mapToLong(i -> i % 7 + 1).sum();
        var sink = read("shop,note,units,amount\n" + rows + "Subtotal,," + units + ",750000\nshop x,last words,3,4.5\nshop y,last words,2,2.5\n");
        assertEquals(300_002, sink.columns.getFirst().size());
        assertEquals(300_002, sink.line("total-row").examples().getFirst().line());
    }
}
