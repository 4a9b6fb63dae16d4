package merchant.ui.result.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import merchant.figure.BarChart;
import merchant.figure.Figure;
import merchant.result.MadeOffers;
import merchant.result.RecommendResult;
import merchant.result.RecommendResult.Because;
import merchant.result.RecommendResult.Customer;
import merchant.result.RecommendResult.Judged;
import merchant.result.RecommendResult.Offer;
import merchant.store.RunRecord;
import merchant.text.Sentence;
import org.junit.jupiter.api.Test;

/// Results of what to offer beside each other.
class OffersTest {
    private static final List<String> ITEMS = List.of("Tea", "Cup", "Pen", "Ink");

    private static Customer customer(String name, int... offered) {
        return new Customer(name, new int[0], new double[0],
                Arrays.stream(offered).mapToObj(i -> new Offer(i, 1, Because.TASTE, new int[0], 0)).toList());
    }

    private static RecommendResult result(List<String> items, double recall, Customer... customers) {
        var judged = Double.isNaN(recall) ? List.<Judged>of()
                : List.of(MadeOffers.measures("item-item", "x", recall, 1, false), MadeOffers.measures("popular", "y", 0.05, 1, false));
        return MadeOffers.result(false, items, List.of(customers), List.of(), judged, 10);
    }

    private static Beside beside(RecommendResult... results) {
        var all = Arrays.stream(results).map(r -> new Compared(new RunRecord(1, Sentence.of("x"), "recommend", "item-item", Map.of(), Map.of(), Map.of(), 42,
                RunRecord.State.DONE, Instant.EPOCH, 1, null, null), r)).toList();
        return Offers.beside(all, List.of("A", "B", "C").stream().map(Sentence::verbatim).toList().subList(0, results.length));
    }

    private static String bars(Figure figure) {
        return String.join(", ", ((BarChart) figure.body()).bars().stream().map(b -> b.label() + " " + Math.round(b.value())).toList());
    }

    @Test
    void offersAreTheSameByNameWhateverTheirNumber() {
        var one = result(ITEMS, 0.1, customer("Ann", 0, 1), customer("Bob", 2, 3), customer("only here", 0));
        var other = result(List.of("Ink", "Cup", "Tea", "Pen"), 0.1, customer("Ann", 2, 0), customer("Bob", 0, 3), customer("only there", 1));
        // Ann: Tea of Tea and Cup, Tea and Ink; Bob: Pen and Ink both times
        assertEquals(0.75, Offers.same(List.of(one, other)), 1e-12);
        assertEquals(1, Offers.same(List.of(one, one)), 1e-12);
    }

    @Test
    void theOneThatReachesMostIsNamedWithTheShareOfSameOffers() {
        var together = beside(result(ITEMS, 0.2, customer("Ann", 0, 1)), result(ITEMS, 0.1, customer("Ann", 0, 2))).together().orElseThrow();
        assertEquals("Most purchases held out are reached by A: 20\u00a0%; 50\u00a0% of the offers are the same", together.title().toString());
        assertEquals("A: reached 20, B: reached 10, The ten most popular: reached 5, Same offers: A and B 50", bars(together));
    }

    @Test
    void nobodyIsNamedWhereAllReachTheSame() {
        var a = result(ITEMS, 0.2, customer("Ann", 0, 1));
        var title = beside(a, a, result(ITEMS, 0.2, customer("Ann", 2))).together().orElseThrow().title().toString();
        assertEquals("All reach the same 20\u00a0% of the purchases held out; 0\u00a0% of the offers are the same in all", title);
    }

    @Test
    void withoutMeasuresTheOffersAreStillCompared() {
        var a = result(ITEMS, Double.NaN, customer("Ann", 0, 1));
        assertEquals("50\u00a0% of the offers are the same", beside(a, result(ITEMS, Double.NaN, customer("Ann", 1, 2))).together().orElseThrow().title().toString());
        assertEquals("no customer is in all of them", beside(a, result(ITEMS, Double.NaN, customer("Bob", 0))).together().orElseThrow().title().toString());
    }

    @Test
    void whereOnlyRatingsJudgeTheSmallerErrorIsNamed() {
        var far = MadeOffers.result(true, ITEMS, List.of(customer("Ann", 0)), List.of(), List.of(MadeOffers.measures("svd", "x", Double.NaN, 1.1, true)), 9);
        var near = MadeOffers.result(true, ITEMS, List.of(customer("Ann", 0)), List.of(), List.of(MadeOffers.measures("svd", "x", Double.NaN, 0.9, true)), 9);
        assertEquals("Ratings expected by B miss by 0.90, no other misses less; 100\u00a0% of the offers are the same",
                beside(far, near).together().orElseThrow().title().toString());
    }

    @Test
    void eachShowsTheSameProductsInTheSameOrderOnTheSameAxes() {
        var beside = beside(result(ITEMS, 0.2, customer("Ann", 0), customer("Bob", 0, 1)), result(ITEMS, 0.1, customer("Ann", 2), customer("Bob", 0)));
        assertTrue(beside.sameAxes());
        assertEquals("Tea 100, Cup 50, Pen 0", bars(beside.each().get(0).orElseThrow()));
        assertEquals("Tea 50, Cup 0, Pen 50", bars(beside.each().get(1).orElseThrow()));
    }
}
