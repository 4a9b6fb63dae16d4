package merchant.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import merchant.table.view.Condition;
import merchant.table.view.Sort;
import merchant.table.view.View;
import merchant.ui.data.ImportModel;
import merchant.work.InlineWorker;
import merchant.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableModelTest {
    private static final int ROWS = 1_000;
    @TempDir
    private Path folder;
    private final InlineWorker worker = new InlineWorker();
    private final Workspace workspace = new Workspace(worker, Clock.systemUTC(), () -> folder.resolve("shop.merchant"));
    private TableModel model;

    @BeforeEach
    void importRows() throws IOException {
        var text = new StringBuilder("n,kind\n");
        IntStream.range(0, ROWS).forEach(i -> text.append(i).append(i % 4 == 0 ? ",tea\n" : ",cup\n"));
        var importing = new ImportModel(Files.writeString(folder.resolve("rows.csv"), text), workspace, worker, name -> {});
        importing.look();
        importing.importNow();
        model = new TableModel(workspace.table("rows").orElseThrow(), workspace);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private RowFeed rows() {
        return model.shown().get().orElseThrow().rows();
    }

    @Test
    void rowsComePageByPage() {
        assertEquals(ROWS, rows().size());
        assertEquals(List.of(0L, "tea"), rows().cells(0));
        assertNull(rows().cells(999));
        rows().show(980, 999);
        assertEquals(List.of(999L, "cup"), rows().cells(999));
        assertEquals(1_000, rows().number(999));
    }

    @Test
    void aSortOrdersAllRowsAndCanBeTakenBack() {
        model.view(View.ALL.sortedBy(new Sort("n", true)));
        assertEquals(999L, rows().cells(0).getFirst());
        assertEquals(1_000, rows().number(0));
        model.view(View.ALL);
        assertEquals(0L, rows().cells(0).getFirst());
    }

    @Test
    void aFilterLeavesTheRowsThatPassAndTheProfileTellsOfThem() {
        model.look("n");
        model.view(View.ALL.filteredBy(Condition.is("kind", "tea", false)));
        assertEquals(250, rows().size());
        assertEquals(List.of(4L, "tea"), rows().cells(1));
        assertEquals(5, rows().number(1));
        assertEquals(250, model.looked().get().orElseThrow().profile().orElseThrow().rows());
    }

    @Test
    void theViewIsRememberedWhileTheProjectIsOpen() {
        var view = View.ALL.filteredBy(Condition.is("kind", "tea", true)).hidden("n", true);
        model.view(view);
        model.close();
        var again = new TableModel(model.table(), workspace);
        assertEquals(view, again.view().get());
        assertEquals(List.of("kind"), again.columns().stream().map(f -> f.name()).toList());
        assertEquals(750, again.shown().get().orElseThrow().rows().size());
    }

    @Test
    void heldColumnsStandFirst() {
        model.view(View.ALL.frozen("kind", true));
        assertEquals(List.of("kind", "n"), model.columns().stream().map(f -> f.name()).toList());
    }

    @Test
    void aFindGoesFromRowToRowAndRoundAtTheEnd() {
        model.find().text().set("99");
        model.find().seek(200);
        var found = assertInstanceOf(FindModel.State.Found.class, model.find().state().get());
        assertEquals(19, found.places().length);
        assertEquals(299, found.place().orElseThrow());
        model.find().step(-3);
        assertEquals(999, assertInstanceOf(FindModel.State.Found.class, model.find().state().get()).place().orElseThrow());
        assertTrue(model.find().marks(0.99));
        assertFalse(model.find().marks(0.98));
    }

    @Test
    void aFindInAnOrderedAndFilteredViewTellsPlacesInIt() {
        model.view(View.ALL.filteredBy(Condition.is("kind", "tea", false)).sortedBy(new Sort("n", true)));
        model.find().text().set("996");
        model.find().seek(0);
        assertEquals(0, assertInstanceOf(FindModel.State.Found.class, model.find().state().get()).place().orElseThrow());
    }

    @Test
    void aViewThatDoesNotFitIsAProblemAndAnotherViewMendsIt() {
        model.view(View.ALL.filteredBy(new Condition.Compare("n", Condition.Comparison.EQUAL, "no number")));
        assertTrue(model.problem().get().isPresent());
        model.view(View.ALL);
        assertTrue(model.problem().get().isEmpty());
        assertEquals(ROWS, rows().size());
    }

    @Test
    void aColumnIsProfiled() {
        model.look("kind");
        var profile = model.looked().get().orElseThrow().profile().orElseThrow();
        assertEquals(2, profile.distinct());
        assertEquals("cup", profile.top().getFirst().value());
        assertEquals(750, profile.top().getFirst().count());
    }

    @Test
    void theSourceIsTold() {
        var source = model.source().get().orElseThrow();
        assertTrue(source.origin().file().endsWith("rows.csv"));
        assertEquals(0, source.rejectedCount());
    }

    @Test
    void onlyWhatIsVisibleAndItsNeighboursAreAskedForFewAtATime() {
        var asked = new ArrayList<Integer>();
        var held = new RowFeed(10_000_000, (from, count, done, failed) -> {
            asked.add(from);
            return Asked.of(workspace, stop -> 0, x -> {}, failed);
        }, last -> true);
        held.show(9_999_980, 9_999_999);
        assertEquals(List.of(9_999_872, 9_999_616), asked);
        held.show(5_000_000, 5_000_030);
        assertEquals(List.of(9_999_872, 9_999_616, 4_999_936, 4_999_680), asked, "what was scrolled past gives its place away");
    }

    @Test
    void rowsWhoseOrderIsNotKnownYetAreNotAskedFor() {
        var asked = new ArrayList<Integer>();
        var held = new RowFeed(10_000, (from, count, done, failed) -> {
            asked.add(from);
            return Asked.of(workspace, stop -> 0, x -> {}, failed);
        }, last -> last <= 1_024);
        held.show(5_000, 5_030);
        assertEquals(List.of(), asked);
        held.show(0, 30);
        assertEquals(List.of(0, 256), asked);
    }
}
