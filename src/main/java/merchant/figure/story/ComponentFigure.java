package merchant.figure.story;

import java.util.ArrayList;
import java.util.List;
import merchant.figure.Figure;
import merchant.figure.Ink;
import merchant.figure.SmallMultiples;
import merchant.figure.TimeChart;
import merchant.figure.TimeChart.EndLabel;
import merchant.figure.TimeChart.Stroke;
import merchant.result.ForecastResult;
import merchant.result.ForecastResult.Unit;
import merchant.result.SeriesForecast;
import merchant.text.Sentence;

/// The past taken apart: the values above, level, trend, season and remainder below, over one time axis.
final class ComponentFigure {
    private ComponentFigure() {}

    static Figure of(ForecastResult result, SeriesForecast series) {
        var panels = new ArrayList<SmallMultiples.Panel>();
        panels.add(panel(result, series, ForecastFigures.name(result, series), series.values(), Ink.HISTORY));
        for (var component : series.components()) {
            var ink = component.id().equals("remainder") ? Ink.QUIET : Ink.FORECAST;
            panels.add(panel(result, series, component.title(), component.values(), ink));
        }
        return new Figure("components", title(result, series), Sentence.of("{0}: the past, and the parts that the method sees in it",
                Periods.per(result.value(), result.unit())), ForecastFigures.foot(result, series),
                new SmallMultiples(SmallMultiples.Arrangement.STACKED, panels));
    }

    private static SmallMultiples.Panel panel(ForecastResult result, SeriesForecast series, Sentence title, double[] values, Ink ink) {
        var line = new TimeChart.Line(title, ink, Stroke.PLAIN, EndLabel.NONE, series.times(), values);
        return new SmallMultiples.Panel(title, Sentence.verbatim(""), TimeChart.of(result.unit()).line(line).build());
    }

    /// Where the season stands highest and lowest, read off its last turn.
    private static Sentence title(ForecastResult result, SeriesForecast series) {
        var season = series.components().stream().filter(c -> c.id().equals("season")).findFirst();
        int length = series.times().length;
        if (season.isEmpty() || result.season() < 2 || length < result.season()) {
            return Sentence.of("{0}, taken apart", ForecastFigures.titled(result, series));
        }
        int highest = length - 1;
        int lowest = length - 1;
        for (int i = length - result.season(); i < length; i++) {
            highest = season.get().values()[i] > season.get().values()[highest] ? i : highest;
            lowest = season.get().values()[i] < season.get().values()[lowest] ? i : lowest;
        }
        var high = Periods.part(series.times()[highest], result.unit(), result.season());
        var low = Periods.part(series.times()[lowest], result.unit(), result.season());
        return high.isPresent() && low.isPresent() && highest != lowest ? stands(result.unit(), high.get(), low.get())
                : Sentence.of("{0}, taken apart", ForecastFigures.titled(result, series));
    }

    private static Sentence stands(Unit unit, Sentence high, Sentence low) {
        return switch (unit) {
            case DAY -> Sentence.of("The season is highest on {0} and lowest on {1}", high, low);
            case HOUR -> Sentence.of("The season is highest at {0} and lowest at {1}", high, low);
            case WEEK, MONTH, QUARTER, YEAR, NUMBER -> Sentence.of("The season is highest in {0} and lowest in {1}", high, low);
        };
    }
}
