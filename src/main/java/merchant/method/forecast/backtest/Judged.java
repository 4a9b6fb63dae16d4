package merchant.method.forecast.backtest;

import java.util.List;
import merchant.method.judge.Errors;
import merchant.result.SeriesForecast;

/// A method with all that it said at the origins and how far off it was.
///
/// @param id the method's id
/// @param season the season that it was given, 1 where the series is too short for more
/// @param errors over all origins
/// @param maes mean absolute error at each origin
/// @param origins what it said
@SuppressWarnings("ArrayRecordComponent")
public record Judged(String id, int season, Errors errors, double[] maes, List<SeriesForecast.Origin> origins) {
    public Judged {
        origins = List.copyOf(origins);
    }

    /// MASE where it can be computed, else MAE: for comparing methods on one series.
    public double score() {
        return Double.isNaN(errors.mase()) ? errors.mae() : errors.mase();
    }

    /// At how many origins it was closer than another.
    public int wins(Judged other) {
        int wins = 0;
        for (int i = 0; i < maes.length; i++) {
            wins += maes[i] < other.maes[i] ? 1 : 0;
        }
        return wins;
    }
}
