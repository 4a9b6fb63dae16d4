package merchant.method.reorder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import merchant.method.Input;
import merchant.method.Settings;
import merchant.result.OrderResult;
import merchant.result.OrderResult.Line;
import merchant.result.Sheet;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Table;
import merchant.table.Type;
import merchant.text.Translator;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

/// What a list says is missed: before an order of today is there, after it, and in the past that it was played through.
class MissedTest {
    private static final int DAYS = 730;
    private static final int PLAYED = 182;

    private static OrderResult list(Input input) {
        var method = new ReorderPoint();
        return (OrderResult) method.run(input, Settings.initial(method.parameters()), 1, Progress.NONE);
    }

    private static List<Object> column(OrderResult result, String sheet, String column) {
        var found = result.sheets().stream().filter(s -> s.name().equals(sheet)).findFirst().orElseThrow();
        int at = found.columns().stream().map(Sheet.Column::name).toList().indexOf(column);
        return at < 0 ? List.of() : found.rows().stream().map(r -> r.get(at)).toList();
    }

    private static boolean finds(OrderResult result, String words) {
        return result.summary().findings().stream().anyMatch(f -> f.toString().contains(words));
    }

    @Test
    void whatRunsOutBeforeAnOrderArrivesIsMissedAtEveryBudgetAndService() {
        var empty = list(MadeShop.input(MadeShop.sales(DAYS, 5, 4, 3), MadeShop.stock(2, 0, 14, 3, 1, 0)));
        assertEquals(empty.lines().stream().mapToDouble(Line::expected).sum(), empty.lost(), 1e-9, "with nothing there all that is asked for until then");
        var some = list(MadeShop.input(MadeShop.sales(DAYS, 5, 4, 3), MadeShop.stock(2, 30, 14, 3, 1, 0)));
        double sure = some.lines().stream().mapToDouble(l -> Math.max(0, l.expected() - l.stock() - l.onOrder())).sum();
        assertTrue(sure > 0 && some.lost() > sure && some.lost() < empty.lost(), () -> sure + " of " + some.lost());
        for (var sheet : List.of("what-if-budget", "what-if-service")) {
            column(some, sheet, "lost").forEach(l -> assertEquals(some.lost(), (Double) l, 0.005));
        }
        assertTrue(finds(some, "will be missed, whatever is ordered now"), () -> some.summary().findings().toString());
        var plenty = list(MadeShop.input(MadeShop.sales(DAYS, 5, 4, 3), MadeShop.stock(2, 5_000, 14, 3, 1, 0)));
        assertEquals(0, plenty.lost());
        assertTrue(!finds(plenty, "whatever is ordered now"), () -> plenty.summary().findings().toString());
    }

    @Test
    void aLargerOrderServesMoreOfWhatIsAskedForOnceItIsThere() {
        var result = list(MadeShop.input(MadeShop.sales(DAYS, 5, 4, 3), MadeShop.stock(2, 30, 14, 3, 1, 0)));
        double before = Double.MAX_VALUE;
        for (var point : result.byService()) {
            assertTrue(point.missed() <= before && point.fill() >= 0 && point.fill() <= 1, point::toString);
            before = point.missed();
        }
        var nothing = result.byBudget().getFirst();
        assertEquals(0, nothing.units());
        double asked = nothing.missed() / (1 - nothing.fill());
        assertTrue(nothing.missed() > 0.8 * asked, "what is there is sold before the order would be: nearly all that is asked for after that is missed without it");
    }

    @Test
    void withoutStockNothingIsSaidOfWhatIsMissedBefore() {
        var result = list(new Input(MadeShop.sales(DAYS, 5, 4, 3), Map.of(), MadeShop.COLUMNS));
        assertTrue(Double.isNaN(result.lost()));
        assertEquals(List.of(), column(result, "what-if-service", "lost"));
        assertEquals(0, result.byBudget().getFirst().fill(), 1e-9, "nothing ordered, nothing there");
        assertTrue(!finds(result, "whatever is ordered now"));
    }

    @Test
    void theNoteOfAnOverstockRoundsItsDaysAsTheTableDoes() {
        for (long stock = 4_997; stock < 5_000; stock++) {
            var result = list(MadeShop.input(MadeShop.sales(200, 5, 4, 3), MadeShop.stock(2, stock, 14, 3, 1, 0)));
            for (var line : result.lines()) {
                var notes = line.notes().stream().filter(n -> n.kind() == OrderResult.Kind.OVERSTOCK).map(n -> n.said().toString()).toList();
                assertEquals(List.of(Translator.ENGLISH.say("overstock: lasts {0} days", Math.round(line.cover()))), notes);
            }
        }
    }

    @Test
    void whatNobodyKnowsTheCostOfIsNotCalledFree() {
        var stock = MemoryTable.named("stock").column(Field.of("product", Type.TEXT), List.of("p0", "unsold")).column(Field.of("stock", Type.DECIMAL), List.of(5.0, 40.0)).build();
        var result = list(new Input(MadeShop.sales(200, 5, 4), Map.of("stock", stock), MadeShop.COLUMNS));
        assertTrue(finds(result, "1 product in stock has no sale yet in this data: pieces of unknown cost are tied up in it."), () -> result.summary().findings().toString());
    }

    /// Deliveries that take 5 to 12 days: the days before the first order is there are not as many for each product.
    @Test
    void allThatWasSoldInTheDaysPlayedWasPlayed() {
        var sales = sales(0, 0, 0, 0, 0, 0, 0, 0);
        var result = list(MadeShop.input(sales, stock(8)));
        var fixed = result.simulated().getLast();
        assertTrue(fixed.days() == PLAYED && fixed.missed() > 0, fixed::toString);
        double sold = sales.page(0, (int) sales.rows()).stream().filter(r -> !((LocalDate) r.getFirst()).isBefore(MadeShop.FIRST.plusDays(DAYS - PLAYED))).mapToDouble(r -> ((Number) r.get(2)).doubleValue()).sum();
        assertEquals(sold, fixed.missed() / (1 - fixed.fill()), 1e-6);
        assertTrue(!finds(result, "The rule was tried on"), () -> result.summary().findings().toString());
    }

    @Test
    void whatTheTestOfThePastLeavesOutIsSaid() {
        var result = list(MadeShop.input(sales(0, 0, DAYS - 200), stock(3)));
        assertTrue(finds(result, "The rule was tried on") && finds(result, "the last third of its days alone"), () -> result.summary().findings().toString());
        var fresh = list(MadeShop.input(sales(0, 0, DAYS - 30), stock(3)));
        assertTrue(finds(fresh, "of 2 of 3 products"), () -> fresh.summary().findings().toString());
    }

    /// Products that are sold from these days on.
    private static Table sales(int... from) {
        var random = new SplittableRandom(5);
        var dates = new ArrayList<LocalDate>();
        var products = new ArrayList<String>();
        var quantities = new ArrayList<Long>();
        for (int day = 0; day < DAYS; day++) {
            for (int p = 0; p < from.length; p++) {
                long pieces = day < from[p] ? 0 : MadeShop.poisson(2 + p % 3, random);
                if (pieces > 0) {
                    dates.add(MadeShop.FIRST.plusDays(day));
                    products.add("p" + p);
                    quantities.add(pieces);
                }
            }
        }
        return MemoryTable.named("sales").column(Field.of("date", Type.DATE), dates).column(Field.of("product", Type.TEXT), products)
                .column(Field.of("quantity", Type.WHOLE), quantities).column(Field.of("price", Type.DECIMAL), quantities.stream().map(q -> 10.0).toList()).build();
    }

    private static Table stock(int products) {
        var ids = IntStream.range(0, products).boxed().toList();
        return MemoryTable.named("stock").column(Field.of("product", Type.TEXT), ids.stream().map(p -> "p" + p).toList()).column(Field.of("stock", Type.DECIMAL), ids.stream().map(p -> 30.0).toList())
                .column(Field.of("lead_time_days", Type.DECIMAL), ids.stream().map(p -> 5.0 + p % 8).toList()).column(Field.of("unit_cost", Type.DECIMAL), ids.stream().map(p -> 6.0).toList()).build();
    }
}
