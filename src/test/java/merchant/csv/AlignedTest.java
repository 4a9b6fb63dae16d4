package merchant.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import merchant.table.TableSink.Rejected;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Columns that are set out with spaces for the eye.
class AlignedTest {
    private static final String LIST = """
            Sales report of the shop

            Product         Units   Price   Remark
            Green Tea          12    3.50   sold out
            Black Tea           7    4.25
            Oolong              3   12.00   new
            Earl Grey Tea     104    3.10   few left
                              %s    0.90
            """.formatted("  1");

    @TempDir
    Path folder;

    private final List<Rejected> rejected = new ArrayList<>();

    private Inspection inspect(String text, String... choices) throws IOException {
        return Reading.inspect(Files.writeString(folder.resolve("shop.txt"), text), Choices.parse(List.of(choices)), Progress.NONE);
    }

    private List<List<String>> cells(String text, String... choices) throws IOException {
        var records = new ArrayList<List<String>>();
        rejected.clear();
        Reading.raw(inspect(text, choices), records::add, rejected::add, Progress.NONE);
        return records;
    }

    private MemorySink read(String text) throws IOException {
        var sink = new MemorySink();
        Reading.read(Files.writeString(folder.resolve("shop.txt"), text), Choices.NONE, sink, Progress.NONE);
        return sink;
    }

    @Test
    void cellsOfTwoWordsStayTogetherAndEmptyCellsAreEmpty() throws IOException {
        var records = cells(LIST);
        assertEquals(List.of("Product", "Units", "Price", "Remark"), records.getFirst());
        assertEquals(List.of("Green Tea", "12", "3.50", "sold out"), records.get(1));
        assertEquals(List.of("Black Tea", "7", "4.25", ""), records.get(2));
        assertEquals(List.of("", "1", "0.90", ""), records.get(5));
        assertEquals("at:1,17,25,33", inspect(LIST).delimiter().value());
        assertEquals(List.of(12L, 7L, 3L, 104L, 1L), read(LIST).column("Units"));
    }

    @Test
    void aColumnMayBeOneSpaceBehindTheLongestCell() throws IOException {
        var text = "Name           Qty Price Day\nGreen Tea       12  3.50 2024-01-05\nBlack Tea Fine   7 14.25 2024-01-06\nOolong         103  2.00 2024-01-07\n";
        assertEquals(List.of("Black Tea Fine", "7", "14.25", "2024-01-06"), cells(text).get(2));
    }

    @Test
    void wordsThatHappenToStandAtOnePlaceAreOneCell() throws IOException {
        var text = "item        n\nGreen Tea   1\nBlack Tea   2\nWhite Tea   3\n";
        assertEquals(List.of("Green Tea", "1"), cells(text).get(1));
    }

    @Test
    void twoSpacesDivideWhatIsNotAligned() throws IOException {
        var text = "Product  Units  Price\nGreen Tea  12  3.50\nBlack Tea Fine  7  14.25\nOolong  103  2.00\n";
        assertEquals("spaces", inspect(text).delimiter().value());
        assertEquals(List.of("Black Tea Fine", "7", "14.25"), cells(text).get(2));
    }

    @Test
    void anAmountWithACommaDividesNothing() throws IOException {
        var text = "Product      Amount\nGreen Tea  1,250.00\nOolong        35.10\nCup       12,001.50\nMint Tea   3,100.00\n";
        assertEquals(List.of("Cup", "12,001.50"), cells(text).get(3));
    }

    @Test
    void aLineThatCrossesAColumnIsKeptWholeAndTold() throws IOException {
        var text = LIST + "Everything that came back this week   3\nMilk                5    1.90\n";
        assertEquals(List.of("Everything that came back this week   3", "", "", ""), cells(text).get(6));
        assertEquals(List.of("Milk", "5", "1.90", ""), cells(text).get(7));
        assertTrue(inspect(text).ledger().lines().stream().anyMatch(l -> l.examples().stream().anyMatch(e -> e.before().contains("Everything that came back this week   3"))));
    }

    @Test
    void whatWasFoundCanBeChosenAndIsReadAgain() throws IOException {
        assertEquals(cells(LIST), cells(LIST, "delimiter=at:1,17,25,33"));
        assertEquals(List.of("Green Tea", "12", "3.50", "sold out"), cells(LIST, "delimiter=spaces").get(1));
        var kept = read(LIST).origin.reading();
        assertEquals(cells(LIST), cells(LIST, "delimiter=" + kept.get("delimiter"), "quote=" + kept.get("quote"), "spaces=" + kept.get("spaces")));
    }

    @Test
    void aFileWithDelimitersThatIsSetOutForTheEyeKeepsThem() throws IOException {
        assertEquals(List.of("Green Tea", "12", "3.50"), cells("product,   units,  price\nGreen Tea, 12,     3.50\nOolong,    3,      12.00\n").get(1).stream().map(String::strip).toList());
        assertEquals("pipe", inspect("product   | units | price\nGreen Tea |    12 |  3.50\nOolong    |     3 | 12.00\n").delimiter().value());
    }
}
