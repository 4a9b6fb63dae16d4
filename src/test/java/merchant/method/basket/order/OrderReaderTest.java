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
}
