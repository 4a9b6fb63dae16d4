package merchant.method.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Gathers forecast errors and measures them, in all, by periods ahead and by origin. Not safe for several threads.
///
/// MAE and RMSE in the unit of the values; sMAPE = mean of 200·|y − f| / (|y| + |f|), in percent from 0 to 200, 0 where both are 0
/// (S. Makridakis and M. Hibon, "The M3-competition", 2000); MASE = mean of |y − f| / scale, where the scale is the mean absolute
/// error of the seasonal naive rule within the values that the method saw, and does not exist where that is 0 (R. J. Hyndman and A. B. Koehler,
/// "Another look at measures of forecast accuracy", 2006: undefined where all values seen are equal); pinball loss = mean over the quantiles 2.5, 10, 50, 90 and 97.5 %, in the unit of the values: it is small
/// where bands are narrow and still hold what comes; coverage = share of unseen values inside the band.
public final class Errors {
    private final Tally all = new Tally();
    private final List<Tally> byHorizon;
    private final List<Tally> byOrigin = new ArrayList<>();

    /// @param horizon the most periods ahead that will be measured
    public Errors(int horizon) {
        byHorizon = Stream.generate(Tally::new).limit(horizon).toList();
    }

    /// The mean absolute error of "as `season` periods ago" within the values: what MASE divides by. With too few values for that
    /// season, of "as the period before". `NaN` where neither exists; 0 for a series that repeats itself exactly.
    public static double scale(double[] seen, int season) {
        int lag = seen.length > season ? season : 1;
        double sum = 0;
        for (int i = lag; i < seen.length; i++) {
            sum += Math.abs(seen[i] - seen[i - lag]);
        }
        return seen.length > lag ? sum / (seen.length - lag) : Double.NaN;
    }

    /// Starts the next origin; comes before the first [#add].
    public void origin() {
        byOrigin.add(new Tally());
    }

    /// Takes one forecast value. A `NaN` truth (a period without a record) judges nothing.
    ///
    /// @param ahead periods ahead, from 1
    /// @param scale from [#scale]; where it is 0 or `NaN`, there is no MASE of anything that this forecast belongs to
    public void add(int ahead, double truth, Said said, double scale) {
        if (!Double.isNaN(truth)) {
            all.add(said, truth, scale);
            byHorizon.get(ahead - 1).add(said, truth, scale);
            byOrigin.getLast().add(said, truth, scale);
        }
    }

    public int origins() {
        return byOrigin.size();
    }

    public int count() {
        return all.count();
    }

    public double mae() {
        return all.mae();
    }

    public double rmse() {
        return all.rmse();
    }

    public double smape() {
        return all.smape();
    }

    public double mase() {
        return all.mase();
    }

    public double pinball() {
        return all.pinball();
    }

    public double coverage80() {
        return all.coverage80();
    }

    public double coverage95() {
        return all.coverage95();
    }

    /// All forecasts together.
    public Tally all() {
        return all;
    }

    /// At 1, 2, … periods ahead.
    public List<Tally> byHorizon() {
        return byHorizon;
    }

    /// By origin, the earliest first.
    public List<Tally> byOrigin() {
        return List.copyOf(byOrigin);
    }
}
