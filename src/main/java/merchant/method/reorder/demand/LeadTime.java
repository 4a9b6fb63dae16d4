package merchant.method.reorder.demand;

import java.util.random.RandomGenerator;

/// Days from order to arrival, drawn from a gamma distribution of that mean and deviation: never below none, with a tail to the late side (J. A. Burgin,
/// "The gamma distribution and inventory control", Operational Research Quarterly 26, 1975).
///
/// @param mean days
/// @param deviation days; 0 for always the same
public record LeadTime(double mean, double deviation) {
    private static final double SQUEEZE = 0.0331;

    /// One delivery.
    public double draw(RandomGenerator random) {
        if (deviation <= 0 || mean <= 0) {
            return Math.max(0, mean);
        }
        double shape = mean * mean / (deviation * deviation);
        return gamma(shape, random) * mean / shape;
    }

    /// G. Marsaglia and W. W. Tsang, "A simple method for generating gamma variables", ACM TOMS 26, 2000.
    private static double gamma(double shape, RandomGenerator random) {
        if (shape < 1) {
            return gamma(shape + 1, random) * Math.pow(1 - random.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double root = 1 + c * x;
            double v = root * root * root;
            if (v <= 0) {
                continue;
            }
            double u = 1 - random.nextDouble();
            // the squeeze of the same paper: most draws need no logarithm
            if (u < 1 - SQUEEZE * x * x * x * x || Math.log(u) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }
}
