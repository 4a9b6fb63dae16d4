package merchant.method.forecast.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import merchant.method.forecast.backtest.Judged;
import merchant.method.forecast.backtest.Loss;
import merchant.method.forecast.backtest.Trial;
import merchant.method.forecast.fit.Band;
import merchant.result.ForecastResult.Unit;
import merchant.result.Summary.Tone;
import merchant.text.Sentence;
import org.junit.jupiter.api.Test;

/// The verdict on errors worked by hand.
class VerdictsTest {
    private static final Verdicts VERDICTS = new Verdicts(Unit.WEEK, false);

    /// @param errors at each origin, one row an origin
    private static Judged off(String id, double[]... errors) {
        var trials = new ArrayList<Trial>();
        for (int o = 0; o < errors.length; o++) {
            var truth = new double[errors[o].length];
            trials.add(new Trial(20 + o, errors[o], new Band(errors[o], errors[o]), new Band(errors[o], errors[o]), truth, 1 + 9 * o));
        }
        return Judged.of(id, 1, trials);
    }

    private static String said(Judged own, Judged rule, Loss loss) {
        return plain(VERDICTS.of(own, List.of(rule), loss).sentence());
    }

    /// Without the narrow spaces of percentages.
    private static String plain(Sentence said) {
        return said.toString().replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private static double[] row(double... errors) {
        return errors;
    }

    @Test
    void theShareIsThatOfTheMeanAbsoluteErrorsAsTheListOfMethodsGivesThem() {
        // mean absolute errors 3 and 4: a quarter closer, though by MASE, which divides by 1, 10 and 19, it is further off
        var own = off("theta", row(5), row(2), row(2));
        var rule = off("naive", row(4), row(4), row(4));
        assertEquals("25 % closer than “Naive (same as last week)” on 2 of 3 past test periods.", said(own, rule, Loss.ABSOLUTE));
    }

    @Test
    void slowMoversAreNotBeatenByAForecastOfNothing() {
        // sold: 0, 0, 0, 8. Says 2 each: off by 2, 2, 2, 6, mean 3, root of the mean square 3.46; nothing is off by 0, 0, 0, 8, mean 2, root 4: 13 % closer
        var own = off("sba", row(2, 2, 2, -6), row(2, 2, 2, -6), row(2, 2, 2, -6));
        var nothing = off("naive", row(0, 0, 0, -8), row(0, 0, 0, -8), row(0, 0, 0, -8));
        assertEquals(Tone.USELESS, VERDICTS.of(own, List.of(nothing), Loss.ABSOLUTE).tone());
        var verdict = VERDICTS.of(own, List.of(nothing), Loss.SQUARED);
        assertEquals(Tone.USABLE, verdict.tone());
        assertEquals("13 % closer than “Naive (same as last week)” on 3 of 3 past test periods. Judged by the squared error, because many periods are 0.", plain(verdict.sentence()));
    }

    @Test
    void aRuleThatWasCloserOnFewTestPeriodsIsSaidToRestOnLittle() {
        var own = off("ets", row(5));
        var rule = off("naive", row(4));
        assertEquals("25 % further off than “Naive (same as last week)” on the only past test period: little to go by, but until there is more use that simple rule instead.",
                said(own, rule, Loss.ABSOLUTE));
        var three = off("ets", row(5), row(5), row(5));
        assertEquals("25 % further off than “Naive (same as last week)”: use that simple rule instead.",
                said(three, off("naive", row(4), row(4), row(4)), Loss.ABSOLUTE));
    }
}
