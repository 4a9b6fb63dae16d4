package merchant.figure.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import merchant.figure.Figure;
import merchant.figure.Ink;
import merchant.figure.TimeChart;
import merchant.figure.TimeChart.EndLabel;
import merchant.figure.TimeChart.Stroke;
import merchant.result.ModelName;
import merchant.result.ForecastResult;
import merchant.result.ForecastResult.Unit;
import merchant.result.SeriesForecast;
import merchant.result.Summary;
import merchant.text.Part;
import merchant.text.Sentence;

/// The figures of a forecast that show it over time: the forecast itself, its tests on the past, its parts.
final class ForecastFigures {
    private static final int LEAST_TAIL = 36;

    private final ForecastResult result;
    private final SeriesForecast series;

    private ForecastFigures(ForecastResult result, SeriesForecast series) {
        this.result = result;
        this.series = series;
    }

    /// The entry that stands for the whole result: the total where there is one, else the first series.
    static int whole(ForecastResult result) {
        var all = result.series();
        return IntStream.range(0, all.size()).filter(i -> all.get(i).level() == SeriesForecast.Level.TOTAL).findFirst().orElse(0);
    }

    /// @param list true where the list of all series belongs to it
    static List<Figure> of(ForecastResult result, int entry, boolean list) {
        if (result.series().isEmpty()) {
            return List.of();
        }
        var series = result.series().get(entry);
        var made = new ForecastFigures(result, series);
        var figures = new ArrayList<Figure>();
        figures.add(made.forecast());
        if (!series.origins().isEmpty()) {
            figures.add(made.backtest());
        }
        figures.addAll(AccuracyFigures.of(result, series));
        figures.addAll(EffectFigures.of(result, series));
        if (!series.components().isEmpty()) {
            figures.add(ComponentFigure.of(result, series));
        }
        figures.addAll(ResidualFigures.of(result, series));
        if (result.series().size() > 1) {
            figures.replaceAll(made::named);
        }
        if (list && result.series().size() > 1) {
            figures.add(SeriesList.of(result));
        }
        return figures;
    }

    /// With the series in the title, where there are many and the title does not name it.
    private Figure named(Figure figure) {
        var name = titled(result, series);
        return figure.title().parts().contains(Part.of(name)) ? figure : new Figure(figure.id(), Sentence.of("{0}: {1}", name, figure.title()), figure.subtitle(), figure.foot(), figure.body());
    }

    private Figure forecast() {
        var chart = TimeChart.of(result.unit()).start(start());
        if (series.mean().length > 0) {
            chart.band(new TimeChart.Band(Sentence.of("95 %"), Ink.FORECAST, true, series.futureTimes(), series.lower95(), series.upper95()));
            chart.band(new TimeChart.Band(Sentence.of("80 %"), Ink.FORECAST, false, series.futureTimes(), series.lower80(), series.upper80()));
        }
        chart.line(new TimeChart.Line(name(result, series), Ink.HISTORY, Stroke.STRONG, EndLabel.NAME_AND_VALUE, series.times(), series.values()));
        int last = series.times().length - 1;
        if (last >= 0 && series.mean().length > 0) {
            chart.line(new TimeChart.Line(Sentence.verbatim(""), Ink.FORECAST, Stroke.FINE, EndLabel.NONE,
                    new long[] {series.times()[last], series.futureTimes()[0]}, new double[] {series.values()[last], series.mean()[0]}));
            chart.divide(series.times()[last], Sentence.of("end of your data"));
        }
        chart.line(new TimeChart.Line(Sentence.of("Forecast"), Ink.FORECAST, Stroke.STRONG, EndLabel.NAME_AND_VALUE, series.futureTimes(), series.mean()));
        marks(chart);
        MarkLanes.add(chart, series, result.unit());
        return new Figure("forecast", title(), judged(Sentence.of("{0}: past, forecast, and the ranges in which 80 % and 95 % of outcomes are expected",
                Periods.per(result.value(), result.unit()))), foot(result, series), chart.build());
    }

    /// A picture is passed on without the page that it stood on: a verdict that warns goes with it.
    private Sentence judged(Sentence shown) {
        var verdict = series.verdict();
        return verdict.tone() == Summary.Tone.USABLE ? shown : Sentence.of("{0} {1}", verdict.said(), shown);
    }

    private void marks(TimeChart.Builder chart) {
        var filled = IntStream.range(0, series.filled().length).filter(i -> series.filled()[i]).toArray();
        if (filled.length > 0) {
            chart.marks(new TimeChart.Marks(Sentence.of("no record, filled"), Ink.QUIET, TimeChart.Shape.HOLLOW,
                    Arrays.stream(filled).mapToLong(i -> series.times()[i]).toArray(),
                    Arrays.stream(filled).mapToDouble(i -> series.values()[i]).toArray()));
        }
        if (series.incomplete() && series.futureTimes().length > 0 && Double.isFinite(series.partial())) {
            var time = new long[] {series.futureTimes()[0]};
            var value = new double[] {series.partial()};
            chart.marks(new TimeChart.Marks(Sentence.verbatim(""), Ink.CAUTION, TimeChart.Shape.RING, time, value));
            chart.line(new TimeChart.Line(Sentence.of("so far, period not over"), Ink.CAUTION, Stroke.PLAIN, EndLabel.NAME, time, value));
        }
    }

    /// The past that is shown at first: some seasons and some times the horizon, the rest when asked for.
    private long start() {
        int length = series.times().length;
        int tail = Math.max(LEAST_TAIL, Math.max(4 * series.mean().length, 3 * result.season()));
        return length <= tail ? Long.MIN_VALUE : series.times()[length - tail];
    }

    static Sentence name(ForecastResult result, SeriesForecast series) {
        return Sentence.verbatim(series.name().isEmpty() ? result.value() : series.name());
    }

    /// The name in a title: the sign of a sum says little by itself.
    static Sentence titled(ForecastResult result, SeriesForecast series) {
        return series.level() == SeriesForecast.Level.TOTAL ? Sentence.of("All series together ({0})", series.name()) : name(result, series);
    }

    private Sentence title() {
        double total = Arrays.stream(series.mean()).sum();
        int ahead = series.mean().length;
        if (ahead == 1) {
            return Sentence.of("{0}: about {1} in the next period", titled(result, series), total);
        }
        var next = Periods.count(ahead, result.unit());
        double before = before(ahead);
        if (!(total > 0) || !(before > 0)) {
            return Sentence.of("{0}: about {1} in the next {2}", titled(result, series), total, next);
        }
        double change = Arrays.stream(series.mean()).sum() / before - 1;
        boolean same = Math.abs(change) < 0.005;
        var share = Part.percent(Math.abs(change));
        if (ahead % result.season() != 0) {
            return Periods.yearly(result.unit(), result.season()) ? year(total, next, same, change, share) : plain(total, next);
        }
        if (same) {
            return Sentence.of("{0}: about {1} in the next {2}, as much as in the {2} before", titled(result, series), total, next);
        }
        return change > 0 ? Sentence.of("{0}: about {1} in the next {2}, {3} more than in the {2} before", titled(result, series), total, next, share)
                : Sentence.of("{0}: about {1} in the next {2}, {3} less than in the {2} before", titled(result, series), total, next, share);
    }

    private Sentence plain(double total, Sentence next) {
        return Sentence.of("{0}: about {1} in the next {2}", titled(result, series), total, next);
    }

    private Sentence year(double total, Sentence next, boolean same, double change, Part share) {
        if (same) {
            return Sentence.of("{0}: about {1} in the next {2}, as much as a year before", titled(result, series), total, next);
        }
        return change > 0 ? Sentence.of("{0}: about {1} in the next {2}, {3} more than a year before", titled(result, series), total, next, share)
                : Sentence.of("{0}: about {1} in the next {2}, {3} less than a year before", titled(result, series), total, next, share);
    }

    /// The sum over the periods to compare with: as many just before where whole seasons are ahead, else the same of the season before; `NaN`
    /// where the past does not hold them.
    private double before(int ahead) {
        int length = series.values().length;
        int back = ahead % result.season() == 0 ? ahead : result.season();
        if (back > length || ahead > back) {
            return Double.NaN;
        }
        return Arrays.stream(series.values(), length - back, length - back + ahead).sum();
    }

    private Figure backtest() {
        var origins = series.origins();
        int ahead = origins.stream().mapToInt(o -> o.mean().length).max().orElse(0);
        int first = Math.max(0, origins.getFirst().at() - Math.max(result.season(), ahead));
        var chart = TimeChart.of(result.unit()).start(series.times().length == 0 ? Long.MIN_VALUE : series.times()[first]);
        boolean apart = origins.size() < 2 || origins.get(1).at() - origins.get(0).at() >= ahead;
        for (var origin : origins) {
            if (apart) {
                var times = ahead(origin, origin.mean().length, 0);
                chart.band(new TimeChart.Band(Sentence.of("80 %"), Ink.FORECAST, false, times, cut(origin.lower80(), times), cut(origin.upper80(), times)));
            }
        }
        chart.line(new TimeChart.Line(name(result, series), Ink.HISTORY, Stroke.PLAIN, EndLabel.NAME, series.times(), series.values()));
        for (int i = 0; i < origins.size(); i++) {
            chart.line(tested(origins.get(i), i == origins.size() - 1));
        }
        chart.marks(new TimeChart.Marks(Sentence.of("forecast made here"), Ink.FORECAST, TimeChart.Shape.HOLLOW,
                origins.stream().mapToLong(o -> series.times()[o.at()]).toArray(),
                origins.stream().mapToDouble(o -> series.values()[o.at()]).toArray()));
        return new Figure("backtest", AccuracyFigures.tested(series), Sentence.of("{0}: what the method forecast from each past date, and what came",
                Periods.per(result.value(), result.unit())), foot(result, series), chart.build());
    }

    private TimeChart.Line tested(SeriesForecast.Origin origin, boolean last) {
        var times = ahead(origin, origin.mean().length, 1);
        var values = new double[times.length];
        values[0] = series.values()[origin.at()];
        System.arraycopy(origin.mean(), 0, values, 1, times.length - 1);
        return new TimeChart.Line(Sentence.of("Forecast"), Ink.FORECAST, Stroke.PLAIN, last ? EndLabel.NAME : EndLabel.NONE, times, values);
    }

    /// The moments that an origin forecast, as far as the past holds them, with the origin itself where `own` is 1.
    private long[] ahead(SeriesForecast.Origin origin, int length, int own) {
        int from = origin.at() + 1 - own;
        return Arrays.copyOfRange(series.times(), from, Math.max(from, Math.min(series.times().length, origin.at() + 1 + length)));
    }

    private static double[] cut(double[] values, long[] times) {
        return Arrays.copyOf(values, times.length);
    }

    /// Rows, period and method of a series.
    static List<Sentence> foot(ForecastResult result, SeriesForecast series) {
        var foot = new ArrayList<Sentence>();
        int length = series.times().length;
        if (length > 0 && result.unit() != Unit.NUMBER) {
            foot.add(Sentence.of("{0} from {1} to {2}", Periods.count(length, result.unit()), Periods.name(series.times()[0], result.unit()), Periods.name(series.times()[length - 1], result.unit())));
        } else {
            foot.add(Periods.count(length, result.unit()));
        }
        foot.add(Sentence.of("Method: {0}", ModelName.of(series.model(), result.unit())));
        return foot;
    }
}
