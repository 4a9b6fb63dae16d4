package merchant.method.forecast.known;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import merchant.method.Input;
import merchant.method.forecast.fit.Scene;
import merchant.method.forecast.series.Choices;
import merchant.method.forecast.series.Choices.Incomplete;
import merchant.method.forecast.series.Choices.Missing;
import merchant.method.forecast.series.SeriesBuilder;
import merchant.method.forecast.series.SeriesSet;
import merchant.problem.Problem;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Role;
import merchant.table.Table;
import merchant.table.Type;
import org.junit.jupiter.api.Test;

class KnownColumnsTest {
    private static final Choices KEEP = new Choices(null, Missing.AUTO, Incomplete.KEEP);
    private static final int HORIZON = 3;

    /// Days from 2024-01-01 on; a null in `sold` is a row that only speaks for what is known.
    private static MemoryTable days(List<Integer> days, List<Double> sold, Type type, List<?> known) {
        return MemoryTable.named("shop").column(Field.of("day", Type.DATE), days.stream().map(d -> LocalDate.of(2024, 1, 1).plusDays(d)).toList())
                .column(Field.of("sold", Type.DECIMAL), sold).column(Field.of("x", type), known).build();
    }

    private static Input input(Table table, Map<String, Table> others) {
        return new Input(table, others, Map.of("date", List.of("day"), "value", List.of("sold"), "known", List.of("x")));
    }

    private static List<Scene.Known> known(Input input) {
        var set = SeriesBuilder.build(input, KEEP);
        return KnownColumns.read(input, set).of(set.series().getFirst(), HORIZON);
    }

    private static List<String> warnings(Input input) {
        var set = SeriesBuilder.build(input, KEEP);
        return KnownColumns.read(input, set).warnings(set.series(), HORIZON).stream().map(Object::toString).toList();
    }

    private static List<Integer> upTo(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    @Test
    void rowsWithADateAndNoValueGiveTheFutureAndAreNotLost() {
        var input = input(days(upTo(9), Arrays.asList(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, null, null, null), Type.DECIMAL,
                List.of(5.0, 5.0, 5.0, 4.0, 5.0, 5.0, 3.0, 4.0, 5.0)), Map.of());
        var set = SeriesBuilder.build(input, KEEP);
        assertEquals(6, set.series().getFirst().length());
        assertEquals(0, set.notes().withoutValue());
        assertEquals(3, set.notes().onlyKnown());
        assertArrayEquals(new double[] {5, 5, 5, 4, 5, 5, 3, 4, 5}, known(input).getFirst().values());
        assertEquals(Scene.Kind.NUMBER, known(input).getFirst().kind());
        assertEquals(List.of(), warnings(input));
    }

    @Test
    void aSecondTableGivesTheFuture() {
        var future = days(List.of(6, 7, 8, 400), Arrays.asList(null, null, null, null), Type.WHOLE, List.of(7L, 8L, 9L, 1L));
        var input = input(days(upTo(6), List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0), Type.DECIMAL, List.of(5.0, 5.0, 5.0, 4.0, 5.0, 5.0)), Map.of("future", future));
        assertArrayEquals(new double[] {5, 5, 5, 4, 5, 5, 7, 8, 9}, known(input).getFirst().values());
    }

    @Test
    void aFlagThatIsOnlyGivenWhereSomethingWasSoldIsSaidToGiveThatAway() {
        var sold = List.of(1.0, 2.0, 1.0, 3.0, 2.0, 4.0, 1.0);
        var gaps = input(days(List.of(0, 0, 1, 3, 4, 5, 6), sold, Type.FLAG, List.of(true, true, false, true, false, true, true)), Map.of());
        assertTrue(warnings(gaps).stream().anyMatch(w -> w.contains("is not given for 1 past periods in which nothing was sold")), warnings(gaps).toString());
        var whole = input(days(List.of(0, 0, 1, 2, 3, 4, 5), sold, Type.FLAG, List.of(true, true, false, true, false, true, true)), Map.of());
        assertTrue(warnings(whole).stream().noneMatch(w -> w.contains("nothing was sold")), warnings(whole).toString());
    }

    @Test
    void aPriceThatIsNotKnownKeepsItsLastValueAndSaysSo() {
        var input = input(days(List.of(0, 1, 2, 3, 5, 6), List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0), Type.DECIMAL,
                Arrays.asList(null, 5.0, 6.0, 7.0, 8.0, 9.0)), Map.of());
        assertArrayEquals(new double[] {5, 5, 6, 7, 7, 8, 9, 9, 9, 9}, known(input).getFirst().values());
        assertEquals(1, warnings(input).size());
        assertTrue(warnings(input).getFirst().startsWith("“x” is not given for 3 of the 3 periods ahead: its last value is carried on there."));
    }

    @Test
    void aPromotionThatIsNotKnownIsNone() {
        var input = input(days(upTo(7), Arrays.asList(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, null), Type.FLAG,
                Arrays.asList(false, true, false, true, true, true, true)), Map.of());
        assertArrayEquals(new double[] {0, 1, 0, 1, 1, 1, 1, 0, 0}, known(input).getFirst().values());
        assertEquals(Scene.Kind.SHARE, known(input).getFirst().kind());
        assertTrue(warnings(input).getFirst().startsWith("“x” is not given for 2 of the 3 periods ahead: 0 is taken there."));
    }

    @Test
    void severalLinesOfAPeriodGiveTheirMean() {
        var input = input(days(List.of(0, 0, 0, 0, 1, 1, 2, 3, 4, 5), List.of(1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0), Type.FLAG,
                List.of(true, false, false, false, true, true, false, false, false, false)), Map.of());
        assertArrayEquals(new double[] {0.25, 1, 0, 0, 0, 0, 0, 0, 0}, known(input).getFirst().values());
    }

    @Test
    void textBecomesAShareForEachLevelButTheMostFrequent() {
        var input = input(days(upTo(9), Arrays.asList(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, null, null, null), Type.TEXT,
                List.of("none", "sale", "none", "none", "fair", "none", "fair", "none", "never seen before")), Map.of());
        var known = known(input);
        assertEquals(List.of("x: sale", "x: fair", "x: never seen before"), known.stream().map(Scene.Known::name).toList());
        assertArrayEquals(new double[] {0, 1, 0, 0, 0, 0, 0, 0, 0}, known.get(0).values());
        assertArrayEquals(new double[] {0, 0, 0, 0, 1, 0, 1, 0, 0}, known.get(1).values());
    }

    @Test
    void eachSeriesHasItsOwnAndARowOfTheFutureWithoutSeriesHoldsForAll() {
        var series = new ArrayList<String>();
        var days = new ArrayList<LocalDate>();
        var sold = new ArrayList<Double>();
        var price = new ArrayList<Double>();
        for (int i = 0; i < 12; i++) {
            days.add(LocalDate.of(2024, 1, 1).plusDays(i / 2));
            series.add(i % 2 == 0 ? "tea" : "cups");
            sold.add((double) i);
            price.add(i % 2 == 0 ? 2.0 : 4.0);
        }
        var main = MemoryTable.named("shop").column(Field.of("day", Type.DATE), days).column(Field.of("sold", Type.DECIMAL), sold)
                .column(Field.of("x", Type.DECIMAL), price).column(Field.of("product", Type.TEXT), series).build();
        var future = MemoryTable.named("plan").column(Field.of("day", Type.DATE), List.of(LocalDate.of(2024, 1, 7), LocalDate.of(2024, 1, 8)))
                .column(Field.of("x", Type.DECIMAL), List.of(3.0, 1.0)).column(Field.of("product", Type.TEXT), Arrays.asList("tea", null)).build();
        var input = new Input(main, Map.of("future", future), Map.of("date", List.of("day"), "value", List.of("sold"), "known", List.of("x"), "series", List.of("product")));
        var set = SeriesBuilder.build(input, KEEP);
        var known = KnownColumns.read(input, set);
        assertArrayEquals(new double[] {2, 2, 2, 2, 2, 2, 3, 1, 1}, of(known, set, "tea"));
        assertArrayEquals(new double[] {4, 4, 4, 4, 4, 4, 4, 1, 1}, of(known, set, "cups"));
    }

    private static double[] of(KnownColumns known, SeriesSet set, String name) {
        return known.of(set.series().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow(), HORIZON).getFirst().values();
    }

    @Test
    void whatCannotServeIsRefusedInOneSentence() {
        var many = input(days(upTo(40), upTo(40).stream().map(i -> (double) i).toList(), Type.TEXT, upTo(40).stream().map(i -> "t" + i).toList()), Map.of());
        assertEquals("The column \"x\" holds 40 different texts; at most 30 can be told apart. Choose a column with fewer, or numbers or yes/no instead.",
                assertThrows(Problem.class, () -> known(many)).getMessage());
        var main = days(upTo(6), List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0), Type.DECIMAL, List.of(5.0, 5.0, 5.0, 4.0, 5.0, 5.0));
        var other = MemoryTable.named("plan").column(Field.of("day", Type.DATE), List.of(LocalDate.of(2024, 1, 7))).numbers("price", 3).build();
        assertEquals("The table \"plan\" has none of the known columns: x. Its columns must be called as in the main table.",
                assertThrows(Problem.class, () -> known(input(main, Map.of("future", other)))).getMessage());
        var words = days(List.of(7), Arrays.asList((Double) null), Type.TEXT, List.of("five"));
        assertEquals(Problem.Kind.DATA, assertThrows(Problem.class, () -> known(input(main, Map.of("future", words)))).kind());
    }

    /// Two products, the dear one sold on even days alone; both a fifth cheaper from the 20th day on.
    private static MemoryTable lines(boolean named) {
        var day = new ArrayList<LocalDate>();
        var product = new ArrayList<String>();
        var pieces = new ArrayList<Long>();
        var asked = new ArrayList<Double>();
        var money = new ArrayList<Double>();
        for (int d = 0; d < 40; d++) {
            for (int p = 0; p < 2; p++) {
                if (p == 0 || d % 2 == 0) {
                    day.add(LocalDate.of(2024, 1, 1).plusDays(d));
                    product.add("p" + p);
                    pieces.add(2L);
                    asked.add(p == 0 ? 10.0 : 90.0);
                    money.add(2 * asked.getLast() * (d >= 25 ? 0.8 : 1));
                }
            }
        }
        var table = MemoryTable.named("shop").column(Field.of("day", Type.DATE), day).column(new Field("pieces", Type.WHOLE, Role.QUANTITY), pieces)
                .column(new Field("x", Type.DECIMAL, Role.PRICE), asked).column(new Field("money", Type.DECIMAL, Role.AMOUNT), money);
        return (named ? table.column(new Field("product", Type.TEXT, Role.PRODUCT), product) : table.column(Field.of("product", Type.TEXT), product)).build();
    }

    private static KnownColumns read(Input input, SeriesSet set) {
        return KnownColumns.read(input, set);
    }

    @Test
    void whatWasPaidStandsForThePriceBeforeDiscountsAndTheLastPriceAskedGoesOn() {
        var input = new Input(lines(true), Map.of(), Map.of("date", List.of("day"), "value", List.of("pieces"), "known", List.of("x"), "series", List.of("product")));
        var set = SeriesBuilder.build(input, KEEP);
        var known = read(input, set);
        var price = known.of(set.series().getFirst(), HORIZON).getFirst();
        assertEquals(10, price.values()[0], 1e-9);
        assertEquals(8, price.values()[39], 1e-9);
        assertEquals(10, price.values()[40], 1e-9);
        assertEquals(1, known.said().size());
        assertTrue(known.said().getFirst().toString().startsWith("“x” is the price before discounts: what was paid, “money” ÷ “pieces”, was taken in its place"), known.said().toString());
    }

    @Test
    void thePriceOfSeveralProductsIsAnIndexThatMovesWithPricesAndNotWithWhatSells() {
        var input = new Input(lines(true), Map.of(), Map.of("date", List.of("day"), "value", List.of("pieces"), "known", List.of("x")));
        var set = SeriesBuilder.build(input, KEEP);
        var known = read(input, set);
        var values = known.of(set.series().getFirst(), HORIZON).getFirst().values();
        for (int d = 1; d < 25; d++) {
            assertEquals(values[0], values[d], 1e-9, "day " + d);
        }
        assertEquals(0.8, values[30] / values[0], 1e-9);
        assertTrue(known.said().getLast().toString().startsWith("“x” is an index here"), known.said().toString());
    }

    @Test
    void aMeanOfPricesOfProductsThatNobodyNamesIsSaidToBeNoPrice() {
        var input = new Input(lines(false), Map.of(), Map.of("date", List.of("day"), "value", List.of("pieces"), "known", List.of("x")));
        var set = SeriesBuilder.build(input, KEEP);
        var known = read(input, set);
        assertTrue(known.of(set.series().getFirst(), HORIZON).getFirst().mixed());
        assertTrue(known.said().getLast().toString().contains("What goes with it is no elasticity"), known.said().toString());
    }
}
