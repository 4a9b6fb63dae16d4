package merchant.method.reorder;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import merchant.method.Settings;
import merchant.result.OrderResult;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Type;
import merchant.work.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Made goods that spoil, three products each that cost 6, are sold at 10 to 12 and arrive in ten days, played through the past by a share of the order cycles: what is served, what spoils and what it all costs.
@Tag("bench")
class SpoilBench {
    @Test
    void goodsThatSpoil() {
        System.out.println("| mean a day, keeps | rule | cost | spoiled | demand served | last month's sales |");
        for (double mean : new double[] {0.5, 2, 20}) {
            for (double keeps : new double[] {5, 10, 20, 40, 60}) {
                for (var method : List.of(new ReorderPoint(), new PeriodicReview())) {
                    var ids = IntStream.range(0, 3).boxed().toList();
                    var stock = MemoryTable.named("stock").column(Field.of("product", Type.TEXT), ids.stream().map(p -> "p" + p).toList())
                            .column(Field.of("stock", Type.DECIMAL), ids.stream().map(p -> Math.rint(mean * 12)).toList()).column(Field.of("lead_time_days", Type.DECIMAL), ids.stream().map(p -> 10.0).toList())
                            .column(Field.of("lead_time_spread_days", Type.DECIMAL), ids.stream().map(p -> 1.0).toList()).column(Field.of("unit_cost", Type.DECIMAL), ids.stream().map(p -> 6.0).toList())
                            .column(Field.of("shelf_life_days", Type.DECIMAL), ids.stream().map(p -> keeps).toList()).build();
                    var result = (OrderResult) method.run(MadeShop.input(MadeShop.sales(730, 5, mean * 0.8, mean, mean * 1.3), stock), Settings.initial(method.parameters()), 42, Progress.NONE);
                    var own = result.simulated().getFirst();
                    var fixed = result.simulated().getLast();
                    System.out.printf(Locale.ROOT, "| %.1f, %.0f days | %s | %.0f | %.0f | %.1f %% | %.0f, %.0f |%n", mean, keeps, method.id(), own.cost(), own.spoiled(), 100 * own.fill(), fixed.cost(), fixed.spoiled());
                    assertTrue(own.cost() > 0);
                }
            }
        }
    }
}
