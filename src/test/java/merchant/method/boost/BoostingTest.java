package merchant.method.boost;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import merchant.work.CancelWhen;
import merchant.work.Cancelled;
import merchant.work.Heard;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

class BoostingTest {
    private static final int ROWS = 4_000;

    private static double[] column(Random random, java.util.function.ToDoubleFunction<Random> draw) {
        return IntStream.range(0, ROWS).mapToDouble(i -> draw.applyAsDouble(random)).toArray();
    }

    private static Boosted grow(Recipe recipe, Objective objective, Features features, double[] y) {
        return new Boosting(recipe, objective).grow(features, y, Progress.NONE);
    }

    @Test
    void oneTreeDividesWhereTheErrorFallsMost() {
        double[] x = {1, 2, 3, 4, 5, 6};
        double[] y = {1, 1, 1, 5, 5, 5};
        var model = grow(Recipe.of(1, 1).leaves(2, 1), new Objective.Squared(), Features.numbers(x), y);
        assertArrayEquals(new double[] {1, 1, 5, 5}, model.answers(new double[][] {{-9, 3.5, 3.6, 99}}), 1e-12);
        assertArrayEquals(new double[] {1}, model.importance());
    }

    @Test
    void whatIsNotKnownGoesToTheSideThatItResembles() {
        double[] x = {1, 2, 3, 4, Double.NaN, Double.NaN};
        for (double resembled : new double[] {0, 10}) {
            double[] y = {0, 0, 10, 10, resembled, resembled};
            var model = grow(Recipe.of(1, 1).leaves(2, 1), new Objective.Squared(), Features.numbers(x), y);
            assertArrayEquals(new double[] {resembled, 0, 10}, model.answers(new double[][] {{Double.NaN, 1, 4}}), 1e-12);
        }
        double[] known = {0, 0, 10, 10, 7, 7};
        var alone = grow(Recipe.of(1, 1).leaves(3, 1), new Objective.Squared(), Features.numbers(x), known);
        assertEquals(7, alone.answer(new double[][] {{Double.NaN}}, 0), 1e-12);
    }

    @Test
    void categoriesAreGroupedByWhatTheyMean() {
        var random = new Random(2);
        var kind = column(random, r -> r.nextInt(9));
        var y = Arrays.stream(kind).map(k -> k % 3 == 1 ? 8 : k % 3 == 2 ? 3 : 0).toArray();
        var model = grow(Recipe.of(1, 1).leaves(3, 1), new Objective.Squared(), new Features(new double[][] {kind}, new int[] {9}), y);
        assertArrayEquals(new double[] {0, 8, 3, 0, 8, 3}, model.answers(new double[][] {{0, 1, 2, 6, 7, 8}}), 1e-9);
        var unknown = model.answers(new double[][] {{Double.NaN, 9, 200, -1}});
        assertTrue(Arrays.stream(unknown).allMatch(v -> v == unknown[0] && v >= -1e-9 && v <= 8), Arrays.toString(unknown));
        assertThrows(IllegalArgumentException.class, () -> new Features(new double[][] {kind}, new int[] {400}));
    }

    @Test
    void quantilesHoldTheirShareOfNewRows() {
        var random = new Random(3);
        var x = new double[][] {column(random, Random::nextDouble), column(random, Random::nextGaussian)};
        var fresh = new double[][] {column(random, Random::nextDouble), column(random, Random::nextGaussian)};
        java.util.function.UnaryOperator<double[][]> values = c -> new double[][] {IntStream.range(0, ROWS).mapToDouble(i -> 10 * c[0][i] + (1 + 3 * c[0][i]) * random.nextGaussian()).toArray()};
        var y = values.apply(x)[0];
        var truth = values.apply(fresh)[0];
        for (double quantile : new double[] {0.025, 0.1, 0.5, 0.9, 0.975}) {
            var model = grow(Recipe.of(100, 0.1).leaves(8, 50), new Objective.Pinball(quantile), Features.numbers(x), y);
            var answers = model.answers(fresh);
            assertEquals(quantile, IntStream.range(0, ROWS).filter(i -> truth[i] < answers[i]).count() / (double) ROWS, 0.025);
        }
    }

    @Test
    void probabilitiesAndCountsComeNearTheTruth() {
        var random = new Random(4);
        var x = column(random, r -> 4 * r.nextDouble() - 2);
        var yes = Arrays.stream(x).map(v -> random.nextDouble() < 1 / (1 + Math.exp(-2 * v)) ? 1 : 0).toArray();
        var grid = IntStream.range(0, 39).mapToDouble(i -> -1.9 + i / 10.0).toArray();
        var logistic = grow(Recipe.of(60, 0.1).leaves(6, 50), new Objective.Logistic(), Features.numbers(x), yes).answers(new double[][] {grid});
        assertEquals(0, IntStream.range(0, grid.length).mapToDouble(i -> Math.abs(logistic[i] - 1 / (1 + Math.exp(-2 * grid[i])))).average().orElseThrow(), 0.03);
        var counts = Arrays.stream(x).map(v -> Math.floor(-Math.log(random.nextDouble()) * Math.exp(v))).toArray();
        var truth = Arrays.stream(grid).map(v -> 1 / (Math.exp(Math.exp(-v)) - 1)).toArray();
        for (double power : new double[] {1, 1.5}) {
            var means = grow(Recipe.of(60, 0.1).leaves(6, 50), new Objective.Tweedie(power), Features.numbers(x), counts).answers(new double[][] {grid});
            assertEquals(0, IntStream.range(0, grid.length).mapToDouble(i -> Math.abs(means[i] - truth[i]) / (0.5 + truth[i])).average().orElseThrow(), 0.1);
        }
    }

    @Test
    void aRowOfWeightThreeCountsLikeThreeRows() {
        double[] x = {1, 2, 3, 4, 5, 6};
        double[] y = {1, 3, 2, 5, 9, 7};
        double[] weights = {3, 1, 1, 3, 1, 1};
        double[] longX = {1, 1, 1, 2, 3, 4, 4, 4, 5, 6};
        double[] longY = {1, 1, 1, 3, 2, 5, 5, 5, 9, 7};
        int[] rows = {0, 1, 2, 3, 4, 5};
        for (var objective : new Objective[] {new Objective.Squared(), new Objective.Tweedie(1)}) {
            var boosting = new Boosting(Recipe.of(5, 0.5).leaves(3, 1), objective);
            assertArrayEquals(boosting.grow(Features.numbers(longX), longY, Progress.NONE).answers(new double[][] {x}),
                    boosting.grow(Features.numbers(x), y, weights, rows, new int[0], Progress.NONE).answers(new double[][] {x}), 1e-9);
        }
        assertEquals(4.5, Quantile.of(r -> y[r], weights, rows, 0.6), 1e-12);
        assertEquals(5, Quantile.of(r -> y[r], weights, rows, 0.65), 1e-12);
        assertEquals(3, Quantile.of(r -> y[r], new double[] {1, 1, 1, 1, 1, 1}, new int[] {0, 1, 2}, 5 / 6.0), 1e-12);
    }

    @Test
    void anyNumberOfCoresGrowsTheSameModel() throws Exception {
        var random = new Random(5);
        var x = IntStream.range(0, 12).mapToObj(j -> IntStream.range(0, 20_000).mapToDouble(i -> random.nextGaussian()).toArray()).toArray(double[][]::new);
        var y = IntStream.range(0, 20_000).mapToDouble(i -> x[0][i] * x[1][i] + random.nextGaussian()).toArray();
        var recipe = Recipe.of(20, 0.1).shares(0.7, 0.6).seed(9);
        var answers = new double[3][];
        for (int cores = 1; cores <= 3; cores++) {
            try (var pool = new ForkJoinPool(cores)) {
                answers[cores - 1] = pool.submit(() -> grow(recipe, new Objective.Squared(), Features.numbers(x), y).answers(x)).get();
            }
        }
        assertArrayEquals(answers[0], answers[1]);
        assertArrayEquals(answers[0], answers[2]);
        assertTrue(!Arrays.equals(answers[0], grow(recipe.seed(10), new Objective.Squared(), Features.numbers(x), y).answers(x)));
    }

    @Test
    void growingEndsWhenRowsHeldOutGainNothing() {
        var random = new Random(6);
        var x = column(random, Random::nextGaussian);
        var noise = column(random, Random::nextGaussian);
        var y = IntStream.range(0, ROWS).mapToDouble(i -> (x[i] > 0 ? 1 : 0) + random.nextGaussian()).toArray();
        var rows = IntStream.range(0, ROWS).filter(i -> i % 4 != 0).toArray();
        var heldOut = IntStream.range(0, ROWS).filter(i -> i % 4 == 0).toArray();
        var model = new Boosting(Recipe.of(500, 0.2).patience(10), new Objective.Squared()).grow(Features.numbers(x, noise), y, rows, heldOut, Progress.NONE);
        assertTrue(model.trees() > 2 && model.trees() < 60, "trees: " + model.trees());
        assertTrue(model.importance()[0] > 0.5);
    }

    @Test
    void aConstantColumnOrValueTellsNothing() {
        var same = new double[50];
        var y = IntStream.range(0, 50).mapToDouble(i -> i).toArray();
        assertEquals(0, grow(Recipe.of(5, 0.1), new Objective.Squared(), Features.numbers(same), y).trees());
        assertEquals(24.5, grow(Recipe.of(5, 0.1), new Objective.Squared(), Features.numbers(same), y).answer(new double[][] {{3}}, 0), 1e-9);
        assertEquals(0, grow(Recipe.of(5, 0.1), new Objective.Squared(), Features.numbers(y), same).trees());
        assertEquals(0, grow(Recipe.of(5, 0.1), new Objective.Squared(), Features.numbers(y), same).importance()[0]);
    }

    @Test
    void progressRisesToOneAndACancelEndsTheGrowing() {
        var random = new Random(7);
        var x = column(random, Random::nextGaussian);
        var heard = new Heard();
        new Boosting(Recipe.of(10, 0.1), new Objective.Squared()).grow(Features.numbers(x), x, heard);
        assertEquals(heard.told().stream().sorted().toList(), heard.told());
        assertEquals(1, heard.told().getLast());
        var asked = new AtomicInteger();
        var cancelled = new CancelWhen(() -> asked.incrementAndGet() > 20);
        assertThrows(Cancelled.class, () -> new Boosting(Recipe.of(10, 0.1), new Objective.Squared()).grow(Features.numbers(x), x, cancelled));
    }
}
