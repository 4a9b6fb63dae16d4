package merchant.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import merchant.catalogue.Catalogue;
import merchant.method.Settings;
import merchant.result.OrderResult;
import merchant.result.OrderResult.Kind;
import merchant.store.ReportRecord;
import merchant.store.ReportRecord.Item;
import merchant.table.Chunk;
import merchant.table.Field;
import merchant.table.Ledger;
import merchant.table.Role;
import merchant.table.TableSink;
import merchant.table.Type;
import merchant.text.Sentence;
import merchant.ui.result.Bench;
import merchant.workspace.KeptQuantities;
import merchant.workspace.RunRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A report shows the quantities that the user typed, as the page of the order list does.
class OwnQuantitiesInReportTest {
    private static final List<Field> FIELDS = List.of(new Field("day", Type.DATE, Role.DATE), new Field("product", Type.TEXT, Role.PRODUCT), new Field("pieces", Type.DECIMAL, Role.QUANTITY));

    @TempDir
    private Path folder;

    private static void sales(Bench bench) {
        bench.workspace().importTable(Sentence.verbatim("sales"), "sales", (sink, progress) -> {
            sink.begin(FIELDS);
            var chunk = new Chunk(FIELDS);
            for (int i = 0; i < 280; i++) {
                chunk.longs(0)[i] = LocalDate.of(2025, 1, 1).toEpochDay() + i / 2;
                chunk.texts(1)[i] = i % 2 == 0 ? "Tea" : "Mug";
                chunk.doubles(2)[i] = 4 + i % 5;
            }
            chunk.size(280);
            sink.rows(chunk);
            return sink.finish(new Ledger(List.of()), new TableSink.Origin("/somewhere/sales.csv", Map.of(), 1, 0));
        }, table -> { });
    }

    private static long list(Bench bench) {
        var question = Catalogue.questions().stream().filter(q -> q.id().equals("reorder")).findFirst().orElseThrow();
        var method = question.methods().getFirst();
        var id = new AtomicLong();
        bench.workspace().train(RunRequest.of(Sentence.verbatim("list"), question, method, "sales",
                Map.of("date", List.of("day"), "product", List.of("product"), "quantity", List.of("pieces")), Settings.initial(method.parameters()), 1), id::set);
        return id.get();
    }

    @Test
    void typedQuantitiesAreInTheReportAndFollowWhenItIsShownAgain() {
        try (var bench = new Bench(folder)) {
            sales(bench);
            long run = list(bench);
            var item = new Item(run, ReportRecord.Kind.TABLE, "order-list");
            bench.workspace().addReport("June", List.of(item));
            new KeptQuantities(bench.workspace(), run).keep(Map.of("Tea", 777.0));
            var model = new ReportModel(bench.workspace(), bench.workspace().reports().getFirst().id());
            assertEquals(777, quantity(model, item));
            new KeptQuantities(bench.workspace(), run).keep(Map.of("Tea", 778.0));
            model.refresh();
            assertEquals(778, quantity(model, item));
            var first = model.result(item).orElseThrow().summary().findings().getFirst().toString();
            assertTrue(first.startsWith("1 quantity is your own"), first);
        }
    }

    private static double quantity(ReportModel model, Item item) {
        var line = ((OrderResult) model.result(item).orElseThrow()).lines().stream().filter(l -> l.product().equals("Tea")).findFirst().orElseThrow();
        assertTrue(line.is(Kind.OWN));
        return line.quantity();
    }
}
