package merchant.method.reorder.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import merchant.method.reorder.demand.Demand;
import merchant.method.reorder.goods.Product;
import merchant.method.reorder.policy.NewsvendorRule;
import merchant.method.reorder.policy.PeriodicRule;
import merchant.method.reorder.policy.Terms;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

/// Money goes to what an order can still save: what is asked for before its arrival and not there is lost with any order.
class SaveableTest {
    private static final Terms TERMS = new Terms(0.95, false, 7, 0.25, 20, 0.5);

    /// What a piece that saves nothing until the next order may count, so that it is bought where limits have room for it: a millionth of its margin.
    private static final double TIE = 6 * 15 * 1e-6;

    /// Costs 4, sold at 10, arrives in ten days.
    private static Product product(String id, double stock, boolean listed) {
        return new Product(id, "", id, "", new double[0], stock, 0, 10, 0, 4, 10, 1, 0, Double.NaN, Double.POSITIVE_INFINITY, 0, listed, "");
    }

    private static Demand demand(double[] untilArrival, double[] untilNext) {
        return Demand.of(untilArrival, untilNext, 1, "", 0, false, false);
    }

    private static Wanted wanted(Product product, Demand demand) {
        return Wanted.of(product, demand, new PeriodicRule(), TERMS, "", new double[0]);
    }

    /// Ten are asked for before the arrival, then none or four: of an order two are sold on average, whether the ten were there or not.
    @Test
    void whatIsSoldOutNowGainsNoMoreThanWhatIsSoldOutAtTheArrival() {
        var futures = demand(new double[] {10, 10}, new double[] {10, 14});
        var out = wanted(product("out", 0, true), futures).item(0);
        var there = wanted(product("there", 10, true), futures).item(0);
        assertArrayEquals(new double[] {0, 3, 6, 9, 12}, there.gains(), TIE, "half of the margin of 6 for each of four pieces");
        assertEquals(14, out.most(), "up to the level");
        assertArrayEquals(new double[] {0, 3, 6, 9, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12}, out.gains(), TIE);
        var unknown = wanted(product("unknown", 0, false), futures).item(0);
        assertEquals(6 * 12, unknown.gains()[14], TIE, "where nobody knows the stock the order has to do for all of it");
    }

    /// A budget for all but one of the pieces that the rule wants: what cannot be saved is cut last, and no more of it than does not fit.
    @Test
    void whatSavesNothingIsBoughtWhereThereIsRoomForItAndCutFirst() {
        var futures = demand(new double[] {10, 10}, new double[] {10, 14});
        var rationed = new Rationing(4 * 17, Double.POSITIVE_INFINITY, 0).apply(List.of(wanted(product("out", 0, true), futures), wanted(product("there", 10, true), futures)), Progress.NONE);
        assertEquals(List.of(13.0, 4.0), rationed.wanted().stream().map(w -> w.decision().quantity()).toList());
        var scarce = new Rationing(4 * 8, Double.POSITIVE_INFINITY, 0).apply(List.of(wanted(product("out", 0, true), futures), wanted(product("there", 10, true), futures)), Progress.NONE);
        assertEquals(List.of(4.0, 4.0), scarce.wanted().stream().map(w -> w.decision().quantity()).toList());
    }

    /// All ways to spend the budget, played as a shop: what is there is sold until the arrival, then what is left with the order.
    @Test
    void noOtherWayToSpendABudgetEarnsMoreInAShopThatPlaysTheFutures() {
        for (int seed = 0; seed < 20; seed++) {
            var random = new SplittableRandom(seed);
            var stocks = new double[] {0, 2, 9};
            var arrival = new double[stocks.length][];
            var next = new double[stocks.length][];
            for (int p = 0; p < stocks.length; p++) {
                arrival[p] = random.ints(40, 0, 3 + 4 * (3 - p)).asDoubleStream().toArray();
                next[p] = arrival[p].clone();
                for (int i = 0; i < 40; i++) {
                    next[p][i] += random.nextInt(2 + 3 * p);
                }
            }
            var wanted = IntStream.range(0, stocks.length).mapToObj(p -> wanted(product("p" + p, stocks[p], true), demand(arrival[p], next[p]))).toList();
            var rationed = new Rationing(5 * 4, Double.POSITIVE_INFINITY, 0).apply(wanted, Progress.NONE);
            double best = 0;
            for (int a = 0; a <= 5; a++) {
                for (int b = 0; a + b <= 5; b++) {
                    best = Math.max(best, served(stocks, arrival, next, new double[] {a, b, 5 - a - b}));
                }
            }
            double chosen = served(stocks, arrival, next, rationed.wanted().stream().mapToDouble(w -> w.decision().quantity()).toArray());
            assertEquals(best, chosen, 1e-9, "seed " + seed);
            double none = served(stocks, arrival, next, new double[3]);
            assertEquals(6 * (chosen - none), rationed.choice().orElseThrow().gain(), TIE, "the margin that the choice says it saves, seed " + seed);
        }
    }

    private static double served(double[] stocks, double[][] arrival, double[][] next, double[] ordered) {
        return IntStream.range(0, stocks.length).mapToDouble(p -> IntStream.range(0, next[p].length).mapToDouble(i -> {
            double before = Math.min(stocks[p], arrival[p][i]);
            return before + Math.min(stocks[p] - before + ordered[p], next[p][i] - arrival[p][i]);
        }).average().orElseThrow()).sum();
    }

    /// Poisson numbers: ten before the arrival and seven after it. What is then left of three is 3 − N where N is below 3; the chance that piece k of an order is sold, by the law.
    @Test
    void gainsAreThoseOfTheLawOfTheDemand() {
        int futures = 200_000;
        var random = new SplittableRandom(3);
        var untilArrival = IntStream.range(0, futures).mapToDouble(i -> poisson(10, random)).toArray();
        var untilNext = IntStream.range(0, futures).mapToDouble(i -> untilArrival[i] + poisson(7, random)).toArray();
        var gains = wanted(product("p", 3, true), demand(untilArrival, untilNext)).item(0).gains();
        for (int k = 1; k <= 15; k++) {
            double sold = 0;
            for (int before = 0; before <= 60; before++) {
                int left = Math.max(0, 3 - before);
                sold += chance(10, before) * (1 - IntStream.range(0, left + k).mapToDouble(n -> chance(7, n)).sum());
            }
            assertEquals(6 * sold, gains[k] - gains[k - 1], 6 * 4 * Math.sqrt(sold * (1 - sold) / futures) + TIE, "piece " + k);
        }
    }

    private static double chance(double mean, int number) {
        return Math.exp(number * Math.log(mean) - mean - IntStream.rangeClosed(1, number).mapToDouble(Math::log).sum());
    }

    private static int poisson(double mean, SplittableRandom random) {
        double product = random.nextDouble();
        int count = 0;
        while (product > Math.exp(-mean)) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }

    /// A shop that plays the futures with each quantity: what is sold earns the margin, what is left when the next order is there loses what the rule says a piece too many loses.
    @Test
    void theQuantityThatWeighsTooMuchAgainstTooLittleEarnsMost() {
        var random = new SplittableRandom(11);
        var untilArrival = random.ints(400, 0, 25).asDoubleStream().toArray();
        var untilNext = IntStream.range(0, 400).mapToDouble(i -> untilArrival[i] + random.nextInt(18)).toArray();
        var futures = demand(untilArrival, untilNext);
        double many = 4 * 0.5 + 4 * 0.25 * 17 / 365;
        for (double stock : new double[] {0, 5, 12, 20, 30, 60}) {
            var decision = new NewsvendorRule().decide(product("p", stock, true), futures, TERMS);
            double own = earned(stock, untilArrival, untilNext, many, decision.quantity());
            for (int other = 0; other <= 60; other++) {
                assertTrue(own >= earned(stock, untilArrival, untilNext, many, other) - 1e-9, "with " + stock + " there " + decision.quantity() + " earn less than " + other);
            }
            assertEquals(decision.quantity() > 0, stock < decision.trigger(), "orders below the level alone");
        }
        double fractile = 6 / (6 + many);
        var unknown = new NewsvendorRule().decide(product("p", 0, false), futures, TERMS);
        assertEquals(futures.cover().quantile(fractile), unknown.quantity(), "where nobody knows the stock all that is asked for until the next order is there");
    }

    private static double earned(double stock, double[] untilArrival, double[] untilNext, double many, double ordered) {
        return IntStream.range(0, untilNext.length).mapToDouble(i -> {
            double before = Math.min(stock, untilArrival[i]);
            double there = stock - before + ordered;
            double after = Math.min(there, untilNext[i] - untilArrival[i]);
            return 6 * (before + after) - many * (there - after);
        }).average().orElseThrow();
    }

    /// What one piece more gains counts no demand before the arrival: at the list's own quantity, by hand.
    @Test
    void theGainOfOnePieceMoreIsThatOfAPieceThatCanBeSold() {
        var futures = demand(new double[] {10, 10}, new double[] {10, 14});
        var out = wanted(product("out", 0, true), futures);
        var two = out.with(new merchant.method.reorder.policy.Rule.Decision(2, 14, 14, out.decision().steps()));
        var ten = out.with(new merchant.method.reorder.policy.Rule.Decision(10, 14, 14, out.decision().steps()));
        double keeping = 4 * 0.25 * 17 / 365;
        assertEquals(List.of(6 * 0.5 - keeping * 0.5, -keeping), List.of(Lines.gain(two), Lines.gain(ten)));
    }
}
