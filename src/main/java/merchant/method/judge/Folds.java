package merchant.method.judge;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Deals rows to folds for cross-validation, so that every fold has its share of each class.
public final class Folds {
    private Folds() {}

    /// The fold of each row, from 0 to `folds − 1`. Rows of a class are shuffled and then dealt in turn, going on where the class
    /// before ended, so that folds differ by at most one row in size and by at most one row of any class.
    ///
    /// @param classes the class of each row, 0 …; −1 for rows without one, which get fold −1
    public static int[] stratified(int[] classes, int folds, long seed) {
        var random = new SplittableRandom(seed);
        var fold = new int[classes.length];
        Arrays.fill(fold, -1);
        int most = Arrays.stream(classes).max().orElse(-1);
        int next = 0;
        for (int c = 0; c <= most; c++) {
            int own = c;
            var rows = java.util.stream.IntStream.range(0, classes.length).filter(i -> classes[i] == own).toArray();
            shuffle(rows, random);
            for (int row : rows) {
                fold[row] = next++ % folds;
            }
        }
        return fold;
    }

    /// Brings the values into a random order (Fisher and Yates).
    public static void shuffle(int[] values, SplittableRandom random) {
        for (int i = values.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = values[i];
            values[i] = values[j];
            values[j] = kept;
        }
    }
}
