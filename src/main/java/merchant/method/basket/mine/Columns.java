package merchant.method.basket.mine;

import java.util.Arrays;
import merchant.method.basket.order.Orders;

/// Orders turned on their side: for each product a bit an order, so that the orders of a set are counted 64 at a time.
public final class Columns {
    private final long[][] bits;
    private final int words;

    /// @param wanted the products whose columns are needed
    public Columns(Orders orders, int[] wanted) {
        words = (orders.size() + 63) / 64;
        bits = new long[orders.names().size()][];
        for (int item : wanted) {
            bits[item] = new long[words];
        }
        for (int o = 0; o < orders.size(); o++) {
            for (int item : orders.baskets()[o]) {
                if (bits[item] != null) {
                    bits[item][o >> 6] |= 1L << o;
                }
            }
        }
    }

    long[] of(int item) {
        return bits[item];
    }

    /// The orders that hold all of the set.
    public long[] of(int[] items) {
        if (items.length == 0) {
            return new long[words];
        }
        var all = Arrays.copyOf(bits[items[0]], words);
        for (int i = 1; i < items.length; i++) {
            both(all, bits[items[i]], all);
        }
        return all;
    }

    /// How many orders hold all of the set.
    public int count(int[] items) {
        return items.length == 1 ? count(bits[items[0]]) : count(of(items));
    }

    static int count(long[] orders) {
        int count = 0;
        for (long word : orders) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /// Writes the orders in both, and counts them.
    static int both(long[] one, long[] other, long[] into) {
        int count = 0;
        for (int w = 0; w < into.length; w++) {
            long word = one[w] & other[w];
            into[w] = word;
            count += Long.bitCount(word);
        }
        return count;
    }

    /// How many orders are in both.
    public static int together(long[] one, long[] other) {
        int count = 0;
        for (int w = 0; w < one.length; w++) {
            count += Long.bitCount(one[w] & other[w]);
        }
        return count;
    }
}
