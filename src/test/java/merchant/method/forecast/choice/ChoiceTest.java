package merchant.method.forecast.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import merchant.method.forecast.backtest.Judged;
import merchant.method.forecast.backtest.Loss;
import merchant.method.forecast.backtest.Trial;
import merchant.method.forecast.fit.Average;
import merchant.method.forecast.fit.Band;
import merchant.method.forecast.fit.Forecaster;
import merchant.method.forecast.simple.AverageRule;
import merchant.method.forecast.simple.DriftRule;
import merchant.method.forecast.simple.LastValueRule;
import merchant.result.ForecastResult.Unit;
import merchant.text.Sentence;
import org.junit.jupiter.api.Test;

/// The choice on errors worked by hand: one period ahead, truth 100 and scale 1 at every origin.
class ChoiceTest {
    private static final Forecaster DRIFT = new DriftRule();
    private static final Forecaster MEAN = new AverageRule();
    private static final Forecaster OTHERS = Average.of(MEAN, new LastValueRule());
    private static final Forecaster FALLBACK = Average.of(DRIFT, MEAN);

    private static Judged judged(Forecaster forecaster, double... errors) {
        var trials = new ArrayList<Trial>();
        for (int i = 0; i < errors.length; i++) {
            var said = new double[] {100 + errors[i]};
            trials.add(new Trial(20 + i, said, new Band(said, said), new Band(said, said), new double[] {100}, 1));
        }
        return Judged.of(forecaster.id(), 1, trials);
    }

    private static String chosen(Loss loss, List<Forecaster> candidates, Judged... judged) {
        return candidates.get(new Choice(candidates, loss).of(Arrays.asList(judged))).id();
    }

    @Test
    void theLastIsTakenWhereNobodyIsClearlyCloser() {
        // gains 1, −0.8, 1: mean 0.4, deviation 1.04, standard error 0.6
        assertEquals(FALLBACK.id(), chosen(Loss.ABSOLUTE, List.of(OTHERS, FALLBACK), judged(OTHERS, 4, 5.8, 4), judged(FALLBACK, 5, 5, 5)));
    }

    @Test
    void anAverageNeedsOneStandardErrorAndASingleMethodTwo() {
        // gains 1, 0, 1: mean 0.667, deviation 0.577, standard error 0.333: exactly two of them
        assertEquals(OTHERS.id(), chosen(Loss.ABSOLUTE, List.of(OTHERS, FALLBACK), judged(OTHERS, 4, 5, 4), judged(FALLBACK, 5, 5, 5)));
        assertEquals(FALLBACK.id(), chosen(Loss.ABSOLUTE, List.of(DRIFT, FALLBACK), judged(DRIFT, 4.05, 5.05, 3.9), judged(FALLBACK, 5, 5, 5)));
        assertEquals(DRIFT.id(), chosen(Loss.ABSOLUTE, List.of(DRIFT, FALLBACK), judged(DRIFT, 4, 4.5, 4), judged(FALLBACK, 5, 5, 5)));
    }

    @Test
    void ofSeveralThatAreCloserTheLowestScoreIsTaken() {
        assertEquals(DRIFT.id(), chosen(Loss.ABSOLUTE, List.of(OTHERS, DRIFT, FALLBACK), judged(OTHERS, 3, 3, 3), judged(DRIFT, 2, 2, 2),
                judged(FALLBACK, 5, 5, 5)));
    }

    @Test
    void overManyTestPeriodsWhatLosesToASimpleRuleIsNotUsed() {
        var naive = new LastValueRule();
        // gains −1, 4, −1, 1, 1: mean 0.8, standard error 0.92, but the rule is closer by 4 %
        assertEquals(naive.id(), chosen(Loss.ABSOLUTE, List.of(naive, FALLBACK), judged(naive, 21, 16, 21, 19, 19), judged(FALLBACK, 20, 20, 20, 20, 20)));
        assertEquals(FALLBACK.id(), chosen(Loss.ABSOLUTE, List.of(naive, FALLBACK), judged(naive, 21, 16, 21), judged(FALLBACK, 20, 20, 20)));
    }

    @Test
    void overFewTestPeriodsASimpleRuleIsTakenThatWasCloserOnEachAndClearlyInAll() {
        var naive = new LastValueRule();
        var both = List.<Forecaster>of(naive, FALLBACK);
        // gains 0.5, 4, 0.2: mean 1.57 is less than two standard errors (1.22), in all 7.8 %
        assertEquals(naive.id(), chosen(Loss.ABSOLUTE, both, judged(naive, 19.5, 16, 19.8), judged(FALLBACK, 20, 20, 20)));
        // 5 % and more in all, but not on each
        assertEquals(FALLBACK.id(), chosen(Loss.ABSOLUTE, both, judged(naive, 20.5, 14, 20.5), judged(FALLBACK, 20, 20, 20)));
        // on each, but hardly
        assertEquals(FALLBACK.id(), chosen(Loss.ABSOLUTE, both, judged(naive, 19.9, 18.5, 19.9), judged(FALLBACK, 20, 20, 20)));
        assertEquals(FALLBACK.id(), chosen(Loss.ABSOLUTE, both, judged(naive, 10), judged(FALLBACK, 20)), "one test period tells nothing");
    }

    @Test
    void oneOriginDecidesNothing() {
        assertEquals(FALLBACK.id(), chosen(Loss.ABSOLUTE, List.of(OTHERS, FALLBACK), judged(OTHERS, 1), judged(FALLBACK, 5)));
    }

    @Test
    void theSquaredErrorWeighsLargeErrors() {
        // absolute errors: mean 2 and 3; squared: 12 and 9
        assertEquals(OTHERS.id(), chosen(Loss.ABSOLUTE, List.of(OTHERS, FALLBACK), judged(OTHERS, 0, 0, 0, 0, 0, 6, 0, 0), judged(FALLBACK, 3, 3, 3, 3, 3, 3, 3, 3)));
        assertEquals(FALLBACK.id(), chosen(Loss.SQUARED, List.of(OTHERS, FALLBACK), judged(OTHERS, 0, 6, 0), judged(FALLBACK, 3, 3, 3)));
    }

    @Test
    void theChosenIsTheOneThatMissedByLessInTheUnitOfTheValues() {
        // off by 10 where a season ago was off by 20, and by 1 where it was off by 0.5; the other by 1 and by 10: MASE 1.25 and 10.025, both off by 5.5 on average, so nobody is closer
        var first = List.of(trial(110, 20), trial(101, 0.5), trial(110, 20), trial(101, 0.5));
        var other = List.of(trial(101, 20), trial(110, 0.5), trial(101, 20), trial(110, 0.5));
        var judged = List.of(Judged.of(OTHERS.id(), 1, first), Judged.of(FALLBACK.id(), 1, other));
        assertEquals(Loss.ABSOLUTE.score(judged.get(0)), Loss.ABSOLUTE.score(judged.get(1)), 1e-12);
        assertTrue(judged.get(0).errors().mase() < judged.get(1).errors().mase());
        assertEquals(1, new Choice(List.of(OTHERS, FALLBACK), Loss.ABSOLUTE).of(judged));
    }

    private static Trial trial(double says, double scale) {
        var said = new double[] {says};
        return new Trial(20, said, new Band(said, said), new Band(said, said), new double[] {100}, scale);
    }

    @Test
    void theWordsGiveTheErrorThatDecidedInTheUnitOfTheValues() {
        var ranking = Ranking.of(List.of(judged(DRIFT, 4, 4), judged(MEAN, 6, 8)), MEAN.id(), Loss.ABSOLUTE);
        assertEquals("Chosen: Drift. How far each method that was tried was off from a single week on average (mean absolute error): Drift 4, Average 7.",
                ChoiceWords.one(ranking, DRIFT.id(), Sentence.of("Drift"), Unit.WEEK).getFirst().toString());
        // (36 + 64) / 2 = 50, its root 7.07
        var squared = Ranking.of(List.of(judged(DRIFT, 4, 4), judged(MEAN, 6, 8)), MEAN.id(), Loss.SQUARED);
        assertEquals("Chosen: Drift. How far each method that was tried was off from a single week, where large misses weigh more (root of the mean squared error): Drift 4, Average 7.07.",
                ChoiceWords.one(squared, DRIFT.id(), Sentence.of("Drift"), Unit.WEEK).getFirst().toString());
    }

    @Test
    void thatOthersWereLessFarOffIsExplainedWhereTheUsualOneIsTakenAllTheSame() {
        var luck = "Some in this list were less far off, but by no more than luck can explain.";
        var ranking = Ranking.of(List.of(judged(DRIFT, 4), judged(MEAN, 6)), MEAN.id(), Loss.ABSOLUTE);
        assertEquals(luck, ChoiceWords.one(ranking, MEAN.id(), Sentence.of("Mean"), Unit.DAY).get(1).toString());
        assertTrue(ChoiceWords.one(ranking, DRIFT.id(), Sentence.of("Drift"), Unit.DAY).stream().noneMatch(s -> s.toString().equals(luck)));
    }
}
