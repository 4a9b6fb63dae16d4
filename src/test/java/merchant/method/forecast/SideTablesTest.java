package merchant.method.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import merchant.method.Companion;
import merchant.method.Input;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Role;
import merchant.table.Table;
import merchant.table.Type;
import org.junit.jupiter.api.Test;

final class SideTablesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Table SALES = MemoryTable.named("sales").column(new Field("day", Type.DATE, Role.DATE), List.of(DAY))
            .column(new Field("item", Type.TEXT, Role.PRODUCT), List.of("tea")).column(new Field("pieces", Type.WHOLE, Role.QUANTITY), List.of(3L))
            .column(Field.of("price", Type.DECIMAL), List.of(9.5)).build();
    private static final Table PRICES = MemoryTable.named("plan").column(Field.of("day", Type.DATE), List.of(DAY)).column(Field.of("price", Type.DECIMAL), List.of(8.0)).build();
    private static final Table FAIRS = MemoryTable.named("fairs").column(Field.of("what", Type.TEXT), List.of("fair")).column(Field.of("from", Type.DATE), List.of(DAY)).build();
    private static final Table EMPTY_SHELF = MemoryTable.named("sold out").column(Field.of("item", Type.TEXT), List.of("tea")).column(Field.of("from", Type.DATE), List.of(DAY))
            .column(Field.of("to", Type.DATE), List.of(DAY)).column(Field.of("days", Type.WHOLE), List.of(1L)).build();
    private static final Table PROMOTIONS = MemoryTable.named("promotions").column(Field.of("item", Type.TEXT), List.of("tea")).column(Field.of("from", Type.DATE), List.of(DAY))
            .column(Field.of("to", Type.DATE), List.of(DAY)).column(Field.of("off", Type.DECIMAL), List.of(0.2)).build();
    private static final Table BUYERS = MemoryTable.named("buyers").column(new Field("who", Type.TEXT, Role.CUSTOMER), List.of("c1")).column(Field.of("since", Type.DATE), List.of(DAY)).build();
    private static final Table SAID = MemoryTable.named("forecast").column(Field.of("series", Type.TEXT), List.of("tea")).column(Field.of("date", Type.DATE), List.of(DAY))
            .numbers("mean", 3).numbers("lower80", 1).numbers("upper80", 5).build();

    private static final Table ANSWERS = MemoryTable.named("stock-outs").column(Field.of("item", Type.TEXT), List.of("tea")).column(Field.of("first_day_without_stock", Type.DATE), List.of(DAY))
            .column(Field.of("last_day_without_stock", Type.DATE), List.of(DAY)).build();
    private static final Table ACTIONS = MemoryTable.named("actions").column(Field.of("item", Type.TEXT), List.of("tea")).column(Field.of("from", Type.DATE), List.of(DAY))
            .column(Field.of("to", Type.DATE), List.of(DAY)).build();

    private static List<String> parts(Table candidate, Map<String, String> more) {
        var columns = new java.util.HashMap<>(Map.of("date", "day", "value", "pieces"));
        columns.putAll(more);
        var fitting = new ArrayList<String>();
        for (Companion companion : new Auto().companions()) {
            if (companion.fits().test(Input.of(SALES, columns), candidate)) {
                fitting.add(companion.part());
            }
        }
        return fitting;
    }

    @Test
    void eachFurtherTableIsRecognisedByItsColumns() {
        assertEquals(List.of("holidays"), parts(FAIRS, Map.of()));
        assertEquals(List.of("stock-outs"), parts(EMPTY_SHELF, Map.of("series", "item")));
        assertEquals(List.of("earlier"), parts(SAID, Map.of("series", "item")));
        assertEquals(List.of("future"), parts(PRICES, Map.of("known", "price")));
    }

    @Test
    void answersAboutStockAndWhatIsSaidOfProductsAreNoHolidays() {
        assertEquals(List.of(), parts(ANSWERS, Map.of()), "the total of all takes nothing from what one product lacked");
        assertEquals(List.of("stock-outs"), parts(ANSWERS, Map.of("series", "item")));
        assertEquals(List.of(), parts(ACTIONS, Map.of()), "products with two days are no calendar");
    }

    @Test
    void whatOnlyResemblesOneIsNotTaken() {
        assertEquals(List.of(), parts(PROMOTIONS, Map.of("series", "item")), "promotions have two dates as well");
        assertEquals(List.of(), parts(BUYERS, Map.of()), "customers are no holidays");
        assertEquals(List.of(), parts(PRICES, Map.of()), "no column is said to be known ahead");
        assertEquals(List.of(), parts(SALES, Map.of("known", "price")), "sales hold what is forecast");
        assertEquals(List.of(), parts(EMPTY_SHELF, Map.of()), "what one product lacked says nothing of the sum of all");
    }
}
