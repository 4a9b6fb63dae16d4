package merchant.method.recommend.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merchant.method.Input;
import merchant.method.recommend.run.Suitability;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Role;
import merchant.table.Type;
import merchant.text.Translator;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

class HistoryReaderTest {
    @Test
    void linesAreSetAsideAndCountedAndTheLatestRatingCounts() {
        var table = MemoryTable.named("t")
                .column(Field.of("who", Type.TEXT), Arrays.asList("10", "9", " 9", null, "9", "8", "9"))
                .column(Field.of("what", Type.TEXT), Arrays.asList("x", "x", "y", "x", " ", "x", "x"))
                .column(Field.of("day", Type.WHOLE), Arrays.asList(1L, 5L, 2L, 3L, 3L, 3L, 4L))
                .column(Field.of("stars", Type.DECIMAL), Arrays.asList(null, 4.0, 3.0, 5.0, 5.0, 5.0, 1.0))
                .column(Field.of("pieces", Type.WHOLE), Arrays.asList(1L, 1L, 1L, 1L, 1L, -1L, 1L)).build();
        var input = Input.of(table, Map.of("customer", "who", "item", "what", "date", "day", "rating", "stars", "quantity", "pieces"));
        var read = HistoryReader.read(input, Progress.NONE);
        assertEquals(List.of(7L, 2L, 1L, 1L), List.of(read.lines(), read.unnamed(), read.returned(), read.unrated()));
        var log = read.log();
        assertEquals(List.of("8", "9", "10"), log.customers(), "numbers in the order of numbers");
        assertArrayEquals(new long[] {2, 4, 5}, log.when());
        var histories = log.sparse(new boolean[0], Progress.NONE);
        assertEquals(0, histories.size(0), "8 brought back what it had");
        assertEquals(List.of("x", "y"), Arrays.stream(histories.row(1)).mapToObj(log.items()::get).toList());
        assertEquals(4, histories.value()[0], "of day 5, not of day 4, though it stands first");
    }

    @Test
    void ratingsThatAreTextAreSpokenOf() {
        var lines = MemoryTable.named("t").column(Field.of("who", Type.TEXT), List.of("a", "b")).column(Field.of("what", Type.TEXT), List.of("x", "x"))
                .column(Field.of("Rating comment", Type.TEXT), List.of("fine", "fine")).column(Field.of("Operating", Type.TEXT), List.of("1", "2"));
        var columns = Map.of("customer", "who", "item", "what");
        assertEquals(Optional.empty(), HistoryReader.read(Input.of(lines.build(), columns), Progress.NONE).unread());
        var table = lines.column(Field.of("reviewScore", Type.TEXT), List.of("5", "n/a")).build();
        var said = HistoryReader.read(Input.of(table, columns), Progress.NONE).unread().orElseThrow();
        for (var sentence : List.of(said, Suitability.obstacleWithoutRatings(Input.of(table, columns)).orElseThrow())) {
            assertTrue(Translator.ENGLISH.forCommands().say(sentence).contains("--read type.reviewScore=decimal"), sentence.toString());
            assertFalse(sentence.toString().contains("--read"), "the window has no command line");
        }
        for (var name : List.of("rating", "stars", "评分", "商品评分")) {
            var other = MemoryTable.named("t").column(Field.of("who", Type.TEXT), List.of("a")).column(Field.of("what", Type.TEXT), List.of("x"))
                    .column(Field.of(name, Type.TEXT), List.of("good")).build();
            assertTrue(UnreadRating.of(Input.of(other, columns)).isPresent(), name);
        }
    }

    private static HistoryReader.Read ordered(List<String> orders, List<String> who, List<String> what, List<String> status) {
        var table = MemoryTable.named("t").column(new Field("order", Type.TEXT, Role.ORDER_ID), orders).column(Field.of("who", Type.TEXT), who)
                .column(Field.of("what", Type.TEXT), what).column(new Field("status", Type.TEXT, Role.STATUS), status).build();
        return HistoryReader.read(Input.of(table, Map.of("customer", "who", "item", "what")), Progress.NONE);
    }

    private static List<String> had(Log log, int customer) {
        return Arrays.stream(log.sparse(new boolean[0], Progress.NONE).row(customer)).mapToObj(log.items()::get).toList();
    }

    @Test
    void cancelledAndRefundedOrdersTellNoTasteButTheirCustomersGetOffers() {
        var read = ordered(List.of("1", "1", "2", "3", "4"), List.of("ann", "ann", "bob", "cid", "bob"), List.of("tea", "cup", "tea", "pan", "pan"),
                List.of("paid", "paid", "cancelled", "refunded", "paid"));
        assertEquals(List.of("ann", "bob", "cid"), read.log().customers());
        assertEquals(List.of("tea", "cup"), had(read.log(), 0));
        assertEquals(List.of("pan"), had(read.log(), 1));
        assertEquals(List.of(), had(read.log(), 2));
        assertEquals(3, read.lines());
        var said = read.voids().orElseThrow().toString();
        assertTrue(said.startsWith("2 lines that \"status\" calls cancelled or refunded were left out."), said);
    }

    @Test
    void cellsThatNameAWholeOrderAreCutIntoItsProducts() {
        var read = ordered(List.of("1", "2", "3", "4"), List.of("ann", "bob", "ann", "cid"), List.of("tea, cup", "cup, tea", "pan, tea ", "pan"),
                List.of("paid", "paid", "paid", "paid"));
        assertEquals(List.of("tea", "cup", "pan"), read.log().items());
        assertEquals(List.of("tea", "cup", "pan"), had(read.log(), 0));
        assertEquals(List.of("tea", "cup"), had(read.log(), 1));
        assertTrue(read.cut().orElseThrow().toString().contains("was cut at “,” into products"));
    }

    @Test
    void postageIsNoProductToOffer() {
        var read = ordered(List.of("1", "1", "2"), List.of("ann", "ann", "bob"), List.of("tea", "POSTAGE", "Postage"), List.of("paid", "paid", "paid"));
        assertEquals(List.of("tea"), read.log().items());
        assertEquals(List.of("POSTAGE", "Postage"), read.noGoods());
        assertEquals(0, read.unnamed());
        assertEquals(List.of(), had(read.log(), 1));
    }
}
