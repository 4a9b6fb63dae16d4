package merchant.ui.result.forecast;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import merchant.figure.Figure;
import merchant.figure.Ink;
import merchant.figure.TimeChart;
import merchant.figure.TimeChart.EndLabel;
import merchant.figure.TimeChart.Stroke;
import merchant.result.ForecastResult;
import merchant.result.SeriesForecast;
import merchant.text.Part;
import merchant.text.Sentence;

/// What was forecast at one past date, and what came.
final class OriginFigure {
    private static final int LEAST_TAIL = 24;

    private OriginFigure() {}

    static Figure of(ForecastResult result, SeriesForecast series, SeriesForecast.Origin origin) {
        int from = Math.max(0, origin.at() + 1 - Math.max(LEAST_TAIL, Math.max(3 * origin.mean().length, 2 * result.season())));
        int to = Math.min(series.times().length, origin.at() + 1 + origin.mean().length);
        var ahead = Arrays.copyOfRange(series.times(), origin.at() + 1, to);
        var chart = TimeChart.of(result.unit())
                .band(new TimeChart.Band(Sentence.of("80 %"), Ink.FORECAST, false, ahead, Arrays.copyOf(origin.lower80(), ahead.length),
                        Arrays.copyOf(origin.upper80(), ahead.length)))
                .line(new TimeChart.Line(Sentence.of("What came"), Ink.HISTORY, Stroke.STRONG, EndLabel.NAME,
                        Arrays.copyOfRange(series.times(), from, to), Arrays.copyOfRange(series.values(), from, to)))
                .line(new TimeChart.Line(Sentence.of("Forecast"), Ink.FORECAST, Stroke.STRONG, EndLabel.NAME, ahead,
                        Arrays.copyOf(origin.mean(), ahead.length)))
                .divide(series.times()[origin.at()], Sentence.of("forecast made here"));
        return new Figure("origin", said(result, series, origin), Sentence.of("What the method would have said then, knowing only what was known then"),
                List.of(), chart.build());
    }

    /// The outcome of the origin in a sentence.
    static Sentence said(ForecastResult result, SeriesForecast series, SeriesForecast.Origin origin) {
        var outcome = ForecastModel.outcome(series, origin);
        return Sentence.of("Forecast on {0}: missed by {1} on average; {2} of {3} outcomes were inside the 80 % band",
                moment(result, series.times()[origin.at()]), outcome.missed(), outcome.inside(), outcome.known());
    }

    private static Part moment(ForecastResult result, long time) {
        return result.unit() == ForecastResult.Unit.NUMBER ? new Part.Count(time) : new Part.Day(LocalDate.ofEpochDay(Math.floorDiv(time, 86_400)));
    }
}
