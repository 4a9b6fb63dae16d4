package merchant.method.forecast.backtest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import merchant.method.forecast.fit.Band;
import org.junit.jupiter.api.Test;

class JudgedTest {
    private static final int AHEAD = 4;
    private static final int ORIGINS = 3;

    /// Off by what is given, at origins of which none overlaps another; the forecast is the number of the method.
    private static Judged judged(int number, double[][] errors) {
        var mean = IntStream.range(0, AHEAD).mapToDouble(h -> number).toArray();
        return Judged.of("method " + number, 1, IntStream.range(0, errors.length).mapToObj(t -> new Trial(40 + AHEAD * t, mean,
                new Band(mean, mean), new Band(mean, mean), IntStream.range(0, AHEAD).mapToDouble(h -> number + errors[t][h]).toArray(), 1)).toList());
    }

    private static int lowest(List<Judged> judged) {
        return IntStream.range(0, judged.size()).boxed().min(Comparator.comparingDouble(i -> judged.get(i).errors().rmse())).orElseThrow();
    }

    /// Ten methods that are equally good: normal errors of deviation 1.
    private static double squares(Function<List<Judged>, Judged> seen) {
        var random = new Random(4);
        return IntStream.range(0, 400).mapToObj(s -> IntStream.range(0, 10).mapToObj(m -> judged(m, IntStream.range(0, ORIGINS)
                .mapToObj(t -> random.doubles(AHEAD).map(u -> random.nextGaussian()).toArray()).toArray(double[][]::new))).toList())
                .mapToDouble(judged -> Math.pow(seen.apply(judged).errors().rmse(), 2)).average().orElseThrow();
    }

    @Test
    void whatIsChosenBecauseItErredLittleWillErrMoreAndItsBlindErrorsSaySo() {
        assertEquals(0.4756, squares(j -> j.get(lowest(j))), 0.02, "the least of ten means of twelve squares: the integral of (1 − F)^10 of χ² with 12 degrees, over 12");
        assertEquals(1, squares(j -> Judged.blind(j, lowest(j), JudgedTest::lowest)), 0.05, "the variance of errors to come");
    }

    @Test
    void blindErrorsAreThoseOfWhatTheOtherOriginsChooseAroundTheForecastThatIsUsed() {
        var first = judged(0, new double[][] {{1, 1, 1, 1}, {1, 1, 1, 1}, {9, 9, 9, 9}});
        var second = judged(1, new double[][] {{3, 3, 3, 3}, {3, 3, 3, 3}, {2, 2, 2, 2}});
        var blind = Judged.blind(List.of(first, second), 1, JudgedTest::lowest);
        assertArrayEquals(new double[] {3, 3, 9}, blind.maes(), 1e-12);
        assertArrayEquals(second.trials().getFirst().mean(), blind.trials().getFirst().mean());
        assertEquals("method 1", blind.id());
    }

    @Test
    void aSingleOriginKeepsTheErrorsOfWhatIsUsed() {
        var only = judged(0, new double[][] {{1, 2, 3, 4}});
        var other = judged(1, new double[][] {{0, 0, 0, 0}});
        assertArrayEquals(only.maes(), Judged.blind(List.of(only, other), 0, JudgedTest::lowest).maes(), 1e-12);
    }
}
