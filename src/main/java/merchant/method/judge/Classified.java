package merchant.method.judge;

import java.util.Arrays;

/// Measures of predicted classes and their probabilities on rows that the method did not see.
///
/// Log loss = mean of −ln p(truth), p not below 1e-15; Brier = mean over rows of Σ (p − truth)² over classes, halved for two classes, so that
/// it is the usual squared error of the one probability (G. W. Brier, 1950). With two classes precision, recall, F1 and the areas are
/// those of the class that is looked for; with more they are plain means over the classes, each against the rest.
public final class Classified {
    private static final double FLOOR = 1e-15;

    private final int[] truth;
    private final double[][] shares;
    private final int[] named;
    private final int classes;
    private final int positive;

    /// @param truth the class of each row
    /// @param shares the probability of each class, a row
    /// @param named the class that was predicted, a row
    /// @param positive the class that is looked for; −1 for all alike
    public Classified(int[] truth, double[][] shares, int[] named, int classes, int positive) {
        this.truth = truth;
        this.shares = shares;
        this.named = named;
        this.classes = classes;
        this.positive = positive;
    }

    public int rows() {
        return truth.length;
    }

    /// Rows by truth and prediction.
    public int[][] confusion() {
        var counts = new int[classes][classes];
        for (int i = 0; i < truth.length; i++) {
            counts[truth[i]][named[i]]++;
        }
        return counts;
    }

    public double accuracy() {
        int right = 0;
        for (int i = 0; i < truth.length; i++) {
            right += truth[i] == named[i] ? 1 : 0;
        }
        return (double) right / truth.length;
    }

    /// Of the rows named, the share that is right; `NaN` where none was named.
    public double precision() {
        return mean(this::precision);
    }

    /// Of the rows that are of the class, the share that was named.
    public double recall() {
        return mean(this::recall);
    }

    /// Harmonic mean of precision and recall; 0 where nothing was named rightly.
    public double f1() {
        return mean(c -> {
            double p = precision(c);
            double r = recall(c);
            return Double.isNaN(p) || p + r == 0 ? 0 : 2 * p * r / (p + r);
        });
    }

    private double precision(int c) {
        var confusion = confusion();
        long all = Arrays.stream(confusion).mapToLong(row -> row[c]).sum();
        return all == 0 ? Double.NaN : (double) confusion[c][c] / all;
    }

    private double recall(int c) {
        var row = confusion()[c];
        return (double) row[c] / Arrays.stream(row).sum();
    }

    public double logLoss() {
        double sum = 0;
        for (int i = 0; i < truth.length; i++) {
            sum -= Math.log(Math.clamp(shares[i][truth[i]], FLOOR, 1));
        }
        return sum / truth.length;
    }

    public double brier() {
        double sum = 0;
        for (int i = 0; i < truth.length; i++) {
            for (int c = 0; c < classes; c++) {
                double error = shares[i][c] - (truth[i] == c ? 1 : 0);
                sum += error * error;
            }
        }
        return sum / truth.length / (classes == 2 ? 2 : 1);
    }

    public double rocAuc() {
        return mean(c -> ranking(c).rocAuc());
    }

    public double prAuc() {
        return mean(c -> ranking(c).prAuc());
    }

    /// The standard error of [#rocAuc]: of the one class, or of the mean as if its parts went together, which is on the safe side.
    public double rocError() {
        return mean(c -> ranking(c).rocError());
    }

    /// The rows ranked by the probability of a class.
    public Ranking ranking(int c) {
        var scores = Arrays.stream(shares).mapToDouble(s -> s[c]).toArray();
        var yes = new boolean[truth.length];
        for (int i = 0; i < yes.length; i++) {
            yes[i] = truth[i] == c;
        }
        return Ranking.of(scores, yes);
    }

    private double mean(java.util.function.IntToDoubleFunction measure) {
        if (positive >= 0) {
            return measure.applyAsDouble(positive);
        }
        return java.util.stream.IntStream.range(0, classes).mapToDouble(measure).filter(v -> !Double.isNaN(v)).average().orElse(Double.NaN);
    }
}
