package merchant.sample.plan;

import java.util.ArrayList;
import java.util.List;

/// Days on which one product could not be had.
///
/// @param from the first day, as a day of the plan
/// @param to the last day
record StockOut(Product product, int from, int to) {
    private static final int COUNT = 24;
    private static final int EARLIEST = 60;

    /// One for each of 24 products that sell well: where little sells, days without a sale say nothing.
    static List<StockOut> make(List<Product> products, Dice dice) {
        var sellers = new ArrayList<>(products.stream().filter(p -> p.popularity() >= 12).toList());
        var made = new ArrayList<StockOut>();
        while (made.size() < COUNT) {
            var product = sellers.remove(dice.below(sellers.size()));
            int length = dice.between(12, 28);
            int from = dice.between(EARLIEST, Calendar.DAYS - 1 - length);
            made.add(new StockOut(product, from, from + length - 1));
        }
        made.sort(java.util.Comparator.comparingInt(s -> s.product().index()));
        return List.copyOf(made);
    }

    boolean covers(int day) {
        return day >= from && day <= to;
    }
}
