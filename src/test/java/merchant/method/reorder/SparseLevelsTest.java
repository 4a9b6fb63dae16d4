package merchant.method.reorder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import merchant.method.reorder.demand.Demand;
import merchant.method.reorder.goods.Product;
import merchant.method.reorder.policy.PeriodicRule;
import merchant.method.reorder.policy.PointRule;
import merchant.method.reorder.policy.Terms;
import org.junit.jupiter.api.Test;

/// Levels at many dates in a row, where what is sold once in a while is followed by what is sold every week.
class SparseLevelsTest {
    private static final Product PRODUCT = new Product("p", "", "p", "", new double[0], 0, 0, 12, 0, 10, 15, 1, 0, Double.NaN, Double.POSITIVE_INFINITY, 0, true, "");
    private static final Terms TERMS = new Terms(0.95, true, 7, 0.25, 20, 0.5);

    /// @param often of a hundred futures so many have pieces
    private static Demand demand(int often) {
        var arrival = IntStream.range(0, 400).mapToDouble(i -> i % 100 < often ? 6 + i % 7 : 0).toArray();
        var next = IntStream.range(0, 400).mapToDouble(i -> i % 100 < often ? 12 + i % 11 : 0).toArray();
        return Demand.of(arrival, next, 0.1 * often / 100, "", 10, true, false);
    }

    @Test
    void aLevelNeverRunsAwayFromWhatMayBeSold() {
        var dates = IntStream.range(0, 16).mapToObj(i -> demand(i % 8 == 0 ? 4 : 90)).toList();
        double most = dates.getLast().cover().most();
        for (double level : new PeriodicRule().through(PRODUCT, dates, TERMS)) {
            assertTrue(level <= 3 * most, level + " where at most " + most + " may be sold until the next delivery");
        }
        for (double level : new PointRule().through(PRODUCT, dates, TERMS)) {
            assertTrue(level <= 3 * most, level + " where at most " + most + " may be sold until the next delivery");
        }
    }

    @Test
    void ofDatesThatAreAlikeEachHasTheLevelOfThatDemand() {
        var levels = new PeriodicRule().through(PRODUCT, List.of(demand(90), demand(90), demand(90)), TERMS);
        assertEquals(new PeriodicRule().level(PRODUCT, demand(90), TERMS), levels[2], 1e-6);
    }
}
