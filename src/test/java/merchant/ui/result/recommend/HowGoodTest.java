package merchant.ui.result.recommend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import merchant.result.MadeOffers;
import merchant.result.RecommendResult;
import merchant.result.RecommendResult.Judged;
import merchant.text.Sentence;
import org.junit.jupiter.api.Test;

/// The measures in a merchant's words.
class HowGoodTest {
    private static RecommendResult judged(boolean rated, Judged... judged) {
        return MadeOffers.result(rated, List.of(), List.of(), List.of(), List.of(judged), 50);
    }

    private static List<String> said(RecommendResult result) {
        return HowGood.sentences(result).stream().map(Sentence::toString).toList();
    }

    @Test
    void oneHeldOutPurchaseEachIsToldAsCustomersReached() {
        assertEquals("Of 100 customers who got ten offers, 18 took one of them next; the ten most popular would have reached 9.",
                said(judged(false, MadeOffers.measures("item-item", "x", 0.18, 1, false), MadeOffers.measures("popular", "y", 0.09, 1, false))).getFirst());
    }

    @Test
    void severalHeldOutPurchasesAreToldAsProductsAndNotAsCustomers() {
        var own = new Judged("item-item", Sentence.verbatim("x"), 0.05, 0.18, 0.1, 0.8, Double.NaN, Double.NaN);
        assertEquals(List.of("Of 100 products that customers took next, 18 were among the ten that each was offered.",
                "Of 100 products, 80 are offered to somebody."), said(judged(false, own)));
    }

    @Test
    void aSmallShareIsNotRoundedToNothing() {
        var small = MadeOffers.measures("item-item", "x", 0.004, 1, false);
        assertEquals("Of 100 customers who got ten offers, 0.4 took one of them next.", said(judged(false, small)).getFirst());
    }

    @Test
    void expectedRatingsStandBesideTheBestSimpleRule() {
        var said = said(judged(true, MadeOffers.measures("svd", "x", 0.2, 0.9, true), MadeOffers.measures("mean", "the mean", Double.NaN, 1.2, true),
                MadeOffers.measures("item-mean", "the product's mean", Double.NaN, 1.1, true)));
        assertEquals("A rating is expected 0.70 too high or too low on average; by the best simple rule (the product's mean) it would be 0.86.", said.getLast());
    }

    @Test
    void whereNothingCouldBeJudgedItSaysSo() {
        var nothing = new Judged("item-item", Sentence.verbatim("x"), Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        var none = List.of("There is too little to judge by: nobody has a purchase that can be held out and enough others to go by.");
        assertEquals(none, said(judged(false, nothing)));
        assertEquals(none, said(judged(false)));
        assertEquals(List.of(), HowGood.measures(judged(false, nothing)));
    }
}
