package merchant.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import merchant.store.ReportRecord;
import merchant.store.ReportRecord.Item;
import merchant.store.ReportRecord.Kind;
import merchant.ui.result.Bench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportModelTest {
    @TempDir
    private Path folder;
    private Bench bench;
    private ReportModel model;

    @BeforeEach
    void open() {
        bench = new Bench(folder);
        bench.sales("sales", 140);
        long run = bench.run("sales", "seasonal-naive");
        bench.workspace().addReport("June", List.of(new Item(run, Kind.SUMMARY, ""), new Item(run, Kind.FIGURE, "forecast"),
                new Item(run, Kind.TABLE, "forecast")));
        model = new ReportModel(bench.workspace(), bench.workspace().reports().getFirst().id());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private List<Kind> kinds() {
        return model.report().orElseThrow().items().stream().map(Item::kind).toList();
    }

    @Test
    void partsMoveAndStopAtTheEnds() {
        model.move(0, 1);
        assertEquals(List.of(Kind.FIGURE, Kind.SUMMARY, Kind.TABLE), kinds());
        model.move(0, -1);
        model.move(2, 1);
        assertEquals(List.of(Kind.FIGURE, Kind.SUMMARY, Kind.TABLE), kinds());
    }

    @Test
    void everyChangeIsInTheProjectAtOnce() {
        model.remove(1);
        model.note(" Order before the festival. ");
        model.rename("July");
        var kept = bench.workspace().reports().getFirst();
        assertEquals("July", kept.title());
        assertEquals(List.of(Kind.SUMMARY, Kind.TABLE, Kind.NOTE), kept.items().stream().map(Item::kind).toList());
        assertEquals("Order before the festival.", kept.items().getLast().part());
    }

    @Test
    void anEmptyTitleIsNotTaken() {
        model.rename("  ");
        assertEquals("June", model.report().map(ReportRecord::title).orElseThrow());
    }

    @Test
    void theResultsOfThePartsAreThere() {
        assertTrue(model.report().orElseThrow().items().stream().allMatch(i -> model.result(i).isPresent()));
    }
}
