package merchant.method.reorder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import merchant.method.Input;
import merchant.method.Mapping;
import merchant.method.Settings;
import merchant.method.reorder.goods.ReorderNeeds;
import merchant.problem.Problem;
import merchant.result.OrderResult;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Role;
import merchant.table.Table;
import merchant.table.Type;
import merchant.text.Translator;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

/// What cannot be read is said or refused, and never counts as something else in silence.
class ReadingTest {
    private static final Method METHOD = new Method();

    /// The method whose reading is looked at; all of the question read alike.
    private static final class Method {
        private final PeriodicReview method = new PeriodicReview();

        private OrderResult run(Table sales, Table stock) {
            return (OrderResult) method.run(MadeShop.input(sales, stock), Settings.initial(method.parameters()), 1, Progress.NONE);
        }
    }

    private static Table stock(Object... stock) {
        boolean text = Arrays.stream(stock).anyMatch(String.class::isInstance);
        var cells = new ArrayList<Object>(Arrays.asList(stock));
        return MemoryTable.named("stock").column(Field.of("product", Type.TEXT), IntStream.range(0, stock.length).mapToObj(p -> "p" + p).toList())
                .column(Field.of("stock", text ? Type.TEXT : Type.WHOLE), cells).build();
    }

    private static List<String> warnings(OrderResult result) {
        return result.summary().warnings().stream().map(Object::toString).toList();
    }

    @Test
    void quantitiesThatAreWordsAreRefusedWithTheWords() {
        var sales = MadeShop.sales(60, 1, 3, 2);
        var quantities = new ArrayList<String>();
        Arrays.stream(sales.numbers("quantity")).forEach(q -> quantities.add(quantities.size() % 50 == 0 ? "two" : "" + (long) q));
        var table = MemoryTable.named("sales").column(Field.of("date", Type.DATE), sales.page(0, quantities.size()).stream().map(r -> r.get(0)).toList())
                .column(Field.of("product", Type.TEXT), sales.page(0, quantities.size()).stream().map(r -> r.get(1)).toList())
                .column(Field.of("quantity", Type.TEXT), quantities)
                .column(Field.of("unit_price", Type.DECIMAL), quantities.stream().map(q -> 9.5).toList()).build();
        var input = new Input(table, java.util.Map.of(), Mapping.guess(ReorderNeeds.ALL, table));
        var obstacle = new PeriodicReview().obstacle(input).orElseThrow();
        assertTrue(obstacle.toString().contains("values in the column \"quantity\" are no numbers, such as \"two\""), obstacle::toString);
        assertTrue(obstacle.toString().contains("when the file is imported"), obstacle::toString);
        var typed = Translator.ENGLISH.forCommands().say(obstacle);
        assertTrue(typed.contains("--read type.quantity=decimal"), typed);
    }

    /// The sales list products by name; the stock counts them by the number that stands beside the name in the sales.
    @Test
    void aStockTableOfNumbersMeetsSalesThatAreListedByName() {
        var sales = MadeShop.sales(60, 1, 3, 2);
        var rows = sales.page(0, Integer.MAX_VALUE / 2);
        var table = MemoryTable.named("sales").column(Field.of("date", Type.DATE), rows.stream().map(r -> r.get(0)).toList())
                .column(Field.of("product", Type.TEXT), rows.stream().map(r -> r.get(1)).toList())
                .column(Field.of("product_id", Type.TEXT).withRole(Role.PRODUCT), rows.stream().map(r -> (Object) ("N-" + r.get(1))).toList())
                .column(Field.of("quantity", Type.WHOLE), rows.stream().map(r -> r.get(2)).toList())
                .column(Field.of("price", Type.DECIMAL), rows.stream().map(r -> (Object) 9.5).toList()).build();
        var stock = MemoryTable.named("stock").column(Field.of("product_id", Type.TEXT), List.of("N-p1", "N-p0", "N-p9")).column(Field.of("stock", Type.WHOLE), List.of(4L, 900L, 7L)).build();
        var result = METHOD.run(table, stock);
        assertEquals(Map.of("p0", 900.0, "p1", 4.0), result.lines().stream().filter(o -> o.product().startsWith("p")).collect(java.util.stream.Collectors.toMap(o -> o.product(), o -> o.stock())));
        assertTrue(warnings(result).stream().anyMatch(w -> w.contains("are those of the same numbers in the sales")), () -> warnings(result).toString());
    }

    @Test
    void stockThatIsWordsIsRefusedWithTheWords() {
        var problem = assertThrows(Problem.class, () -> METHOD.run(MadeShop.sales(60, 1, 3, 2, 2), stock("4", "many", "3")));
        assertEquals(Problem.Kind.DATA, problem.kind());
        assertTrue(problem.getMessage().contains("1 of the 3 values in the column \"stock\" are no numbers, such as \"many\""), problem.getMessage());
    }

    @Test
    void valuesThatCannotBeAreSaidWithWhatIsTakenInstead() {
        var table = MemoryTable.named("stock").column(Field.of("product", Type.TEXT), List.of("p0", "p1")).column(Field.of("stock", Type.WHOLE), List.of(4L, 3L))
                .column(Field.of("lead_time_days", Type.WHOLE), List.of(-10L, 7L)).column(Field.of("pack_size", Type.WHOLE), List.of(0L, 6L)).build();
        var result = METHOD.run(MadeShop.sales(60, 1, 3, 2), table);
        assertTrue(warnings(result).contains("The value of \"delivery time\" is −10 for 1 product (p0), which cannot be: 14 is taken instead. Correct it in the stock table."), () -> warnings(result).toString());
        assertTrue(warnings(result).contains("The value of \"pack size\" is 0 for 1 product (p0), which cannot be: 1 is taken instead. Correct it in the stock table."), () -> warnings(result).toString());
        assertTrue(warnings(result).stream().noneMatch(w -> w.contains("has no value")), () -> warnings(result).toString());
    }

    @Test
    void emptyAndNegativeStockIsCountedAndSaid() {
        var result = METHOD.run(MadeShop.sales(60, 1, 3, 2, 2), stock(4L, null, -8L));
        assertTrue(warnings(result).stream().anyMatch(w -> w.startsWith("1 product has an empty cell for its stock (p1)")), () -> warnings(result).toString());
        assertTrue(warnings(result).stream().anyMatch(w -> w.startsWith("1 product has a stock below 0 (p2)")), () -> warnings(result).toString());
        var blank = result.lines().stream().filter(l -> l.product().equals("p1")).findFirst().orElseThrow();
        assertTrue(blank.is(OrderResult.Kind.NO_STOCK_ROW));
        assertTrue(!blank.is(OrderResult.Kind.OUT_OF_STOCK), "what is not known is not sold out");
    }

    @Test
    void lessThanNothingOnOrderIsNamed() {
        var table = MemoryTable.named("stock").column(Field.of("product", Type.TEXT), List.of("p0", "p1")).column(Field.of("stock", Type.WHOLE), List.of(4L, 3L))
                .column(Field.of("on_order", Type.WHOLE), List.of(0L, -5L)).build();
        var result = METHOD.run(MadeShop.sales(60, 1, 3, 2), table);
        assertTrue(warnings(result).contains("1 product has less than 0 on order (p1): 0 is taken. Correct it in the stock table."), () -> warnings(result).toString());
        assertTrue(result.lines().stream().allMatch(l -> l.onOrder() == 0));
    }

    private static OrderResult delivered(String... times) {
        return METHOD.run(MadeShop.sales(60, 1, 3, 2), MemoryTable.named("stock").column(Field.of("product", Type.TEXT), List.of("p0", "p1")).column(Field.of("stock", Type.WHOLE), List.of(4L, 3L))
                .column(Field.of("lead time", Type.TEXT), List.of(times)).build());
    }

    private static double lead(OrderResult result, String product) {
        return result.lines().stream().filter(l -> l.product().equals(product)).findFirst().orElseThrow().steps().stream().filter(s -> s.name().equals("lead")).findFirst().orElseThrow().value();
    }

    @Test
    void deliveryTimesWithTheirUnitAreReadInDays() {
        for (var times : List.of(List.of("10 days", "2 weeks"), List.of("10天", "2周"), List.of("10d", "2w"), List.of("10", "2星期"))) {
            var result = delivered(times.toArray(String[]::new));
            assertEquals(10, lead(result, "p0"), times.toString());
            assertEquals(14, lead(result, "p1"), times.toString());
            assertTrue(warnings(result).contains("\"lead time\" is read as delivery time in days, \"" + times.getFirst() + "\" as 10."), () -> warnings(result).toString());
            assertTrue(warnings(result).stream().noneMatch(w -> w.contains("how long a delivery takes")), () -> warnings(result).toString());
        }
    }

    @Test
    void aDeliveryTimeThatCannotBeReadIsNamed() {
        var result = delivered("soon", "later");
        assertEquals(14, lead(result, "p0"));
        assertTrue(warnings(result).contains("The column \"lead time\" is not read as \"delivery time\", because its cells are no numbers, such as \"soon\"."), () -> warnings(result).toString());
        assertTrue(warnings(result).stream().noneMatch(w -> w.startsWith("No column says how long a delivery takes")), () -> warnings(result).toString());
    }

    /// Each day one order of two products with a total of 30 on both lines: 20 for p0, 10 for p1.
    private static Table totals(Role role) {
        var rows = IntStream.range(0, 240).boxed().toList();
        return MemoryTable.named("sales").column(Field.of("date", Type.DATE), rows.stream().map(i -> MadeShop.FIRST.plusDays(i / 2)).toList())
                .column(new Field("order", Type.WHOLE, Role.ORDER_ID), rows.stream().map(i -> i / 2L).toList()).column(Field.of("product", Type.TEXT), rows.stream().map(i -> "p" + i % 2).toList())
                .column(Field.of("quantity", Type.WHOLE), rows.stream().map(i -> 1L).toList()).column(new Field("total", Type.DECIMAL, role), rows.stream().map(i -> 30.0 + i / 2 % 5).toList())
                .column(Field.of("each", Type.DECIMAL), rows.stream().map(i -> i % 2 == 0 ? 20.0 : 10.0).toList()).build();
    }

    private static OrderResult bought(Role role, List<String> price) {
        var columns = new HashMap<>(Map.of("date", List.of("date"), "product", List.of("product"), "quantity", List.of("quantity"), "amount", List.of("total")));
        columns.put("price", price);
        var method = new PeriodicReview();
        return (OrderResult) method.run(new Input(totals(role), Map.of("stock", stock(0L, 0L)), columns), Settings.initial(method.parameters()), 1, Progress.NONE);
    }

    private static double cost(OrderResult result, String product) {
        return result.lines().stream().filter(l -> l.product().equals(product)).findFirst().orElseThrow().unitCost();
    }

    @Test
    void anOrdersAmountIsNoPriceOfItsProducts() {
        var unpriced = bought(Role.ORDER_AMOUNT, List.of());
        assertTrue(Double.isNaN(cost(unpriced, "p0")), "nobody knows what it costs");
        assertTrue(warnings(unpriced).stream().anyMatch(w -> w.contains("\"total\" is the amount of a whole order") && w.contains("so it tells no prices")), () -> warnings(unpriced).toString());
        var priced = bought(Role.ORDER_AMOUNT, List.of("each"));
        assertEquals(20 * 0.7, cost(priced, "p0"), 1e-9, "the price less the usual margin of 0.3");
        assertTrue(warnings(priced).stream().anyMatch(w -> w.contains("prices are taken from \"each\" instead")), () -> warnings(priced).toString());
        var suspected = bought(Role.AMOUNT, List.of());
        assertTrue(warnings(suspected).stream().anyMatch(w -> w.startsWith("All lines of 120 orders have the same \"total\"")), () -> warnings(suspected).toString());
    }
}
