package merchant.method.basket.trial;

import java.util.Arrays;
import java.util.SplittableRandom;
import merchant.method.basket.order.Orders;
import merchant.work.Progress;

/// Orders in which nothing goes together: products are exchanged between orders, one for one, until chance alone says which stand
/// together. Each order keeps how many products it holds and each product in how many orders it stands, so that what large orders
/// and popular products alone bring about is in the copy too (Gionis, Mannila, Mielikäinen, Tsaparas 2007, "Assessing data mining results
/// via swap randomization").
public final class Shuffled {
    private static final int EXCHANGES_AN_ENTRY = 4;
    private static final int CHECK_EVERY = 1 << 14;

    private Shuffled() {}

    /// A shuffled copy.
    public static Orders of(Orders orders, long seed, Progress progress) {
        var random = new SplittableRandom(seed);
        var baskets = new int[orders.size()][];
        Arrays.setAll(baskets, o -> orders.baskets()[o].clone());
        int entries = (int) orders.entries();
        var where = new int[entries];
        var place = new int[entries];
        int n = 0;
        for (int o = 0; o < baskets.length; o++) {
            for (int i = 0; i < baskets[o].length; i++) {
                where[n] = o;
                place[n++] = i;
            }
        }
        long wanted = entries < 2 ? 0 : (long) entries * EXCHANGES_AN_ENTRY;
        for (long e = 0; e < wanted; e++) {
            if (e % CHECK_EVERY == 0) {
                progress.step(e, wanted);
            }
            int one = random.nextInt(entries);
            int other = random.nextInt(entries);
            exchange(baskets[where[one]], place[one], baskets[where[other]], place[other]);
        }
        for (var basket : baskets) {
            Arrays.sort(basket);
        }
        return orders.with(baskets);
    }

    private static void exchange(int[] one, int at, int[] other, int otherAt) {
        int item = one[at];
        int otherItem = other[otherAt];
        if (one != other && item != otherItem && !holds(one, otherItem) && !holds(other, item)) {
            one[at] = otherItem;
            other[otherAt] = item;
        }
    }

    private static boolean holds(int[] basket, int item) {
        for (int held : basket) {
            if (held == item) {
                return true;
            }
        }
        return false;
    }
}
