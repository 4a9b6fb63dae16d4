package merchant.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

/// What stands on the first line of an order alone is offered to be filled on its others, also in files of no known export; nothing is filled unasked.
class OrderOnceTest extends WrittenFiles {
    private static final String MERGED = """
            订单号,下单时间,订单金额,运费,商品,数量,单价
            20240105001,2024-01-05 10:00,85.00,5.00,杯子,2,20.00
            ,,,,盘子,1,40.00
            20240105002,2024-01-05 11:00,20.00,0.00,杯子,1,20.00
            20240106001,2024-01-06 09:30,120.00,0.00,杯子,1,20.00
            ,,,,碗,5,10.00
            ,,,,盘子,1,50.00
            """;

    /// Orders of one to three lines.
    ///
    /// @param later what stands behind the number on an order's later lines
    private static String orders(int count, String later) {
        return "order id,placed,email,shipping,coupon,sku,price\n" + IntStream.range(0, count).mapToObj(o -> IntStream.range(0, 1 + o % 3)
                .mapToObj(l -> "A" + o + (l == 0 ? ",2024-01-" + (10 + o % 9) + ",c" + o + "@x.com,5.00," + (o % 5 == 1 ? "SPRING" : "") : later) + ",S" + l + ",9.50\n").collect(Collectors.joining())).collect(Collectors.joining());
    }

    @Test
    void cellsOfAnOrdersFirstLineAreOfferedAndKeptEmpty() throws IOException {
        var sink = read(orders(30, ",,,,"));
        var offer = sink.line("once-an-order");
        assertEquals(60, offer.count(), "two columns on 30 later lines");
        assertTrue(offer.what().toString().contains("(placed, email; orders of several lines: 20, as at line 4, "), offer.what().toString());
        assertEquals(30, sink.column("email").stream().filter(c -> c == null).count());
        assertFalse(sink.has("carried-down"));
    }

    @Test
    void theyAreFilledWhereTheUserChoosesSo() throws IOException {
        var sink = read(orders(30, ",,,,"), "carry=yes");
        assertEquals(0, sink.column("email").stream().filter(c -> c == null).count());
        assertEquals(Arrays.asList("c0@x.com", "c1@x.com", "c1@x.com", "c2@x.com", "c2@x.com", "c2@x.com"), sink.column("email").subList(0, 6));
        assertEquals(LocalDate.of(2024, 1, 11), sink.column("placed").get(2));
        assertEquals(30, sink.column("shipping").stream().filter(c -> c == null).count(), "an amount of the order is not counted once a line");
        assertEquals(30, sink.line("carried-down").count());
        assertFalse(sink.has("once-an-order"));
    }

    @Test
    void anOrdersNumberMayStandOnItsFirstLineAlone() throws IOException {
        assertEquals(6, read(MERGED).line("once-an-order").count());
        var sink = read(MERGED, "carry=yes");
        assertEquals(List.of("20240105001", "20240105001", "20240105002", "20240106001", "20240106001", "20240106001"), sink.column("订单号"));
        assertEquals(sink.column("下单时间").get(3), sink.column("下单时间").get(5));
        assertEquals(Arrays.asList(85.0, null, 20.0, 120.0, null, null), sink.column("订单金额"));
    }

    @Test
    void aLineWithoutNumberThatHasItsOwnDayBelongsToNoOrder() throws IOException {
        var lines = IntStream.range(0, 30).mapToObj(o -> "B" + o + ",2024-02-01,5.00,杯子,1,20.00\n,,,盘子,1,40.00\n").collect(Collectors.joining());
        var sink = read("订单号,下单时间,运费,商品,数量,单价\n" + lines + ",2024-02-03,,碗,1,10.00\n,,,盘子,1,40.00\n", "carry=yes");
        assertEquals(Arrays.asList("B29", "B29", null, null), sink.column("订单号").subList(58, 62));
        assertEquals(null, sink.column("下单时间").getLast(), "it is not known whose it is");
    }

    @Test
    void fewOrdersOrOneLaterCellAreNoEvidence() throws IOException {
        assertFalse(read(orders(2, ",,,,")).has("once-an-order"), "one order of several lines");
        assertFalse(read(orders(30, ",,,,") + "A99,,,,,S0,9.50\nA99,2024-02-01,x@x.com,5.00,,S1,9.50\n").has("once-an-order"), "it stands on a later line");
        assertFalse(read(orders(30, ",2024-01-10,c@x.com,5.00,")).has("once-an-order"), "every line has it");
        var single = "order id,note,sku,price\n" + IntStream.range(0, 5).mapToObj(o -> "A" + o + ",gift,S1,1.50\nA" + o + ",,S2,2.50\n").collect(Collectors.joining());
        assertFalse(read(single).has("once-an-order"), "five orders and one column may be chance");
        assertFalse(read(orders(30, ",,,,"), "role.order id=none", "name.order id=sheet").has("carried-down"));
    }

    @Test
    void whatIsOfferedIsFoundOverTheWholeFileAndKeptForRecordsReadLater() throws IOException {
        var sink = read(orders(30, ",,,,"), "carry=yes");
        assertNotNull(sink.origin.reading().get(Importing.CARRIED));
        var found = Importing.carried(sink.origin.reading().get(Importing.CARRIED));
        assertEquals(List.of(1, 2), found.columns());
        assertTrue(Reading.inspect(file(orders(30, ",,,,")), Choices.NONE, Progress.NONE).ledger().lines().stream().anyMatch(l -> l.kind().equals("once-an-order")));
        assertFalse(sink.origin.isChoice(Importing.CARRIED), "it is no choice of the user");
    }
}
