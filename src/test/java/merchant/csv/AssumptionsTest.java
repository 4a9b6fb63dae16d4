package merchant.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import merchant.table.Ledger;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was assumed about a whole file, and what was left out or marked in it, stands in words in the ledger.
class AssumptionsTest {
    @TempDir
    Path folder;

    private MemorySink read(byte[] bytes) throws IOException {
        var path = Files.write(folder.resolve("shop.csv"), bytes);
        var sink = new MemorySink();
        var inspection = Reading.inspect(path, Choices.NONE, Progress.NONE);
        Reading.read(inspection, sink, Progress.NONE);
        assertEquals(inspection.ledger().lines().stream().map(Ledger.Line::kind).toList(), sink.ledger.lines().stream().map(Ledger.Line::kind).toList(), "the import tells what the inspection told");
        return sink;
    }

    private MemorySink read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void emptyCellsBeyondTheTableAreCountedWithExamples() throws IOException {
        var sink = read("a,b,c\n1,2,3\n4,5,6,,\n7,8,9,,,\n1,1,1\n");
        var line = sink.line("surplus-cells");
        assertEquals(2, line.count());
        assertEquals(List.of(new Ledger.Example(3, "", "4,5,6,,", "4,5,6,,"), new Ledger.Example(4, "", "7,8,9,,,", "7,8,9,,,")), line.examples());
        assertEquals(List.of(1L, 4L, 7L, 1L), sink.column("a"));
    }

    @Test
    void columnNamesThatAreNotTheHeadersCellsAreToldWithTheirLine() throws IOException {
        var sink = read("\nid,  price ,\"\tdate\",,id,\n1,2.5,2024-01-05,x,3,y\n2,3.5,2024-01-06,z,4,w\n");
        assertEquals(List.of("id", "price", "date", "Column 4", "id (2)", "Column 6"), sink.fields.stream().map(f -> f.name()).toList());
        assertEquals(List.of(new Ledger.Example(2, "price", "  price ", "price"), new Ledger.Example(2, "date", "\tdate", "date")), sink.line("name-trimmed").examples());
        assertEquals(List.of("Column 4", "Column 6"), sink.line("name-empty").examples().stream().map(Ledger.Example::after).toList());
        assertEquals(List.of(new Ledger.Example(2, "id (2)", "id", "id (2)")), sink.line("name-repeated").examples());
        assertTrue(read("id,price\n1,2\n").ledger.lines().stream().noneMatch(l -> l.kind().startsWith("name-")));
        var chosen = new MemorySink();
        Reading.read(Files.writeString(folder.resolve("own.csv"), "id,price\n1,2\n"), Choices.parse(List.of("name.price=cost")), chosen, Progress.NONE);
        assertEquals(List.of(new Ledger.Example(1, "price", "price", "cost")), chosen.line("name-chosen").examples());
    }

    @Test
    void wordsOfCurrenciesAreTakenOffAndUnitsAreToldAsWhatPreventsANumber() throws IOException {
        var sink = read("won,qty,box,paid,mark\n\"1,000원\",1개,2 шт.,12 kr,x\n\"12,000원\",12개,3箱,8.50 kr,y\n500원,3개,1 kg,9 kr,x\n");
        assertEquals(List.of(1000L, 12000L, 500L), sink.column("won"));
        assertEquals(List.of(12.0, 8.5, 9.0), sink.column("paid"));
        assertEquals(List.of("won", "paid"), sink.ledger.lines().stream().filter(l -> l.kind().equals("currency")).map(l -> l.examples().getFirst().column()).toList());
        var prevented = sink.ledger.lines().stream().filter(l -> l.kind().equals("type-prevented")).toList();
        assertEquals(List.of("qty: stays text, because words or units stand behind 3 numbers: \"1개\", \"12개\", \"3개\".", "box: stays text, because words or units stand behind 3 numbers: \"2 шт.\", \"3箱\", \"1 kg\"."),
                prevented.stream().map(l -> l.what().toString()).toList());
        assertEquals(List.of("1개", "12개", "3개"), sink.column("qty"));
        assertEquals(List.of("x", "y", "x"), sink.column("mark"));
    }

    @Test
    void oneCountingWordIsTakenOffAndCountedAlsoWhereSomeNumbersStandWithoutIt() throws IOException {
        var sink = read("货号,数量,现有库存,qty,盒数,code\n" + "12A,2件,30,3 pcs,5 盒,3M\n" + "3M,1件,20个,12 PCS,0,12A\n" + "7B,12件,7,1 piece,12 盒,5C\n");
        assertEquals(List.of(2L, 1L, 12L), sink.column("数量"));
        assertEquals(List.of(30L, 20L, 7L), sink.column("现有库存"));
        assertEquals(List.of(3L, 12L, 1L), sink.column("qty"));
        assertEquals(List.of(5L, 0L, 12L), sink.column("盒数"));
        assertEquals(List.of("3M", "12A", "5C"), sink.column("code"));
        var told = sink.ledger.lines().stream().filter(l -> l.kind().equals("counted")).toList();
        assertEquals(List.of("数量: the counting word (as in 2件 or 2 pcs) was taken off 3 numbers.", "现有库存: the counting word (as in 2件 or 2 pcs) was taken off 1 number.",
                "qty: the counting word (as in 2件 or 2 pcs) was taken off 3 numbers.", "盒数: the counting word (as in 2件 or 2 pcs) was taken off 2 numbers."),
                told.stream().map(l -> l.what().toString()).toList());
        assertEquals(List.of(new Ledger.Example(3, "现有库存", "20个", "20")), told.get(1).examples());
    }

    @Test
    void numbersThatCountDifferentThingsStayTextAndAreReadWhereTheUserSaysSo() throws IOException {
        var text = "件,箱,钱\n" + "2件,3箱,5元\n" + "3箱,20,3件\n" + "1件,0,2件\n";
        var sink = read(text);
        assertEquals(List.of("2件", "3箱", "1件"), sink.column("件"));
        assertEquals(List.of("3箱", "20", "0"), sink.column("箱"));
        assertEquals(List.of("5元", "3件", "2件"), sink.column("钱"));
        assertEquals(List.of("件: stays text, because its numbers count different things (as 2件 and 2箱 do); 1 value has another unit than the first. If all mean the same, read it with type.件=decimal.",
                "箱: stays text, because 1 value counts boxes, packs or bags and others do not say what they count. If all mean the same, read it with type.箱=decimal.",
                "钱: stays text, because its numbers count different things (as 2件 and 2箱 do); 2 values have another unit than the first. If all mean the same, read it with type.钱=decimal."),
                sink.ledger.lines().stream().filter(l -> l.kind().equals("unit-mixed")).map(l -> l.what().toString()).toList());
        var chosen = new MemorySink();
        Reading.read(Files.writeString(folder.resolve("own.csv"), text), Choices.parse(List.of("type.箱=decimal")), chosen, Progress.NONE);
        assertEquals(List.of(3.0, 20.0, 0.0), chosen.column("箱"));
        assertTrue(chosen.has("counted"));
    }

    @Test
    void codesAndNamesThatEndLikeACountStayText() throws IOException {
        var sink = read("商品编号,hex,name,weight,zero\n" + "2件,10,三本,2 kg,007件\n" + "3件,2ea,5个月,3 kg,12件\n" + "4件,31,2件套装,1 kg,3件\n");
        assertEquals(List.of("2件", "3件", "4件"), sink.column("商品编号"));
        assertEquals(List.of("10", "2ea", "31"), sink.column("hex"));
        assertEquals(List.of("三本", "5个月", "2件套装"), sink.column("name"));
        assertEquals(List.of("2 kg", "3 kg", "1 kg"), sink.column("weight"));
        assertEquals(List.of("007件", "12件", "3件"), sink.column("zero"));
    }

    @Test
    void whatKeepsAColumnFromBeingNumbersIsToldAlsoWhereItIsTheGreaterPart() throws IOException {
        var sink = read("shop,sold\n" + "a,1.2万\nb,3500\nc,800\nd,10万+\ne,10万+\nf,10万+\ng,10万+\n");
        assertEquals("sold: stays text, because 4 values do not fit the type \"decimal number\": \"10万+\".", sink.line("type-prevented").what().toString());
        assertFalse(read("name,note\na,red\nb,blue\nc,7\nd,green\ne,x\nf,y\ng,z\n").has("type-prevented"), "one number among seven words is no column of numbers");
    }

    /// A name that can stand over codes names nobody where its values say yes and no.
    @Test
    void aColumnOfMembersThatSaysYesNoAndUnknownIsNoCustomer() throws IOException {
        var sink = read("订单号,会员,金额\n" + "A1,是,3\nA2,否,4\nA3,是,5\nA4,未知,6\nA5,是,7\n");
        assertEquals(java.util.Optional.empty(), sink.fields.get(1).role());
        assertEquals("会员: stays text, because 1 word such as \"unknown\" stands beside yes and no and may mean something of its own.", sink.line("type-prevented").what().toString());
    }

    @Test
    void namesInTraditionalCharactersSayTheSame() throws IOException {
        var fields = read("訂單編號,下單時間,商品名稱,數量,單價\nA1,2024-01-05,杯,1,3.5\nA2,2024-01-06,壺,2,4.5\n").fields;
        var personal = read("訂單編號,手機,收件人手機,手機號碼\nA1,0912345678,0912345679,0912345670\nA2,0922345678,0922345679,0922345670\n").fields;
        assertEquals(List.of(merchant.table.Personal.PHONE, merchant.table.Personal.PHONE, merchant.table.Personal.PHONE),
                personal.stream().skip(1).map(f -> f.personal().orElseThrow()).toList());
        assertEquals(List.of("order-id", "date", "product", "quantity", "price"), fields.stream().map(f -> f.role().orElseThrow().id()).toList());
    }

    @Test
    void linesThatEndInSeveralWaysAreTold() throws IOException {
        var sink = read("a,b\r\n1,2\n3,4\r\n5,6\r7,8\n");
        assertEquals("Lines end in several ways (CRLF: 2, LF: 2, CR: 1); each was taken as the end of a line.", sink.line("line-ends").what().toString());
        assertEquals(List.of(1L, 3L, 5L, 7L), sink.column("a"));
        assertFalse(read("a,b\r\n1,\"2\n3\"\r\n").has("line-ends"), "a line's end inside quotes ends no record");
    }

    @Test
    void aLineEndAcrossTheEdgeOfABufferIsOne() throws IOException {
        var text = new StringBuilder("a,b\r\n");
        for (int i = 0; text.length() < 600_000; i++) {
            text.append(i).append(",").append("x".repeat(i % 7)).append("\r\n");
        }
        var sink = read(text.toString());
        assertFalse(sink.has("line-ends"));
        assertFalse(sink.has("rejected"));
    }

    @Test
    void backslashesBeforeQuotesAreTold() throws IOException {
        var sink = read("name,n\n\"a \\\"x\\\" b\",1\n\"c\",2\n");
        assertTrue(sink.has("escape"));
        assertEquals(List.of("a \"x\" b", "c"), sink.column("name"));
        assertFalse(read("name,n\n\"a \"\"x\"\" b\",1\n").has("escape"));
    }

    @Test
    void bytesThatCannotBeDecodedAreShownWithTheirPlace() throws IOException {
        var text = "name,note\ncafe,\"in zwei Zeilen:\nStra\u00DFe und Caf#\"\nna\u00EFve,stra\u00DFe stra\u00DFe stra\u00DFe stra\u00DFe\n".getBytes(StandardCharsets.UTF_8);
        int at = new String(text, StandardCharsets.ISO_8859_1).indexOf('#');
        text[at] = (byte) 0xE9;
        var line = read(text).line("undecodable");
        assertEquals(1, line.count());
        assertEquals(3, line.examples().getFirst().line(), "the line of the place, not the one where its record starts");
        assertEquals("0xE9 @" + at, line.examples().getFirst().before());
        assertTrue(line.examples().getFirst().after().contains("Stra\u00DFe und Caf\uFFFD\""));
    }

    private merchant.table.@org.jspecify.annotations.Nullable Personal personal(String name, String... cells) throws IOException {
        var text = new StringBuilder("day," + name + ",qty\n");
        for (var cell : cells) {
            text.append("2024-01-05,").append(cell).append(",3\n");
        }
        return read(text.toString()).fields.get(1).personalOrNull();
    }

    @Test
    void mobileNumbersOfTaiwanAreKnownByTheirValues() throws IOException {
        var phones = new String[] {"0912345678", "0987654321", "0933111222", "0955000111"};
        assertEquals(merchant.table.Personal.PHONE, personal("contact", phones));
        assertEquals(merchant.table.Personal.PHONE, personal("col 3", "0912-345-678", "0987-654-321", "0933-111-222"));
        assertEquals(merchant.table.Personal.PHONE, personal("col 3", "+886 912 345 678", "+886 987 654 321", "+886 933-111-222"));
        for (var name : List.of("order id", "Order No", "item code", "訂單編號", "settlement id", "invoice", "物流单号")) {
            org.junit.jupiter.api.Assertions.assertNull(personal(name, phones), name);
        }
    }

    @Test
    void runningNumbersAreNoPhones() throws IOException {
        org.junit.jupiter.api.Assertions.assertNull(personal("no", "0912345678", "0912345679", "0912345680", "0912345681"));
        org.junit.jupiter.api.Assertions.assertNull(personal("col 3", "0912345678", "0922345679", "0932345680", "0942345681"), "they rise from line to line");
        org.junit.jupiter.api.Assertions.assertNull(personal("settlement id", "14812345678", "15912345678", "13812345678"), "eleven digits as a mobile number of China has");
        assertEquals(merchant.table.Personal.PHONE, personal("col 3", "14812345678", "15912345678", "13812345678"));
    }
}
