package merchant.method.forecast.lag;

import java.util.Arrays;
import java.util.stream.IntStream;

/// How errors are distributed around a forecast, in units of the error to be expected, by the size of the forecast: those of small
/// counts are skewed, those of large ones are not.
///
/// @param upTo the greatest forecast of each group, rising
/// @param errors of each group, rising; their mean is 0
@SuppressWarnings("ArrayRecordComponent")
record Shape(double[] upTo, double[][] errors) {
    private static final int GROUPS = 8;
    private static final int LEAST = 250;
    /// Where fewer errors are known, their quantiles are drawn towards those of a normal distribution.
    private static final double PRIOR = 20;
    private static final double NORMAL_SPREAD = Math.sqrt(Math.PI / 2);

    /// @param forecasts in the unit of the values
    /// @param errors beside them, in units of what was expected
    static Shape of(double[] forecasts, double[] errors) {
        int groups = Math.clamp(errors.length / LEAST, 1, GROUPS);
        var order = IntStream.range(0, errors.length).boxed().sorted((a, b) -> Double.compare(forecasts[a], forecasts[b])).mapToInt(Integer::intValue).toArray();
        var upTo = new double[groups];
        var parts = new double[groups][];
        for (int g = 0; g < groups; g++) {
            int from = (int) ((long) order.length * g / groups);
            int to = (int) ((long) order.length * (g + 1) / groups);
            upTo[g] = to == 0 ? 0 : forecasts[order[to - 1]];
            parts[g] = Arrays.stream(order, from, to).mapToDouble(i -> errors[i]).sorted().toArray();
            double mean = Arrays.stream(parts[g]).average().orElse(0);
            for (int i = 0; i < parts[g].length; i++) {
                parts[g][i] -= mean;
            }
        }
        return new Shape(upTo, parts);
    }

    /// The error that is not exceeded with this probability, for a forecast of this size.
    double quantile(double forecast, double probability) {
        var own = errors[group(forecast)];
        double normal = NORMAL_SPREAD * merchant.method.forecast.fit.Gauss.quantile(Math.clamp(probability, 1e-6, 1 - 1e-6));
        if (own.length == 0) {
            return normal;
        }
        double at = Math.clamp(probability * own.length - 0.5, 0, own.length - 1);
        int below = (int) at;
        double seen = own[below] + (at - below) * (own[Math.min(below + 1, own.length - 1)] - own[below]);
        return (own.length * seen + PRIOR * normal) / (own.length + PRIOR);
    }

    private int group(double forecast) {
        int group = 0;
        while (group < upTo.length - 1 && forecast > upTo[group]) {
            group++;
        }
        return group;
    }
}
