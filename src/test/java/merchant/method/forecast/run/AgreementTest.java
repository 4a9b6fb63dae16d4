package merchant.method.forecast.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import merchant.method.forecast.backtest.Judged;
import merchant.method.forecast.backtest.Loss;
import merchant.method.forecast.backtest.Trial;
import merchant.method.forecast.choice.Ranking;
import merchant.method.forecast.fit.Band;
import merchant.method.forecast.level.Reconciliation;
import merchant.method.forecast.level.Tree;
import merchant.method.forecast.series.RegularSeries;
import merchant.method.forecast.simple.LastValueRule;
import merchant.result.SeriesForecast.Level;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

/// The agreement of outcomes whose method was picked by the very test periods that judge it.
class AgreementTest {
    private static final double[] TEA = {4, 6, 5, 7, 6, 8};
    private static final double[] CUPS = {20, 18, 22, 21, 19, 25};
    private static final double[] BOTH = {24, 24, 27, 28, 25, 33};

    private static RegularSeries series(String name, long first, double[] y) {
        return new RegularSeries(name, first, y, new boolean[y.length], false, Double.NaN);
    }

    /// @param said at the origins after three and four values, one period ahead
    private static Judged judged(double[] y, double... said) {
        return Judged.of("rule", 1, IntStream.range(0, 2).mapToObj(t -> new Trial(3 + t, new double[] {said[t]},
                new Band(new double[] {said[t] - 1}, new double[] {said[t] + 1}), new Band(new double[] {said[t] - 2}, new double[] {said[t] + 2}),
                new double[] {y[3 + t]}, 1)).toList());
    }

    /// @param picked what the method says that all test periods picked
    /// @param other what the one says that would have been picked without each
    private static Outcome outcome(RegularSeries series, double[] picked, double[] other) {
        var y = series.values();
        var chosen = judged(y, picked);
        var instead = judged(y, other);
        var past = Judged.of("rule", 1, IntStream.range(0, 2).mapToObj(t -> chosen.trials().get(t).erring(instead.trials().get(t))).toList());
        return new Outcome(series, new LastValueRule().fit(y, 1, Progress.NONE), chosen, Optional.of(past), List.of(), Ranking.none(Loss.ABSOLUTE), false, 1);
    }

    private static Agreement agreement(RegularSeries cups) {
        var tea = series("tea", 0, TEA);
        var total = series("Σ", 0, BOTH);
        var tree = new Tree(List.of(tea, cups), List.of(new Tree.Sum(Level.TOTAL, total, new int[] {0, 1})));
        var parts = List.of(outcome(tea, new double[] {6, 7}, new double[] {5, 9}), outcome(cups, new double[] {20, 21}, new double[] {23, 20}));
        return new Agreement(tree, parts, List.of(outcome(total, new double[] {30, 30}, new double[] {26, 27})), 1, 1);
    }

    private static double[] off(Judged judged) {
        return judged.trials().stream().mapToDouble(t -> t.truth()[0] - t.mean()[0]).toArray();
    }

    private static double[] said(Judged judged) {
        return judged.trials().stream().mapToDouble(t -> t.mean()[0]).toArray();
    }

    @Test
    void aTotalThatIsAddedUpErrsAsItsPartsWouldHaveWithoutHindsight() {
        var agreement = agreement(series("cups", 0, CUPS));
        assertTrue(agreement.tested());
        var total = agreement.agreedThroughout(Reconciliation.BOTTOM_UP, Progress.NONE).getLast();
        // 6 + 20 and 7 + 21 were said; 28 and 25 came
        assertArrayEquals(new double[] {26, 28}, said(total.chosen()));
        assertArrayEquals(new double[] {2, -3}, off(total.chosen()));
        // 5 + 23 and 9 + 20 would have been
        assertArrayEquals(new double[] {26, 28}, said(total.past().orElseThrow()));
        assertArrayEquals(new double[] {0, -4}, off(total.past().orElseThrow()), 1e-12);
    }

    @Test
    void aTotalThatIsDealtOutGivesItsPartsItsOwnHindsight() {
        var tea = agreement(series("cups", 0, CUPS)).agreedThroughout(Reconciliation.TOP_DOWN, Progress.NONE).getFirst();
        // of the value before each origin 5 of 27 and 7 of 28 were tea; the total was said to be 30 and 30, and would have been 26 and 27
        assertArrayEquals(new double[] {30 * 5 / 27.0, 30 * 7 / 28.0}, said(tea.chosen()), 1e-12);
        assertArrayEquals(new double[] {7 - 26 * 5 / 27.0, 6 - 27 * 7 / 28.0}, off(tea.past().orElseThrow()), 1e-12);
    }

    @Test
    void testsAtOtherDatesAreNotBroughtTogether() {
        assertFalse(agreement(series("cups", 1, Arrays.copyOfRange(CUPS, 0, 5))).tested());
        assertArrayEquals(new double[] {30, 30}, said(agreement(series("cups", 0, CUPS)).agreed(Reconciliation.BOTTOM_UP).getLast().chosen()), "what is not tested together stays as it was");
    }
}
