package merchant.ui.result.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import merchant.figure.BarChart;
import merchant.figure.Figure;
import merchant.figure.Ink;
import merchant.figure.View;
import merchant.figure.story.BasketFigures;
import merchant.result.BasketResult;
import merchant.text.Sentence;

/// Results of what sells together, beside each other: which rules are in all of them.
final class Rules {
    private Rules() {}

    /// How many rules all results have, and how many each has alone. Rules are the same where they name the same products.
    static Optional<Figure> together(List<Compared> all, List<Sentence> names) {
        var rules = all.stream().map(c -> said((BasketResult) c.result())).toList();
        var shared = new HashSet<>(rules.getFirst());
        rules.forEach(shared::retainAll);
        var bars = new ArrayList<BarChart.Bar>();
        bars.add(new BarChart.Bar(Sentence.of("in all of them"), Ink.FORECAST, shared.size()));
        for (int i = 0; i < rules.size(); i++) {
            var alone = new HashSet<>(rules.get(i));
            for (int j = 0; j < rules.size(); j++) {
                if (j != i) {
                    alone.removeAll(rules.get(j));
                }
            }
            bars.add(new BarChart.Bar(Sentence.of("only in {0}", names.get(i)), Ink.data(i), alone.size()));
        }
        boolean same = rules.stream().allMatch(r -> r.equals(rules.getFirst()));
        var title = same ? Sentence.of("All results have the same {0} rules", shared.size()) : Sentence.of("{0} rules are in all results", shared.size());
        return Optional.of(new Figure("together", title, Sentence.of("How many rules the results share, and how many one has alone"), List.of(),
                new BarChart(BarChart.Direction.HORIZONTAL, bars, List.of(), 0)));
    }

    /// The scale that the results' own bars share.
    static View view(List<Compared> all) {
        double most = all.stream().flatMap(c -> BasketFigures.strongest((BasketResult) c.result()).stream())
                .mapToDouble(BasketResult.Rule::lift).max().orElse(1);
        return View.BARE.reaching(0, most);
    }

    private static Set<String> said(BasketResult result) {
        var said = new HashSet<String>();
        result.rules().forEach(r -> said.add(side(result, r.left()) + "\u0001" + side(result, r.right())));
        return said;
    }

    private static String side(BasketResult result, int[] items) {
        return Arrays.stream(items).mapToObj(i -> result.names().get(i)).sorted().reduce("", (a, b) -> a + "\u0000" + b);
    }
}
