package merchant.method.basket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import merchant.method.Input;
import merchant.method.Method;
import merchant.method.Settings;
import merchant.result.BasketResult;
import merchant.result.BasketResult.Rule;
import merchant.result.Summary.Tone;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

/// Known results: worked by hand, by arules, and planted.
class ReferenceTest {
    private static final List<Method> METHODS = List.of(new FpGrowth(), new Apriori());

    private static BasketResult run(Method method, Input input, Map<String, Object> settings) {
        var set = Settings.initial(method.parameters());
        for (var setting : settings.entrySet()) {
            set = set.with(setting.getKey(), setting.getValue());
        }
        return (BasketResult) method.run(input, set, 42, Progress.NONE);
    }

    private static String said(BasketResult result, Rule rule) {
        return result.names(rule.left()) + " -> " + result.names(rule.right());
    }

    /// By hand: at least half of five baskets are three. Frequent are bread 4, milk 4, nappies 4, beer 3; pairs bread+milk 3, bread+nappies 3,
    /// milk+nappies 3, nappies+beer 3 (bread+beer and milk+beer stand in 2). Three of four are 0.75, three of three are 1.
    @Test
    void theFiveBasketsOfTheTextbook() {
        for (var method : METHODS) {
            var result = run(method, Baskets.input(Baskets.textbook(), ","), Map.of("min-support", 0.5, "min-confidence", 0.7));
            var rules = result.rules().stream().collect(Collectors.toMap(r -> said(result, r), r -> r, (a, b) -> a, TreeMap::new));
            assertEquals(List.of("beer -> nappies", "bread -> milk", "bread -> nappies", "milk -> bread", "milk -> nappies", "nappies -> beer",
                    "nappies -> bread", "nappies -> milk"), List.copyOf(rules.keySet()));
            var beer = rules.get("beer -> nappies");
            assertEquals(0.6, beer.support(), 1e-12);
            assertEquals(1, beer.confidence(), 1e-12);
            assertEquals(1.25, beer.lift(), 1e-12);
            assertEquals(0.6 - 0.6 * 0.8, beer.leverage(), 1e-12);
            assertEquals(Double.POSITIVE_INFINITY, beer.conviction());
            var bread = rules.get("bread -> milk");
            assertEquals(0.75, bread.confidence(), 1e-12);
            assertEquals(0.9375, bread.lift(), 1e-12);
            assertEquals(-0.04, bread.leverage(), 1e-12);
            assertEquals(0.8, bread.conviction(), 1e-12);
            assertEquals(3, bread.count());
            assertEquals(Tone.USELESS, result.summary().verdict().tone(), "five baskets prove nothing");
        }
    }

    /// By hand: six products, four of them frequent; six pairs of these, four frequent; of bread+milk, bread+nappies, milk+nappies one
    /// candidate of three, in two baskets; nothing to prune. At support 0.4 beer+cola and others come in.
    @Test
    void thePassesOfTheTextbook() {
        var result = run(new Apriori(), Baskets.input(Baskets.textbook(), ","), Map.of("min-support", 0.5, "min-confidence", 0.7));
        assertEquals(List.of("1: 6 0 4", "2: 6 0 4", "3: 1 0 0"), result.passes().stream()
                .map(p -> p.size() + ": " + p.candidates() + " " + p.pruned() + " " + p.frequent()).toList());
        var last = result.passes().getLast().shown().getFirst();
        assertEquals("bread, milk, nappies", result.names(last.items()));
        assertEquals(2, last.count());
        assertFalse(last.frequent());
    }

    /// By hand: a+b, a+c, b+d and others twice, b+c once; so a+b+c is made of a+b and a+c and pruned, because b+c is rare.
    @Test
    void aCandidateWithARarePartIsPrunedUncounted() {
        var result = run(new Apriori(), Baskets.input(List.of("a,b", "a,b", "a,c", "a,c", "b,c"), ","), Map.of("min-support", 0.4, "min-confidence", 0.1));
        var pass = result.passes().getLast();
        assertEquals(1, pass.candidates());
        assertEquals(1, pass.pruned());
        assertEquals(0, pass.counted());
        assertEquals("a, b, c", result.names(pass.shown().getFirst().items()));
        assertEquals("b, c", result.names(pass.shown().getFirst().missing()));
    }

    /// arules on the same file: see ../shared/data/README.md.
    @Test
    void groceriesGiveTheRulesOfArules() {
        var input = Baskets.input(Baskets.shared("groceries.csv"), ",");
        for (var method : METHODS) {
            var few = run(method, input, Map.of("min-support", 0.001, "min-confidence", 0.8));
            assertEquals(410, few.rules().size());
            assertEquals(Map.of(3, 29L, 4, 229L, 5, 140L, 6, 12L), lengths(few));
            assertEquals(11.235, few.rules().getFirst().lift(), 0.0005);
            var more = run(method, input, Map.of("min-support", 0.006, "min-confidence", 0.25));
            assertEquals(463, more.rules().size());
            assertEquals(Map.of(2, 150L, 3, 297L, 4, 16L), lengths(more));
            assertEquals(Tone.USABLE, more.summary().verdict().tone());
        }
    }

    private static Map<Integer, Long> lengths(BasketResult result) {
        return result.rules().stream().collect(Collectors.groupingBy(Rule::length, Collectors.counting()));
    }

    @Test
    void bothMethodsGiveTheSameTablesAtAnySetting() {
        var input = Baskets.input(Baskets.drawn(400, 8), ",");
        for (var settings : List.<Map<String, Object>>of(Map.of(), Map.of("min-support", 0.05, "min-confidence", 0.5), Map.of("max-right", 3L),
                Map.of("max-length", 2L), Map.of("min-length", 3L, "max-length", 4L, "max-right", 2L), Map.of("min-support", 0.0, "min-confidence", 0.0))) {
            var one = run(METHODS.getFirst(), input, settings);
            var other = run(METHODS.getLast(), input, settings);
            assertFalse(one.rules().isEmpty());
            assertEquals(one.summary(), other.summary());
            for (var name : List.of("rules", "item-sets", "bundles")) {
                assertEquals(sheet(one, name), sheet(other, name), name + " at " + settings);
            }
        }
    }

    @Test
    void aFewLargeOrdersAreAnsweredAtTheFirstSettings() {
        var random = new java.util.Random(3);
        var lines = new java.util.ArrayList<String>();
        for (int o = 0; o < 100; o++) {
            lines.add("bread,butter," + random.ints(28, 0, 2_000).distinct().mapToObj(i -> "p" + i).collect(Collectors.joining(",")));
        }
        for (var method : METHODS) {
            var result = run(method, Baskets.input(lines, ","), Map.of());
            assertFalse(result.rules().isEmpty());
            assertTrue(result.rules().stream().allMatch(r -> r.count() >= 2));
        }
    }

    /// A share that is one order means one order, as everywhere; only less than one asks for two.
    @Test
    void theLeastNumberOfOrdersIsTheShareRoundedUp() {
        var orders = Baskets.orders(Baskets.textbook(), ",");
        assertEquals(3, orders.least(0.5));
        assertEquals(1, orders.least(0.2));
        assertEquals(2, orders.least(0.19));
        assertEquals(2, orders.least(0));
        assertEquals(5, orders.least(1));
    }

    private static List<List<Object>> sheet(BasketResult result, String name) {
        return result.sheets().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow().rows();
    }

    @Test
    void rulesComeWithTheColumnsThatArePromised() {
        var result = run(new FpGrowth(), Baskets.input(Baskets.drawn(300, 3), ","), Map.of());
        var names = result.sheets().getFirst().columns().stream().map(c -> c.name()).toList();
        assertEquals("rules", result.sheets().getFirst().name());
        assertEquals(List.of("antecedent", "consequent", "support", "confidence", "lift", "leverage", "conviction", "count"), names.subList(0, 8));
        assertTrue(Arrays.asList("held-out-lift", "false-discovery").stream().allMatch(names::contains));
    }

    @Test
    void aTestTableJudgesInPlaceOfASplit() {
        var own = Baskets.table(Baskets.drawn(400, 1), ",");
        var test = Baskets.table(Baskets.drawn(150, 2), ",");
        var input = new Input(own, Map.of("test", test), Map.of("order", List.of("order"), "item", List.of("item")));
        var judged = run(new FpGrowth(), input, Map.of()).judged();
        assertTrue(judged.ownTable());
        assertEquals(150, judged.heldOrders());
        assertTrue(judged.tried() > 0);
    }
}
