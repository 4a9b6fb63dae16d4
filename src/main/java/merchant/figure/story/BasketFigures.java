package merchant.figure.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import merchant.figure.BarChart;
import merchant.figure.Figure;
import merchant.figure.Ink;
import merchant.figure.graph.GraphChart;
import merchant.result.BasketResult;
import merchant.result.BasketResult.Rule;
import merchant.text.Part;
import merchant.text.Sentence;

/// The figures of what sells together: the strongest rules as bars, the same as a graph, how they fared on held-out orders, and
/// what each pass of Apriori did.
public final class BasketFigures {
    private static final int BARS = 15;
    private static final int LINKS = 25;

    private BasketFigures() {}

    static List<Figure> of(BasketResult result) {
        var figures = new ArrayList<Figure>();
        var shown = strongest(result);
        if (!shown.isEmpty()) {
            figures.add(rules(result, shown));
            figures.add(graph(result, shown.stream().limit(LINKS).toList()));
            var tested = shown.stream().filter(r -> !Double.isNaN(r.heldLift())).limit(BARS).toList();
            if (!tested.isEmpty()) {
                figures.add(held(result, tested));
            }
        }
        if (!result.passes().isEmpty()) {
            figures.add(passes(result));
        }
        return figures;
    }

    /// One rule a set of products and not its mirror, those beyond chance first, each part by lift.
    public static List<Rule> strongest(BasketResult result) {
        Set<List<Integer>> seen = new HashSet<>();
        var first = result.rules().stream().filter(Rule::beyondChance);
        var rest = result.rules().stream().filter(r -> !r.beyondChance());
        return java.util.stream.Stream.concat(first, rest).filter(r -> seen.add(products(r))).limit(LINKS).toList();
    }

    private static List<Integer> products(Rule rule) {
        return IntStream.concat(Arrays.stream(rule.left()), Arrays.stream(rule.right())).sorted().boxed().toList();
    }

    private static Sentence arrow(BasketResult result, Rule rule) {
        return Sentence.of("{0} → {1}", result.names(rule.left()), result.names(rule.right()));
    }

    private static List<Sentence> foot(BasketResult result) {
        return List.of(Sentence.counted(result.orders(), "{0} order", "{0} orders"), Sentence.counted(result.rules().size(), "{0} rule", "{0} rules"));
    }

    private static Ink ink(Rule rule) {
        return rule.beyondChance() ? Ink.FORECAST : Ink.QUIET;
    }

    /// The rule in words, as the tables and the graph say it.
    public static Sentence said(BasketResult result, Rule rule) {
        return Sentence.of("Who buys {0} also buys {1}: {2} × as often as by chance, in {3} of {4} orders.",
                listing(result, rule.left()), listing(result, rule.right()), new Part.Amount(rule.lift(), 1), rule.count(), result.orders());
    }

    /// Names of products as a part of a sentence.
    public static Part listing(BasketResult result, int[] items) {
        return Part.listing(Arrays.stream(items).mapToObj(i -> result.names().get(i)).toList());
    }

    private static Figure rules(BasketResult result, List<Rule> shown) {
        var bars = shown.stream().limit(BARS).map(r -> new BarChart.Bar(arrow(result, r), ink(r), r.lift())).toList();
        var best = shown.getFirst();
        var title = best.beyondChance() ? Sentence.of("{0} and {1} stand together {2} × as often as by chance", listing(result, best.left()),
                listing(result, best.right()), new Part.Amount(best.lift(), 1)) : Sentence.of("No rule is stronger than shuffled orders give");
        return new Figure("rules", title, Sentence.of("Lift: how many times as often both sides stand in one order as if they were independent; grey: no more than by chance"),
                foot(result), new BarChart(BarChart.Direction.HORIZONTAL, bars, List.of(new BarChart.Rule(1, Sentence.of("chance = 1"))), 1));
    }

    /// Rules as a graph: what leads to what.
    ///
    /// @param shown strongest first
    public static Figure graph(BasketResult result, List<Rule> shown) {
        double most = shown.stream().mapToDouble(Rule::count).max().orElse(1);
        var links = new ArrayList<GraphChart.Link>();
        Set<List<Integer>> pairs = new HashSet<>();
        for (var rule : shown) {
            boolean pair = rule.length() == 2;
            boolean both = pair && result.rules().stream().anyMatch(r -> r.length() == 2 && r.left()[0] == rule.right()[0] && r.right()[0] == rule.left()[0]);
            if (!pair || pairs.add(products(rule))) {
                links.add(new GraphChart.Link(rule.left(), rule.right(), both, ink(rule), rule.count() / most, said(result, rule)));
            }
        }
        var title = shown.size() == 1 ? said(result, shown.getFirst())
                : Sentence.counted(shown.size(), "{0} rule and the products that it joins", "{0} rules and the products that they join");
        return new Figure("rule-graph", title, Sentence.of("An arrow: who buys these also buys that; thicker: in more orders; grey: no more than by chance"),
                foot(result), new GraphChart(result.names(), links));
    }

    private static Figure held(BasketResult result, List<Rule> tested) {
        var bars = tested.stream().map(r -> new BarChart.Bar(arrow(result, r), r.heldLift() > 1 ? Ink.FORECAST : Ink.QUIET, r.heldLift())).toList();
        var judged = result.judged();
        return new Figure("held-out", Sentence.of("{0} of {1} tested rules hold on orders that were not used to find them", judged.held(), judged.tried()),
                Sentence.of("Lift of the strongest rules on the orders held out; shorter than 1: it does not hold"),
                List.of(Sentence.counted(judged.heldOrders(), "{0} order held out", "{0} orders held out")),
                new BarChart(BarChart.Direction.HORIZONTAL, bars, List.of(new BarChart.Rule(1, Sentence.of("chance = 1"))), 1));
    }

    private static Figure passes(BasketResult result) {
        var bars = new ArrayList<BarChart.Bar>();
        for (var pass : result.passes()) {
            var size = Sentence.counted(pass.size(), "{0} product", "{0} products");
            bars.add(new BarChart.Bar(Sentence.of("{0}: candidates", size), Ink.QUIET, pass.candidates()));
            bars.add(new BarChart.Bar(Sentence.of("{0}: counted", size), Ink.DATA_1, pass.counted()));
            bars.add(new BarChart.Bar(Sentence.of("{0}: frequent", size), Ink.FORECAST, pass.frequent()));
        }
        long candidates = result.passes().stream().mapToLong(BasketResult.Pass::candidates).sum();
        long frequent = result.passes().stream().mapToLong(BasketResult.Pass::frequent).sum();
        return new Figure("passes", Sentence.of("{0} candidates led to {1} frequent sets", candidates, frequent),
                Sentence.of("Sets of each size: made, counted after pruning, and frequent"), foot(result),
                new BarChart(BarChart.Direction.HORIZONTAL, bars, List.of(), 0));
    }
}
