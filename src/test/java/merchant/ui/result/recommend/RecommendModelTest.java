package merchant.ui.result.recommend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import merchant.result.MadeOffers;
import merchant.result.RecommendResult;
import merchant.result.RecommendResult.Because;
import merchant.result.RecommendResult.Customer;
import merchant.result.RecommendResult.Offer;
import merchant.result.RecommendResult.Similar;
import org.junit.jupiter.api.Test;

/// What is looked at in a result of what to offer.
class RecommendModelTest {
    private static final int[] NONE = {};

    /// Items: 0 tea, 1 cup, 2 pen, 3 ink.
    private static RecommendResult result() {
        var ann = new Customer("Ann", new int[] {0, 2}, new double[] {2, 1}, List.of(new Offer(1, 0.8, Because.BOUGHT, new int[] {0}, 0),
                new Offer(3, 0.5, Because.BOUGHT, new int[] {2, 0}, 0)));
        var bob = new Customer("Bob", new int[] {0}, new double[] {1}, List.of(new Offer(3, 9, Because.POPULAR_FALLBACK, NONE, 9)));
        var new1 = new Customer("张三", NONE, new double[0], List.of(new Offer(3, 9, Because.POPULAR_FALLBACK, NONE, 9),
                new Offer(1, 7, Because.POPULAR_FALLBACK, NONE, 7)));
        return MadeOffers.result(false, List.of("Tea", "Cup", "Pen", "Ink"), List.of(ann, bob, new1),
                List.of(new Similar(0, new int[] {1}, new double[] {0.8}, new int[] {5})), List.of(), 0);
    }

    @Test
    void customersAreFoundByAPieceOfTheirNameAndTheFirstLeftIsLookedAt() {
        var model = new RecommendModel(result());
        assertEquals("Ann", model.customer().orElseThrow().name());
        model.customers().search().set(" B");
        assertEquals(List.of(1), model.customers().shown().get());
        assertEquals("Bob", model.customer().orElseThrow().name());
        model.customers().search().set("三");
        assertEquals("张三", model.customer().orElseThrow().name());
        model.customers().search().set("nobody");
        assertTrue(model.customer().isEmpty());
        model.customers().search().set("");
        assertEquals(3, model.customers().shown().get().size());
    }

    @Test
    void aChosenCustomerStaysChosenWhileTheSearchLetsThemThrough() {
        var model = new RecommendModel(result());
        model.customers().chosen().set(1);
        model.customers().search().set("b");
        model.customers().search().set("");
        assertEquals("Bob", model.customer().orElseThrow().name());
    }

    @Test
    void thoseWhoFellBackAreCountedAndCanBeShownAlone() {
        var model = new RecommendModel(result());
        assertEquals(2, model.fallen());
        model.fellBack().set(true);
        assertEquals(List.of(1, 2), model.customers().shown().get());
        model.customers().search().set("ann");
        assertEquals(List.of(), model.customers().shown().get());
        model.fellBack().set(false);
        assertEquals(List.of(0), model.customers().shown().get());
    }

    @Test
    void theChosenOfferPointsAtThePurchasesThatLedToItUntilTheCustomerChanges() {
        var model = new RecommendModel(result());
        assertEquals(Set.of(), model.because());
        model.offer().set(1);
        assertEquals(Set.of(0, 2), model.because());
        model.customers().chosen().set(1);
        assertEquals(-1, model.offer().get());
        assertEquals(Set.of(), model.because());
    }

    @Test
    void productsAreListedByHowManyTheyAreOfferedToAndLeadToTheirCustomers() {
        var model = new RecommendModel(result());
        assertEquals(List.of(3, 1), model.products().shown().get());
        assertEquals(3, model.offered(3));
        assertEquals(List.of("Bob 1", "张三 1", "Ann 2"), model.reached(3).stream()
                .map(r -> model.result().customers().get(r.customer()).name() + " " + r.place()).toList());
        assertEquals(List.of(), model.reached(0));
    }

    @Test
    void lookingAtACustomerFromAProductTakesAwayWhatHidesThem() {
        var model = new RecommendModel(result());
        model.fellBack().set(true);
        model.customers().search().set("bob");
        model.look(0, 3);
        assertEquals("Ann", model.customer().orElseThrow().name());
        assertEquals(1, model.offer().get());
        assertEquals(3, model.customers().shown().get().size());
    }

    @Test
    void whatIsCopiedOfOneCustomerOrProductHasTheColumnsOfTheWholeTable() {
        var model = new RecommendModel(result());
        var all = OfferSheets.all(model.result());
        var one = OfferSheets.of(model.result(), model.result().customers().get(2));
        assertEquals(all.columns(), one.columns());
        assertEquals(all.rows().subList(3, 5), one.rows());
        var reached = OfferSheets.reached(model, 1);
        assertEquals(all.columns(), reached.columns());
        assertEquals(Set.of(all.rows().get(0), all.rows().get(4)), Set.copyOf(reached.rows()));
        assertEquals(1, OfferSheets.similar(model.result(), model.similar(0).orElseThrow()).rows().size());
    }

    @Test
    void aFileIsNamedByWhatStandsInItWithoutSignsThatFilesMayNotHave() {
        assertEquals("C-1-a", OfferSheets.file("C/1: a?"));
        assertEquals("张三", OfferSheets.file("张三"));
        assertEquals("list", OfferSheets.file("//"));
    }

    @Test
    void aResultOfNobodyIsLookedAtWithoutHarm() {
        var model = new RecommendModel(MadeOffers.result(false, List.of(), List.of(), List.of(), List.of(), 0));
        assertTrue(model.customer().isEmpty());
        assertEquals(List.of(), model.products().shown().get());
        model.fellBack().set(true);
        assertEquals(List.of(), OfferSheets.all(model.result()).rows());
    }
}
