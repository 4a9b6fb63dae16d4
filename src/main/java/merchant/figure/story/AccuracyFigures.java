package merchant.figure.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import merchant.figure.BarChart;
import merchant.figure.Figure;
import merchant.figure.Ink;
import merchant.figure.TimeChart;
import merchant.figure.TimeChart.EndLabel;
import merchant.figure.TimeChart.Stroke;
import merchant.result.ForecastResult;
import merchant.result.ForecastResult.Unit;
import merchant.result.SeriesForecast;
import merchant.result.SeriesForecast.Accuracy;
import merchant.result.SeriesForecast.Measures;
import merchant.text.Part;
import merchant.text.Sentence;

/// How well the methods did on the past: error by distance, and one bar a method.
final class AccuracyFigures {
    private AccuracyFigures() {}

    static List<Figure> of(ForecastResult result, SeriesForecast series) {
        var figures = new ArrayList<Figure>();
        var judged = beside(series.accuracy().stream().filter(a -> !a.byHorizon().isEmpty()).toList());
        if (!judged.isEmpty()) {
            figures.add(byHorizon(result, series, judged));
        }
        if (!series.accuracy().isEmpty() && series.accuracy().stream().allMatch(a -> Double.isFinite(a.mae()))) {
            figures.add(accuracy(result, series));
        }
        return figures;
    }

    /// The chosen method and what it has to beat; where no naive rule was judged, the first of the others.
    private static List<Accuracy> beside(List<Accuracy> judged) {
        var shown = new ArrayList<>(judged.stream().limit(1).toList());
        var others = judged.stream().skip(1).toList();
        var naive = others.stream().filter(a -> a.method().endsWith("naive")).toList();
        shown.addAll(naive.isEmpty() ? others.stream().limit(3).toList() : naive);
        return shown;
    }

    /// What the tests on past dates say, beside the best baseline.
    static Sentence tested(SeriesForecast series) {
        if (series.accuracy().isEmpty()) {
            return Sentence.counted(series.origins().size(), "Forecast and outcome at {0} past date", "Forecast and outcome at {0} past dates");
        }
        var chosen = series.accuracy().getFirst();
        var baseline = series.accuracy().stream().skip(1).filter(a -> a.method().endsWith("naive")).min(Comparator.comparingDouble(Accuracy::mae));
        if (baseline.isEmpty() || SeriesForecast.slow(series.values())) {
            return Sentence.counted(chosen.origins(), "On {0} past date the forecast missed by {1} on average",
                    "On {0} past dates the forecast missed by {1} on average", chosen.mae());
        }
        return Sentence.counted(chosen.origins(), "On {0} past date the forecast missed by {1} on average; \"{2}\" missed by {3}",
                "On {0} past dates the forecast missed by {1} on average; \"{2}\" missed by {3}", chosen.mae(), baseline.get().label(),
                baseline.get().mae());
    }

    private static Figure byHorizon(ForecastResult result, SeriesForecast series, List<Accuracy> judged) {
        var subtitle = Sentence.of("Mean absolute error, {0}, by the number of periods ahead", Periods.per(result.value(), result.unit()));
        var chosen = judged.getFirst();
        int ahead = chosen.byHorizon().size();
        var title = growth(result, chosen);
        if (ahead == 1) {
            var bars = judged.stream().map(a -> new BarChart.Bar(a.label(), ink(a, chosen), a.byHorizon().getFirst().mae())).toList();
            return new Figure("errors-by-horizon", title, subtitle, ForecastFigures.foot(result, series),
                    new BarChart(BarChart.Direction.HORIZONTAL, bars, List.of(), -1));
        }
        var chart = TimeChart.of(Unit.NUMBER).fromZero();
        int other = 0;
        for (var accuracy : judged) {
            boolean own = accuracy == chosen;
            var times = LongStream.rangeClosed(1, accuracy.byHorizon().size()).toArray();
            chart.line(new TimeChart.Line(accuracy.label(), own ? Ink.FORECAST : Ink.data(other++ + 1), own ? Stroke.STRONG : Stroke.PLAIN,
                    EndLabel.NAME_AND_VALUE, times, accuracy.byHorizon().stream().mapToDouble(Measures::mae).toArray()));
        }
        return new Figure("errors-by-horizon", title, subtitle, ForecastFigures.foot(result, series), chart.build());
    }

    private static Sentence growth(ForecastResult result, Accuracy chosen) {
        double near = chosen.byHorizon().getFirst().mae();
        double far = chosen.byHorizon().getLast().mae();
        var ahead = Periods.count(chosen.byHorizon().size(), result.unit());
        if (chosen.byHorizon().size() == 1) {
            return Sentence.of("One step ahead the forecast misses by {0} on average", near);
        }
        if (far > near * 1.15) {
            return Sentence.of("The forecast misses by {0} one step ahead and by {1} at {2}", near, far, ahead);
        }
        double mean = chosen.byHorizon().stream().mapToDouble(Measures::mae).average().orElse(Double.NaN);
        return Sentence.of("The forecast misses by about {0} however far it looks, up to {1} ahead", mean, ahead);
    }

    private static Ink ink(Accuracy accuracy, Accuracy chosen) {
        return accuracy == chosen ? Ink.FORECAST : Ink.QUIET;
    }

    /// By the error that the verdict and the list of methods go by: the absolute one in the unit of the values, for slow movers the squared one.
    private static Figure accuracy(ForecastResult result, SeriesForecast series) {
        boolean slow = SeriesForecast.slow(series.values());
        ToDoubleFunction<Accuracy> error = slow ? Accuracy::rmse : Accuracy::mae;
        var chosen = series.accuracy().getFirst();
        var sorted = series.accuracy().stream().sorted(Comparator.comparingDouble(error)).toList();
        var bars = sorted.stream().map(a -> new BarChart.Bar(a.label(), ink(a, chosen), error.applyAsDouble(a))).toList();
        var best = sorted.getFirst();
        var title = error.applyAsDouble(best) == error.applyAsDouble(chosen) ? closest(chosen, sorted, error)
                : Sentence.of("\"{0}\" came closer than \"{1}\" in the tests", best.label(), chosen.label());
        var foot = new ArrayList<>(ForecastFigures.foot(result, series));
        foot.add(Sentence.counted(chosen.origins(), "{0} test on the past", "{0} tests on the past"));
        var per = Periods.per(result.value(), result.unit());
        var subtitle = slow ? Sentence.of("Root of the mean squared error, {0}, which weighs large misses more; shorter is better", per)
                : Sentence.of("How far each method was off on average (mean absolute error), {0}; shorter is better", per);
        return new Figure("accuracy", title, subtitle, foot, new BarChart(BarChart.Direction.HORIZONTAL, bars, List.of(), -1));
    }

    private static Sentence closest(Accuracy chosen, List<Accuracy> sorted, ToDoubleFunction<Accuracy> error) {
        double own = error.applyAsDouble(chosen);
        var rival = sorted.stream().filter(a -> a != chosen && error.applyAsDouble(a) > own * 1.005).findFirst();
        return rival.map(r -> Sentence.of("\"{0}\" came closest in the tests: {1} less error than \"{2}\"", chosen.label(), Part.percent(1 - own / error.applyAsDouble(r)), r.label()))
                .orElseGet(() -> Sentence.of("\"{0}\" came as close as any in the tests", chosen.label()));
    }
}
