package merchant.method.forecast.run;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import merchant.method.forecast.backtest.Judged;
import merchant.method.forecast.backtest.Loss;
import merchant.method.forecast.calibration.Calibration;
import merchant.method.forecast.choice.Ranking;
import merchant.method.forecast.fit.Fit;
import merchant.method.forecast.series.RegularSeries;
import merchant.method.forecast.words.Verdicts;
import merchant.result.SeriesForecast;

/// One series, forecast and judged.
///
/// @param chosen the method that forecasts, judged
/// @param past its backtest with the bands of its model, off by as much as a choice that did not see it errs; empty where there was no room for one and a second table judged
/// @param rules the simple rules, judged at the same origins
/// @param ranking all that were judged, where one was picked
/// @param tested true where a second table judged in place of past test periods
/// @param judgedAhead how many periods ahead were judged
record Outcome(RegularSeries series, Fit fit, Judged chosen, Optional<Judged> past, List<Judged> rules, Ranking ranking, boolean tested,
        int judgedAhead) {
    Outcome {
        rules = List.copyOf(rules);
    }

    /// By which error it was picked and is judged.
    Loss loss() {
        return ranking.loss();
    }

    /// The simple rule to beat: the closer one, other than the method itself.
    Judged rule() {
        return Verdicts.best(chosen, rules, loss());
    }

    /// True where the method that forecasts is one of the simple rules.
    boolean isRule() {
        return rules.stream().anyMatch(r -> r.id().equals(chosen.id()));
    }

    /// True where holidays or known columns move the forecast.
    boolean heedsCauses() {
        return fit.effects().stream().anyMatch(e -> !e.id().equals("trend") && !e.id().startsWith("weekday-"))
                || fit.found().stream().anyMatch(f -> f.kind() == SeriesForecast.Mark.Kind.HOLIDAY || f.kind() == SeriesForecast.Mark.Kind.PROMOTION);
    }

    /// With bands as wide as the backtests ask.
    Outcome calibrated(Calibration calibration) {
        if (past.isEmpty()) {
            return this;
        }
        boolean floor = Arrays.stream(series.values()).allMatch(v -> v >= 0);
        var factors = calibration.factors(past.get(), series.length());
        var judged = tested ? calibration.judged(chosen, factors, floor) : calibration.judged(chosen, past.get(), floor);
        return new Outcome(series, calibration.widened(fit, factors, floor), judged, past, rules, ranking, tested, judgedAhead);
    }

    /// Standardised one-step errors: the model's own, else those of its fitted values over their deviation.
    double[] residuals() {
        var own = fit.residuals();
        if (own.length > 0) {
            return own;
        }
        var y = series.values();
        var fitted = fit.fitted();
        var residuals = new double[y.length];
        Arrays.setAll(residuals, i -> y[i] - fitted[i]);
        double squares = Arrays.stream(residuals).filter(Double::isFinite).map(e -> e * e).average().orElse(0);
        return squares > 0 && squares < Double.POSITIVE_INFINITY
                ? Arrays.stream(residuals).map(e -> e / Math.sqrt(squares)).toArray() : new double[0];
    }
}
