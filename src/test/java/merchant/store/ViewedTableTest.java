package merchant.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import merchant.problem.Problem;
import merchant.store.view.Search;
import merchant.store.view.Stop;
import merchant.table.Chunk;
import merchant.table.Field;
import merchant.table.Ledger;
import merchant.table.Type;
import merchant.table.view.Condition;
import merchant.table.view.Condition.Comparison;
import merchant.table.view.Condition.Place;
import merchant.table.view.Sort;
import merchant.table.view.View;
import merchant.work.Cancelled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Filters, orders, finds and profiles, held against the same done row by row in plain Java.
class ViewedTableTest {
    private static final int ROWS = 5_000;
    private static final int TRIALS = 300;
    private static final Stop STOP = new Stop();

    @TempDir
    private Path folder;
    private ProjectFile project;
    private StoredTable table;
    private List<List<Object>> all;

    @BeforeEach
    void open() {
        project = ProjectFile.create(folder.resolve("shop.merchant"));
        table = Shop.imported(project, "orders", ROWS);
        all = table.page(0, ROWS);
    }

    @AfterEach
    void close() {
        project.close();
    }

    private int index(String field) {
        return table.fields().indexOf(table.field(field));
    }

    private List<Integer> passing(View view) {
        return IntStream.range(0, ROWS).filter(r -> view.filter().stream().allMatch(c -> passes(c, all.get(r).get(index(c.field())))))
                .boxed().sorted(order(view.sort())).toList();
    }

    @SuppressWarnings("unchecked")
    private Comparator<Integer> order(List<Sort> sorts) {
        Comparator<Integer> order = (a, b) -> 0;
        for (var sort : sorts) {
            Comparator<Object> values = (a, b) -> ((Comparable<Object>) a).compareTo(b);
            order = order.thenComparing((Integer r) -> all.get(r).get(index(sort.field())),
                    Comparator.nullsLast(sort.descending() ? values.reversed() : values));
        }
        return order.thenComparing(r -> r);
    }

    private static boolean passes(Condition condition, Object value) {
        return switch (condition) {
            case Condition.Missing c -> c.missing() == missing(value);
            case Condition.OneOf c -> c.except() != (c.missing() && missing(value) || value != null && c.values().contains(value));
            case Condition.Between c -> value != null && compare(value, c.from(), false) >= 0
                    && (c.below() ? compare(value, c.to(), false) < 0 : compare(value, c.to(), true) <= 0);
            case Condition.Outside c -> value != null && (compare(value, c.low(), false) < 0 || compare(value, c.high(), true) > 0);
            case Condition.Compare c -> switch (c.how()) {
                case EQUAL -> equal(value, c.value());
                case NOT_EQUAL -> !equal(value, c.value());
                case LESS -> value != null && compare(value, c.value(), false) < 0;
                case AT_MOST -> value != null && compare(value, c.value(), true) <= 0;
                case MORE -> value != null && compare(value, c.value(), true) > 0;
                case AT_LEAST -> value != null && compare(value, c.value(), false) >= 0;
            };
            case Condition.Text c -> {
                var text = value == null ? null : value.toString().toLowerCase(Locale.ROOT);
                var part = c.text().toLowerCase(Locale.ROOT);
                yield switch (c.place()) {
                    case ANYWHERE -> text != null && text.contains(part);
                    case NOWHERE -> text == null || !text.contains(part);
                    case START -> text != null && text.startsWith(part);
                    case END -> text != null && text.endsWith(part);
                };
            }
        };
    }

    /// An empty text is missing, as in steps.
    private static boolean missing(Object value) {
        return value == null || value.equals("");
    }

    private static boolean equal(Object value, Object to) {
        return value != null && compare(value, to, false) >= 0 && compare(value, to, true) <= 0;
    }

    /// A day compared with a moment is its first or its last moment.
    @SuppressWarnings("unchecked")
    private static int compare(Object value, Object to, boolean end) {
        if (value instanceof Number a && to instanceof Number b) {
            return Double.compare(a.doubleValue(), b.doubleValue());
        }
        var bound = value instanceof LocalDateTime && to instanceof LocalDate day ? end ? day.plusDays(1).atStartOfDay().minusNanos(1) : day.atStartOfDay() : to;
        return ((Comparable<Object>) value).compareTo(bound);
    }

    private Condition condition(Random random) {
        var field = table.fields().get(random.nextInt(table.fields().size()));
        var values = all.stream().map(r -> r.get(index(field.name()))).filter(v -> v != null).toList();
        java.util.function.Supplier<Object> value = () -> values.get(random.nextInt(values.size()));
        boolean ordered = field.type().isNumber() || field.type().isMoment();
        return switch (random.nextInt(ordered ? 6 : 3)) {
            case 0 -> new Condition.Missing(field.name(), random.nextBoolean());
            case 1 -> new Condition.OneOf(field.name(), IntStream.range(0, random.nextInt(4)).mapToObj(i -> value.get()).distinct().toList(),
                    random.nextBoolean(), random.nextBoolean());
            case 2 -> field.type() == Type.TEXT
                    ? new Condition.Text(field.name(), Place.values()[random.nextInt(4)], piece(random, (String) value.get()))
                    : new Condition.Compare(field.name(), Comparison.values()[random.nextInt(2)], value.get());
            case 3 -> new Condition.Compare(field.name(), Comparison.values()[random.nextInt(6)], day(random, value.get()));
            case 4 -> new Condition.Between(field.name(), value.get(), day(random, value.get()), random.nextBoolean());
            default -> new Condition.Outside(field.name(), value.get(), day(random, value.get()));
        };
    }

    private static Object day(Random random, Object value) {
        return value instanceof LocalDateTime moment && random.nextBoolean() ? moment.toLocalDate() : value;
    }

    private static String piece(Random random, String text) {
        int from = text.isEmpty() ? 0 : random.nextInt(text.length());
        return text.substring(from, Math.min(text.length(), from + 1 + random.nextInt(3)));
    }

    @Test
    void viewsAtRandomHoldTheRowsThatPlainJavaFinds() {
        var random = new Random(20261125);
        int narrow = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            var conditions = IntStream.range(0, 1 + random.nextInt(2)).mapToObj(i -> condition(random)).toList();
            var sorts = IntStream.range(0, random.nextInt(3)).mapToObj(i -> new Sort(table.fields().get(random.nextInt(6)).name(), random.nextBoolean())).toList();
            var view = new View(conditions, sorts, List.of(), List.of());
            var wanted = passing(view);
            narrow += wanted.isEmpty() || wanted.size() == ROWS ? 0 : 1;
            var stored = table.view(view);
            assertEquals(wanted.size(), stored.count(STOP), view.toString());
            for (int from : new int[] {0, wanted.size() / 2, Math.max(0, wanted.size() - 7)}) {
                var page = stored.page(from, 20, STOP);
                var places = wanted.subList(from, Math.min(wanted.size(), from + 20));
                assertEquals(places, Arrays.stream(page.numbers()).boxed().toList(), view.toString());
                assertEquals(places.stream().map(all::get).toList(), page.rows(), view.toString());
            }
            if (trial % 20 == 0) {
                var each = new ArrayList<List<Object>>();
                stored.each(STOP, each::add);
                assertEquals(wanted.stream().map(all::get).toList(), each, view.toString());
            }
        }
        assertTrue(narrow > TRIALS / 2, "most trials tell rows apart: " + narrow);
    }

    @Test
    void aConditionAndItsContrarySplitTheRows() {
        for (var pair : List.of(List.of(new Condition.Compare("Price", Comparison.EQUAL, 2.0), new Condition.Compare("Price", Comparison.NOT_EQUAL, 2.0)),
                List.of(new Condition.Text(Shop.PRODUCT, Place.ANYWHERE, "品 1"), new Condition.Text(Shop.PRODUCT, Place.NOWHERE, "品 1")),
                List.of(Condition.is("Paid", true, false), Condition.is("Paid", true, true)),
                List.of(Condition.is("Paid", null, false), Condition.is("Paid", null, true)))) {
            var counts = pair.stream().mapToLong(c -> table.view(View.ALL.filteredBy(c)).count(STOP)).toArray();
            assertTrue(counts[0] > 0 && counts[1] > 0);
            assertEquals(ROWS, counts[0] + counts[1]);
        }
    }

    @Test
    void hostileNamesAndValuesAreOnlyNamesAndValues() {
        var names = List.of("a\" OR 1=1 --", "x'; DROP TABLE merchant.tables; --", "?", "%", "列\n名", "rowid", "a b");
        var texts = List.of("' OR '1'='1", "\"; DROP TABLE t1; --", "%", "_", "\\", "?", "$1", "", "\u0000", "😀", "İ", "ß", "'; SELECT 1", "a\u0301");
        var fields = names.stream().map(n -> Field.of(n, Type.TEXT)).toList();
        var chunk = new Chunk(fields);
        for (int c = 0; c < names.size(); c++) {
            for (int r = 0; r < texts.size(); r++) {
                chunk.texts(c)[r] = texts.get((r + c) % texts.size());
            }
        }
        chunk.size(texts.size());
        var sink = project.importing("hostile");
        sink.begin(fields);
        sink.rows(chunk);
        var hostile = (StoredTable) sink.finish(new Ledger(List.of()), Shop.ORIGIN);
        for (var name : names) {
            assertEquals(List.of(texts.size()), List.of(hostile.view(View.ALL.sortedBy(new Sort(name, true))).page(0, 50, STOP).rows().size()));
            for (var text : texts) {
                assertEquals(1, hostile.view(View.ALL.filteredBy(Condition.is(name, text, false))).count(STOP), name + " is " + text);
                assertEquals(1, hostile.view(View.ALL.filteredBy(new Condition.Compare(name, Comparison.EQUAL, text))).count(STOP), name + " = " + text);
                Predicate<String> has = t -> t.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
                long wanted = hostile.page(0, 50).stream().filter(r -> has.test((String) r.getFirst())).count();
                assertEquals(wanted, hostile.view(View.ALL.filteredBy(new Condition.Text(name, Place.ANYWHERE, text))).count(STOP), name + " contains " + text);
                assertEquals(wanted, text.isEmpty() ? wanted : hostile.view(View.ALL).find(new Search(text, List.of(name), "yes", "no"), STOP).length);
                hostile.view(View.ALL).values(name, text, 10, STOP);
            }
            assertEquals(1, hostile.view(View.ALL.filteredBy(Condition.is(name, "\uD800", false))).count(STOP), "half a character stands as a question mark");
            hostile.view(View.ALL).profile(name, STOP);
        }
        assertEquals(2, project.tables().size(), "nothing was dropped");
    }

    @Test
    void whatDoesNotFitIsAProblemThatNamesIt() {
        assertThrows(Problem.class, () -> table.view(View.ALL.sortedBy(new Sort("Prise", true))));
        assertThrows(Problem.class, () -> table.view(View.ALL.filteredBy(new Condition.Missing("Prise", true))));
        for (var wrong : List.<Condition>of(new Condition.Compare("Price", Comparison.LESS, "2"), new Condition.Compare("Price", Comparison.LESS, Double.NaN),
                new Condition.Compare("Day", Comparison.LESS, 3L), Condition.is("Paid", "yes", false), Condition.is(Shop.PRODUCT, 4L, false))) {
            assertTrue(assertThrows(Problem.class, () -> table.view(View.ALL.filteredBy(wrong))).getMessage().contains(wrong.field()));
        }
    }

    @Test
    void aFindTellsPlacesInTheViewAsItIsOrdered() {
        var view = View.ALL.filteredBy(new Condition.Missing("Day", false)).sortedBy(new Sort("Price", true));
        var order = passing(view);
        var product = index(Shop.PRODUCT);
        var wanted = IntStream.range(0, order.size()).filter(i -> all.get(order.get(i)).get(product) instanceof String t && t.contains("商品 77")).toArray();
        assertTrue(wanted.length > 3);
        assertArrayEquals(wanted, table.view(view).find(new Search("商品 77", List.of(Shop.PRODUCT), "yes", "no"), STOP));
    }

    @Test
    void aFindSeesNumbersDatesAndFlagsAsTheyAreWritten() {
        var every = table.fields().stream().map(Field::name).toList();
        assertEquals(all.stream().filter(r -> Boolean.TRUE.equals(r.get(index("Paid")))).count(), found("是", List.of("Paid")));
        assertEquals(all.stream().filter(r -> r.get(index("Day")) != null && r.get(index("Day")).toString().contains("1970-03-1")).count(), found("1970-03-1", List.of("Day")));
        assertEquals(all.stream().filter(r -> Double.valueOf(12.5).equals(r.get(index("Price")))).count(), found("12.50", List.of("Price")));
        assertEquals(0, found(".0", List.of("Price")) - all.stream().filter(r -> r.get(index("Price")) instanceof Double d && d != Math.rint(d)
                && d.toString().contains(".0")).count(), "a whole number is written without a point");
        assertEquals(0, found("no such text", every));
    }

    @Test
    void theCellsThatAreMarkedAreThoseWhoseRowsAreFound() {
        var numbers = new double[] {31, 31.5, 31.05, 0, -0.0, -31, 310, 0.1, 0.0001, 0.00001, 1.25e-7, 1234.5, 1e14, 1e15, 1.5e15, 1e16, 1.25e20, -2e17, Double.NaN, 123456789.125};
        var fields = List.of(Field.of("d", Type.DECIMAL), Field.of("w", Type.WHOLE), Field.of("f", Type.FLAG), Field.of("s", Type.TIMESTAMP), Field.of("t", Type.TEXT));
        var chunk = new Chunk(fields);
        for (int r = 0; r < numbers.length; r++) {
            chunk.doubles(0)[r] = numbers[r];
            chunk.longs(1)[r] = Math.round(Math.max(-1e15, Math.min(1e15, numbers[r])));
            chunk.longs(2)[r] = r % 2;
            chunk.longs(3)[r] = java.time.LocalDateTime.of(2024, 5, 1 + r, 13, 5, r).toEpochSecond(java.time.ZoneOffset.UTC) * 1_000_000L + r * 1_000L;
            chunk.texts(4)[r] = "No. " + numbers[r];
        }
        chunk.size(numbers.length);
        var sink = project.importing("odd");
        sink.begin(fields);
        sink.rows(chunk);
        var odd = (StoredTable) sink.finish(new Ledger(List.of()), Shop.ORIGIN);
        var rows = odd.page(0, 50);
        int some = 0;
        for (var text : List.of("31.00", "31.0", "31", "31.50", "1.5", "0.00", "-31.00", "-0.00", ".0", "e", "e-05", "1e", "0.00001", "1,234.50", "1,234.5", "12,34.5", "310.00", "1.25", "1000000000000000",
                "1000000000000000.0", "0.10", "13:05", ":03.00", "2024-05-1", "ye", "YES", "no", "No. 31", "nan")) {
            for (int c = 0; c < fields.size(); c++) {
                var search = new Search(text, List.of(fields.get(c).name()), "yes", "no");
                int at = c;
                var marked = IntStream.range(0, rows.size()).filter(r -> rows.get(r).get(at) != null && search.matches(rows.get(r).get(at))).toArray();
                assertArrayEquals(odd.view(View.ALL).find(search, STOP), marked, text + " in " + fields.get(c).name());
                some += marked.length;
            }
        }
        assertTrue(some > 100);
        assertArrayEquals(new int[] {0}, odd.view(View.ALL).find(new Search("31.00", List.of("d"), "yes", "no"), STOP));
        assertArrayEquals(new int[] {11}, odd.view(View.ALL).find(new Search("1,234.50", List.of("d"), "yes", "no"), STOP));
        project.deleteTable("odd");
    }

    private long found(String text, List<String> fields) {
        return table.view(View.ALL).find(new Search(text, fields, "是", "否"), STOP).length;
    }

    @Test
    void theProfileCountsQuartilesBinsAndOutliers() {
        var prices = all.stream().map(r -> (Double) r.get(index("Price"))).filter(v -> v != null).sorted().toList();
        var profile = table.view(View.ALL).profile("Price", STOP);
        var spread = profile.spread().orElseThrow();
        assertEquals(quantile(prices, 0.25), spread.lowerQuartile(), 1e-9);
        assertEquals(quantile(prices, 0.5), spread.median(), 1e-9);
        assertEquals(quantile(prices, 0.75), spread.upperQuartile(), 1e-9);
        assertEquals(0, spread.outliers(), "evenly spread values have none");
        assertEquals(prices.size(), profile.bins().stream().mapToLong(b -> b.count()).sum());
        for (var bin : profile.bins()) {
            assertEquals(prices.stream().filter(p -> p >= (Double) bin.from() && p < (Double) bin.to()).count(), bin.count(), bin.toString());
        }
        var days = table.view(View.ALL).profile("Day", STOP);
        assertEquals(all.stream().filter(r -> r.get(index("Day")) != null).count(), days.bins().stream().mapToLong(b -> b.count()).sum());
        for (var bin : days.bins()) {
            assertEquals(bin.count(), table.view(View.ALL.filteredBy(new Condition.Between("Day", bin.from(), bin.to()))).count(STOP), bin.toString());
        }
    }

    private static double quantile(List<Double> sorted, double share) {
        double at = share * (sorted.size() - 1);
        int low = (int) at;
        return sorted.get(low) + (at - low) * (sorted.get(Math.min(low + 1, sorted.size() - 1)) - sorted.get(low));
    }

    @Test
    void outliersAreCountedAndTheFilterFindsTheSame() {
        var fields = List.of(Field.of("v", Type.DECIMAL), Field.of("same", Type.WHOLE));
        var chunk = new Chunk(fields);
        var values = new ArrayList<Double>();
        for (int i = 0; i < 200; i++) {
            values.add(i < 190 ? 10 + i % 20 / 10.0 : i < 196 ? 1_000.0 + i : -50.0);
            chunk.doubles(0)[i] = values.getLast();
            chunk.longs(1)[i] = i == 7 ? 99 : 5;
        }
        chunk.size(200);
        var sink = project.importing("out");
        sink.begin(fields);
        sink.rows(chunk);
        var out = (StoredTable) sink.finish(new Ledger(List.of()), Shop.ORIGIN);
        var profile = out.view(View.ALL).profile("v", STOP);
        var spread = profile.spread().orElseThrow();
        assertEquals(6, spread.above());
        assertEquals(4, spread.below());
        assertEquals(10, out.view(View.ALL.filteredBy(new Condition.Outside("v", spread.low(), spread.high()))).count(STOP));
        assertEquals(200, profile.bins().stream().mapToLong(b -> b.count()).sum());
        var flat = out.view(View.ALL).profile("same", STOP);
        assertEquals(0, flat.spread().orElseThrow().outliers(), "without a width of the middle half the rule says nothing");
        assertEquals(200, flat.bins().stream().mapToLong(b -> b.count()).sum());
    }

    @Test
    void valuesComeWithTheirCountsTheMostFrequentFirst() {
        var values = table.view(View.ALL.filteredBy(new Condition.Missing("Day", false))).values(Shop.PRODUCT, "77", 5, STOP);
        var counted = new java.util.TreeMap<String, Long>();
        all.stream().filter(r -> r.get(index("Day")) != null).map(r -> (String) r.get(index(Shop.PRODUCT))).filter(t -> t != null && t.contains("77"))
                .forEach(t -> counted.merge(t, 1L, Long::sum));
        assertEquals(counted.size(), values.distinct());
        assertEquals(5, values.values().size());
        assertTrue(values.cut());
        values.values().forEach(f -> assertEquals(counted.get(f.value()), f.count()));
    }

    @Test
    void aQuestionThatIsNoLongerWantedEnds() {
        var stop = new Stop();
        stop.stop();
        assertThrows(Cancelled.class, () -> table.view(View.ALL.sortedBy(new Sort("Price", true))).page(ROWS - 5L, 5, stop));
        assertEquals(5, table.view(View.ALL.sortedBy(new Sort("Price", true))).page(ROWS - 5L, 5, STOP).rows().size());
    }

    @Test
    void theLimitsOfDatesHaveAProfileToo() {
        var fields = List.of(Field.of("d", Type.DATE));
        var chunk = new Chunk(fields);
        chunk.longs(0)[0] = LocalDate.of(1, 1, 1).toEpochDay();
        chunk.longs(0)[1] = LocalDate.of(9999, 12, 31).toEpochDay();
        chunk.longs(0)[2] = LocalDate.of(2024, 2, 29).toEpochDay();
        chunk.size(3);
        var sink = project.importing("dates");
        sink.begin(fields);
        sink.rows(chunk);
        var dates = (StoredTable) sink.finish(new Ledger(List.of()), Shop.ORIGIN);
        assertEquals(3, dates.view(View.ALL).profile("d", STOP).bins().stream().mapToLong(b -> b.count()).sum());
    }
}
