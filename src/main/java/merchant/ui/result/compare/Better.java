package merchant.ui.result.compare;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which of several values of a measure is the better one, by the measure's id.
final class Better {
    /// Errors: the smaller the better.
    private static final Set<String> SMALLER = Set.of("mase", "smape", "mape", "rmse", "mae", "log-loss", "brier");
    /// Shares that should be what they promise.
    private static final Map<String, Double> PROMISED = Map.of("coverage-80", 0.8, "coverage-95", 0.95);
    /// Scores: the larger the better.
    private static final Set<String> LARGER = Set.of("roc-auc", "pr-auc", "accuracy", "precision", "recall", "f1", "r2", "precision-at-10", "ndcg-at-10",
            "recall-at-10", "coverage", "held-out-share");

    private Better() {}

    /// The position of the best value; −1 where two are equally good, one is missing, or the measure has no better and worse.
    static int of(String id, List<Double> values) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < values.size(); i++) {
            double badness = badness(id, values.get(i));
            if (Double.isNaN(badness)) {
                return -1;
            }
            best = badness < least ? i : badness == least ? -1 : best;
            least = Math.min(least, badness);
        }
        return best;
    }

    private static double badness(String id, double value) {
        if (SMALLER.contains(id)) {
            return value;
        }
        if (PROMISED.containsKey(id)) {
            return Math.abs(value - PROMISED.get(id));
        }
        return LARGER.contains(id) ? -value : Double.NaN;
    }
}
