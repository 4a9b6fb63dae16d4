package merchant.ui.result.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import merchant.result.MadeOrders;
import merchant.result.OrderResult.Kind;
import merchant.result.OrderResult.Line;
import merchant.result.Sheet;
import merchant.text.Language;
import merchant.text.Translator;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderExportTest {
    @TempDir
    private Path folder;
    private final OrderModel model = new OrderModel(MadeOrders.of(60, 1));

    @Test
    void everySupplierGetsAFileWithTheQuantitiesLookedAt() throws IOException {
        var line = model.result().ordered().stream().filter(l -> l.supplier().equals("Ningbo Home")).findFirst().orElseThrow();
        model.change(line, 4_321);
        var sheets = OrderExport.suppliers(model.asLooked());
        assertEquals(4, sheets.size());
        OrderExport.write(sheets, folder, ".csv", Translator.ENGLISH, Progress.NONE);
        var own = folder.resolve(sheets.stream().filter(s -> s.title().toString().contains("Ningbo")).findFirst().orElseThrow().name() + ".csv");
        assertTrue(Files.readString(own).contains("4321"), Files.readString(own));
        OrderExport.write(sheets, folder, ".csv", Translator.of(Language.CHINESE), Progress.NONE);
        try (var files = Files.list(folder)) {
            assertEquals(8, files.count(), "a file that is there is kept");
        }
        OrderExport.write(sheets, folder, ".xlsx", Translator.ENGLISH, Progress.NONE);
        assertTrue(Files.size(folder.resolve(sheets.getFirst().name() + ".xlsx")) > 1_000);
    }

    @Test
    void theLinesShownAreSavedInTheOrderInWhichTheyAreSeen() {
        assertEquals(model.shown().get().stream().map(Line::product).toList(), saved());
        model.show().set(OrderModel.Show.ALL);
        model.sort().set(Optional.of(Comparator.comparing(Line::name).reversed()));
        assertEquals(model.result().lines().stream().sorted(Comparator.comparing(Line::name).reversed()).map(Line::product).toList(), saved());
    }

    private List<Object> saved() {
        return OrderExport.shown(model).rows().stream().map(List::getFirst).toList();
    }

    @Test
    void whatTheUserTypedStandsBesideWhatWasComputed() {
        var line = model.result().ordered().getFirst();
        var names = model.asLooked().sheets().getFirst().columns().stream().map(Sheet.Column::name).toList();
        assertFalse(names.contains("computed"), "nothing is typed yet");
        model.change(line, 4_321);
        var looked = model.asLooked();
        var list = looked.sheets().getFirst();
        int beside = list.columns().stream().map(Sheet.Column::name).toList().indexOf("computed");
        var row = list.rows().stream().filter(r -> r.getFirst().equals(line.product())).findFirst().orElseThrow();
        assertEquals(List.of(4_321.0, line.quantity()), row.subList(beside - 1, beside + 1));
        assertEquals(1, list.rows().stream().filter(r -> r.get(beside) != null).count());
        assertEquals(1, BySupplier.of(looked).rows().stream().filter(r -> r.get(4) != null).count());
        assertEquals(looked.summary().headline(), model.said().get());
        assertTrue(looked.summary().findings().getFirst().toString().startsWith("1 quantity is your own"), looked.summary().findings().toString());
    }

    @Test
    void underTheHeadingOfEachSupplierStandWhatItGetsAndItsLines() {
        var result = model.asLooked();
        var rows = BySupplier.of(result).rows();
        assertEquals(result.suppliers().size() + result.ordered().size(), rows.size());
        double headings = rows.stream().filter(r -> r.getFirst() != null).mapToDouble(r -> (Double) r.get(5)).sum();
        double lines = rows.stream().filter(r -> r.getFirst() == null).mapToDouble(r -> (Double) r.get(5)).sum();
        assertEquals(lines, headings, 0.01 * rows.size());
    }

    @Test
    void stockThatDoesNotMoveIsListedByTheMoneyInIt() {
        var dead = LyingStock.of(model.result(), Kind.DEAD_STOCK);
        assertEquals(5, dead.rows().size());
        double before = Double.MAX_VALUE;
        for (var row : dead.rows()) {
            assertTrue((Double) row.get(3) <= before);
            before = (Double) row.get(3);
        }
    }
}
