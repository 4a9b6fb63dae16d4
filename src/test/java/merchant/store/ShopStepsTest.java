package merchant.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import merchant.problem.Problem;
import merchant.table.Role;
import merchant.table.Type;
import merchant.table.step.Measure;
import merchant.table.step.Step;
import merchant.table.step.Unit;
import merchant.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The steps that make of orders what a question asks for, against a small shop worked by hand.
class ShopStepsTest {
    private ProjectFile project;

    @BeforeEach
    void open() {
        project = ProjectFile.temporary();
        Small.put(project, "orders", "order:text:order-id | customer:text:customer | product:text:product | group:text:category | qty:whole:quantity | amount:decimal:amount | day:date:date",
                "1|anna|tea|drinks|2|10|2024-01-01",
                "1|anna|cup|kitchen|1|5|2024-01-01",
                "2|ben|tea|drinks|1||2024-01-02",
                "3|anna|tea|drinks||20|2024-01-05",
                "4|cara|pot|kitchen|3|90|2024-02-10",
                "5|anna|tea|drinks|1|10|2024-02-12",
                "|ben|tea|drinks|1|1|");
    }

    @AfterEach
    void close() {
        project.close();
    }

    private StoredTable made(String from, Step step) {
        return project.table(project.preparations().create(from, "made", List.of(step), Progress.NONE)).orElseThrow();
    }

    private List<String> notes() {
        return project.preparations().of("made").orElseThrow().lines().getFirst().told().notes().stream().map(Object::toString).toList();
    }

    @Test
    void salesHaveARowForEveryPeriodFromTheFirstSaleOn() {
        var months = made("orders", new Step.Sales("day", Unit.MONTH, "product", "qty", "amount"));
        assertEquals("""
                day|product|qty|amount|lines|suspected_stock_out
                2024-01-01|cup|1|5|1|false
                2024-01-01|tea|3|30|3|false
                2024-02-01|cup|0|0|0|false
                2024-02-01|pot|3|90|1|false
                2024-02-01|tea|1|10|1|false""", Small.read(months));
        assertEquals(Role.DATE, months.field("day").roleOrNull());
        assertEquals(List.of("1 row without a date was left out.", "1 row has no value in \"qty\": sums are of the others, and missing where there are no others.",
                "1 row has no value in \"amount\": sums are of the others, and missing where there are no others."), notes());
    }

    /// Five lines of one order, with its total of 50 on each, as WooCommerce has it, and on the first alone, as Shopify has it.
    @Test
    void theAmountOfAWholeOrderIsCountedOnceAnOrder() {
        var fields = "order:text:order-id | customer:text:customer | product:text:product | qty:whole:quantity | price:decimal:price | total:decimal:order-amount | day:date:date";
        Small.put(project, "each", fields, "1|ann|tea|1|10|50|2024-01-01", "1|ann|cup|1|10|50|2024-01-01", "1|ann|pot|1|10|50|2024-01-01", "1|ann|can|1|10|50|2024-01-01", "1|ann|mug|1|10|50|2024-01-01",
                "2|ann|tea|2|10|20|2024-01-01");
        Small.put(project, "first", fields, "1|ann|tea|2|10|35|2024-01-01", "1|ann|cup|1|10||2024-01-01");
        assertEquals("day|total|lines|suspected_stock_out\n2024-01-01|70|6|false", Small.read(made("each", new Step.Sales("day", Unit.DAY, "", "", "total"))));
        assertEquals(List.of("\"total\" is the amount of a whole order and is counted once an order; 6 rows have it."), notes());
        var customers = made("each", new Step.Customers("customer", "day", "order", "total", "", List.of(), "2024-02-01", List.of(90), 0));
        assertEquals(70, customers.numbers("amount")[0]);
        assertEquals(35, customers.numbers("amount_per_order")[0]);
        assertEquals(70, customers.numbers("amount_last_90_days")[0]);
        var refused = assertThrows(Problem.class, () -> made("first", new Step.Sales("day", Unit.DAY, "product", "", "total")));
        assertTrue(refused.happened().toString().contains("whole order"), refused.happened().toString());
    }

    @Test
    void aPriceIsTakenTimesTheQuantityLessTheDiscount() {
        Small.put(project, "first", "product:text:product | qty:whole:quantity | price:decimal:price | less:decimal:discount | day:date:date", "tea|2|10||2024-01-01", "cup|1|10|1.5|2024-01-01");
        assertEquals("day|product|amount|lines|suspected_stock_out\n2024-01-01|cup|8.5|1|false\n2024-01-01|tea|20|1|false",
                Small.read(made("first", new Step.Sales("day", Unit.DAY, "product", "", "price"))));
        assertEquals(List.of("The amount of each of 2 rows is \"price\" times \"qty\", less \"less\"."), notes());
    }

    @Test
    void oneAmountOnAllLinesOfOrdersIsTold() {
        var fields = "order:text:order-id | product:text:product | amount:decimal:amount | day:date:date";
        Small.put(project, "odd", fields, "1|tea|50|2024-01-01", "1|cup|50|2024-01-01", "2|tea|70|2024-01-01", "2|cup|70|2024-01-01");
        made("odd", new Step.Sales("day", Unit.DAY, "", "", "amount"));
        assertTrue(notes().getFirst().startsWith("All lines of 2 orders have the same \"amount\""), notes().toString());
    }

    @Test
    void whatIsMadeOfOrdersSaysHowManyOfThemAreNoSales() {
        Small.put(project, "states", "order:text:order-id | customer:text:customer | product:text:product | day:date:date | state:text:status",
                "1|ann|tea|2024-01-01|paid", "2|ben|cup|2024-01-01|Cancelled", "3|ann|cup|2024-01-02|已退款", "4|ann|pot|2024-01-02|");
        var told = List.of("\"state\" says of 2 rows that their orders were cancelled or refunded; they are counted. A step before this one can leave them out.");
        for (var step : List.of(new Step.Sales("day", Unit.DAY, "", "", ""), new Step.Customers("customer", "day", "order", "", "", List.of(), "2024-02-01", List.of(), 0),
                new Step.Baskets("order", "product"), new Step.Ratings("customer", "product", ""))) {
            made("states", step);
            assertEquals(told, notes(), step.toString());
        }
    }

    @Test
    void salesOfTheWholeShopByDayHaveZeros() {
        var days = made("orders", new Step.Sales("day", Unit.DAY, "", "", ""));
        assertEquals(43, days.rows());
        assertEquals("day|lines|suspected_stock_out", Small.read(days).lines().findFirst().orElseThrow());
        assertEquals(6.0, java.util.Arrays.stream(days.numbers("lines")).sum());
    }

    @Test
    void aLongGapOfAProductThatSellsDailyIsSuspectedAndAShortOneIsNot() {
        var rows = new java.util.ArrayList<String>();
        for (int day = 1; day <= 31; day++) {
            boolean gap = day >= 10 && day <= 20 || day == 25;
            if (!gap) {
                rows.add("a|2024-01-%02d".formatted(day));
                rows.add("a|2024-01-%02d".formatted(day));
            }
            if (day % 6 == 1) {
                rows.add("rare|2024-01-%02d".formatted(day));
            }
        }
        Small.put(project, "lines", "product:text:product | day:date:date", rows.toArray(String[]::new));
        var text = Small.read(made("lines", new Step.Sales("day", Unit.DAY, "product", "", "")));
        for (int day = 1; day <= 31; day++) {
            boolean suspected = day >= 10 && day <= 20;
            assertTrue(text.contains("2024-01-%02d|a|%d|%b".formatted(day, suspected || day == 25 ? 0 : 2, suspected)), "day " + day + "\n" + text);
        }
        assertTrue(text.lines().filter(l -> l.contains("|rare|")).allMatch(l -> l.endsWith("false")), text);
    }

    @Test
    void hoursAreTimeStamps() {
        Small.put(project, "tills", "at:timestamp:date | amount:decimal:amount", "2024-01-01 09:10|1.5", "2024-01-01 09:50|2.5", "2024-01-01 11:00|1");
        var hours = made("tills", new Step.Sales("at", Unit.HOUR, "", "", "amount"));
        assertEquals(Type.TIMESTAMP, hours.field("at").type());
        assertEquals("at|amount|lines|suspected_stock_out\n2024-01-01 09:00|4|2|false\n2024-01-01 10:00|0|0|false\n2024-01-01 11:00|1|1|false", Small.read(hours));
    }

    @Test
    void customersKnowNothingOfTheTimeAfterTheCutOff() {
        var step = new Step.Customers("customer", "day", "order", "amount", "group", List.of("drinks", "kitchen"), "2024-02-01", List.of(30), 14);
        assertEquals("""
                customer|orders|first_order|last_order|recency_days|tenure_days|amount|amount_per_order|orders_last_30_days|amount_last_30_days|categories|share_drinks|share_kitchen|buys_in_next_14_days
                anna|2|2024-01-01|2024-01-05|27|31|35|17.5|1|20|2|%s|%s|true
                ben|1|2024-01-02|2024-01-02|30|30|||1||1|1|0|false""".formatted(2.0 / 3, 1.0 / 3), Small.read(made("orders", step)));
        assertEquals(List.of("1 customer bought nothing before the cut-off day and is left out.",
                "1 row has no value in \"amount\": sums are of the others, and missing where there are no others.",
                "The days in which a purchase counts go 2 days beyond the data: some who will buy stand as if they did not."), notes());
    }

    @Test
    void whereAllCustomersHaveOneAnswerThereIsNothingToPredict() {
        Small.put(project, "regular", "customer:text:customer | day:date:date", "a|2024-01-01", "a|2024-02-10", "b|2024-01-05", "b|2024-02-20", "c|2024-02-02");
        assertEquals(List.of(), answers(14));
        assertEquals(List.of("All 2 customers buy within these days: there is nothing to predict. Choose fewer days, or another cut-off day."), answers(20));
        assertEquals(List.of("None of the 2 customers buys within these days: there is nothing to predict. Choose more days, or an earlier cut-off day."), answers(5));
    }

    private List<String> answers(int days) {
        made("regular", new Step.Customers("customer", "day", "", "", "", List.of(), "2024-02-01", List.of(), days));
        var said = notes().stream().filter(n -> n.contains("predict")).toList();
        project.deleteTable("made");
        return said;
    }

    @Test
    void whatHappensAfterTheCutOffChangesNothingButTheTarget() {
        var step = new Step.Customers("customer", "day", "", "amount", "group", List.of("drinks"), "2024-01-03", List.of(1, 7), 0);
        var before = Small.read(made("orders", step));
        Small.put(project, "past", "order:text:order-id | customer:text:customer | product:text:product | group:text:category | qty:whole:quantity | amount:decimal:amount | day:date:date",
                "1|anna|tea|drinks|2|10|2024-01-01", "1|anna|cup|kitchen|1|5|2024-01-01", "2|ben|tea|drinks|1||2024-01-02");
        var past = project.preparations().create("past", "alone", List.of(step), Progress.NONE);
        assertEquals(Small.read(project.table(past).orElseThrow()), before);
    }

    @Test
    void aPeriodWhoseLinesSayNoAmountIsMissingAndOneWithoutLinesIsZero() {
        Small.put(project, "some", "product:text:product | amount:decimal:amount | day:date:date", "tea||2024-01-01", "tea|5|2024-01-02", "tea||2024-01-02", "tea|1|2024-01-04");
        assertEquals("day|product|amount|lines|suspected_stock_out\n2024-01-01|tea||1|false\n2024-01-02|tea|5|2|false\n2024-01-03|tea|0|0|false\n2024-01-04|tea|1|1|false",
                Small.read(made("some", new Step.Sales("day", Unit.DAY, "product", "", "amount"))));
        assertEquals(List.of("2 rows have no value in \"amount\": sums are of the others, and missing where there are no others."), notes());
        assertEquals(List.of("tea"), project.preparations().values("some", 0, "product", "day", "2024-01-02", 9));
        assertEquals(List.of(), project.preparations().values("some", 0, "product", "day", "2024-01-01", 9));
        assertEquals(List.of(), project.preparations().values("some", 0, "product", "day", "2024-02-31", 9));
        assertEquals(List.of("tea"), project.preparations().values("some", 0, "product", 9));
    }

    @Test
    void aCutOffMustBeADay() {
        var none = new Step.Customers("customer", "day", "", "", "", List.of(), "2024-02-31", List.of(), 0);
        assertEquals("\"2024-02-31\" is no day.", assertThrows(Problem.class, () -> made("orders", none)).happened().toString());
        var step = new Step.Customers("customer", "day", "", "", "", List.of(), "", List.of(), 0);
        var problem = assertThrows(Problem.class, () -> made("orders", step));
        assertEquals("The cut-off day is missing: only what happened before it is looked at.", problem.happened().toString());
        var window = new Step.Customers("customer", "day", "", "", "", List.of(), "2024-02-01", List.of(0), 0);
        assertEquals("A window has 0 days.", assertThrows(Problem.class, () -> made("orders", window)).happened().toString());
    }

    @Test
    void basketsHaveARowForEachOrder() {
        assertEquals("order|items|products\n1|2|cup, tea\n2|1|tea\n3|1|tea\n4|1|pot\n5|1|tea", Small.read(made("orders", new Step.Baskets("order", "product"))));
        assertEquals(List.of("1 row without an order or a product was left out."), notes());
    }

    @Test
    void ratingsSayHowOftenACustomerBought() {
        var ratings = made("orders", new Step.Ratings("customer", "product", "order"));
        assertEquals("customer|product|times|rating\nanna|tea|3|5\nanna|cup|1|2\nben|tea|1|5\ncara|pot|1|5", Small.read(ratings));
        assertEquals(Role.RATING, ratings.field("rating").roleOrNull());
    }

    @Test
    void columnsThatAreNamedLikeTheNewOnesStay() {
        Small.put(project, "odd", "orders:text:customer | p:text:product | b:text:order-id | n:date:date", "x|tea|1|2024-01-01", "x|tea|2|2024-01-02");
        assertEquals("n|p|lines|suspected_stock_out\n2024-01-01|tea|1|false\n2024-01-02|tea|1|false", Small.read(made("odd", new Step.Sales("n", Unit.DAY, "p", "", ""))));
        assertEquals("orders|orders 2|first_order|last_order|recency_days|tenure_days\nx|2|2024-01-01|2024-01-02|30|31",
                Small.read(made("odd", new Step.Customers("orders", "n", "b", "", "", List.of(), "2024-02-01", List.of(), 0))));
        assertEquals("orders|p|times|rating\nx|tea|2|5", Small.read(made("odd", new Step.Ratings("orders", "p", "b"))));
        assertEquals("b|items|products\n1|1|tea\n2|1|tea", Small.read(made("odd", new Step.Baskets("b", "p"))));
    }

    /// Order 1 of three lines took 50, order 2 of two lines 30: as WooCommerce writes them, the total stands on each line.
    private void totals(String order) {
        Small.put(project, "totals", "order:text" + order + " | product:text:product | total:decimal:order-amount | day:date:date",
                "1|tea|50|2024-01-01", "1|cup|50|2024-01-01", "1|pot|50|2024-01-01", "2|tea|30|2024-01-01", "2|cup|30|2024-01-01", "|cup|20|2024-01-02", "|cup|20|2024-01-02");
    }

    @Test
    void anOrdersAmountCountsOnceInAGroup() {
        totals(":order-id");
        var days = made("totals", new Step.Group(List.of("day"), List.of(new Measure(Measure.What.SUM, "total", "sum"), new Measure(Measure.What.MEAN, "total", "mean"),
                new Measure(Measure.What.MEDIAN, "total", "median"), new Measure(Measure.What.ROWS, "", "rows"))));
        assertEquals("day|sum|mean|median|rows\n2024-01-01|80|40|40|5\n2024-01-02|40|20|20|2", Small.read(days));
        assertEquals(Role.AMOUNT, days.field("sum").roleOrNull());
        assertEquals(List.of("\"total\" is the amount of a whole order and is counted once an order; 7 rows have it."), notes());
    }

    @Test
    void anOrdersAmountInSeveralGroupsIsTold() {
        totals(":order-id");
        var products = made("totals", new Step.Group(List.of("product"), List.of(new Measure(Measure.What.SUM, "total", "sum"))));
        assertEquals("product|sum\ntea|80\ncup|120\npot|50", Small.read(products));
        assertTrue(notes().getLast().startsWith("2 orders stand in several groups"), notes().toString());
    }

    @Test
    void anOrdersAmountCountsOnceInAPivot() {
        totals(":order-id");
        var wide = made("totals", new Step.Pivot(List.of("day"), "product", List.of("tea", "cup", "pot"), Measure.What.SUM, "total"));
        assertEquals("day|tea|cup|pot\n2024-01-01|80|80|50\n2024-01-02||40|", Small.read(wide));
        assertTrue(notes().getLast().startsWith("2 orders stand in several groups"), notes().toString());
    }

    @Test
    void anOrdersAmountWithoutAnOrderColumnIsWarnedOf() {
        totals("");
        var days = made("totals", new Step.Group(List.of("day"), List.of(new Measure(Measure.What.SUM, "total", "sum"))));
        assertEquals("day|sum\n2024-01-01|210\n2024-01-02|40", Small.read(days));
        assertEquals(Role.ORDER_AMOUNT, days.field("sum").roleOrNull());
        assertTrue(notes().getFirst().contains("no column says which rows are one order: 7 rows"), notes().toString());
    }
}
