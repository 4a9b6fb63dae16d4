package merchant.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.List;
import merchant.table.Type;
import org.junit.jupiter.api.Test;

/// Tables of two and three records below each other are several tables, and lines that a spreadsheet filled up with delimiters are none.
class SmallTablesTest extends WrittenFiles {
    /// Each table is read when it is chosen, and the others are told with their lines.
    private void tables(String text, String... lines) throws IOException {
        for (int t = 1; t <= lines.length; t++) {
            var table = "table=" + t;
            var rows = lines[t - 1].split("\n");
            assertEquals(List.of(rows), cells(text, table).stream().map(r -> String.join(",", r)).toList(), text);
            var others = read(text, table).ledger.lines().stream().filter(l -> l.kind().equals("other-table")).toList();
            assertEquals(lines.length - 1, others.size(), text);
        }
    }

    @Test
    void smallTablesOfEqualWidthAreSeveral() throws IOException {
        tables("店铺,城市\n上海店,上海\n北京店,北京\n\n商品,价格\n茶,3.5\n杯,4\n", "店铺,城市\n上海店,上海\n北京店,北京", "商品,价格\n茶,3.5\n杯,4");
        tables("name,city\nAnn,Rome\nBob,Oslo\n\nproduct,colour\ntea,green\ncup,white\n", "name,city\nAnn,Rome\nBob,Oslo", "product,colour\ntea,green\ncup,white");
        tables("地区,销售额\n华东,1200\n华南,800\n\n品类,销量\n茶,30\n杯,12\n壶,7\n\n渠道,订单数\n线上,40\n线下,9\n", "地区,销售额\n华东,1200\n华南,800", "品类,销量\n茶,30\n杯,12\n壶,7", "渠道,订单数\n线上,40\n线下,9");
    }

    @Test
    void smallTablesMayShareAName() throws IOException {
        tables("rank,product\n1,tea\n2,cup\n\nrank,shop\n1,East\n2,West\n", "rank,product\n1,tea\n2,cup", "rank,shop\n1,East\n2,West");
        tables("SKU,Jan,Feb\nA1,1,2\nA2,3,4\n\nSKU,Mar,Apr\nA1,5,6\nA2,7,8\n", "SKU,Jan,Feb\nA1,1,2\nA2,3,4", "SKU,Mar,Apr\nA1,5,6\nA2,7,8");
    }

    @Test
    void smallTablesOfOtherWidthAreSeveral() throws IOException {
        tables("id,qty\n1,5\n2,6\n\nname,city,zip\nAnn,Rome,00100\nBob,Oslo,0150\n", "id,qty\n1,5\n2,6", "name,city,zip\nAnn,Rome,00100\nBob,Oslo,0150");
        tables("kind,orders\nonline,4\nshop,2\n\nday,item,units,amount\n2024-07-01,tea,3,3.50\n2024-07-02,cup,3,4.50\n", "kind,orders\nonline,4\nshop,2", "day,item,units,amount\n2024-07-01,tea,3,3.50\n2024-07-02,cup,3,4.50");
        tables("day,item,amount\n2024-07-01,tea,3\n2024-07-02,cup,4\n\nname,city\nAnn,Rome\n", "day,item,amount\n2024-07-01,tea,3\n2024-07-02,cup,4", "name,city\nAnn,Rome");
    }

    @Test
    void smallTablesUnderTitlesAreSeveral() throws IOException {
        tables("Orders\nid,qty\n1,5\n2,6\n\nCustomers\nname,city\nAnn,Rome\nBob,Oslo\n", "id,qty\n1,5\n2,6", "name,city\nAnn,Rome\nBob,Oslo");
        var told = read("Orders\nid,qty\n1,5\n2,6\n\nCustomers\nname,city\nAnn,Rome\nBob,Oslo\n").line("other-table");
        assertEquals(4, told.count(), "its title too");
        assertEquals(List.of(told), read("Orders\nid,qty\n1,5\n2,6\n\nCustomers\nname,city\nAnn,Rome\nBob,Oslo\n").ledger.partsNotRead());
    }

    @Test
    void tablesThatASpreadsheetFilledUpToOneWidthAreSeveral() throws IOException {
        tables("店铺,城市,,\n上海店,上海,,\n北京店,北京,,\n,,,\n商品,价格,数量,金额\n茶,3,4,12\n杯,4,5,20\n", "店铺,城市,,\n上海店,上海,,\n北京店,北京,,", "商品,价格,数量,金额\n茶,3,4,12\n杯,4,5,20");
    }

    @Test
    void aBlankLineMayCutAHeaderFromItsRecords() throws IOException {
        tables("day,item,amount\n2024-07-01,tea,3\n2024-07-02,cup,4\n\nname,city,age\n\nAnn,Rome,31\nBob,Oslo,42\n", "day,item,amount\n2024-07-01,tea,3\n2024-07-02,cup,4", "name,city,age\nAnn,Rome,31\nBob,Oslo,42");
        tables("day,item,amount\n\n2024-07-01,tea,3\n2024-07-02,cup,4\n\nname,city\n\nAnn,Rome\nBob,Oslo\n", "day,item,amount\n2024-07-01,tea,3\n2024-07-02,cup,4", "name,city\nAnn,Rome\nBob,Oslo");
        assertEquals(List.of("name", "city", "note"), cells("Our customers\n\nname,city,note\n\nAnn,Rome,x\nBob,Oslo,y\n").getFirst());
        var padded = read("Report,Orders,,\n,,,\nid,day,item,amount\n,,,\n1,2024-07-01,tea,3.5\n2,2024-07-02,cup,4\n");
        assertEquals(List.of("id", "day", "item", "amount"), padded.names());
        assertEquals(2, padded.column("id").size());
    }

    @Test
    void settingsAboveATableAreNoTable() throws IOException {
        for (var above : List.of("Shop,Tea house\nPeriod,2024\nOrders,3\n", "Report,July\nOrders,3\nRevenue,120\n", "店铺,茶馆\n导出时间,2024-07-05\n", "Report,Orders\nMade on,2026-07-05\n")) {
            var text = above + "\nday,item,amount\n2024-07-01,tea,3.5\n2024-07-02,cup,4\n2024-07-03,jug,5\n";
            assertEquals(List.of("day", "item", "amount"), cells(text).getFirst(), text);
            assertFalse(read(text).has("other-table"), text);
        }
    }

    @Test
    void paddedLinesAboveAreToldAndNoHeader() throws IOException {
        for (var above : List.of("Report,Orders,,\n", "Report,Orders,,\nPeriod,2024,,\n,,,\n", "Report,,,\nMade on,2024-07-05 10:00,,\n", "店铺,茶馆,,\n")) {
            var sink = read(above + "id,day,item,amount\n1,2024-07-01,tea,3.5\n2,2024-07-02,cup,4\n3,2024-07-03,jug,5\n");
            assertEquals(List.of("id", "day", "item", "amount"), sink.names(), above);
            assertEquals(above.lines().count(), sink.line("preamble").count(), above);
            assertEquals(3, sink.column("id").size());
        }
        assertEquals(List.of("name", "city", "note", "kind"), cells("Report,Customers,,\nname,city,note,kind\nAnn,Rome,x,a\nBob,Oslo,y,b\nEve,Bern,z,a\n").getFirst());
    }

    @Test
    void namesThatAreMissingMakeNoTitleOfAHeader() throws IOException {
        assertEquals(4, cells("id,name,,\n1,tea,3,4\n2,cup,4,5\n3,jug,4,6\n").size());
        assertEquals(List.of("name", "city", ""), cells("name,city,\nAnn,Rome,x\nBob,Oslo,y\nEve,Bern,z\n").getFirst());
        assertEquals(List.of("Day", "Travel Air", "Travel Rail", "Total"), cells("Day,Travel,,Total\n,Air,Rail,\n2024-07-01,1.5,2.5,4.0\n2024-07-02,1.0,2.0,3.0\n").getFirst());
    }

    @Test
    void paddedLinesBelowAreToldAndNoRecords() throws IOException {
        for (var below : List.of("Page 1/1,,,\nExported by Anna,,,\n", "Exported by,Anna,,\n", ",,,\n合计：3笔,,,\n", "导出人：王,,,\n第1页 共1页,,,\n", "\nchecked twice,,,\n")) {
            var sink = read("id,day,item,amount\n1,2024-07-01,tea,3.5\n2,2024-07-02,cup,4\n3,2024-07-03,jug,5\n" + below);
            assertEquals(3, sink.column("id").size(), below);
            assertEquals(below.lines().filter(l -> !l.isBlank() && !l.equals(",,,")).count(), sink.line("footer").count(), below);
        }
        assertEquals(3, read("商品,城市,数量\n茶,上海,3\n杯,北京,4\n壶,广州,5\n\n导出人：王,,\n").column("商品").size());
    }

    @Test
    void whatStandsBelowTotalsIsNoRecord() throws IOException {
        var records = "单号,日期,商品,数量,金额\n10001,2024-02-01,杯,1,10.00\n10002,2024-02-02,壶,2,20.00\n10003,2024-02-03,盘,3,30.00\n";
        for (var below : List.of("最大值,,,3,30.00\n导出时间：2024-03-01 10:00,,,,\n操作员,李丽,,,\n", ",,,,\n制单人：李丽,,,审核人：王总,\n", "2 pages,,,,\n")) {
            var sink = read(records + "合计,,,6,60.00\n" + below);
            assertEquals(3, sink.columns.getFirst().size(), below);
            assertEquals(below.lines().filter(l -> !l.equals(",,,,")).count(), sink.line("footer").count(), below);
            assertEquals(Type.DATE, sink.fields.get(1).type());
        }
        for (var below : List.of("操作员,李丽,,,\n", ",,,,\n制单人：李丽,,,审核人：王总,\n")) {
            assertEquals(1, read(records + below).line("footer").count(), below);
        }
        var more = read(records + "合计,,,6,60.00\n操作员,李丽,,,\n10004,2024-02-04,杯,4,40.00\n");
        assertEquals(5, more.columns.getFirst().size(), "a record follows");
        assertEquals(4, read(records + "合计,,,6,60.00\n10004,2024-02-04,,,\n").columns.getFirst().size(), "it has its code and day");
    }

    @Test
    void aTaxBetweenTotalsBelongsToThem() throws IOException {
        var sink = read("Order,Date,Item,Qty,Total\n10001,2024-02-01,Mug,1,10.00\n10002,2024-02-02,Cup,2,20.00\n,,Subtotal,3,30.00\n,,VAT 20%,,6.00\n,,Total incl. VAT,,36.00\n");
        assertEquals(2, sink.columns.getFirst().size());
        assertEquals(List.of(5L), sink.line("footer").examples().stream().map(e -> e.line()).toList());
        assertEquals(List.of(4L, 6L), sink.line("total-row").examples().stream().map(e -> e.line()).toList());
    }

    @Test
    void aHeaderInAnotherOrderStartsATable() throws IOException {
        tables("order,day,qty,total\n1,2024-01-01,1,10.5\n2,2024-01-02,2,11.5\norder,day,total,qty\n3,2024-02-01,12.5,1\n4,2024-02-02,13.5,2\n",
                "order,day,qty,total\n1,2024-01-01,1,10.5\n2,2024-01-02,2,11.5", "order,day,total,qty\n3,2024-02-01,12.5,1\n4,2024-02-02,13.5,2");
        assertEquals(4, cells("from,to\nAnn,Bob\nBob,Ann\nEve,Ann\n").size());
        assertFalse(read("Ann,Bob\nEve,Ann\nBob,Ann\nEve,Bob\n").has("other-table"));
    }

    @Test
    void aHeaderBehindAByteOrderMarkIsTheHeaderAgain() throws IOException {
        var sink = read("\uFEFF单号,日期,金额\n1,2024-01-01,10\n2,2024-01-02,11\n\uFEFF单号,日期,金额\n3,2024-02-01,12\n");
        assertEquals(3, sink.column("单号").size());
        assertEquals(4, sink.line("header-again").examples().getFirst().line());
    }

    @Test
    void unitsBelowTheNamesBelongToThem() throws IOException {
        var sink = read("日期,商品,数量,金额\n,,(件),(元)\n2024-02-01,杯,1,10.00\n2024-02-02,壶,2,20.00\n2024-02-03,盘,3,30.00\n");
        assertEquals(List.of("日期", "商品", "数量 (件)", "金额 (元)"), sink.names());
        assertEquals(List.of(1L, 2L, 3L), sink.column("数量 (件)"));
    }

    @Test
    void aSparseLastRecordStays() throws IOException {
        assertEquals(4, cells("name,city,note\nAnn,Rome,x\nBob,Oslo,y\nEve,,\n").size());
        assertEquals(4, cells("id,item,amount\n1001,tea,3\n1002,cup,4\n1003,,\n").size());
        assertEquals(4, cells("id,item,amount\n1001,tea,3\n1002,cup,4\n1003,pot,\n").size());
    }
}
