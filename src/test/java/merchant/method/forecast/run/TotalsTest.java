package merchant.method.forecast.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import merchant.method.forecast.fit.Fit;
import merchant.method.forecast.fit.Floored;
import merchant.method.forecast.fit.Forecaster;
import merchant.method.forecast.level.Shifted;
import merchant.method.forecast.simple.AverageRule;
import merchant.method.forecast.simple.DriftRule;
import merchant.method.forecast.simple.LastSeasonRule;
import merchant.method.forecast.theta.Theta;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

class TotalsTest {
    private static final int HORIZON = 28;

    /// Sales of a product that sells on one day in eight, with a deviation above its mean.
    private static double[] seldom() {
        var random = new SplittableRandom(4);
        var sold = new double[140];
        Arrays.setAll(sold, t -> random.nextInt(8) == 0 ? 1 + random.nextInt(9) : 0);
        return sold;
    }

    private static void holdsItsPoint(String name, Fit fit) {
        var totals = Totals.of(fit, HORIZON, 7);
        assertTrue(totals.lower() < 0.95 * totals.mean(), name + ": " + totals);
        assertTrue(totals.upper() > 1.05 * totals.mean(), name + ": " + totals);
    }

    /// Cut off at 0 period by period, 28 days of such a product summed to twice the forecast on average, so that the range began at the forecast.
    @Test
    void theRangeOfASumLiesAroundItsForecastWhereSingleDaysCannotFallBelowNothing() {
        for (Forecaster rule : List.of(new AverageRule(), new LastSeasonRule(), new DriftRule(), Theta.optimised())) {
            var fit = Floored.fit(rule, seldom(), 7, Progress.NONE);
            if (Arrays.stream(fit.mean(HORIZON)).sum() > 5) {
                holdsItsPoint(rule.id(), fit);
            }
        }
    }

    @Test
    void soItDoesWhereSumsWereBroughtIntoAgreement() {
        var by = new double[HORIZON];
        Arrays.fill(by, -0.2);
        holdsItsPoint("shifted", new Shifted(Floored.fit(new AverageRule(), seldom(), 7, Progress.NONE), by, true));
    }

    @Test
    void whatAPeriodLacksIsTakenOffTheNextOnes() {
        assertArrayEquals(new double[] {0, 0, 2, 0}, Floored.carried(new double[] {-2, 1, 3, -1}));
    }
}
