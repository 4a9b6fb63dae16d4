package merchant.method.boost;

/// What is made small, by its first and second derivative in the score that the trees add up to.
public sealed interface Objective permits Objective.Squared, Objective.Logistic, Objective.Pinball, Objective.Tweedie {
    /// The score that is best for all rows alike.
    double start(double[] y, double[] weights, int[] rows);

    /// Writes the derivatives at the rows, each of weight 1.
    void slopes(double[] y, double[] score, int[] rows, double[] slope, double[] curve);

    /// The loss of one row.
    double loss(double y, double score);

    /// What a score means: a number, a probability.
    default double answer(double score) {
        return score;
    }

    /// The quantile that a leaf is set to once the tree is grown, or `NaN` where its value comes from the derivatives.
    default double leafQuantile() {
        return Double.NaN;
    }

    private static double mean(double[] y, double[] weights, int[] rows) {
        double sum = 0;
        double weight = 0;
        for (int row : rows) {
            sum += weights[row] * y[row];
            weight += weights[row];
        }
        return sum / weight;
    }

    /// Half the squared error: the answer is the mean.
    record Squared() implements Objective {
        @Override
        public double start(double[] y, double[] weights, int[] rows) {
            return mean(y, weights, rows);
        }

        @Override
        public void slopes(double[] y, double[] score, int[] rows, double[] slope, double[] curve) {
            for (int row : rows) {
                slope[row] = score[row] - y[row];
                curve[row] = 1;
            }
        }

        @Override
        public double loss(double y, double score) {
            return (y - score) * (y - score) / 2;
        }
    }

    /// Log loss of classes 0 and 1: the answer is the probability of 1.
    record Logistic() implements Objective {
        private static final double SURE = 1e-12;

        @Override
        public double start(double[] y, double[] weights, int[] rows) {
            double share = Math.clamp(mean(y, weights, rows), SURE, 1 - SURE);
            return Math.log(share / (1 - share));
        }

        @Override
        public void slopes(double[] y, double[] score, int[] rows, double[] slope, double[] curve) {
            for (int row : rows) {
                double p = answer(score[row]);
                slope[row] = p - y[row];
                curve[row] = p * (1 - p);
            }
        }

        @Override
        public double loss(double y, double score) {
            double right = y > 0.5 ? score : -score;
            return right > 0 ? Math.log1p(Math.exp(-right)) : Math.log1p(Math.exp(right)) - right;
        }

        @Override
        public double answer(double score) {
            return 1 / (1 + Math.exp(-score));
        }
    }

    /// Pinball loss: the answer is a quantile (R. Koenker and G. Bassett, "Regression quantiles", 1978).
    ///
    /// @param quantile between 0 and 1
    record Pinball(double quantile) implements Objective {
        @Override
        public double start(double[] y, double[] weights, int[] rows) {
            return Quantile.of(r -> y[r], weights, rows, quantile);
        }

        @Override
        public void slopes(double[] y, double[] score, int[] rows, double[] slope, double[] curve) {
            for (int row : rows) {
                slope[row] = y[row] > score[row] ? -quantile : 1 - quantile;
                curve[row] = 1;
            }
        }

        @Override
        public double loss(double y, double score) {
            return y > score ? quantile * (y - score) : (1 - quantile) * (score - y);
        }

        @Override
        public double leafQuantile() {
            return quantile;
        }
    }

    /// Deviance of Tweedie's family with a logarithmic link, for values of 0 and more: the answer is the mean, never negative.
    ///
    /// @param power how the variance grows with the mean: 1 (Poisson, for counts) to under 2
    record Tweedie(double power) implements Objective {
        private static final double LEAST = 1e-9;
        /// Exponents beyond this leave the range of a double.
        private static final double FAR = 300;

        @Override
        public double start(double[] y, double[] weights, int[] rows) {
            return Math.log(Math.max(LEAST, mean(y, weights, rows)));
        }

        @Override
        public void slopes(double[] y, double[] score, int[] rows, double[] slope, double[] curve) {
            for (int row : rows) {
                double f = Math.clamp(score[row], -FAR, FAR);
                double a = y[row] * Math.exp((1 - power) * f);
                double b = Math.exp((2 - power) * f);
                slope[row] = b - a;
                curve[row] = (power - 1) * a + (2 - power) * b;
            }
        }

        @Override
        public double loss(double y, double score) {
            double f = Math.clamp(score, -FAR, FAR);
            double a = power == 1 ? y * f : y * Math.exp((1 - power) * f) / (1 - power);
            return Math.exp((2 - power) * f) / (2 - power) - a;
        }

        @Override
        public double answer(double score) {
            return Math.exp(Math.clamp(score, -FAR, FAR));
        }
    }
}
