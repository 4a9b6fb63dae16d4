package merchant.method.forecast.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import merchant.method.forecast.series.Grid;
import merchant.result.ForecastResult.Unit;
import merchant.result.SeriesForecast;
import merchant.result.SeriesForecast.Accuracy;
import merchant.result.SeriesForecast.Measures;
import merchant.result.Sheet;
import merchant.result.Sheet.Column;
import merchant.result.Sheet.Kind;
import merchant.text.Sentence;

/// The tables of how good the methods were on the past: in all, by periods ahead, and by origin. What is broken down is given for as many
/// of the first series as fit 200,000 rows.
record ScoreSheets(Grid grid, List<SeriesForecast> series) {
    private static final int MOST_ROWS = 200_000;
    private static final Column SERIES = new Column("series", Sentence.of("Series"), Kind.TEXT, 0);
    private static final Column METHOD = new Column("method", Sentence.of("Method"), Kind.SENTENCE, 0);

    Sheet backtest() {
        var rows = new ArrayList<List<Object>>();
        for (var one : series) {
            for (var a : one.accuracy()) {
                rows.add(row(List.of(one.name(), a.label(), (long) a.origins()), a.whole(), bands(one, a)));
            }
        }
        return new Sheet("backtest", Sentence.of("How good it was in the past"),
                columns(List.of(SERIES, METHOD, new Column("origins", Sentence.of("Test periods"), Kind.WHOLE, 0))), rows);
    }

    Sheet byHorizon() {
        var rows = new ArrayList<List<Object>>();
        for (var one : series) {
            for (var a : one.accuracy()) {
                for (int h = 0; h < a.byHorizon().size() && rows.size() < MOST_ROWS; h++) {
                    rows.add(row(List.of(one.name(), a.label(), h + 1L), a.byHorizon().get(h), bands(one, a)));
                }
            }
        }
        return new Sheet("errors-by-horizon", Sentence.of("Error by periods ahead"),
                columns(List.of(SERIES, METHOD, new Column("ahead", Sentence.of("Periods ahead"), Kind.WHOLE, 0))), rows);
    }

    Sheet byOrigin() {
        var rows = new ArrayList<List<Object>>();
        for (var one : series) {
            for (var a : one.accuracy()) {
                for (int o = 0; o < a.byOrigin().size() && rows.size() < MOST_ROWS; o++) {
                    rows.add(row(List.of(one.name(), a.label(), grid.cell(one.times()[one.origins().get(o).at()])), a.byOrigin().get(o), bands(one, a)));
                }
            }
        }
        return new Sheet("errors-by-origin", Sentence.of("Error by date of the forecast"), columns(List.of(SERIES, METHOD,
                new Column("date", Sentence.of("Last date seen"), grid.unit() == Unit.NUMBER ? Kind.WHOLE : Kind.DATE, 0))), rows);
    }

    private static List<Column> columns(List<Column> first) {
        var columns = new ArrayList<>(first);
        columns.addAll(List.of(number("mae", Sentence.of("MAE")), number("rmse", Sentence.of("RMSE")), number("smape", Sentence.of("sMAPE")),
                number("mase", Sentence.of("MASE")), number("pinball", Sentence.of("Pinball loss")),
                new Column("coverage80", Sentence.of("80 % band held"), Kind.PERCENT, 0),
                new Column("coverage95", Sentence.of("95 % band held"), Kind.PERCENT, 0), new Column("bands", Sentence.of("Bands"), Kind.SENTENCE, 0)));
        return columns;
    }

    private static Column number(String name, Sentence title) {
        return new Column(name, title, Kind.NUMBER, -1);
    }

    /// Whose bands were tested: those of the method used are as the forecast has them, which the other methods' are not.
    private static Sentence bands(SeriesForecast series, Accuracy accuracy) {
        return series.calibrated() && accuracy == series.accuracy().getFirst() ? Sentence.of("set by past errors, as in the forecast") : Sentence.of("the method's own");
    }

    private static List<Object> row(List<Object> first, Measures m, Sentence bands) {
        var row = new ArrayList<>(first);
        row.addAll(Arrays.asList(ForecastSheets.finite(m.mae()), ForecastSheets.finite(m.rmse()), ForecastSheets.finite(m.smape()),
                ForecastSheets.finite(m.mase()), ForecastSheets.finite(m.pinball()), ForecastSheets.finite(m.coverage80()),
                ForecastSheets.finite(m.coverage95()), bands));
        return row;
    }
}
