package merchant.ui.result.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merchant.figure.BarChart;
import merchant.figure.Figure;
import merchant.figure.Ink;
import merchant.figure.story.BasketFigures;
import merchant.result.BasketResult;
import merchant.result.BasketResult.Rule;
import merchant.text.Sentence;

/// Results of what sells together, beside each other: which rules are in all of them, and how strong the same rules are in each.
final class Rules {
    private static final int MOST_RULES = 12;

    private Rules() {}

    static Beside beside(List<Compared> all, List<Sentence> names) {
        var results = all.stream().map(c -> (BasketResult) c.result()).toList();
        var rules = results.stream().map(Rules::byProducts).toList();
        return new Beside(Optional.of(together(rules, names)), each(results, rules), Optional.empty());
    }

    /// How many rules all results have, and how many each has alone. Rules are the same where they name the same products.
    private static Figure together(List<Map<String, Rule>> all, List<Sentence> names) {
        var shared = new HashSet<>(all.getFirst().keySet());
        all.forEach(r -> shared.retainAll(r.keySet()));
        var bars = new ArrayList<BarChart.Bar>();
        bars.add(new BarChart.Bar(Sentence.of("in all of them"), Ink.FORECAST, shared.size()));
        for (int i = 0; i < all.size(); i++) {
            var alone = new HashSet<>(all.get(i).keySet());
            for (int j = 0; j < all.size(); j++) {
                if (j != i) {
                    alone.removeAll(all.get(j).keySet());
                }
            }
            bars.add(new BarChart.Bar(Sentence.of("only in {0}", names.get(i)), Ink.data(i), alone.size()));
        }
        boolean same = all.stream().allMatch(r -> r.keySet().equals(all.getFirst().keySet()));
        var title = same ? Sentence.of("All results have the same {0} rules", shared.size()) : Sentence.of("{0} rules are in all results", shared.size());
        return new Figure("together", title, Sentence.of("How many rules the results share, and how many one has alone"), List.of(),
                new BarChart(BarChart.Direction.HORIZONTAL, bars, List.of(), 0));
    }

    /// The strongest rules of any result, in one order for all; a dash where a result does not have the rule.
    private static List<Optional<Figure>> each(List<BasketResult> results, List<Map<String, Rule>> rules) {
        var shown = new LinkedHashMap<String, Strong>();
        for (var result : results) {
            BasketFigures.strongest(result).forEach(r -> shown.merge(key(result, r, false), new Strong(label(result, r), key(result, r, true), r.lift()), Strong::stronger));
        }
        var kept = new ArrayList<Map.Entry<String, Strong>>();
        var seen = new HashSet<String>();
        shown.entrySet().stream().sorted((a, b) -> Double.compare(b.getValue().lift(), a.getValue().lift())).forEach(e -> {
            if (kept.size() < MOST_RULES && !seen.contains(e.getValue().mirror())) {
                seen.add(e.getKey());
                kept.add(e);
            }
        });
        var figures = new ArrayList<Optional<Figure>>();
        for (var own : rules) {
            var bars = kept.stream().map(e -> bar(e.getValue(), own.getOrDefault(e.getKey(), own.get(e.getValue().mirror())))).toList();
            long has = bars.stream().filter(b -> Double.isFinite(b.value())).count();
            figures.add(Optional.of(new Figure("rules", Sentence.of("{0} of these {1} rules are in this result", has, kept.size()),
                    Sentence.of("Lift of the strongest rules of all results; –: not in this one"), List.of(),
                    new BarChart(BarChart.Direction.HORIZONTAL, bars, List.of(new BarChart.Rule(1, Sentence.of("chance = 1"))), 1))));
        }
        return figures;
    }

    private static BarChart.Bar bar(Strong strong, @org.jspecify.annotations.Nullable Rule rule) {
        return new BarChart.Bar(strong.label(), rule != null && rule.beyondChance() ? Ink.FORECAST : Ink.QUIET, rule == null ? Double.NaN : rule.lift());
    }

    /// A rule among the strongest.
    ///
    /// @param mirror its key the other way round: as strong, and told once
    private record Strong(Sentence label, String mirror, double lift) {
        private Strong stronger(Strong other) {
            return other.lift > lift ? other : this;
        }
    }

    private static Sentence label(BasketResult result, Rule rule) {
        return Sentence.of("{0} → {1}", result.names(rule.left()), result.names(rule.right()));
    }

    private static Map<String, Rule> byProducts(BasketResult result) {
        var rules = new HashMap<String, Rule>();
        result.rules().forEach(r -> rules.put(key(result, r, false), r));
        return rules;
    }

    private static String key(BasketResult result, Rule rule, boolean mirrored) {
        return side(result, mirrored ? rule.right() : rule.left()) + "\u0001" + side(result, mirrored ? rule.left() : rule.right());
    }

    private static String side(BasketResult result, int[] items) {
        return Arrays.stream(items).mapToObj(i -> result.names().get(i)).sorted().reduce("", (a, b) -> a + "\u0000" + b);
    }
}
