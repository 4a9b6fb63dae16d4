package merchant.ui.result.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import merchant.figure.BarChart;
import merchant.figure.Figure;
import merchant.figure.Ink;
import merchant.figure.story.Figures;
import merchant.result.Summary;
import merchant.text.Sentence;

/// What stands beside each other in a comparison.
///
/// @param together all results in one figure, where they can share one
/// @param each a figure a result, in order; either all of one kind or all empty
/// @param note why results do not share a figure or a scale, where they do not
record Beside(Optional<Figure> together, List<Optional<Figure>> each, Optional<Sentence> note) {
    Beside {
        each = List.copyOf(each);
    }

    /// Results beside each other by the first of their measures that has a better and a worse.
    static Beside measured(List<Compared> all, List<Sentence> names) {
        var first = all.getFirst().result().summary().metrics().stream().filter(m -> Better.known(m.id()))
                .filter(m -> all.stream().allMatch(c -> c.result().summary().metrics().stream().anyMatch(o -> o.id().equals(m.id())))).findFirst();
        return new Beside(first.map(m -> bars(m, all, names)), first(all), Optional.empty());
    }

    private static Figure bars(Summary.Metric metric, List<Compared> all, List<Sentence> names) {
        var bars = new ArrayList<BarChart.Bar>();
        for (int i = 0; i < all.size(); i++) {
            double value = all.get(i).result().summary().metrics().stream().filter(m -> m.id().equals(metric.id())).findFirst().orElseThrow().value();
            bars.add(new BarChart.Bar(names.get(i), Ink.data(i), value));
        }
        return new Figure("together", metric.label(), metric.help(), List.of(), new BarChart(BarChart.Direction.HORIZONTAL, bars, List.of(), -1));
    }

    /// The first figure that all results have by themselves, for kinds of results that have no figure together.
    static List<Optional<Figure>> first(List<Compared> all) {
        var figures = all.stream().map(c -> Figures.of(c.result())).toList();
        var common = figures.getFirst().stream().map(Figure::id)
                .filter(id -> figures.stream().allMatch(f -> f.stream().anyMatch(g -> g.id().equals(id)))).findFirst();
        return figures.stream().map(f -> common.flatMap(id -> f.stream().filter(g -> g.id().equals(id)).findFirst())).toList();
    }

    /// True where every result has a figure, so that they can be put on the same axes.
    boolean sameAxes() {
        return note.isEmpty() && each.stream().allMatch(Optional::isPresent);
    }
}
