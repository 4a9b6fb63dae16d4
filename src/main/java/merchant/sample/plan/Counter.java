package merchant.sample.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Plays the shop day by day: who orders, what goes into which basket, who leaves.
///
/// Demand is drawn first and dealt out to baskets by taste afterwards, so that tastes and kinds of customer never blur
/// the planted elasticities and seasons: each day's counts per product are what [Demand] drew, plus the bundles.
final class Counter {
    /// Lines in a basket, on average, before bundles.
    private static final double BASKET = 3.4;
    /// The last day on which a customer orders first: everybody's trial ends inside the plan.
    private static final int LAST_JOIN = Calendar.DAYS - 1 - Customer.TRIAL - 2;
    private static final double CANCELLED = 0.04;
    private static final double REFUNDED = 0.03;
    private static final double[] HOURS = {2, 1, 0.5, 0.3, 0.3, 0.5, 1.5, 3, 5, 6, 6, 5.5, 6.5, 5, 4.5, 4.5, 4.5, 5, 5.5, 7, 9, 9.5, 7.5, 4.5};

    private final List<Customer> customers;
    private final Promotions promotions;
    private final List<Bundle> bundles;
    private final Demand demand;
    private final Dice dice;
    private final List<Order> orders = new ArrayList<>();
    private final List<List<Product>> picks = new ArrayList<>();
    private int newcomers;

    Counter(List<Customer> customers, Promotions promotions, List<Bundle> bundles, Demand demand, Dice dice) {
        this.customers = customers;
        this.promotions = promotions;
        this.bundles = bundles;
        this.demand = demand;
        this.dice = dice;
    }

    List<Order> play() {
        for (int day = 0; day < Calendar.DAYS; day++) {
            picks.add(demand.picks(day));
        }
        var joining = joining();
        for (int day = 0; day < Calendar.DAYS; day++) {
            playDay(day, joining[day]);
        }
        return orders;
    }

    /// How many order for the first time on each day: many at first, fewer later, in proportion to the day's trade.
    private int[] joining() {
        var wish = new double[LAST_JOIN + 1];
        double total = 0;
        for (int day = 0; day <= LAST_JOIN; day++) {
            wish[day] = picks.get(day).size() * (0.55 * StrictMath.exp(-day / 120.0) + 0.25);
            total += wish[day];
        }
        var joining = new int[Calendar.DAYS];
        double owed = 0;
        int made = 0;
        for (int day = 0; day <= LAST_JOIN; day++) {
            owed += wish[day] / total * customers.size();
            joining[day] = (int) (day == LAST_JOIN ? customers.size() : Math.min(customers.size(), StrictMath.floor(owed))) - made;
            made += joining[day];
        }
        return joining;
    }

    private void playDay(int day, int joiners) {
        for (var customer : customers.subList(0, newcomers)) {
            if (day - customer.joined() == Customer.TRIAL + 1) {
                customer.decide(dice);
            }
        }
        var pool = new ArrayList<>(picks.get(day));
        int count = Math.min(pool.size(), Math.max(joiners, (int) StrictMath.round(pool.size() / BASKET)));
        var buyers = new ArrayList<>(customers.subList(newcomers, newcomers + joiners));
        buyers.addAll(regulars(day, count - joiners));
        newcomers += joiners;
        var baskets = deal(pool, buyers);
        addBundles(baskets, day);
        takeOrders(day, buyers, baskets);
    }

    /// Known customers who order today: a weighted draw without return (Efraimidis and Spirakis 2006).
    private List<Customer> regulars(int day, int count) {
        record Ticket(double key, Customer customer) {}
        var date = Calendar.date(day);
        var tickets = new ArrayList<Ticket>();
        for (var customer : customers.subList(0, newcomers)) {
            double weight = customer.weight(date);
            if (weight > 0) {
                tickets.add(new Ticket(dice.exponential() / weight, customer));
            }
        }
        tickets.sort(Comparator.comparingDouble(Ticket::key));
        return tickets.stream().limit(Math.max(0, count)).map(Ticket::customer).toList();
    }

    /// Deals the day's picks to the buyers: first one to each, so that nobody leaves with nothing, then the rest.
    private List<Map<Product, Integer>> deal(List<Product> pool, List<Customer> buyers) {
        var baskets = new ArrayList<Map<Product, Integer>>();
        for (var buyer : buyers) {
            var likes = pool.stream().mapToDouble(buyer::taste).toArray();
            var product = pool.remove(dice.pick(likes));
            baskets.add(new LinkedHashMap<>(Map.of(product, pieces(product, buyer))));
        }
        while (!pool.isEmpty()) {
            var product = pool.remove(dice.below(pool.size()));
            var likes = new double[buyers.size()];
            for (int i = 0; i < likes.length; i++) {
                likes[i] = baskets.get(i).containsKey(product) ? 1e-9 : buyers.get(i).taste(product) * buyers.get(i).kind.basket();
            }
            int chosen = dice.pick(likes);
            baskets.get(chosen).merge(product, pieces(product, buyers.get(chosen)), Integer::sum);
        }
        return baskets;
    }

    private int pieces(Product product, Customer buyer) {
        double more = product.category().more() + (buyer.kind == Kind.BARGAIN ? 0.08 : 0);
        int pieces = 1;
        while (pieces < 9 && dice.happens(more)) {
            pieces++;
        }
        return pieces;
    }

    /// Adds the second of a bundle to baskets that hold the first; its price works on the chance as on all demand.
    private void addBundles(List<Map<Product, Integer>> baskets, int day) {
        for (var basket : baskets) {
            for (var bundle : bundles) {
                double chance = Math.min(0.95, bundle.chance() * promotions.factor(bundle.second(), day));
                if (basket.containsKey(bundle.first()) && dice.happens(chance) && demand.inStock(bundle.second(), day)) {
                    basket.putIfAbsent(bundle.second(), 1);
                }
            }
        }
    }

    private void takeOrders(int day, List<Customer> buyers, List<Map<Product, Integer>> baskets) {
        var today = new ArrayList<Order>();
        for (int i = 0; i < buyers.size(); i++) {
            var lines = baskets.get(i).entrySet().stream()
                    .map(e -> new Order.Line(e.getKey(), e.getValue(), promotions.depth(e.getKey(), day))).toList();
            double fate = dice.uniform();
            var status = fate < CANCELLED ? Order.Status.CANCELLED : fate < CANCELLED + REFUNDED ? Order.Status.REFUNDED : Order.Status.PAID;
            today.add(new Order(day, dice.pick(HOURS) * 60 + dice.below(60), buyers.get(i), lines, status));
        }
        today.sort(Comparator.comparingInt(Order::minute));
        for (var order : today) {
            order.customer().orders.add(order);
            orders.add(order);
        }
    }
}
