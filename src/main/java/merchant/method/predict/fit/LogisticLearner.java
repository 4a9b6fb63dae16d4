package merchant.method.predict.fit;

import java.util.Arrays;
import merchant.work.Progress;

/// Logistic regression with a ridge penalty: the least sum of log losses plus half the penalty times the sum of squared weights (the
/// constants free), over standardised values and one weight a word. With the penalty 1 it is scikit-learn's default (C = 1).
///
/// @param penalty above 0
public record LogisticLearner(double penalty) implements Learner {
    @Override
    public Fitted fit(Sample sample, long seed, Progress progress) {
        var loss = new Loss(sample, penalty);
        var best = Lbfgs.minimum(loss, new double[loss.sets * loss.width], progress);
        var weights = new double[loss.sets][];
        for (int s = 0; s < loss.sets; s++) {
            weights[s] = Arrays.copyOfRange(best, s * loss.width, (s + 1) * loss.width);
        }
        return new LogisticFit(weights, sample.classes());
    }

    /// The penalised loss and its gradient.
    static final class Loss implements Lbfgs.Function {
        final int sets;
        final int width;
        private final Sample sample;
        private final double penalty;
        /// Per feature: standardised values of the sample's rows, or null.
        private final double[][] values;
        private final int[][] codes;

        Loss(Sample sample, double penalty) {
            this.sample = sample;
            this.penalty = penalty;
            var features = sample.x().encoder().features();
            sets = sample.classes() == 2 ? 1 : sample.classes();
            width = 1 + features.stream().mapToInt(f -> Math.max(1, f.codes())).sum();
            values = new double[features.size()][];
            codes = new int[features.size()][];
            for (int f = 0; f < features.size(); f++) {
                var feature = features.get(f);
                var raw = sample.x().values()[f];
                var coded = sample.x().codes()[f];
                if (raw != null) {
                    values[f] = Arrays.stream(sample.rows()).mapToDouble(r -> (raw[r] - feature.mean()) / feature.spread()).toArray();
                } else {
                    codes[f] = Arrays.stream(sample.rows()).map(r -> coded[r]).toArray();
                }
            }
        }

        @Override
        public double at(double[] w, double[] gradient) {
            int n = sample.rows().length;
            var scores = new double[sets][];
            for (int s = 0; s < sets; s++) {
                scores[s] = scores(w, s * width, n);
            }
            double loss = sets == 1 ? two(scores[0]) : many(scores, n);
            Arrays.fill(gradient, 0);
            for (int s = 0; s < sets; s++) {
                gradient(scores[s], gradient, s * width, n);
                for (int i = s * width + 1; i < (s + 1) * width; i++) {
                    loss += penalty / 2 * w[i] * w[i];
                    gradient[i] += penalty * w[i];
                }
            }
            return loss;
        }

        private double[] scores(double[] w, int from, int n) {
            var scores = new double[n];
            Arrays.fill(scores, w[from]);
            int at = from + 1;
            for (int f = 0; f < values.length; f++) {
                var own = values[f];
                if (own != null) {
                    double weight = w[at++];
                    for (int i = 0; i < n; i++) {
                        scores[i] += weight * own[i];
                    }
                } else {
                    var code = codes[f];
                    for (int i = 0; i < n; i++) {
                        scores[i] += w[at + code[i]];
                    }
                    at += sample.x().encoder().features().get(f).codes();
                }
            }
            return scores;
        }

        /// The loss; the scores become p − truth.
        private double two(double[] scores) {
            double loss = 0;
            for (int i = 0; i < scores.length; i++) {
                double z = scores[i];
                double truth = sample.y()[sample.rows()[i]];
                loss += Math.max(z, 0) - truth * z + Math.log1p(Math.exp(-Math.abs(z)));
                scores[i] = (z >= 0 ? 1 / (1 + Math.exp(-z)) : Math.exp(z) / (1 + Math.exp(z))) - truth;
            }
            return loss;
        }

        private double many(double[][] scores, int n) {
            double loss = 0;
            var row = new double[sets];
            for (int i = 0; i < n; i++) {
                for (int s = 0; s < sets; s++) {
                    row[s] = scores[s][i];
                }
                LogisticFit.softmax(row);
                int truth = sample.y()[sample.rows()[i]];
                loss -= Math.log(Math.max(row[truth], Double.MIN_NORMAL));
                for (int s = 0; s < sets; s++) {
                    scores[s][i] = row[s] - (s == truth ? 1 : 0);
                }
            }
            return loss;
        }

        private void gradient(double[] errors, double[] gradient, int from, int n) {
            double sum = 0;
            for (double e : errors) {
                sum += e;
            }
            gradient[from] = sum;
            int at = from + 1;
            for (int f = 0; f < values.length; f++) {
                var own = values[f];
                if (own != null) {
                    double along = 0;
                    for (int i = 0; i < n; i++) {
                        along += errors[i] * own[i];
                    }
                    gradient[at++] = along;
                } else {
                    var code = codes[f];
                    for (int i = 0; i < n; i++) {
                        gradient[at + code[i]] += errors[i];
                    }
                    at += sample.x().encoder().features().get(f).codes();
                }
            }
        }
    }
}
