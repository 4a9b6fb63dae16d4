package merchant.method.boost;

import java.util.Random;
import java.util.stream.IntStream;
import merchant.work.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Boosting in docs/measurements.md: time and error beside LightGBM's in the same run, in turns.
@Tag("bench")
class BoostBench {
    private static final int ROWS = 80_000;
    private static final int COLUMNS = 20;
    private static final int TREES = 200;
    private static final int ROUNDS = 4;

    @Test
    void besideLightGbm() throws Exception {
        LightGbm.assume();
        var random = new Random(1);
        var x = new double[COLUMNS][2 * ROWS];
        var y = new double[2 * ROWS];
        for (int i = 0; i < 2 * ROWS; i++) {
            for (int j = 0; j < COLUMNS; j++) {
                x[j][i] = j % 2 == 0 ? random.nextInt(6) : random.nextGaussian();
            }
            y[i] = 3 * Math.sin(x[0][i]) + x[1][i] * x[3][i] + (x[2][i] > 3 ? 2 : -1) + x[5][i] + random.nextGaussian();
        }
        var rows = IntStream.range(0, ROWS).toArray();
        var asked = IntStream.range(ROWS, 2 * ROWS).toArray();
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            var ours = new Boosting(Recipe.of(TREES, 0.1), new Objective.Squared()).grow(Features.numbers(x), y, rows, new int[0], Progress.NONE);
            double grown = (System.nanoTime() - start) / 1e9;
            var own = ours.answers(x);
            double seconds = (System.nanoTime() - start) / 1e9;
            start = System.nanoTime();
            var theirs = LightGbm.answers(x, y, rows, asked, TREES, "objective=regression num_leaves=31 learning_rate=0.1 verbosity=-1");
            double other = (System.nanoTime() - start) / 1e9;
            System.out.printf("boosting %,d x %d, %d trees: ours %.2f s (grown in %.2f), RMSE %.4f; LightGBM %.2f s, RMSE %.4f; ratio of times %.2f%n", ROWS, COLUMNS,
                    TREES, seconds, grown, rmse(y, asked, i -> own[asked[i]]), other, rmse(y, asked, i -> theirs[i]), seconds / other);
        }
    }

    private static double rmse(double[] y, int[] asked, java.util.function.IntToDoubleFunction answer) {
        return Math.sqrt(IntStream.range(0, asked.length).mapToDouble(i -> Math.pow(y[asked[i]] - answer.applyAsDouble(i), 2)).average().orElseThrow());
    }
}
