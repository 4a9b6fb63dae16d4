package merchant.method.judge;

/// Gathers forecast errors and measures them. Not safe for several threads.
///
/// MAE and RMSE in the unit of the values; sMAPE = mean of 200·|y − f| / (|y| + |f|), in percent from 0 to 200, 0 where both are 0
/// (S. Makridakis and M. Hibon, "The M3-competition", 2000); MASE = mean of |y − f| / scale, where the scale is the mean absolute
/// error of the seasonal naive rule within the values that the method saw (R. J. Hyndman and A. B. Koehler, "Another look at measures of
/// forecast accuracy", 2006); coverage = share of unseen values inside the band.
public final class Errors {
    private final double[] byHorizon;
    private final int[] atHorizon;
    private int count;
    private int scaled;
    private int origins;
    private double absolute;
    private double squared;
    private double symmetric;
    private double overScale;
    private int inside80;
    private int inside95;

    /// @param horizon the most periods ahead that will be measured
    public Errors(int horizon) {
        byHorizon = new double[horizon];
        atHorizon = new int[horizon];
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

    /// Starts the next origin.
    public void origin() {
        origins++;
    }

    /// Takes one forecast value. A `NaN` truth (a period without a record) judges nothing.
    ///
    /// @param ahead periods ahead, from 1
    /// @param scale from [#scale]; where it is 0, an exact forecast counts 0 and any other is left out of MASE
    public void add(int ahead, double truth, double forecast, double lower80, double upper80, double lower95, double upper95, double scale) {
        if (Double.isNaN(truth)) {
            return;
        }
        double error = Math.abs(truth - forecast);
        count++;
        absolute += error;
        squared += error * error;
        double size = Math.abs(truth) + Math.abs(forecast);
        symmetric += size == 0 ? 0 : 200 * error / size;
        if (scale > 0 || scale == 0 && error == 0) {
            scaled++;
            overScale += error == 0 ? 0 : error / scale;
        }
        inside80 += truth >= lower80 && truth <= upper80 ? 1 : 0;
        inside95 += truth >= lower95 && truth <= upper95 ? 1 : 0;
        byHorizon[ahead - 1] += error;
        atHorizon[ahead - 1]++;
    }

    public int origins() {
        return origins;
    }

    public int count() {
        return count;
    }

    public double mae() {
        return absolute / count;
    }

    public double rmse() {
        return Math.sqrt(squared / count);
    }

    public double smape() {
        return symmetric / count;
    }

    public double mase() {
        return scaled == 0 ? Double.NaN : overScale / scaled;
    }

    public double coverage80() {
        return (double) inside80 / count;
    }

    public double coverage95() {
        return (double) inside95 / count;
    }

    /// MAE at 1, 2, … periods ahead; `NaN` where nothing was measured.
    public double[] byHorizon() {
        var mae = new double[byHorizon.length];
        for (int h = 0; h < mae.length; h++) {
            mae[h] = byHorizon[h] / atHorizon[h];
        }
        return mae;
    }
}
