package merchant.method.reorder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import merchant.method.Input;
import merchant.method.Settings;
import merchant.result.OrderResult;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Table;
import merchant.table.Type;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

/// Five pieces a day, and seven weeks without stock that end the day before the last.
class StockOutDemandTest {
    private static final int DAYS = 300;
    private static final int OUT = 250;

    @Test
    void statedDaysWithoutStockAreNoDaysWithoutDemand() {
        var outages = MemoryTable.named("stock-outs").column(Field.of("product", Type.TEXT), List.of("p0"))
                .column(Field.of("from", Type.DATE), List.of(MadeShop.FIRST.plusDays(OUT))).column(Field.of("to", Type.DATE), List.of(MadeShop.FIRST.plusDays(DAYS - 2))).build();
        var stated = line(Map.of("stock", MadeShop.stock(1, 0, 7, 0, 1, 0), "stock-outs", outages));
        var taken = line(Map.of("stock", MadeShop.stock(1, 0, 7, 0, 1, 0)));
        assertEquals(35, stated.expected(), 4);
        double range = stated.high() - stated.low();
        assertTrue(taken.high() - taken.low() > 2 * range, "a range of " + range + " and one of " + (taken.high() - taken.low()));
    }

    @Test
    void suspectedTimesAreNamedWithTheirDays() {
        var warnings = list(Map.of("stock", MadeShop.stock(1, 0, 7, 0, 1, 0))).summary().warnings().stream().map(Object::toString).toList();
        assertTrue(warnings.stream().anyMatch(w -> w.contains("The longest: p0 from 2023-09-08 to 2023-10-26.")), warnings::toString);
    }

    private static OrderResult.Line line(Map<String, Table> others) {
        return list(others).lines().getFirst();
    }

    private static OrderResult list(Map<String, Table> others) {
        var days = IntStream.range(0, DAYS).filter(d -> d < OUT || d == DAYS - 1).boxed().toList();
        var sales = MemoryTable.named("sales").column(Field.of("date", Type.DATE), days.stream().map(MadeShop.FIRST::plusDays).toList())
                .column(Field.of("product", Type.TEXT), days.stream().map(d -> "p0").toList())
                .column(Field.of("quantity", Type.WHOLE), days.stream().map(d -> 5L).toList())
                .column(Field.of("price", Type.DECIMAL), days.stream().map(d -> 10.0).toList()).build();
        var method = new PeriodicReview();
        return (OrderResult) method.run(new Input(sales, others, MadeShop.COLUMNS), Settings.initial(method.parameters()), 1, Progress.NONE);
    }
}
