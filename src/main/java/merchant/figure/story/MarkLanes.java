package merchant.figure.story;

import java.util.Arrays;
import java.util.List;
import merchant.figure.Ink;
import merchant.figure.TimeChart;
import merchant.figure.TimeChart.Texture;
import merchant.result.ForecastResult.Unit;
import merchant.result.SeriesForecast;
import merchant.result.SeriesForecast.Mark;
import merchant.result.SeriesForecast.Mark.Kind;
import merchant.text.Sentence;

/// What happened when, for the chart of a forecast: a row a kind, and rings around outliers.
final class MarkLanes {
    private MarkLanes() {}

    static void add(TimeChart.Builder chart, SeriesForecast series, Unit unit) {
        for (var kind : List.of(Kind.HOLIDAY, Kind.PROMOTION, Kind.STOCK_OUT)) {
            lane(chart, series, label(kind), ink(kind), texture(kind, unit), List.of(kind));
        }
        lane(chart, series, label(Kind.LEVEL_CHANGE), ink(Kind.LEVEL_CHANGE), Texture.RULE, List.of(Kind.LEVEL_CHANGE, Kind.TREND_CHANGE));
        outliers(chart, series);
    }

    private static void lane(TimeChart.Builder chart, SeriesForecast series, Sentence label, Ink ink, Texture texture, List<Kind> kinds) {
        var events = series.marks().stream().filter(m -> kinds.contains(m.kind())).map(m -> new TimeChart.Event(m.from(), m.to(), m.label())).toList();
        if (!events.isEmpty()) {
            chart.lane(new TimeChart.Lane(label, ink, texture, events));
        }
    }

    private static void outliers(TimeChart.Builder chart, SeriesForecast series) {
        var at = series.marks().stream().filter(m -> m.kind() == Kind.OUTLIER).mapToInt(m -> place(series, m)).filter(i -> i >= 0).sorted().distinct().toArray();
        if (at.length > 0) {
            chart.marks(new TimeChart.Marks(label(Kind.OUTLIER), ink(Kind.OUTLIER), TimeChart.Shape.RING,
                    Arrays.stream(at).mapToLong(i -> series.times()[i]).toArray(), Arrays.stream(at).mapToDouble(i -> series.values()[i]).toArray()));
        }
    }

    private static int place(SeriesForecast series, Mark mark) {
        return Arrays.binarySearch(series.times(), mark.from());
    }

    /// The name of a kind of mark, as its row and its switch say it.
    static Sentence label(Kind kind) {
        return switch (kind) {
            case HOLIDAY -> Sentence.of("Holidays");
            case PROMOTION -> Sentence.of("Promotions");
            case STOCK_OUT -> Sentence.of("Out of stock");
            case OUTLIER -> Sentence.of("Outliers");
            case LEVEL_CHANGE, TREND_CHANGE -> Sentence.of("Changes");
        };
    }

    private static Ink ink(Kind kind) {
        return switch (kind) {
            case HOLIDAY -> Ink.DATA_4;
            case PROMOTION -> Ink.DATA_2;
            case STOCK_OUT -> Ink.QUIET;
            case OUTLIER -> Ink.DATA_6;
            case LEVEL_CHANGE, TREND_CHANGE -> Ink.DATA_1;
        };
    }

    /// A day is special among days; where a period is a month, nearly every one holds some holiday.
    private static Texture texture(Kind kind, Unit unit) {
        boolean fine = unit == Unit.HOUR || unit == Unit.DAY || unit == Unit.WEEK;
        return kind == Kind.STOCK_OUT ? Texture.HATCH : fine ? Texture.TINT : Texture.NONE;
    }
}
