package merchant.method.basket.order;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import merchant.method.Input;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Role;
import merchant.table.Type;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

class OrderReaderTest {
    private static OrderReader.Read read(List<Long> orders, List<String> items, List<Long> quantities) {
        var table = MemoryTable.named("orders").column(new Field("order", Type.WHOLE, Role.ORDER_ID), orders)
                .column(new Field("item", Type.TEXT, Role.PRODUCT), items).column(new Field("pieces", Type.WHOLE, Role.QUANTITY), quantities).build();
        return OrderReader.read(Input.of(table, Map.of("order", "order", "item", "item", "quantity", "pieces")), Progress.NONE);
    }

    @Test
    void productsOfAnOrderOnOneLineAreCutApart() {
        var read = read(List.of(1L, 2L, 3L), List.of("tea，cup", "cup， tea，pot", "pot"), List.of(2L, 3L, 1L));
        assertEquals(List.of("tea", "cup", "pot"), read.orders().names());
        assertArrayEquals(new int[][] {{0, 1}, {0, 1, 2}, {2}}, read.orders().baskets());
        assertTrue(read.single() && read.cut().isPresent());
    }

    @Test
    void whatIsSetAsideIsCountedWithTheOrdersThatVanish() {
        var read = read(List.of(1L, 1L, 2L, 2L, 3L, 3L, 4L, 5L), Arrays.asList("tea", "cup", "tea", null, "cup", "tea", null, null), List.of(1L, -1L, -1L, 1L, -2L, 0L, 1L, -7L));
        assertEquals(1, read.orders().size());
        assertEquals(new OrderReader.Aside(2, 5, 1, 3), read.aside());
        assertTrue(read.cut().isEmpty());
    }

    @Test
    void linesOfCancelledAndRefundedOrdersAreLeftOutUnlessTheirStatusIsNoRole() {
        for (var role : new Role[] {Role.STATUS, Role.TEXT}) {
            var table = MemoryTable.named("t").column(Field.of("order", Type.WHOLE), List.of(1L, 1L, 2L, 2L, 3L, 3L))
                    .column(Field.of("item", Type.TEXT), List.of("tea", "cup", "tea", "cup", "tea", "pan"))
                    .column(new Field("status", Type.TEXT, role), List.of("paid", "paid", "cancelled", "cancelled", "paid", "paid")).build();
            var read = OrderReader.read(Input.of(table, Map.of("order", "order", "item", "item")), Progress.NONE);
            assertEquals(role == Role.STATUS ? 2 : 3, read.orders().size());
            assertEquals(role == Role.STATUS, read.voids().isPresent());
        }
    }

    /// Two orders of 100 and 40 whose amount stands on both of their lines; a tea costs 60 and 10, a cup 40 and 30.
    private static OrderReader.Read valued(Role role, Map<String, String> columns) {
        var table = MemoryTable.named("orders").column(new Field("order", Type.WHOLE, Role.ORDER_ID), List.of(1L, 1L, 2L, 2L))
                .column(new Field("item", Type.TEXT, Role.PRODUCT), List.of("tea", "cup", "tea", "cup")).column(new Field("total", Type.DECIMAL, role), List.of(100.0, 100.0, 40.0, 40.0))
                .column(new Field("each", Type.DECIMAL, Role.PRICE), List.of(60.0, 40.0, 10.0, 30.0)).build();
        return OrderReader.read(Input.of(table, columns), Progress.NONE);
    }

    @Test
    void anOrdersAmountValuesNoneOfItsProducts() {
        var columns = Map.of("order", "order", "item", "item", "amount", "total");
        var unvalued = valued(Role.ORDER_AMOUNT, columns);
        assertEquals(0, unvalued.orders().spend().length);
        assertTrue(unvalued.whole().orElseThrow().toString().contains("so nothing is valued in money"), () -> unvalued.whole().toString());
        var priced = valued(Role.ORDER_AMOUNT, Map.of("order", "order", "item", "item", "amount", "total", "price", "each"));
        assertArrayEquals(new double[] {35, 35}, priced.orders().spend(), 1e-12);
        assertTrue(priced.whole().orElseThrow().toString().contains("made of \"each\" instead"), () -> priced.whole().toString());
        var suspected = valued(Role.AMOUNT, columns);
        assertArrayEquals(new double[] {70, 70}, suspected.orders().spend(), 1e-12);
        assertTrue(suspected.whole().orElseThrow().toString().startsWith("All lines of 2 orders have the same \"total\""), () -> suspected.whole().toString());
    }
}
