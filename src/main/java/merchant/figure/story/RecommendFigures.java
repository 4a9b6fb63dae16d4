package merchant.figure.story;

import java.util.ArrayList;
import java.util.List;
import merchant.figure.BarChart;
import merchant.figure.Figure;
import merchant.figure.Ink;
import merchant.result.RecommendResult;
import merchant.text.Part;
import merchant.text.Sentence;

/// The figures of what to offer: how good the offers are beside the popular ones.
final class RecommendFigures {
    private RecommendFigures() {}

    static List<Figure> of(RecommendResult result) {
        var figures = new ArrayList<Figure>();
        if (result.judged().stream().anyMatch(j -> !Double.isNaN(j.precision()))) {
            figures.add(measures(result));
        }
        return figures;
    }

    private static Figure measures(RecommendResult result) {
        var bars = new ArrayList<BarChart.Bar>();
        for (var judged : result.judged()) {
            bars.add(new BarChart.Bar(judged.label(), bars.isEmpty() ? Ink.FORECAST : Ink.QUIET, 100 * judged.recall()));
        }
        var first = result.judged().getFirst();
        return new Figure("measures", Sentence.of("Of ten offers each, {0} of what customers took next was among them", Part.percent(first.recall())),
                Sentence.of("Share of the held-out purchases that were among ten offers, in %"),
                List.of(Sentence.counted(result.judgedOn(), "{0} customer judged", "{0} customers judged")),
                new BarChart(BarChart.Direction.HORIZONTAL, bars, List.of(), 1));
    }
}
