package merchant.method.reorder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Map;
import java.util.SplittableRandom;
import merchant.method.Input;
import merchant.method.Settings;
import merchant.result.OrderResult;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Type;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

/// Products whose sales wander, and of which nothing was sold for two weeks: their forecast with its correction comes out below nothing, and their possible demands do not.
class BelowNothingTest {
    private static final int DAYS = 300;
    private static final int PRODUCTS = 12;

    private static OrderResult list() {
        var random = new SplittableRandom(9);
        var rows = new ArrayList<long[]>();
        for (int p = 0; p < PRODUCTS; p++) {
            double level = 40;
            for (int d = 0; d < DAYS; d++) {
                level *= d % 7 == 0 ? Math.exp(0.5 * random.nextGaussian()) : 1;
                long sold = d < DAYS - 15 ? Math.round(Math.clamp(level, 2, 200)) : d == DAYS - 1 && p == 0 ? 1 : 0;
                if (sold > 0) {
                    rows.add(new long[] {p, d, sold});
                }
            }
        }
        var sales = MemoryTable.named("sales").column(Field.of("date", Type.DATE), rows.stream().map(r -> MadeShop.FIRST.plusDays(r[1])).toList())
                .column(Field.of("product", Type.TEXT), rows.stream().map(r -> "p" + r[0]).toList())
                .column(Field.of("quantity", Type.WHOLE), rows.stream().map(r -> r[2]).toList())
                .column(Field.of("price", Type.DECIMAL), rows.stream().map(r -> 10.0).toList()).build();
        var method = new ReorderPoint();
        return (OrderResult) method.run(new Input(sales, Map.of(), MadeShop.COLUMNS), Settings.initial(method.parameters()), 1, Progress.NONE);
    }

    private static double value(OrderResult.Line line, String step) {
        return line.steps().stream().filter(s -> s.name().equals(step)).mapToDouble(s -> s.value()).findFirst().orElse(Double.NaN);
    }

    @Test
    void theDemandThatAQuantityStandsOnIsThatOfThePossibleDemands() {
        var lines = list().lines();
        var raised = lines.stream().filter(l -> !Double.isNaN(value(l, "raised_by"))).toList();
        assertTrue(raised.stream().anyMatch(l -> value(l, "forecast") + value(l, "correction") < 0), "the case occurs");
        lines.forEach(l -> assertTrue(value(l, "demand") >= l.expected() - 1e-9, l.product() + ": " + value(l, "demand") + " until the next order, " + l.expected() + " until this one"));
        raised.forEach(l -> assertEquals(value(l, "forecast") + value(l, "correction") + value(l, "raised_by"), value(l, "demand"), 1e-9));
    }
}
