package merchant.figure.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import merchant.figure.BarChart;
import merchant.figure.Figure;
import merchant.figure.Ink;
import merchant.result.MadeOffers;
import merchant.result.RecommendResult;
import merchant.result.RecommendResult.Because;
import merchant.result.RecommendResult.Customer;
import merchant.result.RecommendResult.Judged;
import merchant.result.RecommendResult.Offer;
import org.junit.jupiter.api.Test;

/// The findings that stand over the figures of what to offer.
class RecommendFiguresTest {
    private static RecommendResult judged(boolean rated, Judged... judged) {
        return MadeOffers.result(rated, List.of("Tea", "Cup"), List.of(), List.of(), List.of(judged), 50);
    }

    private static Judged rule(String id, double recall, double rmse) {
        return MadeOffers.measures(id, id, recall, rmse, true);
    }

    private static Figure figure(RecommendResult result, String id) {
        return Figures.of(result).stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<String> ids(RecommendResult result) {
        return Figures.of(result).stream().map(Figure::id).toList();
    }

    @Test
    void theOffersAreSaidToReachMoreThanThePopularOnesOnlyWhereTheyDo() {
        var better = figure(judged(false, rule("item-item", 0.18, 1), rule("popular", 0.09, 1)), "measures");
        assertEquals("Ten offers each reach 18\u00a0% of the purchases held out; the ten most popular reach 9\u00a0%", better.title().toString());
        var worse = figure(judged(false, rule("item-item", 0.062, 1), rule("popular", 0.062, 1)), "measures");
        assertEquals("Ten offers each reach 6.2\u00a0% of the purchases held out, no more than the ten most popular: 6.2\u00a0%",
                worse.title().toString());
    }

    @Test
    void whereThePopularOnesAreTheMethodNothingIsSaidBesideThem() {
        var figure = figure(judged(false, rule("popular", 0.09, 1)), "measures");
        assertEquals("Ten offers each reach 9\u00a0% of the purchases held out", figure.title().toString());
    }

    @Test
    void theMethodIsTheOneBarThatStandsOut() {
        var bars = ((BarChart) figure(judged(false, rule("svd", 0.2, 1), rule("popular", 0.1, 1)), "measures").body()).bars();
        assertEquals(List.of(Ink.FORECAST, Ink.QUIET), bars.stream().map(BarChart.Bar::ink).toList());
        assertEquals(20, bars.getFirst().value(), 1e-9);
    }

    @Test
    void ratingsAreComparedWithTheBestOfTheSimpleRules() {
        var better = figure(judged(true, rule("svd", 0.2, 0.9), rule("random", Double.NaN, 1.1), rule("popular", Double.NaN, 1.02)), "rating-error");
        assertEquals("Expected ratings miss by 0.90, each product's mean by 1.02 (RMSE)", better.title().toString());
        var worse = figure(judged(true, rule("svd", 0.2, 1.2), rule("random", Double.NaN, 1.1)), "rating-error");
        assertEquals("Expected ratings miss by 1.20, no less than the mean of all: 1.10 (RMSE)", worse.title().toString());
    }

    @Test
    void whatCouldNotBeMeasuredHasNoFigure() {
        var nothing = new Judged("item-item", merchant.text.Sentence.verbatim("x"), Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        assertEquals(List.of(), ids(judged(false, nothing, rule("popular", 0.1, 1))));
        assertEquals(List.of(), ids(judged(false)));
    }

    @Test
    void theMostOfferedProductIsNamedWithItsCustomers() {
        var cup = new Offer(1, 1, Because.BOUGHT, new int[] {0}, 0);
        var tea = new Offer(0, 1, Because.BOUGHT, new int[] {1}, 0);
        var customers = List.of(new Customer("A", new int[0], new double[0], List.of(cup)), new Customer("B", new int[0], new double[0], List.of(tea, cup)),
                new Customer("C", new int[0], new double[0], List.of()));
        var figure = figure(MadeOffers.result(false, List.of("Tea", "Cup"), customers, List.of(), List.of(), 0), "most-offered");
        assertEquals("No product is offered to more customers than Cup: to 2 of 3", figure.title().toString());
        assertEquals(List.of(2.0, 1.0), ((BarChart) figure.body()).bars().stream().map(BarChart.Bar::value).toList());
    }
}
