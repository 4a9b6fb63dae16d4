package merchant.method.forecast.theta;

/// The states of the dynamic theta model as it walks through the values: level, mean, and the straight line through all values so far,
/// brought up to date with each (Fiorucci and others 2016, equations 16 to 21). All of it is linear in the values. Mutable; one walk, one thread.
final class Walk {
    private final double alpha;
    private final double weight;
    private int count;
    private double level;
    private double mean;
    private double intercept;
    private double slope;
    private double fade;

    /// @param weight of the line in a forecast, 1 − 1/θ
    /// @param level before the first value
    Walk(double alpha, double weight, double level) {
        this(alpha, weight, level, 0);
    }

    private Walk(double alpha, double weight, double level, int count) {
        this.alpha = alpha;
        this.weight = weight;
        this.level = level;
        this.count = count;
        fade = Math.pow(1 - alpha, count);
    }

    /// The walk of a single error of 1 after so many values: what remains of it later.
    static Walk ofError(double alpha, double weight, int count) {
        return new Walk(alpha, weight, 0, count);
    }

    Walk copy() {
        var copy = new Walk(alpha, weight, level, count);
        copy.mean = mean;
        copy.intercept = intercept;
        copy.slope = slope;
        return copy;
    }

    /// The expected next value; 0 before the first.
    double next() {
        return level + weight * line();
    }

    /// The line's part in the next value, before it is weighted.
    double line() {
        return count == 0 ? 0 : intercept * fade + slope * (1 - (1 - alpha) * fade) / alpha;
    }

    /// How much of the first level is left in the next value.
    double fade() {
        return fade;
    }

    double level() {
        return level;
    }

    void take(double y) {
        level += alpha * (y - level);
        slope = count == 0 ? 0 : ((count - 1) * slope + 6 * (y - mean) / (count + 1)) / (count + 2);
        mean += (y - mean) / (count + 1);
        count++;
        intercept = mean - slope * (count + 1) / 2;
        fade *= 1 - alpha;
    }
}
