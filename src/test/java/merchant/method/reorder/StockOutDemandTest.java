package merchant.method.reorder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /// The merchant said that there was stock: the list neither asks again nor takes the time for one without stock, whatever else it is told to think of suspicions.
    @Test
    void whatTheMerchantRefusedIsNeitherAskedAgainNorSuspected() {
        var stock = MadeShop.stock(1, 0, 7, 0, 1, 0);
        var before = list(Map.of("stock", stock));
        var refused = Map.<String, Table>of("stock", stock, "stock-outs", answer(DAYS - 2, false));
        for (var choice : List.of("ask", "suspected", "table")) {
            var after = list(refused, choice);
            assertTrue(said(after).noneMatch(w -> w.contains("stock") && w.contains("for a time")), () -> after.summary().warnings().toString());
            assertTrue(said(after).noneMatch(w -> w.contains("had times without stock")), choice);
            assertEquals(before.lines().getFirst().expected(), after.lines().getFirst().expected(), choice);
            assertEquals(before.lines().getFirst().quantity(), after.lines().getFirst().quantity(), choice);
        }
        assertEquals(35, list(Map.of("stock", stock, "stock-outs", answer(DAYS - 2, true)), "ask").lines().getFirst().expected(), 4, "a yes in the same table");
        var little = list(Map.of("stock", stock, "stock-outs", answer(OUT + 10, false)), "ask");
        assertTrue(said(little).anyMatch(w -> w.contains("perhaps out of stock")), "a no to less than half of what became of it is asked again");
    }

    private static Table answer(int last, boolean without) {
        return MemoryTable.named("answers").column(Field.of("product", Type.TEXT), List.of("p0")).column(Field.of("first_day_without_stock", Type.DATE), List.of(MadeShop.FIRST.plusDays(OUT)))
                .column(Field.of("last_day_without_stock", Type.DATE), List.of(MadeShop.FIRST.plusDays(last))).column(Field.of("without_stock", Type.FLAG), List.of(without)).build();
    }

    private static Stream<String> said(OrderResult list) {
        return Stream.of(list.summary().warnings(), list.summary().findings(), list.assumptions()).flatMap(List::stream).map(Object::toString);
    }

    private static OrderResult.Line line(Map<String, Table> others) {
        return list(others).lines().getFirst();
    }

    private static OrderResult list(Map<String, Table> others) {
        return list(others, "ask");
    }

    private static OrderResult list(Map<String, Table> others, String choice) {
        var days = IntStream.range(0, DAYS).filter(d -> d < OUT || d == DAYS - 1).boxed().toList();
        var sales = MemoryTable.named("sales").column(Field.of("date", Type.DATE), days.stream().map(MadeShop.FIRST::plusDays).toList())
                .column(Field.of("product", Type.TEXT), days.stream().map(d -> "p0").toList())
                .column(Field.of("quantity", Type.WHOLE), days.stream().map(d -> 5L).toList())
                .column(Field.of("price", Type.DECIMAL), days.stream().map(d -> 10.0).toList()).build();
        var method = new PeriodicReview();
        return (OrderResult) method.run(new Input(sales, others, MadeShop.COLUMNS), Settings.initial(method.parameters()).with("stock-outs", choice), 1, Progress.NONE);
    }
}
