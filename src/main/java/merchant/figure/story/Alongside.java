package merchant.figure.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import merchant.figure.BarChart;
import merchant.figure.Figure;
import merchant.figure.Ink;
import merchant.figure.Reach;
import merchant.figure.TimeChart;
import merchant.figure.TimeChart.EndLabel;
import merchant.figure.TimeChart.Stroke;
import merchant.figure.View;
import merchant.result.ForecastResult.Unit;
import merchant.text.Sentence;

/// Figures beside each other on the same axes: what is longer or higher in one of them is so in truth.
///
/// @param figures in the given order; those over time reach as far as the longest of them
/// @param view the window and the scale for all of them
public record Alongside(List<Figure> figures, View view) {
    public Alongside {
        figures = List.copyOf(figures);
    }

    /// Gives figures of one kind one window and one scale. Figures of several kinds, or over different steps of time, stay as they are.
    public static Alongside of(List<Figure> figures) {
        var charts = bodies(figures, TimeChart.class);
        if (charts.size() == figures.size() && charts.stream().map(TimeChart::unit).distinct().count() == 1) {
            return overTime(figures, charts);
        }
        var bars = bodies(figures, BarChart.class);
        return new Alongside(figures, bars.size() == figures.size() && !bars.isEmpty() ? scale(bars) : View.BARE);
    }

    private static <T> List<T> bodies(List<Figure> figures, Class<T> kind) {
        return figures.stream().map(Figure::body).filter(kind::isInstance).map(kind::cast).toList();
    }

    private static View scale(List<BarChart> charts) {
        double least = 0;
        double most = 0;
        for (var chart : charts) {
            for (var bar : chart.bars()) {
                least = Double.isFinite(bar.value()) ? Math.min(least, bar.value()) : least;
                most = Double.isFinite(bar.value()) ? Math.max(most, bar.value()) : most;
            }
        }
        return View.BARE.reaching(least, most);
    }

    private static Alongside overTime(List<Figure> figures, List<TimeChart> charts) {
        double first = Double.MAX_VALUE;
        double start = Double.MAX_VALUE;
        double end = -Double.MAX_VALUE;
        for (var chart : charts) {
            var reach = Reach.ofTimes(chart);
            if (!reach.empty()) {
                first = Math.min(first, reach.least());
                start = Math.min(start, Math.max(reach.least(), chart.start()));
                end = Math.max(end, reach.most());
            }
        }
        if (first > end) {
            return new Alongside(figures, View.BARE);
        }
        var stretched = new ArrayList<Figure>();
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < figures.size(); i++) {
            var wide = stretched(charts.get(i), (long) first, (long) start, (long) end);
            var figure = figures.get(i);
            stretched.add(new Figure(figure.id(), figure.title(), figure.subtitle(), figure.foot(), wide));
            var reach = Reach.ofValues(wide, start, end);
            least = Math.min(least, reach.least());
            most = Math.max(most, reach.most());
        }
        return new Alongside(stretched, least <= most ? View.BARE.reaching(least, most) : View.BARE);
    }

    /// The chart with a line that nobody sees, from the first moment to the last.
    private static TimeChart stretched(TimeChart chart, long first, long start, long end) {
        var lines = new ArrayList<>(chart.lines());
        var gaps = new double[2];
        Arrays.fill(gaps, Double.NaN);
        lines.add(new TimeChart.Line(Sentence.verbatim(""), Ink.QUIET, Stroke.FINE, EndLabel.NONE, new long[] {first, end}, gaps));
        return new TimeChart(chart.unit(), start > first || chart.unit() != Unit.NUMBER ? start : Long.MIN_VALUE, chart.baseline(), lines, chart.bands(),
                chart.marks(), chart.divides(), chart.lanes());
    }
}
