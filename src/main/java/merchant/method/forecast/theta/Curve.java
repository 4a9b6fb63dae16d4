package merchant.method.forecast.theta;

import java.util.Arrays;

/// The line 0 of the theta method: a straight line through the past by least squares, or one through the logarithms, which grows by a share a period.
///
/// @param intercept at the period before the first
/// @param slope a period
/// @param grows true where the line is one of the logarithms
/// @param count of past values; what grows stops growing when it has grown as long again as the past was
record Curve(double intercept, double slope, boolean grows, int count) {
    /// Whichever of the two is nearer to the values, by the mean absolute distance (E. Spiliotis, V. Assimakopoulos, S. Makridakis, "Generalizing the theta
    /// method for automatic forecasting", 2020).
    static Curve of(double[] y) {
        var line = straight(y);
        if (!Arrays.stream(y).allMatch(v -> v > 0)) {
            return line;
        }
        var logs = straight(Arrays.stream(y).map(Math::log).toArray());
        var growth = new Curve(logs.intercept, logs.slope, true, y.length);
        return growth.distance(y) < line.distance(y) ? growth : line;
    }

    static Curve straight(double[] y) {
        double slope = slope(y);
        return new Curve(Arrays.stream(y).average().orElseThrow() - slope * (y.length + 1) / 2.0, slope, false, y.length);
    }

    /// The slope of the least-squares line.
    static double slope(double[] y) {
        double middle = (y.length - 1) / 2.0;
        double xy = 0;
        double xx = 0;
        for (int t = 0; t < y.length; t++) {
            xy += (t - middle) * y[t];
            xx += (t - middle) * (t - middle);
        }
        return xy / xx;
    }

    private double distance(double[] y) {
        double distance = 0;
        for (int t = 0; t < y.length; t++) {
            distance += Math.abs(y[t] - at(t));
        }
        return distance;
    }

    /// @param t from 0
    double at(int t) {
        return grows ? Math.exp(intercept + slope * Math.min(t + 1, 2 * count)) : intercept + slope * (t + 1);
    }
}
