package merchant.method.forecast.fit;

import java.util.Arrays;

/// A decomposition into a smooth trend, a season that repeats itself exactly, and what remains.
///
/// Trend by local straight lines (tricube weights over a season and a half), season by averages of what is left, in turns: the
/// periodic case of Cleveland et al. 1990 (STL). The whole past is used, its ends too, because a merchant often has little more than
/// two years of weeks. Each average is drawn towards zero by the share of chance in the averages, so that a season seen
/// two or three times is not taken for certain.
///
/// @param trend one value a past value
/// @param season one value a period of the season, the first for the first past value; sums to zero
/// @param remainder one value a past value
/// @param doubt variance of one figure of the season: how far chance may have moved it
@SuppressWarnings("ArrayRecordComponent")
public record Periodic(double[] trend, double[] season, double[] remainder, double doubt) {
    private static final int TURNS = 4;

    /// @param y at least two seasons
    public static Periodic of(double[] y, int period) {
        int n = y.length;
        var season = new double[period];
        var rest = new double[n];
        var trend = new double[n];
        for (int turn = 0; turn < TURNS; turn++) {
            for (int t = 0; t < n; t++) {
                rest[t] = y[t] - season[t % period];
            }
            trend = smooth(rest, (int) Math.min(n, Math.round(1.5 * period) | 1));
            for (int t = 0; t < n; t++) {
                rest[t] = y[t] - trend[t];
            }
            season = averages(rest, period);
        }
        double doubt = shrink(rest, season);
        for (int t = 0; t < n; t++) {
            rest[t] = y[t] - trend[t] - season[t % period];
        }
        return new Periodic(trend, season, rest, doubt);
    }

    /// How much of the variation around the trend is the season's, from 0 to 1 (Wang, Smith, Hyndman 2006).
    public double strength() {
        var around = new double[remainder.length];
        Arrays.setAll(around, t -> remainder[t] + season[t % season.length]);
        double whole = variance(around);
        return whole > 0 ? Math.clamp(1 - variance(remainder) / whole, 0, 1) : 0;
    }

    private static double[] averages(double[] rest, int period) {
        var sums = new double[period];
        for (int phase = 0; phase < period; phase++) {
            int count = 0;
            for (int t = phase; t < rest.length; t += period) {
                sums[phase] += rest[t];
                count++;
            }
            sums[phase] /= count;
        }
        double mean = Arrays.stream(sums).average().orElse(0);
        Arrays.setAll(sums, i -> sums[i] - mean);
        return sums;
    }

    /// @return the variance that is left in each figure
    private static double shrink(double[] rest, double[] season) {
        int period = season.length;
        double within = 0;
        for (int t = 0; t < rest.length; t++) {
            double e = rest[t] - season[t % period];
            within += e * e;
        }
        within /= Math.max(1, rest.length - period);
        double between = Arrays.stream(season).map(s -> s * s).sum() / Math.max(1, period - 1);
        double chance = within * period / rest.length;
        double kept = between > 0 ? Math.clamp(1 - chance / between, 0, 1) : 0;
        for (int i = 0; i < period; i++) {
            season[i] *= kept;
        }
        return kept * chance;
    }

    private static double[] smooth(double[] y, int window) {
        int n = y.length;
        var result = new double[n];
        for (int t = 0; t < n; t++) {
            int from = Math.clamp(t - window / 2, 0, n - window);
            double reach = Math.max(t - from, from + window - 1 - t) + 1;
            double sw = 0;
            double sx = 0;
            double sxx = 0;
            double sy = 0;
            double sxy = 0;
            for (int i = from; i < from + window; i++) {
                double x = i - t;
                double u = Math.abs(x) / reach;
                double c = 1 - u * u * u;
                double w = c * c * c;
                sw += w;
                sx += w * x;
                sxx += w * x * x;
                sy += w * y[i];
                sxy += w * x * y[i];
            }
            double det = sw * sxx - sx * sx;
            result[t] = det > 1e-12 * sw * sxx ? (sxx * sy - sx * sxy) / det : sy / sw;
        }
        return result;
    }

    private static double variance(double[] v) {
        double mean = Arrays.stream(v).average().orElse(0);
        return Arrays.stream(v).map(x -> (x - mean) * (x - mean)).average().orElse(0);
    }
}
