package merchant.method.predict.run;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import merchant.method.judge.Classified;
import merchant.method.judge.Folds;
import merchant.method.predict.data.Column;
import merchant.method.predict.fit.Encoder;
import merchant.method.predict.fit.Fitted;
import merchant.method.predict.fit.Learner;
import merchant.text.Sentence;
import merchant.work.Progress;

/// Scores every row by a model that did not see it, and shuffles each column to see what it is worth.
final class Judging {
    /// Rows of a fold on which the columns are shuffled: enough for the order of the columns, few enough for a forest.
    private static final int SHUFFLED_ROWS = 600;
    private static final double FITTED = 0.8;

    private final List<Column> columns;
    private final int[] y;
    private final int classes;
    private final int positive;
    private final Learner learner;
    private final long seed;
    private final Map<String, Double> losses = new LinkedHashMap<>();
    private int measured;

    /// @param y the class of each row, −1 where unknown
    Judging(List<Column> columns, int[] y, int classes, int positive, Learner learner, long seed) {
        this.columns = columns;
        this.y = y;
        this.classes = classes;
        this.positive = positive;
        this.learner = learner;
        this.seed = seed;
        columns.forEach(c -> losses.put(c.name(), 0.0));
    }

    /// The probabilities of each row by cross-validation; null for rows without a class.
    double[][] crossValidated(int folds, Progress progress) {
        var fold = Folds.stratified(y, folds, seed);
        var shares = new double[y.length][];
        for (int k = 0; k < folds; k++) {
            int own = k;
            progress.say(Sentence.of("Judging: part {0} of {1}", k + 1, folds));
            var slice = progress.slice((double) k / folds, (k + 1.0) / folds);
            var train = IntStream.range(0, y.length).filter(i -> fold[i] >= 0 && fold[i] != own).toArray();
            var held = IntStream.range(0, y.length).filter(i -> fold[i] == own).toArray();
            var x = Encoder.learn(columns, train).encode(columns);
            var fitted = learner.fit(new Learner.Sample(x, train, y, classes), seed + k, slice.slice(0, FITTED));
            score(fitted, x, held, shares, slice);
            shuffle(fitted, x, held, y, slice.slice(FITTED, 1));
        }
        return shares;
    }

    /// Probabilities of rows, in place.
    static void score(Fitted fitted, Encoder.Encoded x, int[] rows, double[][] shares, Progress progress) {
        for (int i = 0; i < rows.length; i++) {
            if (i % 64 == 0) {
                progress.check();
            }
            shares[rows[i]] = fitted.shares(x, rows[i]);
        }
    }

    /// Measures what each column is worth: how much the ROC AUC falls when its values change places among rows not seen.
    void shuffle(Fitted fitted, Encoder.Encoded x, int[] held, int[] truth, Progress progress) {
        var random = new SplittableRandom(seed + 1_000);
        var rows = held.clone();
        Folds.shuffle(rows, random);
        rows = Arrays.copyOf(rows, Math.min(rows.length, SHUFFLED_ROWS));
        double before = area(fitted, x, rows, truth, progress);
        int done = 0;
        for (var column : columns) {
            var from = IntStream.range(0, x.rows()).toArray();
            var order = rows.clone();
            Folds.shuffle(order, random);
            for (int i = 0; i < rows.length; i++) {
                from[rows[i]] = order[i];
            }
            double loss = before - area(fitted, x.shuffled(column.name(), from), rows, truth, progress);
            losses.merge(column.name(), Double.isNaN(loss) ? 0 : loss, Double::sum);
            progress.step(++done, columns.size());
        }
        measured++;
    }

    private double area(Fitted fitted, Encoder.Encoded x, int[] rows, int[] truth, Progress progress) {
        var shares = new double[x.rows()][];
        score(fitted, x, rows, shares, progress);
        var own = Arrays.stream(rows).map(r -> truth[r]).toArray();
        return new Classified(own, Arrays.stream(rows).mapToObj(r -> shares[r]).toArray(double[][]::new), own, classes, positive).rocAuc();
    }

    /// What each column is worth, a mean over all that was measured.
    Map<String, Double> worth() {
        var worth = new LinkedHashMap<String, Double>();
        losses.forEach((column, sum) -> worth.put(column, sum / Math.max(1, measured)));
        return worth;
    }
}
