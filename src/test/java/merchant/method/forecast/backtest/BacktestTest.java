package merchant.method.forecast.backtest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import merchant.method.forecast.fit.Average;
import merchant.method.forecast.fit.Fit;
import merchant.method.forecast.fit.Forecaster;
import merchant.method.forecast.simple.AverageRule;
import merchant.method.forecast.simple.DriftRule;
import merchant.method.forecast.simple.LastSeasonRule;
import merchant.method.forecast.simple.LastValueRule;
import merchant.method.judge.Tally;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

class BacktestTest {
    private static final double[] Y = {3, 5, 4, 8, 6, 9, 7, 12, 10, 11};

    /// Notes what it was shown, and spoils it.
    private record Spy(ConcurrentLinkedQueue<double[]> shown) implements Forecaster {
        @Override
        public String id() {
            return "spy";
        }

        @Override
        public int shortest(int season) {
            return 2;
        }

        @Override
        public Fit fit(double[] y, int season, Progress progress) {
            shown.add(y.clone());
            var fit = new LastValueRule().fit(y.clone(), 1, progress);
            Arrays.fill(y, -1e9);
            return fit;
        }
    }

    @Test
    void aMethodSeesTheValuesBeforeTheOriginAndNoOthers() {
        var shown = new ConcurrentLinkedQueue<double[]>();
        var past = Y.clone();
        new Backtest(past, new int[] {5, 7, 8}, 2, 1, false, false).judge(List.of(new Spy(shown)), Progress.NONE);
        var seen = List.copyOf(shown);
        assertArrayEquals(Arrays.copyOf(Y, 5), seen.get(0));
        assertArrayEquals(Arrays.copyOf(Y, 7), seen.get(1));
        assertArrayEquals(Arrays.copyOf(Y, 8), seen.get(2));
        assertArrayEquals(Y, past, "what a method does to its copy changes nothing");
    }

    @Test
    void laterValuesDoNotChangeWhatWasSaidBefore() {
        var other = Y.clone();
        Arrays.fill(other, 7, other.length, 1e6);
        var one = new Backtest(Y, new int[] {5, 7}, 3, 1, false, false).judge(List.of(new DriftRule()), Progress.NONE).getFirst();
        var two = new Backtest(other, new int[] {5, 7}, 3, 1, false, false).judge(List.of(new DriftRule()), Progress.NONE).getFirst();
        for (int i = 0; i < 2; i++) {
            assertArrayEquals(one.origins().get(i).mean(), two.origins().get(i).mean());
            assertArrayEquals(one.origins().get(i).lower80(), two.origins().get(i).lower80());
        }
    }

    @Test
    void measuresByHand() {
        var judged = new Backtest(new double[] {1, 2, 4, 3, 5, 9}, new int[] {3, 4}, 2, 1, false, false)
                .judge(List.of(new LastValueRule()), Progress.NONE).getFirst();
        // origin 3: says 4, 4; truth 3, 5; origin 4: says 3, 3; truth 5, 9
        assertEquals((1 + 1 + 2 + 6) / 4.0, judged.errors().mae(), 1e-12);
        assertEquals(Math.sqrt((1 + 1 + 4 + 36) / 4.0), judged.errors().rmse(), 1e-12);
        assertEquals((200 / 7.0 + 200 / 9.0 + 400 / 8.0 + 1200 / 12.0) / 4, judged.errors().smape(), 1e-12);
        // scales: mean of 1, 2 and of 1, 2, 1
        assertEquals((1 / 1.5 + 1 / 1.5 + 2 / (4 / 3.0) + 6 / (4 / 3.0)) / 4, judged.errors().mase(), 1e-12);
        assertArrayEquals(new double[] {1.5, 3.5}, judged.errors().byHorizon().stream().mapToDouble(Tally::mae).toArray(), 1e-12);
        assertArrayEquals(new double[] {1, 4}, judged.errors().byOrigin().stream().mapToDouble(Tally::mae).toArray(), 1e-12);
        assertArrayEquals(new double[] {1, 4}, judged.maes(), 1e-12);
        assertEquals(2, judged.errors().origins());
    }

    @Test
    void theCombinationIsTheMeanOfItsMembers() {
        var members = List.<Forecaster>of(new AverageRule(), new LastValueRule());
        var judged = new Backtest(Y, new int[] {6, 8}, 2, 1, true, false)
                .judge(List.of(members.get(0), members.get(1), new Average("combination", members)), Progress.NONE);
        for (int i = 0; i < 2; i++) {
            assertEquals((judged.get(0).origins().get(i).mean()[0] + judged.get(1).origins().get(i).mean()[0]) / 2,
                    judged.get(2).origins().get(i).mean()[0], 1e-12);
        }
    }

    @Test
    void coresDoNotChangeTheResult() {
        var methods = List.<Forecaster>of(new AverageRule(), new DriftRule(), new LastSeasonRule());
        var one = new Backtest(Y, new int[] {5, 6, 7}, 3, 2, false, false).judge(methods, Progress.NONE);
        var many = new Backtest(Y, new int[] {5, 6, 7}, 3, 2, true, false).judge(methods, Progress.NONE);
        for (int m = 0; m < methods.size(); m++) {
            assertEquals(one.get(m).errors().mae(), many.get(m).errors().mae());
            assertArrayEquals(one.get(m).maes(), many.get(m).maes());
        }
    }

    @Test
    void aSeasonIsGivenOnlyWhereTheFirstOriginHoldsTwo() {
        var ets = merchant.method.forecast.ets.Ets.automatic();
        assertEquals(12, Backtest.season(ets, 12, 25));
        assertEquals(1, Backtest.season(ets, 12, 24));
        assertEquals(12, Backtest.season(new LastSeasonRule(), 12, 13));
        assertTrue(Backtest.season(new LastSeasonRule(), 12, 12) == 1);
    }

    @Test
    void withoutAScaleThereIsNoMaseOfAnyMethodAndAllAreScoredByTheMeanAbsoluteError() {
        // up to the first origin a pure pattern of two: the seasonal rule was never off, so nothing can be divided by its error
        var judged = new Backtest(new double[] {1, 2, 1, 2, 1, 4, 1, 2}, new int[] {4, 6}, 2, 2, false, false)
                .judge(List.of(new LastSeasonRule(), new LastValueRule()), Progress.NONE);
        for (var one : judged) {
            assertTrue(Double.isNaN(one.errors().mase()), one.id());
            assertTrue(one.errors().byOrigin().getFirst().count() == 2 && Double.isNaN(one.errors().byOrigin().getFirst().mase()));
        }
        // says 1, 2 then 1, 4: off by 0, 2, 0, 2; and 2, 2 then 4, 4: off by 1, 2, 3, 2
        assertEquals(1, Loss.ABSOLUTE.score(judged.get(0)), 1e-12);
        assertEquals(2, Loss.ABSOLUTE.score(judged.get(1)), 1e-12);
        assertEquals(1 / 0.5, judged.get(0).errors().byOrigin().getLast().mase(), 1e-12, "the second origin has seen one error of 2 in four");
    }
}
