package merchant.method.reorder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import merchant.method.Method;
import merchant.method.Settings;
import merchant.result.Arithmetic;
import merchant.result.OrderResult;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

class NewsvendorTest extends ReorderContract {
    @Override
    protected Method method() {
        return new Newsvendor();
    }

    private static OrderResult.Line line(Method method, long minimum) {
        return ((OrderResult) method.run(MadeShop.input(MadeShop.sales(200, 3, 1), MadeShop.stock(1, 0, 10, 0, 1, minimum)), Settings.initial(method.parameters()), 42, Progress.NONE)).lines().getFirst();
    }

    @Test
    void aLeastOrderThatLosesMoreThanItEarnsIsNotBought() {
        for (var method : List.of(new Newsvendor(), new PeriodicReview(), new ReorderPoint(), new Eoq())) {
            var free = line(method, 1);
            assertTrue(free.quantity() > 0);
            var near = line(method, (long) free.quantity() + 1);
            assertEquals(free.quantity() + 1, near.quantity(), "one piece more than needed is bought");
            var far = line(method, 2_000);
            assertEquals(0, far.quantity());
            assertTrue(far.is(OrderResult.Kind.UNPAID) && far.notes().toString().contains("the least order of 2,000 lasts"), () -> far.notes().toString());
            double worth = far.steps().stream().filter(s -> s.name().equals("worth")).findFirst().orElseThrow().value();
            assertTrue(worth < 0, "what it would come to: " + worth);
            assertEquals(0, Arithmetic.value(far.steps().getLast().formula(), far.steps().stream().collect(Collectors.toMap(OrderResult.Step::name, OrderResult.Step::value))));
        }
    }

    @Test
    void whatItPromisesIsMoneyAndNotAService() {
        var method = new Newsvendor();
        var input = MadeShop.input(MadeShop.sales(200, 3, 1), MadeShop.stock(1, 0, 10, 0, 1, 1));
        var said = method.plan(input, Settings.initial(method.parameters())).toString();
        assertTrue(said.contains("so as to lose least by pieces too few and too many") && !said.contains("%"), said);
    }

    @Test
    void nothingOrderedThoughNeededIsTheHeadline() {
        var method = new Newsvendor();
        var result = (OrderResult) method.run(MadeShop.input(MadeShop.sales(200, 3, 1), MadeShop.stock(1, 0, 10, 0, 1, 2_000)), Settings.initial(method.parameters()), 42, Progress.NONE);
        assertTrue(result.summary().headline().toString().startsWith("Nothing is ordered on 2023-07-20: 1 product needs an order"), () -> result.summary().headline().toString());
        assertTrue(result.summary().findings().stream().anyMatch(f -> f.toString().contains("Ask for a smaller one, or order it by")), () -> result.summary().findings().toString());
    }
}
