package merchant.figure.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import merchant.figure.Figure;
import merchant.figure.Ink;
import merchant.figure.SmallMultiples;
import merchant.figure.TimeChart;
import merchant.figure.TimeChart.EndLabel;
import merchant.figure.TimeChart.Stroke;
import merchant.result.ForecastResult;
import merchant.result.SeriesForecast;
import merchant.result.Summary;
import merchant.text.Part;
import merchant.text.Sentence;

/// Many series as small charts, the least sure first: those are the ones to look at.
final class SeriesList {
    private static final int MOST = 60;
    private static final int TAIL = 120;

    private SeriesList() {}

    static Figure of(ForecastResult result) {
        int all = result.series().size();
        var panels = result.series().stream().sorted(Comparator.comparingDouble(SeriesList::error).reversed()).limit(MOST)
                .map(s -> new SmallMultiples.Panel(ForecastFigures.name(result, s), note(s), chart(result, s))).toList();
        var own = result.series().stream().filter(s -> s.level() == SeriesForecast.Level.SERIES).toList();
        long usable = own.stream().filter(s -> s.verdict().tone() == Summary.Tone.USABLE).count();
        return new Figure("series", Sentence.of("The forecast is usable for {0} of {1} series", usable, own.size()), subtitle(result, all, own.size() < all), List.of(),
                new SmallMultiples(SmallMultiples.Arrangement.LIST, panels));
    }

    private static Sentence subtitle(ForecastResult result, int all, boolean sums) {
        if (sums) {
            return all > MOST ? Sentence.of("{0}: the {1} least sure of {2} series and totals, least sure first by how far off it was on average, in percent of its usual value; each with its own scale",
                    Periods.per(result.value(), result.unit()), MOST, all)
                    : Sentence.of("{0}: all series and totals, least sure first by how far off it was on average, in percent of its usual value; each with its own scale", Periods.per(result.value(), result.unit()));
        }
        return all > MOST ? Sentence.of("{0}: the {1} least sure of {2} series, least sure first by how far off it was on average, in percent of its usual value; each with its own scale",
                Periods.per(result.value(), result.unit()), MOST, all)
                : Sentence.of("{0}: all series, least sure first by how far off it was on average, in percent of its usual value; each with its own scale", Periods.per(result.value(), result.unit()));
    }

    /// The mean absolute error as a share of the mean size of its values, which can be compared from series to series; infinite where it was not tested or all values are 0.
    private static double error(SeriesForecast series) {
        double usual = Arrays.stream(series.values()).map(Math::abs).average().orElse(0);
        return series.accuracy().isEmpty() || !(usual > 0) || Double.isNaN(series.accuracy().getFirst().mae()) ? Double.POSITIVE_INFINITY : series.accuracy().getFirst().mae() / usual;
    }

    private static Sentence note(SeriesForecast series) {
        double error = error(series);
        return Double.isInfinite(error) ? Sentence.of("not tested") : Sentence.of("off by {0}", new Part.Percent(error, 0));
    }

    /// The small chart of a series: a piece of its past and its forecast, without axes.
    static TimeChart chart(ForecastResult result, SeriesForecast series) {
        int from = Math.max(0, series.times().length - Math.max(TAIL, 3 * series.mean().length));
        var times = Arrays.copyOfRange(series.times(), from, series.times().length);
        var values = Arrays.copyOfRange(series.values(), from, series.values().length);
        return TimeChart.of(result.unit())
                .band(new TimeChart.Band(Sentence.of("80 %"), Ink.FORECAST, false, series.futureTimes(), series.lower80(), series.upper80()))
                .line(new TimeChart.Line(ForecastFigures.name(result, series), Ink.HISTORY, Stroke.PLAIN, EndLabel.NONE, times, values))
                .line(new TimeChart.Line(Sentence.of("Forecast"), Ink.FORECAST, Stroke.PLAIN, EndLabel.NONE, series.futureTimes(), series.mean()))
                .build();
    }
}
