package merchant.ui.result.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import merchant.result.OrderResult.Step;
import merchant.text.Sentence;
import org.junit.jupiter.api.Test;

class InWordsTest {
    /// What a formula is called where a is 7, b is 2 and pack is 12.
    private static String said(String formula) {
        var steps = new ArrayList<>(List.of(given("a", 7), given("b", 2), given("pack", 12)));
        steps.add(new Step("asked", Sentence.verbatim("asked"), formula, 0));
        return InWords.of(steps, 3, v -> v == Math.rint(v) ? Long.toString((long) v) : Double.toString(v)).toString();
    }

    private static Step given(String name, double value) {
        return new Step(name, Sentence.verbatim(name), "", value);
    }

    @Test
    void functionsAreWords() {
        assertEquals("the larger of 0 and 7 − 2", said("max(0, a - b)"));
        assertEquals("the larger of 0 and 7 + 2, rounded up", said("ceil(max(0, a + b) - 0.000001)"));
        assertEquals("the square root of (2 × 7 ÷ (2 × 12))", said("sqrt(2 * a / (b * pack))"));
        assertEquals("the smaller of 7 and (2 × 12, rounded up)", said("min(a, ceil(b * pack))"));
    }

    @Test
    void aNumberBetweenTwoBoundsIsSaidOnce() {
        assertEquals("7, but no less than −0.5 and no more than 0.5", said("max(-0.5, min(0.5, a))"));
    }

    @Test
    void packsAreSaidByTheirSize() {
        assertEquals("the larger of 7 and 2, rounded up to packs of 12", said("ceil(max(a, b) / pack) * pack"));
        assertEquals("7, rounded down to packs of 12", said("floor(a / pack + 0.000001) * pack"));
    }

    @Test
    void ofAChoiceOnlyWhatWasChosenIsSaidAndWhy() {
        assertEquals("0, because 7 is above 2", said("if(a - b, 0, pack - b)"));
        assertEquals("12 − 7, because 2 is not above 7", said("if(b - a, 0, pack - a)"));
        assertEquals("7, because 2 is above 0", said("if(b, a, 0)"));
    }

    @Test
    void nothingOfAFormulaThatTheRulesUseReadsAsCode() {
        for (var formula : List.of("max(1, ceil(sqrt(2 * a * b / (pack * b))))", "if(a - b, 0, (floor((b - a) / pack) + 1) * pack)", "if(a, if(a - b, pack, if(b, pack, 0)), 0)",
                "a * (1 + max(-0.5, min(0.5, a / b - 1)) / 2)", "a * b - max(0, pack - a) * b")) {
            assertFalse(said(formula).matches(".*(max|min|ceil|floor|sqrt|if)\\(.*|.*[*/].*"), said(formula));
        }
    }
}
