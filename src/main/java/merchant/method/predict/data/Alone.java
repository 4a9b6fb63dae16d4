package merchant.method.predict.data;

import java.util.stream.IntStream;
import merchant.method.judge.Ranking;

/// How well one column alone ranks the outcome.
///
/// Words are ranked by the share of the class among the other rows with the same word (each row leaves itself out), numbers as they are and
/// the other way round, and whether the value is missing counts as a word of its own: a leaving date that only those who left have is
/// found by that. With several classes the mean over them counts, so that a column that tells one class apart is not suspected.
final class Alone {
    private static final int FEWEST = 50;

    private Alone() {}

    /// The ROC AUC, or 0 where there are too few rows to say.
    static double rocAuc(Column column, Target target) {
        var rows = Target.known(target.of());
        if (rows.length < FEWEST) {
            return 0;
        }
        int classes = target.classes().size();
        return IntStream.range(0, classes == 2 ? 1 : classes).mapToDouble(c -> of(column, target, rows, c)).average().orElse(0);
    }

    private static double of(Column column, Target target, int[] rows, int looked) {
        var yes = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            yes[i] = target.of()[rows[i]] == looked;
        }
        double missing = Ranking.of(byWord(rows, yes, r -> column.missing(r) ? 0 : 1, 2), yes).rocAuc();
        if (column.isWords()) {
            return Math.max(missing, Ranking.of(byWord(rows, yes, r -> column.codes()[r] + 1, column.levels().size() + 1), yes).rocAuc());
        }
        var scores = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            scores[i] = column.missing(rows[i]) ? -Double.MAX_VALUE : column.values()[rows[i]];
        }
        double auc = Ranking.of(scores, yes).rocAuc();
        return Math.max(missing, Math.max(auc, 1 - auc));
    }

    private static double[] byWord(int[] rows, boolean[] yes, java.util.function.IntUnaryOperator word, int words) {
        var all = new int[words];
        var hits = new int[words];
        int total = 0;
        for (int i = 0; i < rows.length; i++) {
            int w = word.applyAsInt(rows[i]);
            all[w]++;
            hits[w] += yes[i] ? 1 : 0;
            total += yes[i] ? 1 : 0;
        }
        double base = (double) total / rows.length;
        var scores = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            int w = word.applyAsInt(rows[i]);
            // the pull towards the base rate keeps a row's own outcome from deciding the score of a rare word
            scores[i] = (hits[w] - (yes[i] ? 1 : 0) + base * 5) / (all[w] - 1 + 5);
        }
        return scores;
    }
}
