package merchant.ui.result.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import merchant.method.Settings;
import merchant.result.ForecastResult;
import merchant.store.RunRecord;
import merchant.store.StoredTable;
import merchant.table.Chunk;
import merchant.table.Field;
import merchant.table.Ledger;
import merchant.table.Role;
import merchant.table.TableSink;
import merchant.table.Type;
import merchant.text.Sentence;
import merchant.ui.result.Bench;
import merchant.ui.run.Rerun;
import merchant.workspace.Importer;
import merchant.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Answers to the times without stock are given, given again and taken back.
class AnswerTableTest {
    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final List<Field> FIELDS = List.of(new Field("day", Type.DATE, Role.DATE), new Field("product", Type.TEXT, Role.PRODUCT), new Field("sold", Type.WHOLE, Role.QUANTITY));

    @TempDir
    private Path folder;
    private Bench bench;
    private Workspace workspace;

    @BeforeEach
    void open() {
        bench = new Bench(folder);
        workspace = bench.workspace();
        workspace.importTable(Sentence.verbatim("sales"), "sales", sales(), table -> { });
    }

    @AfterEach
    void close() {
        bench.close();
    }

    /// Two pieces a day of tea, cups and pots in two lines each; of tea nothing on the days 30 to 44 and 70 to 84.
    private static Importer sales() {
        return (sink, progress) -> {
            sink.begin(FIELDS);
            var chunk = new Chunk(FIELDS);
            int row = 0;
            for (int d = 0; d < 120; d++) {
                for (var product : List.of("tea", "tea", "cup", "cup", "pot", "pot")) {
                    if (!product.equals("tea") || d < 30 || d >= 45 && d < 70 || d >= 85) {
                        chunk.longs(0)[row] = START.toEpochDay() + d;
                        chunk.texts(1)[row] = product;
                        chunk.longs(2)[row++] = 1;
                    }
                }
            }
            chunk.size(row);
            sink.rows(chunk);
            return sink.finish(new Ledger(List.of()), new TableSink.Origin("/somewhere/sales.csv", Map.of(), 1, 0));
        };
    }

    private long run() {
        var mean = Bench.FORECAST.method("mean").orElseThrow();
        var id = new AtomicLong();
        workspace.train(merchant.workspace.RunRequest.of(Sentence.verbatim("run"), Bench.FORECAST, mean, "sales",
                Map.of("date", List.of("day"), "value", List.of("sold"), "series", List.of("product")), Settings.initial(mean.parameters()).with("frequency", "day"), 42), id::set);
        return id.get();
    }

    private Suspicions suspicions(long run) {
        var held = new ArrayList<Suspicions>();
        workspace.result(run, result -> Suspicions.of((ForecastResult) result.orElseThrow()).ifPresent(held::add), problem -> { });
        return held.getFirst();
    }

    /// Answers a result's question, by the place of each time, and forecasts anew.
    private long answer(long run, boolean... without) {
        var suspicions = suspicions(run);
        assertEquals(without.length, suspicions.lines().size());
        for (int i = 0; i < without.length; i++) {
            suspicions.lines().get(i).without().set(without[i]);
        }
        var rerun = Rerun.of(List.of(Bench.FORECAST), workspace.run(run).orElseThrow()).orElseThrow();
        var id = new AtomicLong();
        new AnswerTable(workspace, rerun.run()).keep(suspicions, tables ->
                workspace.train(rerun.request(suspicions.settings(rerun.settings()), "sales", tables), id::set));
        return id.get();
    }

    private List<String> tables() {
        return workspace.tables().stream().map(StoredTable::name).toList();
    }

    /// The first days of the times that a table says were without stock.
    private List<LocalDate> first(String name) {
        var table = workspace.table(name).orElseThrow();
        var days = table.moments("first_day_without_stock");
        var without = table.numbers("without_stock");
        return IntStream.range(0, days.length).filter(i -> without[i] == 1).mapToObj(i -> LocalDate.ofEpochDay(Math.floorDiv(days[i], 86_400))).sorted().toList();
    }

    @Test
    void theSecondAnswerTakesThePlaceOfTheFirst() {
        long asked = run();
        long both = answer(asked, true, true);
        assertEquals(List.of("sales", "stock-outs"), tables());
        assertEquals(List.of(START.plusDays(30), START.plusDays(70)), first("stock-outs"));

        long one = answer(both, false, true);
        assertEquals(List.of("sales", "stock-outs"), tables(), "one table, not two");
        assertEquals(List.of(START.plusDays(70)), first("stock-outs"));
        assertEquals("stock-outs", workspace.run(one).orElseThrow().tables().get("stock-outs"));
        assertEquals(1, suspicions(one).lines().stream().filter(l -> l.without().get()).count(), "and the run went by it");

        answer(asked, true, false);
        assertEquals(List.of("sales", "stock-outs"), tables(), "also where the first result is answered once more");
        assertEquals(List.of(START.plusDays(30)), first("stock-outs"));
    }

    @Test
    void theEarlierAnswersStayInTheirResult() {
        long both = answer(run(), true, true);
        answer(both, false, true);
        assertTrue(suspicions(both).lines().stream().allMatch(l -> l.without().get()));
        answer(both, true, true);
        assertEquals(List.of(START.plusDays(30), START.plusDays(70)), first("stock-outs"), "given again as they were");
    }

    @Test
    void thatNothingWasWithoutStockIsKeptToo() {
        long both = answer(run(), true, true);
        answer(both, false, false);
        assertEquals(List.of("sales", "stock-outs"), tables());
        assertEquals(List.of(), first("stock-outs"));
        assertEquals(2, workspace.table("stock-outs").orElseThrow().rows());
        var later = Rerun.of(List.of(Bench.FORECAST), workspace.run(both).orElseThrow()).orElseThrow();
        var id = new AtomicLong();
        workspace.train(later.request(later.settings(), "sales", Map.of("stock-outs", "stock-outs")), id::set);
        assertEquals(RunRecord.State.DONE, workspace.run(id.get()).orElseThrow().state(), "and a forecast that is given it still runs");
        assertTrue(suspicions(id.get()).lines().stream().noneMatch(l -> l.without().get()));
    }

    @Test
    void aTableThatNoRunTiesToTheseSalesKeepsItsRows() {
        long both = answer(run(), true, true);
        workspace.renameTable("stock-outs", "mine");
        workspace.deleteRun(both);
        answer(run(), true, false);
        assertEquals(List.of("sales", "mine", "stock-outs"), tables());
        assertEquals(2, workspace.table("mine").orElseThrow().rows());
    }
}
