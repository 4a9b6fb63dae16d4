package merchant.ui.result.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import merchant.figure.BarChart;
import merchant.figure.Figure;
import merchant.figure.Ink;
import merchant.figure.TimeChart;
import merchant.figure.TimeChart.EndLabel;
import merchant.figure.TimeChart.Stroke;
import merchant.result.ForecastResult.Unit;
import merchant.result.ScoresResult;
import merchant.text.Sentence;

/// Predictions beside each other: between two outcomes their lists, among more how often each is right.
final class Scores {
    private static final int MOST_COLUMNS = 12;

    private Scores() {}

    static Beside beside(List<Compared> all, List<Sentence> names) {
        var results = all.stream().map(c -> (ScoresResult) c.result()).toList();
        boolean same = results.stream().map(r -> List.of(r.target(), r.classes(), r.positive())).distinct().count() == 1;
        if (!same) {
            return new Beside(Optional.empty(), Beside.first(all), Optional.of(Sentence.of("These results predict different things, so they do not share a figure.")));
        }
        boolean lists = results.stream().allMatch(r -> r.gains().length > 0);
        return lists ? new Beside(Optional.of(lists(results, names)), Beside.first(all), Optional.empty())
                : new Beside(Optional.of(right(results, names)), importance(results), Optional.empty());
    }

    /// The share of the looked-for rows that each list finds, however much of it is taken.
    private static Figure lists(List<ScoresResult> results, List<Sentence> names) {
        var chart = TimeChart.of(Unit.NUMBER).fromZero();
        int length = results.getFirst().gains().length;
        var x = LongStream.range(0, length).toArray();
        chart.line(new TimeChart.Line(Sentence.of("by chance"), Ink.QUIET, Stroke.DASHED, EndLabel.NONE, x,
                LongStream.range(0, length).asDoubleStream().map(v -> 100 * v / (length - 1)).toArray()));
        for (int i = 0; i < results.size(); i++) {
            var y = Arrays.stream(results.get(i).gains()).map(v -> 100 * v).toArray();
            chart.line(new TimeChart.Line(names.get(i), Ink.data(i), Stroke.STRONG, EndLabel.NONE, x, y));
        }
        return new Figure("together", Sentence.of("All lists in one figure"),
                Sentence.of("Found, in %, by how many % of the rows are taken from the top of the list"), List.of(), chart.build());
    }

    private static Figure right(List<ScoresResult> results, List<Sentence> names) {
        var bars = new ArrayList<BarChart.Bar>();
        for (int i = 0; i < results.size(); i++) {
            bars.add(new BarChart.Bar(names.get(i), Ink.data(i), 100 * results.get(i).judged().getFirst().accuracy()));
        }
        var rule = results.getFirst().judged().get(1);
        bars.add(new BarChart.Bar(rule.label(), Ink.QUIET, 100 * rule.accuracy()));
        return new Figure("together", Sentence.of("How often each is right"), Sentence.of("Rows named rightly, in %, among those that it had not seen"), List.of(),
                new BarChart(BarChart.Direction.HORIZONTAL, bars, List.of(), 1));
    }

    /// What matters in each, the columns in one order for all: those first that matter most anywhere.
    private static List<Optional<Figure>> importance(List<ScoresResult> results) {
        var most = new LinkedHashMap<String, Double>();
        results.forEach(r -> r.importance().forEach(i -> most.merge(i.column(), i.loss(), Math::max)));
        var columns = most.entrySet().stream().sorted((a, b) -> Double.compare(b.getValue(), a.getValue())).limit(MOST_COLUMNS).map(java.util.Map.Entry::getKey).toList();
        return results.stream().map(r -> Optional.of(new Figure("importance", Sentence.of("What matters"),
                Sentence.of("How much ROC AUC is lost when a column's values change places, on rows not seen"), List.of(),
                new BarChart(BarChart.Direction.HORIZONTAL, columns.stream().map(c -> bar(r, c)).toList(), List.of(), 3)))).toList();
    }

    private static BarChart.Bar bar(ScoresResult result, String column) {
        int at = IntStream.range(0, result.importance().size()).filter(i -> result.importance().get(i).column().equals(column)).findFirst().orElse(-1);
        return new BarChart.Bar(Sentence.verbatim(column), at == 0 ? Ink.FORECAST : Ink.QUIET,
                at < 0 ? Double.NaN : Math.max(0, result.importance().get(at).loss()));
    }
}
