package merchant.method.forecast.regression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import merchant.method.forecast.calendar.Calendar;
import merchant.method.forecast.fit.Scene;
import merchant.result.ForecastResult.Unit;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

/// How far a trend that has changed is carried on.
class ChangesTest {
    private static final int PAST = 44;
    private static final int LASTED = 12;
    private static final int AHEAD = 10;

    private static double[] mean(double[] y, String form) {
        var starts = LongStream.range(0, y.length + AHEAD).map(w -> (19_359 + 7 * w) * 86_400).toArray();
        return Regression.of(form).at(new Scene("", Unit.WEEK, starts, List.of(), Calendar.NONE)).fit(y, 1, Progress.NONE).mean(AHEAD);
    }

    /// Ten a week, then half as much more each week for the last twelve weeks: such growth as was seen, damped, is added, and not multiplied.
    @Test
    void whatGrewManyTimesGoesOnByAsMuchAPeriod() {
        double rate = Math.log(1.5);
        var y = IntStream.range(0, PAST).mapToDouble(t -> 10 * Math.exp(rate * Math.max(0, t - (PAST - 1 - LASTED)))).toArray();
        var mean = mean(y, "multiplicative");
        double last = y[PAST - 1];
        assertTrue(mean[AHEAD - 1] > 1.5 * last, Arrays.toString(mean));
        // where it changed is known to some periods: the bound is of a change at half of the time
        double most = last * (1 + 2 * rate * LASTED);
        assertTrue(Arrays.stream(mean).allMatch(v -> v < most), Arrays.toString(mean) + " " + most);
    }

    /// A slow trend is carried on as it was: a logarithm of 1 % is 1 %.
    @Test
    void aSlowTrendOnTheLogarithmGoesOnNearlyAsItWas() {
        var y = IntStream.range(0, PAST).mapToDouble(t -> 1_000 * Math.exp(0.01 * Math.max(0, t - 20))).toArray();
        var mean = mean(y, "multiplicative");
        double lasted = PAST - 1 - 20;
        for (int h = 1; h <= AHEAD; h++) {
            double damped = y[PAST - 1] * Math.exp(0.01 * lasted * -Math.expm1(-h / lasted));
            assertEquals(damped, mean[h - 1], 0.02 * damped, "ahead " + h);
        }
    }

    /// The trend of a short past may not have changed within its last eight periods either.
    @Test
    void aJumpInTheLastWeeksOfAShortPastIsNoTrend() {
        var y = IntStream.range(0, 40).mapToDouble(t -> 100 + 3 * Math.sin(2.3 * t) + (t >= 37 ? 150 : 0)).toArray();
        assertTrue(Arrays.stream(mean(y, "multiplicative")).allMatch(v -> v < 400), Arrays.toString(mean(y, "multiplicative")));
    }
}
