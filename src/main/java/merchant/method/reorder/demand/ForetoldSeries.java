package merchant.method.reorder.demand;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// What a forecast expects of one product from today on.
///
/// @param starts days from today to the start of each period, below 0 for one that is under way
/// @param ends days from today to its end, above 0 for the first that is looked at
/// @param bands for each period its lower end of 95 % and of 80 %, the expected value, and the upper ends
/// @param errors truth less forecast in its tests: a row an origin, a value a period ahead; none where the bands have to do
/// @param model in words
@SuppressWarnings("ArrayRecordComponent")
record ForetoldSeries(double[] starts, double[] ends, double[][] bands, double[][] errors, String model) {
    /// The standard normal deviates at which the bands end.
    private static final double[] DEVIATES = {-1.959963984540054, -1.2815515655446004, 0, 1.2815515655446004, 1.959963984540054};
    private static final int MIDDLE = 2;
    private static final int WIDE = 3;
    private static final int FEWEST = 6;
    private static final int FUTURES = 400;
    private static final double YEAR = 365;

    /// For how many days from today it speaks.
    double days() {
        return ends[ends.length - 1];
    }

    /// What is expected a day.
    double daily() {
        return sum(days()) / days();
    }

    /// What is expected in the next year; not known where it does not reach so far.
    Year year() {
        return days() < YEAR ? Year.UNKNOWN : new Year(Double.NaN, Double.NaN, sum(YEAR));
    }

    /// The periods that are over by today.
    private int over() {
        int over = 0;
        while (ends[over] <= 0) {
            over++;
        }
        return over;
    }

    private double mean(int h) {
        return bands[h][MIDDLE];
    }

    /// The expected sum from today over so many days.
    private double sum(double days) {
        // before the first period things go as in it
        double sum = Math.max(0, Math.min(days, starts[0])) * mean(0) / (ends[0] - starts[0]);
        for (int h = 0; h < starts.length; h++) {
            double in = Math.min(days, ends[h]) - Math.max(0, starts[h]);
            sum += in > 0 ? mean(h) * in / (ends[h] - starts[h]) : 0;
        }
        return sum;
    }

    /// Sums from today on and how far off they may be. Errors are those of the tests where there are enough of them; else futures are drawn from the bands, and how the bands
    /// widen tells how errors of one future hang together: the weights of a linear model's shocks are the roots of what the variance grows by (G. E. P. Box, G. M. Jenkins and
    /// G. C. Reinsel, *Time Series Analysis*, section 5.1.1), so that sums of periods are neither taken for independent nor for one and the same.
    ///
    /// @param reach days within which nearly every delivery of the next order arrives: what comes later is carried on from there
    /// @param seed same seed, same futures; its complement is used, so that who draws from them by the same seed draws something else
    Outlook outlook(double reach, long seed) {
        int over = over();
        int until = over + 1;
        while (until < ends.length && ends[until - 1] < reach) {
            until++;
        }
        double period = ends[until - 1] - starts[until - 1];
        int days = (int) Math.max(1, Math.ceil(ends[until - 1]));
        var means = new double[days];
        Arrays.setAll(means, d -> sum(d + 1));
        var rows = errors.length >= FEWEST ? errors : drawn(until, new SplittableRandom(~seed));
        var sums = new double[rows.length][days];
        for (int i = 0; i < rows.length; i++) {
            var whole = Outlook.sums(Arrays.copyOfRange(rows[i], over, until));
            Arrays.setAll(sums[i], d -> Outlook.at(whole, (d + 1) / period, true));
        }
        return new Outlook(1, means, sums, Math.max(2, rows.length), model, new double[0], 0, 0, 0);
    }

    private double[][] drawn(int until, RandomGenerator random) {
        var weights = weights();
        var rows = new double[FUTURES][until];
        for (int i = 0; i < FUTURES; i += 2) {
            var shocks = normal(random, until);
            for (int h = 0; h < until; h++) {
                double sum = 0;
                double squares = 0;
                for (int j = 0; j <= h; j++) {
                    sum += weights[h - j] * shocks[j];
                    squares += weights[h - j] * weights[h - j];
                }
                // each future has its mirror, so that the mean stays the one that was forecast where the bands are even
                rows[i][h] = value(h, sum / Math.sqrt(squares)) - mean(h);
                rows[i + 1][h] = value(h, -sum / Math.sqrt(squares)) - mean(h);
            }
        }
        return rows;
    }

    private static double[] normal(RandomGenerator random, int count) {
        var values = new double[count];
        Arrays.setAll(values, i -> random.nextGaussian());
        return values;
    }

    /// How much of a shock is left after so many periods; 1 at once.
    private double[] weights() {
        var weights = new double[starts.length];
        weights[0] = 1;
        double widest = width(0);
        for (int k = 1; k < weights.length; k++) {
            double grown = width(k) * width(k) - widest * widest;
            weights[k] = grown > 0 && width(0) > 0 ? Math.sqrt(grown) / width(0) : 0;
            widest = Math.max(widest, width(k));
        }
        return weights;
    }

    private double width(int h) {
        return (bands[h][WIDE] - bands[h][MIDDLE - 1]) / 2;
    }

    /// The value of a period at a standard normal deviate: straight between the ends of the bands and beyond them.
    private double value(int h, double deviate) {
        int i = 0;
        while (i < DEVIATES.length - 2 && deviate > DEVIATES[i + 1]) {
            i++;
        }
        double share = (deviate - DEVIATES[i]) / (DEVIATES[i + 1] - DEVIATES[i]);
        return bands[h][i] + share * (bands[h][i + 1] - bands[h][i]);
    }
}
