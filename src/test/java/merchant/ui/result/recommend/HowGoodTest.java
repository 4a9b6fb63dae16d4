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
    private static RecommendResult judged(Judged... judged) {
        return MadeOffers.result(false, List.of(), List.of(), List.of(), List.of(judged), 50);
    }

    private static String said(RecommendResult result) {
        return HowGood.said(result).toString();
    }

    @Test
    void oneHeldOutPurchaseEachIsToldAsCustomersReached() {
        assertEquals("Of 100 customers who got ten offers, 18 bought one of them, which the method had not seen; the ten most popular would have reached 9.",
                said(judged(MadeOffers.measures("item-item", "x", 0.18, 1, false), MadeOffers.measures("popular", "y", 0.09, 1, false))));
        assertEquals("Of 100 customers who got ten offers, 9 bought one of them, which the method had not seen; ten at random would have reached 2.5.",
                said(judged(MadeOffers.measures("popular", "x", 0.09, 1, false), MadeOffers.measures("random", "y", 0.025, 1, false))));
    }

    @Test
    void severalHeldOutPurchasesAreToldAsProductsAndNotAsCustomers() {
        var own = new Judged("item-item", Sentence.verbatim("x"), 0.05, 0.18, 0.1, 0.8, Double.NaN, Double.NaN);
        assertEquals("Of 100 purchases that the method had not seen, 18 were among the ten offers, on average.", said(judged(own)));
        assertEquals("Of 100 purchases that the method had not seen, 18 were among the ten offers, on average; the ten most popular would have held 9.",
                said(judged(own, MadeOffers.measures("popular", "y", 0.09, 1, false))));
    }

    @Test
    void aSmallShareIsNotRoundedToNothing() {
        assertEquals("Of 100 customers who got ten offers, 0.4 bought one of them, which the method had not seen.", said(judged(MadeOffers.measures("item-item", "x", 0.004, 1, false))));
    }

    @Test
    void whereNothingCouldBeJudgedItSaysSo() {
        var nothing = new Judged("item-item", Sentence.verbatim("x"), Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        var none = "There is too little to judge the lists by: too few customers have a purchase that can be held out and others to go by.";
        assertEquals(none, said(judged(nothing)));
        assertEquals(none, said(judged()));
        assertEquals(List.of(), HowGood.measures(judged(nothing)));
    }
}
