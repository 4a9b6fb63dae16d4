package merchant.method.forecast.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import merchant.method.forecast.backtest.Judged;
import merchant.method.forecast.backtest.Trial;
import merchant.method.forecast.calendar.Holiday;
import merchant.method.forecast.fit.Band;
import merchant.method.forecast.series.Grid;
import merchant.method.forecast.series.RegularSeries;
import merchant.result.ForecastResult.Unit;
import merchant.text.Sentence;
import org.junit.jupiter.api.Test;

/// Which past test period is told as the one whose bands held less than they name.
class FoldWordsTest {
    private static final int AHEAD = 4;
    private static final Grid WEEKS = Grid.of(Unit.WEEK);
    private static final LocalDate FAIR = LocalDate.of(2024, 11, 13);
    private static final FoldWords WORDS = new FoldWords(WEEKS, List.of(new Holiday("fair", Sentence.verbatim("Fair"), List.of(new Holiday.Span(FAIR, FAIR)), List.of(), List.of(), true)));

    /// Two test periods of four weeks; the week of the fair, the second of the later one, lies outside the bands of so many series, and one week in ten of the others.
    private static List<FoldWords.Tested> all(int series, int outside) {
        long fair = WEEKS.index(FAIR.toEpochDay() * 86_400);
        var all = new ArrayList<FoldWords.Tested>();
        for (int s = 0; s < series; s++) {
            var trials = new ArrayList<Trial>();
            for (int seen : new int[] {20, 30}) {
                var truth = new double[AHEAD];
                for (int h = 0; h < AHEAD; h++) {
                    boolean out = seen == 30 && h == 1 ? s < outside : (s + h) % 10 == 0;
                    truth[h] = out ? 9 : 0;
                }
                trials.add(new Trial(seen, all(0), new Band(all(-1), all(1)), new Band(all(-2), all(2)), truth, 1));
            }
            all.add(new FoldWords.Tested(new RegularSeries("s" + s, fair - 31, new double[40], new boolean[40], false, Double.NaN), Judged.of("made", 1, trials)));
        }
        return all;
    }

    private static double[] all(double value) {
        var values = new double[AHEAD];
        Arrays.fill(values, value);
        return values;
    }

    @Test
    void theWorstTestPeriodIsToldWithItsWeekAndHoliday() {
        var said = WORDS.warning(all(100, 100)).orElseThrow().toString();
        assertTrue(said.startsWith("In the past test period from 2024-11-04 on the 80 % band held only 68"), said);
        assertTrue(said.contains("the week of 2024-11-11 (Fair)"), said);
    }

    @Test
    void aTestPeriodAsGoodAsItsBandsNameIsNotTold() {
        assertEquals(Optional.empty(), WORDS.warning(all(100, 10)));
    }

    @Test
    void fewValuesSayNothing() {
        assertEquals(Optional.empty(), WORDS.warning(all(20, 20)));
    }
}
