package merchant.ui.result.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import merchant.figure.Figure;
import merchant.figure.Ink;
import merchant.figure.TimeChart;
import merchant.figure.TimeChart.EndLabel;
import merchant.figure.TimeChart.Stroke;
import merchant.figure.View;
import merchant.result.BasketResult;
import merchant.result.ForecastResult;
import merchant.result.RecommendResult;
import merchant.result.Result;
import merchant.result.ScoresResult;
import merchant.result.SeriesForecast;
import merchant.text.Sentence;

/// Results in one figure, and one scale for their own figures. One method a kind of result.
final class Together {
    private static final int LEAST_TAIL = 24;

    private Together() {}

    /// The figure with all results in it; empty where they cannot share one.
    static Optional<Figure> figure(List<Compared> all, List<Sentence> names) {
        return switch (all.getFirst().result()) {
            case ForecastResult first -> forecasts(first, all, names);
            case ScoresResult first -> scores(first, all, names);
            case BasketResult ignored -> Rules.together(all, names);
            case RecommendResult ignored -> Optional.empty();
        };
    }

    private static Optional<Figure> forecasts(ForecastResult first, List<Compared> all, List<Sentence> names) {
        var series = all.stream().map(c -> forecast(c.result())).toList();
        boolean alike = series.stream().allMatch(f -> f.unit() == first.unit() && !f.series().isEmpty());
        if (!alike) {
            return Optional.empty();
        }
        var past = first.series().getFirst();
        var longest = series.stream().mapToInt(ForecastResult::horizon).max().orElse(1);
        int tail = Math.max(LEAST_TAIL, Math.max(3 * longest, 2 * first.season()));
        var chart = TimeChart.of(first.unit());
        if (past.times().length > tail) {
            chart.start(past.times()[past.times().length - tail]);
        }
        chart.line(new TimeChart.Line(Sentence.verbatim(past.name().isEmpty() ? first.value() : past.name()), Ink.HISTORY, Stroke.PLAIN,
                EndLabel.NAME, past.times(), past.values()));
        for (int i = 0; i < series.size(); i++) {
            var one = series.get(i).series().getFirst();
            chart.line(new TimeChart.Line(names.get(i), Ink.data(i), Stroke.STRONG, EndLabel.NAME, one.futureTimes(), one.mean()));
        }
        return Optional.of(new Figure("together", Sentence.of("All forecasts in one figure"),
                Sentence.of("{0}: past, and what each result expects", first.value()), List.of(), chart.build()));
    }

    /// The share of the looked-for rows that each list finds, however much of it is taken.
    private static Optional<Figure> scores(ScoresResult first, List<Compared> all, List<Sentence> names) {
        var lists = all.stream().map(Compared::result).filter(ScoresResult.class::isInstance).map(ScoresResult.class::cast).toList();
        if (lists.size() < all.size() || lists.stream().anyMatch(s -> s.gains().length != first.gains().length || s.gains().length == 0)) {
            return Optional.empty();
        }
        var x = java.util.stream.LongStream.range(0, first.gains().length).toArray();
        var chart = TimeChart.of(ForecastResult.Unit.NUMBER).fromZero();
        for (int i = 0; i < lists.size(); i++) {
            var y = Arrays.stream(lists.get(i).gains()).map(v -> 100 * v).toArray();
            chart.line(new TimeChart.Line(names.get(i), Ink.data(i), Stroke.STRONG, EndLabel.NONE, x, y));
        }
        return Optional.of(new Figure("together", Sentence.of("All lists in one figure"),
                Sentence.of("Found, in %, by how many % of the rows are taken from the top of the list"), List.of(), chart.build()));
    }

    private static ForecastResult forecast(Result result) {
        if (result instanceof ForecastResult forecast) {
            return forecast;
        }
        throw new IllegalArgumentException("results of different kinds cannot be compared");
    }

    /// The window of time and the scale that all results' own figures share.
    static View view(List<Compared> all) {
        return switch (all.getFirst().result()) {
            case ForecastResult ignored -> forecastView(all);
            case BasketResult ignored -> Rules.view(all);
            case RecommendResult ignored -> View.BARE;
            case ScoresResult ignored -> View.BARE.reaching(0, 100);
        };
    }

    private static View forecastView(List<Compared> all) {
        var shown = new ArrayList<double[]>();
        long from = Long.MAX_VALUE;
        long to = Long.MIN_VALUE;
        for (var compared : all) {
            var result = forecast(compared.result());
            var one = result.series().getFirst();
            int tail = Math.min(one.times().length, Math.max(LEAST_TAIL, Math.max(3 * result.horizon(), 2 * result.season())));
            shown.add(Arrays.copyOfRange(one.values(), one.values().length - tail, one.values().length));
            shown.addAll(bands(one));
            from = Math.min(from, one.times()[one.times().length - tail]);
            to = Math.max(to, one.futureTimes()[one.futureTimes().length - 1]);
        }
        double low = values(shown).min().orElse(0);
        double high = values(shown).max().orElse(1);
        return View.BARE.between(from, to).reaching(low, high);
    }

    private static List<double[]> bands(SeriesForecast one) {
        return List.of(one.lower95(), one.upper95(), one.mean());
    }

    private static java.util.stream.DoubleStream values(List<double[]> shown) {
        return Stream.of(shown.toArray(double[][]::new)).flatMapToDouble(Arrays::stream).filter(Double::isFinite);
    }
}
