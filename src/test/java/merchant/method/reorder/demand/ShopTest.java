package merchant.method.reorder.demand;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import merchant.method.forecast.calendar.Calendar;
import merchant.method.forecast.ets.Ets;
import merchant.method.forecast.fit.Forecaster;
import merchant.method.forecast.simple.AverageRule;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

class ShopTest {
    private static final int DAYS = 3 * 364;
    private static final LeadTime LEAD = new LeadTime(21, 0);

    /// A shop whose sales swing by 60 % over the year; today they are about to rise.
    private static double expected(int day) {
        return 4 * (1 + 0.6 * Math.sin(2 * Math.PI * day / 364));
    }

    private static List<double[]> products() {
        var random = new SplittableRandom(2);
        return IntStream.range(0, 30).mapToObj(p -> {
            var sold = new double[DAYS];
            Arrays.setAll(sold, day -> Math.max(0, Math.rint(expected(day) + 2 * random.nextGaussian())));
            return sold;
        }).toList();
    }

    @Test
    void aProductTakesTheTimeOfTheYearFromItsShop() {
        var products = products();
        var shop = new Shop(Shop.sum(products), LocalDate.of(2021, 1, 1), Calendar.NONE);
        double truth = IntStream.range(DAYS, DAYS + 28).mapToDouble(ShopTest::expected).sum();
        var rivals = List.<Forecaster>of(new AverageRule(), Ets.of("ANN"));
        double with = 0;
        double without = 0;
        for (var sold : products.subList(0, 10)) {
            var own = new Outlooks(rivals, List.of(), shop, Map.of(), 20, 1_000).of("", sold, 1, LEAD, 7, DAYS, 1, new Rehearsals(), Progress.NONE);
            assertEquals("Share of the shop", own.model());
            assertFalse(own.steady(), "it has the shop's season");
            assertEquals(truth, own.cover().mean(), 0.12 * truth);
            with += own.cover().quantile(0.95) - own.cover().quantile(0.05);
            var alone = new Outlooks(rivals, List.of(), null, Map.of(), 20, 1_000).of("", sold, 1, LEAD, 7, DAYS, 1, new Rehearsals(), Progress.NONE);
            assertTrue(alone.steady(), "it goes on as it was: " + alone.model());
            without += alone.cover().quantile(0.95) - alone.cover().quantile(0.05);
        }
        assertTrue(with < 0.8 * without, "ranges " + with + " and " + without);
    }

    /// Half of the shop swings with the year and half against it, so that the shop is the same all year long and each group is not.
    @Test
    void aProductTakesTheTimeOfTheYearFromItsGroupWhereTheShopHasNone() {
        var summer = products();
        var winter = summer.stream().map(sold -> {
            var turned = new double[DAYS];
            Arrays.setAll(turned, day -> sold[(day + 182) % DAYS]);
            return turned;
        }).toList();
        var shop = new Shop(Shop.sum(Stream.concat(summer.stream(), winter.stream()).toList()), LocalDate.of(2021, 1, 1), Calendar.NONE);
        var groups = shop.groups(Map.of("summer", summer, "winter", winter, "few", summer.subList(0, 2)));
        assertEquals(Set.of("summer", "winter"), groups.keySet());
        var outlooks = new Outlooks(List.<Forecaster>of(new AverageRule(), Ets.of("ANN")), List.of(), shop, groups, 20, 1_000);
        double truth = IntStream.range(DAYS, DAYS + 28).mapToDouble(ShopTest::expected).sum();
        for (var sold : summer.subList(0, 5)) {
            var own = outlooks.of("summer", sold, 1, LEAD, 7, DAYS, 1, new Rehearsals(), Progress.NONE);
            assertEquals("Share of its group", own.model());
            assertFalse(own.steady(), "it has the group's season");
            assertEquals(truth, own.cover().mean(), 0.12 * truth);
        }
        double falling = outlooks.of("winter", winter.getFirst(), 1, LEAD, 7, DAYS, 1, new Rehearsals(), Progress.NONE).cover().mean();
        assertTrue(falling < 0.85 * truth, "what is about to fall: " + falling);
    }

    @Test
    void laterProductsAreAddedToTheLastDays() {
        assertArrayEquals(new double[] {1, 2 + 5, 3 + 6}, Shop.sum(List.of(new double[] {1, 2, 3}, new double[] {5, 6})));
    }
}
