package merchant.method.forecast.backtest;

import java.util.List;
import merchant.method.forecast.fit.Average;
import merchant.method.forecast.fit.Band;
import merchant.method.forecast.fit.Fit;
import merchant.method.judge.Said;

/// What one method said at one origin.
@SuppressWarnings("ArrayRecordComponent")
record Trial(double[] mean, Band band80, Band band95) {
    static Trial of(Fit fit, int horizon) {
        return new Trial(fit.mean(horizon), fit.band(horizon, 0.8), fit.band(horizon, 0.95));
    }

    /// What it said for one period, from 0.
    Said at(int h) {
        return new Said(mean[h], band80.lower()[h], band80.upper()[h], band95.lower()[h], band95.upper()[h]);
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
