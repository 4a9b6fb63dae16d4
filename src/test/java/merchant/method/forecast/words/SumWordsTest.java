package merchant.method.forecast.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import merchant.method.forecast.backtest.Judged;
import merchant.method.forecast.backtest.Loss;
import merchant.method.forecast.backtest.Trial;
import merchant.method.forecast.fit.Band;
import merchant.result.ForecastResult.Unit;
import merchant.result.Summary.Tone;
import merchant.result.Summary.Verdict;
import merchant.text.Sentence;
import org.junit.jupiter.api.Test;

/// What is closer for most series and further off for their total is not called usable.
class SumWordsTest {
    private static final Verdict SERIES = new Verdict(Tone.USABLE, Sentence.verbatim("Closer for most."));

    private static Judged off(String id, double by) {
        var said = new double[] {100 + by};
        var band = new Band(said, said);
        return Judged.of(id, 1, List.of(new Trial(20, said, band, band, new double[] {100}, 1)));
    }

    private static SumWords total(Tone tone, String words) {
        return new SumWords(new Verdicts(Unit.WEEK, false), new Verdict(tone, Sentence.verbatim(words)), off("ets", 1.77), off("naive", 1.71), Loss.ABSOLUTE);
    }

    @Test
    void bothErrorsOfTheTotalAreSaid() {
        assertEquals("The total of all series by itself: Not usable: 4 % further off. (mean absolute error 1.77; “Naive (same as last week)” 1.71.)",
                total(Tone.USELESS, "4 % further off.").said().toString());
    }

    @Test
    void theErrorsSaidAreThoseThatTheVerdictGoesBy() {
        // one period off by 0 and one by 6, beside twice 4: mean 3 and 4, root of the mean square 4.24 and 4
        var said = new SumWords(new Verdicts(Unit.WEEK, false), new Verdict(Tone.USELESS, Sentence.verbatim("6 % further off.")), twice("sba", 0, 6), twice("naive", 4, 4), Loss.SQUARED).said();
        assertEquals("The total of all series by itself: Not usable: 6 % further off. (root of the mean squared error 4.24; “Naive (same as last week)” 4.00.)", said.toString());
    }

    private static Judged twice(String id, double first, double second) {
        var truth = new double[] {100, 100};
        var said = new double[] {100 + first, 100 + second};
        var band = new Band(said, said);
        return Judged.of(id, 1, List.of(new Trial(20, said, band, band, truth, 1)));
    }

    @Test
    void aTotalThatASimpleRuleBeatsLowersTheVerdict() {
        var verdict = total(Tone.USELESS, "4 % further off.").beside(SERIES);
        assertEquals(Tone.DOUBTFUL, verdict.tone());
        assertEquals("Closer for most. The total of all series, though: 4 % further off.", verdict.sentence().toString());
        assertTrue(total(Tone.USELESS, "4 % further off.").warns());
    }

    @Test
    void aTotalIsNoExceptionWhereAllAreBeaten() {
        var verdict = total(Tone.USELESS, "4 % further off.").beside(new Verdict(Tone.USELESS, Sentence.verbatim("Worse for most."), "naive"));
        assertEquals(new Verdict(Tone.USELESS, verdict.sentence(), "naive"), verdict);
        assertEquals("Worse for most. The total of all series as well: 4 % further off.", verdict.sentence().toString());
    }

    @Test
    void aGoodTotalLeavesItAsItIs() {
        assertSame(SERIES, total(Tone.USABLE, "9 % closer.").beside(SERIES));
        assertFalse(total(Tone.USABLE, "9 % closer.").warns());
    }
}
