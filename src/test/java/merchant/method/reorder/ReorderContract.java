package merchant.method.reorder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import merchant.method.Input;
import merchant.method.MethodContract;
import merchant.method.Settings;
import merchant.result.Arithmetic;
import merchant.result.Covering;
import merchant.result.OrderResult;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Type;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

/// The inputs that all methods are tested with, and what every order list promises.
abstract class ReorderContract extends MethodContract {
    @Override
    protected Input good() {
        return MadeShop.input(MadeShop.sales(200, 3, 2, 0.5, 6, 0.05), MadeShop.stock(5, 12, 10, 2, 6, 12));
    }

    @Override
    protected Map<String, Input> awkward() {
        var stock = MadeShop.stock(3, 5, 7, 1, 1, 0);
        var inputs = new LinkedHashMap<String, Input>();
        inputs.put("no rows", MadeShop.input(rows(List.of(), List.of(), List.of()), stock));
        inputs.put("one row", MadeShop.input(rows(List.of("p0"), List.of(1L), List.of(0)), stock));
        inputs.put("all missing", MadeShop.input(rows(Collections.nCopies(20, null), Collections.nCopies(20, null), Collections.nCopies(20, 0)), stock));
        inputs.put("constant", MadeShop.input(rows(Collections.nCopies(60, "p0"), Collections.nCopies(60, 2L), java.util.stream.IntStream.range(0, 60).boxed().toList()), stock));
        inputs.put("one day", MadeShop.input(rows(Collections.nCopies(9, "p0"), Collections.nCopies(9, 2L), Collections.nCopies(9, 0)), stock));
        inputs.put("huge", MadeShop.input(rows(Collections.nCopies(60, "p0"), Collections.nCopies(60, Long.MAX_VALUE / 4), java.util.stream.IntStream.range(0, 60).boxed().toList()), stock));
        inputs.put("only returns", MadeShop.input(rows(Collections.nCopies(60, "p0"), Collections.nCopies(60, -1L), java.util.stream.IntStream.range(0, 60).boxed().toList()), stock));
        inputs.put("nothing in common", MadeShop.input(MadeShop.sales(60, 1, 2), MemoryTable.named("stock").column(Field.of("product", Type.TEXT), List.of("x"))
                .column(Field.of("stock", Type.WHOLE), List.of(3L)).build()));
        inputs.put("no stock table", new Input(MadeShop.sales(60, 1, 2), Map.of(), MadeShop.COLUMNS));
        inputs.put("a stock table of names alone", MadeShop.input(MadeShop.sales(60, 1, 2), MemoryTable.named("stock").column(Field.of("product", Type.TEXT), List.of("p0")).build()));
        inputs.put("no product chosen", new Input(MadeShop.sales(60, 1, 2), Map.of("stock", stock), Map.of("date", List.of("date"), "quantity", List.of("quantity"))));
        inputs.put("nothing chosen", new Input(MadeShop.sales(60, 1, 2), Map.of("stock", stock), Map.of()));
        return inputs;
    }

    private static MemoryTable rows(List<String> products, List<Long> quantities, List<Integer> days) {
        return MemoryTable.named("sales").column(Field.of("date", Type.DATE), days.stream().map(d -> MadeShop.FIRST.plusDays(d)).toList())
                .column(Field.of("product", Type.TEXT), products).column(Field.of("quantity", Type.WHOLE), quantities)
                .column(Field.of("price", Type.DECIMAL), Collections.nCopies(days.size(), 10.0)).build();
    }

    /// The list of the good input.
    OrderResult list(Settings settings) {
        return (OrderResult) method().run(good(), settings, 1, Progress.NONE);
    }

    @Test
    void everyQuantityEqualsItsOwnArithmetic() {
        var lines = list(Settings.initial(method().parameters())).lines();
        assertTrue(lines.stream().anyMatch(l -> l.quantity() > 0), "something is ordered");
        for (var line : lines) {
            assertEquals(line.quantity(), line.steps().getLast().value(), line.product());
            assertEquals(line.quantity(), Arithmetic.last(line.steps()), line.product());
        }
    }

    @Test
    void atEveryOtherServiceAQuantityEqualsTheArithmeticOfThatService() {
        var list = list(Settings.initial(method().parameters()));
        for (var line : list.lines()) {
            for (int i = 0; i < list.byService().size(); i++) {
                var steps = Covering.at(line, list.measure().equals("fill"), list.byService().get(i).at(), line.levels()[i]);
                assertEquals(line.atService()[i], steps.getLast().value(), line.product());
                assertEquals(line.atService()[i], Arithmetic.last(steps), line.product());
            }
        }
    }

    /// The lines above the expected demand and the safety stock lead to them, when they are computed from what is written alone.
    @Test
    void expectedDemandAndSafetyStockFollowFromTheLinesAboveThem() {
        int told = 0;
        for (var line : list(Settings.initial(method().parameters())).lines()) {
            for (int i = 0; i < line.steps().size(); i++) {
                var step = line.steps().get(i);
                if (List.of("forecast", "correction", "demand", "safety", "spared").contains(step.name()) && line.expected() > 0) {
                    assertFalse(step.formula().isEmpty(), () -> line.product() + ": " + step.name() + " is bare");
                    assertEquals(step.value(), Arithmetic.last(line.steps().subList(0, i + 1)), 1e-9 * Math.max(1, step.value()), line.product());
                    told++;
                }
            }
        }
        assertTrue(told > 0, "some demand is told");
    }

    /// With the decimals that are shown, and no more: whoever computes a line by hand comes to the number beside it. Rounding up may then differ by one, where what is rounded lies at a whole number.
    @Test
    void everyLineIsComputedAgainFromTheNumbersThatAreShown() {
        for (var line : list(Settings.initial(method().parameters())).lines()) {
            var shown = new HashMap<String, Double>();
            for (var step : line.steps()) {
                double written = Math.rint(step.value() * Math.pow(10, Arithmetic.decimals(step.value()))) / Math.pow(10, Arithmetic.decimals(step.value()));
                if (!step.formula().isEmpty()) {
                    double again = Arithmetic.value(step.formula(), shown);
                    double most = step.formula().contains("ceil") || step.formula().contains("floor") ? shown.getOrDefault("pack", 1.0) : 0;
                    assertEquals(written, again, most + 0.01 + 0.002 * Math.abs(written), () -> line.product() + ": " + step.name() + " = " + step.formula() + " of " + shown);
                }
                shown.put(step.name(), written);
            }
        }
    }

    @Test
    void noFormulaHoldsOneChoiceInAnother() {
        for (var line : list(Settings.initial(method().parameters())).lines()) {
            for (var step : line.steps()) {
                var inner = step.formula().replaceAll("max\\(-0\\.5, min\\(0\\.5, growth\\)\\)", "");
                assertTrue(inner.split("max\\(|min\\(", -1).length <= 2 && inner.split("if\\(", -1).length <= 2, () -> step.name() + " = " + step.formula());
            }
        }
    }

    @Test
    void quantitiesAreWholePacksAndNoLessThanTheLeastOrder() {
        for (var line : list(Settings.initial(method().parameters())).ordered()) {
            assertEquals(0, line.quantity() % 6, line.product());
            assertTrue(line.quantity() >= 12, line.product());
        }
    }

    @Test
    void whatSuppliersGetIsWhatTheListOrders() {
        var list = list(Settings.initial(method().parameters()));
        assertEquals(list.ordered().stream().mapToDouble(OrderResult.Line::quantity).sum(), list.suppliers().stream().mapToDouble(OrderResult.Supplier::units).sum(), 1e-9);
        var sheets = list.sheets();
        for (int i = 0; i < list.suppliers().size(); i++) {
            var start = String.format("order-%02d", i + 1);
            var supplier = list.suppliers().get(i);
            var rows = sheets.stream().filter(s -> s.name().startsWith(start)).findFirst().orElseThrow().rows();
            assertEquals(supplier.lines() < 2 ? supplier.lines() : supplier.lines() + 1, rows.size());
            if (supplier.lines() > 1) {
                assertEquals("Total", rows.getLast().getFirst().toString());
                assertEquals(supplier.units(), (Double) rows.getLast().get(2), 1e-9);
                assertEquals(supplier.cost(), (Double) rows.getLast().get(4), 0.01 * rows.size());
            }
        }
    }

    @Test
    void everyFormulaThatIsWrittenComesToItsValueWhereASpreadsheetComputesIt() {
        WrittenFormulas.check(list(Settings.initial(method().parameters())));
    }
}
