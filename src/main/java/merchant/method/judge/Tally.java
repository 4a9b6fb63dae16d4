package merchant.method.judge;

/// Measures of a set of forecasts, as [Errors] defines them. Everything is `NaN` where nothing was measured. Not safe for several threads.
public final class Tally {
    private int count;
    private int scaled;
    private double absolute;
    private double squared;
    private double symmetric;
    private double overScale;
    private double pinball;
    private int inside80;
    private int inside95;

    Tally() {}

    void add(Said said, double truth, double scale) {
        double error = Math.abs(truth - said.mean());
        count++;
        absolute += error;
        squared += error * error;
        double size = Math.abs(truth) + Math.abs(said.mean());
        symmetric += size == 0 ? 0 : 200 * error / size;
        if (scale > 0) {
            scaled++;
            overScale += error / scale;
        }
        pinball += said.pinball(truth);
        inside80 += truth >= said.lower80() && truth <= said.upper80() ? 1 : 0;
        inside95 += truth >= said.lower95() && truth <= said.upper95() ? 1 : 0;
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

    /// `NaN` where a forecast had no scale to be divided by: without it the mean would be one of other forecasts than the other measures have.
    public double mase() {
        return scaled < count ? Double.NaN : overScale / scaled;
    }

    public double pinball() {
        return pinball / count;
    }

    public double coverage80() {
        return (double) inside80 / count;
    }

    public double coverage95() {
        return (double) inside95 / count;
    }
}
