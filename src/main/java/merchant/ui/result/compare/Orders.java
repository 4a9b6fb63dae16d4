package merchant.ui.result.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import merchant.figure.BarChart;
import merchant.figure.Figure;
import merchant.figure.Ink;
import merchant.result.OrderResult;
import merchant.result.OrderResult.Line;
import merchant.text.Part;
import merchant.text.Sentence;

/// Order lists beside each other: what each costs, and the quantity of the same products in each, those first whose money differs most.
final class Orders {
    private static final int MOST_PRODUCTS = 12;

    private Orders() {}

    static Beside beside(List<Compared> all, List<Sentence> names) {
        var results = all.stream().map(c -> (OrderResult) c.result()).toList();
        var lines = results.stream().map(r -> r.lines().stream().collect(Collectors.toMap(Line::product, Function.identity(), (a, b) -> a))).toList();
        var differing = differing(results, lines);
        return new Beside(Optional.of(together(results, names, differing.size())), each(lines, differing.stream().limit(MOST_PRODUCTS).toList()), Optional.empty());
    }

    private static Figure together(List<OrderResult> results, List<Sentence> names, int differing) {
        var bars = IntStream.range(0, results.size()).mapToObj(i -> new BarChart.Bar(names.get(i), Ink.data(i), cost(results.get(i)))).toList();
        var least = bars.stream().min(Comparator.comparingDouble(BarChart.Bar::value)).orElseThrow();
        var most = bars.stream().max(Comparator.comparingDouble(BarChart.Bar::value)).orElseThrow();
        var title = differing == 0 ? Sentence.of("The lists order the same") : Sentence.counted(differing, "{0} product is ordered differently; the lists cost from {1} to {2}",
                "{0} products are ordered differently; the lists cost from {1} to {2}", new Part.Amount(least.value(), 0), new Part.Amount(most.value(), 0));
        return new Figure("together", title, Sentence.of("What each list costs"), List.of(), new BarChart(BarChart.Direction.HORIZONTAL, bars, List.of(), 0));
    }

    private static double cost(OrderResult result) {
        return result.lines().stream().mapToDouble(Line::cost).filter(Double::isFinite).sum();
    }

    /// Names of the products whose quantities differ, by product, those with the most money between the lists first.
    private static List<Map.Entry<String, String>> differing(List<OrderResult> results, List<Map<String, Line>> lines) {
        var names = new LinkedHashMap<String, String>();
        results.forEach(r -> r.lines().forEach(l -> names.putIfAbsent(l.product(), l.name())));
        return names.entrySet().stream().filter(e -> between(lines, e.getKey(), l -> l.quantity()) > 0)
                .sorted(Comparator.comparingDouble((Map.Entry<String, String> e) -> -between(lines, e.getKey(), l -> l.quantity() * (Double.isFinite(l.unitCost()) ? l.unitCost() : 1)))
                        .thenComparing(Map.Entry::getKey)).toList();
    }

    private static double between(List<Map<String, Line>> lines, String product, Function<Line, Double> value) {
        var values = lines.stream().map(l -> Optional.ofNullable(l.get(product)).map(value).orElse(0.0)).mapToDouble(v -> v).summaryStatistics();
        return values.getMax() - values.getMin();
    }

    /// The same products in one order for all; a dash where a list does not have the product.
    private static List<Optional<Figure>> each(List<Map<String, Line>> lines, List<Map.Entry<String, String>> shown) {
        var figures = new ArrayList<Optional<Figure>>();
        for (var own : lines) {
            var bars = shown.stream().map(e -> new BarChart.Bar(Sentence.verbatim(e.getValue()), Ink.FORECAST,
                    Optional.ofNullable(own.get(e.getKey())).map(Line::quantity).orElse(Double.NaN))).toList();
            figures.add(shown.isEmpty() ? Optional.empty() : Optional.of(new Figure("quantities", Sentence.of("Pieces ordered of the products that differ most"),
                    Sentence.of("Pieces to order; –: not in this list"), List.of(), new BarChart(BarChart.Direction.HORIZONTAL, bars, List.of(), 0))));
        }
        return figures;
    }
}
