package merchant.method.recommend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import merchant.method.Input;
import merchant.method.Method;
import merchant.problem.Problem;
import merchant.result.RecommendResult.Because;
import merchant.result.Summary.Tone;
import org.junit.jupiter.api.Test;

/// Cases worked by hand, and what is promised of every list.
class OffersByHandTest {
    /// Five customers and five products, one rating missing (D. Jannach et al., "Recommender Systems: An Introduction", 2010, table 2.1).
    ///
    ///         A  B  C  D  E   mean
    ///     al  5  3  4  4  ?   4
    ///     u1  3  1  2  3  3   2.4
    ///     u2  4  3  4  3  5   3.8
    ///     u3  3  3  1  5  4   3.2
    ///     u4  1  5  5  2  1   2.8
    private static Input five() {
        var lines = new ArrayList<String>();
        var rows = Map.of("al", "5344", "u1", "31233", "u2", "43435", "u3", "33154", "u4", "15521");
        rows.keySet().stream().sorted().forEach(c -> {
            for (int i = 0; i < rows.get(c).length(); i++) {
                lines.add(c + "," + (char) ('A' + i) + ",1," + rows.get(c).charAt(i));
            }
        });
        return Histories.rated(lines, false);
    }

    private static double expected(Method method, Map<String, Object> settings) {
        var result = Histories.run(method, five(), settings);
        assertEquals(List.of("E"), Histories.offers(result, "al"));
        return Histories.customer(result, "al").offers().getFirst().score();
    }

    /// By hand, over the four products that both rated: al deviates by (1, −1, 0, 0) from its mean 4 there. u1 by (.75, −1.25, −.25, .75) from 2.25: 2 / (√2·√2.75)
    /// = .8528. u2 by (.5, −.5, .5, −.5) from 3.5: 1 / (√2·1) = .7071. u3 by (0, 0, −2, 2) from 3: 0. u4 by (−2.25, 1.75, 1.75, −1.25) from 3.25:
    /// −4 / (√2·√12.75) = −.7921, an opposite, which is not heard. So 4 + (.8528·(3 − 2.4) + .7071·(5 − 3.8)) / (.8528 + .7071) = 4.8720 (the book: 4.87).
    /// All rest on four products, so that shrinking changes all alike and the rating not at all.
    @Test
    void pearsonOfCustomersByHand() {
        double u1 = 2 / Math.sqrt(2 * 2.75);
        double u2 = 1 / Math.sqrt(2);
        double hand = 4 + (u1 * 0.6 + u2 * 1.2) / (u1 + u2);
        assertEquals(4.8720, hand, 5e-5);
        assertEquals(hand, expected(new UserUser(), Map.of("similarity", "pearson", "shrinkage", 0.0)), 1e-9);
        assertEquals(hand, expected(new UserUser(), Map.of()), 1e-9);
        assertEquals(3.6, expected(new UserUser(), Map.of("neighbours", 1L)) - 1, 1e-9, "u1 alone: 4 + .6");
    }

    /// By hand, unknown cells 0. Products: al·u1 = 15 + 3 + 8 + 12 = 38, lengths √66 and √32: .8269; al·u2 = 57, √75: .8102; al·u3 = 48, √60: .7628; al·u4 = 48, √56:
    /// .7895. Deviations of E: .6, 1.2, .8, −1.8. So 4 + (.4961 + .9722 + .6102 − 1.4212) / 3.1893 = 4.2061.
    @Test
    void cosineOfCustomersByHand() {
        double u1 = 38 / Math.sqrt(66 * 32);
        double u2 = 57 / Math.sqrt(66 * 75);
        double u3 = 48 / Math.sqrt(66 * 60);
        double u4 = 48 / Math.sqrt(66 * 56);
        double hand = 4 + (u1 * 0.6 + u2 * 1.2 + u3 * 0.8 - u4 * 1.8) / (u1 + u2 + u3 + u4);
        assertEquals(4.2061, hand, 5e-5);
        assertEquals(hand, expected(new UserUser(), Map.of("similarity", "cosine", "shrinkage", 0.0)), 1e-9);
    }

    /// By hand: E = (?, 3, 5, 4, 1), length √51. A·E = 9 + 20 + 12 + 1 = 42, √60: .7593; B·E = 35, √53: .6732; C·E = 35, √62: .6224; D·E = 46, √63: .8115. Means of the
    /// products: A 3.2, B 3, C 3.2, D 3.4, E 3.25; al deviates by 1.8, 0, .8, .6. So 3.25 + (1.3667 + 0 + .4979 + .4869) / 2.8664 = 4.0704.
    @Test
    void cosineOfItemsByHand() {
        double a = 42 / Math.sqrt(51 * 60);
        double b = 35 / Math.sqrt(51 * 53);
        double c = 35 / Math.sqrt(51 * 62);
        double d = 46 / Math.sqrt(51 * 63);
        double hand = 3.25 + (a * 1.8 + c * 0.8 + d * 0.6) / (a + b + c + d);
        assertEquals(4.0704, hand, 5e-5);
        assertEquals(hand, expected(new ItemItem(), Map.of("similarity", "cosine", "shrinkage", 0.0)), 1e-9);
        var result = Histories.run(new ItemItem(), five(), Map.of("similarity", "cosine", "shrinkage", 0.0));
        var reason = Histories.customer(result, "al").offers().getFirst();
        assertEquals(Because.RATED, reason.because());
        assertEquals(List.of("A", "C", "D"), Histories.named(result, reason.by()), "1.3667, .4979, .4869");
        assertEquals(Tone.DOUBTFUL, result.summary().verdict().tone(), "five customers prove nothing");
    }

    /// a has x, y; b has x, y, z; c has x, z; d has y. By hand: x·y = 2 / √(3·3) = .6667, x·z = 2 / √(3·2) = .8165, y·z = 1 / √(3·2) = .4082. So z for a weighs
    /// .8165 + .4082, y for c .6667 + .4082, and for d x comes before z.
    @Test
    void purchasesByHand() {
        var input = Histories.bought(List.of("a,x,1,1", "a,y,1,1", "b,x,1,1", "b,y,1,1", "b,z,1,1", "c,x,1,1", "c,z,1,1", "d,y,1,1"), false);
        var result = Histories.run(new ItemItem(), input, Map.of("shrinkage", 0.0));
        var a = Histories.customer(result, "a").offers().getFirst();
        assertEquals(2 / Math.sqrt(6) + 1 / Math.sqrt(6), a.score(), 1e-12);
        assertEquals(List.of("x", "y"), Histories.named(result, a.by()));
        assertEquals("because they bought x, y", result.reason(a).toString());
        assertEquals(2 / 3.0 + 1 / Math.sqrt(6), Histories.customer(result, "c").offers().getFirst().score(), 1e-12);
        assertEquals(List.of("x", "z"), Histories.offers(result, "d"));
        assertEquals(List.of(), Histories.offers(result, "b"), "who has everything is offered nothing");
        // shrinking by 10: two in common count 2 / 12, one 1 / 11
        var shrunk = Histories.run(new ItemItem(), input, Map.of("shrinkage", 10.0));
        assertEquals(2 / Math.sqrt(6) * 2 / 12 + 1 / Math.sqrt(6) / 11, Histories.customer(shrunk, "a").offers().getFirst().score(), 1e-12);
        // customers: a·b = 2 / √(2·3), a·c = 1 / √(2·2); both have z
        var alike = Histories.customer(Histories.run(new UserUser(), input, Map.of("shrinkage", 0.0)), "a").offers().getFirst();
        assertEquals(2 / Math.sqrt(6) + 0.5, alike.score(), 1e-12);
        assertEquals(2, alike.count());
        assertEquals(Because.ALIKE, alike.because());
        // popular: y has three holders, z two; a has x and y
        var popular = Histories.run(new Popular(), input, Map.of());
        assertEquals(List.of("y"), Histories.offers(popular, "c"));
        assertEquals(3, Histories.customer(popular, "c").offers().getFirst().count());
    }

    @Test
    void whatTheyHaveIsOfferedOnlyWhereRepeatsAreWanted() {
        var input = Histories.bought(Histories.tastes(80, 20, 8, 1), true);
        for (Method method : List.of(new ItemItem(), new UserUser(), new Popular())) {
            var once = Histories.run(method, input, Map.of());
            assertTrue(once.customers().stream().allMatch(c -> c.offers().stream().noneMatch(o -> java.util.Arrays.stream(c.bought()).anyMatch(b -> b == o.item()))));
            var again = Histories.run(method, input, Map.of("repeat", true));
            assertTrue(again.customers().stream().anyMatch(c -> c.offers().stream().anyMatch(o -> java.util.Arrays.stream(c.bought()).anyMatch(b -> b == o.item()))));
            assertTrue(again.customers().stream().allMatch(c -> c.offers().size() == 10));
        }
    }

    @Test
    void whoHasNoHistoryGetsThePopularOnesWithALabel() {
        var lines = new ArrayList<>(Histories.tastes(60, 12, 8, 3));
        lines.add("newcomer,onlyhers,1,5");
        var result = Histories.run(new ItemItem(), Histories.bought(lines, true), Map.of());
        var newcomer = Histories.customer(result, "newcomer");
        assertTrue(newcomer.fellBack());
        assertEquals(10, newcomer.offers().size());
        assertEquals(Because.POPULAR_FALLBACK, newcomer.offers().getFirst().because());
        assertTrue(result.reason(newcomer.offers().getFirst()).toString().startsWith("popular, for want of more"));
        assertFalse(Histories.customer(result, "c1").fellBack());
        assertTrue(result.summary().warnings().stream().anyMatch(w -> w.toString().startsWith("1 customer gets popular products alone")));
    }

    @Test
    void tooLittleIsRefusedWithWhatIsNeeded() {
        var problem = assertThrows(Problem.class, () -> Histories.run(new ItemItem(), Histories.bought(List.of("a,x,1,1", "b,y,1,1", "c,z,1,1"), true), Map.of()));
        assertEquals(Problem.Kind.DATA, problem.kind());
        assertTrue(problem.remedy().orElseThrow().toString().contains("some hundred"));
    }

    @Test
    void pearsonAndFactorsSayThatTheyNeedRatings() {
        var purchases = Histories.bought(Histories.tastes(60, 12, 8, 3), true);
        assertEquals(Problem.Kind.REQUEST, assertThrows(Problem.class, () -> Histories.run(new UserUser(), purchases, Map.of("similarity", "pearson"))).kind());
        assertTrue(new Svd().obstacle(purchases).orElseThrow().toString().contains("ratings"));
    }

    @Test
    void aTestTableJudgesInPlaceOfASplit() {
        var all = Histories.tastes(80, 20, 10, 5);
        var learned = Histories.rated(all.stream().filter(l -> Integer.parseInt(l.split(",")[2]) < 7).toList(), true);
        var test = Histories.rated(all.stream().filter(l -> Integer.parseInt(l.split(",")[2]) >= 7).toList(), true);
        var input = new Input(learned.table(), Map.of("test", test.table()), learned.columns());
        var result = Histories.run(new Svd(), input, Map.of());
        assertTrue(result.summary().findings().getLast().toString().startsWith("Judged on the test table"), result.summary().findings().toString());
        assertTrue(Histories.metric(result, "rmse") > 0);
    }

    @Test
    void aTestTableThatWasLearnedFromProvesNothing() {
        var lines = Histories.tastes(80, 20, 10, 5);
        for (boolean dated : List.of(true, false)) {
            var learned = Histories.rated(lines, dated);
            for (Method method : List.of(new Svd(), new ItemItem(), new Popular())) {
                var summary = Histories.run(method, new Input(learned.table(), Map.of("test", learned.table()), learned.columns()), Map.of("repeat", true)).summary();
                assertEquals(Tone.DOUBTFUL, summary.verdict().tone(), summary.verdict().sentence().toString());
                assertTrue(summary.warnings().getFirst().toString().startsWith("Most lines of the test table"), summary.warnings().toString());
            }
        }
    }

    @Test
    void whatIsExpectedOfOneRatingIsCalledAGuess() {
        var lines = new ArrayList<>(Histories.tastes(60, 12, 8, 3));
        lines.add("newcomer,p1,1,5");
        var said = "1 customer rated one or two products: ";
        assertTrue(Histories.run(new Svd(), Histories.rated(lines, false), Map.of()).summary().warnings().stream().anyMatch(w -> w.toString().startsWith(said)));
        assertTrue(Histories.run(new ItemItem(), Histories.bought(lines, false), Map.of()).summary().warnings().stream().noneMatch(w -> w.toString().startsWith(said)));
    }
}
