package merchant.method.basket.trial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import merchant.method.basket.mine.Columns;
import merchant.method.basket.mine.Depth;
import merchant.method.basket.mine.Frequent.Key;
import merchant.method.basket.order.Orders;
import merchant.method.basket.rule.Limits;
import merchant.method.basket.rule.RuleMaker;
import merchant.method.basket.rule.RuleMaker.Made;
import merchant.text.Sentence;
import merchant.work.Progress;

/// Rules found without some of the orders, measured on those orders: three in ten, drawn by the seed, or a table of their own.
///
/// @param orders how many orders were held out
/// @param ownTable true where a table of its own judged
/// @param seen each rule that was found without them, by both sides
public record HeldOut(int orders, boolean ownTable, Map<Sides, Seen> seen) {
    private static final double SHARE = 0.3;
    private static final double CLEAR = 2;
    private static final int LEAST_ORDERS = 30;
    private static final int CHECK_EVERY = 1 << 8;

    public HeldOut {
        // not copied: it is made here, and hashing some hundred thousand rules again takes long
        seen = java.util.Collections.unmodifiableMap(seen);
    }

    /// Both sides of a rule, as a key.
    public record Sides(Key left, Key right) {
        static Sides of(Made rule) {
            return new Sides(new Key(rule.left()), new Key(rule.right()));
        }
    }

    /// A rule on the held-out orders.
    ///
    /// @param found its lift where it was found
    /// @param clear whether it stood out there: so much above independence that two standard errors do not explain it
    /// @param count held-out orders with both sides
    /// @param lift there; `NaN` where one side does not occur there
    public record Seen(double found, boolean clear, int count, double lift) {}

    /// How that rule fared; empty where it was not found without the held-out orders.
    public Optional<Seen> of(Made rule) {
        return Optional.ofNullable(seen.get(Sides.of(rule)));
    }

    /// Judges.
    ///
    /// @param test other orders of the same products, to be used in place of a part of these
    public static HeldOut of(Orders orders, Optional<Orders> test, Limits limits, long seed, Progress progress) {
        progress.say(Sentence.of("Testing the rules on orders held out"));
        var parts = test.map(t -> new Orders[] {orders, orders.matching(t)}).orElseGet(() -> split(orders, seed));
        if (parts[1].size() < LEAST_ORDERS && test.isEmpty()) {
            progress.step(1, 1);
            return new HeldOut(0, false, Map.of());
        }
        var frequent = new Depth().mine(parts[0], parts[0].least(limits.support()), limits.longest(), progress.slice(0, 0.6));
        var rules = RuleMaker.make(frequent, limits, progress.slice(0.6, 0.7));
        return new HeldOut(parts[1].size(), test.isPresent(), measure(rules, parts[0], parts[1], progress.slice(0.7, 1)));
    }

    private static Orders[] split(Orders orders, long seed) {
        var random = new SplittableRandom(seed);
        var found = new ArrayList<int[]>();
        var held = new ArrayList<int[]>();
        for (var basket : orders.baskets()) {
            (random.nextDouble() < SHARE ? held : found).add(basket);
        }
        return new Orders[] {orders.with(found.toArray(int[][]::new)), orders.with(held.toArray(int[][]::new))};
    }

    private static Map<Sides, Seen> measure(List<Made> rules, Orders found, Orders held, Progress progress) {
        var columns = new Columns(held, IntStream.range(0, held.names().size()).toArray());
        var sides = new HashMap<Key, long[]>();
        var seen = HashMap.<Sides, Seen>newHashMap(rules.size());
        long done = 0;
        for (var rule : rules) {
            if (done++ % CHECK_EVERY == 0) {
                progress.step(done - 1, rules.size());
            }
            var left = columns.of(rule.left());
            // right sides are few and come again and again
            var right = sides.computeIfAbsent(new Key(rule.right()), k -> columns.of(k.items()));
            int both = Columns.together(left, right);
            double chance = (double) ones(left) * ones(right);
            seen.put(Sides.of(rule), new Seen(rule.lift(found.size()), RuleMaker.strength(rule, found) >= CLEAR, both, chance == 0 ? Double.NaN : both * (double) held.size() / chance));
        }
        progress.report(1);
        return seen;
    }

    private static int ones(long[] bits) {
        return Arrays.stream(bits).mapToInt(Long::bitCount).sum();
    }
}
