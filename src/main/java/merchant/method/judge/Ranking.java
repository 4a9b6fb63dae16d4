package merchant.method.judge;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// How well scores put the rows of one class before all others. Rows with equal scores count as one step, so that no order among
/// them flatters the scores.
///
/// ROC AUC is the share of pairs (one of the class, one not) in which the first has the higher score, ties half (J. A. Hanley and B. J. McNeil,
/// "The meaning and use of the area under a ROC curve", 1982). PR AUC is average precision: the precision at each step, weighted by
/// the recall that the step adds (as scikit-learn's `average_precision_score`).
public final class Ranking {
    private final int steps;
    private final int[] named;
    private final int[] hits;
    private final int total;
    private final int of;

    private Ranking(int steps, int[] named, int[] hits, int total, int of) {
        this.steps = steps;
        this.named = named;
        this.hits = hits;
        this.total = total;
        this.of = of;
    }

    /// @param scores higher means more likely of the class
    /// @param yes whether the row is of the class
    public static Ranking of(double[] scores, boolean[] yes) {
        int n = scores.length;
        var order = IntStream.range(0, n).boxed().sorted(Comparator.comparingDouble((Integer i) -> -scores[i])).mapToInt(i -> i).toArray();
        var named = new int[n];
        var hits = new int[n];
        int steps = 0;
        int found = 0;
        for (int i = 0; i < n; i++) {
            found += yes[order[i]] ? 1 : 0;
            if (i == n - 1 || scores[order[i]] != scores[order[i + 1]]) {
                named[steps] = i + 1;
                hits[steps++] = found;
            }
        }
        return new Ranking(steps, Arrays.copyOf(named, steps), Arrays.copyOf(hits, steps), found, n);
    }

    /// Rows of the class.
    public int positives() {
        return total;
    }

    /// `NaN` where all rows are of the class or none is.
    public double rocAuc() {
        double area = 0;
        int hitsBefore = 0;
        int missesBefore = 0;
        for (int s = 0; s < steps; s++) {
            int misses = named[s] - hits[s];
            area += (double) (misses - missesBefore) * (hits[s] + hitsBefore) / 2;
            hitsBefore = hits[s];
            missesBefore = misses;
        }
        return area / ((double) total * (of - total));
    }

    /// Average precision; `NaN` where no row is of the class.
    public double prAuc() {
        double sum = 0;
        int before = 0;
        for (int s = 0; s < steps; s++) {
            sum += (double) (hits[s] - before) * hits[s] / named[s];
            before = hits[s];
        }
        return sum / total;
    }

    /// The standard error of the ROC AUC by Hanley and McNeil's formula.
    public double rocError() {
        double a = rocAuc();
        double pairsYes = a / (2 - a) - a * a;
        double pairsNo = 2 * a * a / (1 + a) - a * a;
        double yes = total;
        double no = of - total;
        return Math.sqrt(Math.max(0, a * (1 - a) + (yes - 1) * pairsYes + (no - 1) * pairsNo) / (yes * no));
    }

    /// The share of the class that is found among the rows wrongly named, at shares 0 … 1 in so many equal steps: the ROC curve.
    public double[] roc(int points) {
        return curve(points, false);
    }

    /// The share of the class that is found when the rows with the highest scores are named, at shares 0 … 1 of all rows.
    public double[] gains(int points) {
        return curve(points, true);
    }

    private double[] curve(int points, boolean ofAll) {
        var found = new double[points + 1];
        double across = ofAll ? of : of - total;
        int s = 0;
        double x0 = 0;
        double y0 = 0;
        for (int p = 0; p <= points; p++) {
            double x = across * p / points;
            while (s < steps && at(s, ofAll) <= x + 1e-9) {
                x0 = at(s, ofAll);
                y0 = hits[s++];
            }
            double x1 = s < steps ? at(s, ofAll) : x0;
            double y1 = s < steps ? hits[s] : y0;
            found[p] = (x1 > x0 ? y0 + (y1 - y0) * (x - x0) / (x1 - x0) : y0) / total;
        }
        return found;
    }

    private double at(int step, boolean ofAll) {
        return ofAll ? named[step] : named[step] - hits[step];
    }
}
