package merchant.ui.result.basket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import merchant.result.BasketResult;
import merchant.result.BasketResult.Judged;
import merchant.result.BasketResult.Rule;
import merchant.result.Summary;
import merchant.result.Summary.Tone;
import merchant.result.Summary.Verdict;
import merchant.text.Sentence;
import org.junit.jupiter.api.Test;

/// Filters of rules, and what the graph shows.
class BasketModelTest {
    private static final Rule TEA_CUP = rule(new int[] {0}, new int[] {1}, 30, 0.01);
    private static final Rule CUP_TEA = rule(new int[] {1}, new int[] {0}, 30, 0.01);
    private static final Rule PEN_INK = rule(new int[] {2}, new int[] {3}, 20, 0.01);
    private static final Rule TEA_PEN = rule(new int[] {0}, new int[] {2}, 5, 0.9);

    private static Rule rule(int[] left, int[] right, int count, double rate) {
        return new Rule(left, right, count, 40, 50, 1_000, 2, 9, rate, Double.NaN);
    }

    private static BasketModel model() {
        var summary = new Summary(Sentence.of("x"), new Verdict(Tone.USABLE, Sentence.of("x")), List.of(), List.of(), Sentence.of("x"), List.of());
        return new BasketModel(new BasketResult(summary, 1_000, List.of("Green Tea", "Cup", "Pen", "Ink"), false, List.of(),
                List.of(TEA_CUP, CUP_TEA, PEN_INK, TEA_PEN), List.of(), List.of(), new Judged(0, false, 0, 0, 0, 0, 20, 0, 0)));
    }

    @Test
    void aProductIsFoundOnTheSideThatIsAskedFor() {
        var model = model();
        model.search().set("tea");
        assertEquals(List.of(TEA_CUP, CUP_TEA, TEA_PEN), model.shown().get());
        model.side().set(BasketModel.Side.LEFT);
        assertEquals(List.of(TEA_CUP, TEA_PEN), model.shown().get());
        model.side().set(BasketModel.Side.RIGHT);
        assertEquals(List.of(CUP_TEA), model.shown().get());
        model.clear();
        assertEquals(4, model.shown().get().size());
    }

    @Test
    void aMeasureFiltersFromItsLeastValue() {
        var model = model();
        model.measure().set(Measure.COUNT);
        model.least().set(20.0);
        assertEquals(List.of(TEA_CUP, CUP_TEA, PEN_INK), model.shown().get());
        model.measure().set(Measure.CONFIDENCE);
        model.least().set(0.75);
        assertEquals(List.of(TEA_CUP, CUP_TEA), model.shown().get());
    }

    @Test
    void whatIsNoStrongerThanChanceCanBeHidden() {
        var model = model();
        model.beyond().set(true);
        assertEquals(List.of(TEA_CUP, CUP_TEA, PEN_INK), model.shown().get());
    }

    @Test
    void theGraphShowsTheStrongestOnceThenWhatIsSelectedAndItsNeighbours() {
        var model = model();
        assertEquals(List.of(TEA_CUP, PEN_INK, TEA_PEN), model.drawn());
        model.chosen().set(List.of(PEN_INK));
        assertEquals(List.of(PEN_INK, TEA_PEN), model.drawn());
        model.chosen().set(List.of(PEN_INK, TEA_CUP));
        assertEquals(List.of(PEN_INK, TEA_CUP), model.drawn());
        model.chosen().set(List.of());
        model.search().set("ink");
        assertEquals(List.of(PEN_INK), model.drawn());
        assertTrue(model.drawn().size() <= BasketModel.MOST_DRAWN);
    }
}
