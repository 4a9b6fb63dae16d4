package merchant.method.forecast.backtest;

import java.util.List;
import merchant.method.forecast.fit.Average;
import merchant.method.forecast.fit.Band;
import merchant.method.forecast.fit.Fit;

/// What one method said at one origin.
@SuppressWarnings("ArrayRecordComponent")
record Trial(double[] mean, Band band80, Band band95) {
    static Trial of(Fit fit, int horizon) {
        return new Trial(fit.mean(horizon), fit.band(horizon, 0.8), fit.band(horizon, 0.95));
    }

    /// What the equal-weight combination would have said.
    static Trial average(List<Trial> trials) {
        return new Trial(Average.of(trials.stream().map(Trial::mean).toList()),
                middle(trials.stream().map(Trial::band80).toList()), middle(trials.stream().map(Trial::band95).toList()));
    }

    private static Band middle(List<Band> bands) {
        return new Band(Average.of(bands.stream().map(Band::lower).toList()), Average.of(bands.stream().map(Band::upper).toList()));
    }
}
