package merchant.method.forecast.calibration;

import java.util.Arrays;
import merchant.method.forecast.backtest.Trial;
import merchant.method.forecast.fit.Band;

/// How many times as wide as the model's own the bands have to be, at 1, 2, … periods ahead.
@SuppressWarnings("ArrayRecordComponent")
public record Factors(double[] at80, double[] at95) {
    private static final double NARROW = 0.8;
    private static final double Z80 = 1.2815515655446004;
    private static final double Z95 = 1.959963984540054;

    /// The factor for another level: that of the nearer level outside 80 to 95 %, between them by the share of the way in deviations.
    double at(int h, double z) {
        double way = Math.clamp((z - Z80) / (Z95 - Z80), 0, 1);
        return at80[h] + way * (at95[h] - at80[h]);
    }

    /// What was said at an origin, with other bands.
    ///
    /// @param floor true where nothing falls below 0
    Trial widened(Trial trial, boolean floor) {
        var wide80 = widened(trial.mean(), trial.band80(), at80, floor);
        var wide95 = widened(trial.mean(), trial.band95(), at95, floor);
        return trial.with(wide80, around(wide80, wide95));
    }

    static Band widened(double[] mean, Band band, double[] factors, boolean floor) {
        var lower = new double[mean.length];
        var upper = new double[mean.length];
        for (int h = 0; h < mean.length; h++) {
            double low = mean[h] - factors[h] * (mean[h] - band.lower()[h]);
            double high = mean[h] + factors[h] * (band.upper()[h] - mean[h]);
            lower[h] = floor ? Math.max(0, low) : Double.isFinite(low) ? low : band.lower()[h];
            upper[h] = Double.isFinite(high) ? high : band.upper()[h];
        }
        return new Band(lower, upper);
    }

    /// The wider band, so that it is nowhere inside the narrower one.
    static Band around(Band narrow, Band wide) {
        var lower = wide.lower().clone();
        var upper = wide.upper().clone();
        Arrays.setAll(lower, h -> Math.min(lower[h], narrow.lower()[h]));
        Arrays.setAll(upper, h -> Math.max(upper[h], narrow.upper()[h]));
        return new Band(lower, upper);
    }

    /// True where any band changes by more than a hair.
    public boolean widens() {
        return Arrays.stream(at80).anyMatch(f -> Math.abs(f - 1) > 0.005) || Arrays.stream(at95).anyMatch(f -> Math.abs(f - 1) > 0.005);
    }

    /// The factors of a level, in the middle of the distances.
    public double typical(double level) {
        return Arrays.stream(level <= NARROW ? at80 : at95).average().orElse(1);
    }
}
