package merchant.method.predict;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import merchant.method.Input;
import merchant.method.Method;
import merchant.method.Settings;
import merchant.method.Watched;
import merchant.method.predict.data.Column;
import merchant.method.predict.fit.Encoder;
import merchant.method.predict.fit.ForestLearner;
import merchant.method.predict.fit.Learner;
import merchant.method.smile.Blas;
import merchant.result.ScoresResult;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Type;
import merchant.work.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import smile.data.DataFrame;
import smile.data.formula.Formula;
import smile.data.vector.DoubleVector;
import smile.data.vector.IntVector;
import smile.data.vector.ValueVector;

/// The tables of predictions in docs/measurements.md.
@Tag("bench")
class PredictBench {
    private static final int ROWS = 20_000;
    private static final int COLUMNS = 20;

    @Test
    void forestBesideSmilesDefaults() {
        Blas.prepare();
        var random = new Random(1);
        var x = new double[COLUMNS][2 * ROWS];
        var y = new int[2 * ROWS];
        for (int i = 0; i < 2 * ROWS; i++) {
            for (int j = 0; j < COLUMNS; j++) {
                x[j][i] = j % 2 == 0 ? random.nextInt(6) : random.nextGaussian();
            }
            double z = Math.sin(x[0][i]) + x[1][i] * x[3][i] + 0.5 * (x[2][i] > 3 ? 1 : -1) + 0.5 * x[5][i];
            y[i] = random.nextDouble() < 1 / (1 + Math.exp(-2 * z)) ? 1 : 0;
        }
        Watched.resetPeak();
        long start = System.nanoTime();
        var columns = IntStream.range(0, COLUMNS).mapToObj(j -> new Column("x" + j, Column.Kind.DECIMAL, x[j], new int[0], List.of())).toList();
        var rows = IntStream.range(0, ROWS).toArray();
        var encoded = Encoder.learn(columns, rows).encode(columns);
        var own = new ForestLearner(100, 5, 0).fit(new Learner.Sample(encoded, rows, y, 2), 1, Progress.NONE);
        double seconds = (System.nanoTime() - start) / 1e9;
        long peak = Watched.peakNow();
        System.out.printf("forest 20,000 x 20, 100 trees: ours %.1f s, ROC AUC on 20,000 new rows %.4f, peak heap %d MB%n", seconds,
                area(y, i -> own.shares(encoded, i)[1]), peak);
        smile(x, y);
    }

    private static void smile(double[][] x, int[] y) {
        var vectors = new ArrayList<ValueVector>();
        for (int j = 0; j < COLUMNS; j++) {
            vectors.add(new DoubleVector("x" + j, java.util.Arrays.copyOf(x[j], ROWS)));
        }
        vectors.add(new IntVector("y", java.util.Arrays.copyOf(y, ROWS)));
        var frame = new DataFrame(vectors.toArray(ValueVector[]::new));
        Watched.resetPeak();
        long start = System.nanoTime();
        var forest = smile.classification.RandomForest.fit(Formula.lhs("y"), frame, new smile.classification.RandomForest.Options(100));
        double seconds = (System.nanoTime() - start) / 1e9;
        long peak = Watched.peakNow();
        var all = new ArrayList<ValueVector>();
        for (int j = 0; j < COLUMNS; j++) {
            all.add(new DoubleVector("x" + j, x[j]));
        }
        all.add(new IntVector("y", y));
        var test = new DataFrame(all.toArray(ValueVector[]::new));
        System.out.printf("forest 20,000 x 20, 100 trees: Smile's defaults %.1f s, peak heap %d MB, ROC AUC on 20,000 new rows %.4f%n", seconds, peak, area(y, i -> {
            var shares = new double[2];
            forest.predict(test.get(i), shares);
            return shares[1];
        }));
    }

    private static double area(int[] y, java.util.function.IntToDoubleFunction score) {
        var scores = IntStream.range(ROWS, 2 * ROWS).mapToDouble(score).toArray();
        var yes = new boolean[ROWS];
        for (int i = 0; i < ROWS; i++) {
            yes[i] = y[ROWS + i] == 1;
        }
        return merchant.method.judge.Ranking.of(scores, yes).rocAuc();
    }

    @Test
    void realTables() throws IOException {
        System.out.println("| table | method | ROC AUC | PR AUC | accuracy | time | heap | ends after a cancel (worst of 8) | progress off by at most | longest without a report |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        var folder = Path.of("../shared/data/tables");
        for (var set : List.of(List.of("telco_churn.csv", "Churn"), List.of("GermanCredit.csv", "credit_risk"), List.of("bank_marketing_train.csv.gz", "y"))) {
            var table = PredictReferenceTest.read(folder.resolve(set.getFirst()));
            for (var method : List.of(new Logistic(), new DecisionTree(), new RandomForest())) {
                row(set.getFirst(), method, Input.of(table, Map.of("target", set.get(1))));
            }
        }
        row("20,000 x 20 made", new RandomForest(), made());
    }

    private static Input made() {
        var random = new Random(1);
        var table = MemoryTable.named("made");
        var y = new ArrayList<String>();
        var first = new double[ROWS];
        for (int j = 0; j < COLUMNS; j++) {
            var values = new ArrayList<Double>();
            for (int i = 0; i < ROWS; i++) {
                values.add(random.nextGaussian());
                first[i] += j < 4 ? values.get(i) : 0;
            }
            table.column(Field.of("x" + j, Type.DECIMAL), values);
        }
        for (double f : first) {
            y.add(f + random.nextGaussian() > 0 ? "yes" : "no");
        }
        return Input.of(table.column(Field.of("y", Type.TEXT), y).build(), Map.of("target", "y"));
    }

    private static void row(String name, Method method, Input input) {
        var settings = Settings.initial(method.parameters());
        method.run(input, settings, 1, merchant.work.Progress.NONE);
        var watched = Watched.run(method, input, settings, 42);
        var judged = ((ScoresResult) watched.result()).judged().getFirst();
        System.out.printf("| %s | %s | %.3f | %.3f | %.3f | %.1f s | %d MB | %.0f ms | %.0f %% | %.1f s |%n", name, method.id(), judged.rocAuc(), judged.prAuc(),
                judged.accuracy(), watched.seconds(), watched.peak(), watched.endsAfter(method, input, settings, 42), 100 * watched.stray(), watched.still());
    }
}
