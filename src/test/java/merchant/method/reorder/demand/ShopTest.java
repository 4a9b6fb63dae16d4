package merchant.method.reorder.demand;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
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
            var own = new Outlooks(rivals, List.of(), shop, 20, 1_000).of(sold, 1, LEAD, 7, DAYS, 1, new Rehearsals(), Progress.NONE);
            assertEquals("Share of the shop", own.model());
            assertEquals(truth, own.cover().mean(), 0.12 * truth);
            with += own.cover().quantile(0.95) - own.cover().quantile(0.05);
            var alone = new Outlooks(rivals, List.of(), null, 20, 1_000).of(sold, 1, LEAD, 7, DAYS, 1, new Rehearsals(), Progress.NONE);
            without += alone.cover().quantile(0.95) - alone.cover().quantile(0.05);
        }
        assertTrue(with < 0.8 * without, "ranges " + with + " and " + without);
    }

    @Test
    void laterProductsAreAddedToTheLastDays() {
        assertArrayEquals(new double[] {1, 2 + 5, 3 + 6}, Shop.sum(List.of(new double[] {1, 2, 3}, new double[] {5, 6})));
    }
}
