package merchant.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import merchant.table.view.Sort;
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

    @Test
    void rowsComePageByPage() {
        var rows = model.rows().get();
        assertEquals(ROWS, rows.size());
        assertEquals(List.of(0L, "tea"), rows.get(0).cells().get());
        assertEquals(List.of(999L, "cup"), rows.get(999).cells().get());
        assertEquals(999, rows.indexOf(rows.get(999)));
    }

    @Test
    void aSortOrdersAllRowsAndCanBeTakenBack() {
        model.sort(new Sort("n", true));
        assertEquals(999L, model.rows().get().get(0).cells().get().getFirst());
        model.sort(null);
        assertEquals(0L, model.rows().get().get(0).cells().get().getFirst());
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
    void onlyPagesLookedAtAreAskedFor() {
        var asked = new ArrayList<Long>();
        var rows = new PagedRows(10_000_000, (from, count) -> asked.add(from));
        rows.get(9_999_999);
        rows.get(9_999_998);
        rows.get(0);
        assertEquals(List.of(9_999_872L, 0L), asked);
    }

    @Test
    void aPageThatArrivesLateFillsItsRows() {
        var rows = new PagedRows(10, (from, count) -> {});
        var row = rows.get(3);
        assertEquals(List.of(), row.cells().get());
        rows.arrived(0, IntStream.range(0, 10).mapToObj(i -> List.<Object>of("r" + i)).toList());
        assertEquals(List.of("r3"), row.cells().get());
    }
}
