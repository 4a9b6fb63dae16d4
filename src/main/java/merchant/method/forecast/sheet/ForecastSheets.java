package merchant.method.forecast.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import merchant.method.forecast.series.Grid;
import merchant.result.ForecastResult.Unit;
import merchant.result.SeriesForecast;
import merchant.result.Sheet;
import merchant.result.Sheet.Column;
import merchant.result.Sheet.Kind;
import merchant.text.Sentence;

/// The tables of a forecast. The past and its components are given for as many of the first series as fit 200,000 rows, because
/// a table of a result is held in memory; the forecast and its judgement are always given for all.
public record ForecastSheets(Grid grid, List<SeriesForecast> series) {
    private static final int MOST_ROWS = 200_000;
    private static final Column SERIES = new Column("series", Sentence.of("Series"), Kind.TEXT, 0);

    public List<Sheet> all() {
        var scores = new ScoreSheets(grid, series);
        var all = new ArrayList<>(List.of(forecast(), scores.backtest(), history(), scores.byHorizon(), scores.byOrigin(), components()));
        if (series.stream().anyMatch(s -> !s.effects().isEmpty())) {
            all.add(effects());
        }
        all.addAll(new ElasticitySheet(series).all());
        return all;
    }

    private Column date() {
        return new Column("date", Sentence.of("Date"), grid.unit() == Unit.NUMBER ? Kind.WHOLE : Kind.DATE, 0);
    }

    private static Column number(String name, Sentence title) {
        return new Column(name, title, Kind.NUMBER, -1);
    }

    private Sheet forecast() {
        var rows = new ArrayList<List<Object>>();
        for (var one : series) {
            for (int h = 0; h < one.mean().length; h++) {
                rows.add(Arrays.asList(one.name(), grid.cell(one.futureTimes()[h]), one.mean()[h], one.lower80()[h], one.upper80()[h],
                        one.lower95()[h], one.upper95()[h]));
            }
        }
        return new Sheet("forecast", Sentence.of("Forecast"), List.of(SERIES, date(), number("mean", Sentence.of("Expected")),
                number("lower80", Sentence.of("80 % from")), number("upper80", Sentence.of("80 % to")),
                number("lower95", Sentence.of("95 % from")), number("upper95", Sentence.of("95 % to"))), rows);
    }

    private Sheet history() {
        var rows = new ArrayList<List<Object>>();
        for (var one : series) {
            if (rows.size() + one.values().length > MOST_ROWS) {
                break;
            }
            for (int t = 0; t < one.values().length; t++) {
                rows.add(Arrays.asList(one.name(), grid.cell(one.times()[t]), one.values()[t], one.filled()[t] ? 1L : 0L));
            }
        }
        return new Sheet("history", Sentence.of("Data used"), List.of(SERIES, date(), number("value", Sentence.of("Value")),
                new Column("filled", Sentence.of("Filled (1 = yes)"), Kind.WHOLE, 0)), rows);
    }

    private Sheet components() {
        var rows = new ArrayList<List<Object>>();
        for (var one : series) {
            if (rows.size() + one.values().length * one.components().size() > MOST_ROWS) {
                break;
            }
            for (var component : one.components()) {
                for (int t = 0; t < component.values().length; t++) {
                    rows.add(Arrays.asList(one.name(), grid.cell(one.times()[t]), component.title(), finite(component.values()[t])));
                }
            }
        }
        return new Sheet("components", Sentence.of("What it is made of"), List.of(SERIES, date(),
                new Column("component", Sentence.of("Part"), Kind.SENTENCE, 0), number("value", Sentence.of("Value"))), rows);
    }

    static Object finite(double value) {
        return Double.isFinite(value) ? (Object) value : null;
    }
    /// Factors and summands in columns of their own, so that nobody adds up what multiplies.
    private Sheet effects() {
        var rows = new ArrayList<List<Object>>();
        for (var one : series) {
            for (var e : one.effects()) {
                rows.add(Arrays.asList(one.name(), e.id(), e.label(), e.multiplies() ? finite(e.size()) : null, e.multiplies() ? null : finite(e.size()),
                        finite(e.lower()), finite(e.upper()), (long) e.periods()));
            }
        }
        return new Sheet("effects", Sentence.of("What changes the forecast"), List.of(SERIES, new Column("id", Sentence.of("Id"), Kind.TEXT, 0),
                new Column("cause", Sentence.of("Cause"), Kind.SENTENCE, 0), number("factor", Sentence.of("Multiplied by")), number("added", Sentence.of("Added")),
                number("lower95", Sentence.of("95 % from")), number("upper95", Sentence.of("95 % to")),
                new Column("periods", Sentence.of("Learnt from periods"), Kind.WHOLE, 0)), rows);
    }

}
