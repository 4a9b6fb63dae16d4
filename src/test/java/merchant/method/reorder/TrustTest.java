package merchant.method.reorder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import merchant.method.Input;
import merchant.method.Method;
import merchant.method.Settings;
import merchant.problem.Problem;
import merchant.result.OrderResult;
import merchant.result.Summary.Tone;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Role;
import merchant.table.Table;
import merchant.table.Type;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

/// What an order list must say of itself so that nobody trusts it too much.
class TrustTest {
    private static OrderResult run(Method method, Input input, Settings settings) {
        return (OrderResult) method.run(input, settings, 1, Progress.NONE);
    }

    private static OrderResult run(Input input) {
        return run(new PeriodicReview(), input, Settings.initial(new PeriodicReview().parameters()));
    }

    private static OrderResult withBudget(double budget) {
        var method = new Budget();
        return run(method, MadeShop.input(MadeShop.sales(200, 5, 4, 3, 2, 1), MadeShop.stock(4, 10, 7, 0, 1, 0)), Settings.initial(method.parameters()).with("budget", budget));
    }

    private static Input alone(Table sales) {
        return new Input(sales, Map.of(), MadeShop.COLUMNS);
    }

    private static boolean warns(OrderResult result, String words) {
        return result.summary().warnings().stream().anyMatch(w -> w.toString().contains(words));
    }

    /// Lines of one piece at 10.
    private static Table lines(List<LocalDate> days, List<String> products) {
        return MemoryTable.named("sales").column(Field.of("date", Type.DATE), days).column(Field.of("product", Type.TEXT), products)
                .column(Field.of("quantity", Type.WHOLE), days.stream().map(d -> 1L).toList()).column(Field.of("price", Type.DECIMAL), days.stream().map(d -> 10.0).toList()).build();
    }

    @Test
    void theTestOfThePastSpendsNoMoreThanTheBudget() {
        var none = withBudget(0);
        var ample = withBudget(100_000);
        var scarce = withBudget(60);
        assertEquals(none.simulated().getFirst().fill(), ample.simulated().getFirst().fill(), 0.02, "a budget that is never reached changes nothing but the days of ordering");
        assertTrue(scarce.simulated().getFirst().fill() < ample.simulated().getFirst().fill() - 0.1, () -> "served " + scarce.simulated().getFirst().fill());
        assertEquals(Tone.DOUBTFUL, scarce.summary().verdict().tone());
        assertTrue(scarce.summary().verdict().said().toString().contains("60.00 at most"), () -> scarce.summary().verdict().said().toString());
        assertEquals(ample.simulated().getLast().fill(), scarce.simulated().getLast().fill(), 1e-12, "the fixed rule has no budget");
    }

    @Test
    void joinedTitlesAreRefusedBecauseTheirPiecesAreNotKnown() {
        var days = new ArrayList<LocalDate>();
        var products = new ArrayList<String>();
        var orders = new ArrayList<String>();
        var names = List.of("tape", "pen", "glue", "cup");
        for (int i = 0; i < 120; i++) {
            days.add(MadeShop.FIRST.plusDays(i));
            products.add(names.get(i % 4) + "，" + names.get((i + 1 + i / 4 % 3) % 4));
            orders.add("o" + i);
        }
        var plain = lines(days, products);
        var table = MemoryTable.named("sales").column(Field.of("date", Type.DATE), days).column(Field.of("product", Type.TEXT), products)
                .column(Field.of("quantity", Type.WHOLE), days.stream().map(d -> 3L).toList()).column(Field.of("price", Type.DECIMAL), days.stream().map(d -> 10.0).toList())
                .column(new Field("order", Type.TEXT, Role.ORDER_ID), orders).build();
        var problem = assertThrows(Problem.class, () -> run(alone(table)));
        assertEquals(Problem.Kind.DATA, problem.kind());
        assertTrue(problem.getMessage().contains("names several products"), problem.getMessage());
        assertTrue(run(alone(plain)).lines().size() > 1, "without orders nothing says that cells are joined");
    }

    @Test
    void whatSleepsAndWhatIsNoGoodsIsLeftOutWithItsReason() {
        var days = new ArrayList<LocalDate>();
        var products = new ArrayList<String>();
        for (int day = 0; day < 300; day++) {
            days.add(MadeShop.FIRST.plusDays(day));
            products.add("cup");
            if (day % 5 == 0) {
                days.add(MadeShop.FIRST.plusDays(day));
                products.add(day < 200 ? "old" : "POSTAGE");
            }
        }
        var result = run(alone(lines(days, products)));
        assertEquals(List.of("cup"), result.lines().stream().map(OrderResult.Line::product).toList());
        assertTrue(warns(result, "1 product is not in the list (postage, a fee, a correction or the like, by its name): POSTAGE."), () -> result.summary().warnings().toString());
        assertTrue(warns(result, "no stock of it is named): old."), () -> result.summary().warnings().toString());
    }

    @Test
    void whatSleepsStaysWhereItsStockIsNamed() {
        var days = new ArrayList<LocalDate>();
        var products = new ArrayList<String>();
        for (int day = 0; day < 300; day++) {
            days.add(MadeShop.FIRST.plusDays(day));
            products.add(day >= 200 || day % 2 == 0 ? "p0" : "p1");
        }
        var result = run(MadeShop.input(lines(days, products), MadeShop.stock(2, 0, 7, 0, 1, 0)));
        assertEquals(2, result.lines().size());
    }

    @Test
    void whatHasBeenSoldForAFewWeeksIsNotOrderedForYears() {
        for (int days : new int[] {60, 70, 80, 90, 110}) {
            for (Method method : List.of(new PeriodicReview(), new ReorderPoint())) {
                var sales = MadeShop.sales(days, days, 1.5, 6, 30);
                var result = run(method, MadeShop.input(sales, MadeShop.stock(3, 0, 14, 3, 1, 0)), Settings.initial(method.parameters()).with("order-days", 7L));
                for (var line : result.lines()) {
                    double sold = sold(sales, line.product());
                    assertTrue(line.quantity() <= 1.5 * sold, () -> line.product() + " after " + days + " days by " + method.id() + ": " + line.quantity() + " of " + sold + " sold");
                }
            }
        }
    }

    private static double sold(Table sales, String product) {
        var names = sales.levels("product");
        var pieces = sales.numbers("quantity");
        return java.util.stream.IntStream.range(0, pieces.length).filter(i -> names.text(i).equals(product)).mapToDouble(i -> pieces[i]).sum();
    }

    @Test
    void aFewDaysOfSalesAreCalledTooFew() {
        var result = run(MadeShop.input(MadeShop.sales(12, 3, 5, 4), MadeShop.stock(2, 3, 7, 0, 1, 0)));
        assertEquals(Tone.DOUBTFUL, result.summary().verdict().tone());
        assertTrue(result.summary().verdict().said().toString().contains("Only 12 days of sales are known"), () -> result.summary().verdict().said().toString());
    }

    @Test
    void aLeastOrderThatLastsForeverIsNamedWithItsMoney() {
        var method = new PeriodicReview();
        var input = MadeShop.input(MadeShop.sales(200, 7, 0.2), MadeShop.stock(1, 0, 7, 0, 1, 100));
        assertEquals(0, run(input).lines().getFirst().quantity(), "what is left after 90 days would lose more than the rest earns");
        var result = run(method, input, Settings.initial(method.parameters()).with("order-days", 3_650L));
        var line = result.lines().getFirst();
        assertEquals(100, line.quantity());
        assertTrue(line.is(OrderResult.Kind.LASTS_LONG));
        double needed = line.steps().stream().filter(s -> s.name().equals("needed")).findFirst().orElseThrow().value();
        var raised = result.summary().metrics().stream().filter(m -> m.id().equals("raised-cost")).findFirst().orElseThrow().value();
        assertEquals((100 - Math.ceil(needed)) * 6, raised, 1e-9, "a piece costs 6");
        assertTrue(result.summary().findings().stream().anyMatch(f -> f.toString().equals("%.2f of the money goes into pieces that only fill packs and least orders.".formatted(raised))), () -> result.summary().findings().toString());
        assertTrue(warns(result, "1 order would last longer than stock should (setting “Overstock above days”) because of its least order or pack"), () -> result.summary().warnings().toString());
    }

    /// Bought by the hundred every two months: no pack and no least order is to blame.
    @Test
    void whatIsIrregularIsNotBlamedOnPacks() {
        var days = new ArrayList<LocalDate>();
        var products = new ArrayList<String>();
        for (int day = 0; day < 301; day++) {
            for (int i = 0; i < (day % 60 == 20 ? 40 : 0); i++) {
                days.add(MadeShop.FIRST.plusDays(day));
                products.add("p0");
            }
            days.add(MadeShop.FIRST.plusDays(day));
            products.add("p1");
        }
        var method = new PeriodicReview();
        var settings = Settings.initial(method.parameters()).with("overstock-days", 30L);
        var result = run(method, MadeShop.input(lines(days, products), MadeShop.stock(2, 0, 7, 0, 1, 0)), settings);
        assertTrue(result.lines().stream().filter(l -> l.product().equals("p0")).findFirst().orElseThrow().is(OrderResult.Kind.LASTS_LONG), () -> result.lines().toString());
        assertTrue(warns(result, "because it sells so irregularly that the service asked for needs so many: p0"), () -> result.summary().warnings().toString());
    }

    @Test
    void anOrderForMoreThanWasEverSoldSaysSo() {
        var result = run(new ReorderPoint(), MadeShop.input(MadeShop.sales(20, 3, 5), MadeShop.stock(1, 0, 14, 3, 1, 0)), Settings.initial(new ReorderPoint().parameters()));
        assertTrue(result.lines().getFirst().is(OrderResult.Kind.MORE_THAN_SOLD), () -> result.lines().toString());
        assertTrue(warns(result, "1 order is for more than was ever sold of the product: p0"), () -> result.summary().warnings().toString());
    }

    @Test
    void aRuleThatTheFixedOneBeatsIsNotCalledUsableAndSaysWhatToAskFor() {
        var method = new ReorderPoint();
        var input = MadeShop.input(MadeShop.sales(730, 11, 20, 10, 30), MadeShop.stock(3, 100, 10, 0, 1, 1));
        var settings = Settings.initial(method.parameters()).with("measure", "fill");
        var result = run(method, input, settings);
        var own = result.simulated().getFirst();
        var fixed = result.simulated().getLast();
        assertTrue(fixed.fill() > own.fill() && fixed.cost() < own.cost(), "steady sales are served better by the simplest rule, because a share of the demand needs no safety stock");
        assertEquals(Tone.DOUBTFUL, result.summary().verdict().tone());
        var said = result.summary().verdict().said().toString();
        assertTrue(said.contains("ordering last month's sales would have been better: it served no less and cost"), said);
        assertTrue(said.contains("Ask for a share of the order cycles instead"), said);
        assertTrue(result.summary().findings().stream().anyMatch(f -> f.toString().startsWith("3 of 3 products need no safety stock to serve")), () -> result.summary().findings().toString());
        var advised = run(method, input, settings.with("measure", "cycle"));
        assertTrue(advised.simulated().getFirst().cost() < fixed.cost() && advised.simulated().getFirst().fill() > fixed.fill(), "what the verdict advises helps");
        assertTrue(!advised.summary().verdict().said().toString().contains("would have been better"), () -> advised.summary().verdict().said().toString());
    }

    @Test
    void aNewsvendorThatCostsMoreThanTheFixedRuleSaysSo() {
        var method = new Newsvendor();
        var result = run(method, MadeShop.input(MadeShop.sales(730, 11, 20, 10, 30), MadeShop.stock(3, 100, 10, 0, 1, 1)), Settings.initial(method.parameters()).with("salvage", 0.0).with("margin", 0.0));
        var verdict = result.summary().verdict();
        boolean dearer = result.simulated().getFirst().cost() > result.simulated().getLast().cost();
        assertTrue(dearer, () -> result.simulated().toString());
        boolean less = result.simulated().getFirst().fill() < result.simulated().getLast().fill();
        assertEquals(less ? Tone.USELESS : Tone.DOUBTFUL, verdict.tone(), "worse in both is of no use");
        assertTrue(verdict.said().toString().contains("In all it would have cost"), () -> verdict.said().toString());
    }

    @Test
    void whatABudgetLeavesOutIsCountedAndNamedAmongWhatWillRunOut() {
        var method = new Budget();
        var result = run(method, MadeShop.input(MadeShop.sales(200, 5, 8, 7, 6, 5), MadeShop.stock(4, 10, 7, 0, 1, 0)), Settings.initial(method.parameters()).with("budget", 60.0));
        var left = result.lines().stream().filter(l -> l.quantity() <= 0 && l.risk() >= 0.5).map(OrderResult.Line::name).toList();
        long risky = result.lines().stream().filter(l -> l.risk() >= 0.5).count();
        assertTrue(!left.isEmpty() && left.size() < risky, () -> left + " of " + risky);
        var findings = result.summary().findings().stream().map(Object::toString).toList();
        assertTrue(findings.stream().anyMatch(f -> f.startsWith(risky + " products will more likely than not be sold out")), findings::toString);
        assertTrue(findings.stream().anyMatch(f -> f.startsWith("The limits leave nothing for " + left.size() + " of them: ") && left.stream().allMatch(f::contains)), findings::toString);
        assertEquals(risky, result.summary().metrics().stream().filter(m -> m.id().equals("at-risk")).findFirst().orElseThrow().value());
    }

    @Test
    void withoutAStockTableNothingIsSaidToBeInStockOrToRunOut() {
        var result = run(alone(MadeShop.sales(200, 5, 4, 3)));
        assertTrue(result.lines().stream().allMatch(l -> Double.isNaN(l.stock()) && Double.isNaN(l.risk()) && Double.isNaN(l.cover())));
        assertTrue(result.lines().stream().allMatch(l -> l.quantity() > 0), "the whole need is ordered");
        assertTrue(result.summary().findings().stream().noneMatch(f -> f.toString().contains("sold out")), () -> result.summary().findings().toString());
        var list = result.sheets().getFirst();
        int stock = list.columns().stream().map(c -> c.name()).toList().indexOf("stock");
        int risk = list.columns().stream().map(c -> c.name()).toList().indexOf("risk");
        assertTrue(list.rows().stream().allMatch(r -> r.get(stock) == null && r.get(risk) == null), () -> list.rows().toString());
        assertTrue(result.lines().getFirst().steps().getFirst().label().toString().startsWith("In stock: not known"));
    }

    @Test
    void whatIsNotOrderedIsDueAtTheNextLookAtTheEarliest() {
        for (long stock = 20; stock < 140; stock += 5) {
            var result = run(new ReorderPoint(), MadeShop.input(MadeShop.sales(200, 5, 4, 3), MadeShop.stock(2, stock, 7, 0, 1, 0)), Settings.initial(new ReorderPoint().parameters()));
            for (var line : result.lines()) {
                var by = java.util.Objects.requireNonNull(line.orderBy());
                assertTrue(line.quantity() > 0 ? by.equals(result.today()) : !by.isBefore(result.today().plusDays(7)), () -> line.quantity() + " by " + by);
            }
        }
    }
}
