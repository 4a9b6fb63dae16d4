package merchant.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import merchant.problem.Problem;
import merchant.table.Type;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

/// Files of several tables: each is found and told, the chosen one is read, and a file of one table is never cut.
class SeveralTablesTest extends WrittenFiles {
    private static final String SALES = "day,item,amount\n2024-07-01,tea,3.5\n2024-07-02,cup,4\n2024-07-03,jug,5\n";

    private List<String> names(String text, String... choices) throws IOException {
        return read(text, choices).names();
    }

    private void isOne(String text, int records) throws IOException {
        var sink = read(text);
        assertFalse(sink.has("other-table"), () -> sink.line("other-table").what().toString());
        assertEquals(records, sink.columns.getFirst().size() + sink.rejected.size());
        assertThrows(Problem.class, () -> read(text, "table=2"));
    }

    @Test
    void detailsBelowASmallSummaryAreReadUnlessTheSummaryIsChosen() throws IOException {
        var text = "kind,orders,revenue\nonline,4,120.5\nshop,2,20.5\n\nday,item,units,amount\n" + "2024-07-01,tea,3,3.50\n".repeat(12);
        assertEquals(List.of("day", "item", "units", "amount"), names(text));
        assertEquals("The file has 2 tables; table 2 is read, because it is by far the largest.", Reading.inspect(file(text), Choices.NONE, Progress.NONE).frame().table().reason().toString());
        assertEquals("Table 1 of the file starts at line 1 and has 3 columns (kind, orders, revenue); its 3 lines were not read. Choose table 1 to read it.", read(text).line("other-table").what().toString());
        assertEquals(List.of("kind", "orders", "revenue"), names(text, "table=1"));
    }

    @Test
    void tablesOfEqualWidthAreFoundByTheirHeaders() throws IOException {
        var text = SALES + "\nname,city,age\nAnn,Rome,31\nBob,Oslo,42\n";
        var first = read(text);
        assertEquals(List.of(Type.DATE, Type.TEXT, Type.DECIMAL), first.fields.stream().map(f -> f.type()).toList());
        assertEquals(3, first.columns.getFirst().size());
        assertEquals(3, first.line("other-table").count());
        assertEquals("Table 2 of the file starts at line 6 and has 3 columns (name, city, age); its 3 lines were not read. Choose table 2 to read it.",
                first.line("other-table").what().toString());
        var second = read(text, "table=2");
        assertEquals(List.of("name", "city", "age"), second.fields.stream().map(f -> f.name()).toList());
        assertEquals(List.of(31L, 42L), second.column("age"));
        assertEquals(4, second.line("other-table").count());
        assertEquals(first.column("item").size(), 3);
        assertEquals(cells(text, "table=2"), List.of(List.of("name", "city", "age"), List.of("Ann", "Rome", "31"), List.of("Bob", "Oslo", "42")));
    }

    @Test
    void tablesOfTheSameKindsAreFoundByKnownNames() throws IOException {
        var text = SALES + "\n\n日期,商品,金额\n2024-08-01,茶,3\n2024-08-02,杯,4\n";
        assertEquals(3, read(text).column("item").size());
        assertEquals(List.of("日期", "商品", "金额"), names(text, "table=2"));
    }

    @Test
    void titlesOfLaterTablesAreLinesAboveThem() throws IOException {
        var text = "Sales,,\n" + SALES + ",,\nCustomers,,\nname,city,age\nAnn,Rome,31\nBob,Oslo,42\n";
        assertEquals(3, read(text).column("day").size());
        assertEquals(1, read(text).line("preamble").count());
        assertEquals(4, read(text).line("other-table").count());
        assertEquals(List.of("name", "city", "age"), names(text, "table=2"));
        assertEquals(1, read(text, "table=2").line("preamble").count());
    }

    @Test
    void eachOfManyTablesIsToldWithItsLineAndColumns() throws IOException {
        var text = SALES + "\nname,city\nAnn,Rome\nBob,Oslo\n\na,b,c,d\n1,2,3,4\n5,6,7,8\n";
        var told = read(text).ledger.lines().stream().filter(l -> l.kind().equals("other-table")).map(l -> l.what().toString()).toList();
        assertEquals(List.of("Table 2 of the file starts at line 6 and has 2 columns (name, city); its 3 lines were not read. Choose table 2 to read it.",
                "Table 3 of the file starts at line 10 and has 4 columns (a, b, c, d); its 3 lines were not read. Choose table 3 to read it."), told);
        assertEquals(List.of("name", "city"), names(text, "table=2"));
        assertEquals(List.of("a", "b", "c", "d"), names(text, "table=3"));
        assertEquals(2, read(text, "table=3").ledger.lines().stream().filter(l -> l.kind().equals("other-table")).count());
        assertThrows(Problem.class, () -> read(text, "table=4"));
        var inspection = Reading.inspect(file(text), Choices.NONE, Progress.NONE);
        assertEquals("The file has 3 tables; the first one is read.", inspection.frame().table().reason().toString());
    }

    @Test
    void aTableOfTwoRecordsIsFoundByNamesOverValues() throws IOException {
        assertEquals(List.of("name", "age"), names(SALES + "\nname,age\nAnn,31\n", "table=2"));
    }

    @Test
    void aSemicolonTableBelowACommaTableIsReadByItsOwnSign() throws IOException {
        for (var between : List.of("\n", "")) {
            var text = SALES + between + "product;stock;price\ntea;4;3,50\ncup;5;2,20\njug;5;2,30\n";
            assertEquals(List.of(Type.DATE, Type.TEXT, Type.DECIMAL), read(text).fields.stream().map(f -> f.type()).toList(), between);
            assertEquals(4, read(text).line("other-table").count());
            assertEquals(List.of(3.5, 2.2, 2.3), read(text, "table=2").column("price"), between);
        }
        var larger = SALES + "\nproduct;stock;price;shelf\n" + IntStream.range(0, 40).mapToObj(i -> "tea " + i + ";4;3,50;A\n").collect(Collectors.joining());
        assertEquals(3, read(larger, "table=1").column("day").size());
        assertEquals(40, read(larger).column("shelf").size());
    }

    @Test
    void aCommaTableBelowASemicolonTableIsReadByItsOwnSign() throws IOException {
        var text = "product;stock;price\ntea;4;3,50\ncup;5;2,20\njug;5;2,30\n\n" + SALES;
        assertEquals(List.of(3.5, 2.2, 2.3), read(text).column("price"));
        assertEquals(List.of(3.5, 4.0, 5.0), read(text, "table=2").column("amount"));
    }

    @Test
    void aTableFarBelowIsFound() throws IOException {
        var rows = IntStream.range(0, 5_000).mapToObj(i -> "2024-07-01,tea " + i + ",3.5\n").collect(Collectors.joining());
        var text = "day,item,amount\n" + rows + "\nname,city,age\nAnn,Rome,31\nBob,Oslo,42\n";
        assertEquals(5_000, read(text).column("amount").size());
        assertEquals(List.of(31L, 42L), read(text, "table=2").column("age"));
    }

    @Test
    void blankLinesInTheMiddleCutNoTable() throws IOException {
        isOne("day,item,amount\n2024-07-01,tea,3\n2024-07-02,cup,4\n\n2024-07-03,jug,5\n2024-07-04,pot,6\n", 4);
        isOne("name,city\nAnn,Rome\nBob,Oslo\n\nEve,Bern\nJim,Bonn\n", 4);
        isOne("name,city,note\nAnn,Rome,x\nBob,Oslo,y\n\nEve,Bern,z\nJim,Bonn,w\nKim,Lund,v\n", 5);
        isOne(SALES + "\nunknown,mug,free\n2024-07-05,tea,3\n", 5);
        isOne(SALES + "\n" + SALES, 6);
        isOne(SALES + "\n2024-07-05,tea\n2024-07-06,cup\n2024-07-07,cup\n", 6);
        isOne("编号,商品,金额\n1,茶,3\n2,杯,4\n\n3,商品,5\n4,壶,6\n", 4);
    }

    @Test
    void shortRecordsBehindABlankLineCutNoTable() throws IOException {
        isOne("day,item,amount,place\n2024-07-01,tea,3,a\n2024-07-02,cup,4,b\n2024-07-03,pot,4,c\n\njug,free,yes\n2024-07-04,pot,6,d\n2024-07-05,pan,6,e\npan,9,no\n", 7);
    }

    @Test
    void aSignWithinNumbersAndTextsCutsNoTable() throws IOException {
        isOne("item|place|price|note|shelf\ntea|a|x|b|1\ncup|b|y|c|2\npot|c|z|d|3\njug|red, old|y|e\npan|new, blue|n|f\nmug|big, thin|y|g|6\n", 6);
        isOne("item|place|price|note|shelf\ntea|a|x|b|1\ncup|b|y|c|2\npot|c|z|d|3\n\njug|red, old|y|e\npan|new, blue|n|f|5\nmug|big, thin|y|g|6\n", 6);
    }

    @Test
    void settingsAboveATableAreNoTable() throws IOException {
        var text = "Shop,Tea house\nPeriod,2024\nOrders,3\n\n" + SALES;
        assertEquals(List.of("day", "item", "amount"), names(text));
        isOne(text, 3);
    }

    @Test
    void aTextDividedByAnotherSignCutsNoTable() throws IOException {
        isOne("day,item,note\n2024-07-01,tea,a;b\n2024-07-02,cup,c;d\n2024-07-03,jug,e;f\n\n2024-07-04,pot,g;h\n2024-07-05,pan,i;j\n", 5);
    }

    @Test
    void linesAboveTheTableDoNotRunIntoIt() throws IOException {
        var text = "\"Report of the shop\n\n" + SALES;
        assertEquals(3, read(text).column("day").size());
        assertEquals(2, read(text).line("preamble").count());
    }
}
