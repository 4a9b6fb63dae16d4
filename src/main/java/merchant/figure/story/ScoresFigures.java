package merchant.figure.story;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import merchant.figure.BarChart;
import merchant.figure.Figure;
import merchant.figure.Ink;
import merchant.figure.TimeChart;
import merchant.figure.TimeChart.EndLabel;
import merchant.figure.TimeChart.Stroke;
import merchant.figure.tree.TreeChart;
import merchant.result.ForecastResult.Unit;
import merchant.result.ScoresResult;
import merchant.text.Part;
import merchant.text.Sentence;

/// The figures of a prediction: tree, lift, ROC, what matters.
final class ScoresFigures {
    private static final int MOST_BARS = 20;

    private final ScoresResult result;

    private ScoresFigures(ScoresResult result) {
        this.result = result;
    }

    static List<Figure> of(ScoresResult result) {
        var story = new ScoresFigures(result);
        var figures = new ArrayList<Figure>();
        if (result.gains().length > 0) {
            figures.add(story.lift());
        }
        if (result.tree().size() > 1) {
            figures.add(story.tree());
        }
        if (result.rocTruth().length > 0) {
            figures.add(story.roc());
        }
        if (!result.importance().isEmpty()) {
            figures.add(story.importance());
        }
        return figures;
    }

    private Sentence looked() {
        return Sentence.of("{0} = {1}", result.target(), result.classes().get(result.positive()));
    }

    private List<Sentence> foot() {
        return List.of(result.judged().getFirst().label(), Sentence.counted(result.judgedOn(), "{0} row not seen before", "{0} rows not seen before"));
    }

    private Figure lift() {
        double tenth = result.gains()[10];
        var title = Sentence.of("The first {0} of the list hold {1} of all with {2}", Part.percent(0.1), Part.percent(tenth), looked());
        return new Figure("lift", title, Sentence.of("Found, in %, by how many % of the rows are taken from the top of the list"), foot(),
                curve(result.gains(), Sentence.of("by this list"), Sentence.of("by chance")));
    }

    private Figure roc() {
        var title = Sentence.of("In {0} of 100 pairs the right one has the higher score", Math.round(100 * result.judged().getFirst().rocAuc()));
        return new Figure("roc", title, Sentence.of("ROC curve: found, in %, by how many % of the others are named by mistake"), foot(),
                curve(result.rocTruth(), Sentence.of("by this list"), Sentence.of("by chance")));
    }

    private static TimeChart curve(double[] found, Sentence own, Sentence chance) {
        var x = LongStream.range(0, found.length).toArray();
        var y = java.util.Arrays.stream(found).map(v -> 100 * v).toArray();
        var diagonal = LongStream.range(0, found.length).asDoubleStream().map(v -> 100 * v / (found.length - 1)).toArray();
        return TimeChart.of(Unit.NUMBER).fromZero().line(new TimeChart.Line(chance, Ink.QUIET, Stroke.DASHED, EndLabel.NONE, x, diagonal))
                .line(new TimeChart.Line(own, Ink.FORECAST, Stroke.STRONG, EndLabel.NONE, x, y)).build();
    }

    private Figure importance() {
        var most = result.importance().getFirst();
        var bars = result.importance().stream().limit(MOST_BARS).map(i -> new BarChart.Bar(Sentence.verbatim(i.column()),
                i == most ? Ink.FORECAST : Ink.QUIET, Math.max(0, i.loss()))).toList();
        var title = most.loss() > 0.005 ? Sentence.of("\"{0}\" matters most", most.column()) : Sentence.of("No column matters much by itself");
        return new Figure("importance", title, Sentence.of("How much ROC AUC is lost when a column's values change places, on rows not seen; columns that say the same share their worth"),
                foot(), new BarChart(BarChart.Direction.HORIZONTAL, bars, List.of(), 3));
    }

    private Figure tree() {
        var root = result.tree().getFirst();
        var first = result.tree().get(root.yes());
        var second = result.tree().get(root.no());
        int told = Math.max(0, result.positive());
        var high = first.share(told) >= second.share(told) ? first : second;
        var title = Sentence.of("Where {0}: {1} with {2} = {3}, elsewhere {4}", high.rule(), Part.percent(high.share(told)), result.target(),
                result.classes().get(told), Part.percent((high == first ? second : first).share(told)));
        var subtitle = result.positive() >= 0 ? Sentence.of("In each group the share with {0}, of how many rows learned from", looked())
                : Sentence.of("In each group the most frequent {0}, its share, and the rows learned from", result.target());
        return new Figure("tree", title, subtitle, List.of(), new TreeChart(result.tree(), result.positive(), result.classes()));
    }
}
