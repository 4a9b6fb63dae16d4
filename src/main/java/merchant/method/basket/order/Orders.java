package merchant.method.basket.order;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/// Orders as sets of products.
///
/// @param baskets one entry an order: its products as numbers into `names`, rising, each once
/// @param names the products, in order of first appearance
/// @param spend what an order that holds the product spends on it, on average, one entry a product; empty where no amounts are known
@SuppressWarnings("ArrayRecordComponent")
public record Orders(int[][] baskets, List<String> names, double[] spend) {
    public Orders {
        names = List.copyOf(names);
    }

    /// How many orders there are.
    public int size() {
        return baskets.length;
    }

    /// The same products in other orders.
    public Orders with(int[][] others) {
        return new Orders(others, names, spend);
    }

    /// How many products all orders hold together, each once an order.
    public long entries() {
        return Arrays.stream(baskets).mapToLong(b -> b.length).sum();
    }

    /// In how many orders each product stands.
    public int[] counts() {
        var counts = new int[names.size()];
        for (var basket : baskets) {
            for (int item : basket) {
                counts[item]++;
            }
        }
        return counts;
    }

    /// How many orders a share of them is: the support that is reached is never below the one asked for. A share of less than one order asks for
    /// two, because each of the countless sets of a single order would be frequent otherwise.
    public int least(double support) {
        double share = support * size() - 1e-9;
        return share < 1 - 2e-9 ? 2 : (int) Math.ceil(share);
    }

    /// Another table's orders with the numbers of this one's products; products that this one does not have are left out.
    public Orders matching(Orders others) {
        var numbers = new HashMap<String, Integer>();
        for (int i = 0; i < names.size(); i++) {
            numbers.put(names.get(i), i);
        }
        var numbered = new int[others.size()][];
        for (int b = 0; b < numbered.length; b++) {
            numbered[b] = Arrays.stream(others.baskets[b]).mapToObj(i -> numbers.get(others.names.get(i))).filter(java.util.Objects::nonNull)
                    .mapToInt(i -> i).sorted().toArray();
        }
        return with(numbered);
    }
}
