package merchant.method.forecast.series;

import java.util.Arrays;

/// Fills values that nobody could see, such as the demand of a time without stock.
///
/// Rule: the mean of the nearest known values (a whole season of up to 12, at least 8) on both sides, times what the same place in the
/// season was to its own neighbourhood up to four seasons before and after, where one neighbourhood counts as a plain 1. Where any value is
/// negative the mean alone.
public final class Gaps {
    private static final int LEAST = 8;
    private static final int LONGEST = 12;
    private static final int SEASONS = 4;

    private Gaps() {}

    /// The values without a gap; the same array where there is none.
    ///
    /// @param values `NaN` where unknown
    /// @param cycle periods in a season, 1 for none
    public static double[] filled(double[] values, int cycle) {
        if (Arrays.stream(values).noneMatch(Double::isNaN)) {
            return values;
        }
        int reach = cycle <= LONGEST ? cycle * ((LEAST + cycle - 1) / cycle) : LEAST;
        boolean negative = Arrays.stream(values).anyMatch(v -> v < 0);
        var filled = values.clone();
        for (int t = 0; t < values.length; t++) {
            if (Double.isNaN(values[t])) {
                filled[t] = level(values, t, reach) * (negative ? 1 : place(values, t, cycle, reach));
            }
        }
        return filled;
    }

    /// The mean of so many known values before and as many after.
    private static double level(double[] values, int at, int reach) {
        double sum = 0;
        int count = 0;
        for (int side = -1; side <= 1; side += 2) {
            int found = 0;
            for (int t = at + side; t >= 0 && t < values.length && found < reach; t += side) {
                if (!Double.isNaN(values[t])) {
                    sum += values[t];
                    found++;
                }
            }
            count += found;
        }
        return count == 0 ? 0 : sum / count;
    }

    private static double place(double[] values, int at, int cycle, int reach) {
        double sum = 1;
        int count = 1;
        for (int k = -SEASONS; k <= SEASONS && cycle > 1; k++) {
            int t = at + k * cycle;
            if (k != 0 && t >= 0 && t < values.length && !Double.isNaN(values[t])) {
                double level = level(values, t, reach);
                sum += level > 0 ? values[t] / level : 1;
                count++;
            }
        }
        return sum / count;
    }
}
