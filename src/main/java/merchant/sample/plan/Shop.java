package merchant.sample.plan;

import java.util.ArrayList;
import java.util.List;

/// The made shop: everything that was planted and everything that came of it. The same seed makes the same shop.
///
/// @param orders in the order of time
/// @param lost for each product, the lines that stock-outs lost
record Shop(List<Product> products, Promotions promotions, List<StockOut> stockOuts, List<Bundle> bundles, List<Customer> customers,
        List<Order> orders, List<Integer> lost) {
    /// The seed of the files that come with the program.
    static final long SEED = 20_230_101;
    static final int CUSTOMERS = 4000;

    Shop {
        products = List.copyOf(products);
        stockOuts = List.copyOf(stockOuts);
        bundles = List.copyOf(bundles);
        customers = List.copyOf(customers);
        orders = List.copyOf(orders);
        lost = List.copyOf(lost);
    }

    static Shop make(long seed) {
        var products = Assortment.make(new Dice(seed, "assortment"));
        var promotions = Promotions.make(products, new Dice(seed, "promotions"));
        var stockOuts = StockOut.make(products, new Dice(seed, "stock-outs"));
        var bundles = Bundle.make(products);
        var demand = new Demand(products, promotions, stockOuts, new Dice(seed, "demand"));
        var customers = customers(new Dice(seed, "customers"));
        var orders = new Counter(customers, promotions, bundles, demand, new Dice(seed, "counter")).play();
        var lost = products.stream().map(demand::lost).toList();
        return new Shop(products, promotions, stockOuts, bundles, customers, orders, lost);
    }

    private static List<Customer> customers(Dice dice) {
        var shares = new double[Kind.values().length];
        for (var kind : Kind.values()) {
            shares[kind.ordinal()] = kind.share();
        }
        var customers = new ArrayList<Customer>();
        for (int i = 0; i < CUSTOMERS; i++) {
            customers.add(new Customer(i, Kind.values()[dice.pick(shares)], dice));
        }
        return customers;
    }
}
