package merchant.method.basket.mine;

import java.util.Arrays;
import merchant.method.basket.order.Orders;

/// Counts pairs product by product along the orders: with thousands of products most pairs never meet, and a pair that never
/// meets costs nothing here.
final class Pairs {
    private final Orders orders;
    private final int[][] where;

    /// @param items the products, rising
    Pairs(Orders orders, int[] items, int[] counts) {
        this.orders = orders;
        this.where = new int[orders.names().size()][];
        for (int item : items) {
            where[item] = new int[counts[item]];
        }
        var filled = new int[where.length];
        for (int o = 0; o < orders.size(); o++) {
            for (int item : orders.baskets()[o]) {
                if (where[item] != null) {
                    where[item][filled[item]++] = o;
                }
            }
        }
    }

    /// How often a product stands with each later one.
    ///
    /// @param into filled with the counts, by product
    void of(int item, int[] into) {
        Arrays.fill(into, 0);
        for (int order : where[item]) {
            var basket = orders.baskets()[order];
            for (int i = basket.length - 1; i >= 0 && basket[i] > item; i--) {
                if (where[basket[i]] != null) {
                    into[basket[i]]++;
                }
            }
        }
    }
}
