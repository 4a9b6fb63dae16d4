package merchant.method;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import java.util.List;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Role;
import merchant.table.Type;
import org.junit.jupiter.api.Test;

/// Lines that are no sales are gone from each column alike.
class KeptTest {
    private static MemoryTable table(String... states) {
        return MemoryTable.named("t").column(new Field("state", Type.TEXT, Role.STATUS), Arrays.asList(states))
                .column(Field.of("n", Type.WHOLE), List.of(1L, 2L, 3L, 4L)).build();
    }

    @Test
    void theRowsThatAreKeptStandInTheirOrder() {
        var sales = VoidOrders.leftOut(table("cancelled", "paid", null, "refunded"));
        assertEquals(2, sales.count());
        assertEquals(2, sales.table().rows());
        assertArrayEquals(new double[] {2, 3}, sales.table().numbers("n"));
        assertEquals(List.of("paid"), sales.table().levels("state").names());
        assertArrayEquals(new int[] {0, -1}, sales.table().levels("state").codes());
        assertEquals(List.of(Arrays.asList(null, 3L)), sales.table().page(1, 5));
    }

    @Test
    void whereNothingIsASaleAllIsKept() {
        var all = table("cancelled", "refunded", "cancelled", "cancelled");
        assertSame(all, VoidOrders.leftOut(all).table());
        assertEquals(0, VoidOrders.leftOut(all).count());
    }
}
