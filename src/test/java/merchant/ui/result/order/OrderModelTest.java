package merchant.ui.result.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merchant.result.Arithmetic;
import merchant.result.MadeOrders;
import merchant.result.OrderResult;
import merchant.result.OrderResult.Line;
import merchant.result.Summary;
import merchant.text.Sentence;
import merchant.ui.result.order.OrderModel.By;
import merchant.ui.result.order.OrderModel.Scenario;
import merchant.ui.result.order.OrderModel.Show;
import org.junit.jupiter.api.Test;

class OrderModelTest {
    private final OrderResult result = MadeOrders.of(60, 1);
    private final OrderModel model = new OrderModel(result);

    @Test
    void atFirstTheLinesToOrderAreShownAsTheyWereComputed() {
        assertEquals(result.ordered(), model.shown().get());
        var totals = model.totals(result.lines());
        assertEquals(result.ordered().size(), totals.lines());
        assertEquals(result.cost(), totals.cost(), 1e-9);
    }

    @Test
    void aPointOfACurveGivesEveryQuantityAndTheTotalAtOnce() {
        for (int i = 0; i < result.byBudget().size(); i++) {
            model.scenario().set(new Scenario(By.BUDGET, i));
            var totals = model.totals(result.lines());
            assertEquals(result.byBudget().get(i).cost(), totals.cost(), 1e-9);
            assertEquals(result.byBudget().get(i).lines(), totals.lines());
            assertEquals(totals.lines(), model.shown().get().size(), "lines that the budget does not buy leave the list");
        }
        model.scenario().set(new Scenario(By.SERVICE, 5));
        assertEquals(result.byService().get(5).units(), model.totals(result.lines()).units(), 1e-9);
        model.scenario().set(Scenario.AS_ASKED);
        assertEquals(result.cost(), model.totals(result.lines()).cost(), 1e-9);
    }

    @Test
    void theSlidersStartWhereTheListIs() {
        assertEquals(result.byBudget().size() - 1, model.asked(By.BUDGET));
        assertEquals(0.95, result.byService().get(model.asked(By.SERVICE)).at());
    }

    @Test
    void aTypedQuantityCountsUntilItIsTakenBack() {
        var line = result.ordered().getFirst();
        model.change(line, line.quantity() + 5);
        assertTrue(model.changed(line));
        assertEquals(result.cost() + 5 * line.unitCost(), model.totals(result.lines()).cost(), 1e-9);
        model.scenario().set(new Scenario(By.BUDGET, 0));
        assertEquals(line.quantity() + 5, model.quantity(line), "what was typed stays at another budget");
        model.scenario().set(Scenario.AS_ASKED);
        model.change(line, line.quantity());
        assertFalse(model.changed(line), "typing the computed quantity is no change");
        model.change(line, -3);
        assertEquals(0, model.quantity(line));
        model.restore(line);
        assertEquals(line.quantity(), model.quantity(line));
        assertEquals(0, model.changes());
    }

    @Test
    void anOwnQuantityThatGoesBeyondTheBudgetSaysByHowMuch() {
        model.scenario().set(new Scenario(By.BUDGET, 4));
        assertTrue(model.above().isEmpty(), "what a budget buys costs no more");
        var line = model.shown().get().getFirst();
        double budget = result.byBudget().get(4).at();
        model.change(line, model.quantity(line) + Math.ceil(budget / line.unitCost()));
        assertTrue(model.above().orElseThrow().toString().contains("above the budget of "), () -> model.above().toString());
        assertTrue(model.said().get().toString().contains("That is "), () -> model.said().get().toString());
        model.restore(line);
        assertTrue(model.above().isEmpty());
    }

    @Test
    void aBudgetIsNamedOnlyWhereTheListKeepsToIt() {
        assertTrue(Double.isNaN(model.budget()), "none was asked for");
        model.scenario().set(new Scenario(By.SERVICE, 5));
        assertTrue(Double.isNaN(model.budget()), "another service is computed without a budget");
        for (int i = 0; i < result.byBudget().size(); i++) {
            model.scenario().set(new Scenario(By.BUDGET, i));
            assertEquals(model.totals(result.lines()).cost(), model.budget(), 1e-9, "the budget named is what the list costs");
        }
        model.within(result.cost() * 2);
        assertEquals(result.cost() * 2, model.budget(), "what was typed");
        model.scenario().set(Scenario.AS_ASKED);
        assertTrue(Double.isNaN(model.budget()));
    }

    @Test
    void quantitiesAreKeptTakenBackAndTakenUpAgain() {
        var line = result.ordered().getFirst();
        var other = result.ordered().get(1);
        var kept = new ArrayList<Map<String, Double>>();
        model.keep(Map.of(), kept::add);
        model.change(line, line.quantity() + 5);
        model.change(other, 0);
        assertEquals(Map.of(line.product(), line.quantity() + 5, other.product(), 0.0), kept.getLast());
        model.undo();
        assertEquals(other.quantity(), model.quantity(other));
        assertEquals(Map.of(line.product(), line.quantity() + 5), kept.getLast());
        var reopened = new OrderModel(result);
        reopened.keep(Map.of(line.product(), line.quantity() + 5, "sold no more", 3.0), own -> { });
        assertEquals(line.quantity() + 5, reopened.quantity(line));
        assertEquals(1, reopened.changes(), "a product that is not in the list has no quantity");
        assertFalse(reopened.canUndo(), "what was kept before is no change of now");
    }

    @Test
    void theHeadlineAndTheSuppliersFollowWhatIsLookedAt() {
        assertEquals(result.summary().headline(), model.said().get());
        model.scenario().set(new Scenario(By.BUDGET, 4));
        var totals = model.totals(result.lines());
        assertTrue(model.said().get().toString().startsWith("Order " + totals.lines() + " product"), () -> model.said().get().toString());
        double cost = model.supplierSheet().rows().stream().mapToDouble(r -> (Double) r.get(3)).sum();
        assertEquals(totals.cost(), cost, 0.05);
        model.scenario().set(Scenario.AS_ASKED);
        assertEquals(result.summary().headline(), model.said().get());
    }

    @Test
    void aTypedBudgetShowsTheLargestListThatCostsNoMore() {
        for (double more : new double[] {0, 0.5, 700, 1e9}) {
            double money = result.byBudget().getFirst().cost() + more;
            model.within(money);
            double cost = model.totals(result.lines()).cost();
            assertTrue(cost <= money + 1e-9, "costs " + cost + " of " + money);
            assertTrue(result.byBudget().stream().noneMatch(p -> p.cost() <= money && p.cost() > cost + 1e-9));
        }
    }

    @Test
    void anOwnQuantitySaysSoInWhatLeaves() {
        var line = result.ordered().getFirst();
        model.change(line, line.quantity() + 1);
        var looked = model.asLooked(line);
        assertTrue(looked.is(OrderResult.Kind.OWN));
        assertEquals(line.quantity() + 1, looked.quantity());
        assertEquals("chosen", looked.steps().getLast().name());
    }

    @Test
    void aQuantityTypedOnALineThatWouldWaitIsOrderedToday() {
        var waiting = result.lines().stream().filter(l -> l.quantity() == 0 && l.orderBy() != null && l.orderBy().isAfter(result.today())).findFirst().orElseThrow();
        assertEquals(waiting.orderBy(), model.orderBy(waiting));
        model.change(waiting, 24);
        assertEquals(result.today(), model.orderBy(waiting));
        assertEquals(result.today(), model.asLooked(waiting).orderBy(), "what is exported says so too");
        assertTrue(model.asLooked(waiting).notes().stream().anyMatch(n -> n.said().toString().contains("ordered today because you ask for it")), () -> model.asLooked(waiting).notes().toString());
        model.restore(waiting);
        assertEquals(waiting.orderBy(), model.orderBy(waiting));
        var ordered = result.ordered().getFirst();
        model.change(ordered, 0);
        assertNull(model.orderBy(ordered), "what is taken out has no day");
    }

    @Test
    void moneyIsSpokenOfWhereABudgetIsLookedAtAlone() {
        var line = result.ordered().stream().filter(l -> l.atService()[0] != l.quantity() && l.atBudget()[0] != l.quantity()).findFirst().orElseThrow();
        model.scenario().set(new Scenario(By.BUDGET, 0));
        assertTrue(lookedAt(line).contains("the money goes where"), lookedAt(line));
        model.scenario().set(new Scenario(By.SERVICE, 0));
        assertEquals("Order, at the service looked at", lookedAt(line));
    }

    private String lookedAt(Line line) {
        return model.asLooked(line).steps().stream().filter(s -> s.name().equals("looked_at")).findFirst().orElseThrow().label().toString();
    }

    @Test
    void aTypedBudgetIsTheOneThatOwnQuantitiesAreHeldAgainst() {
        double grid = result.byBudget().get(1).cost();
        model.within(grid + 0.4 * (result.byBudget().get(2).cost() - grid));
        double money = model.scenario().get().money();
        var line = result.lines().stream().filter(l -> l.unitCost() > 0).findFirst().orElseThrow();
        double pieces = Math.floor((money - model.totals(result.lines()).cost()) / line.unitCost());
        model.change(line, model.computed(line) + pieces);
        assertEquals(Optional.empty(), model.above(), "what is left of the typed budget may be spent");
        model.change(line, model.computed(line) + pieces + 2);
        double more = model.totals(result.lines()).cost() - money;
        assertEquals("%,.2f above the budget of %,.2f".formatted(more, money), model.above().orElseThrow().toString());
    }

    @Test
    void theVerdictSaysWhatWasTriedOnThePast() {
        var asked = result.summary().verdict();
        assertEquals(asked, model.verdict());
        model.scenario().set(new Scenario(By.BUDGET, 0));
        assertEquals(Summary.Tone.DOUBTFUL, model.verdict().tone());
        assertTrue(model.verdict().sentence().toString().startsWith("What you look at was not tried on the past. The list as asked for (" + asked.tone().said() + "): " + asked.sentence()), () -> model.verdict().toString());
        assertEquals(model.verdict(), model.asLooked().summary().verdict(), "what is exported says so too");
        model.scenario().set(Scenario.AS_ASKED);
        model.change(result.ordered().getFirst(), 1);
        assertEquals(asked.tone(), model.verdict().tone());
        assertTrue(model.verdict().sentence().toString().startsWith("As computed, without your own quantities: "), () -> model.verdict().toString());
    }

    @Test
    void notesOfTheComputedQuantityDoNotStandBesideAnotherOne() {
        var made = result.ordered().getFirst();
        var steps = new ArrayList<>(made.steps());
        steps.addFirst(new OrderResult.Step("pack", Sentence.of("Pieces in a pack"), "", 6));
        var line = new Line(made.product(), made.number(), made.name(), made.supplier(), made.stock(), made.onOrder(), made.expected(), made.low(), made.high(), made.risk(), made.quantity(), made.orderBy(),
                made.unitCost(), made.cost(), made.group(), made.policy(), made.service(), made.gain(), made.cover(), made.model(),
                List.of(new OrderResult.Note(OrderResult.Kind.ROUNDED, Sentence.of("raised from {0} to packs or the least order", 57))), steps, made.atBudget(), made.atService(), made.levels());
        var broken = OtherQuantity.of(line, result.today(), By.ASKED, line.quantity(), 33, true, steps).notes();
        assertEquals("not whole packs of 6: 30 or 36 would be", broken.getFirst().said().toString());
        assertEquals(2, broken.size(), broken::toString);
        assertTrue(broken.getLast().said().toString().startsWith("your own quantity; computed: "), broken::toString);
        assertEquals(1, OtherQuantity.of(line, result.today(), By.ASKED, line.quantity(), 36, true, steps).notes().size());
        assertEquals(1, OtherQuantity.of(line, result.today(), By.ASKED, line.quantity(), line.quantity(), false, steps).notes().size(), "beside the computed one it stays");
    }

    @Test
    void linesAreFoundByNameNumberSupplierAndClass() {
        model.show().set(Show.ALL);
        model.search().set(" longjing ");
        assertEquals("Longjing Tea", model.shown().get().getFirst().name());
        model.search().set("");
        model.supplier().set(Optional.of("Ningbo Home"));
        model.group().set(Optional.of("BX"));
        assertFalse(model.shown().get().isEmpty());
        assertTrue(model.shown().get().stream().allMatch(l -> l.supplier().equals("Ningbo Home") && l.group().equals("BX")));
        assertEquals(60, model.count(Show.ALL));
        assertEquals(5, model.count(Show.DEAD_STOCK));
    }

    @Test
    void whatLeavesTheWindowHasTheQuantitiesLookedAtAndEndsItsArithmeticWithThem() {
        var line = result.ordered().getFirst();
        model.change(line, 7);
        model.scenario().set(new Scenario(By.BUDGET, 4));
        var looked = model.asLooked();
        assertEquals(model.totals(result.lines()).cost(), looked.cost(), 1e-9);
        for (Line other : looked.lines()) {
            assertEquals(other.quantity(), Arithmetic.last(other.steps()), other.name());
        }
        assertEquals(looked.cost(), looked.suppliers().stream().mapToDouble(OrderResult.Supplier::cost).sum(), 1e-9);
        assertTrue(looked.suppliers().stream().allMatch(s -> s.lines() > 0));
        assertEquals(result.lines().size(), looked.lines().size());
    }
}
