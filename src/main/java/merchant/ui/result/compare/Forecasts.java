package merchant.ui.result.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import merchant.figure.Figure;
import merchant.figure.Ink;
import merchant.figure.TimeChart;
import merchant.figure.TimeChart.EndLabel;
import merchant.figure.TimeChart.Stroke;
import merchant.figure.story.Figures;
import merchant.result.ForecastResult;
import merchant.result.SeriesForecast;
import merchant.result.Summary.Metric;
import merchant.text.Sentence;

/// Forecasts beside each other, one series at a time.
final class Forecasts {
    private static final int LEAST_TAIL = 24;

    private Forecasts() {}

    /// The names of the series that all results have, in the order of the first; empty for results that are no forecasts.
    static List<String> series(List<Compared> all) {
        var names = all.stream().map(Compared::result).filter(ForecastResult.class::isInstance)
                .map(r -> ((ForecastResult) r).series().stream().map(SeriesForecast::name).toList()).toList();
        if (names.size() < all.size()) {
            return List.of();
        }
        var shared = new java.util.LinkedHashSet<>(names.getFirst());
        names.forEach(n -> shared.retainAll(new java.util.HashSet<>(n)));
        return List.copyOf(shared);
    }

    /// The series of that name in a result of a forecast.
    static Optional<SeriesForecast> series(Compared one, String name) {
        return one.result() instanceof ForecastResult forecast ? forecast.series().stream().filter(s -> s.name().equals(name)).findFirst() : Optional.empty();
    }

    static Beside beside(List<Compared> all, List<Sentence> names, String series) {
        var results = all.stream().map(c -> (ForecastResult) c.result()).toList();
        var found = all.stream().map(c -> series(c, series)).flatMap(Optional::stream).toList();
        if (found.size() < all.size()) {
            return new Beside(Optional.empty(), results.stream().map(r -> Figures.of(r, 0).stream().findFirst()).toList(),
                    Optional.of(Sentence.of("These forecasts have no series in common, so each shows its own first one, on its own scale.")));
        }
        var each = IntStream.range(0, all.size()).mapToObj(i -> Figures.of(results.get(i), results.get(i).series().indexOf(found.get(i))).stream().findFirst()).toList();
        if (results.stream().map(ForecastResult::unit).distinct().count() > 1) {
            return new Beside(Optional.empty(), each,
                    Optional.of(Sentence.of("These forecasts go by different periods, such as weeks and months, so each has its own scale.")));
        }
        if (results.stream().map(ForecastResult::value).distinct().count() > 1) {
            return new Beside(Optional.empty(), each, Optional.of(Sentence.of("These forecasts are of different columns, so each has its own scale.")));
        }
        return new Beside(Optional.of(figure(results, found, names)), each, Optional.empty());
    }

    private static Figure figure(List<ForecastResult> results, List<SeriesForecast> found, List<Sentence> names) {
        var first = results.getFirst();
        var past = found.getFirst();
        var longest = results.stream().mapToInt(ForecastResult::horizon).max().orElse(1);
        int tail = Math.max(LEAST_TAIL, Math.max(3 * longest, 2 * first.season()));
        var chart = TimeChart.of(first.unit());
        if (past.times().length > tail) {
            chart.start(past.times()[past.times().length - tail]);
        }
        chart.line(new TimeChart.Line(Sentence.verbatim(past.name().isEmpty() ? first.value() : past.name()), Ink.HISTORY, Stroke.PLAIN,
                EndLabel.NAME, past.times(), past.values()));
        for (int i = 0; i < found.size(); i++) {
            chart.line(new TimeChart.Line(names.get(i), Ink.data(i), Stroke.STRONG, EndLabel.NAME, found.get(i).futureTimes(), found.get(i).mean()));
        }
        return new Figure("together", Sentence.of("All forecasts in one figure"),
                Sentence.of("{0}: past, and what each result expects", first.value()), List.of(), chart.build());
    }

    /// The measures of one series, in the words of those of the whole result.
    static List<Metric> metrics(Compared one, String name) {
        var metrics = one.result().summary().metrics();
        var accuracy = series(one, name).filter(s -> !s.accuracy().isEmpty()).map(s -> s.accuracy().getFirst());
        if (accuracy.isEmpty() || !(one.result() instanceof ForecastResult forecast) || forecast.series().size() < 2) {
            return metrics;
        }
        var own = new ArrayList<Metric>();
        metrics.forEach(m -> own.add(new Metric(m.id(), m.label(), value(m, accuracy.get()), m.help())));
        return own;
    }

    private static double value(Metric metric, SeriesForecast.Accuracy accuracy) {
        return switch (metric.id()) {
            case "mase" -> accuracy.mase();
            case "smape" -> accuracy.smape();
            case "rmse" -> accuracy.rmse();
            case "mae" -> accuracy.mae();
            case "pinball" -> accuracy.pinball();
            case "coverage-80" -> accuracy.coverage80();
            case "coverage-95" -> accuracy.coverage95();
            default -> Double.NaN;
        };
    }
}
