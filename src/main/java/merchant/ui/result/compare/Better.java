package merchant.ui.result.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Which of several values of a measure is the better one, by the measure's id.
final class Better {
    /// Errors: the smaller the better.
    private static final Set<String> SMALLER = Set.of("mase", "smape", "mape", "rmse", "mae", "pinball", "log-loss", "brier");
    /// Shares that should be what they promise.
    private static final Map<String, Double> PROMISED = Map.of("coverage-80", 0.8, "coverage-95", 0.95);
    /// Scores: the larger the better.
    private static final Set<String> LARGER = Set.of("roc-auc", "pr-auc", "accuracy", "precision", "recall", "f1", "r2", "precision-at-10", "ndcg-at-10",
            "recall-at-10", "coverage", "held-out-share");

    /// By how much of the value the best has to be better than the next to be called so.
    static final double LEAST = 0.02;

    private Better() {}

    /// The position of the best value; −1 where the next is as good but for a hair, one is missing, or the measure has no better and worse.
    static int of(String id, List<Double> values) {
        if (values.size() < 2 || values.stream().anyMatch(v -> Double.isNaN(badness(id, v)))) {
            return -1;
        }
        var order = IntStream.range(0, values.size()).boxed().sorted(Comparator.comparingDouble(i -> badness(id, values.get(i)))).toList();
        double best = values.get(order.getFirst());
        double next = values.get(order.get(1));
        double ahead = badness(id, next) - badness(id, best);
        return ahead > 0 && ahead >= LEAST * Math.abs(next) ? order.getFirst() : -1;
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
