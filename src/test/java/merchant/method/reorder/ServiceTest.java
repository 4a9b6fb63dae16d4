package merchant.method.reorder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import merchant.method.forecast.ets.Ets;
import merchant.method.forecast.intermittent.Kind;
import merchant.method.forecast.intermittent.SlowMover;
import merchant.method.forecast.simple.AverageRule;
import merchant.method.reorder.demand.LeadTime;
import merchant.method.reorder.demand.Outlooks;
import merchant.method.reorder.goods.Product;
import merchant.method.reorder.policy.EconomicRule;
import merchant.method.reorder.policy.PeriodicRule;
import merchant.method.reorder.policy.PointRule;
import merchant.method.reorder.policy.Rule;
import merchant.method.reorder.policy.Terms;
import merchant.method.reorder.trial.Play;
import merchant.work.Progress;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Demand of a known law: each product's level is learned from two years of it, and then many years of the same law are served by it.
class ServiceTest {
    private static final int PAST = 730;
    private static final int FUTURE = 6_000;
    private static final int PRODUCTS = 60;

    private static final ToDoubleFunction<SplittableRandom> POISSON = r -> MadeShop.poisson(3, r);
    private static final ToDoubleFunction<SplittableRandom> NORMAL = r -> Math.max(0, 20 + 5 * r.nextGaussian());
    /// Whole baskets: a customer every other day takes one to five.
    private static final ToDoubleFunction<SplittableRandom> LUMPY = r -> r.nextDouble() < 0.5 ? 1 + r.nextInt(5) : 0;
    private static final ToDoubleFunction<SplittableRandom> SLOW = r -> r.nextDouble() < 0.04 ? 1 : 0;

    @TestFactory
    List<DynamicTest> theAskedShareOfDemandIsServedWithinAPoint() {
        var tests = new ArrayList<DynamicTest>();
        for (var rule : List.of(new PeriodicRule(), new PointRule(), new EconomicRule())) {
            for (double service : new double[] {0.95, 0.98}) {
                tests.add(fill("Poisson", POISSON, rule, service, 0));
                tests.add(fill("Poisson with late deliveries", POISSON, rule, service, 3));
                tests.add(fill("normal", NORMAL, rule, service, 0));
                tests.add(fill("lumpy", LUMPY, rule, service, 2));
            }
        }
        return tests;
    }

    /// At lower services more is lost, and what is lost moves the next order: reviews of a level then serve up to a point and a half more than asked.
    @TestFactory
    List<DynamicTest> lowerServicesAreReachedToo() {
        return List.of(POISSON, LUMPY).stream().flatMap(law -> List.of(new PeriodicRule(), new PointRule(), new EconomicRule()).stream().map(rule ->
                DynamicTest.dynamicTest(rule.policy() + " 0.9", () -> assertEquals(0.905, served(law, rule, new Terms(0.9, true, 7, 0.25, 20, 0.5), 0)[0], 0.015)))).toList();
    }

    @TestFactory
    List<DynamicTest> slowMoversAreServedAtLeastAsAsked() {
        return List.of(0.9, 0.95).stream().map(service -> DynamicTest.dynamicTest("slow " + service, () -> {
            double served = served(SLOW, new PeriodicRule(), new Terms(service, true, 7, 0.25, 20, 0.5), 2)[0];
            assertTrue(served > service - 0.01, "served " + served);
        })).toList();
    }

    @TestFactory
    List<DynamicTest> theAskedShareOfCyclesPassesWithoutAStockOut() {
        return List.of(0.9, 0.95).stream().map(service -> DynamicTest.dynamicTest("cycles " + service, () ->
                assertEquals(service, served(NORMAL, new PeriodicRule(), new Terms(service, false, 7, 0.25, 20, 0.5), 0)[1], 0.015))).toList();
    }

    private static DynamicTest fill(String law, ToDoubleFunction<SplittableRandom> draw, Rule rule, double service, double spread) {
        return DynamicTest.dynamicTest(rule.policy() + ", " + law + ", " + service, () ->
                assertEquals(service, served(draw, rule, new Terms(service, true, 7, 0.25, 20, 0.5), spread)[0], 0.01));
    }

    /// Share of demand and of cycles served, over all products.
    private static double[] served(ToDoubleFunction<SplittableRandom> draw, Rule rule, Terms terms, double spread) {
        var random = new SplittableRandom(11);
        double asked = 0;
        double served = 0;
        double cycles = 0;
        double good = 0;
        for (int p = 0; p < PRODUCTS; p++) {
            var past = new double[PAST];
            Arrays.setAll(past, i -> draw.applyAsDouble(random));
            var lead = new LeadTime(12, spread);
            var demand = new Outlooks(List.of(new AverageRule(), Ets.of("ANN")), List.of(new AverageRule(), new SlowMover(Kind.SBA, 0, 0), new SlowMover(Kind.TSB, 0, 0)), null, 26, 1_000).of(past, 1, lead, terms.review(), PAST, p, Progress.NONE);
            var product = new Product("p", "p", "", past, 0, 0, 12, spread, 10, 15, 1, 0, Double.NaN, Double.POSITIVE_INFINITY, 0, true);
            var future = new double[FUTURE];
            Arrays.setAll(future, i -> draw.applyAsDouble(random));
            double level = rule.level(product, demand, terms);
            double start = rule.decide(product, demand, terms, level).goal();
            var played = new Play(lead, (int) terms.review(), 60, p).play(future, start,
                    (day, stock, onOrder) -> rule.decide(product.with(stock, onOrder), demand, terms, level).quantity());
            asked += played.asked();
            served += played.served();
            cycles += played.cycles();
            good += played.cycles() - played.shortCycles();
        }
        return new double[] {served / asked, good / cycles};
    }
}
