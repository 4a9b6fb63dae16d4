package merchant.method.forecast.backtest;

import java.util.Arrays;
import java.util.List;
import merchant.method.forecast.fit.Average;
import merchant.method.forecast.fit.Band;
import merchant.method.forecast.fit.Fit;
import merchant.method.judge.Said;

/// What one method said at one origin, and what came.
///
/// @param seen how many values the method saw
/// @param mean what it said for 1, 2, … periods ahead
/// @param truth what came, `NaN` where that is not known
/// @param scale what MASE divides by
/// @param errors one-step errors of its fit on the values that it saw, one a value, `NaN` where it has none; empty where they were not kept
@SuppressWarnings("ArrayRecordComponent")
public record Trial(int seen, double[] mean, Band band80, Band band95, double[] truth, double scale, double[] errors) {
    /// Without the errors of the fit.
    public Trial(int seen, double[] mean, Band band80, Band band95, double[] truth, double scale) {
        this(seen, mean, band80, band95, truth, scale, new double[0]);
    }

    static Trial of(Fit fit, int seen, double[] truth, double scale) {
        return new Trial(seen, fit.mean(truth.length), fit.band(truth.length, 0.8), fit.band(truth.length, 0.95), truth, scale);
    }

    /// The same with the errors of the fit on the values that it saw.
    Trial keeping(double[] y, Fit fit) {
        return new Trial(seen, mean, band80, band95, truth, scale, errors(y, fit));
    }

    /// The same without them.
    Trial plain() {
        return new Trial(seen, mean, band80, band95, truth, scale);
    }

    /// One-step errors of a fit on its past, one a value, `NaN` where it has none.
    public static double[] errors(double[] y, Fit fit) {
        var fitted = fit.fitted();
        var errors = new double[y.length];
        Arrays.setAll(errors, t -> t < fitted.length ? y[t] - fitted[t] : Double.NaN);
        return errors;
    }

    /// The same with other bands.
    public Trial with(Band other80, Band other95) {
        return new Trial(seen, mean, other80, other95, truth, scale);
    }

    /// The same with other points and bands.
    public Trial moved(double[] points, Band other80, Band other95) {
        return new Trial(seen, points, other80, other95, truth, scale);
    }

    /// The same forecast, with what came moved so that it was off by as much as another was.
    public Trial erring(Trial other) {
        var moved = new double[truth.length];
        Arrays.setAll(moved, h -> mean[h] + other.truth[h] - other.mean[h]);
        return new Trial(seen, mean, band80, band95, moved, scale);
    }

    /// What it said for one period, from 0.
    Said at(int h) {
        return new Said(mean[h], band80.lower()[h], band80.upper()[h], band95.lower()[h], band95.upper()[h]);
    }

    /// What the equal-weight combination would have said.
    static Trial average(List<Trial> trials) {
        var first = trials.getFirst();
        return new Trial(first.seen, Average.of(trials.stream().map(Trial::mean).toList()), middle(trials.stream().map(Trial::band80).toList()),
                middle(trials.stream().map(Trial::band95).toList()), first.truth, first.scale, Average.of(trials.stream().map(Trial::errors).toList()));
    }

    private static Band middle(List<Band> bands) {
        return new Band(Average.of(bands.stream().map(Band::lower).toList()), Average.of(bands.stream().map(Band::upper).toList()));
    }
}
