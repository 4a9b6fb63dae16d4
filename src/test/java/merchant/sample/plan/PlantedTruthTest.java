package merchant.sample.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The marks of the plan, found again in the committed files.
class PlantedTruthTest {
    private static final List<Map<String, String>> ORDERS = Rows.of("orders.csv");
    private static final List<Map<String, String>> CUSTOMERS = Rows.of("customers.csv");
    private static final List<Map<String, String>> PRODUCTS = Rows.of("products.csv");
    private static final Map<String, Map<String, String>> TRUTH =
            Rows.of("truth-customers.csv").stream().collect(Collectors.toMap(r -> r.get("customer_id"), Function.identity()));
    private static final int[] DAILY = daily();

    private static int[] daily() {
        var daily = new int[Calendar.DAYS];
        ORDERS.forEach(r -> daily[day(r)]++);
        return daily;
    }

    private static int day(Map<String, String> row) {
        return Calendar.day(LocalDate.parse(row.get("order_time").substring(0, 10)));
    }

    @Test
    void theShopHasThePlannedSize() {
        assertEquals(60_000, ORDERS.size(), 1_000);
        assertEquals(4_000, ORDERS.stream().map(r -> r.get("customer_id")).distinct().count());
        assertEquals(4_000, CUSTOMERS.size());
        assertEquals(120, PRODUCTS.size());
        assertEquals(120, Rows.of("stock.csv").size());
        assertEquals(8, PRODUCTS.stream().map(r -> r.get("category")).distinct().count());
        assertTrue(Arrays.stream(DAILY).allMatch(n -> n > 0), "a day without an order");
    }

    @Test
    void everyLineAddsUp() {
        for (var row : ORDERS) {
            double sum = number(row, "quantity") * number(row, "unit_price") - number(row, "discount");
            assertEquals(sum, number(row, "amount"), 0.001, row.toString());
        }
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.get(column));
    }

    @Test
    void theWeekHasItsProfile() {
        var days = new double[7];
        var weeks = new double[7];
        for (int day = 0; day < Calendar.DAYS; day++) {
            if (quiet(Calendar.date(day))) {
                int weekday = Calendar.date(day).getDayOfWeek().getValue() - 1;
                days[weekday] += DAILY[day];
                weeks[weekday]++;
            }
        }
        double mean = Arrays.stream(days).sum() / Arrays.stream(weeks).sum();
        for (int weekday = 0; weekday < 7; weekday++) {
            assertEquals(Calendar.WEEK[weekday], days[weekday] / weeks[weekday] / mean, 0.05, "weekday " + weekday);
        }
    }

    private static boolean quiet(LocalDate date) {
        return Calendar.sale(date) == 1 && !Calendar.onSale(date) && Calendar.springFestival(date, Category.TEA) == 1;
    }

    @Test
    void theShopGrows() {
        double growth = Math.log(mean(2024) / mean(2023));
        assertEquals(Calendar.TREND, growth, 0.06);
    }

    private static double mean(int year) {
        return Arrays.stream(DAILY, Calendar.day(LocalDate.of(year, 1, 1)), Calendar.day(LocalDate.of(year, 12, 31)) + 1).average().orElseThrow();
    }

    @Test
    void festivalsLiftAndSpringFestivalRests() {
        for (var day : List.of(LocalDate.of(2023, 11, 11), LocalDate.of(2024, 11, 11))) {
            assertTrue(lift(day) > 4, day + " " + lift(day));
        }
        for (var day : List.of(LocalDate.of(2023, 6, 18), LocalDate.of(2024, 6, 18), LocalDate.of(2023, 11, 24), LocalDate.of(2024, 11, 29))) {
            assertTrue(lift(day) > 2, day + " " + lift(day));
        }
        for (var day : Calendar.SPRING_FESTIVALS.subList(0, 2)) {
            assertTrue(lift(day) < 0.6, day + " " + lift(day));
            assertTrue(lift(day.minusDays(6)) > 1.4, day + " " + lift(day.minusDays(6)));
        }
    }

    /// Beside the median of the days from eight weeks before to eight weeks after that are no festival's.
    private static double lift(LocalDate date) {
        int day = Calendar.day(date);
        var around = java.util.stream.IntStream.rangeClosed(Math.max(0, day - 56), Math.min(Calendar.DAYS - 1, day + 56))
                .filter(d -> quiet(Calendar.date(d))).map(d -> DAILY[d]).sorted().toArray();
        return (double) DAILY[day] / around[around.length / 2];
    }

    @Test
    void regressionFindsThePlantedElasticities() {
        var shop = Shop.make(Shop.SEED);
        var found = new TreeMap<String, Double>();
        for (var category : Category.values()) {
            found.put(category.label(), slope(shop, category));
        }
        for (var planted : Elasticities.planted().entrySet()) {
            assertEquals(planted.getValue(), found.get(planted.getKey()), 0.3, found.toString());
        }
    }

    /// Counts from the file; prices of all days and the days out of stock, which a shop knows, from the plan.
    private static double slope(Shop shop, Category category) {
        var products = shop.products().stream().filter(p -> p.category() == category).toList();
        var place = new HashMap<String, Integer>();
        var counts = new int[products.size()][Calendar.DAYS];
        var ratio = new double[products.size()][Calendar.DAYS];
        var sold = new boolean[products.size()][Calendar.DAYS];
        for (int p = 0; p < products.size(); p++) {
            var product = products.get(p);
            place.put(product.id(), p);
            for (int day = 0; day < Calendar.DAYS; day++) {
                int today = day;
                ratio[p][day] = 1 - shop.promotions().depth(product, day) / 100.0;
                sold[p][day] = shop.stockOuts().stream().noneMatch(s -> s.product() == product && s.covers(today));
            }
        }
        for (var row : ORDERS) {
            if (place.containsKey(row.get("product_id"))) {
                counts[place.get(row.get("product_id"))][day(row)]++;
            }
        }
        return Elasticities.slope(counts, ratio, sold);
    }

    /// On days when the second costs its list price and is in stock: the planted chance, and a little by chance on top.
    @Test
    void bundlesSellTogetherFarMoreOftenThanByChance() {
        var shop = Shop.make(Shop.SEED);
        for (var bundle : shop.bundles()) {
            var plain = ORDERS.stream().filter(r -> plain(shop, bundle.second(), day(r))).toList();
            var first = holders(plain, bundle.first());
            var second = holders(plain, bundle.second());
            double share = second.size() / (double) plain.stream().map(r -> r.get("order_id")).distinct().count();
            second.retainAll(first);
            double confidence = second.size() / (double) first.size();
            assertTrue(confidence > bundle.chance() - 0.07 && confidence < bundle.chance() + 0.15, bundle + " " + confidence);
            assertTrue(confidence / share > 4, bundle + " lift " + confidence / share);
        }
    }

    private static boolean plain(Shop shop, Product product, int day) {
        return shop.promotions().depth(product, day) == 0 && shop.stockOuts().stream().noneMatch(s -> s.product() == product && s.covers(day));
    }

    private static Set<String> holders(List<Map<String, String>> rows, Product product) {
        return rows.stream().filter(r -> r.get("product").equals(product.name())).map(r -> r.get("order_id")).collect(Collectors.toSet());
    }

    @Test
    void nothingSellsWhileOutOfStock() {
        var windows = Rows.of("truth-stock-outs.csv");
        assertEquals(24, windows.size());
        for (var window : windows) {
            int from = Calendar.day(LocalDate.parse(window.get("first_day")));
            int to = Calendar.day(LocalDate.parse(window.get("last_day")));
            assertTrue(to - from >= 11, window.toString());
            var days = ORDERS.stream().filter(r -> r.get("product_id").equals(window.get("product_id"))).map(PlantedTruthTest::day).toList();
            assertEquals(0, days.stream().filter(d -> d >= from && d <= to).count(), window.toString());
            assertTrue(days.size() > 400, window + " sells on other days");
        }
        assertTrue(windows.stream().mapToInt(w -> Integer.parseInt(w.get("lost_lines"))).sum() > 200);
    }

    @Test
    void theRuleDecidesWhoLeaves() {
        var byRule = CUSTOMERS.stream().collect(Collectors.partitioningBy(
                c -> number(c, "first_delivery_days") > 5 && number(c, "orders_first_90_days") < 2));
        assertEquals(0.9, left(byRule.get(true)), 0.04);
        assertEquals(0.07, left(byRule.get(false)), 0.02);
        assertTrue(byRule.get(true).size() > 500);
        assertEquals(0.21, left(CUSTOMERS), 0.03);
        for (var customer : byRule.get(true)) {
            assertEquals("yes", TRUTH.get(customer.get("customer_id")).get("rule_says_leaves"));
        }
    }

    private static double left(List<Map<String, String>> customers) {
        return customers.stream().filter(c -> c.get("left").equals("yes")).count() / (double) customers.size();
    }

    @Test
    void theTrialColumnsAreThoseOfTheOrders() {
        var first = new HashMap<String, Integer>();
        var orders = new HashMap<String, Set<String>>();
        var spent = new HashMap<String, Double>();
        for (var row : ORDERS) {
            var customer = row.get("customer_id");
            first.putIfAbsent(customer, day(row));
            if (day(row) - first.get(customer) <= 90) {
                orders.computeIfAbsent(customer, k -> new HashSet<>()).add(row.get("order_id"));
                spent.merge(customer, row.get("status").equals("cancelled") ? 0 : number(row, "amount"), Double::sum);
            }
        }
        for (var customer : CUSTOMERS) {
            var id = customer.get("customer_id");
            assertEquals(Calendar.date(first.get(id)).toString(), customer.get("first_order"));
            assertEquals(orders.get(id).size(), number(customer, "orders_first_90_days"));
            assertEquals(spent.get(id), number(customer, "spend_first_90_days"), 0.005);
        }
    }

    @Test
    void whoLeftOrdersNoMore() {
        var left = CUSTOMERS.stream().filter(c -> c.get("left").equals("yes"))
                .collect(Collectors.toMap(c -> c.get("customer_id"), c -> Calendar.day(LocalDate.parse(c.get("first_order")))));
        assertEquals(0, ORDERS.stream().filter(r -> left.containsKey(r.get("customer_id")) && day(r) > left.get(r.get("customer_id")) + 90).count());
    }

    @Test
    void someOrdersAreCancelledAndSomeRefunded() {
        var fates = ORDERS.stream().collect(Collectors.toMap(r -> r.get("order_id"), r -> r.get("status"), (a, b) -> a));
        assertEquals(0.04, share(fates, "cancelled"), 0.006);
        assertEquals(0.03, share(fates, "refunded"), 0.006);
        assertEquals(0.93, share(fates, "paid"), 0.01);
    }

    private static double share(Map<String, String> fates, String fate) {
        return fates.values().stream().filter(fate::equals).count() / (double) fates.size();
    }

    @Test
    void customersBuyWhatTheyLike() {
        var style = PRODUCTS.stream().collect(Collectors.toMap(p -> p.get("product_id"), p -> p.get("style")));
        double favourite = ORDERS.stream().filter(r -> r.get("category").equals(truth(r, "favourite_category"))).count();
        double liked = ORDERS.stream().filter(r -> style.get(r.get("product_id")).equals(truth(r, "favourite_style"))).count();
        assertTrue(favourite / ORDERS.size() > 0.25, "favourite group " + favourite / ORDERS.size());
        assertTrue(liked / ORDERS.size() > 0.42, "liked style " + liked / ORDERS.size());
    }

    private static String truth(Map<String, String> row, String column) {
        return TRUTH.get(row.get("customer_id")).get(column);
    }

    @Test
    void theFiveKindsOrderAtDifferentTimesAndRates() {
        var orders = new TreeMap<String, Set<String>>();
        ORDERS.forEach(r -> orders.computeIfAbsent(truth(r, "kind"), k -> new HashSet<>()).add(r.get("order_id")));
        var members = TRUTH.values().stream().collect(Collectors.groupingBy(t -> t.get("kind"), Collectors.counting()));
        assertEquals(5, members.size());
        assertTrue(orders.get("regular").size() / (double) members.get("regular") > 8);
        assertTrue(orders.get("occasional").size() / (double) members.get("occasional") < 2);
        assertTrue(on("bargain hunter", r -> Calendar.onSale(date(r))) > 2 * on("regular", r -> Calendar.onSale(date(r))));
        assertTrue(on("gift giver", r -> Calendar.beforeSpringFestival(date(r))) > 2 * on("regular", r -> Calendar.beforeSpringFestival(date(r))));
        assertTrue(on("family", r -> date(r).getDayOfWeek().getValue() > 5) > 1.3 * on("regular", r -> date(r).getDayOfWeek().getValue() > 5));
    }

    private static LocalDate date(Map<String, String> row) {
        return Calendar.date(day(row));
    }

    private static double on(String kind, java.util.function.Predicate<Map<String, String>> when) {
        var lines = ORDERS.stream().filter(r -> truth(r, "kind").equals(kind)).toList();
        return lines.stream().filter(when).count() / (double) lines.size();
    }
}
