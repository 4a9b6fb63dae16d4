package merchant.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import merchant.method.Input;
import merchant.method.forecast.Auto;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Role;
import merchant.table.Table;
import merchant.table.Type;
import org.junit.jupiter.api.Test;

/// Which further table is proposed where several fit.
final class BesideTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Table SALES = MemoryTable.named("sales").column(new Field("day", Type.DATE, Role.DATE), List.of(DAY))
            .column(new Field("item", Type.TEXT, Role.PRODUCT), List.of("tea")).column(new Field("pieces", Type.WHOLE, Role.QUANTITY), List.of(3L)).build();

    private static Table named(String name, String words) {
        return MemoryTable.named(name).column(Field.of(words, Type.TEXT), List.of("tea")).column(Field.of("first_day_without_stock", Type.DATE), List.of(DAY))
                .column(Field.of("last_day_without_stock", Type.DATE), List.of(DAY)).build();
    }

    @Test
    void ofSeveralAnswersTheNewestCounts() {
        var first = named("stock-outs", "item");
        var next = named("stock-outs-2", "item");
        var main = Input.of(SALES, Map.of("date", "day", "value", "pieces", "series", "item"));
        assertEquals(Map.of("stock-outs", next), new Beside().of(new Auto(), List.of(SALES, first, next), main));
    }

    @Test
    void answersOfProductsAreNotProposedForTheTotal() {
        var main = Input.of(SALES, Map.of("date", "day", "value", "pieces"));
        assertEquals(Map.of(), new Beside().of(new Auto(), List.of(SALES, named("stock-outs", "item")), main));
    }
}
