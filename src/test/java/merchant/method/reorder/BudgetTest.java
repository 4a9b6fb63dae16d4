package merchant.method.reorder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.stream.IntStream;
import merchant.method.Method;
import merchant.method.Settings;
import merchant.result.OrderResult;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

class BudgetTest extends ReorderContract {
    @Override
    protected Method method() {
        return new Budget();
    }

    private static OrderResult list(double budget, double minimum, int pack, double... means) {
        var method = new Budget();
        var settings = Settings.initial(method.parameters()).with("budget", budget).with("supplier-minimum", minimum);
        return (OrderResult) method.run(MadeShop.input(MadeShop.sales(200, 3, means), MadeShop.stock(means.length, 0, 10, 0, pack, 0)), settings, 42, Progress.NONE);
    }

    @Test
    void aBudgetThatBuysNothingSaysSoAndWhatTheLeastUsefulOneIs() {
        var result = list(5, 0, 6, 3, 6);
        assertTrue(result.ordered().isEmpty());
        var said = result.summary().headline().toString();
        assertTrue(said.startsWith("2 products need an order on ") && said.contains("but the budget of 5.00 buys none of them. The smallest order that helps costs 36.00: 6 pieces of p"), said);
        assertEquals(1, list(36, 0, 6, 3, 6).ordered().size(), "so much buys something");
    }

    @Test
    void noBudgetOfTheWhatIfStandsTwice() {
        for (int pack : new int[] {1, 6}) {
            var at = list(0, 0, pack, 3, 6).byBudget().stream().map(p -> Math.round(100 * p.at())).toList();
            assertEquals(at.stream().distinct().toList(), at);
        }
    }

    private static double asked(OrderResult result, String supplier) {
        return result.lines().stream().filter(l -> l.supplier().equals(supplier)).mapToDouble(OrderResult.Line::cost).sum();
    }

    @Test
    void aSupplierWhoseLeastOrderIsNotReachedIsNamedWithWhatIsMissing() {
        var free = list(0, 0, 1, 6, 1);
        double north = asked(free, "North");
        double south = asked(free, "南方");
        assertTrue(south < north, south + " of " + north);
        double minimum = Math.ceil((south + north) / 2);
        var result = list(0, minimum, 1, 6, 1);
        assertEquals(0, asked(result, "南方"));
        assertEquals(north, asked(result, "North"), 1e-9);
        var said = result.summary().warnings().stream().filter(w -> w.toString().startsWith("Nothing is ordered from 南方")).toList();
        assertEquals(1, said.size(), result.summary().warnings().toString());
        assertEquals(merchant.text.Translator.ENGLISH.say("Nothing is ordered from {0}: what is needed of it costs {1}, and {2} are missing to its least order of {3}.", "南方",
                new merchant.text.Part.Amount(south, 2), new merchant.text.Part.Amount(minimum - south, 2), new merchant.text.Part.Amount(minimum, 2)), said.getFirst().toString());
    }

    @Test
    void itIsSaidWhereNotAllPacksWereWeighedExactly() {
        var few = said(list(60, 0, 50, 0.8, 0.6));
        assertTrue(few.contains("; no other choice saves more margin.") && !few.contains("too many packs"), few);
        var some = said(list(900, 0, 1, 9, 8, 7, 6, 5, 4));
        assertTrue(some.contains("; no other choice saves more margin."), some);
        var many = list(20_000, 1, 1, IntStream.range(0, 60).mapToDouble(i -> 12 + 0.1 * i).toArray());
        assertTrue(said(many).contains("There are too many packs") && said(many).contains("% more margin."), said(many));
        assertTrue(many.cost() <= 20_000);
    }

    /// What is said of the choice, once.
    private static String said(OrderResult result) {
        var said = result.summary().findings().stream().map(Object::toString).filter(f -> f.contains("more margin")).toList();
        assertEquals(1, said.size(), said.toString());
        return said.getFirst();
    }

    @Test
    void underABudgetTheListIsSortedByTheGainOfTheNextUnitElseByUrgency() {
        var result = list(300, 0, 1, 3, 6, 2, 4, 5);
        var scarce = result.ordered().stream().map(l -> l.gain() / l.unitCost()).toList();
        assertEquals(scarce.stream().sorted(Comparator.reverseOrder()).toList(), scarce);
        assertEquals(result.ordered(), result.lines().subList(0, result.ordered().size()), "what is not ordered stands last");
        var packs = list(300, 0, 6, 3, 6, 2, 4, 5);
        assertTrue(packs.lines().stream().allMatch(l -> l.gain() <= 10 + 4 - 6), "one piece gains no more than the largest margin");
        var urgent = list(0, 0, 1, 3, 6, 2, 4, 5).ordered().stream().map(OrderResult.Line::risk).toList();
        assertEquals(urgent.stream().sorted(Comparator.reverseOrder()).toList(), urgent);
    }
}
