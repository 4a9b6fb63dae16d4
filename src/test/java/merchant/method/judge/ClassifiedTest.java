package merchant.method.judge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// Measures worked by hand.
class ClassifiedTest {
    private static final double[] SCORES = {0.9, 0.8, 0.7, 0.7, 0.4, 0.1};
    private static final boolean[] YES = {true, false, true, false, true, false};

    @Test
    void areasOfSixRowsWithATie() {
        var ranking = Ranking.of(SCORES, YES);
        // pairs: 0.9 beats 3; 0.7 beats one, ties one; 0.4 beats one → (3 + 1.5 + 1) / 9
        assertEquals(5.5 / 9, ranking.rocAuc(), 1e-12);
        // steps: 1/1, then at 4 named 2/4, then at 5 named 3/5
        assertEquals((1.0 + 0.5 + 0.6) / 3, ranking.prAuc(), 1e-12);
        assertArrayEquals(new double[] {0, 1 / 3.0, 1.0}, new double[] {ranking.gains(6)[0], ranking.gains(6)[1], ranking.gains(6)[6]}, 1e-12);
        assertEquals(1, ranking.roc(3)[3], 1e-12);
    }

    @Test
    void equalScoresAreGuessing() {
        assertEquals(0.5, Ranking.of(new double[] {1, 1, 1, 1}, new boolean[] {true, false, false, true}).rocAuc(), 1e-12);
    }

    @Test
    void measuresOfFourRows() {
        int[] truth = {1, 1, 0, 0};
        double[][] shares = {{0.2, 0.8}, {0.6, 0.4}, {0.9, 0.1}, {0.3, 0.7}};
        var judged = new Classified(truth, shares, new int[] {1, 0, 0, 1}, 2, 1);
        assertEquals(0.5, judged.accuracy(), 1e-12);
        assertEquals(0.5, judged.precision(), 1e-12);
        assertEquals(0.5, judged.recall(), 1e-12);
        assertEquals(0.5, judged.f1(), 1e-12);
        assertEquals((0.04 + 0.36 + 0.01 + 0.49) / 4, judged.brier(), 1e-12);
        assertEquals(-(Math.log(0.8) + Math.log(0.4) + Math.log(0.9) + Math.log(0.3)) / 4, judged.logLoss(), 1e-12);
        assertArrayEquals(new int[] {1, 1}, judged.confusion()[0]);
    }

    @Test
    void foldsHoldTheirShareOfEachClass() {
        var classes = new int[103];
        Arrays.setAll(classes, i -> i % 10 == 0 ? 1 : i == 5 ? -1 : 0);
        var folds = Folds.stratified(classes, 5, 7);
        assertEquals(-1, folds[5]);
        for (int k = 0; k < 5; k++) {
            int own = k;
            long yes = java.util.stream.IntStream.range(0, 103).filter(i -> folds[i] == own && classes[i] == 1).count();
            long all = Arrays.stream(folds).filter(f -> f == own).count();
            assertTrue(yes >= 2 && yes <= 3 && all >= 20 && all <= 21, yes + " of " + all);
        }
        assertArrayEquals(folds, Folds.stratified(classes, 5, 7));
    }
}
