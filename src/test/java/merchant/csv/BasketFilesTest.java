package merchant.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import merchant.table.Role;
import merchant.work.Progress;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files with a basket a line become tables of order and item.
class BasketFilesTest {
    private static final Choices BASKETS = Choices.parse(List.of("layout=baskets"));

    @TempDir
    Path folder;

    private List<List<String>> rows(String text, String... choices) throws IOException {
        var file = Files.writeString(folder.resolve("b.csv"), text);
        var all = BASKETS;
        for (var choice : choices) {
            all = all.with(choice.substring(0, choice.indexOf('=')), choice.substring(choice.indexOf('=') + 1));
        }
        var table = new java.util.ArrayList<List<String>>();
        Reading.raw(Reading.inspect(file, all, Progress.NONE), table::add, r -> table.add(List.of("rejected", r.text())), Progress.NONE);
        return table;
    }

    @Test
    void eachCellIsARowWithTheNumberOfItsLinesOrder() throws IOException {
        assertEquals(List.of(List.of("1", "bread"), List.of("1", "milk"), List.of("2", "beer"), List.of("3", "a, b"), List.of("3", "c")),
                rows("bread,milk\nbeer\n\"a, b\",c\n"));
    }

    @Test
    void emptyCellsAndBlankLinesAreNoProducts() throws IOException {
        assertEquals(List.of(List.of("1", "bread"), List.of("1", "milk"), List.of("2", "beer")), rows("bread,,milk,\n\n \nbeer,\n".replace(" \n", "")));
    }

    @Test
    void aTitleLineIsPassedOverWhereItIsSaidThatThereIsOne() throws IOException {
        assertEquals(List.of(List.of("1", "bread"), List.of("1", "milk")), rows("items,more items\nbread,milk\n", "header=yes"));
    }

    @Test
    void aLineWithAnUnclosedQuoteIsRejectedAlone() throws IOException {
        assertEquals(List.of(List.of("1", "bread"), List.of("1", "milk"), List.of("rejected", "\"beer,cola"), List.of("2", "eggs"), List.of("2", "tea")),
                rows("bread,milk\n\"beer,cola\neggs,tea\n"));
    }

    @Test
    void theGroceriesArriveComplete() {
        var file = Path.of("../shared/data/baskets/groceries.csv");
        Assumptions.assumeTrue(Files.exists(file), "../shared/data is absent");
        var sink = new MemorySink();
        var inspection = Reading.inspect(file, BASKETS, Progress.NONE);
        assertEquals(List.of("order", "item"), inspection.columns().stream().map(ColumnGuess::name).toList());
        assertEquals(List.of(Role.ORDER_ID, Role.PRODUCT), inspection.columns().stream().map(c -> c.field().role().orElseThrow()).toList());
        assertTrue(inspection.ledger().lines().stream().anyMatch(l -> l.kind().equals("baskets")));
        assertEquals(43_367, Reading.read(inspection, sink, Progress.NONE).rows());
    }

    @Test
    void numbersDividedBySpacesAreReadToo() {
        var file = Path.of("../shared/data/baskets/mushroom.dat");
        Assumptions.assumeTrue(Files.exists(file), "../shared/data is absent");
        assertEquals(186_852, Reading.read(Reading.inspect(file, BASKETS, Progress.NONE), new MemorySink(), Progress.NONE).rows());
    }
}
