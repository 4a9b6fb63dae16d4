package merchant.method.forecast.level;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import merchant.method.forecast.backtest.Judged;
import merchant.method.forecast.backtest.Trial;
import merchant.method.forecast.fit.Band;
import merchant.method.forecast.fit.Fit;
import merchant.method.forecast.fit.Floored;
import merchant.method.forecast.fit.Wrapped;

/// A fit whose points were moved so that sums agree; its bands move along.
///
/// @param by what is added at 1, 2, … periods ahead
/// @param floor true where nothing falls below 0
@SuppressWarnings("ArrayRecordComponent")
public record Shifted(Fit fit, double[] by, boolean floor) implements Wrapped {
    /// The same for what was said on later values.
    public static Judged judged(Judged judged, double[] by, boolean floor) {
        return Judged.of(judged.id(), judged.season(), judged.trials().stream().map(t -> trial(t, by, floor)).toList());
    }

    /// One trial moved.
    public static Trial trial(Trial trial, double[] by, boolean floor) {
        return trial.moved(moved(trial.mean(), by, false), moved(trial.band80(), by, floor), moved(trial.band95(), by, floor));
    }

    private static double[] moved(double[] values, double[] by, boolean floor) {
        var moved = values.clone();
        Arrays.setAll(moved, h -> {
            double value = values[h] + by[Math.min(h, by.length - 1)];
            return floor ? Math.max(0, value) : value;
        });
        return moved;
    }

    private static Band moved(Band band, double[] by, boolean floor) {
        return new Band(moved(band.lower(), by, floor), moved(band.upper(), by, floor));
    }

    @Override
    public double[] mean(int horizon) {
        return moved(fit.mean(horizon), by, false);
    }

    @Override
    public Band band(int horizon, double level) {
        return moved(fit.band(horizon, level), by, floor);
    }

    @Override
    public double[] path(int horizon, RandomGenerator random) {
        var path = moved(fit.path(horizon, random), by, false);
        return floor ? Floored.carried(path) : path;
    }
}
